import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { PageRequest } from '../graphql/page.js';
import { auditCsv, auditPage } from './audit-trail.query.js';
import type { AuditFilter, AuditPage } from './audit.type.js';

/** The audit for those who may read it, as pages and as a file. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  page(filter: AuditFilter, page: PageRequest): Promise<AuditPage> {
    return auditPage(this.database, filter, page);
  }

  /** Pieces of a CSV file, oldest row first. */
  csv(filter: AuditFilter): AsyncGenerator<string> {
    return auditCsv(this.database, filter);
  }
}
