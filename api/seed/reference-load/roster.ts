import { type CsvRow, type ReferenceFile, csv } from '../reference-files.js';
import { blank, confidence, must } from './rows.js';

/** One institution out of both rosters. */
export interface RosterUnit {
  readonly code: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly iso3: string;
  readonly city: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly languages: readonly string[];
  readonly foundedYear: number | null;
  readonly foundedYearSource: string | null;
  readonly website: string | null;
  readonly ror: string | null;
  readonly confidence: ReturnType<typeof confidence>;
  readonly source: string;
  readonly notes: string | null;
  readonly calendar: string;
}

type Files = ReadonlyMap<string, ReferenceFile>;

const DEFAULT_CALENDAR = 'jan_dec';

/** The 52 of TTI and those of the 35 of ACBF that are not among them: each institution once. */
export function roster(files: Files): RosterUnit[] {
  const tti = csv(files, 'tti_institutions.csv').map((row) => ttiUnit(files, row));
  const byCode = new Map(tti.map((unit) => [unit.code, unit]));
  for (const row of csv(files, 'acbf_institutions.csv')) {
    const unit = acbfUnit(files, row);
    const known = byCode.get(unit.code);
    byCode.set(unit.code, known ? joined(known, unit) : unit);
  }
  return [...byCode.values()];
}

/** The unit code of each ACBF row, which has no slug of its own. */
export function unitCodeOfAcbf(files: Files): ReadonlyMap<string, string> {
  return new Map(csv(files, 'identity_map.csv').map((row) => [row.acbf_acronym ?? '', row.unit_code ?? '']));
}

function ttiUnit(files: Files, row: CsvRow): RosterUnit {
  return {
    ...common(files, row, row.slug ?? ''),
    latitude: Number(row.lat),
    longitude: Number(row.lng),
    foundedYearSource: blank(row.founded_year_source),
    confidence: confidence(row.membership_verification ?? ''),
    source: row.membership_source ?? '',
  };
}

function acbfUnit(files: Files, row: CsvRow): RosterUnit {
  const code = must(unitCodeOfAcbf(files), row.acronym ?? '');
  const position = csv(files, 'city_coordinates.csv').find(
    ({ iso2, city }) => iso2 === row.iso2 && city === row.city,
  );
  const unit = common(files, row, code);
  return {
    ...unit,
    latitude: position ? Number(position.latitude) : null,
    longitude: position ? Number(position.longitude) : null,
    foundedYearSource: unit.foundedYear === null ? null : (row.source ?? null),
    confidence: confidence(row.verification ?? ''),
    source: row.source ?? '',
  };
}

function common(files: Files, row: CsvRow, code: string) {
  const calendars = csv(files, 'unit_calendars.csv');
  const calendar =
    calendars.find(({ unit_code }) => unit_code === code) ??
    calendars.find(({ unit_code, iso3 }) => unit_code === '' && iso3 === row.iso3);
  return {
    code,
    name: row.name ?? '',
    acronym: blank(row.acronym),
    iso3: row.iso3 ?? '',
    city: blank(row.city),
    languages: (row.language_of_work ?? 'en').split(';'),
    foundedYear: row.founded_year ? Number(row.founded_year) : null,
    website: blank(row.website),
    ror: blank(row.ror_id),
    notes: blank(row.notes),
    calendar: calendar?.calendar_code ?? DEFAULT_CALENDAR,
  };
}

/** One institution that both rosters name: the first list's words, the better known of each fact. */
function joined(first: RosterUnit, second: RosterUnit): RosterUnit {
  const order = ['sourced', 'general_knowledge', 'candidate'];
  const surer = order.indexOf(second.confidence) < order.indexOf(first.confidence) ? second : first;
  return {
    ...first,
    languages: [...new Set([...first.languages, ...second.languages])],
    foundedYear: first.foundedYear ?? second.foundedYear,
    foundedYearSource: first.foundedYearSource ?? second.foundedYearSource,
    website: first.website ?? second.website,
    ror: first.ror ?? second.ror,
    confidence: surer.confidence,
    source: [...new Set([surer.source, first.source, second.source])].join('; '),
    notes: [first.notes, second.notes].filter((note) => note !== null).join('; ') || null,
  };
}
