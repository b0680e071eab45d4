import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import { decodeCursor, encodeCursor, type PageRequest, pageSize } from '../graphql/page.js';
import type { LoggedMailState, MailLogEntry, MailLogPage } from './mail.type.js';

/** "What was sent to whom, and what became of it?" Newest first. */
@Injectable()
export class MailLog {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async page(state: LoggedMailState | null, request: PageRequest): Promise<MailLogPage> {
    const size = pageSize(request.first);
    const [queuedAt = null, id = null] = decodeCursor(request.after, 2) ?? [];
    const rows = await this.database.rows<MailLogEntry>(
      'mail-log',
      `select m.id, c.address as "to", m.template, m.kind, m.language, m.state, m.reason, m.attempts,
       m.queued_at as "queuedAt", m.finished_at as "finishedAt"
     from mail_message m join mail_contact c on c.id = m.contact_id
     where ($1::text is null or m.state = $1)
       and ($2::timestamptz is null or (m.queued_at, m.id) < ($2::timestamptz, $3::uuid))
     order by m.queued_at desc, m.id desc limit $4`,
      [state, queuedAt, id, size + 1],
    );
    const total = await this.database.row<{ count: number }>(
      'mail-log-count',
      'select count(*)::int as count from mail_message where $1::text is null or state = $1',
      [state],
    );
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      failedJobs: await this.jobs.failedForGood(),
      totalCount: total?.count ?? 0,
      pageInfo: {
        endCursor: last ? encodeCursor([last.queuedAt, last.id]) : null,
        hasNextPage: rows.length > size,
      },
    };
  }
}
