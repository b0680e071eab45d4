import type { Database } from '../database/database.js';
import type { SubmissionHeader } from './submission.query.js';

// Checks of cells that have not changed since the reviewer saw them.
const adjusted = `
  select e.indicator_id, e.indicator_version_id, c.slice, c.value, c.currency_code, c.reason, e.origin
  from cell_check c
  join entry e on e.submission_id = c.submission_id and e.indicator_id = c.indicator_id and e.slice = c.slice
    and e.version = c.entry_version
  where c.submission_id = $1 and c.verdict = 'adjusted'`;

const closeOutdated = `
  with adjusted as (${adjusted}), closed as (
    update observation o set recorded = tstzrange(lower(o.recorded), $4::timestamptz)
    where o.unit_id = $2 and o.period_id = $3 and o.rater = 'verified' and upper_inf(o.recorded)
      and (not $5::boolean or o.origin = 'demonstration')
      and case when exists (select from adjusted a
            where a.indicator_version_id = o.indicator_version_id and a.slice = o.slice)
          then not exists (select from adjusted a
            where a.indicator_version_id = o.indicator_version_id and a.slice = o.slice
              and (a.value, a.currency_code) is not distinct from (o.value, o.currency_code))
          else o.submission_id = $1 end
    returning id
  ) select count(*) as closed from closed`;

const openAdjusted = `
  with opened as (
    insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater, value,
      currency_code, origin, evidence_tier, submission_id, import_id, correction_reason, recorded)
    select $2, a.indicator_id, a.indicator_version_id, $3, $5, a.slice, 'verified', a.value, a.currency_code,
      case when $6 then 'demonstration' else a.origin end, 'independently_checked', $1,
      case when $6 then (select max(id) from import_batch where origin = 'demonstration') end, a.reason,
      tstzrange($4::timestamptz, null)
    from (${adjusted}) a
    where not exists (select from observation o
      where o.unit_id = $2 and o.indicator_version_id = a.indicator_version_id and o.period_id = $3
        and o.slice = a.slice and o.rater = 'verified' and upper_inf(o.recorded))
    returning id
  ) select count(*) as opened from opened`;

/**
 * Puts the reviewer's adjusted figures on record beside the institution's own, as values of rater `verified`.
 *
 * Shape  how many verified figures ended, because nobody holds them any more, and how many began.
 */
export async function recordVerified(
  database: Database,
  header: SubmissionHeader,
  at: string,
): Promise<{ verifiedClosed: number; verified: number }> {
  const { id, unitId, periodId, periodEnds, demonstration } = header;
  const closed = await database.row<{ closed: number }>('verified-close', closeOutdated, [
    id,
    unitId,
    periodId,
    at,
    demonstration,
  ]);
  const opened = await database.row<{ opened: number }>('verified-open', openAdjusted, [
    id,
    unitId,
    periodId,
    at,
    periodEnds,
    demonstration,
  ]);
  return { verifiedClosed: closed?.closed ?? 0, verified: opened?.opened ?? 0 };
}

/** "How many cells of this report are asked about and have not changed since?" */
export async function openQuestions(database: Database, submissionId: string): Promise<number> {
  const row = await database.row<{ open: number }>(
    'report-open-questions',
    `select count(*) as open from cell_check c
     left join entry e on e.submission_id = c.submission_id and e.indicator_id = c.indicator_id and e.slice = c.slice
     where c.submission_id = $1 and c.verdict = 'asked' and c.entry_version = coalesce(e.version, 0)`,
    [submissionId],
  );
  return row?.open ?? 0;
}

/**
 * Keeps the cells of a report as they were sent, once for each time it is sent.
 *
 * Shape  when that was; null while there is nothing that was sent, or while the institution is changing it.
 */
export async function keepSent(database: Database, submissionId: string): Promise<string | null> {
  const row = await database.row<{ sent_at: string }>(
    'sent-report-keep',
    `with sent as (
       select id, submitted_at from submission where id = $1 and state in ('submitted', 'accepted')
     ), kept as (
       insert into sent_report (submission_id, sent_at, cells)
       select s.id, s.submitted_at, coalesce((
         select jsonb_agg(jsonb_build_object('indicator', i.code, 'slice', e.slice,
             'value', trim_scale(e.value)::text, 'text', e.value_text, 'absence', e.absence,
             'currency', e.currency_code, 'note', e.note) order by i.code, e.slice)
         from entry e join indicator i on i.id = e.indicator_id where e.submission_id = s.id), '[]')
       from sent s on conflict do nothing
     ) select submitted_at as sent_at from sent`,
    [submissionId],
  );
  return row?.sent_at ?? null;
}
