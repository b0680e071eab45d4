import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { TrendInput } from './panel.input.js';
import { Trends } from './trend.service.js';
import { Trend } from './trend.type.js';

@Resolver()
export class AnalyticsResolver {
  constructor(private readonly trends: Trends) {}

  @Query(() => Trend, {
    description:
      'How has an indicator developed, year by year, in each group of institutions? With n and N, what is missing and ' +
      'why, and whether the years may be compared.',
  })
  @Requires('comparison.read')
  trend(
    @Args('input', { type: () => TrendInput, description: 'The question.' }) input: TrendInput,
    @Viewer() viewer: Actor,
  ): Promise<Trend> {
    return this.trends.trend(viewer.scope, input);
  }
}
