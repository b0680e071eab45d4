import { Module } from '@nestjs/common';
import { ReportingModule } from '../reporting/reporting.module.js';
import { EvidenceDoor } from './evidence.door.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';

/** Files and links that stand behind the cells of a report. */
@Module({
  imports: [ReportingModule],
  providers: [EvidenceDoor, EvidenceResolver, EvidenceService],
})
export class EvidenceModule {}
