import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AgreementSide as SideCode,
  TargetCourse as CourseCode,
  TargetKind as KindCode,
} from '@kipimo/shared';
import { TargetCourse, TargetKind } from '../analytics/target-path.codes.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { AgreementSide, TargetVersionState, type TargetVersionStateCode } from './target.codes.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('TargetSignature', { description: 'A signature under a proposal.' })
export class TargetSignature {
  @Field(() => AgreementSide, { description: 'For whom.' })
  side: SideCode;

  @Field(() => String, { description: 'Who signed.' })
  signer: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt: string;
}

@ObjectType('TargetStep', { description: 'One step of a path, exactly as it was agreed.' })
export class TargetStep {
  @Field(() => Int, { description: 'The programme year in which it falls due.' })
  year: number;

  @Field(() => DateScalar, { description: 'The day: the last one of the institution’s own period.' })
  dueOn: string;

  @Field(() => DecimalScalar, { description: 'What is to be reached, in the currency that was agreed.' })
  value: string;
}

@ObjectType('TargetVersion', {
  description: 'One version of a target: a proposal, or what both sides signed. It never changes.',
})
export class TargetVersion {
  @Field(() => ID, { description: 'Identifies the version.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the history, from 1.' })
  number: number;

  @Field(() => TargetVersionState, { description: 'Where it stands, or what became of it.' })
  state: TargetVersionStateCode;

  @Field(() => TargetKind, { description: 'To get somewhere, or to stay somewhere.' })
  kind: KindCode;

  @Field(() => TargetCourse, { description: 'What is expected between two steps.' })
  course: CourseCode;

  @Field(() => DecimalScalar, nullable('Where the path starts.'))
  baselineValue: string | null;

  @Field(() => Int, nullable('The programme year of the baseline.'))
  baselineYear: number | null;

  @Field(() => String, nullable('Currency, when it is about money.'))
  currency: string | null;

  @Field(() => [TargetStep], { description: 'The steps in order of time.' })
  steps: TargetStep[];

  @Field(
    () => DecimalScalar,
    nullable('What is to be reached over the life of the programme; never a sum of steps.'),
  )
  programmeValue: string | null;

  @Field(() => Int, nullable('The programme year by which that is to be reached.'))
  programmeYear: number | null;

  @Field(() => String, nullable('Why this path.'))
  rationale: string | null;

  @Field(() => String, nullable('What the initiative promises to help with.'))
  support: string | null;

  @Field(() => String, nullable('Why an agreed version was opened again.'))
  reason: string | null;

  @Field(() => AgreementSide, nullable('Whose proposal it was; null for targets brought in from before.'))
  side: SideCode | null;

  @Field(() => String, nullable('Who proposed it.'))
  proposer: string | null;

  @Field(() => DateTimeScalar, { description: 'From when on it was held.' })
  recordedFrom: string;

  @Field(() => DateTimeScalar, nullable('Until when; null while it is held.'))
  recordedUntil: string | null;

  @Field(() => [TargetSignature], { description: 'The signatures under it.' })
  signatures: TargetSignature[];

  @Field(() => Boolean, { description: 'Whether it is illustrative, not a real agreement.' })
  demonstration: boolean;
}

@ObjectType('TargetDraftStep', { description: 'One step as it was typed.' })
export class TargetDraftStep {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => String, { description: 'The value as it was typed.' })
  value: string;
}

@ObjectType('TargetDraft', {
  description: 'A proposal while one side writes it; the other side never sees it.',
})
export class TargetDraft {
  @Field(() => TargetKind, { description: 'To get somewhere, or to stay somewhere.' })
  kind: KindCode;

  @Field(() => TargetCourse, { description: 'What is expected between two steps.' })
  course: CourseCode;

  @Field(() => String, nullable('The baseline as it was typed.'))
  baselineValue: string | null;

  @Field(() => Int, nullable('Programme year of the baseline.'))
  baselineYear: number | null;

  @Field(() => String, nullable('Currency, when it is about money.'))
  currency: string | null;

  @Field(() => [TargetDraftStep], { description: 'The steps.' })
  steps: TargetDraftStep[];

  @Field(() => String, nullable('The target for the life of the programme, as it was typed.'))
  programmeValue: string | null;

  @Field(() => Int, nullable('The programme year by which that is to be reached.'))
  programmeYear: number | null;

  @Field(() => String, nullable('Why this path.'))
  rationale: string | null;

  @Field(() => String, nullable('What the initiative promises to help with.'))
  support: string | null;
}

@ObjectType('TargetHint', {
  description: 'What similar institutions did in as many years, so that a path can be judged.',
})
export class TargetHint {
  @Field(() => Int, { description: 'Over how many years.' })
  years: number;

  @Field(() => Int, { description: 'The last of these programme years.' })
  toYear: number;

  @Field(() => Boolean, {
    description:
      'Whether only institutions of a similar level are in it: from half to twice as much. Otherwise all that the asker may see are.',
  })
  isSimilarLevel: boolean;

  @Field(() => Int, { description: 'How many institutions.' })
  n: number;

  @Field(() => Float, nullable('Median of their changes; null when they are too few to be shown.'))
  median: number | null;

  @Field(() => Float, nullable('A quarter of them changed by less.'))
  low: number | null;

  @Field(() => Float, nullable('A quarter of them changed by more.'))
  high: number | null;
}
