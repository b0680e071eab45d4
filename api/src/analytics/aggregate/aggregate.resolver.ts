import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { Requires, Viewer } from '../../access/requires.js';
import { AggregateInput } from './aggregate.input.js';
import { Aggregates } from './aggregate.service.js';
import { Aggregate } from './aggregate.type.js';

@Resolver()
export class AggregateResolver {
  constructor(private readonly aggregates: Aggregates) {}

  @Query(() => Aggregate, {
    description:
      'Figures of many groups in one answer: by institution, country, region, cohort, domain, indicator, year and part, ' +
      'in any combination, each with n, N and what is missing. The same figures as trend and latest give, one by one.',
  })
  @Requires('comparison.read')
  aggregate(
    @Args('input', { type: () => AggregateInput, description: 'The question.' }) input: AggregateInput,
    @Viewer() viewer: Actor,
  ): Promise<Aggregate> {
    return this.aggregates.aggregate(viewer.scope, input);
  }
}
