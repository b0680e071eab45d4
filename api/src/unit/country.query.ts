import DataLoader from 'dataloader';
import type { Database } from '../database/database.js';
import { groupedBy } from '../reference/reference-rows.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { ContextSeries, Country } from './country.type.js';

interface ValueRow {
  readonly iso3: string;
  readonly series_code: string;
  readonly year: number;
  readonly value: number;
}

/** Values of the named context series, country by country. */
const VALUES = `select iso3, series_code, year, value::float8 as value from context_value
  where iso3 = any($1::text[]) and series_code = any($2::text[]) order by iso3, series_code, year`;

/**
 * Context series of countries, all countries of a request in one statement.
 *
 * Shape   for each country the series that hold any value of it, by code, years in order.
 * Unit    as the series says; values as the source publishes them.
 * Gaps    a year that the source has no value for is left out.
 */
export function contextLoader(
  database: Database,
  facts: ReferenceFacts,
  codes: readonly string[],
): DataLoader<string, ContextSeries[]> {
  return new DataLoader(async (countries) => {
    const rows = await database.rows<ValueRow>('context-values', VALUES, [countries, codes]);
    const byCountry = groupedBy(rows, (row) => row.iso3);
    return countries.map((iso3) => {
      const bySeries = groupedBy(byCountry.get(iso3) ?? [], (row) => row.series_code);
      return facts.contextSeries.flatMap((series) => {
        const values = bySeries.get(series.code)?.map(({ year, value }) => ({ year, value }));
        return values ? [{ ...series, values }] : [];
      });
    });
  });
}

/** Countries in which an initiative has or had members, in the order of their English names; without one: all. */
export function countriesOf(
  facts: ReferenceFacts,
  initiative: string | null | undefined,
): readonly Country[] {
  if (initiative == null) return facts.countries;
  const seats = new Set(facts.panel(facts.initiative(initiative)).map(({ unit }) => unit.iso3));
  return facts.countries.filter(({ iso3 }) => seats.has(iso3));
}
