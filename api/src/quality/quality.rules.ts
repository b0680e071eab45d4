import type { ValueTypeCode } from '@kipimo/shared';
import { type LastDigits, lastDigits, DIGITS_CRITICAL } from '../analytics/statistics/last-digits.js';
import {
  logChange,
  type RobustScore,
  robustScore,
  UNUSUAL_SCORE,
} from '../analytics/statistics/robust-score.js';

/** Earlier changes of its own that an institution needs before its history says what is usual. */
export const OWN_CHANGES_NEEDED = 4;
/** Changes of others in the same year that say what is usual among peers. */
export const PEERS_NEEDED = 8;
/** Figures compared before repeats mean anything, and the share of repeats that is worth a look. */
export const REPEATS_NEEDED = 8;
const REPEATED_SHARE = 0.5;

/** A number of the record: one institution, indicator and programme year. */
export interface RecordedNumber {
  readonly unitId: number;
  readonly indicatorId: number;
  readonly versionId: number;
  readonly valueType: ValueTypeCode;
  readonly year: number;
  readonly value: number;
  readonly currency: string | null;
  readonly submissionId: string | null;
}

/** A change between two years, with how unusual it is. */
export interface UnusualChange {
  readonly was: RecordedNumber;
  readonly now: RecordedNumber;
  /** Against the institution's own earlier changes. */
  readonly own: RobustScore | null;
  /** Against the changes of the others in the same year. */
  readonly peers: RobustScore | null;
}

interface Step {
  readonly was: RecordedNumber;
  readonly now: RecordedNumber;
  readonly change: number;
}

/**
 * Changes into a year that are unusual for the institution itself, or, where its history is too short to tell, among
 * its peers.
 *
 * Shape    the most unusual first. Only numbers of one definition and one currency in consecutive years are compared;
 *          counts and amounts by logarithms, scores by differences.
 * Missing  nothing is said of changes that neither history nor peers can judge.
 */
export function unusualChanges(numbers: readonly RecordedNumber[], year: number): UnusualChange[] {
  const steps = stepsOf(numbers);
  const byCell = grouped(steps, ({ now }) => `${now.unitId}|${now.versionId}`);
  const byIndicator = grouped(
    steps.filter(({ now }) => now.year === year),
    ({ now }) => String(now.versionId),
  );
  return [...byIndicator.values()]
    .flat()
    .flatMap((step) => {
      const { was, now, change } = step;
      const earlier = (byCell.get(`${now.unitId}|${now.versionId}`) ?? []).filter(
        (one) => one.now.year < year,
      );
      const others = (byIndicator.get(String(now.versionId)) ?? []).filter((one) => one !== step);
      const own = robustScore(
        change,
        earlier.map((one) => one.change),
        OWN_CHANGES_NEEDED,
      );
      const peers = robustScore(
        change,
        others.map((one) => one.change),
        PEERS_NEEDED,
      );
      const judged = own ?? peers;
      return judged && Math.abs(judged.score) > UNUSUAL_SCORE ? [{ was, now, own, peers }] : [];
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ({ own, peers }: UnusualChange): number => Math.abs((own ?? peers)?.score ?? 0);

/** Consecutive years of the same definition and currency. */
function stepsOf(numbers: readonly RecordedNumber[]): Step[] {
  const known = new Map(numbers.map((one) => [`${one.unitId}|${one.versionId}|${one.year}`, one]));
  return numbers.flatMap((now) => {
    const was = known.get(`${now.unitId}|${now.versionId}|${now.year - 1}`);
    if (!was || was.currency !== now.currency) return [];
    const change = now.valueType === 'score' ? now.value - was.value : logChange(was.value, now.value);
    return change === null || !['count', 'currency', 'score'].includes(now.valueType)
      ? []
      : [{ was, now, change }];
  });
}

/** The last digits of one indicator's counts over all institutions and years. */
export interface HeapedDigits extends LastDigits {
  readonly versionId: number;
}

/**
 * Indicators whose last digits pile up more than chance does in one case of a hundred.
 *
 * Shape  the furthest from even first; only counts.
 */
export function heapedDigits(numbers: readonly RecordedNumber[]): HeapedDigits[] {
  const counts = numbers.filter(({ valueType }) => valueType === 'count');
  return [...grouped(counts, ({ versionId }) => String(versionId)).values()]
    .flatMap((group) => {
      const digits = lastDigits(group.map(({ value }) => value));
      const versionId = group[0]?.versionId ?? 0;
      return digits && digits.chiSquare > DIGITS_CRITICAL ? [{ versionId, ...digits }] : [];
    })
    .toSorted((a, b) => b.chiSquare - a.chiSquare);
}

/** How many of an institution's figures say exactly what they said the year before. */
export interface Repeats {
  readonly unitId: number;
  readonly compared: number;
  readonly repeated: number;
}

/**
 * Institutions at least half of whose figures repeat the year before's.
 *
 * Shape    the largest share first. Zeros and scores are left out: they stay the same for good reasons.
 * Missing  nothing is said below `REPEATS_NEEDED` figures.
 */
export function improbableRepeats(numbers: readonly RecordedNumber[], year: number): Repeats[] {
  const steps = stepsOf(numbers).filter(
    ({ was, now }) => now.year === year && now.valueType !== 'score' && was.value !== 0,
  );
  return [...grouped(steps, ({ now }) => String(now.unitId)).values()]
    .map((group) => ({
      unitId: group[0]?.now.unitId ?? 0,
      compared: group.length,
      repeated: group.filter(({ was, now }) => was.value === now.value).length,
    }))
    .filter(({ compared, repeated }) => compared >= REPEATS_NEEDED && repeated / compared >= REPEATED_SHARE)
    .toSorted((a, b) => b.repeated / b.compared - a.repeated / a.compared);
}

/** How often a rule asked, and how often a note or an explanation answered. */
export interface RuleFiring {
  readonly rule: string;
  readonly fired: number;
  readonly explained: number;
}

/** Counts what rules noticed over many reports: an explained warning has become information. */
export function ruleFirings(
  issues: readonly { readonly rule: string; readonly severity: string }[],
): RuleFiring[] {
  return [...grouped(issues, ({ rule }) => rule)]
    .map(([rule, group]) => ({
      rule,
      fired: group.length,
      explained: group.filter(({ severity }) => severity === 'info').length,
    }))
    .toSorted((a, b) => b.fired - a.fired || a.rule.localeCompare(b.rule));
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
