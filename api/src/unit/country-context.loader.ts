import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../database/database.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { groupedBy } from '../reference/reference-rows.js';
import { NotFound } from '../refusals.js';
import type { ContextSeries, Country } from './country.type.js';

interface ValueRow {
  readonly iso3: string;
  readonly series_code: string;
  readonly year: number;
  readonly value: number;
}

/** Values of some context series in some countries. */
const VALUES = `select iso3, series_code, year, value::float8 as value from context_value
  where iso3 = any($1::text[]) and series_code = any($2::text[]) order by iso3, series_code, year`;

/** Published statistics of countries, all countries of a request in one statement. */
@Injectable()
export class CountryContext {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly database: Database,
  ) {}

  /**
   * Context series of one country.
   *
   * Shape   the series that hold any value of it, by code, years in order.
   * Unit    as the series says; values as the source publishes them.
   * Gaps    a year that the source has no value for is left out.
   * Errors  NotFound for a series that is not held.
   */
  async of(
    country: Country,
    asked: readonly string[] | null | undefined,
    context: RequestContext,
  ): Promise<ContextSeries[]> {
    const facts = await this.catalogue.current();
    const codes = seriesCodes(facts, asked);
    const make = () => this.loader(facts, codes);
    return loaderIn(context, `country-context:${codes.join(',')}`, make).load(country.iso3);
  }

  private loader(facts: ReferenceFacts, codes: readonly string[]): DataLoader<string, ContextSeries[]> {
    return new DataLoader(async (countries) => {
      const rows = await this.database.rows<ValueRow>('context-values', VALUES, [countries, codes]);
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
}

function seriesCodes(facts: ReferenceFacts, asked: readonly string[] | null | undefined): string[] {
  const held = facts.contextSeries.map(({ code }) => code);
  const unknown = asked?.find((code) => !held.includes(code));
  if (unknown !== undefined) throw new NotFound(`Context series "${unknown}"`);
  return asked ? held.filter((code) => asked.includes(code)) : held;
}
