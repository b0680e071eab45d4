import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { EntryRow } from '../reporting/cells.query.js';
import { roundTimeColumns } from '../reporting/round-times.js';
import type { SubmissionHeader } from '../reporting/submission.query.js';

/** The id that a test fill bears; no report has it. */
export const TEST_FILL_ID = '00000000-0000-4000-8000-000000000000';

/** What the head of a report would be, if the institution began it now. */
export interface TestHeader extends Omit<
  SubmissionHeader,
  'periodId' | 'periodLabel' | 'periodStarts' | 'periodEnds'
> {
  readonly periodId: number | null;
  readonly periodLabel: string | null;
  readonly periodStarts: string | null;
  readonly periodEnds: string | null;
}

// The unit's own period is the last one of its calendar that ends within the programme year, as when it starts.
const headerOfTest = `
  select '${TEST_FILL_ID}' as id, 'draft' as state, 0 as version, r.id as "roundId", r.code as "roundCode",
    r.initiative_id as "initiativeId", r.framework_version_id as "frameworkVersionId", r.survey_year as "surveyYear",
    u.id as "unitId", u.code as "unitCode", p.id as "periodId", p.label as "periodLabel",
    p.starts as "periodStarts", p.ends as "periodEnds", r.programme_year as "programmeYear",
    null as "submittedAt", null as "acceptedAt", null as "receiptHash", r.demonstration,
    greatest(r.due, x.until) as "dueOn", ${roundTimeColumns},
    coalesce(c.currency_code, i.currency_code, 'USD') as currency, clock_timestamp() as now
  from round r
  join initiative i on i.id = r.initiative_id
  join reporting_unit u on u.code = $4
  left join country c on c.iso3 = u.iso3
  left join round_extension x on x.round_id = r.id and x.unit_id = u.id
  left join lateral (select p.id, p.label, p.starts, p.ends from reporting_period p
    where p.calendar_code = coalesce(u.calendar_code, i.calendar_code)
      and p.ends between r.programme_starts and r.programme_ends order by p.ends desc limit 1) p on true
  where r.code = $3 and ($1::boolean or r.initiative_id = any($2::int[]))
    and exists (select from membership m where m.unit_id = u.id and m.initiative_id = r.initiative_id
      and upper_inf(m.recorded) and m.valid && daterange(r.programme_starts, r.programme_ends, '[]'))`;

/**
 * "What would a report of this institution in this round be like?"
 *
 * Missing  null for a round that is not the asker's, and for an institution that the round does not ask.
 */
export function testHeader(
  scope: Scope,
  database: Database,
  round: string,
  institution: string,
): Promise<TestHeader | null> {
  const [every, initiatives] = reviewReach(scope);
  return database.row('test-fill-header', headerOfTest, [every, initiatives, round, institution]);
}

/** "What would the report hold from the start?" What is on record for its period already, as a new report takes it over. */
export function carriedEntries(
  database: Database,
  header: {
    readonly roundId: number;
    readonly unitId: number;
    readonly periodId: number;
    readonly now: string;
  },
): Promise<EntryRow[]> {
  return database.rows(
    'test-fill-carried',
    `select '${TEST_FILL_ID}' as "submissionId", o.indicator_id as "indicatorId",
       o.indicator_version_id as "versionId", o.slice, trim_scale(o.value) as value, o.value_text as text, o.absence,
       o.currency_code as currency, null as note, null as explanation, 1 as version, null as "authorId",
       $4::timestamptz as "changedAt", null as "changedBy",
       case when o.origin = 'import' then 'api' else o.origin end as origin
     from observation o
     join round r on r.id = $1
     join framework_item f on f.framework_version_id = r.framework_version_id
       and f.indicator_version_id = o.indicator_version_id
     where o.unit_id = $2 and o.period_id = $3 and o.rater = 'self' and upper_inf(o.recorded)
       and (o.origin <> 'demonstration' or r.demonstration)`,
    [header.roundId, header.unitId, header.periodId, header.now],
  );
}
