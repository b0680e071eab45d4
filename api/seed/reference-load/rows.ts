import type { ClientBase } from 'pg';

/** A row as it goes to the database: column names as they are there. */
export type Row = Readonly<Record<string, unknown>>;

/** What every part of the loader gets. */
export interface LoadContext {
  readonly client: ClientBase;
  /** The time of the data version that this load advanced to. */
  readonly stampedAt: string;
  /** From when new definitions and memberships count as known: the first load reaches back, later ones do not. */
  readonly recordedFrom: string;
}

/**
 * Inserts rows, and updates those whose key exists and whose other columns differ.
 *
 * Shape    the number of rows written; zero when all stood there already.
 * Errors   those of the database's constraints.
 */
export async function upsert(
  client: ClientBase,
  table: string,
  keys: readonly string[],
  rows: readonly Row[],
): Promise<number> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return 0;
  const others = columns.filter((column) => !keys.includes(column));
  const list = (names: readonly string[], prefix = '') => names.map((name) => prefix + name).join(', ');
  const update =
    others.length === 0
      ? 'do nothing'
      : `do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
         where (${list(others, 'present.')}) is distinct from (${list(others, 'excluded.')})`;
  const result = await client.query(
    `insert into ${table} as present (${list(columns)})
     select ${list(columns)} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${list(keys)}) ${update}`,
    [JSON.stringify(rows)],
  );
  return result.rowCount ?? 0;
}

/** Replaces the rows that belong to some owners: what is no longer in the files goes. For tables nothing refers to. */
export async function replace(
  client: ClientBase,
  table: string,
  owner: string,
  ownerIds: readonly number[],
  rows: readonly Row[],
): Promise<void> {
  await client.query(`delete from ${table} where ${owner} = any($1::integer[])`, [ownerIds]);
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Ids by natural key. */
export async function idsByCode(client: ClientBase, table: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ code: string; id: number }>(`select code, id from ${table}`);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** What a key stands for; a key that nothing stands for is a mistake in the files. */
export function must<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const found = map.get(key);
  if (found === undefined) throw new Error(`the reference files name ${String(key)}, which is not there`);
  return found;
}

/** A text in three languages, as the database stores it. */
export const texts = (en = '', fr = '', es = ''): Row => ({ en, fr, es });

/** An empty cell as nothing. */
export const blank = (cell: string | undefined): string | null => (cell ? cell : null);

/** The words that the rosters use for how sure a fact is, as the database knows them. */
export function confidence(word: string): 'sourced' | 'general_knowledge' | 'candidate' {
  if (word === 'low-confidence') return 'candidate';
  return word.startsWith('sourced') ? 'sourced' : 'general_knowledge';
}
