import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/access/actor.js';
import { Audit } from '../../src/audit/audit.service.js';
import { readConfig } from '../../src/config.js';
import { DataVersion } from '../../src/database/data-version.js';
import { Database } from '../../src/database/database.js';
import { actorFrom } from '../../src/identity/actor.service.js';
import { Jobs } from '../../src/jobs/jobs.service.js';
import { Mail } from '../../src/mail/mail.service.js';
import { Catalogue } from '../../src/reference/catalogue.js';
import { DemonstrationService } from '../../src/reporting/demonstration.service.js';
import { EntryService } from '../../src/reporting/entry.service.js';
import { OperationKeys } from '../../src/reporting/operation-keys.js';
import { ReportNotices } from '../../src/reporting/report-notices.js';
import { ReportForms } from '../../src/reporting/report-form.query.js';
import { Reports } from '../../src/reporting/report.service.js';
import type { SaveEntriesResult } from '../../src/reporting/save-entries.type.js';
import type { EntryOperationInput } from '../../src/reporting/submission.input.js';
import { SubmissionReader } from '../../src/reporting/submission.reader.js';
import { SubmissionService } from '../../src/reporting/submission.service.js';
import type { SubmissionData } from '../../src/reporting/submission.type.js';
import { aDatabase, type TestDatabase } from '../database.js';
import { aReportingWorld, type ReportingWorld } from './a-reporting-world.js';

/** The services of reporting over a small world, without HTTP and GraphQL. */
export interface ReportingDesk {
  readonly test: TestDatabase;
  readonly world: ReportingWorld;
  readonly database: Database;
  readonly version: DataVersion;
  readonly workflow: SubmissionService;
  readonly reader: SubmissionReader;
  readonly demonstration: DemonstrationService;
  /** A person with these roles, as a request sees them. */
  actor(name: string, ...roles: Parameters<ReportingWorld['person']>[1][]): Promise<Actor>;
  /** Saves in a transaction of its own, as a mutation does. */
  save(report: string, who: Actor, operations: EntryOperationInput[]): Promise<SaveEntriesResult>;
  /** Does anything that changes a report in a transaction of its own. */
  act(work: () => Promise<SubmissionData>): Promise<SubmissionData>;
  /** A report with every required cell filled in, ready to be sent. */
  filled(round: string, institution: string, who: Actor): Promise<{ id: string; version: number }>;
  /** How many rows `from ...` finds. */
  count(from: string, values?: unknown[]): Promise<number>;
  close(): Promise<void>;
}

/** A change of a cell that was empty, unless told otherwise. */
export const operation = (indicator: string, change: Partial<EntryOperationInput>): EntryOperationInput => ({
  operationId: randomUUID(),
  indicator,
  slice: '',
  baseVersion: 0,
  ...change,
});

/** Changes that fill in every required cell of the world's reports. */
export const complete = (): EntryOperationInput[] => [
  operation('TST-01', { value: '12' }),
  operation('TST-05', { value: '20' }),
  operation('TST-06', { value: '5' }),
  operation('TST-31', { value: '1500000.50' }),
];

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
  const mail = new Mail(database, new Jobs(database), readConfig({ DATABASE_URL: test.url }));
  const notices = new ReportNotices(database, mail);
  const workflow = new SubmissionService(database, forms, reports, keys, audit, notices);
  const entries = new EntryService(database, forms, reports, keys, audit);
  const save: ReportingDesk['save'] = (submission, who, operations) =>
    database.transaction(() => entries.save({ submission, operations }, who));
  const act: ReportingDesk['act'] = (work) => database.transaction(work);
  return {
    test,
    world,
    database,
    version,
    workflow,
    save,
    act,
    async filled(round, institution, who) {
      const { id } = await act(() => workflow.start({ operationId: randomUUID(), round, institution }, who));
      const { submissionVersion } = await save(id, who, complete());
      return { id, version: submissionVersion };
    },
    async count(from, values = []) {
      const { rows } = await test.pool.query(`select count(*) as count from ${from}`, values);
      return rows[0].count;
    },
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
