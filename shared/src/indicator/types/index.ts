import type { ValueType } from '../value-type.js';
import { count } from './count.js';
import { currency } from './currency.js';
import { narrative } from './narrative.js';
import { ratio } from './ratio.js';
import { score } from './score.js';
import { share } from './share.js';
import { yesNo } from './yes-no.js';

/** The one list of value types: add a file and a line here, and forms, checks, imports and aggregation follow. */
export const VALUE_TYPES = {
  count,
  currency,
  share,
  ratio,
  score,
  yes_no: yesNo,
  narrative,
} as const satisfies Record<string, ValueType>;

export type ValueTypeCode = keyof typeof VALUE_TYPES;
export const VALUE_TYPE_CODES = Object.keys(VALUE_TYPES) as readonly ValueTypeCode[];

/** The type of a code. */
export function valueType(code: ValueTypeCode): ValueType {
  return VALUE_TYPES[code];
}

/** Whether a code names a value type. */
export function isValueTypeCode(code: string): code is ValueTypeCode {
  return Object.hasOwn(VALUE_TYPES, code);
}
