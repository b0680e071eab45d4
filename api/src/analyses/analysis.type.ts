import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EffectInput } from '../analytics/effect/effect.input.js';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import { ANALYSIS_STAGES, type AnalysisStage as StageCode } from './analysis.rules.js';

const AnalysisStage = codeEnum(ANALYSIS_STAGES);
registerEnumType(AnalysisStage, {
  name: 'AnalysisStage',
  description: 'How far the round is that a registered analysis waits for.',
  valuesMap: {
    no_round: { description: 'The round of its last year is not set up yet.' },
    collecting: { description: 'Reports are still awaited.' },
    closed: { description: 'Reports are in and are being looked at.' },
    final: { description: 'The round is final; the analysis is about to run.' },
    answered: { description: 'It ran when the round had become final.' },
  },
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'Where an analysis was carried out in another way than it was locked.' })
export class AnalysisDeviation {
  @Field(() => String, { description: 'What is different.' })
  what: string;

  @Field(() => String, { description: 'Why.' })
  why: string;

  @Field(() => DateScalar, { description: 'When it was decided or happened.' })
  happenedOn: string;

  @Field(() => String, { description: 'Who noted it.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When it was noted.' })
  notedAt: string;
}

@ObjectType({
  description:
    'That the locked question was asked by itself. Asked again as of the same time, `effect` gives the same hash.',
})
export class AnalysisRun {
  @Field(() => DateTimeScalar, { description: 'The state of the record that it was asked of.' })
  asOf: string;

  @Field(() => String, { description: 'Content hash of the answer’s receipt.' })
  contentHash: string;

  @Field(() => DateTimeScalar, { description: 'When it ran.' })
  ranAt: string;
}

@ObjectType({
  description:
    'A question that was locked with what its author expects. Nothing of it can be changed or removed.',
})
export class Analysis {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'What is expected, and why.' })
  hypothesis: string;

  @Field(() => String, { description: 'The question: the input of `effect` as JSON, without `asOf`.' })
  question: string;

  @Field(() => Int, { description: 'The programme year whose data it waits for.' })
  lastYear: number;

  @Field(() => Boolean, {
    description:
      'Whether it was locked before data of that year existed. If not, it is marked as registered after.',
  })
  isBefore: boolean;

  @Field(() => String, { description: 'Who locked it.' })
  author: string;

  @Field(() => DateTimeScalar, { description: 'When, by the clock of the server.' })
  lockedAt: string;

  @Field(() => String, {
    description: 'SHA-256 over title, expectation, question, author and time, as canonical JSON.',
  })
  contentHash: string;

  @Field(() => AnalysisStage, { description: 'How far the round is that it waits for.' })
  stage: StageCode;

  @Field(() => String, nullable('Code of that round; null while it is not set up.'))
  round: string | null;

  @Field(() => DateScalar, nullable('Last day on which that round takes reports.'))
  closesOn: string | null;

  @Field(() => Int, nullable('Days until then, by the round’s own clock; null without one or when over.'))
  daysLeft: number | null;

  @Field(() => AnalysisRun, nullable('That it ran; null until the round is final.'))
  run: AnalysisRun | null;

  @Field(() => [AnalysisDeviation], { description: 'Departures from it, oldest first.' })
  deviations: AnalysisDeviation[];

  @Field(() => Boolean, { description: 'Whether a demonstration account locked it.' })
  demonstration: boolean;
}

@InputType({ description: 'A question to lock.' })
export class RegisterAnalysisInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Title, at most 200 characters.' })
  title: string;

  @Field(() => String, { description: 'What is expected, and why; at most 4,000 characters.' })
  hypothesis: string;

  @Field(() => EffectInput, { description: 'The question, without `asOf`.' })
  question: EffectInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Lock it even though data of its last year exist; it is then marked as registered after.',
  })
  evenAfter: boolean;
}

@InputType({ description: 'A departure from a locked analysis.' })
export class NoteDeviationInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => ID, { description: 'The analysis.' })
  analysis: string;

  @Field(() => String, { description: 'What is different, at most 2,000 characters.' })
  what: string;

  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  why: string;

  @Field(() => DateScalar, { description: 'When it was decided or happened.' })
  happenedOn: string;
}
