import type { Aggregation } from './composite.js';
import type { Normalisation } from './normalisation.js';

/** An index that ships with the product: its rule, without data. */
export interface CompositeConfiguration {
  readonly code: string;
  readonly normalisation: Normalisation;
  readonly goalposts: readonly [number, number];
  /** How clusters become the index, and parts a cluster. */
  readonly aggregation: Aggregation;
  readonly clusterAggregation: Aggregation;
  readonly clusters: readonly string[];
  /** Lower ends of the bands in which results are read, lowest first. */
  readonly bands: readonly { readonly code: string; readonly from: number }[];
}

/**
 * The Africa Capacity Index of the African Capacity Building Foundation: four clusters of equal weight, each the
 * arithmetic mean of its variables from 0 to 100, and their harmonic mean, so that a weak cluster cannot be made up
 * for. A cluster at nought makes the index nought; a missing one leaves it unknown.
 *
 * Source  Africa Capacity Report, technical note; docs/methods.md#africa-capacity-index
 */
export const AFRICA_CAPACITY_INDEX = {
  code: 'africa_capacity_index',
  normalisation: 'goalposts',
  goalposts: [0, 100],
  aggregation: 'harmonic',
  clusterAggregation: 'arithmetic',
  clusters: [
    'policy_environment',
    'implementation_processes',
    'development_results',
    'capacity_development_outcomes',
  ],
  bands: [
    { code: 'very_low', from: 0 },
    { code: 'low', from: 20 },
    { code: 'medium', from: 40 },
    { code: 'high', from: 60 },
    { code: 'very_high', from: 80 },
  ],
} as const satisfies CompositeConfiguration;

/** The band that a value lies in; null without a value. */
export function bandOf({ bands }: CompositeConfiguration, value: number | null): string | null {
  return value === null ? null : (bands.findLast(({ from }) => value >= from)?.code ?? null);
}

/** Every index that ships. */
export const compositeConfigurations = {
  africa_capacity_index: AFRICA_CAPACITY_INDEX,
} as const satisfies Record<string, CompositeConfiguration>;
export type ConfigurationCode = keyof typeof compositeConfigurations;
export const CONFIGURATIONS = Object.keys(compositeConfigurations) as ConfigurationCode[];
