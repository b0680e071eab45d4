import type { Database } from '../../database/database.js';
import type { ContextRow } from './context-table.rules.js';

/** What is held of a country in a year. */
export interface HeldContext {
  readonly series: string;
  readonly iso3: string;
  readonly year: number;
  readonly value: string;
}

/** "What do we hold of these series?" */
export function heldContext(database: Database, series: readonly string[]): Promise<HeldContext[]> {
  return database.rows(
    'context-held',
    `select series_code as series, iso3, year, trim_scale(value)::text as value from context_value
     where series_code = any($1::text[])`,
    [series],
  );
}

/** What a series says of itself. */
export interface SeriesSaying {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
}

/** Adds series that are not there yet; those that are keep their names, and get the new source and licence. */
export async function keepSeries(database: Database, series: readonly SeriesSaying[]): Promise<void> {
  await database.rows(
    'context-series-keep',
    `insert into context_series (code, name, unit, source, licence)
     select code, json_build_object('en', name)::jsonb, unit, source, licence
       from json_to_recordset($1::json) as s (code text, name text, unit text, source text, licence text)
     on conflict (code) do update set source = excluded.source, licence = excluded.licence`,
    [JSON.stringify(series)],
  );
}

/** Writes values, over those of the same year. */
export async function keepContext(
  database: Database,
  rows: readonly Pick<ContextRow, 'series' | 'iso3' | 'year' | 'value'>[],
): Promise<void> {
  await database.rows(
    'context-values-keep',
    `insert into context_value (series_code, iso3, year, value)
     select series, iso3, year, value
       from json_to_recordset($1::json) as v (series text, iso3 char(3), year smallint, value numeric)
     on conflict (series_code, iso3, year) do update set value = excluded.value`,
    [JSON.stringify(rows.map(({ series, iso3, year, value }) => ({ series, iso3, year, value })))],
  );
}

/** A value that an import wrote, and what was there before; null for nothing. */
export interface EarlierContext {
  readonly series: string;
  readonly iso3: string;
  readonly year: number;
  readonly was: string | null;
  readonly now: string;
}

/** "What did this import write, and over what?" */
export async function earlierContext(database: Database, id: string): Promise<EarlierContext[]> {
  const row = await database.row<{ earlier: EarlierContext[] | null }>(
    'context-earlier',
    'select earlier from record_import where id = $1',
    [id],
  );
  return row?.earlier ?? [];
}

/** Puts back what was there before, where nobody wrote since. Shape: how many were put back. */
export async function putBack(database: Database, earlier: readonly EarlierContext[]): Promise<number> {
  const row = await database.row<{ done: number }>(
    'context-put-back',
    `with e as (
       select * from json_to_recordset($1::json) as e (series text, iso3 char(3), year smallint, was numeric, now numeric)
     ), changed as (
       update context_value v set value = e.was from e
        where e.was is not null and (v.series_code, v.iso3, v.year, v.value) = (e.series, e.iso3, e.year, e.now)
       returning 1
     ), removed as (
       delete from context_value v using e
        where e.was is null and (v.series_code, v.iso3, v.year, v.value) = (e.series, e.iso3, e.year, e.now)
       returning 1
     ) select ((select count(*) from changed) + (select count(*) from removed))::int as done`,
    [JSON.stringify(earlier)],
  );
  return row?.done ?? 0;
}
