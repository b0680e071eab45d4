import type { Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { Dataset } from '../delivery/datasets/datasets.service.js';
import type { FileFormat } from '../delivery/file-formats.js';
import type { LanguageCode } from '../graphql/text.type.js';
import type { ExportStateCode } from './export.codes.js';

export interface ExportFilters {
  readonly indicator: string | null;
  readonly institution: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export interface ExportRow {
  readonly id: string;
  readonly user_id: string;
  readonly initiative_id: number;
  readonly dataset: Dataset;
  readonly format: FileFormat;
  readonly language: LanguageCode;
  readonly filters: ExportFilters;
  readonly scope_key: string;
  readonly as_of: string;
  readonly data_version: number;
  readonly state: ExportStateCode;
  readonly problem: string | null;
  readonly rows: number;
  readonly rows_written: number;
  /** Of the rows that were written; null until then. */
  readonly fingerprint: string | null;
  readonly demonstration: boolean;
  readonly created_at: string;
  readonly expires_at: string;
}

const columns = `id, user_id, initiative_id, dataset, format, language, filters, scope_key, as_of, data_version, state,
  problem, rows, rows_written, fingerprint, demonstration, created_at, expires_at`;

/** What somebody ordered while seeing what they see now, newest first, as long as it is kept. */
export function exportsOf(scope: Scope, database: Database, userId: string): Promise<ExportRow[]> {
  return database.rows<ExportRow>(
    'exports',
    `select ${columns} from bulk_export where user_id = $1 and scope_key = $2 and expires_at > clock_timestamp()
      order by created_at desc, id`,
    [userId, scope.key],
  );
}

/** The export a job writes, whoever ordered it. */
export function exportToWrite(database: Database, id: string): Promise<ExportRow | null> {
  return database.row<ExportRow>('export-to-write', `select ${columns} from bulk_export where id = $1`, [id]);
}

export async function insertExport(
  database: Database,
  order: Omit<
    ExportRow,
    'state' | 'problem' | 'rows_written' | 'fingerprint' | 'demonstration' | 'created_at' | 'expires_at'
  > & {
    readonly keptDays: number;
  },
): Promise<void> {
  await database.rows(
    'export-insert',
    `insert into bulk_export (id, user_id, initiative_id, dataset, format, language, filters, scope_key, as_of,
       data_version, rows, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp() + make_interval(days => $12))`,
    [
      ...[order.id, order.user_id, order.initiative_id, order.dataset, order.format, order.language],
      ...[JSON.stringify(order.filters), order.scope_key, order.as_of, order.data_version, order.rows],
      order.keptDays,
    ],
  );
}

export async function noteProgress(database: Database, id: string, rows: number): Promise<void> {
  await database.rows(
    'export-progress',
    `update bulk_export set state = 'running', rows_written = least($2::bigint, rows) where id = $1`,
    [id, rows],
  );
}

/** Errors: fewer or more rows were written than were promised; the database refuses it. */
export async function markReady(
  database: Database,
  id: string,
  end: { rows: number; fingerprint: string; demonstration: boolean },
): Promise<void> {
  await database.rows(
    'export-ready',
    `update bulk_export set state = 'ready', rows_written = $2, fingerprint = $3, demonstration = $4 where id = $1`,
    [id, end.rows, end.fingerprint, end.demonstration],
  );
}

export async function markExportFailed(database: Database, id: string, problem: string): Promise<void> {
  await database.rows(
    'export-failed',
    `update bulk_export set state = 'failed', problem = $2 where id = $1`,
    [id, problem],
  );
}

export async function removeExport(database: Database, userId: string, id: string): Promise<boolean> {
  const rows = await database.rows(
    'export-remove',
    'delete from bulk_export where user_id = $1 and id = $2 returning id',
    [userId, id],
  );
  return rows.length > 0;
}

export async function removeExpired(database: Database): Promise<void> {
  await database.rows('exports-expire', 'delete from bulk_export where expires_at <= clock_timestamp()');
}
