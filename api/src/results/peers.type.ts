import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PeersRange', {
  description: 'Between which values the peers of an institution lie, in one indicator and programme year.',
})
export class PeersRange {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many peers have a value; null when they are fewer than five, and then nothing is told.',
  })
  n: number | null;

  @Field(() => Float, { nullable: true, description: 'A quarter of the peers lie below (quantile type 7).' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Half of the peers lie below.' })
  median: number | null;

  @Field(() => Float, { nullable: true, description: 'A quarter of the peers lie above.' })
  high: number | null;

  @Field(() => Boolean, { description: 'Whether any of the values is illustrative, not a measurement.' })
  demonstration: boolean;
}
