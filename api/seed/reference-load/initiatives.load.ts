import { type CsvRow, type ReferenceFile, csv } from '../reference-files.js';
import { type LoadContext, blank, must, texts, upsert } from './rows.js';

/** The counts file calls two initiatives by longer names. */
const CODE_IN_COUNTS: Readonly<Record<string, string>> = { 'SSF/SEETF': 'SSF', 'EC Backbone': 'BACKBONE' };

/** The fourteen initiatives, with what is published about each: conflicting counts stay side by side. */
export async function loadInitiatives(
  { client }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const details = new Map(csv(files, 'initiative_details.csv').map((row) => [row.code, row]));
  const counts = factsByInitiative(files);
  await upsert(
    client,
    'initiative',
    ['code'],
    csv(files, 'initiatives.csv').map((row) => {
      const detail = must(details, row.code);
      return {
        code: row.code,
        name: texts(row.name_en, row.name_fr, row.name_es),
        modality: detail.modality,
        start_year: yearOf(row.start_year),
        end_year: yearOf(row.end_year),
        description: texts(detail.description_en, detail.description_fr, detail.description_es),
        facts: { counts: counts.get(row.code ?? '') ?? [] },
        currency_code: blank(detail.currency_code),
        calendar_code: blank(detail.calendar_code),
        confidence: detail.confidence,
        source: row.source,
      };
    }),
  );
}

/** Published figures as they were published: `asOf` and `value` stay text, since some are ranges. */
function factsByInitiative(files: ReadonlyMap<string, ReferenceFile>) {
  const words = new Map(csv(files, 'programme_fact_names.csv').map((row) => [row.en, row]));
  const translated = (en = '') => {
    const row: CsvRow | undefined = words.get(en);
    return texts(en, row?.fr ?? en, row?.es ?? en);
  };
  const byCode = new Map<string, object[]>();
  for (const { initiative = '', as_of, measure, value, unit, source } of csv(files, 'programme_counts.csv')) {
    const code = CODE_IN_COUNTS[initiative] ?? initiative;
    const fact = { asOf: as_of, measure: translated(measure), value, unit: translated(unit), source };
    byCode.set(code, [...(byCode.get(code) ?? []), fact]);
  }
  return byCode;
}

function yearOf(cell: string | undefined): number | null {
  return cell && /^\d{4}$/.test(cell) ? Number(cell) : null;
}
