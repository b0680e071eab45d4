import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum, Text } from '../graphql/text.type.js';
import { Institution } from '../unit/institution.type.js';
import { COHORT_AUDIENCES, type CohortAudience } from './cohort-rule.js';
import { Initiative } from './initiative.type.js';

export const Audience = codeEnum(COHORT_AUDIENCES);
registerEnumType(Audience, {
  name: 'CohortAudience',
  description: 'Who finds a cohort. Whoever has its code can use it in any question.',
  valuesMap: {
    everybody: { description: 'It is listed with the cohorts of its initiative.' },
    by_address: { description: 'It is listed for who made it alone; others need its code.' },
  },
});

@ObjectType({ description: 'An institution in a cohort, and from when until when it counts.' })
export class CohortMember {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; null when it is in from the beginning.',
  })
  enters: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when it never leaves.' })
  leaves: string | null;

  @Field(() => String, { nullable: true, description: 'Why it entered or left.' })
  reason: string | null;
}

@ObjectType({
  description:
    'By what institutions belong to a cohort without being named. Every condition that is set must hold.',
})
export class CohortRule {
  @Field(() => [String], { description: 'Countries of the seat by ISO 3166-1 alpha-3 code; empty for any.' })
  countries: string[];

  @Field(() => [String], { description: 'Codes of regions; empty for any.' })
  regions: string[];

  @Field(() => [String], { description: 'Kinds of unit, such as institution; empty for any.' })
  kinds: string[];

  @Field(() => [String], { description: 'Working languages; empty for any.' })
  languages: string[];

  @Field(() => [String], {
    description: 'Roles in the initiative, such as grantee; a member counts while it has one. Empty for any.',
  })
  roles: string[];

  @Field(() => [String], { description: 'Codes of initiatives that it belongs to as well; empty for any.' })
  alsoIn: string[];

  @Field(() => DateScalar, { nullable: true, description: 'A day on which it was a member.' })
  memberOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First grant: its first membership began on this day or later.',
  })
  firstGrantFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First grant: it began on this day or earlier.' })
  firstGrantUntil: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last membership ended on this day or later.' })
  leftFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last membership ended on this day or earlier.',
  })
  leftUntil: string | null;

  @Field(() => Int, { nullable: true, description: 'Founded in this year or later.' })
  foundedFrom: number | null;

  @Field(() => Int, { nullable: true, description: 'Founded in this year or earlier.' })
  foundedUntil: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which members of the cohort count.' })
  countsFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which they count.' })
  countsUntil: string | null;
}

@ObjectType({ description: 'An institution that a cohort names, beside its rule or in place of one.' })
export class CohortNamedMember {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => Boolean, {
    description: 'Whether it counts. Otherwise it is left out, whatever the rule says.',
  })
  counts: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it counts; null for no limit.',
  })
  enters: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it counts; null for no limit.' })
  leaves: string | null;

  @Field(() => String, { description: 'Why it is named; empty when nobody gave a reason.' })
  reason: string;
}

@ObjectType({ description: 'What a cohort that people made meant, from one time of recording to the next.' })
export class CohortVersion {
  @Field(() => Int, { description: 'Its number, counted from 1.' })
  number: number;

  @Field(() => Text, { description: 'Name of the cohort in this version.' })
  name: Text;

  @Field(() => Text, { description: 'What to mind when using it.' })
  note: Text;

  @Field(() => Audience, { description: 'Who finds it.' })
  audience: CohortAudience;

  @Field(() => String, { description: 'Why this version was made.' })
  why: string;

  @Field(() => DateTimeScalar, {
    description: 'From when it was held. Give it as `asOf` to see what it gave.',
  })
  recordedFrom: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null for the version held now.' })
  recordedUntil: string | null;

  @Field(() => CohortRule, { nullable: true, description: 'The rule; null for a list alone.' })
  rule: CohortRule | null;

  @Field(() => [CohortNamedMember], { description: 'Institutions that are named, by name.' })
  named: CohortNamedMember[];
}

@ObjectType({ description: 'A named group of institutions of one initiative, to compare with others.' })
export class Cohort {
  initiativeId: number;

  @Field(() => Initiative, { description: 'The initiative whose members it groups.' })
  initiative: Initiative;

  @Field(() => String, {
    description: 'Code, for example tti-first-selection. Every question takes it where it takes cohorts.',
  })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => Text, { description: 'How the group came about, and what to mind when using it.' })
  note: Text;

  @Field(() => Boolean, {
    description: 'Whether the group was put together for this service, and is no historical list.',
  })
  constructed: boolean;

  @Field(() => String, { description: 'Where the list comes from.' })
  source: string;

  @Field(() => Audience, { description: 'Who finds it.' })
  audience: CohortAudience;

  @Field(() => CohortVersion, {
    nullable: true,
    description: 'The version shown; null for a list that ships with the service and has no versions.',
  })
  version: CohortVersion | null;

  @Field(() => [CohortVersion], { description: 'Every version, newest first.' })
  versions: CohortVersion[];

  @Field(() => Int, { description: 'Institutions that were ever in it.' })
  memberCount: number;

  @Field(() => [CohortMember], { description: 'Its institutions, by name.' })
  members: CohortMember[];
}
