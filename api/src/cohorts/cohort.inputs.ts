import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import type { CohortAudience } from '../initiative/cohort-rule.js';
import { Audience } from '../initiative/cohort.type.js';

@InputType({ description: 'Words in the languages they are given in; at least one of them.' })
export class CohortWordingInput {
  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es?: string | null;
}

const any = (description: string) => ({ nullable: true, description: `${description} None or empty: any.` });
const open = (description: string) => ({ nullable: true, description });

@InputType({
  description: 'By what institutions belong without being named. Every condition that is set must hold.',
})
export class CohortRuleInput {
  @Field(() => [String], any('Countries of the seat by ISO 3166-1 alpha-3 code.'))
  countries?: string[] | null;

  @Field(() => [String], any('Codes of regions.'))
  regions?: string[] | null;

  @Field(() => [String], any('Kinds of unit, such as institution.'))
  kinds?: string[] | null;

  @Field(() => [String], any('Working languages: en, fr, es and others as the institution gives them.'))
  languages?: string[] | null;

  @Field(() => [String], any('Roles in the initiative; a member counts while it has one of them.'))
  roles?: string[] | null;

  @Field(() => [String], any('Codes of other initiatives that it belongs to as well.'))
  alsoIn?: string[] | null;

  @Field(() => DateScalar, open('A day on which it was a member.'))
  memberOn?: string | null;

  @Field(() => DateScalar, open('First grant: its first membership began on this day or later.'))
  firstGrantFrom?: string | null;

  @Field(() => DateScalar, open('First grant: it began on this day or earlier.'))
  firstGrantUntil?: string | null;

  @Field(() => DateScalar, open('Its last membership ended on this day or later.'))
  leftFrom?: string | null;

  @Field(() => DateScalar, open('Its last membership ended on this day or earlier.'))
  leftUntil?: string | null;

  @Field(() => Int, open('Founded in this year or later.'))
  foundedFrom?: number | null;

  @Field(() => Int, open('Founded in this year or earlier.'))
  foundedUntil?: number | null;

  @Field(() => DateScalar, open('First day on which members of the cohort count.'))
  countsFrom?: string | null;

  @Field(() => DateScalar, open('Last day on which they count.'))
  countsUntil?: string | null;
}

@InputType({ description: 'An institution that is named, beside the rule or in place of one.' })
class CohortNamedInput {
  @Field(() => String, { description: 'Code of the institution.' })
  institution: string;

  @Field(() => Boolean, {
    description: 'Whether it counts; otherwise it is left out, whatever the rule says.',
  })
  counts: boolean;

  @Field(() => DateScalar, open('First day on which it counts.'))
  enters?: string | null;

  @Field(() => DateScalar, open('Last day on which it counts.'))
  leaves?: string | null;

  @Field(
    () => String,
    open('Why it is in, leaves or is left out. Asked for wherever it differs from the rule.'),
  )
  reason?: string | null;
}

@InputType({
  description: 'Who a cohort means: by a rule, by name, or by a rule with exceptions that are named.',
})
export class CohortMeaningInput {
  @Field(() => CohortRuleInput, open('The rule; none for a list alone.'))
  rule?: CohortRuleInput | null;

  @Field(() => [CohortNamedInput], { description: 'Institutions that are named, at most 500.' })
  named: CohortNamedInput[];
}

@InputType({ description: 'A cohort that is not kept yet.' })
export class CohortPreviewInput {
  @Field(() => String, { description: 'Code of the initiative whose members it groups.' })
  initiative: string;

  @Field(() => CohortMeaningInput, { description: 'Who it means.' })
  meaning: CohortMeaningInput;

  @Field(() => String, open('Code of an indicator to hold those who left against those who were there.'))
  indicator?: string | null;
}

@InputType({ description: 'Make a cohort, or a new version of one.' })
export class SaveCohortInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Code of the initiative whose members it groups.' })
  initiative: string;

  @Field(() => String, open('Code of the cohort that gets a new version; none for a new cohort.'))
  code?: string | null;

  @Field(() => Int, open('The version that was looked at; none for a new cohort.'))
  version?: number | null;

  @Field(() => CohortWordingInput, { description: 'Name.' })
  name: CohortWordingInput;

  @Field(() => CohortWordingInput, { description: 'How it came about, and what to mind when using it.' })
  note: CohortWordingInput;

  @Field(() => Audience, { description: 'Who finds it. Only managers can list one for everybody.' })
  audience: CohortAudience;

  @Field(() => CohortMeaningInput, { description: 'Who it means.' })
  meaning: CohortMeaningInput;

  @Field(() => String, { description: 'Why this version is made; asked for from the second on.' })
  why: string;
}

@InputType({ description: 'What became of those who left a cohort, by one indicator.' })
export class AttritionInput {
  @Field(() => String, { description: 'Code of the cohort.' })
  cohort: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => DateTimeScalar, open('As it was known at this time; now when left out.'))
  asOf?: string | null;
}
