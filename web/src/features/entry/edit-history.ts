import type { CellContent } from './outbox.js';

/** What one act changed: a typed value is one cell, a pasted column several. */
export type Step = readonly { readonly path: string; readonly before: CellContent }[];

const deepest = 50;

/** The steps that can be undone, newest last, with one more; the oldest are forgotten beyond fifty. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  return step.length === 0 ? steps : [...steps, step].slice(-deepest);
}
