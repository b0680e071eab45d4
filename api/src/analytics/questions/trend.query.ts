import type { Database } from '../../database/database.js';
import type { VisiblePanel } from '../visible-panel.js';
import { type ValuesQuestion, valueParameters } from './values.parameters.js';
import { reportedValues, type ValueShape } from './values.sql.js';

/**
 * What one group reported in one round.
 *
 * Gaps  figures are null when no unit has a value.
 */
export interface TrendRow {
  readonly grp: number;
  readonly i: number;
  readonly n: number;
  readonly not_collected: number;
  readonly not_applicable: number;
  readonly refused: number;
  readonly not_comparable: number;
  readonly unconverted: number;
  readonly converted: boolean;
  /** Lower quartile, median and upper quartile by type 7. */
  readonly quartiles: [number, number, number] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
  readonly total: number | null;
  /** Sums of the parts of a derived value. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pooled: number | null;
  readonly yes: number;
  /** Every unit's level of a score, in order; null unless the indicator is a score. */
  readonly levels: number[] | null;
  readonly demonstration: boolean;
  /** The imports concerned: the highest id, and one bit for each id modulo 63. */
  readonly last_import: number | null;
  readonly import_bits: string | null;
}

const pooled = {
  entered: 'null::float8, null::float8, null::float8',
  derived: `(sum(numerator) filter (where absence is null))::float8,
         (sum(denominator) filter (where absence is null))::float8,
         (sum(numerator) filter (where absence is null) * $10::numeric
           / sum(denominator) filter (where absence is null))::float8`,
};
const pooledOf = {
  ...pooled,
  enteredMoney: pooled.entered,
  derivedMoney: pooled.derived,
} as const satisfies Record<ValueShape, string>;

const textOf = (shape: ValueShape, isScore: boolean): string => `
  with ${reportedValues[shape]}
  select grp, i, n, not_collected, not_applicable, refused, not_comparable, unconverted, converted, quartiles, minimum,
         maximum, mean, total, numerator, denominator, pooled, yes, levels, demonstration, last_import,
         import_bits::text as import_bits
    from (
      select grp, i, count(*) filter (where absence is null) as n,
             count(*) filter (where absence = 'not_collected') as not_collected,
             count(*) filter (where absence = 'not_applicable') as not_applicable,
             count(*) filter (where absence = 'refused') as refused,
             count(*) filter (where absence = 'not_comparable') as not_comparable,
             count(*) filter (where unconverted) as unconverted, bool_or(converted) as converted,
             percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value::float8)
               filter (where absence is null and value is not null) as quartiles,
             (min(value) filter (where absence is null))::float8 as minimum,
             (max(value) filter (where absence is null))::float8 as maximum,
             (avg(value) filter (where absence is null))::float8 as mean,
             (sum(value) filter (where absence is null))::float8 as total,
             ${pooledOf[shape]},
             count(*) filter (where absence is null and value = 1) as yes,
             ${isScore ? `array_agg(round(value)::int order by value) filter (where absence is null)` : 'null::int[]'} as levels,
             coalesce(bool_or(demonstration) filter (where absence is null), false) as demonstration,
             max(import_id) filter (where absence is null) as last_import,
             bit_or(1::bigint << import_id % 63) filter (where absence is null) as import_bits
        from reported group by grp, i
    ) as figures (grp, i, n, not_collected, not_applicable, refused, not_comparable, unconverted, converted, quartiles,
                  minimum, maximum, mean, total, numerator, denominator, pooled, yes, levels, demonstration,
                  last_import, import_bits)
   order by grp, i`;

/**
 * "How has this indicator developed, year by year, in each of these groups?"
 *
 * Shape   one row for each group and round in which anybody reported, in order.
 * Unit    the indicator's; money in the currency asked for, shares times their multiplier.
 * Gaps    see `TrendRow`; who did not report at all is not in it, but is known from the panel.
 * Errors  none; the panel has been narrowed to what its scope may see.
 * Source  docs/methods.md#trend
 */
export function trendRows(
  _visible: VisiblePanel,
  database: Database,
  question: ValuesQuestion,
  isScore: boolean,
): Promise<TrendRow[]> {
  const { shape } = question;
  const name = `trend ${shape}${isScore ? ' levels' : ''}`;
  return database.rows<TrendRow>(name, textOf(shape, isScore), valueParameters(question));
}

const answeredText = (shape: ValueShape): string => `
  with ${reportedValues[shape]}
  select unit_id, array_agg(distinct i order by i) as rounds from reported where absence is null
   group by unit_id order by unit_id`;

/**
 * "Who has a value in which rounds?"
 *
 * Shape   one row for each unit of the panel that has any, with its rounds in order.
 */
export function answeredRounds(
  _visible: VisiblePanel,
  database: Database,
  question: ValuesQuestion,
): Promise<{ unit_id: number; rounds: number[] }[]> {
  const { shape } = question;
  return database.rows(`answered ${shape}`, answeredText(shape), valueParameters(question));
}
