import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  EnteredAbsence as EnteredAbsenceCode,
  Explanation as ExplanationCode,
  RestatementReason as RestatementReasonCode,
} from '@kipimo/shared';
import { EnteredAbsence, RestatementReason } from '../observation/record.codes.js';
import { Explanation } from './explanation.codes.js';

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@InputType('TextSplice', {
  description:
    'A change of a text that says only what changes, on the text of the base version: so many code units out at a place, these characters in.',
})
export class TextSpliceInput {
  @Field(() => Int, { description: 'Where, in UTF-16 code units from the beginning.' })
  at: number;

  @Field(() => Int, { description: 'How many code units go.' })
  removed: number;

  @Field(() => String, { description: 'What comes in their place.' })
  inserted: string;
}

@InputType('EntryOperation', {
  description: 'One change of one cell. Without value, text and absence the cell is cleared.',
})
export class EntryOperationInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'Which part, such as sex=female; empty for the total.',
  })
  slice: string;

  @Field(() => Int, { description: 'The version of the cell that was changed; 0 when it was empty.' })
  baseVersion: number;

  @Field(() => String, { nullable: true, description: 'A plain decimal with a dot; 1 for yes and 0 for no.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text?: string | null;

  @Field(() => TextSpliceInput, {
    nullable: true,
    description:
      'Instead of text: a change of the text that the base version holds, so that a long one need not be sent whole.',
  })
  textSplice?: TextSpliceInput | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there is no value.' })
  absence?: EnteredAbsenceCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 currency of an amount; the report’s currency when left out.',
  })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'A note; left out, the note that is there stays.' })
  note?: string | null;

  @Field(() => TextSpliceInput, {
    nullable: true,
    description: 'Instead of note: a change of the note that the base version holds.',
  })
  noteSplice?: TextSpliceInput | null;

  @Field(() => Explanation, {
    nullable: true,
    description: 'Why it is right although a rule asks; left out, what was said stays while the value does.',
  })
  explanation?: ExplanationCode | null;
}

@InputType('SaveEntriesInput', { description: 'Changes to the cells of one report.' })
export class SaveEntriesInput {
  @Field(() => ID, { description: 'The report.' })
  submission: string;

  @Field(() => [EntryOperationInput], {
    description: 'The changes, in the order they were made; at most 500.',
  })
  operations: EntryOperationInput[];
}

@InputType('CellReason', { description: 'A cell that is sent back, and why.' })
export class CellReasonInput {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { defaultValue: '', description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => String, { description: 'What is to be done.' })
  reason: string;
}

@InputType('SubmitInput', { description: 'Send a report for review.' })
export class SubmitInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  id: string;

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who declares for the institution that the figures are right.',
  })
  declaredBy?: string | null;
}

@InputType('ReturnInput', { description: 'Send a report back; an accepted one is reopened by this.' })
export class ReturnInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  id: string;

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  version: number;

  @Field(() => [CellReasonInput], { description: 'The cells to correct; may be empty when a note says why.' })
  cells: CellReasonInput[];

  @Field(() => String, { nullable: true, description: 'What holds for the whole report.' })
  note?: string | null;

  @Field(() => RestatementReason, {
    nullable: true,
    description: 'Why values on record are to change; an accepted report is not reopened without it.',
  })
  reasonCode?: RestatementReasonCode | null;
}

@InputType('AcceptInput', { description: 'Accept a report: its values go on record.' })
export class AcceptInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  id: string;

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'A note; the reason of corrections that have no other.',
  })
  note?: string | null;

  @Field(() => RestatementReason, {
    nullable: true,
    description:
      'Why values on record are replaced. Needed when some are and the report was not reopened with a reason.',
  })
  reasonCode?: RestatementReasonCode | null;
}
