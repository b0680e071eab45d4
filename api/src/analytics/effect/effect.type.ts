import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../../framework/indicator.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
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
  StaggeredFigureType,
} from './effect-designs.type.js';
import { EffectEstimate } from './effect-estimate.type.js';
import { EFFECT_DESIGNS, type EffectDesign as DesignCode } from './effect-question.js';
import { EFFECT_STANDINGS, type EffectStanding as StandingCode } from './effect-register.js';
import {
  SENSITIVITY_VARIANTS,
  type SensitivityVariant as SensitivityVariantCode,
} from './effect-sensitivity.rules.js';

export const EffectDesign = codeEnum(EFFECT_DESIGNS);
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

const SensitivityVariant = codeEnum(SENSITIVITY_VARIANTS);
registerEnumType(SensitivityVariant, {
  name: 'SensitivityVariant',
  description: 'A choice that could have been made in another way.',
  valuesMap: {
    leaving_one_out_least: { description: 'The least figure when any one institution is left out.' },
    leaving_one_out_most: { description: 'The largest figure when any one institution is left out.' },
    one_year_less: { description: 'Up to the year before the last.' },
    baseline_a_year_earlier: { description: 'From the year before the baseline.' },
    without_matching: { description: 'Everybody against everybody, without pairs.' },
    other_comparison: {
      description: 'Of a staggered start: the other choice of whom institutions are held against.',
    },
  },
});

const EffectStanding = codeEnum(EFFECT_STANDINGS);
registerEnumType(EffectStanding, {
  name: 'EffectStanding',
  description: 'Whether the question was written down before there was an answer.',
  valuesMap: {
    registered: { description: 'This very question was locked before the last year’s data existed.' },
    registered_after: { description: 'It was locked, and data of the last year existed already.' },
    exploratory: { description: 'Nobody had written it down: it looks for something, and shows nothing.' },
  },
});

@ObjectType({ description: 'The figure under one choice that was not made.' })
export class SensitivityRow {
  @Field(() => SensitivityVariant, { description: 'The choice.' })
  variant: SensitivityVariantCode;

  @Field(() => String, { nullable: true, description: 'Code of the institution that was left out.' })
  without: string | null;

  @Field(() => EffectEstimate, { description: 'The figure.' })
  estimate: EffectEstimate;
}

@ObjectType({ description: 'Where a question stands in the register of analyses.' })
export class EffectRegistration {
  @Field(() => EffectStanding, { description: 'Registered, or exploratory.' })
  standing: StandingCode;

  @Field(() => Boolean, {
    description:
      'Whether it looks at a part of the members, finds p below 5 %, and was not registered beforehand: of many parts ' +
      'some will.',
  })
  isUnregisteredSubgroup: boolean;

  @Field(() => ID, { nullable: true, description: 'The registered analysis.' })
  analysis: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was locked.' })
  lockedAt: string | null;
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

  @Field(() => [StaggeredFigureType], {
    description:
      'Year by year: before the start, or before the baseline, nothing should be seen. Of two groups 0 is the year ' +
      'after the baseline, and all years are held against the baseline.',
  })
  eventStudy: readonly StaggeredFigureType[];

  @Field(() => [SensitivityRow], { description: 'The mean figure under choices that were not made.' })
  sensitivity: readonly SensitivityRow[];

  @Field(
    () => EffectRegistration,
    nullable('Where the question stands in the register; null for those who may not read it.'),
  )
  registration: EffectRegistration | null;

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
