import type { Absence } from '@kipimo/shared';
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
  /** The reason of every unit that has no value; null when all have one. */
  readonly absences: Absence[] | null;
  readonly unconverted: number;
  readonly converted: boolean;
  /** Minimum, lower quartile, median, upper quartile and maximum by type 7. */
  readonly quantiles: [number, number, number, number, number] | null;
  readonly total: number | null;
  /** Sums of the parts of a derived value. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pooled: number | null;
  /** Every unit's level of a score, in order; null unless the indicator is a score. */
  readonly levels: number[] | null;
  readonly demonstration: boolean;
  /** The imports concerned: the highest id, and one bit for each id modulo 63. */
  readonly last_import: number | null;
  readonly import_bits: string | null;
}

const nothingPooled = 'null::float8 as numerator, null::float8 as denominator, null::float8 as pooled';
const pooled = `
         (sum(numerator) filter (where absence is null))::float8 as numerator,
         (sum(denominator) filter (where absence is null))::float8 as denominator,
         (sum(numerator) filter (where absence is null) * $10::numeric
           / sum(denominator) filter (where absence is null))::float8 as pooled`;

const isDerived = (shape: ValueShape): boolean => shape === 'derived' || shape === 'derivedMoney';

/** Everything that is said of the rows of one group. */
export const summaryColumns = (shape: ValueShape, isScore: boolean): string => `
         count(*) filter (where absence is null) as n,
         array_agg(absence order by absence) filter (where absence is not null) as absences,
         count(*) filter (where unconverted) as unconverted, bool_or(converted) as converted,
         percentile_cont(array[0, 0.25, 0.5, 0.75, 1]) within group (order by value::float8)
           filter (where absence is null and value is not null) as quantiles,
         (sum(value) filter (where absence is null))::float8 as total,
         ${isDerived(shape) ? pooled : nothingPooled},
         ${isScore ? `array_agg(round(value)::int order by value) filter (where absence is null)` : 'null::int[]'} as levels,
         coalesce(bool_or(demonstration) filter (where absence is null), false) as demonstration,
         max(import_id) filter (where absence is null) as last_import,
         (bit_or(1::bigint << import_id % 63) filter (where absence is null))::text as import_bits`;

const summaryOf = (shape: ValueShape, isScore: boolean): string => `
  with ${reportedValues[shape]}
  select grp, i, ${summaryColumns(shape, isScore)}
    from reported group by grp, i order by grp, i`;

/** Where every group is one unit there is nothing to sum up: each row is its own point. */
const ownOf = (shape: ValueShape, isScore: boolean): string => `
  with ${reportedValues[shape]}, shown as (
    select *, absence is null as counts, case when absence is null then value::float8 end as figure from reported
    offset 0
  )
  select grp, i, counts::int as n, case when not counts then array[absence] end as absences,
         unconverted::int as unconverted, converted,
         case when figure is not null then array[figure, figure, figure, figure, figure] end as quantiles,
         figure as total,
         ${
           isDerived(shape)
             ? `case when counts then numerator::float8 end as numerator,
         case when counts then denominator::float8 end as denominator, figure as pooled`
             : nothingPooled
         },
         ${isScore ? 'case when counts then array[round(value)::int] end' : 'null::int[]'} as levels,
         counts and demonstration as demonstration, case when counts then import_id end as last_import,
         case when counts then (1::bigint << import_id % 63)::text end as import_bits
    from shown order by grp, i`;

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
  { isScore, isOneUnit }: { isScore: boolean; isOneUnit: boolean },
): Promise<TrendRow[]> {
  const { shape } = question;
  const text = isOneUnit ? ownOf(shape, isScore) : summaryOf(shape, isScore);
  const name = `trend ${shape}${isScore ? ' levels' : ''}${isOneUnit ? ' own' : ''}`;
  return database.rows<TrendRow>(name, text, valueParameters(question));
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
