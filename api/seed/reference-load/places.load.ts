import { type CsvRow, type ReferenceFile, csv } from '../reference-files.js';
import { type LoadContext, must, texts, upsert } from './rows.js';

/** Regions, currencies and countries, with the corrections that the shipped tables need. */
export async function loadPlaces(
  { client }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const regions = csv(files, 'regions.csv');
  await upsert(
    client,
    'region',
    ['code'],
    regions.map((row) => ({ code: row.code, name: texts(row.name_en, row.name_fr, row.name_es) })),
  );
  await upsert(client, 'currency', ['code'], currencies(files));
  const zoneOf = new Map(csv(files, 'country_time_zones.csv').map((row) => [row.iso3, row.time_zone]));
  const codeOfRegion = new Map(regions.map((row) => [row.name_en ?? '', row.code ?? '']));
  await upsert(
    client,
    'country',
    ['iso3'],
    correctedCountries(files).map((row) => ({
      iso3: row.iso3,
      iso2: row.iso2,
      iso_numeric: row.iso_numeric,
      name: texts(row.name_en, row.name_fr, row.name_es),
      region_code: must(codeOfRegion, row.un_intermediate_region || row.un_subregion || ''),
      currency_code: row.currency_code,
      languages: row.languages,
      capital: row.capital,
      role: row.role,
      time_zone: zoneOf.get(row.iso3) ?? null,
    })),
  );
}

/** The countries after our corrections, which are a file of their own so that the source stays as it was. */
export function correctedCountries(files: ReadonlyMap<string, ReferenceFile>): CsvRow[] {
  const corrections = csv(files, 'country_corrections.csv');
  return csv(files, 'countries.csv').map((country) => ({
    ...country,
    ...Object.fromEntries(
      corrections.filter(({ iso3 }) => iso3 === country.iso3).map(({ field, value }) => [field, value]),
    ),
  }));
}

function currencies(files: ReadonlyMap<string, ReferenceFile>) {
  const byCode = new Map(csv(files, 'currencies.csv').map((row) => [row.code, row]));
  for (const row of csv(files, 'currencies_added.csv')) byCode.set(row.code, row);
  return [...byCode.values()].map(({ code, name, minor_unit }) => ({
    code,
    name,
    minor_unit: Number(minor_unit),
  }));
}
