import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  captionIssues,
  cellPath,
  EVIDENCE_FILE_TYPES,
  EVIDENCE_MAXIMUM_PER_CELL,
  fileIssues,
  finding,
  isSliceAllowed,
  issueAt,
  linkIssues,
} from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { partyScope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { NotAllowed, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { reopenedFor } from '../reporting/reopened.query.js';
import { type ReportForm, ReportForms } from '../reporting/report-form.query.js';
import { mayEdit } from '../reporting/report.service.js';
import { isUuid, lockedHeader, type SubmissionHeader, visibleHeader } from '../reporting/submission.query.js';
import { rolesOver } from '../reporting/submission.rules.js';
import {
  contentById,
  countOn,
  evidenceById,
  evidenceOf,
  type EvidenceRow,
  insertEvidence,
  type NewEvidence,
  removeEvidence,
} from './evidence.query.js';
import type { Evidence, EvidenceLinkInput, ReportEvidence } from './evidence.type.js';
import { judgedContent, safeFileName } from './file-content.js';

/** A file on its way in. */
export interface GivenFile {
  readonly operationId: string;
  readonly submission: string;
  readonly indicator: string;
  readonly slice: string;
  readonly title: string;
  readonly note: string | null;
  readonly fileName: string;
  readonly content: Buffer;
}

interface Cell {
  readonly indicatorId: number;
  readonly versionId: number;
}

/** What stands behind the cells of a report: seen by its institution and its reviewers, by nobody else. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Errors  NotFound, also for a report that is not the asker's to see. */
  async of(submission: string, viewer: Actor): Promise<ReportEvidence> {
    const header = await visibleHeader(partyScope(viewer), this.database, submission);
    if (!header || rolesOver(viewer, header).length === 0) throw new NotFound('The report');
    const rows = await evidenceOf(partyScope(viewer), this.database, header.id);
    const mayChange = viewer.actions.has('evidence.attach') && mayEdit(viewer, header);
    const reopened = await reopenedFor(this.database, header, await this.forms.of(header));
    return { mayChange, reopened: [...(reopened ?? [])].sort(), items: rows.map(shown) };
  }

  /** Errors  NotFound, also for a link, for another institution's file, and for who never gets files. */
  async file(
    id: string,
    viewer: Actor,
  ): Promise<{ content: Buffer; fileName: string; mediaType: string; sha256: string }> {
    const isReader = viewer.actions.has('evidence.read');
    const file = isReader && isUuid(id) ? await contentById(partyScope(viewer), this.database, id) : null;
    if (!file) throw new NotFound('The file');
    return file;
  }

  addLink(input: EvidenceLinkInput, viewer: Actor): Promise<Evidence> {
    const { operationId, submission, indicator, slice } = input;
    const url = input.url.trim();
    const title = input.title.trim();
    const note = input.note?.trim() || null;
    const payload = { submission, indicator, slice, url, title, note };
    return this.keys.once({ operationId, kind: 'evidence.link', payload }, viewer, () => {
      refuseUnless([...linkIssues(url), ...captionIssues({ title, note })], 'This link cannot be added.');
      return this.add(input, { title, note, url, file: null }, viewer);
    });
  }

  /**
   * Errors  NotFound, NotAllowed, WrongState as for a cell; Invalid with what is wrong with the file or its words, or
   *         when the cell is not among those that the report came back for.
   */
  async addFile(given: GivenFile, viewer: Actor): Promise<Evidence> {
    const { operationId, submission, indicator, slice, content } = given;
    const name = safeFileName(given.fileName);
    const title = given.title.trim() || name;
    const note = given.note?.trim() || null;
    const outside = [...fileIssues({ name, size: content.length }), ...captionIssues({ title, note })];
    refuseUnless(outside, 'This file cannot be added.');
    const { type, issues } = judgedContent(name, content);
    refuseUnless(issues, 'This file cannot be added.');
    if (!type) throw new Error('A file without a finding has a type.');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const payload = { submission, indicator, slice, title, note, name, sha256 };
    const { mediaType } = EVIDENCE_FILE_TYPES[type];
    return this.keys.once({ operationId, kind: 'evidence.file', payload }, viewer, () =>
      this.add(given, { title, note, url: null, file: { sha256, name, mediaType, content } }, viewer),
    );
  }

  /**
   * Errors  NotFound; WrongState once the report was sent, or when it was taken back before; Invalid when the cell is
   *         not among those that the report came back for.
   */
  remove({ operationId, id }: { operationId: string; id: string }, viewer: Actor): Promise<Evidence> {
    return this.keys.once({ operationId, kind: 'evidence.remove', payload: { id } }, viewer, async () => {
      const row = isUuid(id) ? await evidenceById(partyScope(viewer), this.database, id) : null;
      if (!row) throw new NotFound('The evidence');
      const header = await this.editable(row.submissionId, viewer);
      await this.refuseLocked(row, header, await this.forms.of(header));
      const by = { userId: signedIn(viewer), name: viewer.name };
      if (!(await removeEvidence(this.database, id, by))) throw new WrongState('It was taken back already.');
      return this.finish('evidence.removed', id, header, viewer);
    });
  }

  private async add(
    at: { submission: string; indicator: string; slice: string },
    what: Pick<NewEvidence, 'title' | 'note' | 'url' | 'file'>,
    viewer: Actor,
  ): Promise<Evidence> {
    const header = await this.editable(at.submission, viewer);
    const { slice } = at;
    const form = await this.forms.of(header);
    const { indicatorId, versionId } = cellOf(form, at);
    await this.refuseLocked(at, header, form);
    if (
      (await countOn(this.database, { submissionId: header.id, indicatorId, slice })) >=
      EVIDENCE_MAXIMUM_PER_CELL
    ) {
      const params = { maximum: String(EVIDENCE_MAXIMUM_PER_CELL) };
      refuseUnless([issueAt('file', finding('evidence_too_many', params))], 'This cell has enough evidence.');
    }
    const id = await insertEvidence(this.database, {
      ...what,
      submissionId: header.id,
      indicatorId,
      versionId,
      slice,
      addedBy: signedIn(viewer),
      addedByName: viewer.name,
    });
    return this.finish('evidence.added', id, header, viewer);
  }

  private async finish(
    action: string,
    id: string,
    header: SubmissionHeader,
    viewer: Actor,
  ): Promise<Evidence> {
    const row = await evidenceById(partyScope(viewer), this.database, id);
    if (!row) throw new Error('What was just written can be read.');
    const { indicator, slice, kind, title, sha256, url } = row;
    await this.audit.append(viewer, {
      action,
      subjectKind: 'submission',
      subjectId: header.id,
      detail: { evidence: id, cell: cellPath(indicator, slice), kind, title, sha256, url },
    });
    return shown(row);
  }

  /** The report, locked, if this person may change it now. */
  private async editable(submission: string, viewer: Actor): Promise<SubmissionHeader> {
    const header = await lockedHeader(partyScope(viewer), this.database, submission);
    if (!header) throw new NotFound('The report');
    const isOwn = viewer.scope.ownUnits.includes(header.unitId);
    if (!isOwn || !viewer.actions.has('evidence.attach')) {
      throw new NotAllowed('Only people of the institution attach evidence to its report.');
    }
    if (!mayEdit(viewer, header)) {
      throw new WrongState('This report has been sent and cannot be changed unless it is returned.');
    }
    return header;
  }

  /** In a report that came back for some cells, what stands behind the others stays as it was sent, too. */
  private async refuseLocked(
    { indicator, slice }: { indicator: string; slice: string },
    header: SubmissionHeader,
    form: ReportForm,
  ): Promise<void> {
    const reopened = await reopenedFor(this.database, header, form);
    if (reopened === null || reopened.has(indicator)) return;
    const issue = issueAt(cellPath(indicator, slice), finding('cell_locked'));
    refuseUnless([issue], 'The report came back for other cells; this one stays as it was sent.');
  }
}

function cellOf(form: ReportForm, at: { indicator: string; slice: string }): Cell {
  const item = form.byIndicator.get(at.indicator);
  if (!item || !isSliceAllowed(at.slice, item.question.disaggregations ?? [])) throw new NotFound('The cell');
  return item;
}

function shown({ submissionId, url, ...row }: EvidenceRow): Evidence {
  return { ...row, submission: submissionId, address: url ?? `/evidence/${row.id}` };
}
