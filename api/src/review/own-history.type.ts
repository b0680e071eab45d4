import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnNumber', { description: 'A number of the institution’s own record.' })
export class OwnNumber {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Float, { description: 'The number, rounded as floats are: to draw, not to compute with.' })
  value: number;

  @Field(() => Boolean, {
    description: 'Whether it was given under a definition that can be held against today’s.',
  })
  isComparable: boolean;
}

@ObjectType('OwnHistory', { description: 'The institution’s own earlier numbers of one cell.' })
export class OwnHistory {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => [OwnNumber], { description: 'Oldest first; years without a number are left out.' })
  values: OwnNumber[];
}
