import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Absence as AbsenceCode,
  EnteredAbsence as EnteredAbsenceCode,
  RestatementReason as RestatementReasonCode,
  Explanation as ExplanationCode,
  SubmissionState as SubmissionStateCode,
} from '@kipimo/shared';
import { IndicatorVersion } from '../framework/indicator.type.js';
import { PageInfo } from '../graphql/page.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Round } from '../initiative/round.type.js';
import {
  Absence,
  EnteredAbsence,
  Origin,
  type OriginCode,
  RestatementReason,
  SubmissionState,
} from '../observation/record.codes.js';
import { Institution } from '../unit/institution.type.js';
import { Explanation } from './explanation.codes.js';
import { Issue } from './issue.type.js';
import { RoundTiming } from './round-timing.type.js';

@ObjectType('Entry', { description: 'What stands in a cell of a report that is being written or reviewed.' })
export class Entry {
  @Field(() => DecimalScalar, { nullable: true, description: 'The number as entered; yes is 1 and no is 0.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there is no value.' })
  absence: EnteredAbsenceCode | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an amount.' })
  currency: string | null;

  @Field(() => String, { nullable: true, description: 'What the author says about the value.' })
  note: string | null;

  @Field(() => Explanation, {
    nullable: true,
    description: 'Why it is right although a rule asks, or what its author confirmed.',
  })
  explanation: ExplanationCode | null;

  @Field(() => Int, {
    description: 'Grows with every change of the cell; a change names the one it was made on.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt: string;

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedBy: string | null;

  @Field(() => Origin, { description: 'How it came in.' })
  origin: OriginCode;
}

@ObjectType('EarlierValue', { description: 'A value that is already on record.' })
export class EarlierValue {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there was no value.' })
  absence: EnteredAbsenceCode | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an amount.' })
  currency: string | null;

  @Field(() => Int, { description: 'The version of the indicator’s definition that it was given under.' })
  versionNumber: number;
}

@ObjectType('DerivedValue', {
  description: 'A share or ratio computed from its two parts in the same report.',
})
export class DerivedValue {
  @Field(() => Float, { nullable: true, description: 'The result, in the unit of the indicator.' })
  value: number | null;

  @Field(() => Absence, { nullable: true, description: 'Why there is no result.' })
  absence: AbsenceCode | null;
}

@ObjectType('Mark', { description: 'What a reviewer asks of a cell. It stays until the cell changes.' })
export class Mark {
  @Field(() => String, { description: 'returned or flagged.' })
  kind: string;

  @Field(() => String, { description: 'What is to be done, in the reviewer’s words.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  markedAt: string;

  @Field(() => String, { nullable: true, description: 'Who made it.' })
  markedBy: string | null;
}

@ObjectType('Cell', { description: 'One cell of a report with everything that stands beside it.' })
export class Cell {
  @Field(() => IndicatorVersion, { description: 'What is asked, in the version of the round.' })
  version: IndicatorVersion;

  @Field(() => String, { description: 'Which part, such as sex=female; empty for the total.' })
  slice: string;

  @Field(() => Boolean, { description: 'Whether it needs a value or a reason why there is none.' })
  required: boolean;

  @Field(() => Entry, {
    nullable: true,
    description: 'What stands in the cell; null when it was never touched.',
  })
  entry: Entry | null;

  @Field(() => EarlierValue, {
    nullable: true,
    description: 'The last value on record of an earlier period.',
  })
  previous: EarlierValue | null;

  @Field(() => EarlierValue, { nullable: true, description: 'What is on record for this period already.' })
  lastAccepted: EarlierValue | null;

  @Field(() => Mark, { nullable: true, description: 'What a reviewer asks, while it is open.' })
  mark: Mark | null;

  @Field(() => DerivedValue, { nullable: true, description: 'The computed value of a share or ratio.' })
  derived: DerivedValue | null;

  @Field(() => Boolean, {
    description: 'Whether the earlier value was given under another scope or method: not to be compared.',
  })
  definitionChanged: boolean;
}

@ObjectType('SubmissionEvent', { description: 'One change of a report’s state.' })
export class SubmissionEvent {
  @Field(() => String, { description: 'start, submit, return, reopen or accept.' })
  transition: string;

  @Field(() => SubmissionState, { description: 'The state before.' })
  fromState: SubmissionStateCode;

  @Field(() => SubmissionState, { description: 'The state after.' })
  toState: SubmissionStateCode;

  @Field(() => DateTimeScalar, { description: 'When.' })
  happenedAt: string;

  @Field(() => String, { nullable: true, description: 'Who.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'The reason or note given.' })
  note: string | null;

  @Field(() => RestatementReason, {
    nullable: true,
    description: 'Why values on record were to be replaced: of a reopening, and of the acceptance after it.',
  })
  reasonCode: RestatementReasonCode | null;

  @Field(() => String, { nullable: true, description: 'Who declared the figures right, when it was sent.' })
  declaredBy: string | null;
}

@ObjectType('Submission', { description: 'One institution’s report for one round.' })
export class Submission {
  @Field(() => ID, { description: 'Identifies the report.' })
  id: string;

  @Field(() => Institution, { description: 'Who reports.' })
  institution: Institution;

  @Field(() => Round, { description: 'What asked for it.' })
  round: Round;

  @Field(() => DateScalar, { description: 'First day of the period that the values are about.' })
  periodStarts: string;

  @Field(() => DateScalar, { description: 'Last day of that period.' })
  periodEnds: string;

  @Field(() => String, { description: 'Short name of the period, such as 2014 or 2013-14.' })
  periodLabel: string;

  @Field(() => SubmissionState, { description: 'Where it stands.' })
  state: SubmissionStateCode;

  @Field(() => Int, { description: 'Grows with every change; submitting, returning and accepting name it.' })
  version: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last submitted.' })
  submittedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last accepted.' })
  acceptedAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256, as hex, of the canonical JSON of the cells as they were submitted.',
  })
  receiptHash: string | null;

  @Field(() => DateScalar, { description: 'Last day to submit in time, an extension included.' })
  dueOn: string;

  @Field(() => RoundTiming, { description: 'Where the round stands for this institution now.' })
  timing: RoundTiming;

  @Field(() => [String], { description: 'What the asker may do now: submit, return, reopen, accept.' })
  availableTransitions: string[];

  @Field(() => Boolean, { description: 'Whether the asker may change cells now.' })
  editable: boolean;

  @Field(() => [String], {
    description:
      'Codes of the indicators whose cells may be changed, when a reviewer sent the report back for some of them. ' +
      'Empty: no such limit. Other cells stay as they were sent.',
  })
  reopened: string[];

  @Field(() => String, { description: 'ISO 4217 currency of amounts that name none.' })
  currency: string;

  @Field(() => [Cell], { description: 'Every cell that the round asks, in the order of its framework.' })
  cells: Cell[];

  @Field(() => [Issue], {
    description: 'What the rules notice: everything that stands between the report and its submission.',
  })
  issues: Issue[];

  @Field(() => [SubmissionEvent], { description: 'Every change of state, oldest first.' })
  events: SubmissionEvent[];

  @Field(() => Int, { description: 'Required cells with a value or a reason.' })
  answered: number;

  @Field(() => Int, { description: 'Required cells.' })
  expected: number;
}

@ObjectType('SubmissionPage', { description: 'A page of reports, newest period first.' })
export class SubmissionPage {
  @Field(() => [Submission], { description: 'The reports of this page.' })
  nodes: Submission[];

  @Field(() => PageInfo, { description: 'How to get the next page.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

/** A report as JSON keeps it: its institution, round and definitions by id. */
export type SubmissionData = Omit<Submission, 'institution' | 'round' | 'cells'> & {
  unitId: number;
  roundId: number;
  cells: (Omit<Cell, 'version'> & { versionId: number })[];
};
