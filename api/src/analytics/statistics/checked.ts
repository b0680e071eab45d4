import { krippendorff, type Scale } from './agreement.js';
import { type MeanTest, pairedMean, standardisedDifference, welch } from './means.js';
import { type MannKendall, mannKendall, type TheilSen, theilSen } from './monotone-trend.js';
import { type RankTest, type RankTestOptions, kruskal, mannWhitney, signedRank } from './rank-tests.js';
import { type Answer, isFiniteThroughout, refused } from './refused.js';
import { type Bootstrap, bootstrap } from './resampling.js';

/*
 * The methods with their preconditions looked at first. The bare functions are arithmetic and may answer NaN where a
 * figure does not exist; whoever shows a figure to somebody asks here.
 */

/** Nothing leaves that is no number, whatever the reason was not foreseen. */
const sound = <Value>(value: Value): Answer<Value> =>
  isFiniteThroughout(value) ? value : refused('numerically_unstable');

const isFlat = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/** Errors: `too_few` below two changes; `no_variation` when all changes are alike. */
export function checkedPairedMean(changes: readonly number[], confidence = 0.95): Answer<MeanTest> {
  if (changes.length < 2) return refused('too_few', { n: changes.length, least: 2 });
  if (isFlat(changes)) return refused('no_variation', { n: changes.length });
  return sound(pairedMean(changes, confidence));
}

/** Errors: `too_few` below two values in a group; `no_variation` when neither group varies. */
export function checkedWelch(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Answer<MeanTest> {
  const [n, m] = [first.length, second.length];
  if (n < 2 || m < 2) return refused('too_few', { first: n, second: m, least: 2 });
  if (isFlat(first) && isFlat(second)) return refused('no_variation', { first: n, second: m });
  return sound(welch(first, second, confidence));
}

/** Errors: `too_few` below two values in a group; `no_variation` when neither group varies. */
export function checkedStandardised(
  first: readonly number[],
  second: readonly number[],
): Answer<{ d: number; g: number }> {
  const [n, m] = [first.length, second.length];
  if (n < 2 || m < 2) return refused('too_few', { first: n, second: m, least: 2 });
  if (isFlat(first) && isFlat(second)) return refused('no_variation', { first: n, second: m });
  return sound(standardisedDifference(first, second));
}

/** Errors: `too_few` without a value in a group; `all_alike` when all values of both are the same. */
export function checkedMannWhitney(
  first: readonly number[],
  second: readonly number[],
  options: RankTestOptions = {},
): Answer<RankTest> {
  if (first.length === 0 || second.length === 0)
    return refused('too_few', { first: first.length, second: second.length });
  if (isFlat([...first, ...second])) return refused('all_alike', { n: first.length + second.length });
  return sound(mannWhitney(first, second, options));
}

/** Errors: `too_few` without a change; `no_variation` when no change is off nought. */
export function checkedSignedRank(
  changes: readonly number[],
  options: RankTestOptions & { zeros?: 'drop' | 'pratt' } = {},
): Answer<RankTest> {
  if (changes.length === 0) return refused('too_few', { n: 0 });
  if (changes.every((change) => change === 0)) return refused('no_variation', { n: changes.length });
  return sound(signedRank(changes, options));
}

/** Errors: `no_comparison_group` below two groups, `too_few` when one is empty, `all_alike`. */
export function checkedKruskal(
  groups: readonly (readonly number[])[],
): Answer<{ statistic: number; df: number; p: number }> {
  if (groups.length < 2) return refused('no_comparison_group', { groups: groups.length });
  if (groups.some(({ length }) => length === 0)) return refused('too_few', { n: 0 });
  if (isFlat(groups.flat())) return refused('all_alike', { n: groups.flat().length });
  return sound(kruskal(groups));
}

/** Errors: `too_few` below two points; `no_variation` when all are of one time. */
export function checkedTheilSen(
  times: readonly number[],
  values: readonly number[],
  confidence = 0.95,
): Answer<TheilSen> {
  if (times.length !== values.length) return refused('not_comparable_sizes');
  if (times.length < 2) return refused('too_few', { n: times.length, least: 2 });
  if (isFlat(times)) return refused('no_variation', { n: times.length });
  return sound(theilSen(times, values, confidence));
}

/** Errors: `too_few` below five values, where no order reaches 5 %; `all_alike`. */
export function checkedMannKendall(values: readonly number[]): Answer<MannKendall> {
  if (values.length < 5) return refused('too_few', { n: values.length, least: 5 });
  if (isFlat(values)) return refused('all_alike', { n: values.length });
  return sound(mannKendall(values));
}

/** Errors: `one_rater`; `too_few` when nothing was rated twice; `all_alike` when every rating is the same. */
export function checkedKrippendorff(
  ratings: readonly (readonly (number | null)[])[],
  scale: Scale,
): Answer<number> {
  const raters = ratings.filter((row) => row.some((value) => value !== null)).length;
  if (raters < 2) return refused('one_rater', { raters });
  const columns = Math.max(0, ...ratings.map(({ length }) => length));
  const twice = Array.from({ length: columns }, (_, unit) =>
    ratings.flatMap((row) => row[unit] ?? []),
  ).filter(({ length }) => length > 1);
  if (twice.length === 0) return refused('too_few', { ratedTwice: 0 });
  if (isFlat(twice.flat())) return refused('all_alike', { ratedTwice: twice.length });
  if (scale === 'ratio' && twice.flat().some((value) => value < 0)) return refused('outside_scale');
  return sound(krippendorff(ratings, scale));
}

/** Errors: `too_few` below three units; `no_variation` when no draw changes the statistic. */
export function checkedBootstrap<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
  options: { draws?: number; seed?: number; confidence?: number } = {},
): Answer<Bootstrap> {
  if (units.length < 3) return refused('too_few', { n: units.length, least: 3 });
  const drawn = bootstrap(units, statistic, options);
  if (drawn.draws === 0) return refused('too_few', { draws: 0 });
  if (drawn.standardError === 0) return refused('no_variation', { n: units.length });
  return sound(drawn);
}
