import { formatNumber } from '../number-format.js';
import { negativeFindings, numberFindings } from '../number-rules.js';
import { parseTypedNumber } from '../typed-number.js';
import type { ValueType } from '../value-type.js';

/** How many: whole, not negative; parts add up. */
export const count = {
  code: 'count',
  label: { en: 'Count', fr: 'Nombre', es: 'Recuento', drafted: ['fr', 'es'] },
  holds: 'decimal',
  isDerived: false,
  needsCurrency: false,
  isAdditive: true,
  aggregation: 'sum',
  aggregations: ['sum', 'median', 'none'],
  control: () => 'whole_number',
  decimals: () => 0,
  parse: (raw, language) => parseTypedNumber(raw, language, 0),
  check: (value, rules) => [...numberFindings(value, rules, 0), ...negativeFindings(value, rules)],
  format: (value, { language }) => formatNumber(value, language),
} as const satisfies ValueType;
