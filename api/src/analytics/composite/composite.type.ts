import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Receipt } from '../../observation/receipt.type.js';
import { Reason } from '../comparability.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'One cluster of one unit.' })
export class CompositeClusterScore {
  @Field(() => String, { description: 'Name of the cluster.' })
  name: string;

  @Field(() => Float, nullable('Null when one of its parts is missing.'))
  value: number | null;
}

@ObjectType({ description: 'The index of one unit. A rank without its range says more than is known.' })
export class CompositeScoreType {
  @Field(() => String, { description: 'Code of the institution, or the name given.' })
  unit: string;

  @Field(() => Float, nullable('The index; null when a part is missing, since nothing is filled in.'))
  value: number | null;

  @Field(() => Float, nullable('From 1, the highest; equal values share the mean of their places.'))
  rank: number | null;

  @Field(() => Float, nullable('5th percentile of its ranks when choices are made otherwise.'))
  rankLow: number | null;

  @Field(() => Float, nullable('95th percentile.'))
  rankHigh: number | null;

  @Field(() => String, nullable('The band it is read in, with a configuration that has bands.'))
  band: string | null;

  @Field(() => [CompositeClusterScore], { description: 'Its clusters.' })
  clusters: readonly CompositeClusterScore[];

  @Field(() => [String], { description: 'Parts that are missing.' })
  missing: readonly string[];

  @Field(() => [String], {
    description: 'Clusters at nought, which make a geometric or harmonic index nought.',
  })
  atNought: readonly string[];
}

@ObjectType({ description: 'How far ranks move when one choice is made.' })
export class CompositeShift {
  @Field(() => String, { description: 'The choice, such as normalisation:z_score or without:staff.' })
  choice: string;

  @Field(() => Float, { description: 'Places that a unit moves on average in draws with this choice.' })
  meanRankShift: number;

  @Field(() => Int, { description: 'Draws with this choice.' })
  draws: number;
}

@ObjectType({ description: 'How far two parts move together.' })
export class CompositeCorrelation {
  @Field(() => String, { description: 'A part.' })
  first: string;

  @Field(() => String, { description: 'Another part.' })
  second: string;

  @Field(() => Float, nullable('Pearson’s correlation; null when one of them does not vary.'))
  value: number | null;
}

@ObjectType({ description: 'An index with what it hangs on.' })
export class Composite {
  @Field(() => [CompositeScoreType], { description: 'One score for each unit.' })
  scores: readonly CompositeScoreType[];

  @Field(
    () => Float,
    nullable('Places that a unit moves on average when choices are made otherwise; null without a ranking.'),
  )
  meanRankShift: number | null;

  @Field(() => [CompositeShift], { description: 'The same choice by choice: what the ranking hangs on.' })
  shiftBy: readonly CompositeShift[];

  @Field(() => Float, nullable('Cronbach’s α: whether the parts belong together.'))
  coherence: number | null;

  @Field(() => [CompositeCorrelation], { description: 'Each pair of parts.' })
  correlations: readonly CompositeCorrelation[];

  @Field(() => [Reason], {
    description:
      'Why there is no index: too_few units, or the reason of the method with the part that it found.',
  })
  refusals: readonly Reason[];

  @Field(() => Int, { description: 'Draws of the sensitivity analysis.' })
  draws: number;

  @Field(() => Int, { description: 'Seed of the random draws.' })
  seed: number;

  @Field(() => Receipt, nullable('What the answer rests on; null for figures given here alone.'))
  receipt: Receipt | null;
}
