import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { assignmentsOf, checksOf, looksBefore, othersPresent, reviewedAmong } from './review.query.js';
import type { ReportReview } from './review.type.js';

/** How the review of reports stands: five statements for all reports of a request. */
@Injectable()
export class ReviewLoader {
  constructor(private readonly database: Database) {}

  /** Null for who does not review the report. */
  of(submissionId: string, context: RequestContext): Promise<ReportReview | null> {
    const { scope, userId } = context.actor;
    if (userId === null || (scope.reviews !== 'every' && scope.reviews.length === 0))
      return Promise.resolve(null);
    const make = (): DataLoader<string, ReportReview | null> =>
      new DataLoader((ids) => this.load(scope, ids, userId), { maxBatchSize: 500 });
    return loaderIn(context, 'report-review', make).load(submissionId);
  }

  private async load(scope: Scope, ids: readonly string[], userId: string): Promise<(ReportReview | null)[]> {
    const reviewed = await reviewedAmong(scope, this.database, ids);
    const visible = ids.filter((id) => reviewed.has(id));
    const [checks, looks, assignments, present] = await Promise.all([
      checksOf(this.database, visible),
      looksBefore(this.database, visible, userId),
      assignmentsOf(this.database, visible),
      othersPresent(this.database, visible, userId),
    ]);
    return ids.map((id) => {
      if (!reviewed.has(id)) return null;
      const own = <Row extends { submissionId: string }>(rows: readonly Row[]): Row[] =>
        rows.filter((row) => row.submissionId === id);
      return {
        assignedTo: own(assignments)[0] ?? null,
        checks: own(checks),
        lastLook: own(looks)[0] ?? null,
        present: own(present),
      };
    });
  }
}
