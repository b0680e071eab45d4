import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { ExtensionRequestRow } from '../reporting/to-do.query.js';

/** A request for more time, as the one who answers it needs it. */
export interface RequestToAnswer {
  readonly id: string;
  readonly submissionId: string;
  readonly unitId: number;
  readonly institution: string;
  readonly round: string;
  readonly requestedUntil: string;
  readonly answeredAt: string | null;
}

/** One request made to the asker, its row locked. Missing: null when it is not there or made to somebody else. */
export function requestToAnswer(
  scope: Scope,
  database: Database,
  id: string,
): Promise<RequestToAnswer | null> {
  const [every, initiatives] = reviewReach(scope);
  return database.row(
    'extension-request-locked',
    `select q.id, q.submission_id as "submissionId", s.unit_id as "unitId", u.code as institution, r.code as round,
       q.requested_until as "requestedUntil", q.answered_at as "answeredAt"
     from extension_request q
     join submission s on s.id = q.submission_id
     join round r on r.id = s.round_id and ($1::boolean or r.initiative_id = any($2::int[]))
     join reporting_unit u on u.id = s.unit_id
     where q.id = $3 for update of q`,
    [every, initiatives, id],
  );
}

/** "Which requests of these institutions still wait for an answer in this round?" Their ids. */
export async function openRequests(
  database: Database,
  roundId: number,
  units: readonly number[],
): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(
    'extension-requests-open',
    `select q.id from extension_request q join submission s on s.id = q.submission_id
     where s.round_id = $1 and s.unit_id = any($2::int[]) and q.answered_at is null for update of q`,
    [roundId, units],
  );
  return rows.map(({ id }) => id);
}

/** Writes the answer beside requests. */
export async function answerRequests(
  database: Database,
  said: { requests: readonly string[]; answer: 'granted' | 'declined'; note: string; by: string },
): Promise<void> {
  if (said.requests.length === 0) return;
  await database.rows(
    'extension-requests-answer',
    `update extension_request set answer = $2, answer_note = $3, answered_by = $4, answered_at = clock_timestamp()
     where id = any($1::uuid[])`,
    [said.requests, said.answer, said.note, said.by],
  );
}

/** "What is the latest request for more time of each institution of this round?" By institution. */
export async function requestsOfRound(
  database: Database,
  roundId: number,
): Promise<Map<number, ExtensionRequestRow>> {
  const rows = await database.rows<ExtensionRequestRow & { unitId: number }>(
    'extension-requests-of-round',
    `select distinct on (s.unit_id) s.unit_id as "unitId", q.id, q.submission_id as "submissionId",
       q.requested_until as "requestedUntil", q.reason, q.requested_at as "requestedAt", a.name as "requestedBy",
       q.answered_at as "answeredAt", q.answer, q.answer_note as "answerNote"
     from extension_request q
     join submission s on s.id = q.submission_id and s.round_id = $1
     left join user_account a on a.id = q.requested_by
     order by s.unit_id, q.requested_at desc, q.id`,
    [roundId],
  );
  return new Map(rows.map((row) => [row.unitId, row]));
}
