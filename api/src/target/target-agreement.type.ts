import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type {
  Absence as AbsenceCode,
  AgreementMove as MoveCode,
  AgreementSide as SideCode,
} from '@kipimo/shared';
import { DefinitionBreak } from '../analytics/trend.type.js';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Absence } from '../observation/record.codes.js';
import { Receipt } from '../observation/receipt.type.js';
import { Institution } from '../unit/institution.type.js';
import {
  AgreementMove,
  AgreementSide,
  TargetVersionState,
  type TargetVersionStateCode,
} from './target.codes.js';
import { TargetDraft, TargetHint, TargetVersion } from './target-version.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('TargetFigure', { description: 'What the institution reported in one programme year.' })
export class TargetFigure {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => DateScalar, { description: 'Last day of the institution’s own period.' })
  periodEnds: string;

  @Field(() => Float, nullable('The value, for drawing; money as it was entered.'))
  value: number | null;

  @Field(() => DecimalScalar, nullable('The same exactly.'))
  exact: string | null;

  @Field(() => Absence, nullable('Why there is no value.'))
  absence: AbsenceCode | null;

  @Field(() => String, nullable('Currency, when it is money.'))
  currency: string | null;

  @Field(() => Boolean, { description: 'Whether the value is illustrative, not a measurement.' })
  demonstration: boolean;
}

@ObjectType('TargetYear', { description: 'A programme year that a path may name.' })
export class TargetYear {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => DateScalar, { description: 'The day on which a step of that year falls due.' })
  dueOn: string;
}

@ObjectType('TargetAgreement', {
  description: 'What an institution and an initiative agree on for one indicator, with every move before it.',
})
export class TargetAgreement {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => TargetVersionState, { description: 'Where the agreement stands.' })
  state: TargetVersionStateCode;

  @Field(() => [AgreementSide], { description: 'Whose signature or answer is awaited.' })
  awaits: SideCode[];

  @Field(() => AgreementSide, nullable('For whom the asker speaks and signs; null for who only reads.'))
  side: SideCode | null;

  @Field(() => [AgreementMove], { description: 'What the asker may do now.' })
  moves: MoveCode[];

  @Field(() => TargetVersion, nullable('The version that both have signed and that holds.'))
  inForce: TargetVersion | null;

  @Field(() => TargetVersion, nullable('The proposal that is open.'))
  open: TargetVersion | null;

  @Field(() => [TargetVersion], { description: 'Everything that was ever proposed or signed, newest first.' })
  history: TargetVersion[];

  @Field(() => TargetDraft, nullable('What the asker’s own side is writing.'))
  draft: TargetDraft | null;

  @Field(() => [TargetFigure], { description: 'What was reported, year by year.' })
  figures: TargetFigure[];

  @Field(() => [DefinitionBreak], { description: 'Where the definition changed.' })
  breaks: DefinitionBreak[];

  @Field(() => TargetFigure, nullable('The first accepted value: the baseline unless another one is agreed.'))
  firstAccepted: TargetFigure | null;

  @Field(() => [TargetYear], { description: 'The programme years that a path may name.' })
  years: TargetYear[];

  @Field(() => TargetHint, nullable('What similar institutions did.'))
  hint: TargetHint | null;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}

@ObjectType('TargetToAnswer', {
  description: 'A proposal that waits for the signature or the answer of the own side.',
})
export class TargetToAnswer {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => TargetVersionState, { description: 'Where the agreement stands.' })
  state: TargetVersionStateCode;

  @Field(() => String, nullable('Who proposed it.'))
  proposer: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is the own side’s proposal, which it has not signed yet.',
  })
  isOwn: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when it is open.' })
  since: string;
}
