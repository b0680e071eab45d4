import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { AgreementReader } from './agreement.reader.js';
import { AgreementService } from './agreement.service.js';
import { TargetBoards } from './board.service.js';
import { TargetNotices } from './target.notices.js';
import { TargetRecords } from './target-record.js';
import { TargetResolver } from './target.resolver.js';

/** Targets that institution and initiative agree on, and where they stand. */
@Module({
  imports: [AnalyticsModule, ReferenceModule, ReportingModule],
  providers: [AgreementReader, AgreementService, TargetBoards, TargetNotices, TargetRecords, TargetResolver],
})
export class TargetModule {}
