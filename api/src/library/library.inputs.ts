import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  Basis,
  type BasisCode,
  ChangeClass,
  type ChangeClassCode,
  Direction,
  type DirectionCode,
} from '../framework/framework.codes.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';

@InputType('DraftWordingInput', { description: 'A text while it is written.' })
export class DraftWordingInput {
  @Field(() => String, { description: 'In English.' })
  en: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es?: string | null;
}

@InputType('StartIndicatorDraftInput', {
  description: 'Begin a new version as a copy of one that was asked.',
})
export class StartIndicatorDraftInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'Number of the version to copy.' })
  from: number;
}

@InputType('SaveIndicatorDraftInput', { description: 'What the draft of a version is to say, as a whole.' })
export class SaveIndicatorDraftInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;

  @Field(() => ID, { description: 'The draft.' })
  id: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  version: number;

  @Field(() => DraftWordingInput, { description: 'Name.' })
  name: DraftWordingInput;

  @Field(() => DraftWordingInput, { description: 'Definition.' })
  definition: DraftWordingInput;

  @Field(() => DraftWordingInput, { description: 'Help.' })
  help: DraftWordingInput;

  @Field(() => String, { description: 'How it is measured.' })
  howMeasured: string;

  @Field(() => String, { description: 'What evidence is expected.' })
  evidenceRule: string;

  @Field(() => String, { description: 'What is counted.' })
  unit: string;

  @Field(() => Basis, { description: 'How a value relates to its period.' })
  basis: BasisCode;

  @Field(() => Direction, { description: 'Which way is better.' })
  direction: DirectionCode;

  @Field(() => Int, { description: 'Digits after the decimal point.' })
  decimals: number;

  @Field(() => String, { nullable: true, description: 'Smallest value allowed.' })
  minimum?: string | null;

  @Field(() => String, { nullable: true, description: 'Largest value allowed.' })
  maximum?: string | null;

  @Field(() => [String], { description: 'Codes of the disaggregations.' })
  disaggregations: string[];

  @Field(() => ChangeClass, { nullable: true, description: 'What kind of change it is.' })
  changeClass?: ChangeClassCode | null;

  @Field(() => DraftWordingInput, { description: 'What changed and why.' })
  changeNote: DraftWordingInput;

  @Field(() => DraftWordingInput, { description: 'How earlier values can be read; empty when they cannot.' })
  bridge: DraftWordingInput;

  @Field(() => [Language], { description: 'Languages that somebody who speaks them has read as a whole.' })
  confirmed: LanguageCode[];
}

@InputType('EndIndicatorDraftInput', { description: 'Take back a draft that nobody was asked yet.' })
export class EndIndicatorDraftInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;

  @Field(() => ID, { description: 'The draft.' })
  id: string;
}

@InputType('PublishIndicatorDraftInput', { description: 'Ask a new version from a programme year on.' })
export class PublishIndicatorDraftInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;

  @Field(() => ID, { description: 'The draft.' })
  id: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  version: number;

  @Field(() => String, { description: 'Code of the initiative whose rounds are to ask it.' })
  initiative: string;

  @Field(() => Int, { description: 'The first programme year that asks it.' })
  fromYear: number;
}
