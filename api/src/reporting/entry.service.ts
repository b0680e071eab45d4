import { Injectable } from '@nestjs/common';
import {
  cellPath,
  completeness,
  EDITING_ROLES,
  isEditable,
  isDerived,
  submittable,
  TOTAL,
} from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { OriginCode } from '../observation/record.codes.js';
import { Conflict, NotAllowed, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { beliefsOf, entriesOf, type EntryRow } from './cells.query.js';
import {
  mergeOperations,
  type EntryOperation,
  type MergedOperation,
  type StandingCell,
} from './entry-merge.rules.js';
import { issuesOf } from './issue.type.js';
import { OperationKeys, payloadHash, sameRequest, signedIn } from './operation-keys.js';
import { reopenedFor } from './reopened.query.js';
import { ruleCells } from './report.js';
import { ReportForms, type ReportForm } from './report-form.query.js';
import { entryOf, Reports } from './report.service.js';
import { refuseClosed } from './round-times.js';
import type { OperationResult, SaveEntriesResult } from './save-entries.type.js';
import { askedBy, cellWrites, writeMerged } from './save-entries.query.js';
import type { SaveEntriesInput } from './submission.input.js';
import { lockedHeader, type SubmissionHeader } from './submission.query.js';
import { operationIssues, rolesOver } from './submission.rules.js';

/** Merges what people type into a report, cell by cell. */
@Injectable()
export class EntryService {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly reports: Reports,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Merges operations into a report under its row lock: keys, cells, audit row and answers commit together.
   *
   * Shape   one result per operation; an operation whose id is known gets the answer that it got the first time. What
   *         is not among the `fields` asked for is left empty.
   * Errors  NotFound; NotAllowed without a reporting role; WrongState once the report is submitted or accepted; Conflict
   *         for an operation id that stands for something else; Invalid when the list itself cannot be read.
   */
  async save(
    input: SaveEntriesInput,
    viewer: Actor,
    fields: ReadonlySet<string> = EVERYTHING,
    origin: OriginCode = viewer.by === 'token' ? 'api' : 'web',
  ): Promise<SaveEntriesResult> {
    const userId = signedIn(viewer);
    refuseUnless(operationIssues(input.operations), 'The list of changes cannot be read.');
    const header = await lockedHeader(viewer.scope, this.database, input.submission);
    if (!header) throw new NotFound('The report');
    const hashes = new Map(
      input.operations.map((operation) => [
        operation.operationId.toLowerCase(),
        payloadHash('entries.save', askedBy(header.id, operation)),
      ]),
    );
    const known = new Map((await this.keys.kept([...hashes.keys()])).map((kept) => [kept.id, kept]));
    for (const kept of known.values()) sameRequest(kept, userId, hashes.get(kept.id) ?? '');
    const resultsOf = (): OperationResult[] =>
      input.operations.map(
        ({ operationId }) => known.get(operationId.toLowerCase())?.answer as OperationResult,
      );
    const fresh = input.operations.filter(({ operationId }) => !known.has(operationId.toLowerCase()));
    const standing = await entriesOf(this.database, [header.id]);
    if (fresh.length === 0) return this.answer(header, standing, { results: resultsOf(), fields });
    refuseEditing(header, viewer);
    // A correction that was asked for may come after the round has closed; a first report may not.
    if (header.state === 'draft') await refuseClosed(this.database, header);
    const merge = await this.merge(header, fresh, standing, { viewer, origin });
    const answers = merge.merged.map((one) => ({
      id: one.operation.operationId.toLowerCase(),
      payloadHash: hashes.get(one.operation.operationId.toLowerCase()) ?? '',
      answer: {
        ...resultOf(one, merge),
        ...(one.outcome === 'conflict'
          ? { yours: contentOf(one.sent) ?? changeOf(one.operation).change }
          : {}),
      },
    }));
    const version = await this.write(header, merge, answers, userId);
    for (const { id, payloadHash: hash, answer } of answers)
      known.set(id, { id, userId, payloadHash: hash, answer });
    const results = resultsOf();
    const answer = await this.answer({ ...header, version }, after(header, merge), { results, fields });
    // Everybody's writes queue at the end of the audit's chain until the commit, so nothing else comes after it.
    await this.audit.append(viewer, {
      action: 'entries.saved',
      subjectKind: 'submission',
      subjectId: header.id,
      detail: { version, changes: merge.merged.map((one) => auditOf(one, merge.rows)) },
    });
    return answer;
  }

  /**
   * What saving these operations would do and answer, over cells that stand as given. Reads only: nothing is written,
   * and no key of an operation is kept.
   *
   * Errors  Invalid when the list cannot be read.
   */
  async tried(
    header: SubmissionHeader,
    operations: readonly EntryOperation[],
    standing: readonly EntryRow[],
    viewer: Actor,
  ): Promise<{ entries: EntryRow[]; answer: SaveEntriesResult }> {
    if (operations.length > 0)
      refuseUnless(operationIssues(operations), 'The list of changes cannot be read.');
    const merge = await this.merge(header, operations, standing, { viewer, origin: 'web' });
    const entries = after(header, merge);
    const results = merge.merged.map((one) => resultOf(one, merge));
    const asIfSaved = { ...header, version: header.version + operations.length };
    return { entries, answer: await this.answer(asIfSaved, entries, { results, fields: EVERYTHING }) };
  }

  private async merge(
    header: SubmissionHeader,
    operations: readonly EntryOperation[],
    standing: readonly EntryRow[],
    { viewer, origin }: { viewer: Actor; origin: OriginCode },
  ): Promise<Merge> {
    const form = await this.forms.of(header);
    const rows = new Map(standing.map((row) => [pathIn(form, row), row]));
    const merged = mergeOperations(operations, {
      form,
      standing: rows,
      currency: header.currency,
      minorUnits: await this.forms.minorUnits(),
      reopened: await reopenedFor(this.database, header, form),
    });
    return {
      merged,
      rows,
      writing: { changedAt: header.now, changedBy: viewer.name, authorId: viewer.userId, origin },
    };
  }

  private async write(
    header: SubmissionHeader,
    { merged, writing }: Merge,
    operations: readonly { id: string; payloadHash: string; answer: OperationResult }[],
    userId: string,
  ): Promise<number> {
    const written = await writeMerged(this.database, {
      submissionId: header.id,
      userId,
      origin: writing.origin,
      now: header.now,
      cells: cellWrites(merged),
      operations,
    });
    if (written.kept < operations.length) {
      throw new Conflict('An operation id was used for another request at the same moment.');
    }
    return written.version;
  }

  private async answer(
    header: SubmissionHeader,
    entries: readonly EntryRow[],
    { results, fields }: { results: OperationResult[]; fields: ReadonlySet<string> },
  ): Promise<SaveEntriesResult> {
    const form = await this.forms.of(header);
    const beliefs = fields.has('issues')
      ? await beliefsOf(this.database, [header.unitId], header.periodEnds)
      : [];
    const cells = await this.reports.cells(header, form, { entries, beliefs, marks: [] });
    const rules = ruleCells(cells, await this.forms.minorUnits());
    return {
      submissionVersion: header.version,
      results,
      derived: cells
        .filter(({ item, slice }) => isDerived(item.question) && slice === TOTAL)
        .map(({ item, derived }) => ({
          indicator: item.question.indicator,
          value: derived?.value ?? null,
          absence: derived?.absence ?? null,
        })),
      issues: fields.has('issues') ? issuesOf(submittable(rules)) : [],
      ...completeness(rules),
    };
  }
}

/** The fields of an answer that take reading to know. */
const EVERYTHING: ReadonlySet<string> = new Set(['issues']);

/** A merge on its way into the database: what stood, what becomes of each operation, and who writes when. */
interface Merge {
  readonly merged: readonly MergedOperation[];
  readonly rows: ReadonlyMap<string, EntryRow>;
  readonly writing: Pick<EntryRow, 'changedAt' | 'changedBy' | 'authorId' | 'origin'>;
}

function refuseEditing(header: SubmissionHeader, viewer: Actor): void {
  const roles = rolesOver(viewer, header);
  if (!roles.some((role) => EDITING_ROLES.includes(role))) {
    throw new NotAllowed('Only people of the institution change its report.');
  }
  if (!isEditable(header.state, roles)) {
    throw new WrongState('This report has been sent and cannot be changed unless it is returned.');
  }
}

/** The report's entries once the merge is written. */
function after(header: SubmissionHeader, { merged, rows, writing }: Merge): EntryRow[] {
  const entries = new Map(rows);
  for (const { item, slice, cell } of cellWrites(merged)) {
    const { indicatorId, versionId } = item;
    const path = cellPath(item.question.indicator, slice);
    entries.set(path, {
      submissionId: header.id,
      indicatorId,
      versionId,
      slice,
      ...cell,
      explanation: cell.explanation ?? null,
      ...writing,
    });
  }
  return [...entries.values()];
}

function resultOf(
  { operation, outcome, issues, standing }: MergedOperation,
  { rows, writing }: Merge,
): OperationResult {
  const { operationId, indicator, slice } = operation;
  const before = rows.get(cellPath(indicator, slice));
  const isUntouched = before !== undefined && before.version === standing?.version;
  return {
    operationId,
    indicator,
    slice,
    outcome,
    entry:
      standing &&
      entryOf(isUntouched ? before : { ...standing, explanation: standing.explanation ?? null, ...writing }),
    issues: issuesOf(issues),
  };
}

/** What the audit keeps of a change: both values, also of a conflict, where one of them was not written. */
function auditOf({ operation, outcome, sent }: MergedOperation, rows: ReadonlyMap<string, EntryRow>): object {
  const path = cellPath(operation.indicator, operation.slice);
  const before = rows.get(path);
  return {
    cell: path,
    outcome,
    ...(outcome === 'applied' || outcome === 'conflict'
      ? { was: contentOf(before), sent: contentOf(sent) }
      : {}),
    ...(sent === null && outcome === 'conflict' ? changeOf(operation) : {}),
  };
}

/** What was sent as a change of a text that has moved on: the trail holds the text of the version it was made on. */
function changeOf({ operationId: _, indicator: _1, slice: _2, ...change }: EntryOperation): {
  change: object;
} {
  return { change };
}

function contentOf(
  cell:
    Pick<StandingCell, 'value' | 'text' | 'absence' | 'currency' | 'note' | 'explanation'> | null | undefined,
): object | null {
  if (!cell) return null;
  const { value, text, absence, currency, note, explanation } = cell;
  return { value, text, absence, currency, note, ...(explanation ? { explanation } : {}) };
}

function pathIn(form: ReportForm, row: EntryRow): string {
  return cellPath(form.byIndicatorId.get(row.indicatorId)?.question.indicator ?? '', row.slice);
}
