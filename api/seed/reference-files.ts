import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What a shipped file is and where it comes from; the page "About the data" shows these words. */
export interface ReferenceFileDescription {
  readonly path: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
}

/** A shipped file as read: its rows, and the hash by which a second load knows that nothing changed. */
export interface ReferenceFile extends ReferenceFileDescription {
  readonly sha256: string;
  readonly rows: number;
  readonly text: string;
}

/** One line of a CSV file by column; an empty cell is ''. */
export type CsvRow = Readonly<Record<string, string>>;

const OURS = 'written for this project';
const APACHE = 'Apache-2.0';
const WORLD_BANK = 'CC BY 4.0 (World Bank); ODC-PDDL for the copy';

/** Every file that the loader reads, in the order of loading. SOURCES.md beside them says more. */
export const REFERENCE_FILES: readonly ReferenceFileDescription[] = [
  file(
    'countries.csv',
    '61 countries',
    'github.com/datasets/country-codes caa72d1; i18n-iso-countries 7.14.0',
    'ODC-PDDL; MIT',
  ),
  file('country_corrections.csv', 'Corrections to the countries', OURS, APACHE),
  file(
    'country_time_zones.csv',
    'Time zone of the capital',
    'IANA time zone database 2025b, zone.tab',
    'public domain',
  ),
  file('regions.csv', 'Regions of the United Nations', 'UN M49', 'facts'),
  file(
    'currencies.csv',
    'Currencies (ISO 4217)',
    'github.com/datasets/currency-codes ab9b0ae',
    'Public Domain Dedication',
  ),
  file('currencies_added.csv', 'Currencies added or corrected', OURS, APACHE),
  file(
    'exchange_rates_pwt1001.csv',
    'Annual average exchange rates 2005-2019',
    'Penn World Table 10.01, github.com/cran/pwt10 957b298',
    'CC BY',
  ),
  file('exchange_rate_currencies.csv', 'Which currency a rate is really in', OURS, APACHE),
  file('context_series.csv', 'Names of the context series', OURS, APACHE),
  file('gdp_current_usd.csv', 'GDP', 'World Bank, github.com/datasets/gdp 822019c', WORLD_BANK),
  file('population.csv', 'Population', 'World Bank, github.com/datasets/population 425fc44', WORLD_BANK),
  file(
    'inflation_consumer_prices_pct.csv',
    'Inflation',
    'World Bank, github.com/datasets/cpi 3750e45',
    WORLD_BANK,
  ),
  file(
    'ppp_gdp_lcu_per_intl_dollar.csv',
    'PPP conversion factor',
    'World Bank, github.com/datasets/ppp 1782964',
    WORLD_BANK,
  ),
  file(
    'worldbank_context_long.csv',
    'Twelve World Development Indicators',
    'World Bank, github.com/light-and-salt/World-Bank-Data-by-Indicators f6bc043',
    'CC BY 4.0',
  ),
  file(
    'framework.json',
    '60 indicators and three parts, with definitions',
    'sources named per indicator; definitions proposed by this project',
    APACHE,
  ),
  file('calendars.csv', 'Reporting calendars', OURS, APACHE),
  file('unit_calendars.csv', 'Which calendar an institution reports in', OURS, APACHE),
  file(
    'tti_institutions.csv',
    '52 institutions of the Think Tank Initiative',
    'public pages named per row',
    'facts',
  ),
  file('acbf_institutions.csv', '35 institutions supported by ACBF', 'public pages named per row', 'facts'),
  file('identity_map.csv', 'One identity for an institution in both lists', OURS, APACHE),
  file(
    'city_coordinates.csv',
    'Positions of cities',
    'ROR (GeoNames); approximate where marked',
    'CC0; CC BY 4.0',
  ),
  file('unit_names.csv', 'Dated and former names', 'public pages named per row', 'facts'),
  file('unit_successors.csv', 'Successors', 'public pages named per row', 'facts'),
  file(
    'ror_organisations.csv',
    'Records of the Research Organization Registry',
    'github.com/ror-community/ror-records d93fc66',
    'CC0',
  ),
  file('initiatives.csv', '14 initiatives', 'public pages named per row', 'facts'),
  file('initiative_details.csv', 'Modality, money and descriptions of the initiatives', OURS, APACHE),
  file(
    'programme_counts.csv',
    'Dated counts and amounts of the initiatives',
    'public pages named per row',
    'facts',
  ),
  file('programme_fact_names.csv', 'Translations of what the counts count', OURS, APACHE),
  file('cohorts.json', 'Cohorts', 'sources named per cohort', 'facts'),
];

function file(path: string, title: string, source: string, licence: string): ReferenceFileDescription {
  return { path, title, source, licence };
}

/**
 * Every shipped file, read and hashed.
 *
 * Shape    by path, in the order of `REFERENCE_FILES`.
 * Errors   those of the file system, when a file is missing.
 */
export function readReferenceFiles(): Map<string, ReferenceFile> {
  return new Map(
    REFERENCE_FILES.map((description) => {
      const text = readFileSync(new URL(description.path, folder()), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const rows = description.path.endsWith('.csv') ? countLines(text) - 1 : 1;
      return [description.path, { ...description, text, sha256, rows }];
    }),
  );
}

/** The lines of a CSV file. */
export function csv(files: ReadonlyMap<string, ReferenceFile>, path: string): CsvRow[] {
  return parse<CsvRow>(text(files, path), { columns: true, skip_empty_lines: true });
}

/** The content of a JSON file; its form is that of the file's one reader. */
export function json<Shape>(files: ReadonlyMap<string, ReferenceFile>, path: string): Shape {
  return JSON.parse(text(files, path)) as Shape;
}

function text(files: ReadonlyMap<string, ReferenceFile>, path: string): string {
  const found = files.get(path);
  if (!found) throw new Error(`${path} is not among the reference files`);
  return found.text;
}

/** The data folder beside the source; the build in `dist/seed` holds no data and reads the same files. */
function folder(): URL {
  const isBuilt = /\/dist\/(seed|server)\//.test(import.meta.url);
  return new URL(isBuilt ? '../../seed/reference/' : './reference/', import.meta.url);
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line !== '').length;
}
