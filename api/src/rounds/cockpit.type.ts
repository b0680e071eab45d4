import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SubmissionState as SubmissionStateCode } from '@kipimo/shared';
import { IndicatorVersion } from '../framework/indicator.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum, Text } from '../graphql/text.type.js';
import { SubmissionState } from '../observation/record.codes.js';
import { RoundTiming } from '../reporting/round-timing.type.js';
import { ExtensionRequest } from '../reporting/to-do.type.js';
import { Institution } from '../unit/institution.type.js';
import { SECTION_STATES, type SectionState as SectionStateCode } from './cockpit.rules.js';
import type { RoundMove as RoundMoveCode } from './round-move.rules.js';
import { RoundMove } from './round-plan.type.js';
import { ManagedRoundType } from './managed-round.type.js';

export const SectionState = codeEnum(SECTION_STATES);
registerEnumType(SectionState, {
  name: 'SectionState',
  description: 'What a section of a report looks like from outside.',
  valuesMap: {
    not_started: { description: 'Nothing has been entered.' },
    in_progress: { description: 'Some required questions are blank.' },
    complete: {
      description: 'Every required question has a value or a reason, and the report is not sent yet.',
    },
    submitted: { description: 'Sent, and waiting for review.' },
    returned: { description: 'A reviewer waits for an answer in this section.' },
    accepted: { description: 'On record.' },
  },
});

@ObjectType({ description: 'One section of the form that a round asks.' })
export class CockpitSection {
  @Field(() => String, { description: 'Code of the capacity domain.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => [IndicatorVersion], { description: 'Its required questions, in the order of the form.' })
  questions: IndicatorVersion[];
}

@ObjectType({ description: 'One section of one institution’s report: how far it is, never what it says.' })
export class CockpitCell {
  @Field(() => String, { description: 'Code of the section.' })
  section: string;

  @Field(() => SectionState, { description: 'How far it is.' })
  state: SectionStateCode;

  @Field(() => Int, { description: 'Required questions with a value or a reason.' })
  answered: number;

  @Field(() => [String], { description: 'Codes of required questions that are blank.' })
  blank: string[];

  @Field(() => [String], { description: 'Codes of questions that a reviewer waits for an answer to.' })
  asked: string[];
}

@ObjectType({ description: 'More time that one institution was given.' })
export class Extension {
  @Field(() => DateScalar, { description: 'Its last day, in the institution’s own time zone.' })
  until: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  by: string | null;
}

@ObjectType({ description: 'One institution of a round.' })
export class CockpitRow {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => [String], { description: 'Codes of the cohorts it is in.' })
  cohorts: string[];

  @Field(() => ID, { nullable: true, description: 'Its report, once it is sent for the first time.' })
  submission: string | null;

  @Field(() => SubmissionState, {
    nullable: true,
    description: 'State of its report; null before it is begun.',
  })
  state: SubmissionStateCode | null;

  @Field(() => RoundTiming, { description: 'Where the round stands for it.' })
  timing: RoundTiming;

  @Field(() => Int, { description: 'Questions of reviewers that wait for an answer.' })
  openQuestions: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which anything happened to its report.',
  })
  lastActivityOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first sent.' })
  firstSubmittedAt: string | null;

  @Field(() => Extension, { nullable: true, description: 'Its extension, also after it ended.' })
  extension: Extension | null;

  @Field(() => ExtensionRequest, {
    nullable: true,
    description: 'Its latest request for more time, answered or not.',
  })
  extensionRequest: ExtensionRequest | null;

  @Field(() => String, { nullable: true, description: 'Why no report will come, where somebody said so.' })
  missingReason: string | null;

  @Field(() => [CockpitCell], { description: 'Its sections, in the order of the form.' })
  cells: CockpitCell[];
}

@ObjectType({
  description: 'How a round goes, measured from its reports. docs/methods.md defines each figure.',
})
export class RoundMeasures {
  @Field(() => Int, { description: 'Institutions that are to report.' })
  expected: number;

  @Field(() => Int, { description: 'Reports that were sent at least once.' })
  received: number;

  @Field(() => Int, { description: 'Reports on record.' })
  accepted: number;

  @Field(() => Int, {
    description: 'Institutions whose report came, or whose last day to be on time has passed.',
  })
  judged: number;

  @Field(() => Int, {
    description: 'Of these: first sent by the institution’s own last day, an extension included.',
  })
  onTime: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Median days from sending to the decision, each sending by itself; null before the first decision.',
  })
  medianReviewDays: number | null;

  @Field(() => Int, { description: 'Decisions that the median is made of.' })
  decisions: number;

  @Field(() => Int, { description: 'Reports that wait for a decision.' })
  waiting: number;

  @Field(() => Int, { nullable: true, description: 'Whole days that the longest of them waits.' })
  longestWaitDays: number | null;

  @Field(() => Int, { description: 'Required questions of all institutions of the round.' })
  expectedCells: number;

  @Field(() => Int, { description: 'Of these: with a value in a report that was sent.' })
  valuedCells: number;

  @Field(() => Int, { description: 'Of these: with a reason for the blank in a report that was sent.' })
  explainedCells: number;
}

@ObjectType({ description: 'What has been set up for a round, and what still waits in it.' })
export class RoundReadiness {
  @Field(() => Int, { description: 'Institutions that are to report.' })
  members: number;

  @Field(() => Int, { description: 'Of these: those whose time zone is known.' })
  withZone: number;

  @Field(() => Int, { description: 'Of these: those whose calendar has a period in the programme year.' })
  withPeriod: number;

  @Field(() => Int, { description: 'Of these: those with somebody who can send the report.' })
  withLead: number;

  @Field(() => Int, { description: 'Questions of the framework.' })
  questions: number;

  @Field(() => Int, { description: 'Reports that wait for a reviewer.' })
  waiting: number;
}

@ObjectType({ description: 'A round seen by who looks after it: every institution by every section.' })
export class Cockpit {
  @Field(() => ManagedRoundType, { description: 'The round.' })
  round: ManagedRoundType;

  @Field(() => RoundReadiness, { description: 'What is there of what it needs.' })
  readiness: RoundReadiness;

  @Field(() => [RoundMove], { description: 'What can be done to the round as a whole at its stage.' })
  moves: RoundMoveCode[];

  @Field(() => RoundMeasures, { description: 'How it goes.' })
  measures: RoundMeasures;

  @Field(() => [CockpitSection], { description: 'The sections, in the order of the form.' })
  sections: CockpitSection[];

  @Field(() => [CockpitRow], { description: 'The institutions, by name.' })
  rows: CockpitRow[];
}
