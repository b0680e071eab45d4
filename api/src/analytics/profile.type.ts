import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type {
  Absence as AbsenceCode,
  TargetCourse as CourseCode,
  TargetKind as KindCode,
} from '@kipimo/shared';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Absence, EvidenceTier, type EvidenceTierCode } from '../observation/record.codes.js';
import { Receipt } from '../observation/receipt.type.js';
import { TargetCourse, TargetKind } from './target-path.codes.js';
import { DefinitionBreak } from './trend.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'One indicator of one institution in one programme year.' })
export class ProfilePoint {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => DateScalar, { description: 'First day of the institution’s own period.' })
  periodStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnds: string;

  @Field(() => Float, nullable('The value, for drawing; money in the currency asked for.'))
  value: number | null;

  @Field(() => DecimalScalar, nullable('The value exactly; null for shares and ratios.'))
  exact: string | null;

  @Field(() => String, nullable('The text of a narrative.'))
  text: string | null;

  @Field(() => Absence, nullable('Why there is no value.'))
  absence: AbsenceCode | null;

  @Field(() => String, nullable('Currency of the value, when it is money.'))
  currency: string | null;

  @Field(() => DecimalScalar, nullable('Of money: the amount as it was entered.'))
  originalValue: string | null;

  @Field(() => String, nullable('Of money: the currency it was entered in.'))
  originalCurrency: string | null;

  @Field(() => Int, { description: 'Number of the definition it was given under, or that was asked.' })
  versionNumber: number;

  @Field(
    () => EvidenceTier,
    nullable('What stands behind the value; of a derived one the weaker of both parts.'),
  )
  evidenceTier: EvidenceTierCode | null;

  @Field(() => Boolean, { description: 'Whether the value is illustrative, not a measurement.' })
  demonstration: boolean;

  @Field(() => Boolean, { description: 'Whether the value replaced an earlier one after acceptance.' })
  corrected: boolean;
}

@ObjectType({ description: 'One agreed step of a target.' })
export class TargetPoint {
  @Field(() => DateScalar, { description: 'From this day on.' })
  dueOn: string;

  @Field(() => Float, { description: 'What is to be reached; money in the currency asked for.' })
  value: number;
}

@ObjectType({ isAbstract: true })
class PathShape {
  @Field(() => TargetKind, { description: 'To get somewhere, or to stay somewhere.' })
  kind: KindCode;

  @Field(() => TargetCourse, { description: 'What is expected between two steps.' })
  course: CourseCode;

  @Field(() => Float, nullable('Where it started.'))
  baselineValue: number | null;

  @Field(() => DateScalar, nullable('When that was.'))
  baselineOn: string | null;

  @Field(() => [TargetPoint], { description: 'The steps in order of time.' })
  points: TargetPoint[];

  @Field(() => String, nullable('Why this was agreed.'))
  rationale: string | null;

  @Field(() => String, nullable('Why an earlier agreement was opened again for it.'))
  reason: string | null;
}

@ObjectType({ description: 'What institution and initiative agreed to reach, step by step.' })
export class TargetPath extends PathShape {
  @Field(() => String, { description: 'proposed or signed.' })
  state: string;

  @Field(
    () => Float,
    nullable(
      'How far the newest value has come from the baseline to the last step: 1 = reached, never cut off.',
    ),
  )
  progress: number | null;
}

@ObjectType({ description: 'A path that both had signed, and that another one replaced later.' })
export class SupersededPath extends PathShape {
  @Field(() => DateTimeScalar, { description: 'From when on it was held.' })
  heldFrom: string;

  @Field(() => DateTimeScalar, { description: 'When it was replaced.' })
  heldUntil: string;
}

@ObjectType({ description: 'One indicator of an institution over the years.' })
export class ProfileSeries {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => [ProfilePoint], {
    description: 'Every year in which the institution was a member, those without a value too.',
  })
  points: ProfilePoint[];

  @Field(() => TargetPath, nullable('The signed target, or else the proposed one.'))
  target: TargetPath | null;

  @Field(() => [SupersededPath], { description: 'Signed targets that were replaced, oldest first.' })
  superseded: SupersededPath[];

  @Field(() => [DefinitionBreak], { description: 'Where the definition changed.' })
  breaks: DefinitionBreak[];
}

@ObjectType({ description: 'Everything an institution reported to an initiative.' })
export class Profile {
  @Field(() => [ProfileSeries], {
    description: 'Every indicator that was asked, in the order of the framework.',
  })
  series: ProfileSeries[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
