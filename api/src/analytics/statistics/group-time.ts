import { mean } from './summary.js';

/** One unit's outcomes by period; periods without an outcome are absent. */
export interface StaggeredUnit {
  readonly unit: string;
  /** First period in which it is treated; null when it never is. */
  readonly start: number | null;
  readonly values: ReadonlyMap<number, number>;
}

/** Who a group is held against: units that never start, or also those that start later than both periods. */
export type StaggeredComparison = 'never' | 'not_yet';

export interface GroupTimeOptions {
  readonly comparison?: StaggeredComparison;
  /**
   * The period that those before the start are held against: the one just before (`varying`), or the last one before
   * the start throughout (`universal`). Periods from the start on always are held against the last one before it.
   */
  readonly base?: 'varying' | 'universal';
  /**
   * `influence`: as published, with divisor n. `unbiased`: each group's own variance with n − 1, which is Welch's
   * error for a single cell and the honest choice with few units.
   */
  readonly errors?: 'influence' | 'unbiased';
}

/** The average effect on units that started in `group`, in `period`. */
export interface GroupTimeEffect {
  readonly group: number;
  readonly period: number;
  /** Periods since the start; below nought nothing should be seen. */
  readonly sinceStart: number;
  readonly estimate: number;
  readonly standardError: number;
  /** Units with both outcomes. */
  readonly treated: number;
  readonly controls: number;
  /** What each unit of the panel adds to the error, in the order of the units; their squares sum to its square. */
  readonly influence: Float64Array;
}

/** A cell that no effect was worked out for. */
export interface MissingCell {
  readonly group: number;
  readonly period: number;
  readonly because: 'no_treated_unit' | 'no_comparison_unit';
}

export interface GroupTimeEffects {
  readonly units: readonly StaggeredUnit[];
  readonly periods: readonly number[];
  readonly cells: readonly GroupTimeEffect[];
  readonly missing: readonly MissingCell[];
  /** Units that were treated from the first period on: nothing is known of them untreated. */
  readonly alwaysTreated: number;
}

/**
 * Effects by starting group and period, without covariates: ATT(g, t) = E[Y_t − Y_base | G = g] − E[same | comparison].
 *
 * Shape   one cell for each group and period that has units on both sides; other cells are listed with the reason.
 * Unit    of the outcome.
 * Gaps    a unit counts in a cell when it has both outcomes; nothing is filled in. Always-treated units are left out.
 * Source  docs/methods.md#group-time-effects; B. Callaway and P. Sant'Anna, Journal of Econometrics 225, 2021.
 */
export function groupTimeEffects(
  panel: readonly StaggeredUnit[],
  { comparison = 'not_yet', base = 'varying', errors = 'influence' }: GroupTimeOptions = {},
): GroupTimeEffects {
  const periods = [...new Set(panel.flatMap(({ values }) => [...values.keys()]))].toSorted((a, b) => a - b);
  const [first = Number.POSITIVE_INFINITY] = periods;
  const units = panel.filter(({ start }) => start === null || start > first);
  const groups = [...new Set(units.flatMap(({ start }) => (start === null ? [] : [start])))].toSorted(
    (a, b) => a - b,
  );
  const cells: GroupTimeEffect[] = [];
  const missing: MissingCell[] = [];
  for (const group of groups)
    for (const [place, period] of periods.entries()) {
      const before = basePeriod(periods, place, group, base);
      if (before === null || before === period) continue;
      const latest = Math.max(before, period);
      const isControl = ({ start }: StaggeredUnit): boolean =>
        start === null || (comparison === 'not_yet' && start > latest && start !== group);
      const changes = changesBetween(units, before, period);
      const treated = changes.filter(({ unit }) => unit.start === group);
      const controls = changes.filter(({ unit }) => isControl(unit));
      if (treated.length === 0) missing.push({ group, period, because: 'no_treated_unit' });
      else if (controls.length === 0) missing.push({ group, period, because: 'no_comparison_unit' });
      else cells.push(cellOf({ group, period, size: units.length, treated, controls, errors }));
    }
  return { units, periods, cells, missing, alwaysTreated: panel.length - units.length };
}

/** The period that `periods[place]` is held against for a group; null where there is none. */
function basePeriod(
  periods: readonly number[],
  place: number,
  group: number,
  base: 'varying' | 'universal',
): number | null {
  const period = periods[place] ?? group;
  if (period < group && base === 'varying') return periods[place - 1] ?? null;
  return periods.findLast((one) => one < group) ?? null;
}

interface Change {
  readonly unit: StaggeredUnit;
  readonly index: number;
  readonly change: number;
}

function changesBetween(units: readonly StaggeredUnit[], before: number, period: number): Change[] {
  return units.flatMap((unit, index) => {
    const [from, to] = [unit.values.get(before), unit.values.get(period)];
    return from === undefined || to === undefined ? [] : [{ unit, index, change: to - from }];
  });
}

function cellOf(cell: {
  group: number;
  period: number;
  size: number;
  treated: readonly Change[];
  controls: readonly Change[];
  errors: 'influence' | 'unbiased';
}): GroupTimeEffect {
  const { group, period, size, treated, controls, errors } = cell;
  const influence = new Float64Array(size);
  const centres = [treated, controls].map((side) => mean(side.map(({ change }) => change)));
  for (const [place, side] of [treated, controls].entries()) {
    const n = side.length;
    // With one unit its own variance is unknown; the published form takes it for nought.
    const divisor = errors === 'unbiased' && n > 1 ? Math.sqrt(n * (n - 1)) : n;
    const sign = place === 0 ? 1 : -1;
    for (const { index, change } of side)
      influence[index] = (sign * (change - (centres[place] ?? Number.NaN))) / divisor;
  }
  return {
    group,
    period,
    sinceStart: period - group,
    estimate: (centres[0] ?? Number.NaN) - (centres[1] ?? Number.NaN),
    standardError: Math.sqrt(influence.reduce((sum, one) => sum + one * one, 0)),
    treated: treated.length,
    controls: controls.length,
    influence,
  };
}
