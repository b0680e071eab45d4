import { type Decimal, compareDecimals, decimalPlaces, parseDecimal } from '../decimal.js';
import { type Finding, finding } from '../issue.js';
import type { ValueRules } from './value-type.js';

/**
 * What is wrong with a number: the checks that all numeric types share.
 *
 * Shape    findings; empty when the number is fine. `allowed` is how many fraction digits the type permits.
 * Errors   `not_a_decimal`, `not_an_integer` or `too_many_decimals`, `below_minimum`, `above_maximum`.
 */
export function numberFindings(value: string, rules: ValueRules, allowed: number): readonly Finding[] {
  const decimal = parseDecimal(value);
  if (decimal === null) return [finding('not_a_decimal')];
  return [...placesFindings(decimal, allowed), ...rangeFindings(decimal, rules)];
}

function placesFindings(value: Decimal, allowed: number): readonly Finding[] {
  const given = decimalPlaces(value);
  if (given <= allowed) return [];
  if (allowed === 0) return [finding('not_an_integer', { value })];
  return [finding('too_many_decimals', { value, given: String(given), allowed: String(allowed) })];
}

function rangeFindings(value: Decimal, { minimum, maximum }: ValueRules): readonly Finding[] {
  const found: Finding[] = [];
  if (minimum != null && compareDecimals(value, minimum) < 0)
    found.push(finding('below_minimum', { value, minimum }));
  if (maximum != null && compareDecimals(value, maximum) > 0)
    found.push(finding('above_maximum', { value, maximum }));
  return found;
}

/**
 * `negative` for a number below zero where the indicator declares no minimum of its own.
 *
 * Shape    one finding or none; a declared minimum speaks for itself as `below_minimum`.
 */
export function negativeFindings(value: string, { minimum }: ValueRules): readonly Finding[] {
  const decimal = parseDecimal(value);
  return decimal !== null && minimum == null && compareDecimals(decimal, '0') < 0
    ? [finding('negative', { value })]
    : [];
}
