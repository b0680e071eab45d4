import type { Language } from '../../i18n/language.js';

/** A question of the gallery: its name in each language, and the document that asks it. */
export interface Example {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly query: string;
}

const files: Record<string, string> = import.meta.glob('./gallery/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const lineOf = (text: string, key: string): string =>
  new RegExp(`^# ${key}: (.+)$`, 'm').exec(text)?.[1] ?? '';

/** The committed questions, in their order. */
export const gallery: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, text]) => ({
    name: path.replace(/^.*\/|\.graphql$/g, ''),
    title: { en: lineOf(text, 'en'), fr: lineOf(text, 'fr'), es: lineOf(text, 'es') },
    query: text.replace(/^#.*\n/gm, ''),
  }));
