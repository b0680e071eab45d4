import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../../framework/indicator.type.js';
import { codeEnum } from '../../graphql/text.type.js';
import { Initiative } from '../../initiative/initiative.type.js';
import { Receipt } from '../../observation/receipt.type.js';
import { Reason } from '../comparability.type.js';
import { EFFECT_METHODS, type EffectMethod as MethodCode } from './effect.rules.js';

const EffectMethod = codeEnum(EFFECT_METHODS);
registerEnumType(EffectMethod, {
  name: 'EffectMethod',
  description: 'How an estimate was made; each is explained in docs/methods.md.',
  valuesMap: {
    paired_t: { description: 'Mean of the institutions’ changes, Student’s paired t.' },
    welch: { description: 'Difference of the mean changes of two groups, Welch’s t.' },
    signed_rank_exact: {
      description: 'Median of Walsh averages; Wilcoxon’s signed ranks, all signs counted.',
    },
    signed_rank_normal: { description: 'The same with a normal approximation, corrected for ties.' },
    mann_whitney_exact: { description: 'Median of all differences; Mann-Whitney, all arrangements counted.' },
    mann_whitney_normal: { description: 'The same with a normal approximation, corrected for ties.' },
    bca_bootstrap: {
      description: 'Mean with the range of institutions drawn anew, bias-corrected, accelerated.',
    },
  },
});

const DESIGNS = ['change_since_baseline', 'difference_in_differences'] as const;
const EffectDesign = codeEnum(DESIGNS);
registerEnumType(EffectDesign, {
  name: 'EffectDesign',
  description: 'What the answer holds against what.',
  valuesMap: {
    change_since_baseline: { description: 'A group’s last year against its own baseline.' },
    difference_in_differences: { description: 'A group’s change against the change of another.' },
  },
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'A figure with its range at 95 % and its two-sided test.' })
export class EffectEstimate {
  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value: number;

  @Field(() => Float, nullable('Lower end; null when so few institutions cannot give one.'))
  low: number | null;

  @Field(() => Float, nullable('Upper end.'))
  high: number | null;

  @Field(
    () => Float,
    nullable('Null where no outcome could have reached 5 %, and for ranges without a test.'),
  )
  p: number | null;

  @Field(() => Float, nullable('Degrees of freedom of a t test.'))
  degreesOfFreedom: number | null;

  @Field(() => Float, nullable('Standard error.'))
  standardError: number | null;

  @Field(() => EffectMethod, { description: 'How it was made.' })
  method: MethodCode;
}

@ObjectType({ description: 'One group between the two years.' })
export class EffectGroup {
  @Field(() => Int, { description: 'n: institutions with a value in both years.' })
  n: number;

  @Field(() => Int, {
    description: 'N: institutions for which the last year’s value was due and applicable.',
  })
  expected: number;

  @Field(() => Float, nullable('Median of these n in the first year; null when n is too small to show.'))
  baselineMedian: number | null;

  @Field(() => Float, nullable('Median of the same n in the last year.'))
  endMedian: number | null;

  @Field(() => Int, { description: 'Institutions whose value rose; 0 when n is too small to show.' })
  rose: number;

  @Field(() => Int, { description: 'Institutions whose value fell; 0 when n is too small to show.' })
  fell: number;
}

@ObjectType({ description: 'The same difference before the baseline, where nothing should be seen yet.' })
export class EarlierDifference {
  @Field(() => Int, { description: 'First year.' })
  fromYear: number;

  @Field(() => Int, { description: 'Second year.' })
  toYear: number;

  @Field(() => EffectEstimate, nullable('Null where the definition changed or too few reported.'))
  estimate: EffectEstimate | null;
}

@ObjectType({
  description: 'How strong a claim the evidence can carry: 0 none, 1 a baseline exists, 2 a development.',
})
export class EvidenceCeiling {
  @Field(() => Int, { description: 'From 0 to 4; words of cause need 3.' })
  level: number;

  @Field(() => [String], {
    description:
      'What is in the way of more: no_baseline, incomplete, no_comparison, not_registered, self_reported.',
  })
  because: readonly string[];
}

@ObjectType({
  description:
    'How an indicator changed, with its uncertainty and everything that may not be said. A difference is no cause: see ' +
    '`ceiling`.',
})
export class Effect {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => String, nullable('Currency of the figures, when they are money.'))
  currency: string | null;

  @Field(() => EffectDesign, { description: 'What is held against what.' })
  design: (typeof DESIGNS)[number];

  @Field(() => EffectGroup, { description: 'The group.' })
  group: EffectGroup;

  @Field(() => EffectGroup, nullable('The comparison group.'))
  comparison: EffectGroup | null;

  @Field(
    () => EffectEstimate,
    nullable('The typical change (Hodges-Lehmann), or by how much the group’s exceeds it.'),
  )
  shift: EffectEstimate | null;

  @Field(() => EffectEstimate, nullable('The mean change, or the difference of the means; never of scores.'))
  mean: EffectEstimate | null;

  @Field(() => EffectEstimate, nullable('The mean again with a range that assumes no distribution.'))
  bootstrap: EffectEstimate | null;

  @Field(() => Float, nullable('Hedges’ g of the changes of two groups.'))
  standardised: number | null;

  @Field(
    () => Float,
    nullable(
      'The smallest true change, in its standard deviations, that four of five such studies would find.',
    ),
  )
  minimumDetectable: number | null;

  @Field(() => [EarlierDifference], {
    description: 'The same difference between earlier years; empty without a comparison.',
  })
  earlier: readonly EarlierDifference[];

  @Field(() => [Reason], {
    description:
      'Why something is not said: R1, R2, R3, R6 as on the page on methods; no_baseline; test_cannot_succeed with the ' +
      'smallest p that so few institutions could reach.',
  })
  refusals: Reason[];

  @Field(() => EvidenceCeiling, { description: 'How strong a claim this can carry.' })
  ceiling: EvidenceCeiling;

  @Field(() => String, {
    description: 'A script for R, without packages, that holds the values and makes the same estimates.',
  })
  rScript: string;

  @Field(() => Int, { description: 'Seed of the random draws.' })
  seed: number;

  @Field(() => Int, { description: 'Number of random draws.' })
  draws: number;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
