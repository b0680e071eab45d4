import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeClass, type ChangeClassCode } from '../framework/framework.codes.js';
import { FrameworkVersion } from '../framework/framework.type.js';
import { IndicatorVersion } from '../framework/indicator.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { DEFINITION_CHANGES, type DefinitionChangeCode } from './definition-changes.js';
import { ROUND_MOVES, type RoundMove as RoundMoveCode } from './round-move.rules.js';
import { operationIdText } from './round.inputs.js';

export const DefinitionChangeKind = codeEnum(DEFINITION_CHANGES);
registerEnumType(DefinitionChangeKind, {
  name: 'DefinitionChangeKind',
  description: 'What becomes of a question from one version of a framework to another.',
  valuesMap: {
    added: { description: 'Only the later version asks it.' },
    removed: { description: 'Only the earlier version asks it.' },
    changed: { description: 'Both ask it, by different definitions.' },
  },
});

export const RoundMove = codeEnum(ROUND_MOVES);
registerEnumType(RoundMove, {
  name: 'RoundMove',
  description: 'What a manager does to a round as a whole.',
  valuesMap: {
    open: { description: 'Let its dates take effect.' },
    close: { description: 'Take no first reports any more, but by extension.' },
    freeze: { description: 'Make it final: no first report at all.' },
    publish: { description: 'Show accepted figures of consenting institutions to the public.' },
  },
});

@ObjectType({ description: 'How one question differs between two versions of a framework.' })
export class DefinitionChange {
  @Field(() => DefinitionChangeKind, { description: 'What became of it.' })
  kind: DefinitionChangeCode;

  @Field(() => IndicatorVersion, { nullable: true, description: 'As it was asked; null when it was not.' })
  before: IndicatorVersion | null;

  @Field(() => IndicatorVersion, { nullable: true, description: 'As it is asked; null when it is not.' })
  after: IndicatorVersion | null;

  @Field(() => ChangeClass, { nullable: true, description: 'The heaviest change in between.' })
  changeClass: ChangeClassCode | null;

  @Field(() => Boolean, { description: 'Whether earlier values can be held against later ones.' })
  comparable: boolean;
}

@ObjectType({ description: 'A round as last year’s suggests it.' })
export class RoundProposal {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the round it is made from; null for the first.',
  })
  basedOn: string | null;

  @Field(() => String, { description: 'Code that it will have.' })
  code: string;

  @Field(() => Int, { description: 'The programme year.' })
  programmeYear: number;

  @Field(() => DateScalar, { description: 'First day of the programme year.' })
  programmeStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the programme year.' })
  programmeEnds: string;

  @Field(() => DateScalar, { description: 'First day on which reports are written.' })
  opens: string;

  @Field(() => DateScalar, { description: 'Last day on which a report is on time.' })
  due: string;

  @Field(() => DateScalar, { description: 'Last day until which a late report is not chased.' })
  graceUntil: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which first reports are taken.' })
  closes: string | null;

  @Field(() => FrameworkVersion, { description: 'What was asked last.' })
  framework: FrameworkVersion;

  @Field(() => Int, {
    description:
      'Number of the version to ask: the newest that was published for this initiative and year, or the one asked last.',
  })
  suggestedVersion: number;
}

@InputType({ description: 'A new round. Nobody else knows of it before it is opened.' })
export class CreateRoundInput {
  @Field(() => ID, { description: operationIdText })
  operationId: string;

  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => Int, { description: 'The programme year.' })
  programmeYear: number;

  @Field(() => String, { description: 'Code of the framework.' })
  framework: string;

  @Field(() => Int, { description: 'Number of its version.' })
  frameworkVersion: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the questions of survey years are asked.',
  })
  surveyYear: boolean;

  @Field(() => DateScalar, { description: 'First day on which reports are written.' })
  opens: string;

  @Field(() => DateScalar, { description: 'Last day on which a report is on time.' })
  due: string;

  @Field(() => DateScalar, { description: 'Last day until which a late report is not chased.' })
  graceUntil: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which first reports are taken; open-ended when left out.',
  })
  closes?: string | null;
}

@InputType({ description: 'Move a round as a whole.' })
export class MoveRoundInput {
  @Field(() => ID, { description: operationIdText })
  operationId: string;

  @Field(() => String, { description: 'Code of the round.' })
  round: string;

  @Field(() => RoundMove, { description: 'What to do.' })
  move: RoundMoveCode;
}

@InputType({ description: 'Set the time that a demonstration tells as now.' })
export class SetRoundClockInput {
  @Field(() => ID, { description: operationIdText })
  operationId: string;

  @Field(() => String, { description: 'Code of a round of the demonstration.' })
  round: string;

  @Field(() => DateTimeScalar, { description: 'The time.' })
  at: string;
}
