import type { ChartSpec } from '@kipimo/shared';
import { createContext, type ComponentType } from 'react';

/** What a page puts under its charts besides what charts bring themselves, such as pinning them. */
export const ChartDoor = createContext<ComponentType<{ spec: ChartSpec }> | null>(null);
