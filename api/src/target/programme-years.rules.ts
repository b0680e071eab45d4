/** A programme year with the last day of a unit's own period in it. */
export interface YearEnd {
  readonly year: number;
  readonly ends: string;
}

/**
 * The day on which a step of a programme year falls due for a unit.
 *
 * Shape    the end of its own period; for years without a round, as far from the calendar year as the last round's.
 * Missing  null when the initiative has no round at all.
 */
export function dueOnOf(rounds: readonly YearEnd[], year: number): string | null {
  const last = rounds.at(-1);
  if (!last) return null;
  return rounds.find((round) => round.year === year)?.ends ?? shifted(last.ends, year - last.year);
}

/** The programme year that a day belongs to: of the first period that ends on that day or later. */
export function programmeYearOf(rounds: readonly YearEnd[], day: string): number {
  const holding = rounds.find(({ ends }, at) => day <= ends && (at > 0 || day > shifted(ends, -1)));
  if (holding) return holding.year;
  const last = rounds.at(-1);
  const calendarYear = Number(day.slice(0, 4));
  if (!last) return calendarYear;
  const shift = Number(last.ends.slice(0, 4)) - last.year;
  return calendarYear - shift + (day.slice(5) > last.ends.slice(5) ? 1 : 0);
}

function shifted(day: string, years: number): string {
  const rest = day.slice(4);
  return `${Number(day.slice(0, 4)) + years}${rest === '-02-29' ? '-02-28' : rest}`;
}
