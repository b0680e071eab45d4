import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { RecordedNumber } from './quality.rules.js';

/** "What numbers has this initiative on record, as believed now?" Totals reported by the institutions themselves. */
export function recordedNumbers(
  scope: Scope,
  database: Database,
  initiativeId: number,
): Promise<RecordedNumber[]> {
  const [every, initiatives] = reviewReach(scope);
  return database.rows(
    'quality-numbers',
    `select o.unit_id as "unitId", o.indicator_id as "indicatorId", o.indicator_version_id as "versionId",
       v.value_type as "valueType", r.programme_year as year, o.value::float8 as value, o.currency_code as currency,
       s.id as "submissionId"
     from round r
     join submission s on s.round_id = r.id
     join observation o on o.unit_id = s.unit_id and o.period_id = s.period_id
     join indicator_version v on v.id = o.indicator_version_id
     where r.initiative_id = $3 and ($1::boolean or r.initiative_id = any($2::int[]))
       and o.rater = 'self' and o.slice = '' and o.value is not null and upper_inf(o.recorded)`,
    [every, initiatives, initiativeId],
  );
}

/** A value that was restated long after it was first accepted. */
export interface LateRow {
  readonly unitId: number;
  readonly versionId: number;
  readonly periodLabel: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly restatedAt: string;
  readonly days: number;
}

/** "Which values were restated more than `days` days after they were accepted?" The latest first, at most a hundred. */
export function lateRevisions(
  scope: Scope,
  database: Database,
  initiativeId: number,
  days: number,
): Promise<LateRow[]> {
  const [every, initiatives] = reviewReach(scope);
  return database.rows(
    'quality-late',
    `select o.unit_id as "unitId", o.indicator_version_id as "versionId", p.label as "periodLabel",
       trim_scale(o.value)::text as was, trim_scale(n.value)::text as now, upper(o.recorded) as "restatedAt",
       extract(day from upper(o.recorded) - lower(o.recorded))::int as days
     from round r
     join submission s on s.round_id = r.id
     join observation o on o.unit_id = s.unit_id and o.period_id = s.period_id
     join reporting_period p on p.id = o.period_id
     left join observation n on n.unit_id = o.unit_id and n.indicator_id = o.indicator_id
       and n.period_id = o.period_id and n.slice = o.slice and n.rater = o.rater
       and lower(n.recorded) = upper(o.recorded)
     where r.initiative_id = $3 and ($1::boolean or r.initiative_id = any($2::int[]))
       and o.rater = 'self' and o.slice = '' and o.value is not null and not upper_inf(o.recorded)
       and upper(o.recorded) - lower(o.recorded) > make_interval(days => $4)
     order by upper(o.recorded) desc, o.id limit 100`,
    [every, initiatives, initiativeId, days],
  );
}

/** A finding that managers do not want to see of an indicator. */
export interface ExceptionRow {
  readonly test: string;
  readonly indicatorId: number;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
}

/** "What is not to be shown, of which indicator, and why?" */
export function exceptionsOf(database: Database, initiativeId: number): Promise<ExceptionRow[]> {
  return database.rows(
    'quality-exceptions',
    `select x.test, x.indicator_id as "indicatorId", x.reason, a.name as "by", x.ignored_at as "at"
     from quality_exception x left join user_account a on a.id = x.ignored_by
     where x.initiative_id = $1 and x.lifted_at is null order by x.ignored_at desc, x.id`,
    [initiativeId],
  );
}

/** Puts a finding of an indicator aside, or takes it back. Shape: whether anything changed. */
export async function writeException(
  database: Database,
  change: { initiativeId: number; indicatorId: number; test: string; reason: string | null; by: string },
): Promise<boolean> {
  const { initiativeId, indicatorId, test, reason, by } = change;
  const row =
    reason === null
      ? await database.row(
          'quality-lift',
          `update quality_exception set lifted_at = clock_timestamp(), lifted_by = $4
           where initiative_id = $1 and indicator_id = $2 and test = $3 and lifted_at is null returning id`,
          [initiativeId, indicatorId, test, by],
        )
      : await database.row(
          'quality-ignore',
          `insert into quality_exception (initiative_id, indicator_id, test, reason, ignored_by)
           values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
          [initiativeId, indicatorId, test, reason, by],
        );
  return row !== null;
}
