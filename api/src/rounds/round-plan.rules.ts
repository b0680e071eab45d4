import {
  daysBetween,
  finding,
  type IsoDate,
  isoDate,
  type Issue,
  issueAt,
  parseIsoDate,
  yearOf,
} from '@kipimo/shared';

/** What a manager decides of a new round. */
export interface PlannedDates {
  readonly opens: IsoDate;
  readonly due: IsoDate;
  readonly graceUntil: IsoDate;
  readonly closes: IsoDate | null;
}

/** A programme year with the dates of its round. */
export interface RoundPlan extends PlannedDates {
  readonly programmeYear: number;
  readonly programmeStarts: IsoDate;
  readonly programmeEnds: IsoDate;
}

/** The same day in another year; the last of February where there is no 29th. */
export function sameDayIn(day: IsoDate, years: number): IsoDate {
  const year = yearOf(day) + years;
  const month = Number(day.slice(5, 7));
  const lastOfMonth = Number(isoDate(year, month + 1, 0).slice(8));
  return isoDate(year, month, Math.min(Number(day.slice(8)), lastOfMonth));
}

/**
 * The plan of a programme year, made from that of another: every day in its place, so many years later.
 *
 * Gaps   a round that stayed open proposes one that stays open.
 */
export function planFrom(round: RoundPlan, programmeYear: number): RoundPlan {
  const years = programmeYear - round.programmeYear;
  const shifted = (day: IsoDate): IsoDate => sameDayIn(day, years);
  return {
    programmeYear,
    programmeStarts: shifted(round.programmeStarts),
    programmeEnds: shifted(round.programmeEnds),
    opens: shifted(round.opens),
    due: shifted(round.due),
    graceUntil: shifted(round.graceUntil),
    closes: round.closes && shifted(round.closes),
  };
}

/** The plan of an initiative's first round: a calendar year, asked about in the first nine months of the next. */
export function firstPlan(programmeYear: number): RoundPlan {
  const next = programmeYear + 1;
  return {
    programmeYear,
    programmeStarts: isoDate(programmeYear, 1, 1),
    programmeEnds: isoDate(programmeYear, 12, 31),
    opens: isoDate(next, 1, 15),
    due: isoDate(next, 3, 31),
    graceUntil: isoDate(next, 4, 30),
    closes: isoDate(next, 9, 30),
  };
}

/** Shortest time between opening and due that a report can be written in. */
const SHORTEST_DAYS = 7;

/** Errors: `not_a_date` and `dates_out_of_order`, each at its date; warns of `little_time` to report. */
export function plannable(dates: PlannedDates): Issue[] {
  const order = ['opens', 'due', 'graceUntil', 'closes'] as const;
  const issues = order.flatMap((name) => {
    const day = dates[name];
    return day !== null && parseIsoDate(day) === null ? [issueAt(name, finding('not_a_date'))] : [];
  });
  if (issues.length > 0) return issues;
  order.forEach((name, place) => {
    const before = order[place - 1];
    const day = dates[name];
    if (before === undefined || day === null) return;
    if (day < (dates[before] ?? day)) issues.push(issueAt(name, finding('dates_out_of_order', { before })));
  });
  if (issues.length === 0 && daysBetween(dates.opens, dates.due) < SHORTEST_DAYS) {
    issues.push(issueAt('due', finding('little_time', { days: String(SHORTEST_DAYS) }), 'warning'));
  }
  return issues;
}

/** A yearly reporting period. */
export interface YearlyPeriod {
  readonly label: string;
  readonly starts: IsoDate;
  readonly ends: IsoDate;
}

/**
 * The period of the same calendar that ends in a programme year.
 *
 * Missing  null when none of the next hundred does, which is so where the programme year lies before the known period.
 */
export function periodWithin(
  known: YearlyPeriod,
  programme: { readonly programmeStarts: IsoDate; readonly programmeEnds: IsoDate },
): YearlyPeriod | null {
  for (let years = 1; years <= 100; years += 1) {
    const ends = sameDayIn(known.ends, years);
    if (ends > programme.programmeEnds) return null;
    if (ends < programme.programmeStarts) continue;
    const starts = sameDayIn(known.starts, years);
    const isOneYear = /^\d{4}$/.test(known.label);
    const label = isOneYear
      ? String(yearOf(starts))
      : `${yearOf(starts)}-${String(yearOf(starts) + 1).slice(2)}`;
    return { label, starts, ends };
  }
  return null;
}
