import { createContext } from 'react';

/**
 * Set where charts stand as on paper: drawn once, with nothing to point at, as wide as their place.
 *
 * Unit     pixels that the drawing is laid out for; null where charts are live.
 */
export const StillCharts = createContext<number | null>(null);
