import type { ChartKind } from '@kipimo/shared';

const none = () => null;

/** In place of `kinds` on pages that the server draws: there the open table tells the figures. */
export const kinds: Record<ChartKind, () => null> = {
  trend: none,
  'small-multiples': none,
  comparison: none,
  distribution: none,
  map: none,
  progress: none,
  parts: none,
  slope: none,
  change: none,
};
