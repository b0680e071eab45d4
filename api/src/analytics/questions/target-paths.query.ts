import type { TargetCourse, TargetKind } from '@kipimo/shared';
import type { Database } from '../../database/database.js';
import { reviewsUnit, type Scope } from '../../access/scope.js';

/** One step of a target; money is in the currency asked for, null when there is no rate for it. */
export interface TargetRow {
  readonly id: number;
  readonly indicator_id: number;
  readonly state: 'proposed' | 'signed' | 'superseded';
  readonly kind: TargetKind;
  readonly course: TargetCourse;
  readonly reason: string | null;
  /** Days from which and until which it was held; null while it is. */
  readonly held_from: string;
  readonly held_until: string | null;
  readonly rationale: string | null;
  readonly baseline_value: string | null;
  readonly baseline_on: string | null;
  readonly due_on: string;
  readonly value: string | null;
  /** The same as agreed, in the currency that was agreed. */
  readonly agreed_baseline: string | null;
  readonly agreed_value: string;
  readonly agreed_currency: string | null;
}

/** Amounts are converted with the rate of the year they speak of; a signed target goes before a proposed one. */
const text = `
  with rate as materialized (
    select currency_code, year, per_usd from exchange_rate where rate_set_code = $5::text
  ), held as (
    select distinct on (t.indicator_id) t.* from target t
     where t.unit_id = $1 and t.initiative_id = $2 and t.recorded @> $3::timestamptz
       and (t.state = 'signed' or $6::boolean)
     order by t.indicator_id, t.state = 'signed' desc
  ), shown as (
    select held.*, held.state as became from held
    union all
    select t.*, 'superseded' from target t
     where t.unit_id = $1 and t.initiative_id = $2 and t.state = 'signed' and upper(t.recorded) <= $3::timestamptz
  ), step as (
    select shown.id, p.due_on as on_day, p.value from shown join target_point p on p.target_id = shown.id
    union all
    select shown.id, shown.baseline_on, shown.baseline_value from shown where shown.baseline_value is not null
  ), amount as (
    select step.id, step.on_day,
           case when shown.currency_code is null or shown.currency_code = $4::bpchar then step.value
                else round(step.value * asked.per_usd / own.per_usd, 10) end as value
      from step join shown on shown.id = step.id
      left join rate own on own.currency_code = shown.currency_code and own.year = extract(year from step.on_day)
      left join rate asked on asked.currency_code = $4::bpchar and asked.year = extract(year from step.on_day)
  )
  select shown.id, shown.indicator_id, shown.became as state, shown.kind, shown.course, shown.rationale, shown.reason,
         lower(shown.recorded) as held_from,
         case when upper(shown.recorded) <= $3::timestamptz then upper(shown.recorded) end as held_until,
         trim_scale(base.value)::text as baseline_value,
         shown.baseline_on, p.due_on, trim_scale(amount.value)::text as value,
         trim_scale(shown.baseline_value)::text as agreed_baseline, trim_scale(p.value)::text as agreed_value,
         shown.currency_code as agreed_currency
    from shown
    join target_point p on p.target_id = shown.id
    join amount on amount.id = shown.id and amount.on_day = p.due_on
    left join amount base on base.id = shown.id and base.on_day = shown.baseline_on
   order by shown.indicator_id, shown.became = 'superseded', lower(shown.recorded), shown.id, p.due_on`;

/**
 * "What did this institution and this initiative agree to reach?"
 *
 * Shape   the steps of every target held then, and of signed ones that others had replaced by then, by indicator,
 *         version and day. What is only proposed is for the two sides, and for who looks after them.
 */
export function targetRows(
  scope: Scope,
  database: Database,
  question: { unitId: number; initiativeId: number; asOf: string; currency: string; rateSet: string | null },
): Promise<TargetRow[]> {
  const { unitId, initiativeId, asOf, currency, rateSet } = question;
  const seesProposals = scope.ownUnits.includes(unitId) || reviewsUnit(scope, unitId, initiativeId);
  return database.rows<TargetRow>('target paths', text, [
    ...[unitId, initiativeId, asOf, currency, rateSet],
    seesProposals,
  ]);
}
