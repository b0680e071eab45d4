import type { Database } from '../../database/database.js';
import type { Scope } from '../../access/scope.js';

/** One step of a target; money is in the currency asked for, null when there is no rate for it. */
export interface TargetRow {
  readonly indicator_id: number;
  readonly state: 'proposed' | 'signed';
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
     order by t.indicator_id, t.state = 'signed' desc
  ), step as (
    select held.id, p.due_on as on_day, p.value from held join target_point p on p.target_id = held.id
    union all
    select held.id, held.baseline_on, held.baseline_value from held where held.baseline_value is not null
  ), amount as (
    select step.id, step.on_day,
           case when held.currency_code is null or held.currency_code = $4::bpchar then step.value
                else round(step.value * asked.per_usd / own.per_usd, 10) end as value
      from step join held on held.id = step.id
      left join rate own on own.currency_code = held.currency_code and own.year = extract(year from step.on_day)
      left join rate asked on asked.currency_code = $4::bpchar and asked.year = extract(year from step.on_day)
  )
  select held.indicator_id, held.state, held.rationale, trim_scale(base.value)::text as baseline_value,
         held.baseline_on, p.due_on, trim_scale(amount.value)::text as value,
         trim_scale(held.baseline_value)::text as agreed_baseline, trim_scale(p.value)::text as agreed_value,
         held.currency_code as agreed_currency
    from held
    join target_point p on p.target_id = held.id
    join amount on amount.id = held.id and amount.on_day = p.due_on
    left join amount base on base.id = held.id and base.on_day = held.baseline_on
   order by held.indicator_id, p.due_on`;

/**
 * "What did this institution and this initiative agree to reach?"
 *
 * Shape   the steps of every target held then, by indicator and day; nothing unless the asker sees the unit.
 */
export function targetRows(
  _scope: Scope,
  database: Database,
  question: { unitId: number; initiativeId: number; asOf: string; currency: string; rateSet: string | null },
): Promise<TargetRow[]> {
  const { unitId, initiativeId, asOf, currency, rateSet } = question;
  return database.rows<TargetRow>('target paths', text, [unitId, initiativeId, asOf, currency, rateSet]);
}
