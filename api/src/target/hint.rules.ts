import { inOrder, quantile } from '../analytics/statistics/summary.js';

/** One institution's figures at both ends of the window; null where it has none that can be held against the other. */
export interface HintedChange {
  readonly start: number;
  readonly end: number;
}

/** Of what level counts as similar: from this share of the own level to its inverse. */
const SIMILAR = 0.5;

/**
 * What similar institutions did.
 *
 * Shape   the median change with its middle half, of those that started from half to twice the own level; where these
 *         are too few to be shown, of all.
 * Unit    the indicator's.
 * Gaps    no figure below `minimumGroup` institutions (R3), only how many there are.
 * Source  docs/methods.md#what-similar-institutions-did
 */
export function hintOf(
  changes: readonly HintedChange[],
  { level, minimumGroup }: { level: number | null; minimumGroup: number },
): { isSimilarLevel: boolean; n: number; median: number | null; low: number | null; high: number | null } {
  const alike = changes.filter(
    ({ start }) => level !== null && level > 0 && start >= level * SIMILAR && start <= level / SIMILAR,
  );
  const isSimilarLevel = alike.length >= minimumGroup;
  const counted = inOrder((isSimilarLevel ? alike : changes).map(({ start, end }) => end - start));
  const isShown = counted.length >= minimumGroup;
  const at = (share: number): number | null => (isShown ? quantile(counted, share) : null);
  return { isSimilarLevel, n: counted.length, median: at(0.5), low: at(0.25), high: at(0.75) };
}
