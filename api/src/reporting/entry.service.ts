import { Injectable } from '@nestjs/common';
import { cellPath, completeness, isEditable, isDerived, submittable, TOTAL } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Conflict, NotAllowed, NotFound, refuseUnless, WrongState } from '../refusals.js';
import type { EntryRow } from './cells.query.js';
import { entriesOf } from './cells.query.js';
import {
  mergeOperations,
  type EntryOperation,
  type MergedOperation,
  type StandingCell,
} from './entry-merge.rules.js';
import { issuesOf } from './issue.type.js';
import { type KeptOperation, OperationKeys, payloadHash, sameRequest, signedIn } from './operation-keys.js';
import { ruleCells } from './report.js';
import { ReportForms, type ReportForm } from './report-form.query.js';
import { entryOf, Reports } from './report.service.js';
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
   * Shape   one result per operation; an operation whose id is known gets the answer that it got the first time.
   * Errors  NotFound; NotAllowed without a reporting role; WrongState once the report is submitted or accepted; Conflict
   *         for an operation id that stands for something else; Invalid when the list itself cannot be read.
   */
  async save(input: SaveEntriesInput, viewer: Actor): Promise<SaveEntriesResult> {
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
    const fresh = input.operations.filter(({ operationId }) => !known.has(operationId.toLowerCase()));
    const version =
      fresh.length === 0 ? header.version : await this.merge(header, fresh, hashes, viewer, known);
    return this.answer({ ...header, version }, input.operations, known);
  }

  private async merge(
    header: SubmissionHeader,
    operations: readonly EntryOperation[],
    hashes: ReadonlyMap<string, string>,
    viewer: Actor,
    known: Map<string, KeptOperation>,
  ): Promise<number> {
    const roles = rolesOver(viewer, header);
    if (!roles.includes('contributor') && !roles.includes('institution_lead')) {
      throw new NotAllowed('Only people of the institution change its report.');
    }
    if (!isEditable(header.state, roles)) {
      throw new WrongState('This report has been sent and cannot be changed unless it is returned.');
    }
    const form = await this.forms.of(header);
    const entries = await entriesOf(this.database, [header.id]);
    const rows = new Map(entries.map((row) => [pathIn(form, row), row]));
    const merged = mergeOperations(operations, {
      form,
      standing: rows,
      currency: header.currency,
      minorUnits: await this.forms.minorUnits(),
    });
    const userId = signedIn(viewer);
    const origin = viewer.by === 'token' ? 'api' : 'web';
    const answers = merged.map((one) => ({
      id: one.operation.operationId.toLowerCase(),
      payloadHash: hashes.get(one.operation.operationId.toLowerCase()) ?? '',
      answer: {
        ...resultOf(one, rows, { changedAt: header.now, changedBy: viewer.name, origin }),
        ...(one.outcome === 'conflict' ? { yours: one.sent } : {}),
      },
    }));
    const applied = merged.filter(({ outcome }) => outcome === 'applied').length;
    const cells = cellWrites(merged);
    const written = await writeMerged(this.database, {
      submissionId: header.id,
      userId,
      origin,
      now: header.now,
      cells,
      operations: answers,
      applied,
    });
    if (written.kept < answers.length) {
      throw new Conflict('An operation id was used for another request at the same moment.');
    }
    for (const { id, payloadHash: hash, answer } of answers) {
      known.set(id, { id, userId, payloadHash: hash, answer });
    }
    await this.audit.append(viewer, {
      action: 'entries.saved',
      subjectKind: 'submission',
      subjectId: header.id,
      detail: { version: written.version, changes: merged.map((one) => auditOf(one, rows)) },
    });
    return written.version;
  }

  private async answer(
    header: SubmissionHeader,
    operations: readonly EntryOperation[],
    known: ReadonlyMap<string, KeptOperation>,
  ): Promise<SaveEntriesResult> {
    const [report] = await this.reports.load([header], { cells: true, events: false });
    const cells = report?.cells ?? [];
    const rules = ruleCells(cells, await this.forms.minorUnits());
    return {
      submissionVersion: header.version,
      results: operations.map(
        ({ operationId }) => known.get(operationId.toLowerCase())?.answer as OperationResult,
      ),
      derived: cells
        .filter(({ item, slice }) => isDerived(item.question) && slice === TOTAL)
        .map(({ item, derived }) => ({
          indicator: item.question.indicator,
          value: derived?.value ?? null,
          absence: derived?.absence ?? null,
        })),
      issues: issuesOf(submittable(rules)),
      ...completeness(rules),
    };
  }
}

interface Writing {
  readonly changedAt: string;
  readonly changedBy: string;
  readonly origin: string;
}

function resultOf(
  { operation, outcome, issues, standing }: MergedOperation,
  rows: ReadonlyMap<string, EntryRow>,
  writing: Writing,
): OperationResult {
  const { operationId, indicator, slice } = operation;
  const before = rows.get(cellPath(indicator, slice));
  const isUntouched = before !== undefined && before.version === standing?.version;
  return {
    operationId,
    indicator,
    slice,
    outcome,
    entry: standing && entryOf(isUntouched ? before : { ...standing, ...writing }),
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
  };
}

function contentOf(
  cell: Pick<StandingCell, 'value' | 'text' | 'absence' | 'currency' | 'note'> | null | undefined,
): object | null {
  if (!cell) return null;
  const { value, text, absence, currency, note } = cell;
  return { value, text, absence, currency, note };
}

function pathIn(form: ReportForm, row: EntryRow): string {
  return cellPath(form.byIndicatorId.get(row.indicatorId)?.question.indicator ?? '', row.slice);
}
