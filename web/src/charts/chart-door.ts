import type { ChartSpec } from '@kipimo/shared';
import { createContext, type ReactNode } from 'react';

/** What a page puts under its charts besides what charts bring themselves, such as pinning them. */
export const ChartDoor = createContext<((spec: ChartSpec) => ReactNode) | null>(null);
