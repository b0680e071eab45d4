import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { CompletenessFigures } from './completeness.service.js';
import { DomainProgressFigures } from './domain-progress.service.js';
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
    AnalyticsResolver,
    CompletenessFigures,
    DomainProgressFigures,
    EffectResolver,
    Effects,
    IndicatorQuestions,
    InitiativeAnalyticsFields,
    InstitutionAnalyticsFields,
    LatestFigures,
    LatestValues,
    Profiles,
    Trends,
  ],
  exports: [Trends],
})
export class AnalyticsModule {}
