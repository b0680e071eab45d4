import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { codeBook } from '../delivery/code-book.js';
import { Datasets } from '../delivery/datasets/datasets.service.js';
import type { Noticed } from '../delivery/datasets/record-tables.js';
import { FilePackage, manifestFiles } from '../delivery/file-package.js';
import { KeptFiles } from '../delivery/kept-files.service.js';
import { actorFrom, userColumns, type UserRow } from '../identity/actor.service.js';
import { Jobs } from '../jobs/jobs.service.js';
import { queueOf } from '../jobs/queues.js';
import type { Job } from '../jobs/worker.js';
import {
  type ExportRow,
  exportToWrite,
  markExportFailed,
  markReady,
  noteProgress,
  removeExpired,
} from './export.query.js';

export const EXPORTING = queueOf<{ id: string }>('export');
const EXPIRY = queueOf('export-expiry');
const EXPIRY_SECONDS = 3600;

/** What somebody may see has changed between two looks. */
export const ACCESS_CHANGED = 'What you may see has changed since you ordered this. Order it again.';

/** What stopped it is in the log: the words of a database mean nothing to whoever ordered a file. */
export const NOT_WRITTEN = 'The file could not be written, and nothing of it is kept. Order it again.';

/** Writes ordered files, as a job, with the eyes of whoever ordered them; and takes expired ones away. */
@Injectable()
export class ExportWriting implements OnModuleInit {
  private readonly log = new Logger('Exports');

  constructor(
    private readonly database: Database,
    private readonly datasets: Datasets,
    private readonly files: KeptFiles,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EXPORTING, (job) => this.work(job));
    this.jobs.handle(EXPIRY, () => removeExpired(this.database));
    this.jobs.repeat(EXPIRY, EXPIRY_SECONDS);
  }

  private async work({ data: { id }, isLastAttempt }: Job<{ id: string }>): Promise<void> {
    const row = await exportToWrite(this.database, id);
    if (!row || row.state === 'ready' || row.state === 'failed') return;
    const scope = await this.scopeOf(row.user_id);
    if (scope?.key !== row.scope_key) return markExportFailed(this.database, id, ACCESS_CHANGED);
    try {
      await this.write(row, scope);
    } catch (error) {
      if (!isLastAttempt) throw error;
      this.log.error(
        `The export ${id} could not be written: ${error instanceof Error ? error.stack : String(error)}`,
      );
      await this.files.remove({ exportId: id });
      await markExportFailed(this.database, id, NOT_WRITTEN);
    }
  }

  private async write(row: ExportRow, scope: Scope): Promise<void> {
    const owner = { exportId: row.id };
    await this.files.remove(owner);
    const noticed: Noticed = { units: new Set(), demonstration: false };
    const table = await this.datasets.table(scope, row.dataset, await this.questionOf(row), noticed);
    // Looked at before the rows are: whatever changes in between, the file is found to be an older one.
    const fingerprint = await table.fingerprint();
    const made = new FilePackage(this.files, owner, (rows) => noteProgress(this.database, row.id, rows));
    const data = await made.table(table, row.format);
    const initiative = (await this.datasets.facts()).initiativeById(row.initiative_id).code;
    await made.table(codeBook(row.language, [table]), 'csv', false);
    await made.text(
      'manifest.json',
      'application/json; charset=utf-8',
      `${JSON.stringify(
        {
          ...{ initiative, dataset: row.dataset, filters: row.filters, asOf: row.as_of },
          ...{ dataVersion: row.data_version, minimumState: 'accepted', rows: data.rows },
          ...{ illustrative: noticed.demonstration, files: manifestFiles(made.files) },
        },
        null,
        2,
      )}\n`,
    );
    await made.closed(`kipimo-${initiative.replaceAll(/\W/g, '-')}-${row.dataset}.zip`);
    const { demonstration } = noticed;
    await markReady(this.database, row.id, { rows: data.rows ?? 0, fingerprint, demonstration });
  }

  private async questionOf(row: ExportRow) {
    const facts = await this.datasets.facts();
    const { indicator, institution, fromYear, toYear } = row.filters;
    return {
      ...{ initiative: facts.initiativeById(row.initiative_id), asOf: row.as_of, since: null },
      indicatorId: indicator === null ? null : facts.indicator(indicator).id,
      unitId: institution === null ? null : facts.unit(institution).id,
      ...{ fromYear, toYear },
    };
  }

  /** Whether the order would have the very same rows now, for a look before its files are handed over. */
  async isUnchanged(scope: Scope, row: ExportRow): Promise<boolean> {
    const table = await this.datasets.table(scope, row.dataset, await this.questionOf(row));
    return (await table.fingerprint()) === row.fingerprint;
  }

  private async scopeOf(userId: string): Promise<Scope | null> {
    const user = await this.database.row<UserRow>(
      'export-orderer',
      `select ${userColumns} from user_account u where u.id = $1 and u.active`,
      [userId],
    );
    return user && actorFrom(user, 'session').scope;
  }
}
