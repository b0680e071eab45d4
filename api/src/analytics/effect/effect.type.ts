import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../../framework/indicator.type.js';
import { codeEnum, Text } from '../../graphql/text.type.js';
import { Initiative } from '../../initiative/initiative.type.js';
import { Receipt } from '../../observation/receipt.type.js';
import { Reason } from '../comparability.type.js';
import { CEILING_REASONS } from './effect-ceiling.rules.js';
import {
  ClusteredEffect,
  MatchedEffect,
  RandomisedEffect,
  StaggeredEffectType,
} from './effect-designs.type.js';
import { EffectEstimate } from './effect-estimate.type.js';
import { EFFECT_DESIGNS, type EffectDesign as DesignCode } from './effect-question.js';

const EffectDesign = codeEnum(EFFECT_DESIGNS);
registerEnumType(EffectDesign, {
  name: 'EffectDesign',
  description: 'What the answer holds against what.',
  valuesMap: {
    change_since_baseline: { description: 'A group’s last year against its own baseline.' },
    difference_in_differences: { description: 'A group’s change against the change of another.' },
    matched_difference_in_differences: {
      description: 'Each institution’s change against that of the one most alike at the baseline.',
    },
    staggered_start: {
      description:
        'Institutions that had started against those that had not, start by start and year by year.',
    },
  },
});

const nullable = (description: string) => ({ nullable: true, description });

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
  description:
    'How strong a claim the evidence can carry: 0 none, 1 a baseline exists, 2 a development, 3 a declared comparison ' +
    'that others checked, 4 the same with figures that a second rater confirmed.',
})
export class EvidenceCeiling {
  @Field(() => Int, { description: 'From 0 to 4; words of cause need 3.' })
  level: number;

  @Field(() => [String], {
    description: `What is in the way of more: ${CEILING_REASONS.join(', ')}.`,
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
  design: DesignCode;

  @Field(() => Text, { description: 'The answer in words that claim no more than design and ceiling allow.' })
  wording: Text;

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

  @Field(
    () => RandomisedEffect,
    nullable('How rare the mean difference is among the groups that chance could form.'),
  )
  randomisation: RandomisedEffect | null;

  @Field(
    () => ClusteredEffect,
    nullable('With `clusterBy: country`: errors for countries that hang together.'),
  )
  clustered: ClusteredEffect | null;

  @Field(() => MatchedEffect, nullable('With `matchOn`: the pairs, and how alike they are.'))
  matching: MatchedEffect | null;

  @Field(
    () => StaggeredEffectType,
    nullable('With `starts`: by years since the start, by start and by year.'),
  )
  staggered: StaggeredEffectType | null;

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
      'smallest p that so few institutions could reach; and the reasons of the methods, such as no_match or one_cluster.',
  })
  refusals: Reason[];

  @Field(() => EvidenceCeiling, { description: 'How strong a claim this can carry.' })
  ceiling: EvidenceCeiling;

  @Field(() => String, {
    description: 'A script for R, without packages, that holds the values and makes the same estimates.',
  })
  rScript: string;

  @Field(() => String, {
    description: 'The same for Python 3, with its standard library alone.',
  })
  pythonScript: string;

  @Field(() => Int, { description: 'Seed of the random draws.' })
  seed: number;

  @Field(() => Int, { description: 'Number of random draws.' })
  draws: number;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
