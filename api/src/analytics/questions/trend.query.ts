import type { Scope } from '../../access/scope.js';
import type { Database } from '../../database/database.js';
import { type CellsQuestion, cellParameters } from './cells.parameters.js';
import { cellsOf } from './cells.sql.js';

/** By what the units are put into groups. */
export const SPLITS = ['none', 'cohort', 'country', 'region', 'institution'] as const;
export type SplitCode = (typeof SPLITS)[number];

/** "How has this indicator developed, year by year, in each of these groups?" */
export interface TrendQuestion extends CellsQuestion {
  readonly splitBy: SplitCode;
}

/**
 * One group in one programme year.
 *
 * Gaps  figures are null when no unit has a value; the counts of absences add up to `members` - `n`.
 */
export interface TrendRow {
  readonly key: string;
  readonly year: number;
  readonly number: number;
  readonly members: number;
  readonly n: number;
  readonly not_collected: number;
  readonly not_applicable: number;
  readonly refused: number;
  readonly not_due: number;
  readonly not_submitted: number;
  readonly withdrawn: number;
  readonly not_comparable: number;
  readonly unconverted: number;
  readonly converted: number;
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
  /** Every unit's level of a score, in order. */
  readonly levels: number[] | null;
  readonly demonstration: boolean;
  readonly backdated: string[] | null;
  /** Units that were not members yet when the first year asked ended, and no longer when the last one did. */
  readonly joined: number;
  readonly left: number;
}

/** The group of a cell. A unit that is in several cohorts counts in each of them, for as long as it is in it. */
const groups = {
  none: { key: `''::text`, join: '' },
  country: { key: 'cell.iso3', join: '' },
  region: { key: 'cell.region_code', join: '' },
  institution: { key: 'cell.code', join: '' },
  cohort: {
    key: 'cohort.code',
    join: `join cohort_member cm on cm.unit_id = cell.unit_id and cm.valid @> cell.ends
           join cohort on cohort.id = cm.cohort_id and cohort.initiative_id = $4`,
  },
} as const satisfies Record<SplitCode, { key: string; join: string }>;

const count = (absence: string): string =>
  `count(*) filter (where cell.absence = '${absence}') as ${absence}`;

const textOf = (shape: keyof typeof cellsOf, { key, join }: { key: string; join: string }): string => `
  with ${cellsOf[shape]}, seen as (
    select first.ends as first, last.ends as last
      from (select min(ends) as ends from asked) first, (select max(ends) as ends from asked) last
  ), moved as (
    select count(*) filter (where not m.valid @> seen.first) as joined,
           count(*) filter (where not m.valid @> seen.last) as left
      from member m, seen where m.id in (select unit_id from cell)
  ), backdated as (
    select array_agg(b.name order by b.name collate "C") as names from import_batch b
     where b.backdates and b.id in (
       select import_id from cell where absence is null union select other_import_id from cell where absence is null)
  )
  select ${key} as key, cell.year, min(cell.number) as number, count(*) as members,
         count(*) filter (where cell.absence is null) as n,
         ${[
           'not_collected',
           'not_applicable',
           'refused',
           'not_due',
           'not_submitted',
           'withdrawn',
           'not_comparable',
         ]
           .map(count)
           .join(', ')},
         count(*) filter (where cell.unconverted) as unconverted,
         count(*) filter (where cell.converted) as converted,
         percentile_cont(array[0.25, 0.5, 0.75]) within group (order by cell.value::float8)
           filter (where cell.absence is null and cell.value is not null) as quartiles,
         (min(cell.value) filter (where cell.absence is null))::float8 as minimum,
         (max(cell.value) filter (where cell.absence is null))::float8 as maximum,
         (avg(cell.value) filter (where cell.absence is null))::float8 as mean,
         (sum(cell.value) filter (where cell.absence is null))::float8 as total,
         (sum(cell.numerator) filter (where cell.absence is null))::float8 as numerator,
         (sum(cell.denominator) filter (where cell.absence is null))::float8 as denominator,
         ${
           shape === 'derived'
             ? `(sum(cell.numerator) filter (where cell.absence is null) * $17::numeric
           / sum(cell.denominator) filter (where cell.absence is null))::float8`
             : 'null::float8'
         } as pooled,
         count(*) filter (where cell.absence is null and cell.value = 1) as yes,
         array_agg(round(cell.value)::int order by cell.value)
           filter (where $${shape === 'derived' ? 19 : 16}::boolean and cell.absence is null) as levels,
         coalesce(bool_or(cell.demonstration) filter (where cell.absence is null), false) as demonstration,
         (select names from backdated) as backdated,
         (select joined from moved) as joined, (select "left" from moved) as left
    from cell ${join}
   where ${key} is not null
   group by ${key}, cell.year, cell.starts
   order by (${key}) collate "C", cell.starts`;

/**
 * Reads the trend of one indicator over the visible members.
 *
 * Shape   one row for each group and programme year, ordered by group and year.
 * Unit    the indicator's; money in the currency asked for, shares times their multiplier.
 * Gaps    a year without any visible member has no row; see `TrendRow`.
 * Source  docs/methods.md#trend
 */
export function trendRows(scope: Scope, database: Database, question: TrendQuestion): Promise<TrendRow[]> {
  const { splitBy, shape, isScore } = question;
  return database.rows<TrendRow>(`trend ${shape} ${splitBy}`, textOf(shape, groups[splitBy]), [
    ...cellParameters(scope, question),
    isScore,
  ]);
}
