import { finding, type Issue, issueAt } from '../issue.js';
import { addDays, daysBetween, type IsoDate } from '../period/iso-date.js';
import { localDay, startOfDay } from './local-day.js';

/** Where a round stands for one institution. */
export const ROUND_PHASES = [
  'in_preparation',
  'not_open_yet',
  'open',
  'in_grace',
  'overdue',
  'closed',
] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

/** A round's dates, each a whole day in the institution's own time zone, and what its manager decided. */
export interface RoundDates {
  /** First day on which reports are written. */
  readonly opens: IsoDate;
  /** Last day on which a report is on time. */
  readonly due: IsoDate;
  /** Last day on which a late report is not chased. */
  readonly graceUntil: IsoDate;
  /** Last day on which a first report is taken; null when the round stays open. */
  readonly closes: IsoDate | null;
  readonly inPreparation: boolean;
  /** When the manager closed it for all without an extension; ISO 8601, or null. */
  readonly closedAt: string | null;
  /** When its content became final, whatever was extended; ISO 8601, or null. */
  readonly frozenAt: string | null;
}

/** What holds for one institution in a round. */
export interface UnitTime {
  /** IANA name of its time zone. */
  readonly timeZone: string;
  /** The last day of its extension; null without one. */
  readonly extendedUntil: IsoDate | null;
}

/** Where a round stands for an institution at a moment. Days are local days, moments are ISO 8601 in UTC. */
export interface RoundTiming {
  readonly phase: RoundPhase;
  readonly timeZone: string;
  readonly today: IsoDate;
  readonly opensOn: IsoDate;
  /** Last day to be on time, the extension included. */
  readonly dueOn: IsoDate;
  readonly graceUntil: IsoDate;
  /** Last day on which a first report is taken; null when the round stays open. */
  readonly closesOn: IsoDate | null;
  /** The first moment at which it is late. */
  readonly dueAt: string;
  /** The first moment at which no first report is taken any more; null when the round stays open. */
  readonly closesAt: string | null;
  /** Whole days until the last day to be on time; 0 on that day, negative after it. */
  readonly daysToDue: number;
  readonly extendedUntil: IsoDate | null;
  /** Whether the extension still runs; false without one and once it has ended. */
  readonly isExtended: boolean;
}

const laterDay = (one: IsoDate, other: IsoDate | null): IsoDate =>
  other !== null && other > one ? other : one;
const endOf = (day: IsoDate, timeZone: string): number => startOfDay(addDays(day, 1), timeZone);
const moment = (instant: number): string => new Date(instant).toISOString();

/**
 * Whether a round is open, in its days of grace, overdue or closed for an institution at a moment.
 *
 * Shape    an extension moves the last day to be on time and the last day at all; it ends by itself with its last day.
 *          It outlives the closing of the round, but not its freezing.
 * Unit     `now` is a moment (ISO 8601); every day counts from midnight to midnight in the institution's time zone.
 */
export function roundTiming(round: RoundDates, unit: UnitTime, now: string): RoundTiming {
  const { timeZone, extendedUntil } = unit;
  const instant = Date.parse(now);
  const today = localDay(instant, timeZone);
  const dueOn = laterDay(round.due, extendedUntil);
  const closesAt = lastMoment(round, unit);
  const isExtended = extendedUntil !== null && today <= extendedUntil && round.frozenAt === null;
  return {
    phase: phaseAt(round, { instant, today, dueOn, extendedUntil, closesAt }),
    timeZone,
    today,
    opensOn: round.opens,
    dueOn,
    graceUntil: laterDay(round.graceUntil, extendedUntil),
    closesOn: closesAt === null ? null : localDay(closesAt - 1, timeZone),
    dueAt: moment(endOf(dueOn, timeZone)),
    closesAt: closesAt === null ? null : moment(closesAt),
    daysToDue: daysBetween(today, dueOn),
    extendedUntil,
    isExtended,
  };
}

/** The first moment at which no first report is taken any more, in milliseconds since 1970; null when it stays open. */
function lastMoment(round: RoundDates, { timeZone, extendedUntil }: UnitTime): number | null {
  const ends: number[] = [];
  if (round.closes !== null) ends.push(endOf(round.closes, timeZone));
  if (round.closedAt !== null) ends.push(Date.parse(round.closedAt));
  const closed = ends.length === 0 ? null : Math.min(...ends);
  const granted =
    closed !== null && extendedUntil !== null ? Math.max(closed, endOf(extendedUntil, timeZone)) : closed;
  if (round.frozenAt === null) return granted;
  return Math.min(granted ?? Infinity, Date.parse(round.frozenAt));
}

function phaseAt(
  round: RoundDates,
  at: {
    instant: number;
    today: IsoDate;
    dueOn: IsoDate;
    extendedUntil: IsoDate | null;
    closesAt: number | null;
  },
): RoundPhase {
  if (round.inPreparation) return 'in_preparation';
  if (at.closesAt !== null && at.instant >= at.closesAt) return 'closed';
  if (at.today < round.opens) return 'not_open_yet';
  if (at.today <= at.dueOn) return 'open';
  return at.today <= laterDay(round.graceUntil, at.extendedUntil) ? 'in_grace' : 'overdue';
}

/** The phases in which a first report is begun, written and sent. */
export const WRITING_PHASES: readonly RoundPhase[] = ['open', 'in_grace', 'overdue'];

/**
 * What stands between an institution and its first report.
 *
 * Errors   `round_not_open_yet` with the first day, `round_closed` with the last day and the time zone.
 */
export function writable({ phase, opensOn, closesOn, timeZone }: RoundTiming): Issue[] {
  if (WRITING_PHASES.includes(phase)) return [];
  if (phase === 'closed') {
    return [issueAt('round', finding('round_closed', { closed: closesOn ?? '', zone: timeZone }))];
  }
  return [issueAt('round', finding('round_not_open_yet', { opens: opensOn, zone: timeZone }))];
}
