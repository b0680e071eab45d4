import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';

export interface ChangesQuestion {
  readonly initiativeId: number;
  readonly from: string;
  readonly to: string;
  readonly rounds: readonly number[];
}

/** How many accepted values came, were replaced, and went. */
export interface ChangeCountRow {
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly demonstration: boolean;
  readonly imports: number[] | null;
}

/** One number that was replaced by another of the same unit or currency. */
export interface MovementRow {
  readonly unit_id: number;
  readonly indicator_id: number;
  readonly label: string;
  readonly slice: string;
  readonly was: string;
  readonly now: string;
  readonly currency: string | null;
  readonly relative: number;
  readonly reason: string | null;
  readonly demonstration: boolean;
}

export interface TargetChangeRow {
  readonly added: number;
  readonly revised: number;
  readonly withdrawn: number;
}

const visible = visibleUnit({ unit: 'm.unit_id', initiative: 'm.initiative_id', published: 'r.published' });

const columns = `id, unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater, value, value_text,
           absence, currency_code, correction_reason, origin, import_id`;

/**
 * Cells whose belief at the later time is not the one of the earlier time. What came and went in between is in
 * neither; what was written down again with the same content is no change. Each step is "materialized": the planner
 * cannot know how many beliefs began or ended in a time, and would join in loops.
 */
const changed = `
  with window_of as materialized (
    select m.unit_id, range_agg(m.valid * daterange(r.programme_starts, r.programme_ends, '[]')) as days
      from membership m join round r on r.initiative_id = m.initiative_id
     where m.initiative_id = $4 and m.recorded @> $6::timestamptz and r.id = any($7::int[]) and ${visible}
     group by m.unit_id
  ), came as materialized (
    select ${columns} from observation
     where lower(recorded) > $5::timestamptz and lower(recorded) <= $6::timestamptz
       and (upper_inf(recorded) or upper(recorded) > $6::timestamptz)
    offset 0
  ), went as materialized (
    select ${columns} from observation
     where lower(recorded) <= $5::timestamptz and upper(recorded) > $5::timestamptz
       and upper(recorded) <= $6::timestamptz
    offset 0
  ), pair as materialized (
    select came.id as now_id, went.id as was_id, coalesce(came.unit_id, went.unit_id) as unit_id,
           coalesce(came.indicator_id, went.indicator_id) as indicator_id,
           coalesce(came.period_id, went.period_id) as period_id, coalesce(came.slice, went.slice) as slice,
           coalesce(came.period_ends, went.period_ends) as period_ends,
           went.value as was, came.value as now, went.currency_code as was_currency, came.currency_code as now_currency,
           came.correction_reason as reason, 'demonstration' in (came.origin, went.origin) as demonstration,
           coalesce(came.import_id, went.import_id) as import_id
      from came
      full join went on went.unit_id = came.unit_id and went.indicator_version_id = came.indicator_version_id
       and went.period_id = came.period_id and went.slice = came.slice and went.rater = came.rater
     where came.id is null or went.id is null
        or (came.value, came.value_text, came.absence, came.currency_code)
           is distinct from (went.value, went.value_text, went.absence, went.currency_code)
  ), changed as materialized (
    select pair.* from pair join window_of w on w.unit_id = pair.unit_id where pair.period_ends <@ w.days
  )`;

const counts = `${changed}
  select count(*) filter (where was_id is null) as added,
         count(*) filter (where was_id is not null and now_id is not null) as corrected,
         count(*) filter (where now_id is null) as withdrawn,
         coalesce(bool_or(demonstration), false) as demonstration, array_agg(distinct import_id) as imports
    from changed`;

const movements = `${changed}
  select c.unit_id, c.indicator_id, p.label, c.slice, trim_scale(c.was)::text as was, trim_scale(c.now)::text as now,
         c.now_currency as currency,
         (abs(c.now - c.was) / greatest(abs(c.now), abs(c.was)))::float8 as relative, c.reason, c.demonstration
    from changed c join reporting_period p on p.id = c.period_id
   where c.was is not null and c.now is not null and c.was <> c.now
     and c.was_currency is not distinct from c.now_currency
   order by relative desc, abs(c.now - c.was) desc, c.now_id limit $8::int`;

const targets = `
  with held as (
    select t.*, exists (select from target b where b.unit_id = t.unit_id and b.indicator_id = t.indicator_id
              and b.initiative_id = t.initiative_id and b.state = 'signed' and b.recorded @> $5::timestamptz) as before,
           exists (select from target b where b.unit_id = t.unit_id and b.indicator_id = t.indicator_id
              and b.initiative_id = t.initiative_id and b.state = 'signed' and b.recorded @> $6::timestamptz) as after
      from target t
     where t.initiative_id = $4 and t.state = 'signed'
       and ((lower(t.recorded) > $5::timestamptz and lower(t.recorded) <= $6::timestamptz)
         or (upper(t.recorded) > $5::timestamptz and upper(t.recorded) <= $6::timestamptz))
       and exists (select from round r where r.initiative_id = t.initiative_id and r.id = any($7::int[])
             and ${visibleUnit({ unit: 't.unit_id', initiative: 't.initiative_id', published: 'r.published' })})
  ), changed as (
    select distinct unit_id, indicator_id, before, after from held
  )
  select count(*) filter (where not before and after) as added, count(*) filter (where before and after) as revised,
         count(*) filter (where before and not after) as withdrawn from changed`;

const parameters = (scope: Scope, question: ChangesQuestion): unknown[] => [
  ...scopeParameters(scope),
  question.initiativeId,
  question.from,
  question.to,
  question.rounds,
];

/** "How many accepted values came, were replaced, and went between two times?" */
export async function changeCounts(
  scope: Scope,
  database: Database,
  question: ChangesQuestion,
): Promise<ChangeCountRow> {
  const row = await database.row<ChangeCountRow>('change counts', counts, parameters(scope, question));
  return row ?? { added: 0, corrected: 0, withdrawn: 0, demonstration: false, imports: null };
}

/**
 * "Which numbers moved most?"
 *
 * Shape   largest first, by the difference as a share of the larger of both amounts, since units differ.
 * Unit    as entered; amounts whose currency was changed are not compared.
 */
export function largestMovements(
  scope: Scope,
  database: Database,
  question: ChangesQuestion,
  first: number,
): Promise<MovementRow[]> {
  return database.rows<MovementRow>('largest movements', movements, [...parameters(scope, question), first]);
}

/** "How many signed targets came, were revised, and went between two times?" */
export async function targetChanges(
  scope: Scope,
  database: Database,
  question: ChangesQuestion,
): Promise<TargetChangeRow> {
  const row = await database.row<TargetChangeRow>('target changes', targets, parameters(scope, question));
  return row ?? { added: 0, revised: 0, withdrawn: 0 };
}
