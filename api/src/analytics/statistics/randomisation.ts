import { seeded } from './random.js';
import { type Answer, refused } from './refused.js';
import { mean, variance } from './summary.js';

/** How rare a statistic is among the arrangements that chance could have made. */
export interface RandomisationTest {
  readonly statistic: number;
  /** Two-sided: the share of arrangements whose statistic lies at least as far from nought; ties count. */
  readonly p: number;
  /** Arrangements looked at. */
  readonly arrangements: number;
  /** Whether these were all, so that p is exact and needs no seed. */
  readonly isEnumerated: boolean;
  readonly seed: number | null;
}

export interface RandomisationOptions {
  readonly draws?: number;
  readonly seed?: number;
  /** Up to this many arrangements all are looked at. */
  readonly enumeratedUpTo?: number;
}

const ENUMERATED_UP_TO = 40_000;
/** Sums of the same values in another order differ in their last digits; such statistics are tied. */
const AS_FAR = 1 - 1e-10;

/**
 * Reassigns labels (in the group or not, the year of the start) among units and asks how rare the statistic is.
 *
 * Shape   every distinct arrangement when there are few, otherwise seeded draws with p = (1 + as far) / (1 + draws).
 * Gaps    arrangements in which the statistic is no number are left out of the count.
 * Errors  `too_few` when there is a single arrangement; `numerically_unstable` when the statistic itself is no number.
 * Source  docs/methods.md#randomisation-inference; R. A. Fisher, The Design of Experiments, 1935.
 */
export function randomisationTest(
  labels: readonly number[],
  statistic: (labels: readonly number[]) => number,
  { draws = 9999, seed = 1, enumeratedUpTo = ENUMERATED_UP_TO }: RandomisationOptions = {},
): Answer<RandomisationTest> {
  const seen = statistic(labels);
  if (!Number.isFinite(seen)) return refused('numerically_unstable');
  const all = arrangementsOf(labels);
  if (all <= 1) return refused('too_few', { arrangements: all });
  const least = Math.abs(seen) * AS_FAR;
  if (all <= enumeratedUpTo) {
    let [counted, asFar] = [0, 0];
    const current = labels.toSorted((a, b) => a - b);
    do {
      const value = statistic(current);
      if (Number.isFinite(value)) counted += 1;
      if (Math.abs(value) >= least) asFar += 1;
    } while (nextArrangement(current));
    return { statistic: seen, p: asFar / counted, arrangements: counted, isEnumerated: true, seed: null };
  }
  const random = seeded(seed);
  let asFar = 0;
  let counted = 0;
  const current = [...labels];
  for (let draw = 0; draw < draws; draw += 1) {
    shuffle(current, random);
    const value = statistic(current);
    if (Number.isFinite(value)) counted += 1;
    if (Math.abs(value) >= least) asFar += 1;
  }
  return {
    statistic: seen,
    p: (1 + asFar) / (1 + counted),
    arrangements: counted,
    isEnumerated: false,
    seed,
  };
}

/**
 * Two groups: whether the difference of their means is rare among all ways to draw groups of these sizes.
 *
 * Shape   `studentised` divides by Welch's error, which keeps the level when the groups' variances differ.
 * Errors  as `randomisationTest`; `too_few` without a value on one side.
 */
export function twoGroupRandomisation(
  first: readonly number[],
  second: readonly number[],
  options: RandomisationOptions & { readonly studentised?: boolean } = {},
): Answer<RandomisationTest> {
  if (first.length === 0 || second.length === 0)
    return refused('too_few', { first: first.length, second: second.length });
  const values = [...first, ...second];
  const side = (labels: readonly number[], which: number): number[] =>
    values.filter((_, index) => labels[index] === which);
  return randomisationTest(
    values.map((_, index) => Number(index < first.length)),
    (labels) => {
      const [own, other] = [side(labels, 1), side(labels, 0)];
      const difference = mean(own) - mean(other);
      if (!options.studentised) return difference;
      const error = Math.sqrt(variance(own) / own.length + variance(other) / other.length);
      return difference === 0 ? 0 : difference / error;
    },
    options,
  );
}

/**
 * Paired changes: whether their sum is rare among all ways to give them signs.
 *
 * Shape   the statistic is the mean change.
 * Errors  `too_few` without a change; `no_variation` when every change is nought.
 * Source  docs/methods.md#randomisation-inference; Fisher (1935), section 21, on Darwin's maize.
 */
export function signFlips(
  changes: readonly number[],
  { draws = 9999, seed = 1, enumeratedUpTo = ENUMERATED_UP_TO }: RandomisationOptions = {},
): Answer<RandomisationTest> {
  const moved = changes.filter((change) => change !== 0);
  if (changes.length === 0) return refused('too_few', { n: 0 });
  if (moved.length === 0) return refused('no_variation', { n: changes.length });
  const total = moved.reduce((sum, change) => sum + change, 0);
  const least = Math.abs(total) * AS_FAR;
  const isEnumerated = 2 ** moved.length <= enumeratedUpTo;
  const all = isEnumerated ? 2 ** moved.length : draws;
  const random = seeded(seed);
  let asFar = 0;
  for (let draw = 0; draw < all; draw += 1) {
    let sum = 0;
    for (const [place, change] of moved.entries()) {
      const isKept = isEnumerated ? ((draw >> place) & 1) === 0 : random() < 0.5;
      sum += isKept ? change : -change;
    }
    if (Math.abs(sum) >= least) asFar += 1;
  }
  return {
    statistic: total / changes.length,
    p: isEnumerated ? asFar / all : (1 + asFar) / (1 + all),
    arrangements: all,
    isEnumerated,
    seed: isEnumerated ? null : seed,
  };
}

/** In how many ways labels can be told apart when handed out anew. */
function arrangementsOf(labels: readonly number[]): number {
  const counts = new Map<number, number>();
  let ways = 1;
  let placed = 0;
  for (const label of labels) {
    const own = (counts.get(label) ?? 0) + 1;
    counts.set(label, own);
    placed += 1;
    ways = (ways * placed) / own;
  }
  return Math.round(ways);
}

/** The next arrangement in rising order, in place; false after the last. */
function nextArrangement(labels: number[]): boolean {
  let pivot = labels.length - 2;
  while (pivot >= 0 && (labels[pivot] ?? 0) >= (labels[pivot + 1] ?? 0)) pivot -= 1;
  if (pivot < 0) return false;
  let swap = labels.length - 1;
  while ((labels[swap] ?? 0) <= (labels[pivot] ?? 0)) swap -= 1;
  [labels[pivot], labels[swap]] = [labels[swap] ?? 0, labels[pivot] ?? 0];
  for (let low = pivot + 1, high = labels.length - 1; low < high; low += 1, high -= 1)
    [labels[low], labels[high]] = [labels[high] ?? 0, labels[low] ?? 0];
  return true;
}

function shuffle(labels: number[], random: () => number): void {
  for (let last = labels.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [labels[last], labels[other]] = [labels[other] ?? 0, labels[last] ?? 0];
  }
}
