import type { Database } from '../database/database.js';
import type { SubmissionHeader } from './submission.query.js';

/** How an acceptance changed the record. */
export interface Recorded {
  /** Beliefs that ended, because the report says otherwise or no longer says anything. */
  readonly closed: number;
  /** Values and named absences that are on record from now on. */
  readonly opened: number;
}

// Whether evidence stands behind a cell of the report, or stood there until it was taken back.
const evidenceBehind = (cell: string, standing: 'is null' | 'is not null'): string => `exists (
  select from evidence v where v.submission_id = $1 and v.indicator_id = ${cell}.indicator_id
    and v.slice = ${cell}.slice and v.removed_at ${standing})`;

// A belief ends where the report says something else, and where this report said something and now says nothing. It
// also ends where the same value is supported otherwise: documented from now on, or no longer. A
// demonstration never ends what was really reported, since nothing would bring it back when the demonstration goes.
const closeOutdated = `
  with told as (
    select indicator_version_id, slice, value, value_text, absence, currency_code from entry
    where submission_id = $1 and num_nonnulls(value, value_text, absence) = 1
  ), closed as (
    update observation o set recorded = tstzrange(lower(o.recorded), $4::timestamptz)
    where o.unit_id = $2 and o.period_id = $3 and o.rater = 'self' and upper_inf(o.recorded)
      and (not $5::boolean or o.origin = 'demonstration')
      and case when exists (select from told t
            where t.indicator_version_id = o.indicator_version_id and t.slice = o.slice)
          then not exists (select from told t
            where t.indicator_version_id = o.indicator_version_id and t.slice = o.slice
              and (t.value, t.value_text, t.absence, t.currency_code)
                is not distinct from (o.value, o.value_text, o.absence, o.currency_code))
            or (o.evidence_tier = 'self_reported' and ${evidenceBehind('o', 'is null')})
            or (o.evidence_tier = 'documented' and ${evidenceBehind('o', 'is not null')}
              and not ${evidenceBehind('o', 'is null')})
          else o.submission_id = $1 end
    returning id
  ) select count(*) as closed from closed`;

// What the report says and the record does not hold. Where it held something else before, the row says why it changed:
// the reviewer's last word on the cell since the acceptance before, else why the report was reopened, else the acceptor's or the author's note.
const openTold = `
  with opened as (
    insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater, value,
      value_text, absence, currency_code, evidence_tier, origin, submission_id, import_id, correction_reason, recorded)
    select $2, e.indicator_id, e.indicator_version_id, $3, $5, e.slice, 'self', e.value, e.value_text, e.absence,
      e.currency_code, case when ${evidenceBehind('e', 'is null')} then 'documented' else 'self_reported' end,
      case when $6 then 'demonstration' else e.origin end, $1,
      case when $6 then (select max(id) from import_batch where origin = 'demonstration') end,
      case when before.id is not null then coalesce(
        (select m.reason from entry_mark m where m.submission_id = $1 and m.indicator_id = e.indicator_id
           and m.slice = e.slice and m.marked_at > last.accepted_at order by m.marked_at desc, m.id limit 1),
        (select v.note from submission_event v where v.submission_id = $1 and v.transition = 'reopen'
           and v.note is not null and v.happened_at > last.accepted_at order by v.id desc limit 1),
        $7, e.note, 'Another value was reported and accepted.') end,
      tstzrange($4::timestamptz, null)
    from entry e
    cross join (select coalesce(max(v.happened_at), '-infinity') as accepted_at from submission_event v
      where v.submission_id = $1 and v.transition = 'accept' and v.happened_at < $4::timestamptz) last
    left join lateral (
      select o.id from observation o
      where o.unit_id = $2 and o.indicator_version_id = e.indicator_version_id and o.period_id = $3
        and o.slice = e.slice and o.rater = 'self' and upper(o.recorded) = $4::timestamptz limit 1) before on true
    where e.submission_id = $1 and num_nonnulls(e.value, e.value_text, e.absence) = 1
      and not exists (select from observation o
        where o.unit_id = $2 and o.indicator_version_id = e.indicator_version_id and o.period_id = $3
          and o.slice = e.slice and o.rater = 'self' and upper_inf(o.recorded))
    returning id
  ) select count(*) as opened from opened`;

/**
 * Brings the record in line with an accepted report.
 *
 * Shape   how many beliefs ended and began; values that were on record already are left alone.
 * Errors  a fault unless the report's state is accepted and `at` is the time of the data version just advanced to.
 */
export async function recordAccepted(
  database: Database,
  header: SubmissionHeader,
  at: string,
  note: string | null,
): Promise<Recorded> {
  const closed = await database.row<{ closed: number }>('acceptance-close', closeOutdated, [
    header.id,
    header.unitId,
    header.periodId,
    at,
    header.demonstration,
  ]);
  const opened = await database.row<{ opened: number }>('acceptance-open', openTold, [
    header.id,
    header.unitId,
    header.periodId,
    at,
    header.periodEnds,
    header.demonstration,
    note,
  ]);
  return { closed: closed?.closed ?? 0, opened: opened?.opened ?? 0 };
}
