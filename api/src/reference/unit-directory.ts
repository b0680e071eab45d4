import { textOf } from '../graphql/text.type.js';
import type { Country } from '../unit/country.type.js';
import type { Currency } from '../unit/currency.type.js';
import type { DatedName, Institution } from '../unit/institution.type.js';
import type { Region } from '../unit/region.type.js';
import { lastDayOf } from './dates.js';
import { type DayRange, groupedBy, type ReferenceRows, type UnitNameRow } from './reference-rows.js';

/** A name with the range it held in; null when nobody knows when that was, so that it is never a name at a day. */
interface NameSpell {
  readonly range: DayRange | null;
  readonly name: DatedName;
}

/** Places, and the units that report, by every key they are asked for by. */
export interface UnitDirectory {
  readonly regions: ReadonlyMap<string, Region>;
  readonly currencies: ReadonlyMap<string, Currency>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly unitsByCode: ReadonlyMap<string, Institution>;
  readonly unitsById: ReadonlyMap<number, Institution>;
  readonly nameSpells: ReadonlyMap<number, readonly NameSpell[]>;
}

/** Builds the directory. Shape: records link to each other, so that nested fields need no look-up. */
export function unitDirectory(rows: ReferenceRows): UnitDirectory {
  const regions = new Map(
    rows.regions.map((row) => [row.code, { code: row.code, name: textOf(row.name, []) }]),
  );
  const currencies = new Map(
    rows.currencies.map(({ code, name, minor_unit }) => [code, { code, name, minorUnit: minor_unit }]),
  );
  const countries = countryMap(rows, regions, currencies);
  const nameSpells = new Map<number, NameSpell[]>();
  for (const [unitId, names] of groupedBy(rows.names, (row) => row.unit_id)) {
    nameSpells.set(unitId, names.map(nameSpell));
  }
  const unitsById = new Map<number, Institution>();
  const identifiers = groupedBy(rows.identifiers, (row) => row.unit_id);
  for (const row of rows.units) {
    const country = row.iso3 === null ? null : (countries.get(row.iso3) ?? null);
    const spells = nameSpells.get(row.id) ?? [];
    unitsById.set(row.id, {
      id: row.id,
      calendarCode: row.calendar_code,
      iso3: row.iso3,
      regionCode: country?.region.code ?? null,
      code: row.code,
      kind: row.kind,
      name: spells.at(-1)?.name.name ?? row.code,
      acronym: spells.at(-1)?.name.acronym ?? null,
      country,
      city: row.city,
      latitude: row.latitude,
      longitude: row.longitude,
      workingLanguages: row.working_languages ?? [],
      foundedYear: row.founded_year,
      website: row.website,
      confidence: row.confidence,
      source: row.source,
      notes: row.notes,
      names: spells.map((spell) => spell.name),
      successors: [],
      identifiers: (identifiers.get(row.id) ?? []).map(({ scheme, value, source }) => ({
        scheme,
        value,
        source,
      })),
    });
  }
  linkSuccessors(rows, unitsById);
  const unitsByCode = new Map([...unitsById.values()].map((unit) => [unit.code, unit]));
  return { regions, currencies, countries, unitsByCode, unitsById, nameSpells };
}

function countryMap(
  rows: ReferenceRows,
  regions: ReadonlyMap<string, Region>,
  currencies: ReadonlyMap<string, Currency>,
): Map<string, Country> {
  const countries = new Map<string, Country>();
  for (const row of rows.countries) {
    const region = regions.get(row.region_code);
    const currency = currencies.get(row.currency_code);
    if (!region || !currency) throw new Error(`Country ${row.iso3} lacks its region or currency.`);
    countries.set(row.iso3, {
      iso3: row.iso3,
      iso2: row.iso2,
      name: textOf(row.name, []),
      region,
      currency,
      capital: row.capital,
      languages: row.languages,
    });
  }
  return countries;
}

function nameSpell(row: UnitNameRow): NameSpell {
  const { name, acronym, confidence, source } = row;
  const range = row.undated ? null : { from: row.from, before: row.before };
  return {
    range,
    name: {
      name,
      acronym,
      from: range?.from ?? null,
      until: range && lastDayOf(range),
      confidence,
      source,
    },
  };
}

/** Successors point at units, which all have to exist first. */
function linkSuccessors(rows: ReferenceRows, units: ReadonlyMap<number, Institution>): void {
  for (const row of rows.successors) {
    const { successor_name: name, kind, confidence, source } = row;
    const institution = row.successor_unit_id === null ? null : (units.get(row.successor_unit_id) ?? null);
    units
      .get(row.unit_id)
      ?.successors.push({ name, institution, kind, happenedOn: row.happened_on, confidence, source });
  }
}
