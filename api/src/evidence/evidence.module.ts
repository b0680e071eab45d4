import { Module } from '@nestjs/common';
import { ReportingModule } from '../reporting/reporting.module.js';
import { EvidenceDoor } from './evidence.door.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { EvidenceLoader } from './evidence.loader.js';
import { EvidenceService } from './evidence.service.js';
import { SubmissionEvidenceFields } from './submission.fields.js';

/** Files and links that stand behind the cells of a report. */
@Module({
  imports: [ReportingModule],
  providers: [EvidenceDoor, EvidenceLoader, EvidenceResolver, EvidenceService, SubmissionEvidenceFields],
})
export class EvidenceModule {}
