import { type ReferenceFile, csv } from '../reference-files.js';
import { type RosterUnit, roster } from './roster.js';
import { type LoadContext, blank, idsByCode, must, replace, upsert } from './rows.js';

/** A range that holds no day: a former name whose dates nobody knows, so that it is never the name at a date. */
const UNDATED = 'empty';

/** The institutions of both rosters with names, successors and identifiers, each institution once. */
export async function loadUnits(
  { client }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const units = roster(files);
  await upsert(
    client,
    'reporting_unit',
    ['code'],
    units.map(({ code, iso3, calendar }) => ({ code, kind: 'institution', iso3, calendar_code: calendar })),
  );
  const ids = await idsByCode(client, 'reporting_unit');
  await upsert(
    client,
    'institution',
    ['unit_id'],
    units.map((unit) => institutionRow(must(ids, unit.code), unit)),
  );
  const owned = units.map(({ code }) => must(ids, code));
  await replace(client, 'unit_name', 'unit_id', owned, nameRows(units, ids, files));
  await replace(client, 'unit_successor', 'unit_id', owned, successorRows(ids, files));
  await replace(client, 'unit_identifier', 'unit_id', owned, identifierRows(units, ids, files));
}

function institutionRow(unitId: number, unit: RosterUnit) {
  return {
    unit_id: unitId,
    city: unit.city,
    latitude: unit.latitude,
    longitude: unit.longitude,
    working_languages: unit.languages,
    founded_year: unit.foundedYear,
    founded_year_source: unit.foundedYearSource,
    website: unit.website,
    confidence: unit.confidence,
    source: unit.source,
    notes: unit.notes,
  };
}

function nameRows(
  units: readonly RosterUnit[],
  ids: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, ReferenceFile>,
) {
  const listed = csv(files, 'unit_names.csv').map((row) => ({
    unit_id: must(ids, row.unit_code ?? ''),
    name: row.name ?? '',
    acronym: blank(row.acronym),
    valid: row.to === 'unknown' ? UNDATED : `[${row.from},${row.to})`,
    confidence: row.confidence ?? '',
    source: row.source ?? '',
  }));
  const dated = new Set(listed.filter(({ valid }) => valid !== UNDATED).map(({ unit_id }) => unit_id));
  const standing = units
    .map((unit) => ({
      unit_id: must(ids, unit.code),
      name: unit.name,
      acronym: unit.acronym,
      valid: '(,)',
      confidence: unit.confidence,
      source: unit.source,
    }))
    .filter(({ unit_id }) => !dated.has(unit_id));
  return [...standing, ...listed];
}

function successorRows(ids: ReadonlyMap<string, number>, files: ReadonlyMap<string, ReferenceFile>) {
  return csv(files, 'unit_successors.csv').map((row) => ({
    unit_id: must(ids, row.unit_code ?? ''),
    successor_unit_id: row.successor_unit_code ? must(ids, row.successor_unit_code) : null,
    successor_name: row.successor_name,
    kind: row.kind,
    happened_on: blank(row.happened_on),
    confidence: row.confidence,
    source: row.source,
  }));
}

function identifierRows(
  units: readonly RosterUnit[],
  ids: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, ReferenceFile>,
) {
  const records = new Map(csv(files, 'ror_organisations.csv').map((row) => [row.ror_id, row]));
  return units.flatMap(({ code, ror }) => {
    if (ror === null) return [];
    const unit_id = must(ids, code);
    const record = must(records, ror);
    const source = `ROR ${record.ror_release_seen}`;
    const others = (['wikidata', 'isni', 'grid'] as const)
      .map((scheme) => ({ unit_id, scheme, value: record[scheme] ?? '', source }))
      .filter(({ value }) => value !== '');
    return [{ unit_id, scheme: 'ror', value: ror, source }, ...others];
  });
}
