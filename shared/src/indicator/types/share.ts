import { formatNumber, formatPercent } from '../number-format.js';
import { numberFindings } from '../number-rules.js';
import { parseTypedNumber } from '../typed-number.js';
import type { ValueType } from '../value-type.js';

/** A part of a whole, always derived from its two counts or amounts: pooled, never averaged, never typed in bare. */
export const share = {
  code: 'share',
  label: { en: 'Share', fr: 'Part', es: 'Proporción', drafted: ['fr', 'es'] },
  holds: 'decimal',
  isDerived: true,
  needsCurrency: false,
  isAdditive: false,
  aggregation: 'pooled',
  aggregations: ['pooled', 'median', 'none'],
  control: () => 'computed',
  decimals: (rules) => rules.decimals,
  parse: (raw, language, rules) => parseTypedNumber(raw.replace(/\s*%\s*$/, ''), language, rules.decimals),
  check: (value, rules) => numberFindings(value, rules, rules.decimals),
  format: (value, { language, decimals, unit }) =>
    unit === '%' ? formatPercent(value, language, decimals) : formatNumber(value, language, decimals),
} as const satisfies ValueType;
