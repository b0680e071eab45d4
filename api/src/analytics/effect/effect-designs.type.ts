import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { EffectEstimate } from './effect-estimate.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'Randomisation inference: the difference among all that chance could have made.' })
export class RandomisedEffect {
  @Field(() => Float, { description: 'The mean change, or the difference of the means.' })
  statistic: number;

  @Field(() => Float, { description: 'Two-sided; exact when all arrangements were counted.' })
  p: number;

  @Field(() => Int, { description: 'Arrangements looked at.' })
  arrangements: number;

  @Field(() => Boolean, { description: 'Whether these were all; otherwise they were drawn with the seed.' })
  isEnumerated: boolean;
}

@ObjectType({ description: 'The difference with errors for clusters, by both tests that few clusters need.' })
export class ClusteredEffect {
  @Field(() => Int, {
    description: 'Number of clusters. With few of them the two tests disagree: read both.',
  })
  clusters: number;

  @Field(() => EffectEstimate, { description: 'CR2 with Satterthwaite’s degrees of freedom.' })
  estimate: EffectEstimate;

  @Field(() => Float, { description: 'p of the wild cluster bootstrap.' })
  wildP: number;

  @Field(() => Int, { description: 'Patterns of signs that it tried.' })
  wildDraws: number;

  @Field(() => Boolean, { description: 'Whether these were all.' })
  wildEnumerated: boolean;
}

@ObjectType({ description: 'Two institutions that were alike at the baseline.' })
export class MatchedPair {
  @Field(() => String, { description: 'Code of the institution of the group.' })
  unit: string;

  @Field(() => String, { description: 'Code of the one it is held against.' })
  comparison: string;

  @Field(() => Float, { description: 'How far apart they were, in standard deviations.' })
  distance: number;
}

@ObjectType({ description: 'One figure in both groups.' })
export class BalanceSideType {
  @Field(() => Float, { description: 'Mean of the group.' })
  treatedMean: number;

  @Field(() => Float, { description: 'Mean of the comparison.' })
  controlMean: number;

  @Field(
    () => Float,
    nullable('Difference in standard deviations of the group before matching; null when it does not vary.'),
  )
  standardisedDifference: number | null;

  @Field(() => Float, nullable('Variance of the group over that of the comparison.'))
  varianceRatio: number | null;
}

@ObjectType({ description: 'How alike the groups are in one figure that was matched on.' })
export class BalanceRowType {
  @Field(() => String, { description: 'Code of the indicator.' })
  covariate: string;

  @Field(() => BalanceSideType, { description: 'Everybody.' })
  before: BalanceSideType;

  @Field(() => BalanceSideType, { description: 'The pairs alone.' })
  after: BalanceSideType;

  @Field(() => Boolean, {
    description: 'Whether the pairs differ by less than a tenth of a standard deviation.',
  })
  isBalanced: boolean;
}

@ObjectType({ description: 'Who was held against whom. Read the balance before the difference.' })
export class MatchedEffect {
  @Field(() => [MatchedPair], { description: 'The pairs, each institution in one at most.' })
  pairs: readonly MatchedPair[];

  @Field(() => [String], { description: 'Institutions of the group without one alike near enough.' })
  unmatched: readonly string[];

  @Field(() => Int, { description: 'Institutions without a figure to match on.' })
  incomplete: number;

  @Field(() => [BalanceRowType], { description: 'How alike they are.' })
  balance: readonly BalanceRowType[];
}

@ObjectType({ description: 'One figure of a start at different times.' })
export class StaggeredFigureType {
  @Field(() => Int, { description: 'Years since the start, the year of the start, or the programme year.' })
  at: number;

  @Field(() => EffectEstimate, { description: 'The figure.' })
  estimate: EffectEstimate;

  @Field(() => Float, nullable('Lower end of the band that holds for all years since the start at once.'))
  bandLow: number | null;

  @Field(() => Float, nullable('Upper end.'))
  bandHigh: number | null;

  @Field(() => Int, { description: 'Changes of institutions that had started.' })
  treated: number;

  @Field(() => Int, { description: 'Institutions that they are held against, at most.' })
  controls: number;
}

@ObjectType({ description: 'One start in one year.' })
export class GroupTimeCellType {
  @Field(() => Int, { description: 'Year of the start.' })
  startYear: number;

  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Float, { description: 'The difference since the last year before the start.' })
  estimate: number;

  @Field(() => Float, nullable('Its standard error.'))
  standardError: number | null;

  @Field(() => Int, { description: 'Institutions that started then.' })
  treated: number;

  @Field(() => Int, { description: 'Institutions that they are held against.' })
  controls: number;
}

@ObjectType({ description: 'Whether the groups went alike before anything began.' })
export class BeforeStartTest {
  @Field(() => Float, { description: 'Wald’s W over all differences before the start.' })
  statistic: number;

  @Field(() => Int, { description: 'Number of differences.' })
  df: number;

  @Field(() => Float, { description: 'By the chi-square distribution, as published.' })
  p: number;

  @Field(() => Float, nullable('By Hotelling’s T², which holds its level with few institutions.'))
  pFewUnits: number | null;
}

@ObjectType('StaggeredEffect', { description: 'Group-time effects of a start at different times.' })
export class StaggeredEffectType {
  @Field(() => EffectEstimate, {
    description: 'All starts and years since, weighted by the size of the groups.',
  })
  simple: EffectEstimate;

  @Field(() => [StaggeredFigureType], {
    description: 'By years since the start; below nought it had not begun.',
  })
  event: readonly StaggeredFigureType[];

  @Field(() => [StaggeredFigureType], { description: 'By the year of the start.' })
  byStart: readonly StaggeredFigureType[];

  @Field(() => [StaggeredFigureType], { description: 'By programme year.' })
  byYear: readonly StaggeredFigureType[];

  @Field(() => [GroupTimeCellType], { description: 'What all of these are made of.' })
  cells: readonly GroupTimeCellType[];

  @Field(() => Int, { description: 'Starts and years with too few institutions on one side.' })
  cellsWithout: number;

  @Field(() => Int, { description: 'Institutions that had started in the first year already: left out.' })
  alwaysTreated: number;

  @Field(() => BeforeStartTest, nullable('The test before the start; null when there is nothing to test.'))
  beforeStart: BeforeStartTest | null;
}
