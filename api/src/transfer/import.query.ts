import type { CellEntry, FileFormat, ImportCounts, PlannedChange } from '@kipimo/shared';
import type { Database } from '../database/database.js';

/** Days within which an import can be taken back. */
export const UNDO_DAYS = 30;

/** A cell that an import wrote: what it held before, and the version that the import left it at. */
export interface WrittenChange extends PlannedChange {
  readonly operationId: string;
  readonly before: CellEntry | null;
  readonly version: number;
}

/** An import as its table holds it. */
export interface ImportRecord {
  readonly id: string;
  readonly submissionId: string;
  readonly userId: string | null;
  readonly fileName: string;
  readonly fileFormat: FileFormat;
  readonly sha256: string;
  readonly by: string | null;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoableUntil: string | null;
  readonly isUndoable: boolean;
  readonly counts: ImportCounts;
  /** Planned changes until it is applied, written ones afterwards. */
  readonly changes: readonly PlannedChange[];
}

const columns = `m.id, m.submission_id as "submissionId", m.user_id as "userId", m.file_name as "fileName",
  m.file_format as "fileFormat", encode(m.file_sha256, 'hex') as sha256, a.name as "by", m.applied_at as "appliedAt",
  m.undone_at as "undoneAt", u.name as "undoneBy", m.applied_at + interval '${UNDO_DAYS} days' as "undoableUntil",
  m.undone_at is null and coalesce(m.applied_at > now() - interval '${UNDO_DAYS} days', false) as "isUndoable",
  json_build_object('new', m.new_count, 'changed', m.changed_count, 'unchanged', m.unchanged_count,
    'conflicts', m.conflict_count, 'problems', m.problem_count) as counts, m.changes`;
const tables = `report_import m left join user_account a on a.id = m.user_id left join user_account u on u.id = m.undone_by`;

/** "Which import is this?" Null for an id that is none; whose report it is, the caller has to ask. */
export function importById(database: Database, id: string): Promise<ImportRecord | null> {
  return database.row('report-import', `select ${columns} from ${tables} where m.id = $1`, [id]);
}

/** "What was imported into this report?" Newest first, those that were only tried left out. */
export function importsOf(database: Database, submission: string): Promise<ImportRecord[]> {
  return database.rows(
    'report-imports',
    `select ${columns} from ${tables} where m.submission_id = $1 and m.applied_at is not null
     order by m.applied_at desc, m.id`,
    [submission],
  );
}

/** What is kept of a file that was looked at. */
export interface TriedImport {
  readonly submissionId: string;
  readonly userId: string;
  readonly fileName: string;
  readonly fileFormat: FileFormat;
  readonly sha256: string;
  readonly counts: ImportCounts;
  readonly changes: readonly PlannedChange[];
}

/** Keeps what a file would do. Earlier tries of the same person in the report go, and everybody's after a day. */
export async function keepTried(database: Database, tried: TriedImport): Promise<string> {
  await database.rows(
    'report-import-forget',
    `delete from report_import where applied_at is null
       and ((submission_id = $1 and user_id = $2) or tried_at < now() - interval '1 day')`,
    [tried.submissionId, tried.userId],
  );
  const { counts } = tried;
  const row = await database.row<{ id: string }>(
    'report-import-keep',
    `insert into report_import (submission_id, user_id, file_name, file_format, file_sha256, new_count, changed_count,
       unchanged_count, conflict_count, problem_count, changes)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11) returning id`,
    [
      tried.submissionId,
      tried.userId,
      tried.fileName,
      tried.fileFormat,
      tried.sha256,
      counts.new,
      counts.changed,
      counts.unchanged,
      counts.conflicts,
      counts.problems,
      JSON.stringify(tried.changes),
    ],
  );
  if (!row) throw new Error('An insert returns its row.');
  return row.id;
}

/** Notes that an import was applied, with what it wrote. False when it was already. */
export async function noteApplied(
  database: Database,
  id: string,
  changes: readonly WrittenChange[],
): Promise<boolean> {
  const row = await database.row(
    'report-import-applied',
    `update report_import set applied_at = clock_timestamp(), changes = $2 where id = $1 and applied_at is null returning id`,
    [id, JSON.stringify(changes)],
  );
  return row !== null;
}

/** Notes that an import was taken back. False when it was already. */
export async function noteUndone(database: Database, id: string, userId: string): Promise<boolean> {
  const row = await database.row(
    'report-import-undone',
    `update report_import set undone_at = clock_timestamp(), undone_by = $2
     where id = $1 and undone_at is null and applied_at is not null returning id`,
    [id, userId],
  );
  return row !== null;
}
