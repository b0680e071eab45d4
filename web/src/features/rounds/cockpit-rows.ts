import type { CockpitCell, CockpitData, CockpitRow } from './cockpit.query.js';

/** In what order the institutions stand. */
export const orders = ['urgency', 'name', 'due', 'questions', 'activity'] as const;
export type Order = (typeof orders)[number];

/** Where a report stands, or that there is none. */
export const standings = ['none', 'draft', 'submitted', 'returned', 'accepted'] as const;
export type Standing = (typeof standings)[number];

export const standingOf = (row: CockpitRow): Standing => row.state ?? 'none';

/** Reports that are still to come: nothing was sent, or something was sent back. */
const isAwaited = (row: CockpitRow): boolean => row.state !== 'submitted' && row.state !== 'accepted';

/** How urgent a row is: awaited ones first, the nearest or longest past day to be on time first among them. */
const urgency = (row: CockpitRow): number => {
  if (row.state === 'accepted') return 2_000_000;
  return (isAwaited(row) ? 0 : 1_000_000) + row.timing.daysToDue;
};

export interface Shown {
  readonly order: Order;
  readonly regions: readonly string[];
  readonly cohorts: readonly string[];
  readonly standing: Standing | null;
}

/**
 * The rows that were asked for, in the order that was asked for. Rows that are equal stay in the order of names.
 *
 * Gaps    an institution without a country is in no region; without activity it stands first, since nothing happened.
 */
export function rowsShown(
  rows: readonly CockpitRow[],
  { order, regions, cohorts, standing }: Shown,
  compareNames: (a: string, b: string) => number,
): CockpitRow[] {
  const by: Record<Order, (a: CockpitRow, b: CockpitRow) => number> = {
    urgency: (a, b) => urgency(a) - urgency(b),
    name: () => 0,
    due: (a, b) => a.timing.daysToDue - b.timing.daysToDue,
    questions: (a, b) => b.openQuestions - a.openQuestions,
    activity: (a, b) => (a.lastActivityOn ?? '').localeCompare(b.lastActivityOn ?? ''),
  };
  return rows
    .filter(
      (row) =>
        (regions.length === 0 || regions.includes(row.institution.country?.region.code ?? '')) &&
        (cohorts.length === 0 || row.cohorts.some((code) => cohorts.includes(code))) &&
        (standing === null || standingOf(row) === standing),
    )
    .toSorted((a, b) => by[order](a, b) || compareNames(a.institution.name, b.institution.name));
}

/** What an institution is called where there is little room. */
export const shortName = ({ institution }: CockpitRow): string => institution.acronym ?? institution.name;

/** A text in a CSV file; one that a spreadsheet would take for a formula is told to be text. */
function field(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows as a file for analysis.
 *
 * Shape   UTF-8 text by RFC 4180, one line an institution, ISO dates, codes for states, an empty field for what is not.
 */
export function cockpitCsv(rows: readonly CockpitRow[], sections: CockpitData['sections']): string {
  const head = [
    'institution',
    'name',
    'state',
    'phase',
    'due_on',
    'days_to_due',
    'extended_until',
    'time_zone',
    'open_questions',
    'last_activity_on',
    ...sections.flatMap(({ code }) => [`${code}_state`, `${code}_answered`, `${code}_blank`]),
  ];
  const line = (row: CockpitRow) => [
    row.institution.code,
    row.institution.name,
    standingOf(row),
    row.timing.phase,
    row.timing.dueOn,
    row.timing.daysToDue,
    row.extension?.until ?? null,
    row.timing.timeZone,
    row.openQuestions,
    row.lastActivityOn,
    ...sections.flatMap(({ code }): (string | number | null)[] => {
      const cell: CockpitCell | undefined = row.cells.find(({ section }) => section === code);
      return [cell?.state ?? null, cell?.answered ?? null, cell?.blank.length ?? null];
    }),
  ];
  return [head, ...rows.map(line)].map((fields) => fields.map(field).join(',')).join('\r\n') + '\r\n';
}
