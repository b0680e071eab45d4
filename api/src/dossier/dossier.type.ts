import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { codeEnum, Language, type LanguageCode } from '../graphql/text.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';

export const AUDIENCES = ['author', 'link'] as const;
export type AudienceCode = (typeof AUDIENCES)[number];
export const DossierAudience = codeEnum(AUDIENCES);
registerEnumType(DossierAudience, {
  name: 'DossierAudience',
  description:
    'Who may open a written report. Its figures are shown only to those who may see what they hold.',
  valuesMap: {
    author: { description: 'Its author alone.' },
    link: { description: 'Whoever has the link, signed in or not.' },
  },
});

export const FIGURE_STATES = ['same', 'moved', 'withheld'] as const;
export type FigureStateCode = (typeof FIGURE_STATES)[number];
export const FigureState = codeEnum(FIGURE_STATES);
registerEnumType(FigureState, {
  name: 'FigureState',
  description: 'Where a pinned figure stands for whoever reads it.',
  valuesMap: {
    same: { description: 'The record still says the same.' },
    moved: { description: 'The record has changed since: asked today, the same question has other figures.' },
    withheld: {
      description: 'Asked by the reader, the question has another answer: not all of it is theirs to see.',
    },
  },
});

@ObjectType('WrittenText', { description: 'Words in the languages that somebody wrote them in.' })
export class WrittenText {
  @Field(() => String, { nullable: true, description: 'In English.' })
  en: string | null;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es: string | null;
}

@ObjectType('PinnedFigure', {
  description: 'A chart as it was pinned, with the moment, the count and the source of its figures.',
})
export class PinnedFigure {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Title of the chart, in the language it was pinned in.' })
  title: string;

  @Field(() => String, { description: 'Unit, basis, years and cohort, in the same language.' })
  subtitle: string;

  @Field(() => Language, { description: 'The language of the chart.' })
  language: LanguageCode;

  @Field(() => WrittenText, { description: 'What its author noted beside it.' })
  note: WrittenText;

  @Field(() => DateTimeScalar, { description: 'The figures are as they were known at this time.' })
  asOf: string;

  @Field(() => DateTimeScalar, { description: 'When it was pinned.' })
  pinnedAt: string;

  @Field(() => String, { description: 'Name of who pinned it.' })
  pinnedBy: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Values in the chart; null where it has no single count.',
  })
  n: number | null;

  @Field(() => Int, { nullable: true, description: 'Values that were expected.' })
  expected: number | null;

  @Field(() => String, { description: 'Source, in the language of the chart.' })
  source: string;

  @Field(() => Boolean, { description: 'Whether any value in it is illustrative and not a measurement.' })
  demonstration: boolean;

  @Field(() => String, { description: 'Path of the page it was pinned on.' })
  page: string;

  @Field(() => String, { description: 'SHA-256 of the drawing, in hexadecimal.' })
  drawingHash: string;

  @Field(() => String, { description: 'SHA-256 over the answers that it was drawn from, in hexadecimal.' })
  answerHash: string;
}

@ObjectType('DossierFigure', { description: 'A pinned figure as its reader may see it.' })
export class DossierFigure {
  @Field(() => FigureState, { description: 'Whether the record still says so.' })
  state: FigureStateCode;

  @Field(() => PinnedFigure, {
    nullable: true,
    description: 'What is known of the figure; null when it is withheld.',
  })
  figure: PinnedFigure | null;

  @Field(() => String, { nullable: true, description: 'The drawing as SVG; null when it is withheld.' })
  drawing: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The specification of the chart as JSON, with every figure; null when it is withheld.',
  })
  picture: string | null;
}

@ObjectType('DossierBlock', { description: 'One part of a written report: words, a figure, or both.' })
export class DossierBlock {
  @Field(() => WrittenText, { description: 'Heading.' })
  heading: WrittenText;

  @Field(() => WrittenText, { description: 'Text; an empty line separates paragraphs.' })
  text: WrittenText;

  @Field(() => ID, { nullable: true, description: 'Id of the pinned figure.' })
  figureId: string | null;

  @Field(() => DossierFigure, { nullable: true, description: 'The pinned figure.' })
  figure: DossierFigure | null;
}

@ObjectType('DossierVersion', { description: 'One saved state of a written report.' })
export class DossierVersion {
  @Field(() => Int, { description: 'Number, from one.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  savedAt: string;
}

@ObjectType('DossierEntry', { description: 'A written report in the list of its author.' })
export class DossierEntry {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => WrittenText, { description: 'Title.' })
  title: WrittenText;

  @Field(() => DossierAudience, { description: 'Who may open it.' })
  audience: AudienceCode;

  @Field(() => Int, { description: 'Number of the newest version.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When that was saved.' })
  savedAt: string;

  @Field(() => Int, { description: 'Figures in it.' })
  figures: number;
}

@ObjectType('Dossier', {
  description: 'A written report of pinned figures and text. Every saving is a version that stays.',
})
export class Dossier {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'The version that is shown.' })
  version: number;

  @Field(() => [DossierVersion], { description: 'Every version, newest first.' })
  versions: DossierVersion[];

  @Field(() => DossierAudience, { description: 'Who may open it.' })
  audience: AudienceCode;

  @Field(() => String, { description: 'Name of its author.' })
  author: string;

  @Field(() => Boolean, { description: 'Whether the asker is its author.' })
  isOwn: boolean;

  @Field(() => WrittenText, { description: 'Title.' })
  title: WrittenText;

  @Field(() => WrittenText, { description: 'The finding, in a few sentences.' })
  lead: WrittenText;

  @Field(() => DateTimeScalar, { description: 'When the version that is shown was saved.' })
  savedAt: string;

  @Field(() => [DossierBlock], { description: 'Its parts, in their order.' })
  blocks: DossierBlock[];
}
