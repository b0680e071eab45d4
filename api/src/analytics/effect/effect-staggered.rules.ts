import { type GroupTimeEffect, groupTimeEffects, type StaggeredUnit } from '../statistics/group-time.js';
import { type AggregatedEffect, aggregateGroupTimes } from '../statistics/group-time-aggregates.js';
import { jointTest, type JointTest, simultaneousBand } from '../statistics/group-time-tests.js';
import { type Answer, isRefused, refused } from '../statistics/refused.js';
import type { MatchedGroups } from './effect-matching.rules.js';
import type { EffectQuestion, Estimate } from './effect-question.js';

/** One figure of a staggered design; `at` is a year or years since the start. */
export interface StaggeredFigure {
  readonly at: number;
  readonly estimate: Estimate;
  /** The band that holds for all years since the start at once. */
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  /** Institutions on both sides. */
  readonly treated: number;
  readonly controls: number;
}

export interface GroupTimeCell {
  readonly startYear: number;
  readonly year: number;
  readonly estimate: number;
  readonly standardError: number | null;
  readonly treated: number;
  readonly controls: number;
}

/** What a start at different times shows. */
export interface StaggeredEffect {
  readonly simple: Estimate;
  readonly event: readonly StaggeredFigure[];
  readonly byStart: readonly StaggeredFigure[];
  readonly byYear: readonly StaggeredFigure[];
  readonly cells: readonly GroupTimeCell[];
  /** Cells without institutions on both sides, or with fewer than may be shown. */
  readonly cellsWithout: number;
  readonly alwaysTreated: number;
  /** Whether the groups went alike before anything began; null when that cannot be tested. */
  readonly beforeStart: JointTest | null;
}

/**
 * Group-time effects of a start in different years, put together by years since the start, by start and by year.
 *
 * Shape   errors are the groups' own with n − 1; bands by multiplier bootstrap over institutions.
 * Gaps    cells with fewer institutions than may be shown are left out before anything is put together.
 * Errors  `no_comparison_group` when nobody is left to hold the groups against; `too_few` when every cell is too small.
 * Source  docs/methods.md#group-time-effects
 */
export function staggeredEffect(question: EffectQuestion): Answer<StaggeredEffect> {
  const { group, comparison, fromYear, toYear, staggered, minimumGroup, draws, seed } = question;
  const series = [...group, ...(comparison ?? [])];
  const panel = series.map(({ unit, start, values }): StaggeredUnit => ({
    unit,
    start: start ?? null,
    values: new Map([...values].filter(([year]) => year >= fromYear && year <= toYear)),
  }));
  const all = groupTimeEffects(panel, { comparison: staggered ?? 'not_yet', errors: 'unbiased' });
  if (all.cells.length === 0) return refused('no_comparison_group', { cells: all.missing.length });
  const cells = all.cells.filter(
    ({ treated, controls }) => treated >= minimumGroup && controls >= minimumGroup,
  );
  const effects = { ...all, cells };
  const figures = aggregateGroupTimes(effects);
  if (!figures.simple) return refused('too_few', { cells: all.cells.length, minimum: minimumGroup });
  const shown = shownFrom(cells, figures.event, { draws, seed });
  const before = jointTest(cells.filter(({ sinceStart }) => sinceStart < 0));
  return {
    simple: estimateOf(figures.simple),
    event: figures.event.map(shown(({ sinceStart }) => sinceStart)),
    byStart: figures.group.map(shown((cell) => cell.group)),
    byYear: figures.calendar.map(shown(({ period }) => period)),
    cells: cells.map((cell) => ({
      startYear: cell.group,
      year: cell.period,
      estimate: cell.estimate,
      standardError: cell.standardError > 0 ? cell.standardError : null,
      treated: cell.treated,
      controls: cell.controls,
    })),
    cellsWithout: all.missing.length + all.cells.length - cells.length,
    alwaysTreated: all.alwaysTreated,
    beforeStart: isRefused(before) ? null : before,
  };
}

function estimateOf({ estimate, interval, p, standardError }: AggregatedEffect): Estimate {
  const isKnown = standardError > 0;
  return {
    value: estimate,
    low: isKnown ? interval[0] : null,
    high: isKnown ? interval[1] : null,
    p,
    degreesOfFreedom: null,
    standardError: isKnown ? standardError : null,
    method: 'group_time',
  };
}

/** Puts the band over all years at once, and the institutions on both sides, beside each figure. */
function shownFrom(
  cells: readonly GroupTimeEffect[],
  event: readonly AggregatedEffect[],
  drawn: { readonly draws: number; readonly seed: number },
) {
  const band = simultaneousBand(event, drawn);
  return (of: (cell: GroupTimeEffect) => number) =>
    (one: AggregatedEffect): StaggeredFigure => {
      const own = cells.filter((cell) => of(cell) === one.at && (of(cell) < 0 || cell.sinceStart >= 0));
      const place = event.indexOf(one);
      const interval = isRefused(band) || place < 0 ? null : band.intervals[place];
      return {
        at: one.at ?? 0,
        estimate: estimateOf(one),
        bandLow: interval?.[0] ?? null,
        bandHigh: interval?.[1] ?? null,
        treated: own.reduce((sum, cell) => sum + cell.treated, 0),
        controls: Math.max(0, ...own.map(({ controls }) => controls)),
      };
    };
}

/**
 * The difference of two groups year by year, each held against the baseline; the year after it counts as the start.
 *
 * Shape   one figure for each year with enough institutions on both sides; the baseline itself, −1, is nought and left
 *         out. Of matched groups the pairs alone.
 * Gaps    years behind a break of the definition that nothing bridges are left out.
 * Source  docs/methods.md#group-time-effects
 */
export function eventStudyOf(question: EffectQuestion, pairs: MatchedGroups | null): StaggeredFigure[] {
  const { group, comparison, fromYear, toYear, breaks, minimumGroup, draws, seed } = question;
  const firstYear = Math.max(
    Number.NEGATIVE_INFINITY,
    ...breaks.flatMap(({ year, bridged }) => (!bridged && year <= fromYear ? [year] : [])),
  );
  const chosen = pairs && new Set(pairs.pairs.flatMap(({ unit, comparison: other }) => [unit, other]));
  const panel = [
    ...group.map((one) => ({ one, start: fromYear + 1 })),
    ...(comparison ?? []).map((one) => ({ one, start: null })),
  ].flatMap(({ one, start }): StaggeredUnit[] => {
    if (chosen && !chosen.has(one.unit)) return [];
    const values = [...one.values].filter(([year]) => year >= firstYear && year <= toYear);
    return [{ unit: one.unit, start, values: new Map(values) }];
  });
  const all = groupTimeEffects(panel, { comparison: 'never', base: 'universal', errors: 'unbiased' });
  const cells = all.cells.filter(
    ({ treated, controls }) => treated >= minimumGroup && controls >= minimumGroup,
  );
  const { event } = aggregateGroupTimes({ ...all, cells });
  return event.map(shownFrom(cells, event, { draws, seed })(({ sinceStart }) => sinceStart));
}
