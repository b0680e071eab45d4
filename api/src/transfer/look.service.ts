import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  finding,
  type Finding,
  type ImportReport,
  isLanguage,
  type Issue,
  issueAt,
  NOTE_MAXIMUM_LENGTH,
  parsePlainText,
} from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { Invalid } from '../refusals.js';
import { signedIn } from '../reporting/operation-keys.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { Reports } from '../reporting/report.service.js';
import { type SubmissionHeader, visibleHeader } from '../reporting/submission.query.js';
import type { ReadFile } from './file-rows.js';
import { keepTried } from './import.query.js';
import { judgeImport } from './import.rules.js';
import { ownReport, refuseUneditable } from './own-report.js';
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
    const notes = originNotes(read, own, file.fromOtherRound);
    const usable = file.fromOtherRound ? withoutBase(read, own) : read;
    const report = await this.reports.whole(own);
    const { language = '' } = read.origin ?? {};
    const judged = judgeImport(usable, {
      form: report.form,
      cells: report.cells,
      currency: own.currency,
      minorUnits: await this.forms.minorUnits(),
      language: isLanguage(language) ? language : viewer.language,
    });
    if (usable.rows.length === 0) throw unreadable(finding('no_rows_found'));
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
    return { id, fileName, format: read.format, counts: judged.counts, rows: judged.rows, notes };
  }
}

function unreadable(found: Finding): Invalid {
  return new Invalid('The file cannot be read.', [issueAt('file', found)]);
}

/**
 * Whether the file is this report's.
 *
 * Errors  Invalid for another institution's file, and for another round's unless that was agreed to.
 */
function originNotes(file: ReadFile, header: SubmissionHeader, fromOtherRound: boolean): Issue[] {
  const notes = file.notes.map(({ rule, params }) => issueAt('file', finding(rule, params), 'warning'));
  const { origin } = file;
  if (!origin) return [issueAt('file', finding('origin_missing'), 'warning'), ...notes];
  if (origin.institution !== header.unitCode) {
    throw unreadable(finding('file_of_other_institution', { institution: origin.institution }));
  }
  if (origin.submission !== header.id && !fromOtherRound) {
    throw unreadable(finding('file_of_other_round', { round: origin.round, expected: header.roundCode }));
  }
  return notes;
}

/** What a file of another round was made from says nothing about this report. */
function withoutBase(file: ReadFile, header: SubmissionHeader): ReadFile {
  if (file.origin?.submission === header.id) return file;
  return { ...file, rows: file.rows.map((row) => ({ ...row, base: null })) };
}

/** A file's name as it can be shown and stored. */
function nameOf(raw: string): string {
  const parsed = parsePlainText(raw, NOTE_MAXIMUM_LENGTH);
  const name = parsed.kind === 'text' ? [...parsed.text.replace(/^.*[\\/]/, '')].slice(0, 200).join('') : '';
  return name || 'file';
}
