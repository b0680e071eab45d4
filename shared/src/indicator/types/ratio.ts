import { formatNumber } from '../number-format.js';
import { numberFindings } from '../number-rules.js';
import { parseTypedNumber } from '../typed-number.js';
import type { ValueType } from '../value-type.js';

/** One quantity for each of another, not a part of it: reserves in months of spending. Derived, like a share. */
export const ratio = {
  code: 'ratio',
  label: { en: 'Ratio', fr: 'Ratio', es: 'Razón', drafted: ['fr', 'es'] },
  holds: 'decimal',
  isDerived: true,
  needsCurrency: false,
  isAdditive: false,
  aggregation: 'median',
  aggregations: ['median', 'pooled', 'none'],
  control: () => 'computed',
  decimals: (rules) => rules.decimals,
  parse: (raw, language, rules) => parseTypedNumber(raw, language, rules.decimals),
  check: (value, rules) => numberFindings(value, rules, rules.decimals),
  format: (value, { language, decimals }) => formatNumber(value, language, decimals),
} as const satisfies ValueType;
