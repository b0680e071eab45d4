import { formatNumber } from '../number-format.js';
import { numberFindings } from '../number-rules.js';
import { parseTypedNumber } from '../typed-number.js';
import type { ValueType } from '../value-type.js';

/** A level on a scale. Distances between levels mean nothing, so levels are counted and never averaged. */
export const score = {
  code: 'score',
  label: { en: 'Score', fr: 'Note', es: 'Puntuación', drafted: ['fr', 'es'] },
  holds: 'decimal',
  isDerived: false,
  needsCurrency: false,
  isAdditive: false,
  aggregation: 'distribution',
  aggregations: ['distribution', 'median', 'none'],
  // Only a bounded scale of whole steps can be offered as levels; a survey's mean rating is typed.
  control: ({ decimals, minimum, maximum }) =>
    decimals === 0 && minimum != null && maximum != null ? 'levels' : 'decimal_number',
  decimals: (rules) => rules.decimals,
  parse: (raw, language, rules) => parseTypedNumber(raw, language, rules.decimals),
  check: (value, rules) => numberFindings(value, rules, rules.decimals),
  format: (value, { language, decimals }) => formatNumber(value, language, decimals),
} as const satisfies ValueType;
