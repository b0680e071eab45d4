import type { ChartSpec } from '@kipimo/shared';
import type { AskedQuestion } from '../graphql/asking.js';
import type { Database } from '../database/database.js';
import type { LanguageCode } from '../graphql/text.type.js';
import type { DossierContent, Written } from './dossier.rules.js';
import type { AudienceCode } from './dossier.type.js';

/** A pinned figure as it is stored. */
export interface FigureRow {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly pinnedAt: string;
  readonly language: LanguageCode;
  readonly page: string;
  readonly note: Written;
  readonly picture: ChartSpec;
  readonly drawing: string;
  readonly drawingHash: string;
  readonly questions: readonly AskedQuestion[];
  readonly answerHash: string;
}

const FIGURE = `id, owner_id as "ownerId", owner_name as "ownerName",
  to_char(pinned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "pinnedAt",
  language, page, note, picture, drawing, drawing_hash as "drawingHash", questions, answer_hash as "answerHash"`;

/** "Which figures did this person pin?" Newest first, at most a hundred. */
export function figuresOf(database: Database, owner: string): Promise<FigureRow[]> {
  return database.rows(
    'pinned-figures-of',
    `select ${FIGURE} from pinned_figure where owner_id = $1 order by pinned_at desc, id limit 100`,
    [owner],
  );
}

/** Pinned figures by their ids; unknown ids are left out. */
export function figuresById(database: Database, ids: readonly string[]): Promise<FigureRow[]> {
  return database.rows('pinned-figures', `select ${FIGURE} from pinned_figure where id = any($1::uuid[])`, [
    ids,
  ]);
}

export async function insertFigure(
  database: Database,
  figure: Omit<FigureRow, 'pinnedAt'>,
): Promise<FigureRow> {
  const [row] = await database.rows<FigureRow>(
    'pin-figure',
    `insert into pinned_figure (id, owner_id, owner_name, language, page, note, picture, drawing, drawing_hash,
       questions, answer_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${FIGURE}`,
    [
      figure.id,
      figure.ownerId,
      figure.ownerName,
      figure.language,
      figure.page,
      JSON.stringify(figure.note),
      JSON.stringify(figure.picture),
      figure.drawing,
      figure.drawingHash,
      JSON.stringify(figure.questions),
      figure.answerHash,
    ],
  );
  return row as FigureRow;
}

/** Takes a figure away unless a version of any written report holds it. Whether it is gone. */
export async function deleteFigure(database: Database, id: string, owner: string): Promise<boolean> {
  const rows = await database.rows(
    'unpin-figure',
    `delete from pinned_figure f where f.id = $1 and f.owner_id = $2 and not exists (
       select from dossier_version v
       where v.content -> 'blocks' @> jsonb_build_array(jsonb_build_object('figure', f.id::text)))
     returning f.id`,
    [id, owner],
  );
  return rows.length > 0;
}

/** One version of a written report. */
export interface DossierRow {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly audience: AudienceCode;
  /** The newest version. */
  readonly version: number;
  readonly number: number;
  readonly content: DossierContent;
  readonly savedAt: string;
}

const DOSSIER = `d.id, d.owner_id as "ownerId", d.owner_name as "ownerName", d.audience, d.version, v.number, v.content,
  to_char(v.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "savedAt"`;

/** "Which written reports are this person's?" The newest version of each, last saved first. */
export function dossiersOf(database: Database, owner: string): Promise<DossierRow[]> {
  return database.rows(
    'dossiers-of',
    `select ${DOSSIER} from dossier d join dossier_version v on v.dossier_id = d.id and v.number = d.version
     where d.owner_id = $1 order by v.saved_at desc, d.id limit 200`,
    [owner],
  );
}

/** One version of a written report that this person may open; the newest without a number. Null for any other. */
export function dossierFor(
  database: Database,
  asked: { id: string; version: number | null; viewer: string | null },
): Promise<DossierRow | null> {
  return database.row(
    'dossier-for',
    `select ${DOSSIER} from dossier d join dossier_version v
       on v.dossier_id = d.id and v.number = coalesce($2::int, d.version)
     where d.id = $1 and (d.audience = 'link' or d.owner_id = $3::uuid)`,
    [asked.id, asked.version, asked.viewer],
  );
}

/** Numbers and times of every version, newest first. */
export function versionsOf(database: Database, id: string): Promise<{ number: number; savedAt: string }[]> {
  return database.rows(
    'dossier-versions',
    `select number, to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "savedAt"
     from dossier_version where dossier_id = $1 order by number desc`,
    [id],
  );
}

/**
 * Keeps a new version.
 *
 * Shape   its number; null when the newest version is not the one that was looked at, or is not this person's.
 */
export async function insertVersion(
  database: Database,
  dossier: { id: string; owner: string; audience: AudienceCode; baseVersion: number },
  content: DossierContent,
): Promise<number | null> {
  const moved = await database.row<{ version: number }>(
    'dossier-advance',
    `update dossier set version = version + 1, audience = $3
     where id = $1 and owner_id = $2 and version = $4 returning version`,
    [dossier.id, dossier.owner, dossier.audience, dossier.baseVersion],
  );
  if (!moved) return null;
  await writeContent(database, dossier.id, moved.version, content);
  return moved.version;
}

export async function insertDossier(
  database: Database,
  dossier: { owner: string; ownerName: string; audience: AudienceCode },
  content: DossierContent,
): Promise<string> {
  const made = await database.row<{ id: string }>(
    'dossier-begin',
    `insert into dossier (owner_id, owner_name, audience, version) values ($1, $2, $3, 1) returning id`,
    [dossier.owner, dossier.ownerName, dossier.audience],
  );
  const { id } = made as { id: string };
  await writeContent(database, id, 1, content);
  return id;
}

async function writeContent(
  database: Database,
  id: string,
  number: number,
  content: DossierContent,
): Promise<void> {
  await database.rows(
    'dossier-version-write',
    `insert into dossier_version (dossier_id, number, content) values ($1, $2, $3)`,
    [id, number, JSON.stringify(content)],
  );
}
