import { formatMoney, formatNumber } from '../number-format.js';
import { negativeFindings, numberFindings } from '../number-rules.js';
import { parseTypedNumber } from '../typed-number.js';
import type { ValueRules, ValueType } from '../value-type.js';

/** Fraction digits of most currencies, used until the amount's own is known. */
const USUAL_MINOR_UNIT = 2;

const minorUnitOf = (rules: ValueRules) => rules.minorUnit ?? USUAL_MINOR_UNIT;

/** An amount of money in its own currency, with no more digits than the currency has. */
export const currency = {
  code: 'currency',
  label: { en: 'Amount of money', fr: 'Montant', es: 'Importe', drafted: ['fr', 'es'] },
  holds: 'decimal',
  isDerived: false,
  needsCurrency: true,
  isAdditive: true,
  aggregation: 'median',
  aggregations: ['median', 'sum', 'none'],
  control: () => 'money',
  decimals: minorUnitOf,
  parse: (raw, language, rules) => parseTypedNumber(raw, language, minorUnitOf(rules)),
  check: (value, rules) => [
    ...numberFindings(value, rules, minorUnitOf(rules)),
    ...negativeFindings(value, rules),
  ],
  format: (value, { language, currency: code, minorUnit }) =>
    code == null ? formatNumber(value, language) : formatMoney(value, code, language, minorUnit),
} as const satisfies ValueType;
