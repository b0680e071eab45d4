import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { ExportDoor } from './export.door.js';
import { ExportResolver } from './export.resolver.js';
import { Exports } from './export.service.js';
import { ExportWriting } from './export-writing.service.js';

/** The record as files, ordered by whoever may see it. */
@Module({
  imports: [DeliveryModule, ReportingModule],
  providers: [ExportDoor, ExportResolver, Exports, ExportWriting],
})
export class ExportsModule {}
