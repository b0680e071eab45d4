import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { partyScope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { unreadOf } from './thread.query.js';

/** Unread messages of reports, one statement for all reports of a request. */
@Injectable()
export class UnreadLoader {
  constructor(private readonly database: Database) {}

  /** Zero for who takes no part in conversations. */
  of(submission: string, context: RequestContext): Promise<number> {
    const { actor } = context;
    const { userId } = actor;
    if (userId === null || !actor.actions.has('conversation.read')) return Promise.resolve(0);
    const make = (): DataLoader<string, number> =>
      new DataLoader(async (submissions) => {
        const rows = await unreadOf(partyScope(actor), this.database, submissions, userId);
        const found = new Map(rows.map((row) => [row.submissionId, row.unread]));
        return submissions.map((id) => found.get(id) ?? 0);
      });
    return loaderIn(context, 'threads-unread', make).load(submission);
  }
}
