import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { Text } from '../graphql/text.type.js';
import { Institution } from '../unit/institution.type.js';

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

@ObjectType({ description: 'A named group of institutions of one initiative, to compare with others.' })
export class Cohort {
  initiativeId: number;

  @Field(() => String, { description: 'Code, for example tti-first-selection.' })
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

  @Field(() => Int, { description: 'Institutions that were ever in it.' })
  memberCount: number;

  @Field(() => [CohortMember], { description: 'Its institutions, by name.' })
  members: CohortMember[];
}
