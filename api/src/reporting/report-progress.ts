import { Injectable } from '@nestjs/common';
import { cellPath, completeness, isAnswered, isDerived, type SubmissionState, TOTAL } from '@kipimo/shared';
import { publicScope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { type ReportCell, ruleCells } from './report.js';
import { ReportForms } from './report-form.query.js';
import { Reports } from './report.service.js';
import { visibleHeader } from './submission.query.js';

/** How far an institution is with a round. Only its own people may be told: it counts what stands in a draft. */
export interface ReportProgress {
  readonly id: string;
  readonly state: SubmissionState;
  /** Required answers that are not there yet. */
  readonly missing: number;
  /** The cell to go on with: the first that was sent back, else the first required one without an answer. */
  readonly nextCell: string | null;
}

/** Reads how far reports are, for messages to those who write them. */
@Injectable()
export class ReportProgressReader {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
    private readonly forms: ReportForms,
  ) {}

  /** Missing  null when the institution has not started the round's report. */
  async of(roundId: number, unitId: number): Promise<ReportProgress | null> {
    const row = await this.database.row<{ id: string }>(
      'report-of-unit',
      'select id from submission where round_id = $1 and unit_id = $2',
      [roundId, unitId],
    );
    const header =
      row && (await visibleHeader({ ...publicScope, ownUnits: [unitId] }, this.database, row.id));
    if (!header) return null;
    const { cells } = await this.reports.whole(header);
    const { answered, expected } = completeness(ruleCells(cells, await this.forms.minorUnits()));
    return {
      id: header.id,
      state: header.state,
      missing: expected - answered,
      nextCell: nextCellOf(cells),
    };
  }
}

function nextCellOf(cells: readonly ReportCell[]): string | null {
  const next =
    cells.find(({ mark }) => mark !== null) ??
    cells.find(
      ({ item: { question }, slice, entry }) =>
        question.required && slice === TOTAL && !isDerived(question) && !isAnswered(entry),
    );
  return next ? cellPath(next.item.question.indicator, next.slice) : null;
}
