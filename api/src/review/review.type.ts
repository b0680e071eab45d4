import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EnteredAbsence as EnteredAbsenceCode, Verdict as VerdictCode } from '@kipimo/shared';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { EnteredAbsence } from '../observation/record.codes.js';
import { CheckOutcome, Verdict } from './review.codes.js';
import type { CheckOutcome as CheckOutcomeCode } from './review.rules.js';

const indicator = { description: 'Code of the indicator.' };
const slice = { description: 'Which part; empty for the total.' };
const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@ObjectType('Reviewer', { description: 'A person who may review reports of an initiative.' })
export class Reviewer {
  @Field(() => ID, { description: 'Identifies the person.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;
}

@ObjectType('CellCheck', { description: 'What a reviewer says of one cell.' })
export class CellCheck {
  @Field(() => String, indicator)
  indicator: string;

  @Field(() => String, slice)
  slice: string;

  @Field(() => Verdict, { nullable: true, description: 'The word; null when it was taken back.' })
  verdict: VerdictCode | null;

  @Field(() => String, { nullable: true, description: 'The question, the reason or the remark.' })
  reason: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The adjusted figure.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an adjusted amount.' })
  currency: string | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the one it was made on.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether the cell still is as it was when this was said.' })
  isCurrent: boolean;

  @Field(() => String, { nullable: true, description: 'Who said it.' })
  by: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;
}

@ObjectType('SentCell', { description: 'A cell of a report as it was sent.' })
export class SentCell {
  @Field(() => String, indicator)
  indicator: string;

  @Field(() => String, slice)
  slice: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there was no value.' })
  absence: EnteredAbsenceCode | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an amount.' })
  currency: string | null;

  @Field(() => String, { nullable: true, description: 'What the author said about it.' })
  note: string | null;
}

@ObjectType('ReportLook', { description: 'What the asker saw of a report before it was sent as it is now.' })
export class ReportLook {
  @Field(() => DateTimeScalar, { description: 'When the asker first saw it so.' })
  lookedAt: string;

  @Field(() => [SentCell], { description: 'The cells as they were then.' })
  cells: SentCell[];
}

@ObjectType('ReviewerPresent', { description: 'Somebody else who has the report open now.' })
export class ReviewerPresent {
  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The cell that they are at, such as RES-06.' })
  cell: string | null;

  @Field(() => DateTimeScalar, { description: 'When they were last there.' })
  seenAt: string;
}

@ObjectType('ReportReview', { description: 'How the review of a report stands; for its reviewers only.' })
export class ReportReview {
  @Field(() => Reviewer, { nullable: true, description: 'Who is to review it.' })
  assignedTo: Reviewer | null;

  @Field(() => [CellCheck], { description: 'What was said of its cells, in the order of the framework.' })
  checks: CellCheck[];

  @Field(() => ReportLook, {
    nullable: true,
    description: 'What the asker saw before; null when the asker sees the report for the first time.',
  })
  lastLook: ReportLook | null;

  @Field(() => [ReviewerPresent], { description: 'Who else has it open now.' })
  present: ReviewerPresent[];
}

@ObjectType('LookResult', { description: 'What a reviewer who has a report open should know.' })
export class LookResult {
  @Field(() => Int, { description: 'The version of the report now.' })
  version: number;

  @Field(() => [ReviewerPresent], { description: 'Who else has it open now.' })
  present: ReviewerPresent[];

  @Field(() => [CellCheck], { description: 'What was said of its cells until now.' })
  checks: CellCheck[];
}

@ObjectType('CheckResult', { description: 'What became of a reviewer’s word on one cell.' })
export class CheckResult {
  @Field(() => String, indicator)
  indicator: string;

  @Field(() => String, slice)
  slice: string;

  @Field(() => CheckOutcome, { description: 'Whether it stands.' })
  outcome: CheckOutcomeCode;
}

@ObjectType('CheckCellsResult', { description: 'What became of a list of checks.' })
export class CheckCellsResult {
  @Field(() => [CheckResult], { description: 'One for each cell, in the order sent.' })
  results: CheckResult[];

  @Field(() => [CellCheck], { description: 'Everything that is said of the report’s cells now.' })
  checks: CellCheck[];
}

@InputType('CellCheckInput', { description: 'What a reviewer says of one cell.' })
export class CellCheckInput {
  @Field(() => String, indicator)
  indicator: string;

  @Field(() => String, { ...slice, defaultValue: '' })
  slice: string;

  @Field(() => Int, {
    description: 'The version of what is said of the cell that was seen; 0 when nothing was.',
  })
  baseVersion: number;

  @Field(() => Int, { description: 'The version of the cell that was seen; 0 when it was never touched.' })
  entryVersion: number;

  @Field(() => Verdict, { nullable: true, description: 'The word; null takes back what was said.' })
  verdict: VerdictCode | null;

  @Field(() => String, { nullable: true, description: 'Needed to ask, adjust and flag.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The adjusted figure: a plain decimal with a dot.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an adjusted amount.' })
  currency?: string | null;
}

@InputType('CheckCellsInput', { description: 'What a reviewer says of cells of one report.' })
export class CheckCellsInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  id: string;

  @Field(() => [CellCheckInput], { description: 'The cells, each once; at most 500.' })
  cells: CellCheckInput[];
}

@InputType('AssignReviewerInput', { description: 'Give a report to a reviewer.' })
export class AssignReviewerInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The person, one of "reviewers"; null for nobody.' })
  reviewer: string | null;
}
