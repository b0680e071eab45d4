import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { IndicatorQuestions } from './indicator-question.js';
import { Trends } from './trend.service.js';

/** Questions about the record, and their answers. */
@Module({ imports: [ReferenceModule], providers: [AnalyticsResolver, IndicatorQuestions, Trends] })
export class AnalyticsModule {}
