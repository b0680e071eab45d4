import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const languages = ['en', 'fr', 'es'] as const;
export type LanguageCode = (typeof languages)[number];

/** An enum object for registerEnumType out of a list of codes, so that the codes themselves are the names. */
export function codeEnum<Code extends string>(codes: readonly Code[]): { [Name in Code]: Name } {
  return Object.fromEntries(codes.map((code) => [code, code])) as { [Name in Code]: Name };
}

export const Language = codeEnum(languages);
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the interface and of the definitions.',
  valuesMap: {
    en: { description: 'English.' },
    fr: { description: 'French.' },
    es: { description: 'Spanish.' },
  },
});

@ObjectType('Text', { description: 'A text in the languages it exists in. English always exists.' })
export class Text {
  @Field(() => String, { description: 'The text in English.' })
  en: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text in French; null when there is no translation.',
  })
  fr: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text in Spanish; null when there is no translation.',
  })
  es: string | null;

  @Field(() => [Language], {
    description: 'Languages whose wording was drafted by machine and not yet confirmed by a native speaker.',
  })
  drafted: LanguageCode[];
}

/** A text as it is stored: jsonb with English at least. */
export interface StoredText {
  readonly en: string;
  readonly fr?: string | null;
  readonly es?: string | null;
}

/** A stored text as the GraphQL type, with the languages still drafted. */
export function textOf(stored: StoredText, drafted: readonly LanguageCode[] = ['fr', 'es']): Text {
  const there = drafted.filter((language) => stored[language] != null);
  return { en: stored.en, fr: stored.fr ?? null, es: stored.es ?? null, drafted: there };
}
