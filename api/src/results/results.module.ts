import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { AccessLog } from './access-log.js';
import { InstitutionResultsFields } from './institution.fields.js';
import { Peers } from './peers.service.js';
import { Replies } from './reply.service.js';
import { ResultsResolver } from './results.resolver.js';

/** What an institution gets back: where it stands, what it says about it, and who looked. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  providers: [AccessLog, InstitutionResultsFields, Peers, Replies, ResultsResolver],
})
export class ResultsModule {}
