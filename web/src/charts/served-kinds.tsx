import type { ChartKind, ChartSpec } from '@kipimo/shared';
import type { ComponentType } from 'react';
import type { DrawingProps } from './kinds.js';
import Still from './still.js';

/** In place of `kinds` on pages that the server draws, where nothing can be measured or pointed at. */
export const kinds: Record<ChartKind, ComponentType<DrawingProps<ChartSpec>>> = {
  trend: Still,
  'small-multiples': Still,
  comparison: Still,
  distribution: Still,
  map: Still,
  progress: Still,
  parts: Still,
  slope: Still,
  change: Still,
  'event-study': Still,
};
