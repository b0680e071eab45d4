import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { CompletenessFigures } from './completeness.service.js';
import { Completeness } from './completeness.type.js';
import { DomainProgressFigures } from './domain-progress.service.js';
import { DomainProgress } from './domain-progress.type.js';
import { LatestFigures } from './latest.service.js';
import { Latest } from './latest.type.js';
import { CompletenessInput, DomainProgressInput, LatestInput, TrendInput } from './panel.input.js';
import { Trends } from './trend.service.js';
import { Trend } from './trend.type.js';

@Resolver()
export class AnalyticsResolver {
  constructor(
    private readonly trends: Trends,
    private readonly figures: LatestFigures,
    private readonly completenessFigures: CompletenessFigures,
    private readonly progressFigures: DomainProgressFigures,
  ) {}

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

  @Query(() => Latest, {
    description:
      'Where does every institution stand on an indicator in one year? The newest year with values by default.',
  })
  @Requires('comparison.read')
  latest(
    @Args('input', { type: () => LatestInput, description: 'The question.' }) input: LatestInput,
    @Viewer() viewer: Actor,
  ): Promise<Latest> {
    return this.figures.latest(viewer.scope, input);
  }

  @Query(() => Completeness, {
    description: 'How completely and how punctually did the members report? Only accepted reports count.',
  })
  @Requires('comparison.read')
  completeness(
    @Args('input', { type: () => CompletenessInput, description: 'The question.' }) input: CompletenessInput,
    @Viewer() viewer: Actor,
  ): Promise<Completeness> {
    return this.completenessFigures.completeness(viewer.scope, input);
  }

  @Query(() => DomainProgress, {
    description:
      'In which capacity domains did institutions improve from their baseline to their newest value?',
  })
  @Requires('comparison.read')
  domainProgress(
    @Args('input', { type: () => DomainProgressInput, description: 'The question.' })
    input: DomainProgressInput,
    @Viewer() viewer: Actor,
  ): Promise<DomainProgress> {
    return this.progressFigures.domainProgress(viewer.scope, input);
  }
}
