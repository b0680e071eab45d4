import { daysBetween } from '@kipimo/shared';
import { idFor, timeAfter } from './ids.js';
import { draw } from './random.js';
import type { DemonstrationRound } from './rounds.js';
import { type DemonstrationUnit, LAST_YEAR, isFirstSelection, isInTti } from './units.js';
import { CLOSED_REASON, EXTENSION_REASONS, MISSING_REASONS } from './words.js';

export type ReportState = 'draft' | 'submitted' | 'returned' | 'accepted';

/** One report of one institution to one round, and how it went. */
export interface Report {
  readonly id: string;
  readonly round: DemonstrationRound;
  readonly unit: DemonstrationUnit;
  readonly state: ReportState;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  /** Set when the report never came; then it holds no cells. */
  readonly missingReason: string | null;
  /** Set when this institution was given longer. */
  readonly extension: { readonly until: string; readonly reason: string } | null;
  /** Whether it was sent back once before it was accepted. */
  readonly wasReturned: boolean;
  /** The share of cells that are filled in; 1 unless it is a draft. */
  readonly filled: number;
}

/** Reports whose state is part of a story: what people can try in the last rounds, and one restatement before. */
const TOLD: Readonly<Record<string, ReportState>> = {
  'ACBF-2016 kippra': 'accepted',
  'TTI-2016 kippra': 'accepted',
  'TTI-2018 cres': 'draft',
  'TTI-2018 faro': 'draft',
  'TTI-2018 csea': 'draft',
  'TTI-2018 kippra': 'submitted',
  'TTI-2018 grade': 'submitted',
  'TTI-2018 ips-lk': 'submitted',
  'TTI-2018 ipar-senegal': 'returned',
  'ACBF-2018 bidpa': 'draft',
  'ACBF-2018 kippra': 'accepted',
  'ACBF-2018 codesria': 'submitted',
  'ACBF-2018 cires': 'submitted',
};

/** Closed long before; it stays on the roster because its dates are not known. */
const CLOSED = 'nepru';

/** Every report of every round. An institution that never began its last report has none. */
export function reportsOf(
  rounds: readonly DemonstrationRound[],
  units: readonly DemonstrationUnit[],
): Report[] {
  return rounds.flatMap((round) =>
    units
      .filter((unit) => (round.initiative === 'TTI' ? isInTti(unit, round.year) : unit.inAcbf))
      .flatMap((unit) => {
        const report = reportOf(round, unit);
        return report === null ? [] : [report];
      }),
  );
}

function reportOf(round: DemonstrationRound, unit: DemonstrationUnit): Report | null {
  const chance = draw(`${round.code} ${unit.code} report`);
  const fate = round.clock !== null ? fateInOpenRound(round, unit) : fateInClosedRound(round, unit);
  if (fate === 'not begun') return null;
  const isLate = chance.chance(0.13);
  const isExtended = isLate && chance.chance(0.5);
  const sentAfterDue = isLate ? chance.whole(2, 48) : -chance.whole(0, 34);
  const minute = chance.whole(7 * 60, 19 * 60);
  const reviewed = { days: chance.whole(6, 40), minute: chance.whole(8 * 60, 17 * 60) };
  const days =
    round.clock === null ? { sent: sentAfterDue, reviewed: reviewed.days } : daysSoFar(round, unit);
  const submittedAt = timeAfter(round.due, days.sent, minute);
  const acceptedAt = timeAfter(submittedAt.slice(0, 10), days.reviewed, reviewed.minute);
  const base = {
    id: idFor(`${round.code} ${unit.code}`),
    round,
    unit,
    startedAt: timeAfter(round.opens, chance.whole(0, 20), chance.whole(7 * 60, 19 * 60)),
    submittedAt: null,
    acceptedAt: null,
    missingReason: null,
    extension: isExtended
      ? {
          until: timeAfter(round.due, days.sent + 3, 0).slice(0, 10),
          reason: chance.pick(EXTENSION_REASONS)[unit.language],
        }
      : null,
    wasReturned: false,
    filled: 1,
  };
  if (fate === 'missing') {
    const reason = unit.code === CLOSED ? CLOSED_REASON : chance.pick(MISSING_REASONS)[unit.language];
    return { ...base, state: 'draft', missingReason: reason, extension: null, filled: 0 };
  }
  if (fate === 'draft')
    return { ...base, state: 'draft', extension: moreTime(round, unit), filled: chance.between(0.45, 0.7) };
  if (fate === 'accepted') {
    return { ...base, state: 'accepted', submittedAt, acceptedAt, wasReturned: chance.chance(0.2) };
  }
  return { ...base, state: fate, submittedAt };
}

/**
 * When a report of the open round was sent and reviewed, so that all of it lies before the time of the story: most in
 * the weeks before the due day, a few in the days after it.
 */
function daysSoFar(round: DemonstrationRound, unit: DemonstrationUnit): { sent: number; reviewed: number } {
  const chance = draw(`${round.code} ${unit.code} open round`);
  const told = TOLD[`${round.code} ${unit.code}`];
  const sent = told !== 'returned' && chance.chance(0.12) ? chance.whole(1, 3) : -chance.whole(6, 38);
  const until = daysBetween(round.due, (round.clock ?? round.due).slice(0, 10)) - 1;
  return { sent, reviewed: chance.whole(2, Math.min(30, until - sent)) };
}

/** Some whose draft is on its way were given more time: most of them still have it, for one it has run out. */
function moreTime(round: DemonstrationRound, unit: DemonstrationUnit): Report['extension'] {
  const chance = draw(`${round.code} ${unit.code} more time`);
  const reason = chance.pick(EXTENSION_REASONS)[unit.language];
  if (`${round.code} ${unit.code}` === 'TTI-2018 faro') return { until: '2019-07-20', reason };
  if (!chance.chance(0.4)) return null;
  return { until: timeAfter(round.due, chance.whole(4, 25), 0).slice(0, 10), reason };
}

function fateInClosedRound(round: DemonstrationRound, unit: DemonstrationUnit): 'accepted' | 'missing' {
  if (unit.code === CLOSED) return 'missing';
  if (TOLD[`${round.code} ${unit.code}`] === 'accepted') return 'accepted';
  // Everybody of the first selection reports in the two years between which its mean misleads; see research-facts.
  if (isFirstSelection(unit) && (round.year === 2013 || round.year === 2014)) return 'accepted';
  return draw(`${round.code} ${unit.code} fate`).chance(round.initiative === 'TTI' ? 0.045 : 0.08)
    ? 'missing'
    : 'accepted';
}

function fateInOpenRound(
  round: DemonstrationRound,
  unit: DemonstrationUnit,
): ReportState | 'missing' | 'not begun' {
  if (round.year !== LAST_YEAR) throw new Error(`only the last rounds are open, not ${round.code}`);
  if (unit.code === CLOSED) return 'missing';
  const told = TOLD[`${round.code} ${unit.code}`];
  if (told) return told;
  const chance = draw(`${round.code} ${unit.code} fate`).between(0, 1);
  if (chance < 0.62) return 'accepted';
  if (chance < 0.8) return 'submitted';
  return chance < 0.92 ? 'draft' : 'not begun';
}
