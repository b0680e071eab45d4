import type { Decimal } from '../decimal.js';
import type { Absence } from './missing.js';

export interface NumericValue {
  readonly kind: 'number';
  readonly value: Decimal;
  readonly currency: string | null;
}
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
}
export interface AbsentValue {
  readonly kind: 'absent';
  readonly absence: Absence;
}

/** A value or the reason why there is none; null never stands for either. */
export type Value = NumericValue | TextValue | AbsentValue;

/** A number that was given, in its currency where it is money. */
export function numberValue(value: Decimal, currency: string | null = null): NumericValue {
  return { kind: 'number', value, currency };
}

/** A text that was given. */
export function textValue(text: string): TextValue {
  return { kind: 'text', text };
}

/** No value, for a named reason. */
export function absent(absence: Absence): AbsentValue {
  return { kind: 'absent', absence };
}

/** Whether there is no value. */
export function isAbsent(value: Value): value is AbsentValue {
  return value.kind === 'absent';
}
