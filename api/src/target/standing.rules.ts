import {
  type Absence,
  absent,
  type BetterWay,
  expectedBy,
  numberValue,
  percentOfPath,
  type PathPercent,
  type TargetPath,
} from '@kipimo/shared';
import { quantile, inOrder } from '../analytics/statistics/summary.js';
import { theilSen } from '../analytics/statistics/monotone-trend.js';
import type { MovementCode } from './target.codes.js';

/** A figure as it stands beside a path. */
export interface HeldFigure {
  readonly year: number;
  readonly periodEnds: string;
  readonly exact: string | null;
  readonly absence: Absence | null;
  readonly currency: string | null;
}

/** How far a path has been gone by the end of a period, and what it expects there. */
export interface Standing {
  readonly expected: string | null;
  readonly percent: number | null;
  readonly isKept: boolean | null;
  readonly absence: Absence | null;
}

/**
 * Holds a figure against a path, on the last day of its period.
 *
 * Shape   `percent`, or `isKept` where a level is to be kept, or `absence`: exactly one of the three.
 * Unit    per cent of the agreed path; `expected` in what was agreed.
 * Gaps    as `percentOfPath`; `not_comparable` when money is not in the currency that was agreed.
 * Source  docs/methods.md#percent-of-path
 */
export function standingOf(
  figure: HeldFigure,
  path: TargetPath,
  { currency, better }: { currency: string | null; better: BetterWay },
): Standing {
  const expected = expectedBy(path, figure.periodEnds);
  const nothing = { expected, percent: null, isKept: null };
  if (figure.exact !== null && figure.currency !== currency) return { ...nothing, absence: 'not_comparable' };
  const actual =
    figure.exact === null ? absent(figure.absence ?? 'not_submitted') : numberValue(figure.exact);
  const found: PathPercent = percentOfPath(actual, path, figure.periodEnds, better);
  switch (found.kind) {
    case 'percent':
      return { ...nothing, percent: found.percent, absence: null };
    case 'kept':
      return { ...nothing, isKept: found.isKept, absence: null };
    case 'absent':
      return { ...nothing, absence: found.absence };
  }
}

/** Fewer values than this show no trend (R10). */
const LEAST_VALUES = 3;
/** The values that a trend is read from. */
const MOST_VALUES = 5;
/** Less movement than this share of the level, over all of the years, is none. */
const STEADY = 0.05;

/**
 * Where a figure went over its last years: the sign of Theil and Sen's slope, in words.
 *
 * Shape    the last five values in one stretch of comparable definitions and one currency.
 * Missing  null below three values (R10).
 * Source   docs/methods.md#trend-words
 */
export function trendOf(
  figures: readonly HeldFigure[],
  { cuts, better }: { cuts: readonly number[]; better: BetterWay },
): { movement: MovementCode; isBetter: boolean | null; n: number } | null {
  const held = figures.filter(({ exact }) => exact !== null);
  const last = held.at(-1);
  if (!last) return null;
  const stretch = (year: number): number => cuts.filter((cut) => cut <= year).length;
  const alike = held
    .filter(({ year, currency }) => stretch(year) === stretch(last.year) && currency === last.currency)
    .slice(-MOST_VALUES);
  if (alike.length < LEAST_VALUES) return null;
  const times = alike.map(({ year }) => year);
  const values = alike.map(({ exact }) => Number(exact));
  const { slope } = theilSen(times, values);
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const level = Math.abs(quantile(inOrder(values), 0.5));
  const movement = Math.abs(slope * span) <= STEADY * level ? 'steady' : slope > 0 ? 'rising' : 'falling';
  const isBetter =
    movement === 'steady' || better === 'neither' ? null : (movement === 'rising') === (better === 'higher');
  return { movement, isBetter, n: alike.length };
}

/** What a summary needs of a row. */
export interface SummedRow {
  readonly institution: { readonly code: string };
  readonly percent: number | null;
  readonly isKept: boolean | null;
}

/** Fewest percentages that have a middle. */
const LEAST_TARGETS = 3;

/**
 * Several targets together.
 *
 * Shape   counts, and the median with the middle half of the percentages (they are never averaged, nor are targets
 *         summed).
 * Gaps    no median below three percentages, or below `minimumGroup` institutions unless the group is one institution
 *         by its own definition (R3).
 */
export function summaryOf(
  rows: readonly SummedRow[],
  { minimumGroup, isOneInstitution }: { minimumGroup: number; isOneInstitution: boolean },
): {
  targets: number;
  institutions: number;
  n: number;
  median: number | null;
  low: number | null;
  high: number | null;
  kept: number;
  toKeep: number;
} {
  const percents = inOrder(rows.flatMap(({ percent }) => (percent === null ? [] : [percent])));
  const behind = new Set(
    rows.flatMap(({ percent, institution }) => (percent === null ? [] : [institution.code])),
  );
  const isShown = percents.length >= LEAST_TARGETS && (isOneInstitution || behind.size >= minimumGroup);
  const at = (share: number): number | null => (isShown ? quantile(percents, share) : null);
  return {
    targets: rows.length,
    institutions: new Set(rows.map(({ institution }) => institution.code)).size,
    n: percents.length,
    median: at(0.5),
    low: at(0.25),
    high: at(0.75),
    kept: rows.filter(({ isKept }) => isKept === true).length,
    toKeep: rows.filter(({ isKept }) => isKept !== null).length,
  };
}
