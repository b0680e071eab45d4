import { Injectable } from '@nestjs/common';
import { parseIsoDate } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageSize } from '../graphql/page.js';
import { argumentIssue, Invalid, NotFound } from '../refusals.js';
import { Reports } from './report.service.js';
import {
  countVisible,
  isUuid,
  type SubmissionFilter,
  visibleHeader,
  visibleHeaders,
} from './submission.query.js';
import type { Submission, SubmissionPage } from './submission.type.js';

/** A page holds whole reports, so it is shorter than other pages. */
const LARGEST_PAGE = 100;
/** Fields of a report that need its cells. */
const FROM_CELLS = ['cells', 'issues'];

/** Reports as people ask for them. */
@Injectable()
export class SubmissionReader {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
  ) {}

  /** Errors  NotFound, also for a report that is not the asker's to see. */
  async byId(viewer: Actor, id: string): Promise<Submission> {
    const header = await visibleHeader(viewer.scope, this.database, id);
    if (!header) throw new NotFound('The report');
    return this.reports.present(await this.reports.dataOf(await this.reports.whole(header), viewer));
  }

  /** A page of visible reports. `fields` are those asked for, so that a list does not load what it will not show. */
  async page(
    viewer: Actor,
    filter: SubmissionFilter,
    { first, after }: { first: number; after: string | null },
    fields: ReadonlySet<string>,
  ): Promise<SubmissionPage> {
    const size = Math.min(pageSize(first), LARGEST_PAGE);
    const found = await visibleHeaders(viewer.scope, this.database, filter, size, cursorOf(after));
    const headers = found.slice(0, size);
    const detail = { cells: FROM_CELLS.some((field) => fields.has(field)), events: fields.has('events') };
    const reports = await this.reports.load(headers, detail);
    const nodes = await Promise.all(
      reports.map(async (report) => this.reports.present(await this.reports.dataOf(report, viewer))),
    );
    const last = headers.at(-1);
    return {
      nodes,
      pageInfo: {
        endCursor: last ? encodeCursor([last.periodEnds, last.unitCode, last.id]) : null,
        hasNextPage: found.length > size,
      },
      totalCount: await countVisible(viewer.scope, this.database, filter),
    };
  }
}

function cursorOf(after: string | null): { periodEnds: string; unitCode: string; id: string } | null {
  const key = decodeCursor(after, 3);
  if (!key) return null;
  const [periodEnds = '', unitCode = '', id = ''] = key.map(String);
  if (isUuid(id) && parseIsoDate(periodEnds) !== null) return { periodEnds, unitCode, id };
  throw new Invalid('"after" is not a cursor of this list.', [argumentIssue('after', 'not_a_cursor')]);
}
