import { csvCell } from '@kipimo/shared';
import type { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageSize, type PageRequest } from '../graphql/page.js';
import type { AuditFilter, AuditPage, AuditRow } from './audit.type.js';

const matches = `($1::date is null or happened_at >= $1::date)
  and ($2::date is null or happened_at < $2::date + 1)
  and ($3::text is null or position(lower($3) in lower(actor)) > 0)
  and ($4::text is null or action = $4 or starts_with(action, $4 || '.'))
  and ($5::text is null or subject_kind = $5)
  and ($6::text is null or subject_id = $6)`;

const columns = `id::text as id, happened_at as "happenedAt", actor, action, subject_kind as "subjectKind",
  subject_id as "subjectId", detail::text as detail, encode(hash, 'hex') as hash`;

const text = (given: string | null | undefined): string | null => given?.trim() || null;
const parameters = (filter: AuditFilter): (string | null)[] => [
  filter.from ?? null,
  filter.until ?? null,
  text(filter.actor),
  text(filter.action),
  text(filter.subjectKind),
  text(filter.subjectId),
];

/**
 * "Who did what, and when?"
 *
 * Shape   rows that match, newest first, a page at a time; with the end of the whole chain. For people who hold the
 *         verb audit.read only: nothing here looks at a scope.
 * Errors  Invalid for a wrong page size or cursor.
 */
export async function auditPage(
  database: Database,
  filter: AuditFilter,
  page: PageRequest,
): Promise<AuditPage> {
  const size = pageSize(page.first);
  const before = decodeCursor(page.after, 1)?.[0] ?? null;
  const [rows, counted, actions, end] = await Promise.all([
    database.rows<AuditRow>(
      'audit-page',
      `select ${columns} from audit where ${matches} and ($7::bigint is null or audit.id < $7) order by audit.id desc limit $8`,
      [...parameters(filter), before, size + 1],
    ),
    database.row<{ count: number }>(
      'audit-count',
      `select count(*) as count from audit where ${matches}`,
      parameters(filter),
    ),
    database.rows<{ action: string }>('audit-actions', 'select distinct action from audit order by action'),
    database.row<{ rows: number; hash: string }>(
      'audit-end',
      `select last_id as rows, encode(hash, 'hex') as hash from audit_head`,
    ),
  ]);
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { endCursor: last ? encodeCursor([last.id]) : null, hasNextPage: rows.length > size },
    totalCount: counted?.count ?? 0,
    actions: actions.map(({ action }) => action),
    end: end ?? { rows: 0, hash: '00' },
  };
}

const HEAD = ['id', 'happened_at', 'actor', 'action', 'subject_kind', 'subject_id', 'detail', 'hash'];
const BATCH = 2000;

/**
 * The audit as a CSV file, oldest row first, in pieces of some thousand rows so that its length does not matter.
 *
 * Shape  RFC 4180 with a head; texts that a spreadsheet would run as formulas are made harmless.
 */
export async function* auditCsv(database: Database, filter: AuditFilter): AsyncGenerator<string> {
  yield `${HEAD.join(',')}\r\n`;
  for (let after = '0'; ;) {
    const rows = await database.rows<AuditRow>(
      'audit-file',
      `select ${columns} from audit where ${matches} and audit.id > $7::bigint order by audit.id limit ${BATCH}`,
      [...parameters(filter), after],
    );
    const lines = rows.map((row) =>
      [
        row.id,
        row.happenedAt,
        row.actor,
        row.action,
        row.subjectKind,
        row.subjectId,
        row.detail,
        row.hash,
      ].map(csvCell),
    );
    if (lines.length > 0) yield `${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}
