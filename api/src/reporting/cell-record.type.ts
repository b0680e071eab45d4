import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EnteredAbsence as EnteredAbsenceCode, Explanation as ExplanationCode } from '@kipimo/shared';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { EnteredAbsence } from '../observation/record.codes.js';
import { Explanation } from './explanation.codes.js';

@ObjectType('HistoryValue', { description: 'An earlier value of the same cell, as it is on record.' })
export class HistoryValue {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number.' })
  value: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there was no value.' })
  absence: EnteredAbsenceCode | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an amount.' })
  currency: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was given under a definition that can be held against the one asked now.',
  })
  comparable: boolean;
}

@ObjectType('CellHistory', { description: 'The own history of one cell of a report.' })
export class CellHistory {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => [HistoryValue], { description: 'Oldest first, at most the eight years before the report.' })
  values: HistoryValue[];
}

@ObjectType('CellContent', { description: 'What a cell said at one time.' })
export class CellContent {
  @Field(() => DecimalScalar, { nullable: true, description: 'The number.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there was no value.' })
  absence: EnteredAbsenceCode | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of an amount.' })
  currency: string | null;

  @Field(() => String, { nullable: true, description: 'The note.' })
  note: string | null;

  @Field(() => Explanation, { nullable: true, description: 'What the author said of it.' })
  explanation: ExplanationCode | null;
}

@ObjectType('CellChange', { description: 'One change of one cell: who, when, from what to what.' })
export class CellChange {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'Who.' })
  by: string | null;

  @Field(() => String, {
    description: 'applied, or conflict where it met another change and nothing was written.',
  })
  outcome: string;

  @Field(() => CellContent, { nullable: true, description: 'What stood there before; null for nothing.' })
  was: CellContent | null;

  @Field(() => CellContent, { nullable: true, description: 'What was sent.' })
  sent: CellContent | null;
}
