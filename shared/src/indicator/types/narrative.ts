import { parsePlainText } from '../../plain-text.js';
import type { ValueRules, ValueType } from '../value-type.js';

/** Room for about three pages; an indicator may allow less. */
export const NARRATIVE_MAXIMUM_LENGTH = 10_000;

const maximumLengthOf = (rules: ValueRules) => rules.maximumLength ?? NARRATIVE_MAXIMUM_LENGTH;

/** A story in the writer's own words and language: read, never counted. */
export const narrative = {
  code: 'narrative',
  label: { en: 'Narrative', fr: 'Récit', es: 'Relato', drafted: ['fr', 'es'] },
  holds: 'text',
  isDerived: false,
  needsCurrency: false,
  isAdditive: false,
  aggregation: 'none',
  aggregations: ['none'],
  control: () => 'long_text',
  decimals: () => 0,
  parse: (raw, _language, rules) => {
    const parsed = parsePlainText(raw, maximumLengthOf(rules));
    if (parsed.kind === 'invalid') return parsed;
    return parsed.text === '' ? { kind: 'blank' } : { kind: 'value', value: parsed.text };
  },
  check: (value, rules) => {
    const parsed = parsePlainText(value, maximumLengthOf(rules));
    return parsed.kind === 'invalid' ? [parsed.found] : [];
  },
  format: (value) => value,
} as const satisfies ValueType;
