import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { QualityResolver } from './quality.resolver.js';
import { QualityService } from './quality.service.js';

/** The quality desk: what in the figures is worth a question. */
@Module({ imports: [ReferenceModule, ReportingModule], providers: [QualityResolver, QualityService] })
export class QualityModule {}
