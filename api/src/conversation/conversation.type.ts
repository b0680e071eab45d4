import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IndicatorVersion } from '../framework/indicator.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import { MessageKindEnum, SideEnum, ThreadStateEnum } from './conversation.codes.js';
import type { MessageKind, Side, ThreadState } from './conversation.rules.js';

@ObjectType('ThreadMessage', { description: 'What somebody said about a cell. It is never changed.' })
export class ThreadMessage {
  @Field(() => ID, { description: 'Identifies the message.' })
  id: string;

  @Field(() => MessageKindEnum, { description: 'What it does to the thread.' })
  kind: MessageKind;

  @Field(() => String, { description: 'The words as they were written; empty when the kind says it all.' })
  body: string;

  @Field(() => Language, {
    nullable: true,
    description: 'The language its author works in; null where it was not recorded.',
  })
  language: LanguageCode | null;

  @Field(() => String, { nullable: true, description: 'Who said it; null when that is no longer known.' })
  author: string | null;

  @Field(() => String, { description: 'In which role: contributor, institution_lead or manager.' })
  role: string;

  @Field(() => SideEnum, { description: 'For whom.' })
  side: Side;

  @Field(() => DateTimeScalar, { description: 'When.' })
  saidAt: string;

  @Field(() => Boolean, { description: 'Whether the asker said it.' })
  mine: boolean;

  @Field(() => Boolean, {
    description: 'Whether the asker has not marked it as seen yet; never of own words.',
  })
  unread: boolean;
}

@ObjectType('Thread', { description: 'What is said about one cell of a report.' })
export class Thread {
  @Field(() => ID, { description: 'The report.' })
  submission: string;

  @Field(() => IndicatorVersion, { description: 'What is asked in the cell.' })
  version: IndicatorVersion;

  @Field(() => String, { description: 'Which part, such as sex=female; empty for the total.' })
  slice: string;

  @Field(() => ThreadStateEnum, { description: 'Where it stands.' })
  state: ThreadState;

  @Field(() => SideEnum, { nullable: true, description: 'Whose turn it is while a question is open.' })
  waitingFor: Side | null;

  @Field(() => [ThreadMessage], {
    description: 'Everything said, oldest first; empty before the first word.',
  })
  messages: ThreadMessage[];

  @Field(() => Int, { description: 'How many messages of others the asker has not seen.' })
  unread: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When something was last said.' })
  lastSaidAt: string | null;
}

@ObjectType('Conversation', { description: 'Everything said about one report, grouped by cell.' })
export class Conversation {
  @Field(() => SideEnum, { description: 'The side that the asker speaks for.' })
  side: Side;

  @Field(() => Boolean, { description: 'Whether the asker may speak in it.' })
  mayWrite: boolean;

  @Field(() => Boolean, {
    description: 'Whether reviewers can read it: from the moment the report is first submitted.',
  })
  isShared: boolean;

  @Field(() => [Thread], { description: 'Cells with at least one message, the one last spoken in first.' })
  threads: Thread[];

  @Field(() => Int, { description: 'Messages of others that the asker has not seen.' })
  unread: number;

  @Field(() => Int, { description: 'Threads in which a question waits for the asker’s side.' })
  waiting: number;
}

/** A thread as JSON keeps it: its definition by id. */
export type ThreadData = Omit<Thread, 'version'> & { versionId: number };
