import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CapacityDomain } from '../framework/capacity-domain.type.js';
import { Receipt } from '../observation/receipt.type.js';
import { Interval } from './trend.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({
  description:
    'How institutions moved in one capacity domain, each from its first accepted value (or its signed baseline) to its ' +
    'newest one. One unit-indicator is one indicator of one institution.',
})
export class DomainChange {
  @Field(() => CapacityDomain, { description: 'The domain.' })
  domain: CapacityDomain;

  @Field(() => Int, { description: 'Unit-indicators that moved to the better side.' })
  improved: number;

  @Field(() => Int, { description: 'Unit-indicators that stayed the same.' })
  unchanged: number;

  @Field(() => Int, { description: 'Unit-indicators that moved to the worse side.' })
  declined: number;

  @Field(() => Int, { description: 'Unit-indicators compared: improved, unchanged and declined.' })
  n: number;

  @Field(() => Int, {
    description: 'Left out: one value only, a change of definition between, or another currency.',
  })
  notCompared: number;

  @Field(
    () => Float,
    nullable('Share that improved, in per cent of those compared; null for too small a group.'),
  )
  share: number | null;

  @Field(() => Interval, nullable('Uncertainty of the share, as if unit-indicators were independent.'))
  interval: Interval | null;
}

@ObjectType({ description: 'In which capacity domains institutions improved.' })
export class DomainProgress {
  @Field(() => [DomainChange], { description: 'The domains, in the order of the framework.' })
  domains: DomainChange[];

  @Field(() => Int, nullable('First programme year looked at.'))
  fromYear: number | null;

  @Field(() => Int, nullable('Last programme year looked at.'))
  toYear: number | null;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
