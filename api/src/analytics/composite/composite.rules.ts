import { coherenceOf, type Coherence } from './composite-coherence.rules.js';
import {
  bandOf,
  compositeConfigurations,
  type ConfigurationCode,
} from '../statistics/composite-configurations.js';
import { type CompositeDesign, compositeIndex, type CompositeScore } from '../statistics/composite-index.js';
import { compositeSensitivity, type Sensitivity } from '../statistics/composite-sensitivity.js';
import { type Answer, isRefused } from '../statistics/refused.js';

export interface CompositeQuestion {
  readonly units: readonly string[];
  readonly design: CompositeDesign;
  /** Whose bands the index is read in. */
  readonly configuration: ConfigurationCode | null;
  readonly draws: number;
  readonly seed: number;
}

export interface CompositeAnswer {
  readonly scores: readonly (CompositeScore & { readonly band: string | null })[];
  /** Null when fewer than two units have an index: there is nothing to rank. */
  readonly sensitivity: Sensitivity | null;
  readonly coherence: Coherence;
}

/**
 * An index with what it hangs on: rank intervals over the choices that could have been made otherwise, and whether its
 * parts belong together.
 *
 * Errors  what `compositeIndex` refuses.
 * Source  docs/methods.md#composite
 */
export function compositeOf(question: CompositeQuestion): Answer<CompositeAnswer> {
  const { units, design, configuration, draws, seed } = question;
  const scores = compositeIndex(units, design);
  if (isRefused(scores)) return scores;
  const sensitivity = compositeSensitivity(units, design, { draws, seed });
  return {
    scores: scores.map((score) => ({
      ...score,
      band: configuration ? bandOf(compositeConfigurations[configuration], score.value) : null,
    })),
    sensitivity: isRefused(sensitivity) ? null : sensitivity,
    coherence: coherenceOf(design),
  };
}
