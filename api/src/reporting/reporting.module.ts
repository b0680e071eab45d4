import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { CellRecords } from './cell-record.service.js';
import { DemonstrationService } from './demonstration.service.js';
import { EntryService } from './entry.service.js';
import { InstitutionReportingFields } from './institution.fields.js';
import { OperationKeys } from './operation-keys.js';
import { ReportNotices } from './report-notices.js';
import { ReportProgressReader } from './report-progress.js';
import { ReportForms } from './report-form.query.js';
import { ReportRecordLoader } from './report-record.loader.js';
import { Reports } from './report.service.js';
import { RoundReportingFields } from './round.fields.js';
import { SubmissionCountLoader } from './submission-count.loader.js';
import { SubmissionReader } from './submission.reader.js';
import { SubmissionResolver } from './submission.resolver.js';
import { SubmissionService } from './submission.service.js';
import { ToDoResolver } from './to-do.resolver.js';
import { ToDoService } from './to-do.service.js';

/** Reports on their way into the record: written, submitted, returned, accepted. */
@Module({
  imports: [ReferenceModule],
  providers: [
    CellRecords,
    DemonstrationService,
    EntryService,
    InstitutionReportingFields,
    OperationKeys,
    ReportForms,
    ReportNotices,
    ReportProgressReader,
    ReportRecordLoader,
    Reports,
    RoundReportingFields,
    SubmissionCountLoader,
    SubmissionReader,
    SubmissionResolver,
    SubmissionService,
    ToDoResolver,
    ToDoService,
  ],
  exports: [
    EntryService,
    OperationKeys,
    ReportForms,
    Reports,
    SubmissionReader,
    ReportNotices,
    ReportProgressReader,
  ],
})
export class ReportingModule {}
