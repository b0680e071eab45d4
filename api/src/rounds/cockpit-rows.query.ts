import type { SubmissionState } from '@kipimo/shared';
import type { Database } from '../database/database.js';

/** One institution of a round: what is known of its report without looking into it. */
export interface CockpitUnitRow {
  readonly unitId: number;
  readonly timeZone: string;
  readonly submissionId: string | null;
  readonly state: SubmissionState | null;
  readonly firstSubmittedAt: string | null;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly missingReason: string | null;
  readonly openMarks: number;
  readonly lastActivityOn: string | null;
  readonly extendedUntil: string | null;
  readonly extensionReason: string | null;
  readonly grantedBy: string | null;
}

/**
 * SQL: the institutions of round $1, each once: members on the last day of its programme year, and whoever reported
 * all the same. `zone` is the institution's own.
 */
export const unitsOfRound = `
  select u.id as unit_id, coalesce(u.time_zone, c.time_zone, 'UTC') as zone
  from round r
  join reporting_unit u on exists (select from membership m
      where m.unit_id = u.id and m.initiative_id = r.initiative_id and upper_inf(m.recorded)
        and m.valid @> r.programme_ends)
    or exists (select from submission s where s.round_id = r.id and s.unit_id = u.id)
  left join country c on c.iso3 = u.iso3
  where r.id = $1`;

// The last activity is a day, not a moment: it says that somebody works on a draft, not when they type.
const rowsOfRound = `
  with unit as (${unitsOfRound})
  select unit.unit_id as "unitId", unit.zone as "timeZone", s.id as "submissionId", s.state,
    coalesce((select min(e.happened_at) from submission_event e
      where e.submission_id = s.id and e.transition = 'submit'), s.submitted_at) as "firstSubmittedAt",
    s.submitted_at as "submittedAt", s.accepted_at as "acceptedAt", s.missing_reason as "missingReason",
    (select count(*) from entry_mark m where m.submission_id = s.id and m.resolved_at is null) as "openMarks",
    (greatest(s.created_at, (select max(e.happened_at) from submission_event e where e.submission_id = s.id),
      (select max(e.changed_at) from entry e where e.submission_id = s.id)) at time zone unit.zone)::date
      as "lastActivityOn",
    x.until as "extendedUntil", x.reason as "extensionReason", a.name as "grantedBy"
  from unit
  left join submission s on s.round_id = $1 and s.unit_id = unit.unit_id
  left join round_extension x on x.round_id = $1 and x.unit_id = unit.unit_id
  left join user_account a on a.id = x.granted_by
  order by unit.unit_id`;

/** "How far is each institution of this round?" One row for each; by id. */
export function cockpitUnits(database: Database, roundId: number): Promise<CockpitUnitRow[]> {
  return database.rows('cockpit-units', rowsOfRound, [roundId]);
}
