import type { Database } from '../database/database.js';

/** Bytes of a part; the last one of a file may be shorter. */
export const PART_BYTES = 256 * 1024;

/** Whose a file is. */
export type FileOwner = { readonly releaseId: number } | { readonly exportId: string };

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Rows of a table; null for other files. */
  readonly rows: number | null;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const ids = (owner: FileOwner): [number | null, string | null] =>
  'releaseId' in owner ? [owner.releaseId, null] : [null, owner.exportId];

export async function beginFile(
  database: Database,
  owner: FileOwner,
  file: { id: string; position: number; name: string; mediaType: string },
): Promise<void> {
  await database.rows(
    'kept-file-begin',
    `insert into kept_file (id, release_id, export_id, position, name, media_type) values ($1, $2, $3, $4, $5, $6)`,
    [file.id, ...ids(owner), file.position, file.name, file.mediaType],
  );
}

export async function addPart(
  database: Database,
  fileId: string,
  number: number,
  content: Buffer,
): Promise<void> {
  await database.rows(
    'kept-file-part',
    'insert into kept_file_part (file_id, number, content) values ($1, $2, $3)',
    [fileId, number, content],
  );
}

export async function endFile(
  database: Database,
  id: string,
  file: { rows: number | null; size: number; sha256: Buffer },
): Promise<void> {
  await database.rows(
    'kept-file-end',
    'update kept_file set rows = $2, size = $3, sha256 = $4 where id = $1',
    [id, file.rows, file.size, file.sha256],
  );
}

export async function removeFiles(database: Database, owner: FileOwner): Promise<void> {
  await database.rows(
    'kept-files-remove',
    'delete from kept_file where release_id = $1 or export_id = $2::uuid',
    ids(owner),
  );
}

/** Finished files of one owner, in their order. */
export function filesOf(database: Database, owner: FileOwner): Promise<KeptFile[]> {
  return database.rows<KeptFile>(
    'kept-files',
    `select id, name, media_type as "mediaType", rows, size, encode(sha256, 'hex') as sha256
       from kept_file where (release_id = $1 or export_id = $2::uuid) and sha256 is not null order by position`,
    ids(owner),
  );
}

export async function partOf(database: Database, fileId: string, number: number): Promise<Buffer | null> {
  const row = await database.row<{ content: Buffer }>(
    'kept-file-read',
    'select content from kept_file_part where file_id = $1 and number = $2',
    [fileId, number],
  );
  return row?.content ?? null;
}
