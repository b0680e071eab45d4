import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import { Agreements } from './agreement/agreement.service.js';
import { Ratings } from './agreement/ratings.service.js';
import { AggregateResolver } from './aggregate/aggregate.resolver.js';
import { Aggregates } from './aggregate/aggregate.service.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { CalculationPool } from './calculation/calculation-pool.js';
import { CompletenessFigures } from './completeness.service.js';
import { CompositeResolver } from './composite/composite.resolver.js';
import { Composites } from './composite/composite.service.js';
import { DomainProgressFigures } from './domain-progress.service.js';
import { DecompositionResolver } from './decomposition/decomposition.resolver.js';
import { Decompositions } from './decomposition/decomposition.service.js';
import { EffectResolver } from './effect/effect.resolver.js';
import { Effects } from './effect/effect.service.js';
import { IndicatorQuestions } from './indicator-question.js';
import { InitiativeAnalyticsFields } from './initiative.fields.js';
import { InstitutionAnalyticsFields } from './institution.fields.js';
import { LatestFigures } from './latest.service.js';
import { LatestValues } from './latest-values.loader.js';
import { Profiles } from './profile.service.js';
import { Trends } from './trend.service.js';

/** Questions about the record, and their answers. */
@Module({
  imports: [ReferenceModule],
  providers: [
    AgreementResolver,
    Agreements,
    AggregateResolver,
    Aggregates,
    AnalyticsResolver,
    CalculationPool,
    CompletenessFigures,
    CompositeResolver,
    Composites,
    DecompositionResolver,
    Decompositions,
    DomainProgressFigures,
    EffectResolver,
    Effects,
    IndicatorQuestions,
    InitiativeAnalyticsFields,
    InstitutionAnalyticsFields,
    LatestFigures,
    LatestValues,
    Profiles,
    Ratings,
    Trends,
  ],
  exports: [Decompositions, Effects, IndicatorQuestions, Trends],
})
export class AnalyticsModule {}
