import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { AnalysesResolver } from './analyses.resolver.js';
import { AnalysisRuns } from './analysis-runs.js';
import { Analyses } from './analysis.service.js';
import { Calculations } from './calculations.service.js';

/** Questions that are locked before there is an answer, and calculations that run by themselves. */
@Module({
  imports: [AnalyticsModule, ReferenceModule, ReportingModule],
  providers: [Analyses, AnalysesResolver, AnalysisRuns, Calculations],
})
export class AnalysesModule {}
