import { type ReferenceFile, csv } from '../reference-files.js';
import { type LoadContext, texts, upsert } from './rows.js';

/** Country context: World Bank series by country and year. A year without a value has no row. */
export async function loadContext(
  { client }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const series = csv(files, 'context_series.csv');
  await upsert(
    client,
    'context_series',
    ['code'],
    series.map((row) => ({
      code: row.code,
      name: texts(row.name_en, row.name_fr, row.name_es),
      unit: row.unit,
      source: row.source,
      licence: row.licence,
    })),
  );
  const values = [...new Set(series.map(({ file = '' }) => file))].flatMap((path) => {
    const wide = series.find(({ file }) => file === path);
    return csv(files, path).map((row) => ({
      series_code: row.wdi_code ?? wide?.code,
      iso3: row.iso3,
      year: Number(row.year),
      value: row[wide?.column ?? 'value'],
    }));
  });
  await upsert(
    client,
    'context_value',
    ['series_code', 'iso3', 'year'],
    values.filter(({ value }) => value !== undefined && value !== ''),
  );
}
