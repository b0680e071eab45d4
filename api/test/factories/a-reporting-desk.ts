import type { Actor } from '../../src/access/actor.js';
import { Audit } from '../../src/audit/audit.service.js';
import { readConfig } from '../../src/config.js';
import { DataVersion } from '../../src/database/data-version.js';
import { Database } from '../../src/database/database.js';
import { actorFrom } from '../../src/identity/actor.service.js';
import { Catalogue } from '../../src/reference/catalogue.js';
import { DemonstrationService } from '../../src/reporting/demonstration.service.js';
import { EntryService } from '../../src/reporting/entry.service.js';
import { OperationKeys } from '../../src/reporting/operation-keys.js';
import { ReportForms } from '../../src/reporting/report-form.query.js';
import { Reports } from '../../src/reporting/report.service.js';
import { SubmissionReader } from '../../src/reporting/submission.reader.js';
import { SubmissionService } from '../../src/reporting/submission.service.js';
import { aDatabase, type TestDatabase } from '../database.js';
import { aReportingWorld, type ReportingWorld } from './a-reporting-world.js';

/** The services of reporting over a small world, without HTTP and GraphQL. */
export interface ReportingDesk {
  readonly test: TestDatabase;
  readonly world: ReportingWorld;
  readonly database: Database;
  readonly version: DataVersion;
  readonly workflow: SubmissionService;
  readonly entries: EntryService;
  readonly reader: SubmissionReader;
  readonly demonstration: DemonstrationService;
  /** A person with these roles, as a request sees them. */
  actor(name: string, ...roles: Parameters<ReportingWorld['person']>[1][]): Promise<Actor>;
  close(): Promise<void>;
}

/** Opens a desk on a database of its own. */
export async function aReportingDesk(): Promise<ReportingDesk> {
  const test = await aDatabase();
  const world = await aReportingWorld(test.pool);
  const database = await Database.connect(test.url);
  const version = new DataVersion(database, readConfig({ DATABASE_URL: test.url }));
  await version.onModuleInit();
  const forms = new ReportForms(database, version);
  const reports = new Reports(database, forms, new Catalogue(database, version));
  const keys = new OperationKeys(database);
  const audit = new Audit(database);
  return {
    test,
    world,
    database,
    version,
    workflow: new SubmissionService(database, forms, reports, keys, audit),
    entries: new EntryService(database, forms, reports, keys, audit),
    reader: new SubmissionReader(database, reports),
    demonstration: new DemonstrationService(database, keys, audit),
    async actor(name, ...roles) {
      const { id } = await world.person(name, ...roles);
      const { rows } = await test.pool.query(
        `select role, unit_id as "unitId", initiative_id as "initiativeId" from role_assignment where user_id = $1`,
        [id],
      );
      return actorFrom(
        { id, name, email: `${id}@example.org`, language: 'en', demonstration: false, roles: rows },
        'session',
      );
    },
    async close() {
      await version.onApplicationShutdown();
      await database.onApplicationShutdown();
      await test.close();
    },
  };
}
