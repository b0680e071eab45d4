import { LEAST_REPORTED } from '../comparability.rules.js';
import type { RefusedBecause } from '../statistics/refused.js';
import type { Contrast } from './effect-estimates.rules.js';
import type { EffectQuestion } from './effect-question.js';

/** Why something is not said, with the figures that decided it. */
export interface EffectRefusal {
  readonly rule: 'R1' | 'R2' | 'R3' | 'R6' | 'test_cannot_succeed' | 'no_baseline' | RefusedBecause;
  readonly params: Readonly<Record<string, string>>;
}

/** Refusals that leave other figures standing. */
const PARTIAL = new Set<EffectRefusal['rule']>(['R6', 'test_cannot_succeed']);

/** Whether a refusal leaves nothing to say. */
export const isWhole = ({ rule }: EffectRefusal): boolean => !PARTIAL.has(rule);

/** What speaks against an answer before anything is worked out: breaks, baselines, who reported, and small numbers. */
export function refusalsOf(question: EffectQuestion, { own, other }: Contrast): EffectRefusal[] {
  const { group, comparison, fromYear, toYear, breaks, minimumGroup, isOrdinal } = question;
  const refusals: EffectRefusal[] = [];
  const refuse = (rule: EffectRefusal['rule'], params: Record<string, string | number> = {}): void => {
    refusals.push({
      rule,
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
    });
  };
  const cut = breaks.find(({ year, bridged }) => !bridged && year > fromYear && year <= toYear);
  if (cut) refuse('R1', { year: cut.year, fromVersion: cut.fromVersion, toVersion: cut.toVersion });
  if (!group.some(({ values }) => values.has(fromYear))) refuse('no_baseline', { year: fromYear });
  for (const [series, changes] of [
    [group, own],
    [comparison, other],
  ] as const) {
    if (!series || !changes) continue;
    const expected = series.filter(({ isExpected }) => isExpected).length;
    const n = changes.length;
    if (expected > 0 && n / expected < LEAST_REPORTED) refuse('R2', { n, expected, least: LEAST_REPORTED });
    if (n < minimumGroup) refuse('R3', { n, minimum: minimumGroup });
  }
  if (isOrdinal) refuse('R6');
  return refusals;
}
