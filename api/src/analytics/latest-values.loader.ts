import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Indicator } from '../framework/indicator.type.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Institution } from '../unit/institution.type.js';
import type { LatestValue } from './latest.type.js';
import { type DerivedIndicator, type LatestValueRow, latestValues } from './questions/latest-values.query.js';

/** Loads the newest values of many institutions with one statement. */
@Injectable()
export class LatestValues {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** A loader for one request and one choice of indicators; null asks for all. */
  loader(
    scope: Scope,
    codes: readonly string[] | null,
    asOf: string | null,
  ): DataLoader<Institution, LatestValue[]> {
    return new DataLoader((institutions) => this.load(scope, institutions, codes, asOf));
  }

  private async load(
    scope: Scope,
    institutions: readonly Institution[],
    codes: readonly string[] | null,
    requested: string | null,
  ): Promise<LatestValue[][]> {
    const facts = await this.catalogue.current();
    const { asOf } = await this.version.snapshot(requested);
    const indicators = codes ? [...new Set(codes)].map((code) => facts.indicator(code)) : facts.indicators;
    const { entered, derived } = partsOf(facts, indicators, asOf);
    const ids = institutions.map(({ id }) => id);
    const rows = await latestValues(scope, this.database, ids, asOf, entered, derived);

    const places = new Map(indicators.map(({ id }, place) => [id, place]));
    const byUnit = new Map(ids.map((id): [number, (LatestValueRow | undefined)[]] => [id, []]));
    for (const row of rows) {
      const found = byUnit.get(row.unit_id);
      const place = places.get(row.indicator_id);
      if (found && place !== undefined) found[place] = row;
    }
    return institutions.map((institution) => {
      const yearOf = programmeYears(facts, institution);
      const found: LatestValue[] = [];
      const unitRows = byUnit.get(institution.id) ?? [];
      for (const [place, indicator] of indicators.entries()) {
        const row = unitRows[place];
        if (row) found.push(valueOf(facts, indicator, row, yearOf(row.ends), asOf));
      }
      return found;
    });
  }
}

/** Which of the indicators are entered, and which are made of two others. */
export function partsOf(
  facts: ReferenceFacts,
  indicators: readonly Indicator[],
  asOf: string,
): { entered: number[]; derived: DerivedIndicator[] } {
  const entered: number[] = [];
  const derived: DerivedIndicator[] = [];
  for (const indicator of indicators) {
    const { numeratorId, denominatorId, multiplier } = facts.currentVersion(indicator, asOf);
    if (numeratorId === null || denominatorId === null) entered.push(indicator.id);
    else derived.push({ id: indicator.id, numerator: numeratorId, denominator: denominatorId, multiplier });
  }
  return { entered, derived };
}

function valueOf(
  facts: ReferenceFacts,
  indicator: Indicator,
  row: LatestValueRow,
  year: number,
  asOf: string,
): LatestValue {
  const version =
    row.version_id === null ? facts.currentVersion(indicator, asOf) : facts.versionById(row.version_id);
  return {
    indicator: indicator.code,
    year,
    periodEnds: row.ends,
    value: row.value,
    exact: row.exact,
    absence: row.absence,
    currency: row.currency,
    versionNumber: version.number,
  };
}

/** The programme years of a unit, kept as long as the facts that they were made from. */
const kept = new WeakMap<ReferenceFacts, WeakMap<Institution, (day: string) => number>>();

/** The programme year of a day in the first of the unit's initiatives that has one; else its calendar year. */
function programmeYears(facts: ReferenceFacts, institution: Institution): (day: string) => number {
  const units = kept.get(facts) ?? new WeakMap<Institution, (day: string) => number>();
  kept.set(facts, units);
  const known = units.get(institution) ?? programmeYearsOf(facts, institution);
  units.set(institution, known);
  return known;
}

function programmeYearsOf(facts: ReferenceFacts, institution: Institution): (day: string) => number {
  const rounds = facts.membershipsOf(institution).flatMap(({ initiative }) => facts.roundsOf(initiative));
  const known = new Map<string, number>();
  return (day) => {
    let year = known.get(day);
    if (year === undefined) {
      const holds = rounds.find(
        ({ programmeStarts, programmeEnds }) => programmeStarts <= day && day <= programmeEnds,
      );
      year = holds?.programmeYear ?? Number(day.slice(0, 4));
      known.set(day, year);
    }
    return year;
  };
}
