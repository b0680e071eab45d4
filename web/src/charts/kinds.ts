import type { ChartKind, ChartSpec, ChartSpecOf } from '@kipimo/shared';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface DrawingProps<S extends ChartSpec> {
  spec: S;
  /** A choice made in the drawing, as the code of what was chosen; null takes it back. */
  onSelect?: (key: string | null) => void;
}

/** Every kind and what draws it, each in a chunk of its own. */
export const kinds = {
  trend: lazy(() => import('./trend.js')),
  'small-multiples': lazy(() => import('./small-multiples.js')),
  comparison: lazy(() => import('./comparison.js')),
  distribution: lazy(() => import('./distribution.js')),
  map: lazy(() => import('./map.js')),
  progress: lazy(() => import('./progress.js')),
  parts: lazy(() => import('./parts.js')),
  slope: lazy(() => import('./slope.js')),
  change: lazy(() => import('./change.js')),
  'event-study': lazy(() => import('./event-study.js')),
} satisfies {
  [K in ChartKind]: LazyExoticComponent<ComponentType<DrawingProps<ChartSpecOf<K>>>>;
} satisfies Record<ChartKind, unknown>;
