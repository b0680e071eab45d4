import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CellEntry, cellPath, finding, issueAt, type PlannedChange } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { OriginCode } from '../observation/record.codes.js';
import { argumentIssue, Conflict, Invalid, NotFound, WrongState } from '../refusals.js';
import { entriesOf, type EntryRow } from '../reporting/cells.query.js';
import { EntryService } from '../reporting/entry.service.js';
import { reopenedFor } from '../reporting/reopened.query.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { isUuid, lockedHeader, type SubmissionHeader, visibleHeader } from '../reporting/submission.query.js';
import { MAXIMUM_OPERATIONS } from '../reporting/submission.rules.js';
import {
  importById,
  type ImportRecord,
  importsOf,
  noteApplied,
  noteUndone,
  type WrittenChange,
} from './import.query.js';
import { isOwn, ownReport, refuseUneditable } from './own-report.js';

/** Files that were looked at: applied through the same merge as the form, and taken back. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly entries: EntryService,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Writes what an import was found to change: everything, or only what is in nobody's way.
   *
   * Shape   the import as it stands afterwards. One transaction: every cell lands or none does.
   * Errors  NotFound; Invalid when `every` is asked of a file with problems; Conflict when a cell changed since the
   *         file was looked at, naming the cells; WrongState.
   */
  apply(request: { operationId: string; id: string; every: boolean }, viewer: Actor): Promise<ImportRecord> {
    const { operationId, ...payload } = request;
    return this.keys.once({ operationId, kind: 'import.apply', payload }, viewer, async () => {
      const { record, header } = await this.locked(request.id, viewer);
      if (record.appliedAt !== null) return record;
      if (record.userId !== viewer.userId) throw new NotFound('The import');
      refuseUneditable(header, viewer);
      if (request.every && record.counts.problems > 0) {
        throw new Invalid('The file has problems.', [argumentIssue('every', 'import_has_problems')]);
      }
      const chosen = record.changes.filter(({ kind }) => request.every || kind !== 'conflict');
      if (chosen.length === 0)
        throw new Invalid('Nothing to apply.', [argumentIssue('id', 'import_changes_nothing')]);
      const written = await this.write(header, record, chosen, viewer);
      await noteApplied(this.database, record.id, written);
      await this.audit.append(viewer, {
        action: 'import.applied',
        subjectKind: 'submission',
        subjectId: header.id,
        detail: { import: record.id, file: record.fileName, sha256: record.sha256, cells: written.length },
      });
      return this.record(record.id);
    });
  }

  /**
   * Takes an import back: every cell that still holds what it wrote gets what it held before.
   *
   * Shape   the import, and the cells that stay as they are: changed since, or not open in a report that came back.
   * Errors  NotFound; WrongState after the days of grace, for one already taken back, or when the report is sent.
   */
  undo(
    request: { operationId: string; id: string },
    viewer: Actor,
  ): Promise<{ record: ImportRecord; kept: string[] }> {
    const { operationId, id } = request;
    return this.keys.once({ operationId, kind: 'import.undo', payload: { id } }, viewer, async () => {
      const { record, header } = await this.locked(id, viewer);
      refuseUneditable(header, viewer);
      if (!record.isUndoable) throw new WrongState('This import can no longer be undone.');
      const standing = await this.standing(header);
      const written = record.changes as readonly WrittenChange[];
      const reopened = await reopenedFor(this.database, header, await this.forms.of(header));
      const isUntouched = (change: WrittenChange): boolean =>
        standing.get(pathOf(change))?.version === change.version &&
        (reopened === null || reopened.has(change.indicator));
      const restored = written.filter(isUntouched);
      await this.save(
        header,
        restored.map(({ indicator, slice, before, version, operationId: applied }) => ({
          operationId: derivedId(`${applied}|undo`),
          indicator,
          slice,
          baseVersion: version,
          ...(before ?? EMPTY),
        })),
        viewer,
        originOf(record),
      );
      await noteUndone(this.database, id, signedIn(viewer));
      const kept = written.filter((change) => !isUntouched(change)).map(pathOf);
      await this.audit.append(viewer, {
        action: 'import.undone',
        subjectKind: 'submission',
        subjectId: header.id,
        detail: { import: id, restored: restored.map(pathOf), kept },
      });
      return { record: await this.record(id), kept };
    });
  }

  /** What was imported into a report, newest first. Errors: NotFound. */
  async of(submission: string, viewer: Actor): Promise<ImportRecord[]> {
    const header = await visibleHeader(viewer.scope, this.database, submission);
    return importsOf(this.database, ownReport(header, viewer).id);
  }

  private async write(
    header: SubmissionHeader,
    record: ImportRecord,
    changes: readonly PlannedChange[],
    viewer: Actor,
  ): Promise<WrittenChange[]> {
    const before = await this.standing(header);
    const operations = changes.map(({ indicator, slice, seenVersion, content }) => ({
      operationId: derivedId(
        [viewer.userId, header.id, record.sha256, cellPath(indicator, slice), seenVersion].join('|'),
      ),
      indicator,
      slice,
      baseVersion: seenVersion,
      ...content,
    }));
    await this.save(header, operations, viewer, originOf(record));
    const after = await this.standing(header);
    return changes.map((change, at) => {
      const was = before.get(pathOf(change));
      return {
        ...change,
        operationId: operations[at]?.operationId ?? '',
        before: was ? contentOf(was) : null,
        version: after.get(pathOf(change))?.version ?? 0,
      };
    });
  }

  /** Through the same merge as the form; a cell that moved meanwhile takes the whole import back. */
  private async save(
    header: SubmissionHeader,
    operations: Parameters<EntryService['save']>[0]['operations'],
    viewer: Actor,
    origin: OriginCode,
  ): Promise<void> {
    for (let at = 0; at < operations.length; at += MAXIMUM_OPERATIONS) {
      const some = operations.slice(at, at + MAXIMUM_OPERATIONS);
      const input = { submission: header.id, operations: some };
      const { results } = await this.entries.save(input, viewer, new Set(), origin);
      const moved = results.filter(({ outcome }) => outcome === 'conflict' || outcome === 'refused');
      if (moved.length > 0) {
        const issues = moved.map(({ indicator, slice }) =>
          issueAt(cellPath(indicator, slice), finding('changed_since_looked_at')),
        );
        throw new Conflict('The report changed since the file was looked at. Please look again.', issues);
      }
    }
  }

  private async locked(
    id: string,
    viewer: Actor,
  ): Promise<{ record: ImportRecord; header: SubmissionHeader }> {
    const record = isUuid(id) ? await importById(this.database, id) : null;
    if (!record) throw new NotFound('The import');
    const header = await lockedHeader(viewer.scope, this.database, record.submissionId);
    if (!header || !isOwn(header, viewer)) throw new NotFound('The import');
    // Read again under the report's lock: somebody else may have been quicker.
    return { record: await this.record(id), header };
  }

  private async record(id: string): Promise<ImportRecord> {
    const record = await importById(this.database, id);
    if (!record) throw new NotFound('The import');
    return record;
  }

  private async standing(header: SubmissionHeader): Promise<Map<string, EntryRow>> {
    const form = await this.forms.of(header);
    const rows = await entriesOf(this.database, [header.id]);
    return new Map(
      rows.map((row) => [
        cellPath(form.byIndicatorId.get(row.indicatorId)?.question.indicator ?? '', row.slice),
        row,
      ]),
    );
  }
}

const EMPTY: CellEntry = { value: null, text: null, absence: null, currency: null, note: null };

const pathOf = ({ indicator, slice }: PlannedChange): string => cellPath(indicator, slice);

const originOf = ({ fileFormat }: ImportRecord): OriginCode => (fileFormat === 'csv' ? 'csv' : 'excel');

function contentOf({ value, text, absence, currency, note }: EntryRow): CellEntry {
  return { value, text, absence, currency, note };
}

/** A UUID that is always the same for the same words, so that what is sent twice is known the second time. */
function derivedId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
