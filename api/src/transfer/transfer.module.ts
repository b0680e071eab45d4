import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { IatiExports } from './iati/iati-export.service.js';
import { ImportService } from './import.service.js';
import { LookService } from './look.service.js';
import { RecordExportController } from './record-export.controller.js';
import { RecordExports } from './record-export.service.js';
import { ImportChecks } from './record-import/import-check.service.js';
import { RecordImportController } from './record-import/record-import.controller.js';
import { RecordImportResolver } from './record-import/record-import.resolver.js';
import { RecordImports } from './record-import/record-import.service.js';
import { ReportImportResolver } from './report-import.resolver.js';
import { Spreadsheets } from './spreadsheets.js';
import { StandardExportResolver } from './standard-export.resolver.js';
import { StandardExports } from './standard-export.service.js';
import { TemplateService } from './template.service.js';
import { TransferController } from './transfer.controller.js';

/** Reports as files: made, looked at, applied, taken back. The record in the forms of standards. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  controllers: [RecordExportController, RecordImportController, TransferController],
  providers: [
    IatiExports,
    ImportChecks,
    ImportService,
    LookService,
    RecordExports,
    RecordImportResolver,
    RecordImports,
    ReportImportResolver,
    Spreadsheets,
    StandardExportResolver,
    StandardExports,
    TemplateService,
  ],
})
export class TransferModule {}
