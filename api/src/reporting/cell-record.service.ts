import { Injectable } from '@nestjs/common';
import { cellPath } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { cellTrail } from './cell-record.query.js';
import type { CellChange, CellHistory } from './cell-record.type.js';
import { Reports } from './report.service.js';
import { type SubmissionHeader, visibleHeader } from './submission.query.js';

/** What people look up about a cell while they fill it in: its earlier years, and who changed it since. */
@Injectable()
export class CellRecords {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
  ) {}

  /** Errors  NotFound, also for a report that is not the asker's to see. */
  async histories(submission: string, viewer: Actor): Promise<CellHistory[]> {
    return this.reports.histories(await this.header(submission, viewer));
  }

  /** Newest first; empty for whoever does not report for the institution. Errors  NotFound. */
  async trail(
    submission: string,
    cell: { readonly indicator: string; readonly slice: string },
    viewer: Actor,
  ): Promise<CellChange[]> {
    const header = await this.header(submission, viewer);
    const path = cellPath(cell.indicator, cell.slice);
    const rows = await cellTrail(viewer.scope, this.database, header.id, path);
    const empty = { value: null, text: null, absence: null, currency: null, note: null, explanation: null };
    return rows.map((row) => ({
      ...row,
      was: row.was && { ...empty, ...row.was },
      sent: row.sent && { ...empty, ...row.sent },
    }));
  }

  private async header(id: string, viewer: Actor): Promise<SubmissionHeader> {
    const header = await visibleHeader(viewer.scope, this.database, id);
    if (!header) throw new NotFound('The report');
    return header;
  }
}
