import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DecimalScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { Cohort, CohortMember } from '../initiative/cohort.type.js';
import { Receipt } from '../observation/receipt.type.js';
import { Issue } from '../reporting/issue.type.js';
import { Institution } from '../unit/institution.type.js';
import { SIDES, type SideCode } from './attrition.rules.js';

@ObjectType({ description: 'A cohort with what the asker may do with it.' })
export class MadeCohortView {
  @Field(() => Cohort, { description: 'The cohort as it is held now.' })
  cohort: Cohort;

  @Field(() => Boolean, { description: 'Whether the asker may make its next version.' })
  mayChange: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who made it; null for lists that ship with the service.',
  })
  madeBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who made the version that is held now.' })
  changedBy: string | null;
}

@ObjectType({ description: 'What was kept. Ask for the cohort to see it.' })
export class KeptCohort {
  @Field(() => String, {
    description: 'Code of the cohort, to be used in every question that takes cohorts.',
  })
  code: string;

  @Field(() => Int, { description: 'Number of the version that is held now.' })
  version: number;
}

@ObjectType({ description: 'How many belong to a cohort in one programme year.' })
export class CohortYear {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Int, { description: 'Institutions in it on the last day of their own period.' })
  members: number;

  @Field(() => Int, { description: 'Those of them who were not in it a year before.' })
  entered: number;

  @Field(() => Int, { description: 'Those who were in it a year before, and no longer are.' })
  left: number;
}

@ObjectType({ description: 'Who a cohort would give if it were kept, and what to mind.' })
export class CohortPreview {
  @Field(() => [CohortMember], { description: 'Its institutions and when each counts, by name.' })
  members: CohortMember[];

  @Field(() => Int, { description: 'How many institutions they are.' })
  memberCount: number;

  @Field(() => [CohortYear], { description: 'How many in each programme year.' })
  years: CohortYear[];

  @Field(() => [Institution], {
    description:
      'Institutions whose dates nobody knows, though the rule asks about them. They are not counted.',
  })
  undecided: Institution[];

  @Field(() => [Institution], {
    description: 'Named, but never a member of the initiative. They are not counted.',
  })
  strangers: Institution[];

  @Field(() => [Issue], { description: 'What stands in the way of keeping it.' })
  issues: Issue[];

  @Field(() => CohortAttrition, {
    nullable: true,
    description: 'What became of those who left, by the indicator.',
  })
  attrition: CohortAttrition | null;
}

export const Side = codeEnum(SIDES);
registerEnumType(Side, {
  name: 'MedianSide',
  description: 'On which side of a median a value lies.',
  valuesMap: {
    below: { description: 'Below it.' },
    at_or_above: { description: 'At it or above it.' },
  },
});

@ObjectType({ description: 'An institution that left a cohort, with the last value it had while it was in.' })
export class Leaver {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null when it is not known.' })
  left: string | null;

  @Field(() => String, { nullable: true, description: 'Why it left.' })
  reason: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Programme year of its last value; null when it has none.',
  })
  year: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'That value.' })
  value: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Median of all members with a value in that year; null where it cannot be shown.',
  })
  median: string | null;

  @Field(() => Int, { description: 'Members with a value in that year.' })
  n: number;

  @Field(() => Int, { description: 'Members of whom one was expected.' })
  expected: number;

  @Field(() => Side, {
    nullable: true,
    description: 'On which side of the median; null where there is none.',
  })
  side: SideCode | null;
}

@ObjectType({
  description:
    'Those who left a cohort before its last programme year, held against the members of the year of their last value. ' +
    'When they lie on one side, a figure of those who stayed says little about those who began.',
})
export class CohortAttrition {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => String, { nullable: true, description: 'The currency of money.' })
  currency: string | null;

  @Field(() => Int, { description: 'Institutions that were in it at the end of any year.' })
  members: number;

  @Field(() => Int, { description: 'Those of them who left before the last year.' })
  left: number;

  @Field(() => Int, { description: 'Those of them whose last value could be held against a median.' })
  compared: number;

  @Field(() => Int, { description: 'Those of them whose last value was below it.' })
  below: number;

  @Field(() => [Leaver], { description: 'Each of those who left, by day.' })
  leavers: Leaver[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
