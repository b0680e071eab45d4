import type { Database } from '../../database/database.js';
import type { PlannedRow, StandingBelief } from './import-changes.rules.js';

export type ImportKind = 'observations' | 'context';

/** An import as its table holds it. */
export interface RecordImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly initiativeId: number | null;
  readonly userId: string | null;
  readonly by: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly uploadedAt: string;
  readonly name: string | null;
  readonly importId: number | null;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly newCount: number;
  readonly changedCount: number;
  readonly unchangedCount: number;
  readonly keptCount: number;
  readonly manifest: unknown;
}

const columns = `m.id, m.kind, m.initiative_id as "initiativeId", m.user_id as "userId", m.user_name as "by",
  m.file_name as "fileName", encode(m.file_sha256, 'hex') as sha256, m.uploaded_at as "uploadedAt",
  m.name, m.import_id as "importId", m.applied_at as "appliedAt", m.undone_at as "undoneAt",
  m.undone_by_name as "undoneBy", m.new_count as "newCount", m.changed_count as "changedCount",
  m.unchanged_count as "unchangedCount", m.kept_count as "keptCount", b.manifest`;
const tables = 'record_import m left join import_batch b on b.id = m.import_id';

/** Keeps an uploaded file until it is applied. Other files of the same person that were only looked at go. */
export async function keepFile(
  database: Database,
  file: {
    readonly kind: ImportKind;
    readonly initiativeId: number | null;
    readonly userId: string;
    readonly by: string;
    readonly name: string;
    readonly sha256: string;
    readonly bytes: Uint8Array;
  },
): Promise<string> {
  await database.rows(
    'record-import-forget',
    `delete from record_import where applied_at is null
       and (user_id = $1 or uploaded_at < now() - interval '1 day')`,
    [file.userId],
  );
  const row = await database.row<{ id: string }>(
    'record-import-keep',
    `insert into record_import (kind, initiative_id, user_id, user_name, file_name, file_sha256, content)
     values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7) returning id`,
    [file.kind, file.initiativeId, file.userId, file.by, file.name, file.sha256, Buffer.from(file.bytes)],
  );
  if (!row) throw new Error('An insert returns its row.');
  return row.id;
}

/** "Which import is this?" Null for an id that is none; whose it is, the caller has to ask. */
export function recordImportById(database: Database, id: string): Promise<RecordImportRow | null> {
  return database.row('record-import', `select ${columns} from ${tables} where m.id = $1`, [id]);
}

/** The file of an import that was not applied yet; in a mutation, under its lock. */
export async function contentOf(database: Database, id: string): Promise<Uint8Array | null> {
  const row = await database.row<{ content: Buffer | null }>(
    'record-import-content',
    'select content from record_import where id = $1',
    [id],
  );
  return row?.content ?? null;
}

/** Makes two appliers or undoers of one import wait for each other. */
export async function lockImport(database: Database, id: string): Promise<void> {
  await database.rows('record-import-lock', 'select id from record_import where id = $1 for update', [id]);
}

/** "What was imported here?" Newest first; those that were only tried left out. Null initiative: country context. */
export function recordImportsOf(database: Database, initiativeId: number | null): Promise<RecordImportRow[]> {
  return database.rows(
    'record-imports',
    `select ${columns} from ${tables} where m.initiative_id is not distinct from $1 and m.applied_at is not null
     order by m.applied_at desc, m.id limit 200`,
    [initiativeId],
  );
}

/** "Is there an import of that name?" */
export async function isNameTaken(database: Database, name: string): Promise<boolean> {
  const row = await database.row('import-name', 'select id from import_batch where name = $1', [name]);
  return row !== null;
}

/**
 * "What does the record hold of these units' cells?"
 *
 * Shape   every belief of the units and indicators, ended ones too. For an import of the same initiative only.
 */
export function standingBeliefs(
  database: Database,
  units: readonly number[],
  indicators: readonly number[],
): Promise<StandingBelief[]> {
  return database.rows(
    'record-import-standing',
    `select id, unit_id as "unitId", indicator_version_id as "versionId", period_id as "periodId", slice, rater,
       trim_scale(value)::text as value, value_text as text, absence, currency_code as currency,
       evidence_tier as evidence, upper_inf(recorded) as "isCurrent", upper(recorded) as "recordedUntil"
     from observation where unit_id = any($1::int[]) and indicator_id = any($2::int[])
     order by lower(recorded), id`,
    [units, indicators],
  );
}

/** Opens the named import. */
export async function openBatch(
  database: Database,
  batch: { name: string; manifest: object; backdates: boolean; userId: string },
): Promise<number> {
  const row = await database.row<{ id: number }>(
    'record-import-batch',
    `insert into import_batch (name, origin, manifest, backdates, imported_by)
     values ($1, 'import', $2, $3, $4) returning id`,
    [batch.name, JSON.stringify(batch.manifest), batch.backdates, batch.userId],
  );
  if (!row) throw new Error('An insert returns its row.');
  return row.id;
}

/** Ends beliefs at a time. Errors: one of them was ended by somebody else. */
export async function closeBeliefs(database: Database, ids: readonly number[], at: string): Promise<void> {
  const closed = await database.rows(
    'record-import-close',
    `update observation set recorded = tstzrange(lower(recorded), $2::timestamptz)
     where id = any($1::bigint[]) and upper_inf(recorded) returning id`,
    [ids, at],
  );
  if (closed.length !== ids.length) throw new Error('The record changed while the import was written.');
}

/** Writes the rows of an import, held to be so from a time on. */
export async function openBeliefs(
  database: Database,
  importId: number,
  rows: readonly PlannedRow[],
  from: string,
  reason: string | null,
): Promise<void> {
  const values = rows.map((row) => ({
    unit_id: row.unit.id,
    indicator_id: row.version.indicatorId,
    indicator_version_id: row.version.id,
    period_id: row.period.id,
    period_ends: row.period.ends,
    slice: row.slice,
    rater: row.rater,
    value: row.value,
    value_text: row.text,
    absence: row.absence,
    currency_code: row.currency,
    evidence_tier: row.evidence,
    note: row.note,
    correction_reason: row.before === null ? null : reason,
  }));
  await database.rows(
    'record-import-open',
    `insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater, value,
       value_text, absence, currency_code, evidence_tier, note, correction_reason, origin, import_id, recorded)
     select r.*, 'import', $2, tstzrange($3::timestamptz, null)
       from json_to_recordset($1::json) as r (unit_id int, indicator_id int, indicator_version_id int, period_id int,
         period_ends date, slice text, rater text, value numeric, value_text text, absence text, currency_code char(3),
         evidence_tier text, note text, correction_reason text)`,
    [JSON.stringify(values), importId, from],
  );
}

/**
 * Takes an import back: its beliefs end, and what they had replaced is held again, as rows of its own.
 *
 * Shape   how many ended, how many came back, and how many had been corrected since and stay as they are.
 */
export async function closeImport(
  database: Database,
  importId: number,
  at: string,
): Promise<{ closed: number; restored: number; kept: number }> {
  const row = await database.row<{ closed: number; restored: number; kept: number }>(
    'record-import-undo',
    `with ended as (
       update observation set recorded = tstzrange(lower(recorded), $2::timestamptz)
        where import_id = $1 and upper_inf(recorded) returning *
     ), restored as (
       insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater,
         value, value_text, absence, currency_code, evidence_tier, note, correction_reason, origin, submission_id,
         import_id, recorded)
       select p.unit_id, p.indicator_id, p.indicator_version_id, p.period_id, p.period_ends, p.slice, p.rater, p.value,
              p.value_text, p.absence, p.currency_code, p.evidence_tier, p.note, 'The import that replaced it was undone.',
              p.origin, p.submission_id, p.import_id, tstzrange($2::timestamptz, null)
         from ended e join observation p on (p.unit_id, p.indicator_version_id, p.period_id, p.slice, p.rater)
              = (e.unit_id, e.indicator_version_id, e.period_id, e.slice, e.rater)
          and upper(p.recorded) = lower(e.recorded) and p.id <> e.id
       returning id
     )
     select (select count(*) from ended)::int as closed, (select count(*) from restored)::int as restored,
       (select count(*) from observation where import_id = $1 and not upper_inf(recorded))::int as kept`,
    [importId, at],
  );
  if (!row) throw new Error('Counts are one row.');
  return row;
}

/** Notes that an import was applied; its file goes. */
export async function noteRecordApplied(
  database: Database,
  id: string,
  made: {
    name: string;
    importId: number;
    newCount: number;
    changedCount: number;
    unchangedCount: number;
    earlier: object | null;
  },
): Promise<void> {
  await database.rows(
    'record-import-applied',
    `update record_import set applied_at = clock_timestamp(), content = null, name = $2, import_id = $3, new_count = $4,
       changed_count = $5, unchanged_count = $6, earlier = $7 where id = $1`,
    [
      id,
      made.name,
      made.importId,
      made.newCount,
      made.changedCount,
      made.unchangedCount,
      made.earlier === null ? null : JSON.stringify(made.earlier),
    ],
  );
}

/** Notes that an import was taken back. */
export async function noteRecordUndone(
  database: Database,
  id: string,
  by: { userId: string; name: string },
  kept: number,
): Promise<void> {
  await database.rows(
    'record-import-undone',
    `update record_import set undone_at = clock_timestamp(), undone_by = $2, undone_by_name = $3, kept_count = $4
     where id = $1`,
    [id, by.userId, by.name, kept],
  );
}
