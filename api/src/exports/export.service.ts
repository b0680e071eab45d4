import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Scope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { DataVersion, type Snapshot } from '../database/data-version.js';
import { Datasets } from '../delivery/datasets/datasets.service.js';
import type { DatasetQuestion } from '../delivery/datasets/record-tables.js';
import { fileFormats } from '../delivery/file-formats.js';
import { givenFile } from '../delivery/given-file.type.js';
import { KeptFiles } from '../delivery/kept-files.service.js';
import { type Row, shortTable, type Table } from '../delivery/table.js';
import { Jobs } from '../jobs/jobs.service.js';
import { argumentIssue, Invalid, NotFound } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { EXPORTING } from './export-writing.service.js';
import { type ExportFilters, type ExportRow, exportsOf, insertExport, removeExport } from './export.query.js';
import { estimatedBytes, unknownFilters } from './export.rules.js';
import type { BulkExport, ExportInput, ExportPreview, StartExportInput } from './export.type.js';

const KEPT_DAYS = 7;
/** Of one person; more would keep others waiting. */
const MOST_UNFINISHED = 5;
const MOST_KEPT = 30;
const SAMPLE = 1000;

interface Asked {
  readonly table: Table;
  readonly filters: ExportFilters;
  readonly question: DatasetQuestion;
  readonly snapshot: Snapshot;
  readonly rows: number;
}

/** Orders of files: looked at beforehand, begun, and found again. */
@Injectable()
export class Exports {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly datasets: Datasets,
    private readonly files: KeptFiles,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  /** Errors: NotFound for unknown codes; Invalid for a filter that does not belong, or an `asOf` nobody can answer. */
  async preview(scope: Scope, input: ExportInput): Promise<ExportPreview> {
    const { table, rows, snapshot } = await this.asked(scope, input);
    const format = fileFormats[input.format];
    const sample = await firstRows(table, SAMPLE);
    let bytes = 0;
    for await (const chunk of format.write(shortTable(table, sample))) bytes += chunk.length;
    return {
      rows,
      estimatedBytes: estimatedBytes({ rows: sample.length, bytes }, rows),
      mostRows: format.mostRows ?? null,
      asOf: snapshot.asOf,
    };
  }

  async list(scope: Scope, userId: string | null): Promise<BulkExport[]> {
    if (userId === null) return [];
    const rows = await exportsOf(scope, this.database, userId);
    return Promise.all(rows.map((row) => this.exportOf(row)));
  }

  /** Errors: as the preview; Invalid for more rows than the format takes, or too many orders at once. */
  async start({ operationId, ...input }: StartExportInput, viewer: Actor): Promise<BulkExport> {
    const { id } = await this.keys.once({ operationId, kind: 'export.start', payload: input }, viewer, () =>
      this.begin(input, viewer),
    );
    const begun = (await this.list(viewer.scope, viewer.userId)).find((one) => one.id === id);
    if (!begun) throw new NotFound('The export');
    return begun;
  }

  /** Errors: NotFound for an export that is not the asker's. */
  remove(operationId: string, id: string, viewer: Actor): Promise<boolean> {
    return this.keys.once({ operationId, kind: 'export.remove', payload: { id } }, viewer, async () => {
      const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
      if (!isUuid || !(await removeExport(this.database, signedIn(viewer), id)))
        throw new NotFound('The export');
      await this.audit.append(viewer, { action: 'export.remove', subjectKind: 'export', subjectId: id });
      return true;
    });
  }

  private async begin(input: ExportInput, viewer: Actor): Promise<{ id: string }> {
    const { rows, filters, snapshot, question } = await this.asked(viewer.scope, input);
    const { mostRows } = fileFormats[input.format];
    if (mostRows !== undefined && rows > mostRows) {
      const params = { rows: String(rows), maximum: String(mostRows) };
      throw new Invalid('A workbook cannot hold so many rows. Nothing is cut: choose another format.', [
        argumentIssue('format', 'export_too_many_rows', params),
      ]);
    }
    const own = await exportsOf(viewer.scope, this.database, signedIn(viewer));
    const unfinished = own.filter(({ state }) => state === 'waiting' || state === 'running');
    if (unfinished.length >= MOST_UNFINISHED || own.length >= MOST_KEPT) {
      throw new Invalid('Many of your exports are on their way or kept already.', [
        argumentIssue('', 'export_too_many_orders', { maximum: String(MOST_KEPT) }),
      ]);
    }
    const id = randomUUID();
    const { dataset, format, language } = input;
    await insertExport(this.database, {
      ...{ id, user_id: signedIn(viewer), initiative_id: question.initiative.id, dataset, format, language },
      ...{ filters, scope_key: viewer.scope.key, rows, keptDays: KEPT_DAYS },
      ...{ as_of: snapshot.asOf, data_version: snapshot.dataVersion },
    });
    await this.audit.append(viewer, {
      ...{ action: 'export.start', subjectKind: 'export', subjectId: id },
      detail: { initiative: input.initiative, dataset, format, rows, asOf: snapshot.asOf, ...filters },
    });
    await this.jobs.enqueue(EXPORTING, { id });
    return { id };
  }

  private async asked(scope: Scope, input: ExportInput): Promise<Asked> {
    const facts = await this.datasets.facts();
    const filters: ExportFilters = {
      indicator: input.indicator ?? null,
      institution: input.institution ?? null,
      fromYear: input.fromYear ?? null,
      toYear: input.toYear ?? null,
    };
    const strange = unknownFilters(input.dataset, filters);
    if (strange.length > 0) {
      throw new Invalid(
        `The data set ${input.dataset} cannot be filtered by ${strange.join(', ')}.`,
        strange.map((name) => argumentIssue(name, 'export_filter_unknown', { dataset: input.dataset })),
      );
    }
    const initiative = facts.initiative(input.initiative);
    const snapshot = await this.version.snapshot(input.asOf);
    const question: DatasetQuestion = {
      ...{ initiative, asOf: snapshot.asOf, since: null },
      indicatorId: filters.indicator === null ? null : facts.indicator(filters.indicator).id,
      unitId: filters.institution === null ? null : facts.unit(filters.institution).id,
      ...{ fromYear: filters.fromYear, toYear: filters.toYear },
    };
    const table = await this.datasets.table(scope, input.dataset, question);
    return { table, filters, question, snapshot, rows: await table.count() };
  }

  private async exportOf(row: ExportRow): Promise<BulkExport> {
    const facts = await this.datasets.facts();
    const files = row.state === 'ready' ? await this.files.of({ exportId: row.id }) : [];
    const { id, dataset, format, language, state, problem, rows, demonstration } = row;
    return {
      ...{ id, dataset, format, language, state, problem, rows, demonstration },
      ...row.filters,
      initiative: facts.initiativeById(row.initiative_id).code,
      ...{ asOf: row.as_of, dataVersion: row.data_version, rowsWritten: row.rows_written },
      ...{ createdAt: row.created_at, expiresAt: row.expires_at },
      files: files.map((file) => givenFile(file, `/files/exports/${id}`)),
    };
  }
}

async function firstRows(table: Table, most: number): Promise<Row[]> {
  for await (const rows of table.rows()) return rows.slice(0, most);
  return [];
}
