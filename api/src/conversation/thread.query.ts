import { reviewParameters, type Scope, visibleSubmission } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { LanguageCode } from '../graphql/text.type.js';
import type { MessageKind, SpeakingRole } from './conversation.rules.js';

/** One message, or one reason for which a reviewer sent the cell back. */
export interface MessageRow {
  readonly id: string;
  readonly submissionId: string;
  readonly indicatorId: number;
  readonly slice: string;
  readonly kind: MessageKind;
  readonly body: string;
  readonly language: LanguageCode | null;
  readonly authorId: string | null;
  readonly author: string | null;
  readonly role: SpeakingRole;
  readonly saidAt: string;
  readonly isResolved: boolean;
  readonly isSeen: boolean;
}

const isVisible = visibleSubmission({ unit: 's.unit_id', initiative: 'r.initiative_id', state: 's.state' });

// What a reviewer wrote when sending a cell back is part of the talk about the cell, so it is read along with it.
const spoken = `
  select 'message-' || m.id as id, t.submission_id, t.indicator_id, t.slice, m.kind, m.body, m.language,
    m.author_id, m.author_name as author, m.author_role as role, m.said_at, m.id as place, false as is_resolved
  from thread t join thread_message m on m.thread_id = t.id where t.submission_id = any($4::uuid[])
  union all
  select 'mark-' || k.id, k.submission_id, k.indicator_id, k.slice, 'returned', k.reason, null,
    k.author_id, a.name, 'manager', k.marked_at, 0, k.resolved_at is not null
  from entry_mark k left join user_account a on a.id = k.author_id
  where k.submission_id = any($4::uuid[]) and k.kind = 'returned'`;

/**
 * "What is said about the cells of these reports?"
 *
 * Shape   oldest first; a cell that was sent back starts with the reviewer's reason.
 * Gaps    reports that the asker may not see give nothing.
 */
export function messagesOf(
  scope: Scope,
  database: Database,
  submissions: readonly string[],
  readerId: string | null,
): Promise<MessageRow[]> {
  return database.rows(
    'thread-messages',
    `select m.id, m.submission_id as "submissionId", m.indicator_id as "indicatorId", m.slice, m.kind, m.body,
       m.language, m.author_id as "authorId", m.author, m.role, m.said_at as "saidAt",
       m.is_resolved as "isResolved", coalesce(m.said_at <= n.seen_until, false) as "isSeen"
     from (${spoken}) m
     join submission s on s.id = m.submission_id join round r on r.id = s.round_id
     left join thread_seen n on n.submission_id = m.submission_id and n.indicator_id = m.indicator_id
       and n.slice = m.slice and n.user_id = $5
     where ${isVisible}
     order by m.said_at, m.place`,
    [...reviewParameters(scope), submissions, readerId],
  );
}

/** How much of a report's conversation a person has not read. */
export interface UnreadRow {
  readonly submissionId: string;
  readonly unread: number;
}

/** "In which of these reports is something that this person has not seen?" Reports with nothing new are left out. */
export function unreadOf(
  scope: Scope,
  database: Database,
  submissions: readonly string[],
  readerId: string,
): Promise<UnreadRow[]> {
  return database.rows(
    'threads-unread',
    `select m.submission_id as "submissionId", count(*)::integer as unread
     from (${spoken}) m
     join submission s on s.id = m.submission_id join round r on r.id = s.round_id
     left join thread_seen n on n.submission_id = m.submission_id and n.indicator_id = m.indicator_id
       and n.slice = m.slice and n.user_id = $5
     where ${isVisible} and m.author_id is distinct from $5
       and (n.seen_until is null or m.said_at > n.seen_until)
     group by m.submission_id`,
    [...reviewParameters(scope), submissions, readerId],
  );
}

/** A cell by the keys of its tables. */
export interface CellKey {
  readonly submissionId: string;
  readonly indicatorId: number;
  readonly versionId: number;
  readonly slice: string;
}

/** A message that is to be written. */
export interface NewMessage {
  readonly kind: MessageKind;
  readonly body: string;
  readonly language: LanguageCode;
  readonly authorId: string;
  readonly author: string;
  readonly role: SpeakingRole;
  readonly operationId: string;
}

/** Appends a message to the cell's thread, which begins with it when nothing was said before. */
export async function appendMessage(database: Database, cell: CellKey, message: NewMessage): Promise<void> {
  await database.rows(
    'thread-open',
    `insert into thread (submission_id, indicator_id, indicator_version_id, slice) values ($1, $2, $3, $4)
     on conflict (submission_id, indicator_id, slice) do nothing`,
    [cell.submissionId, cell.indicatorId, cell.versionId, cell.slice],
  );
  await database.rows(
    'thread-say',
    `insert into thread_message (thread_id, kind, body, language, author_id, author_name, author_role, operation_id)
     select id, $4, $5, $6, $7, $8, $9, $10 from thread
     where submission_id = $1 and indicator_id = $2 and slice = $3`,
    [
      cell.submissionId,
      cell.indicatorId,
      cell.slice,
      message.kind,
      message.body,
      message.language,
      message.authorId,
      message.author,
      message.role,
      message.operationId,
    ],
  );
}

/** Remembers up to when a person has read about a cell; never moves back. */
export async function rememberSeen(
  database: Database,
  cell: CellKey,
  readerId: string,
  until: string,
): Promise<void> {
  await database.rows(
    'thread-seen',
    `insert into thread_seen (submission_id, indicator_id, slice, user_id, seen_until)
     values ($1, $2, $3, $4, least($5::timestamptz, clock_timestamp()))
     on conflict (submission_id, indicator_id, slice, user_id)
     do update set seen_until = greatest(thread_seen.seen_until, excluded.seen_until)`,
    [cell.submissionId, cell.indicatorId, cell.slice, readerId, until],
  );
}
