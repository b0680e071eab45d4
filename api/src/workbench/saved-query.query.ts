import type { Database } from '../database/database.js';
import type { SavedQuery } from './saved-query.type.js';

const columns = `slug, title, document, variables, saved_at as "savedAt", user_id is not distinct from $1::uuid
  and $1::uuid is not null as mine`;

/** "What did this person save?" Newest first, withdrawn ones left out. */
export function savedBy(database: Database, userId: string): Promise<SavedQuery[]> {
  return database.rows(
    'saved-queries',
    `select ${columns} from saved_query where user_id = $1::uuid and withdrawn_at is null
     order by saved_at desc, id limit 200`,
    [userId],
  );
}

/** "Which query is behind this link?" The same for everybody; null when it is not there, or was withdrawn. */
export function savedAs(database: Database, userId: string | null, slug: string): Promise<SavedQuery | null> {
  return database.row(
    'saved-query',
    `select ${columns} from saved_query where slug = $2 and withdrawn_at is null`,
    [userId, slug],
  );
}

/** How many a person has saved and not withdrawn. */
export async function savedCount(database: Database, userId: string): Promise<number> {
  const row = await database.row<{ count: number }>(
    'saved-query-count',
    'select count(*)::int as count from saved_query where user_id = $1 and withdrawn_at is null',
    [userId],
  );
  return row?.count ?? 0;
}

export async function insertSaved(
  database: Database,
  saved: { slug: string; userId: string; title: string; document: string; variables: string },
): Promise<void> {
  await database.rows(
    'saved-query-add',
    'insert into saved_query (slug, user_id, title, document, variables) values ($1, $2, $3, $4, $5)',
    [saved.slug, saved.userId, saved.title, saved.document, saved.variables],
  );
}

/** False when there is none of this person's to withdraw. */
export async function withdrawSaved(database: Database, userId: string, slug: string): Promise<boolean> {
  const row = await database.row(
    'saved-query-withdraw',
    `update saved_query set withdrawn_at = clock_timestamp()
     where slug = $1 and user_id = $2 and withdrawn_at is null returning id`,
    [slug, userId],
  );
  return row !== null;
}
