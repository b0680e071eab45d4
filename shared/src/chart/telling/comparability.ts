import type { ChartComparability } from '../chart-spec.js';

export interface ComparabilityAnswer {
  __typename?: string;
  reasons?: readonly { rule: string; params: readonly { name: string; value: string }[] }[];
}

/** The API's comparability union as a chart's; an answer without reasons is comparable. */
export function chartComparability(answer: ComparabilityAnswer): ChartComparability {
  const reasons = (answer.reasons ?? []).map(({ rule, params }) => ({
    rule,
    params: Object.fromEntries(params.map(({ name, value }) => [name, value])),
  }));
  if (answer.__typename === 'NotComparable') return { outcome: 'not_comparable', reasons };
  return { outcome: reasons.length > 0 ? 'with_caveats' : 'comparable', reasons };
}
