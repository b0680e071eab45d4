import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { Trends } from './trend.service.js';

/** Questions about the record, and their answers. */
@Module({ imports: [ReferenceModule], providers: [AnalyticsResolver, Trends] })
export class AnalyticsModule {}
