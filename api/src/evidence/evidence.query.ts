import { reviewParameters, type Scope, visibleSubmission } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { EvidenceKindCode } from './evidence.type.js';

/** One piece of evidence, removed ones included. */
export interface EvidenceRow {
  readonly id: string;
  readonly submissionId: string;
  readonly indicator: string;
  readonly slice: string;
  readonly kind: EvidenceKindCode;
  readonly title: string;
  readonly note: string | null;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly removedBy: string | null;
  readonly removedAt: string | null;
}

const isVisible = visibleSubmission({ unit: 's.unit_id', initiative: 'r.initiative_id', state: 's.state' });
const columns = `e.id, e.submission_id as "submissionId", i.code as indicator, e.slice, e.kind, e.title, e.note, e.url,
  e.file_name as "fileName", f.media_type as "mediaType", f.size, encode(e.file_sha256, 'hex') as sha256,
  e.added_by_name as "addedBy", e.added_at as "addedAt", e.removed_by_name as "removedBy",
  e.removed_at as "removedAt"`;
const tables = `evidence e
  join indicator i on i.id = e.indicator_id
  join submission s on s.id = e.submission_id join round r on r.id = s.round_id
  left join evidence_file f on f.sha256 = e.file_sha256`;

/** "What stands behind the cells of this report?" Oldest first; nothing for who may not see the report. */
export function evidenceOf(scope: Scope, database: Database, submission: string): Promise<EvidenceRow[]> {
  return database.rows(
    'evidence-of-report',
    `select ${columns} from ${tables} where ${isVisible} and e.submission_id = $4 order by e.added_at, e.id`,
    [...reviewParameters(scope), submission],
  );
}

/** "Which cells of these reports have evidence behind them, and how much?" Nothing for who may not see a report. */
export function cellsWithEvidence(
  scope: Scope,
  database: Database,
  submissions: readonly string[],
): Promise<{ submissionId: string; indicator: string; slice: string; pieces: number }[]> {
  return database.rows(
    'evidence-cells',
    `select e.submission_id as "submissionId", i.code as indicator, e.slice, count(*)::int as pieces
     from ${tables} where ${isVisible} and e.submission_id = any($4::uuid[]) and e.removed_at is null
     group by 1, 2, 3 order by 1, 2, 3`,
    [...reviewParameters(scope), submissions],
  );
}

/** One piece of evidence, or null when it is not there or not the asker's to see. */
export function evidenceById(scope: Scope, database: Database, id: string): Promise<EvidenceRow | null> {
  return database.row('evidence-by-id', `select ${columns} from ${tables} where ${isVisible} and e.id = $4`, [
    ...reviewParameters(scope),
    id,
  ]);
}

/** The content of an attached file, also of one that was taken back, since history stays readable. */
export function contentById(
  scope: Scope,
  database: Database,
  id: string,
): Promise<{ content: Buffer; fileName: string; mediaType: string; sha256: string } | null> {
  return database.row(
    'evidence-content',
    `select f.content, e.file_name as "fileName", f.media_type as "mediaType", encode(f.sha256, 'hex') as sha256
     from ${tables} where ${isVisible} and e.id = $4 and f.sha256 is not null`,
    [...reviewParameters(scope), id],
  );
}

/** How many pieces stand behind one cell now. */
export async function countOn(
  database: Database,
  cell: { submissionId: string; indicatorId: number; slice: string },
): Promise<number> {
  const row = await database.row<{ count: number }>(
    'evidence-count',
    `select count(*) as count from evidence
     where submission_id = $1 and indicator_id = $2 and slice = $3 and removed_at is null`,
    [cell.submissionId, cell.indicatorId, cell.slice],
  );
  return row?.count ?? 0;
}

/** Evidence that is to be written. */
export interface NewEvidence {
  readonly submissionId: string;
  readonly indicatorId: number;
  readonly versionId: number;
  readonly slice: string;
  readonly title: string;
  readonly note: string | null;
  readonly url: string | null;
  readonly file: { sha256: string; name: string; mediaType: string; content: Buffer } | null;
  readonly addedBy: string;
  readonly addedByName: string;
}

/** Shape  the id of the new row; a file that is there already is kept once. */
export async function insertEvidence(database: Database, added: NewEvidence): Promise<string> {
  const { file } = added;
  if (file) {
    await database.rows(
      'evidence-keep-file',
      `insert into evidence_file (sha256, size, media_type, content) values (decode($1, 'hex'), $2, $3, $4)
       on conflict (sha256) do nothing`,
      [file.sha256, file.content.length, file.mediaType, file.content],
    );
  }
  const row = await database.row<{ id: string }>(
    'evidence-add',
    `insert into evidence (submission_id, indicator_id, indicator_version_id, slice, kind, title, note, url,
       file_sha256, file_name, added_by, added_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), $10, $11, $12) returning id`,
    [
      added.submissionId,
      added.indicatorId,
      added.versionId,
      added.slice,
      file ? 'file' : 'link',
      added.title,
      added.note,
      added.url,
      file?.sha256 ?? null,
      file?.name ?? null,
      added.addedBy,
      added.addedByName,
    ],
  );
  if (!row) throw new Error('An insert gives its row.');
  return row.id;
}

/** Takes evidence back. Shape: whether it stood until now. */
export async function removeEvidence(
  database: Database,
  id: string,
  by: { userId: string; name: string },
): Promise<boolean> {
  const row = await database.row(
    'evidence-remove',
    `update evidence set removed_at = clock_timestamp(), removed_by = $2, removed_by_name = $3
     where id = $1 and removed_at is null returning id`,
    [id, by.userId, by.name],
  );
  return row !== null;
}
