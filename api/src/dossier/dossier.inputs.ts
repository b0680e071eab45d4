import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import { type AudienceCode, DossierAudience } from './dossier.type.js';

const OPERATION = {
  description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
};

@InputType('WrittenTextInput', { description: 'Words in any of the languages.' })
export class WrittenTextInput {
  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es?: string | null;
}

@InputType('PinFigureInput', { description: 'A chart to keep as it is.' })
export class PinFigureInput {
  @Field(() => ID, OPERATION)
  operationId: string;

  @Field(() => String, {
    description:
      'The specification of the chart as JSON, with its questions. It is kept only if asking them gives its figures.',
  })
  picture: string;

  @Field(() => Language, { description: 'The language of its words.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Path of the page it stands on, with what was chosen there.' })
  page: string;

  @Field(() => WrittenTextInput, { nullable: true, description: 'A note beside it.' })
  note?: WrittenTextInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The written report to add it to, as a new version of that.',
  })
  dossier?: string | null;
}

@InputType('DossierBlockInput', { description: 'One part of a written report.' })
export class DossierBlockInput {
  @Field(() => WrittenTextInput, { nullable: true, description: 'Heading.' })
  heading?: WrittenTextInput | null;

  @Field(() => WrittenTextInput, {
    nullable: true,
    description: 'Text; an empty line separates paragraphs.',
  })
  text?: WrittenTextInput | null;

  @Field(() => ID, { nullable: true, description: 'One of your own pinned figures.' })
  figure?: string | null;
}

@InputType('SaveDossierInput', { description: 'A written report as a whole; kept as a new version.' })
export class SaveDossierInput {
  @Field(() => ID, OPERATION)
  operationId: string;

  @Field(() => ID, { nullable: true, description: 'The report; a new one when left out.' })
  id?: string | null;

  @Field(() => Int, { description: 'The version that was looked at; 0 for a new report.' })
  baseVersion: number;

  @Field(() => DossierAudience, { description: 'Who may open it.' })
  audience: AudienceCode;

  @Field(() => WrittenTextInput, { description: 'Title, in one language at least.' })
  title: WrittenTextInput;

  @Field(() => WrittenTextInput, { nullable: true, description: 'The finding, in a few sentences.' })
  lead?: WrittenTextInput | null;

  @Field(() => [DossierBlockInput], {
    description: 'Its parts in order, at most 60, with at most 30 figures.',
  })
  blocks: DossierBlockInput[];
}
