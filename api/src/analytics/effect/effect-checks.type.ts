import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Receipt } from '../../observation/receipt.type.js';
import { Reason } from '../comparability.type.js';
import { BalanceRowType } from './effect-designs.type.js';
import { EarlierDifference, EffectDesign } from './effect.type.js';
import type { EffectDesign as DesignCode } from './effect-question.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'One group before anybody looks at what came out.' })
export class CheckedGroup {
  @Field(() => Int, { description: 'Institutions with a value in the year of the baseline.' })
  atBaseline: number;

  @Field(() => Int, { description: 'Of these, those that also have a value in the last year.' })
  kept: number;

  @Field(() => Int, { description: 'Of these, those that have none.' })
  lost: number;

  @Field(() => Float, nullable('Baseline median of those who stay; null where they are too few to show.'))
  keptMedian: number | null;

  @Field(() => Float, nullable('Baseline median of those who are lost: where it differs, who left matters.'))
  lostMedian: number | null;

  @Field(() => Int, { description: 'N: institutions whose value of the last year was due and applicable.' })
  expected: number;
}

@ObjectType({ description: 'A group’s figure in one year up to the baseline.' })
export class EffectPathPoint {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Int, { description: 'n: institutions with a value.' })
  n: number;

  @Field(() => Float, nullable('Mean, or median of scores; null where n is too small to show.'))
  value: number | null;
}

@ObjectType({
  description:
    'What to know before looking at an answer of `effect`. Nothing in it is worked out from a value after the baseline.',
})
export class EffectChecks {
  @Field(() => EffectDesign, { description: 'What would be held against what.' })
  design: DesignCode;

  @Field(() => Int, { description: 'The last year before anything began.' })
  baselineYear: number;

  @Field(() => CheckedGroup, { description: 'The group.' })
  group: CheckedGroup;

  @Field(() => CheckedGroup, nullable('The comparison.'))
  comparison: CheckedGroup | null;

  @Field(() => [EffectPathPoint], { description: 'How the group went up to the baseline.' })
  groupPath: readonly EffectPathPoint[];

  @Field(() => [EffectPathPoint], { description: 'How the comparison went up to the baseline.' })
  comparisonPath: readonly EffectPathPoint[];

  @Field(() => [BalanceRowType], {
    description: 'How alike the groups are at the baseline; after matching, the pairs.',
  })
  balance: readonly BalanceRowType[];

  @Field(() => Int, nullable('Pairs that matching makes; null when nobody asked for it.'))
  pairs: number | null;

  @Field(() => [EarlierDifference], {
    description: 'The same difference between earlier years, where nothing should be seen yet.',
  })
  earlier: readonly EarlierDifference[];

  @Field(
    () => Float,
    nullable(
      'The smallest true change, in its standard deviations, that four of five such studies would find at 5 %.',
    ),
  )
  minimumDetectable: number | null;

  @Field(
    () => Float,
    nullable(
      'The same in the unit of the indicator, by the deviation of changes before the baseline; null where unknown.',
    ),
  )
  minimumDetectableInUnits: number | null;

  @Field(() => [Reason], { description: 'What will not be said, and why.' })
  refusals: Reason[];

  @Field(() => String, nullable('Currency of the figures, when they are money.'))
  currency: string | null;

  @Field(() => Receipt, { description: 'What the checks rest on.' })
  receipt: Receipt;
}
