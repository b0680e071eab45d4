import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { Attritions } from './attrition.service.js';
import { CohortReader } from './cohort.reader.js';
import { CohortResolver } from './cohort.resolver.js';
import { CohortService } from './cohort.service.js';

/** Groups of institutions that people make to compare. */
@Module({
  imports: [AnalyticsModule, ReferenceModule, ReportingModule],
  providers: [Attritions, CohortReader, CohortResolver, CohortService],
})
export class CohortsModule {}
