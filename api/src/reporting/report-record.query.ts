import type { SubmissionState } from '@kipimo/shared';
import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** One round in which an institution was to report, and what became of it. */
export interface RecordRow {
  readonly unitId: number;
  readonly initiativeId: number;
  readonly round: string;
  readonly programmeYear: number;
  readonly dueOn: string;
  readonly state: SubmissionState | null;
  readonly submittedOn: string | null;
  readonly acceptedOn: string | null;
  readonly corrections: number;
  readonly missingReason: string | null;
}

// Events tell what was true at a time; a report that was loaded without events has its own times only.
const recordOfUnits = `
  select unit.id as "unitId", r.initiative_id as "initiativeId", r.code as round, r.programme_year as "programmeYear",
    greatest(r.due, x.until) as "dueOn", coalesce(event.state, case
      when s.accepted_at <= $6 then 'accepted' when s.submitted_at <= $6 then 'submitted'
      when s.created_at <= $6 then 'draft' end) as state,
    (coalesce(event.submitted_at, case when s.submitted_at <= $6 then s.submitted_at end)
      at time zone zone.name)::date as "submittedOn",
    (coalesce(event.accepted_at, case when s.accepted_at <= $6 then s.accepted_at end)
      at time zone zone.name)::date as "acceptedOn",
    (select count(*) from observation o where o.submission_id = s.id and o.correction_reason is not null
      and lower(o.recorded) <= $6) as corrections,
    s.missing_reason as "missingReason"
  from unnest($4::int[]) as unit (id)
  join round r on r.initiative_id = $5 and not r.in_preparation
  join lateral (select coalesce(u.time_zone, c.time_zone, 'UTC') as name
    from reporting_unit u left join country c on c.iso3 = u.iso3 where u.id = unit.id) zone on true
  left join round_extension x on x.round_id = r.id and x.unit_id = unit.id
  left join submission s on s.round_id = r.id and s.unit_id = unit.id
  left join lateral (
    select (array_agg(e.to_state order by e.happened_at desc, e.id desc))[1] as state,
      min(e.happened_at) filter (where e.transition = 'submit') as submitted_at,
      max(e.happened_at) filter (where e.transition = 'accept') as accepted_at
    from submission_event e where e.submission_id = s.id and e.happened_at <= $6) event on true
  where ${visibleUnit({ unit: 'unit.id', initiative: 'r.initiative_id', published: 'r.published' })}
    and (s.id is not null or exists (select from membership m
      where m.unit_id = unit.id and m.initiative_id = r.initiative_id and m.recorded @> $6::timestamptz
        and m.valid @> r.programme_ends))
  order by unit.id, r.programme_year`;

/**
 * "When did these institutions report to this initiative, and how?"
 *
 * Shape    one row for each round in which the institution was a member on the last day, or reported anyway; oldest
 *          first. `submittedOn` is the first time.
 * Missing  state and times are null where there was no report at `asOf`.
 */
export function reportRecord(
  scope: Scope,
  database: Database,
  units: readonly number[],
  initiativeId: number,
  asOf: string,
): Promise<RecordRow[]> {
  return database.rows('report-record', recordOfUnits, [
    ...scopeParameters(scope),
    units,
    initiativeId,
    asOf,
  ]);
}
