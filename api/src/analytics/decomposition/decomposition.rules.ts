import { type Decimal, compareDecimals, subtractDecimals, sumDecimals } from '@kipimo/shared';
import {
  absolute,
  add,
  compare,
  decimalOf,
  divide,
  type Fraction,
  fractionOf,
  multiply,
  subtract,
  sum,
} from './fraction.js';

/** Figures of a group whose change can be split up. */
export const SPLIT_FIGURES = ['median', 'mean', 'pooled', 'share_yes'] as const;
export type SplitFigure = (typeof SPLIT_FIGURES)[number];

/** Where a change comes from, in parts that add up to it. */
export const CHANGE_PARTS = ['within', 'left', 'entered', 'stopped_reporting', 'began_reporting'] as const;
export type ChangePartCode = (typeof CHANGE_PARTS)[number];

/** What the parts stand for together. */
export const CHANGE_SOURCES = ['within', 'membership', 'reporting'] as const;
export type ChangeSourceCode = (typeof CHANGE_SOURCES)[number];

export const sourceOf = {
  within: 'within',
  left: 'membership',
  entered: 'membership',
  stopped_reporting: 'reporting',
  began_reporting: 'reporting',
} as const satisfies Record<ChangePartCode, ChangeSourceCode>;

/** What one unit reported in one of the two years. */
export interface UnitFigure {
  readonly value: Decimal;
  /** The parts of a pooled share. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

/** One unit of a group in the two years that are compared. */
export interface UnitChange {
  readonly code: string;
  readonly wasMember: boolean;
  readonly isMember: boolean;
  readonly before: UnitFigure | null;
  readonly after: UnitFigure | null;
}

export interface ChangePart {
  readonly code: ChangePartCode;
  readonly value: Decimal;
  /** The units that make it, in order. */
  readonly units: readonly string[];
}

/** A change and the parts that add up to it, to the last digit. */
export interface Decomposition {
  readonly before: Decimal;
  readonly after: Decimal;
  readonly total: Decimal;
  readonly parts: readonly ChangePart[];
  /** The figure of those who reported in both years. */
  readonly balanced: { readonly before: Decimal; readonly after: Decimal; readonly n: number };
  /** Of those who reported in both years. */
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  readonly largest: ChangeSourceCode | null;
}

const PLACES = 12;
const PER_CENT = fractionOf('100');

/**
 * Splits the change of a group's figure between two years into what happened within units, who entered and left, and
 * who reported.
 *
 * Shape   five parts that add up to the total, exactly: the arithmetic is of fractions, and the one digit that rounding
 *         would leave over goes to the largest part. Where two sets of units come or go at once, both orders are taken
 *         and averaged, so that none of them is favoured. Null when nobody reported in both years.
 * Unit    the figure's; shares times `multiplier`.
 * Source  docs/methods.md#decomposition
 */
export function decompose(
  units: readonly UnitChange[],
  figure: SplitFigure,
  multiplier: number,
): Decomposition | null {
  const sets = setsOf(units);
  if (sets.within.length === 0) return null;
  const figureOf = summaryOf(figure, fractionOf(String(multiplier)));
  const before = (...members: (readonly UnitChange[])[]): Fraction =>
    figureOf(members.flat().flatMap((unit) => (unit.before ? [unit.before] : [])));
  const after = (...members: (readonly UnitChange[])[]): Fraction =>
    figureOf(members.flat().flatMap((unit) => (unit.after ? [unit.after] : [])));
  const { within, left, entered, stopped_reporting: stopped, began_reporting: began } = sets;
  const start = before(within, left, stopped);
  const end = after(within, entered, began);
  const [fixedBefore, fixedAfter] = [before(within), after(within)];
  const gone = inBothOrders(start, fixedBefore, before(within, stopped), before(within, left));
  const come = inBothOrders(fixedAfter, end, after(within, entered), after(within, began));
  const exact: Record<ChangePartCode, Fraction> = {
    within: subtract(fixedAfter, fixedBefore),
    left: gone.first,
    stopped_reporting: gone.second,
    entered: come.first,
    began_reporting: come.second,
  };
  const total = subtractDecimals(decimalOf(end, PLACES), decimalOf(start, PLACES));
  return {
    before: decimalOf(start, PLACES),
    after: decimalOf(end, PLACES),
    total,
    parts: rounded(exact, total).map((part) => ({
      ...part,
      units: sets[part.code].map(({ code }) => code).sort(),
    })),
    balanced: {
      before: decimalOf(fixedBefore, PLACES),
      after: decimalOf(fixedAfter, PLACES),
      n: within.length,
    },
    ...directions(within),
    largest: largestOf(exact),
  };
}

/** The units by what they did to the figure. */
function setsOf(units: readonly UnitChange[]): Record<ChangePartCode, UnitChange[]> {
  const sets: Record<ChangePartCode, UnitChange[]> = {
    ...{ within: [], left: [], entered: [], stopped_reporting: [], began_reporting: [] },
  };
  for (const unit of units) {
    if (unit.before && unit.after) sets.within.push(unit);
    else if (unit.before) (unit.isMember ? sets.stopped_reporting : sets.left).push(unit);
    else if (unit.after) (unit.wasMember ? sets.began_reporting : sets.entered).push(unit);
  }
  return sets;
}

const HALF = fractionOf('0.5');

/** Two steps from one figure to another by way of either middle; the first step's share and the second's. */
function inBothOrders(
  from: Fraction,
  to: Fraction,
  afterFirst: Fraction,
  afterSecond: Fraction,
): { first: Fraction; second: Fraction } {
  const half = (one: Fraction, other: Fraction): Fraction => multiply(add(one, other), HALF);
  return {
    first: half(subtract(afterFirst, from), subtract(to, afterSecond)),
    second: half(subtract(afterSecond, from), subtract(to, afterFirst)),
  };
}

function summaryOf(figure: SplitFigure, multiplier: Fraction): (reported: readonly UnitFigure[]) => Fraction {
  const values = (reported: readonly UnitFigure[]): Fraction[] =>
    reported.map(({ value }) => fractionOf(value));
  switch (figure) {
    case 'mean':
      return (reported) => meanOf(values(reported));
    case 'share_yes':
      return (reported) => multiply(meanOf(values(reported)), PER_CENT);
    case 'median':
      return (reported) => medianOf(values(reported));
    case 'pooled':
      return (reported) => {
        const tops = sum(reported.map(({ numerator }) => fractionOf(numerator ?? '0')));
        const bottoms = sum(reported.map(({ denominator }) => fractionOf(denominator ?? '0')));
        return multiply(divide(tops, bottoms), multiplier);
      };
  }
}

const meanOf = (values: readonly Fraction[]): Fraction =>
  divide(sum(values), { top: BigInt(values.length), bottom: 1n });

function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted(compare);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (!low || !high) throw new RangeError('nothing has no median');
  return multiply(add(low, high), HALF);
}

/** The parts as decimals that add up to the rounded total. */
function rounded(
  exact: Record<ChangePartCode, Fraction>,
  total: Decimal,
): { code: ChangePartCode; value: Decimal }[] {
  const parts = CHANGE_PARTS.map((code) => ({ code, value: decimalOf(exact[code], PLACES) }));
  const over = subtractDecimals(total, sumDecimals(parts.map(({ value }) => value)));
  if (over === '0') return parts;
  const [first, ...others] = CHANGE_PARTS;
  let largest: ChangePartCode = first;
  for (const code of others) if (compare(absolute(exact[code]), absolute(exact[largest])) > 0) largest = code;
  return parts.map(({ code, value }) => ({
    code,
    value: code === largest ? sumDecimals([value, over]) : value,
  }));
}

function directions(stayed: readonly UnitChange[]): Pick<Decomposition, 'rose' | 'fell' | 'unchanged'> {
  const counts = { rose: 0, fell: 0, unchanged: 0 };
  for (const { before, after } of stayed) {
    if (!before || !after) continue;
    const direction = compareDecimals(after.value, before.value);
    counts[direction > 0 ? 'rose' : direction < 0 ? 'fell' : 'unchanged'] += 1;
  }
  return counts;
}

/** Where most of the movement comes from; null when nothing moved. */
function largestOf(exact: Record<ChangePartCode, Fraction>): ChangeSourceCode | null {
  let largest: { source: ChangeSourceCode; size: Fraction } | null = null;
  for (const source of CHANGE_SOURCES) {
    const size = absolute(
      sum(CHANGE_PARTS.filter((code) => sourceOf[code] === source).map((code) => exact[code])),
    );
    if (size.top !== 0n && (!largest || compare(size, largest.size) > 0)) largest = { source, size };
  }
  return largest?.source ?? null;
}
