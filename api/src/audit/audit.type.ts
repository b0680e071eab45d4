import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'One thing that somebody did, as it was written down in the moment of its change.',
})
export class AuditRow {
  @Field(() => ID, { description: 'Number in the chain; without a gap from 1 on.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  happenedAt: string;

  @Field(() => String, { description: 'Name of the person at that time, or what acted by itself.' })
  actor: string;

  @Field(() => String, { description: 'What was done, such as submission.accepted.' })
  action: string;

  @Field(() => String, { description: 'What it was done to: submission, user, round, …' })
  subjectKind: string;

  @Field(() => String, { description: 'Which one.' })
  subjectId: string;

  @Field(() => String, { description: 'Particulars, as a JSON object.' })
  detail: string;

  @Field(() => String, { description: 'SHA-256 over this row and the hash before it, in hexadecimal.' })
  hash: string;
}

@ObjectType({
  description:
    'Where the chain ends. Noted elsewhere, it lets "npm run audit:verify" find any later forgery.',
})
export class AuditEnd {
  @Field(() => Int, { description: 'Number of the last row.' })
  rows: number;

  @Field(() => String, { description: 'Its hash, in hexadecimal.' })
  hash: string;
}

@ObjectType({ description: 'A page of the audit, newest first.' })
export class AuditPage {
  @Field(() => [AuditRow], { description: 'The rows of this page.' })
  nodes: AuditRow[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many rows match.' })
  totalCount: number;

  @Field(() => [String], { description: 'Every action that was ever recorded, for a choice.' })
  actions: string[];

  @Field(() => AuditEnd, { description: 'The end of the whole chain.' })
  end: AuditEnd;
}

@InputType({ description: 'Which rows of the audit; everything that is given must hold.' })
export class AuditFilter {
  @Field(() => DateScalar, { nullable: true, description: 'From this day on, in UTC.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Up to and with this day, in UTC.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of who acted.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'The action, or its first part such as "submission".' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of the subject.' })
  subjectKind?: string | null;

  @Field(() => String, { nullable: true, description: 'Which subject.' })
  subjectId?: string | null;
}
