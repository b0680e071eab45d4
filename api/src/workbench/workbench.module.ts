import { Module } from '@nestjs/common';
import { ReportingModule } from '../reporting/reporting.module.js';
import { SavedQueries } from './saved-queries.service.js';
import { SavedQueryResolver } from './saved-query.resolver.js';

/** The evaluator's desk: queries that are kept and shared. */
@Module({ imports: [ReportingModule], providers: [SavedQueries, SavedQueryResolver] })
export class WorkbenchModule {}
