import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Absence as AbsenceCode } from '@kipimo/shared';
import { codeEnum } from '../graphql/text.type.js';
import { Absence } from '../observation/record.codes.js';
import type { Outcome } from './entry-merge.rules.js';
import { Issue } from './issue.type.js';
import { Entry } from './submission.type.js';

const OperationOutcome = codeEnum([
  'applied',
  'unchanged',
  'conflict',
  'refused',
] as const satisfies Outcome[]);
registerEnumType(OperationOutcome, {
  name: 'OperationOutcome',
  description: 'What became of one change.',
  valuesMap: {
    applied: { description: 'The cell now holds what was sent.' },
    unchanged: { description: 'The cell held the same already.' },
    conflict: {
      description: 'Somebody else changed the cell in the meantime; theirs stays until a person decides.',
    },
    refused: { description: 'The value breaks a rule; the issues say which.' },
  },
});

@ObjectType('OperationResult', { description: 'What became of one change of one cell.' })
export class OperationResult {
  @Field(() => ID, { description: 'The change.' })
  operationId: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => OperationOutcome, { description: 'What became of it.' })
  outcome: Outcome;

  @Field(() => Entry, {
    nullable: true,
    description:
      'What stands in the cell now. In a conflict it is theirs, with author and time; yours is what you sent.',
  })
  entry: Entry | null;

  @Field(() => [Issue], { description: 'Why it was refused.' })
  issues: Issue[];
}

@ObjectType('DerivedCell', { description: 'A computed value of the report after the changes.' })
export class DerivedCell {
  @Field(() => String, { description: 'Code of the share or ratio.' })
  indicator: string;

  @Field(() => Float, { nullable: true, description: 'The result, in the unit of the indicator.' })
  value: number | null;

  @Field(() => Absence, { nullable: true, description: 'Why there is no result.' })
  absence: AbsenceCode | null;
}

@ObjectType('SaveEntriesResult', {
  description: 'What became of the changes, and how the report stands now.',
})
export class SaveEntriesResult {
  @Field(() => Int, { description: 'The version of the report, to name when submitting.' })
  submissionVersion: number;

  @Field(() => [OperationResult], { description: 'One for each change, in the order sent.' })
  results: OperationResult[];

  @Field(() => [DerivedCell], { description: 'Every computed value of the report.' })
  derived: DerivedCell[];

  @Field(() => [Issue], { description: 'Everything that stands between the report and its submission.' })
  issues: Issue[];

  @Field(() => Int, { description: 'Required cells with a value or a reason.' })
  answered: number;

  @Field(() => Int, { description: 'Required cells.' })
  expected: number;
}
