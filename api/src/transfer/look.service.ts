import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CellEntry,
  cellIssues,
  cellPath,
  fileFor,
  type Finding,
  type ImportReport,
  isLanguage,
  type Issue,
  issueAt,
  judgeImport,
  NOTE_MAXIMUM_LENGTH,
  parsePlainText,
} from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { Invalid } from '../refusals.js';
import { signedIn } from '../reporting/operation-keys.js';
import { ruleCells } from '../reporting/report.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { type Report, Reports } from '../reporting/report.service.js';
import { visibleHeader } from '../reporting/submission.query.js';
import { keepTried } from './import.query.js';
import { ownReport, refuseUneditable } from './own-report.js';
import { sha256 } from './row-marks.js';
import { Spreadsheets } from './spreadsheets.js';

/** A file as it arrived. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether a file of another round of the same institution may be read into this report. */
  readonly fromOtherRound: boolean;
}

/** Files before anything is done with them: what they would change in a report. */
@Injectable()
export class LookService {
  constructor(
    private readonly database: Database,
    private readonly spreadsheets: Spreadsheets,
    private readonly forms: ReportForms,
    private readonly reports: Reports,
  ) {}

  /**
   * Says what a file would do, and changes nothing.
   *
   * Errors  NotFound; WrongState for a report that cannot be changed; Invalid for a file that cannot be read.
   */
  async look(submission: string, file: UploadedFile, viewer: Actor): Promise<ImportReport> {
    const userId = signedIn(viewer);
    const header = await visibleHeader(viewer.scope, this.database, submission);
    const own = ownReport(header, viewer);
    refuseUneditable(own, viewer);
    const read = await this.spreadsheets.read(file.bytes);
    if ('found' in read) throw unreadable(read.found);
    const target = { submission: own.id, institution: own.unitCode, round: own.roundCode };
    const usable = fileFor(read, target, file.fromOtherRound);
    if ('found' in usable) throw unreadable(usable.found);
    const report = await this.reports.whole(own);
    const { language = '' } = read.origin ?? {};
    const judged = judgeImport(usable.file, {
      ...standingIn(report, await this.forms.minorUnits()),
      currency: own.currency,
      reopened: report.reopened,
      language: isLanguage(language) ? language : viewer.language,
      sha256,
    });
    const fileName = nameOf(file.name);
    const kept = {
      submissionId: own.id,
      userId,
      fileName,
      fileFormat: read.format,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      counts: judged.counts,
      changes: judged.changes,
    };
    const id =
      judged.changes.length === 0
        ? null
        : await this.database.transaction(() => keepTried(this.database, kept));
    return {
      id,
      fileName,
      format: read.format,
      counts: judged.counts,
      rows: judged.rows,
      notes: usable.notes,
    };
  }
}

/** What a file is judged against: what the report asks, what stands in it, and what its rules would say. */
function standingIn({ form, cells }: Report, minorUnits: ReadonlyMap<string, number>) {
  const rules = new Map(
    ruleCells(cells, minorUnits).map((cell) => [cellPath(cell.question.indicator, cell.slice), cell]),
  );
  return {
    questions: new Map(form.items.map(({ question }) => [question.indicator, question])),
    standing: new Map(
      cells.flatMap(({ item, slice, entry }) =>
        entry ? [[cellPath(item.question.indicator, slice), entry] as const] : [],
      ),
    ),
    warnings: (path: string, content: CellEntry): Issue[] => {
      const cell = rules.get(path);
      const found = cell ? cellIssues({ ...cell, entry: content }) : [];
      return found.filter(({ severity }) => severity === 'warning');
    },
    minorUnits,
  };
}

function unreadable(found: Finding): Invalid {
  return new Invalid('The file cannot be read.', [issueAt('file', found)]);
}

/** A file's name as it can be shown and stored. */
function nameOf(raw: string): string {
  const parsed = parsePlainText(raw, NOTE_MAXIMUM_LENGTH);
  const name = parsed.kind === 'text' ? [...parsed.text.replace(/^.*[\\/]/, '')].slice(0, 200).join('') : '';
  return name || 'file';
}
