import type { Decimal } from '../decimal.js';
import type { Finding } from '../issue.js';
import type { Language, Text } from '../language.js';
import type { Reading } from './typed-number.js';

/** How units' values make a cohort's figure. */
export const AGGREGATIONS = ['sum', 'pooled', 'median', 'distribution', 'share_yes', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What a number measures: one year's flow, a stock on a day, a running total, a score, a share, or words. */
export const BASES = ['flow', 'stock', 'cumulative', 'score', 'share', 'text'] as const;
export type Basis = (typeof BASES)[number];

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The control that a form shows; `computed` is shown and never typed into. */
export const CONTROLS = [
  'whole_number',
  'decimal_number',
  'money',
  'levels',
  'yes_no',
  'long_text',
  'computed',
] as const;
export type Control = (typeof CONTROLS)[number];

/** What an indicator version says of its values. Each type reads what concerns it. */
export interface ValueRules {
  readonly decimals: number;
  readonly minimum?: Decimal | null;
  readonly maximum?: Decimal | null;
  /** Fraction digits of the amount's currency (ISO 4217), when it is known. */
  readonly minorUnit?: number | null;
  /** The most code points that a text may have. */
  readonly maximumLength?: number | null;
}

/** How a value is to be written out. */
export interface FormatOptions {
  readonly language: Language;
  readonly decimals?: number;
  /** `%` is written with the number; every other unit is a word that stands beside it. */
  readonly unit?: string | null;
  readonly currency?: string | null;
  readonly minorUnit?: number | null;
}

/** What became of a person's input; it never throws and never guesses. */
export type ParseOutcome =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Reading, Reading] }
  | { readonly kind: 'invalid'; readonly found: Finding };

/** Everything that the product needs to know of a kind of value, so that no screen or query asks which kind it is. */
export interface ValueType {
  readonly code: string;
  readonly label: Text;
  /** Whether a value is a decimal or a text; decides which column and which field holds it. */
  readonly holds: 'decimal' | 'text';
  /** Derived values are computed from two others and are never entered. */
  readonly isDerived: boolean;
  /** Whether every value needs a currency. */
  readonly needsCurrency: boolean;
  /** Whether parts of a disaggregation add up to the total. */
  readonly isAdditive: boolean;
  /** The aggregation used unless the indicator names another of `aggregations`. */
  readonly aggregation: Aggregation;
  readonly aggregations: readonly Aggregation[];
  control(rules: ValueRules): Control;
  /** Fraction digits that a value may have. */
  decimals(rules: ValueRules): number;
  /** From what a person typed, in the language they write, to a canonical value. */
  parse(raw: string, language: Language, rules: ValueRules): ParseOutcome;
  /** What is wrong with a canonical value; also the gate for machines, so it accepts any string. */
  check(value: string, rules: ValueRules): readonly Finding[];
  /** A canonical value as a reader sees it. */
  format(value: string, options: FormatOptions): string;
}
