import { type CsvRow, type ReferenceFile, csv } from '../reference-files.js';
import { type LoadContext, texts, upsert } from './rows.js';

const FIRST_YEAR = 2005;
const LAST_YEAR = 2020;

/** The calendars that institutions and initiatives report in, and their periods that end in 2005 to 2020. */
export async function loadCalendars(
  { client }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const calendars = csv(files, 'calendars.csv');
  await upsert(
    client,
    'calendar',
    ['code'],
    calendars.map((row) => ({
      code: row.code,
      name: texts(row.name_en, row.name_fr, row.name_es),
      months_per_period: Number(row.months_per_period),
      confidence: row.confidence,
    })),
  );
  await upsert(client, 'reporting_period', ['calendar_code', 'label'], calendars.flatMap(periodsOf));
}

function periodsOf({ code, starts_month, starts_day }: CsvRow) {
  const month = Number(starts_month);
  const day = Number(starts_day);
  const isCalendarYear = month === 1 && day === 1;
  const firstStart = isCalendarYear ? FIRST_YEAR : FIRST_YEAR - 1;
  const lastStart = isCalendarYear ? LAST_YEAR : LAST_YEAR - 1;
  return Array.from({ length: lastStart - firstStart + 1 }, (_, index) => {
    const year = firstStart + index;
    return {
      calendar_code: code,
      label: isCalendarYear ? String(year) : `${year}-${String(year + 1).slice(2)}`,
      starts: isoDay(Date.UTC(year, month - 1, day)),
      ends: isoDay(Date.UTC(year + 1, month - 1, day - 1)),
    };
  });
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
