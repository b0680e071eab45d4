import type { RestatementReason } from '@kipimo/shared';
import type { ClientBase } from 'pg';
import { idFor, timeAfter } from './ids.js';
import { type FilledReport, slipIn } from './observations.js';
import { contributorOf, managerOf } from './people.write.js';
import type { Report } from './reports.js';
import { MARK_REASONS } from './words.js';

/** Rows per statement: large enough to be fast, small enough to keep memory low. */
const BATCH = 4000;

/** Reports with their periods, extensions, cells, marks and every change of state. */
export async function writeReports(client: ClientBase, filled: readonly FilledReport[]): Promise<void> {
  const reports = filled.map(({ report }) => report);
  await writeSubmissions(client, reports);
  await inBatches(filled.flatMap(entryRows), (rows) =>
    client.query(
      `insert into entry (submission_id, indicator_id, indicator_version_id, slice, value, value_text, absence,
                          currency_code, note, author_id, origin, changed_at)
       select submission_id, indicator_id, indicator_version_id, slice, value, value_text, absence, currency_code,
              note, author_id, 'demonstration', changed_at
         from jsonb_populate_recordset(null::entry, $1::jsonb)`,
      [JSON.stringify(rows)],
    ),
  );
  await client.query(
    `insert into entry_mark (id, submission_id, indicator_id, kind, reason, author_id, marked_at)
     select m.id, m.submission_id, i.id, 'returned', m.reason, m.author_id, m.marked_at
       from jsonb_to_recordset($1::jsonb)
              as m (id uuid, submission_id uuid, code text, reason text, author_id uuid, marked_at timestamptz)
       join indicator i on i.code = m.code`,
    [JSON.stringify(filled.flatMap(markRows))],
  );
  await inBatches(filled.flatMap(eventRows), (rows) =>
    client.query(
      `insert into submission_event (submission_id, transition, from_state, to_state, actor_id, note, reason_code, happened_at)
       select submission_id, transition, from_state, to_state, actor_id, note, reason_code, happened_at
         from jsonb_populate_recordset(null::submission_event, $1::jsonb) order by happened_at`,
      [JSON.stringify(rows)],
    ),
  );
}

/** A list in pieces, one statement each. */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}

async function writeSubmissions(client: ClientBase, reports: readonly Report[]): Promise<void> {
  await client.query(
    `insert into submission (id, round_id, unit_id, period_id, state, submitted_at, accepted_at, missing_reason,
                             demonstration, created_at)
     select s.id, r.id, u.id, p.id, s.state, s.submitted_at, s.accepted_at, s.missing_reason, true, s.created_at
       from jsonb_to_recordset($1::jsonb)
              as s (id uuid, round text, unit_id integer, state text, submitted_at timestamptz,
                    accepted_at timestamptz, missing_reason text, created_at timestamptz)
       join round r on r.code = s.round
       join reporting_unit u on u.id = s.unit_id
       join reporting_period p
         on p.calendar_code = u.calendar_code and p.ends between r.programme_starts and r.programme_ends`,
    [
      JSON.stringify(
        reports.map(({ id, round, unit, state, submittedAt, acceptedAt, missingReason, startedAt }) => ({
          id,
          round: round.code,
          unit_id: unit.id,
          state,
          submitted_at: submittedAt,
          accepted_at: acceptedAt,
          missing_reason: missingReason,
          created_at: startedAt,
        })),
      ),
    ],
  );
  await client.query(
    `insert into round_extension (round_id, unit_id, until, reason)
     select r.id, x.unit_id, x.until, x.reason
       from jsonb_to_recordset($1::jsonb) as x (round text, unit_id integer, until date, reason text)
       join round r on r.code = x.round`,
    [
      JSON.stringify(
        reports.flatMap(({ round, unit, extension }) =>
          extension ? [{ round: round.code, unit_id: unit.id, ...extension }] : [],
        ),
      ),
    ],
  );
}

function entryRows({ report, cells }: FilledReport) {
  const { unit, submittedAt, startedAt } = report;
  return cells.map(({ question, slice, value, text, absence, note }) => ({
    submission_id: report.id,
    indicator_id: question.indicatorId,
    indicator_version_id: question.versionId,
    slice,
    value,
    value_text: text,
    absence,
    currency_code: question.valueType === 'currency' && value !== null ? unit.currency : null,
    note,
    author_id: contributorOf(unit.code),
    changed_at: submittedAt ?? startedAt,
  }));
}

function markRows({ report }: FilledReport) {
  if (report.state !== 'returned' || report.round.initiative !== 'TTI') return [];
  return MARK_REASONS.map(({ indicator, reason }) => ({
    id: idFor(`${report.id} mark ${indicator}`),
    submission_id: report.id,
    code: indicator,
    reason,
    author_id: managerOf('TTI'),
    marked_at: daysFrom(report.submittedAt, 12),
  }));
}

/** Every change of state that the report went through, the reopening of a corrected one included. */
function eventRows({ report, cells }: FilledReport) {
  const { id, unit, round, state, submittedAt, acceptedAt, wasReturned } = report;
  if (submittedAt === null) return [];
  const lead = contributorOf(unit.code);
  const manager = managerOf(round.initiative);
  const event = (
    transition: string,
    from: string,
    to: string,
    actor: string | null,
    at: string,
    note?: string,
    reasonCode?: RestatementReason,
  ) => ({
    submission_id: id,
    transition,
    from_state: from,
    to_state: to,
    actor_id: actor,
    note: note ?? null,
    reason_code: reasonCode ?? null,
    happened_at: at,
  });
  const sent = wasReturned
    ? [
        event('submit', 'draft', 'submitted', lead, daysFrom(submittedAt, -9)),
        event(
          'return',
          'submitted',
          'returned',
          manager,
          daysFrom(submittedAt, -4),
          'Please check the marked cells.',
        ),
        event('submit', 'returned', 'submitted', lead, submittedAt),
      ]
    : [event('submit', 'draft', 'submitted', lead, submittedAt)];
  if (state === 'returned') {
    return [
      ...sent,
      event(
        'return',
        'submitted',
        'returned',
        manager,
        daysFrom(submittedAt, 12),
        'Three cells need another look.',
      ),
    ];
  }
  if (acceptedAt === null) return sent;
  const corrections = cells
    .flatMap((cell) => slipIn(report, cell) ?? [])
    .toSorted((a, b) => a.correctedAt.localeCompare(b.correctedAt));
  return [
    ...sent,
    event('accept', 'submitted', 'accepted', manager, acceptedAt),
    ...corrections.flatMap(({ correctedAt, reason, reasonCode }) => [
      event('reopen', 'accepted', 'returned', manager, daysFrom(correctedAt, -2), reason, reasonCode),
      event('submit', 'returned', 'submitted', lead, daysFrom(correctedAt, -1)),
      event('accept', 'submitted', 'accepted', manager, correctedAt, undefined, reasonCode),
    ]),
  ];
}

function daysFrom(time: string | null, days: number): string {
  const at = time ?? '';
  return timeAfter(at.slice(0, 10), days, Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)));
}
