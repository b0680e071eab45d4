/** Ranks from 1, and how many values stand at each tie. */
export interface Ranks {
  /** Midranks in the order of the values given. */
  readonly ranks: readonly number[];
  /** Sizes of the groups of equal values, single ones left out. */
  readonly ties: readonly number[];
}

/** Midranks: equal values share the mean of the places they take. */
export function rank(values: readonly number[]): Ranks {
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  const ties: number[] = [];
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && values[order[next] ?? 0] === values[order[first] ?? 0]) next += 1;
    for (let place = first; place < next; place += 1) ranks[order[place] ?? 0] = (first + 1 + next) / 2;
    if (next - first > 1) ties.push(next - first);
    first = next;
  }
  return { ranks, ties };
}

/** Σ(t³ − t) over the ties, which every tie correction rests on. */
export const tieSum = (ties: readonly number[]): number => ties.reduce((sum, t) => sum + (t ** 3 - t), 0);

/**
 * In how many ways `size` of the weights can be chosen with each sum.
 *
 * Shape   index = sum; weights are whole numbers (ranks doubled, so that midranks are whole). `size` null: any number.
 */
export function waysBySum(weights: readonly number[], size: number | null): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (size === null) {
    const ways = new Float64Array(total + 1);
    ways[0] = 1;
    let reach = 0;
    for (const weight of weights) {
      reach += weight;
      for (let sum = reach; sum >= weight; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - weight] ?? 0);
    }
    return ways;
  }
  const chosen = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
  const [none] = chosen;
  if (none) none[0] = 1;
  weights.forEach((weight, index) => {
    for (let count = Math.min(size, index + 1); count >= 1; count -= 1) {
      const [from, to] = [chosen[count - 1], chosen[count]];
      if (from && to)
        for (let sum = total; sum >= weight; sum -= 1) to[sum] = (to[sum] ?? 0) + (from[sum - weight] ?? 0);
    }
  });
  return chosen[size] ?? new Float64Array(total + 1);
}

/** The share of all ways whose sum lies at least as far from the centre as the one seen. */
export function exactTwoSided(ways: Float64Array, seen: number, centre: number): number {
  let all = 0;
  let asFar = 0;
  const distance = Math.abs(seen - centre) - 1e-9;
  for (const [sum, count] of ways.entries()) {
    all += count;
    if (Math.abs(sum - centre) >= distance) asFar += count;
  }
  return asFar / all;
}
