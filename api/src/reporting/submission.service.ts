import { Injectable } from '@nestjs/common';
import { cellPath, finding, issueAt, submittable } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Conflict, NotAllowed, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { recordAccepted } from './acceptance.query.js';
import { openConflicts } from './open-conflicts.query.js';
import { OperationKeys, signedIn } from './operation-keys.js';
import { receiptHash } from './receipt.rules.js';
import { ruleCells } from './report.js';
import { ReportNotices } from './report-notices.js';
import { ReportForms } from './report-form.query.js';
import { reopenable, restatable, restatementReason, withoutQuestions } from './restatement.rules.js';
import { handsOf, type Report, Reports } from './report.service.js';
import { refuseClosed } from './round-times.js';
import { insertSubmission, openRound } from './start-submission.query.js';
import type { AcceptInput, ReturnInput, SubmitInput } from './submission.input.js';
import { type SubmissionHeader, visibleHeader } from './submission.query.js';
import { moveOf } from './submission-move.js';
import { acceptable, noteIssues, returnable } from './submission.rules.js';
import type { SubmissionData } from './submission.type.js';
import { markCells, moveSubmission, resolveMarks } from './transition.query.js';
import { keepSent, openQuestions, recordVerified } from './verified.query.js';

/** The moves of a report through its workflow. Each is an operation, one event, one audit row and one data version. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly reports: Reports,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly notices: ReportNotices,
  ) {}

  /** Errors  NotFound for a round or institution that is not the asker's; WrongState outside the round's dates. */
  start(
    asked: { operationId: string; round: string; institution: string },
    viewer: Actor,
  ): Promise<SubmissionData> {
    const payload = { round: asked.round, institution: asked.institution };
    const request = { operationId: asked.operationId, kind: 'submission.start', payload };
    return this.keys.once(request, viewer, async () => {
      const { ownUnits } = viewer.scope;
      const round = await openRound(this.database, asked.round, asked.institution, ownUnits);
      if (!round?.isMember || round.periodId === null) throw new NotFound('A round for this institution');
      if (round.submissionId !== null) throw new WrongState('This report has been started already.');
      await refuseClosed(this.database, round);
      const at = await this.database.advanceDataVersion();
      const id = await insertSubmission(this.database, round, { actorId: signedIn(viewer), at });
      if (id === null) throw new Conflict('Somebody else started this report at the same moment.');
      await this.audit.append(viewer, {
        action: 'submission.started',
        subjectKind: 'submission',
        subjectId: id,
        detail: payload,
      });
      return this.fresh(id, viewer);
    });
  }

  /**
   * Errors  Invalid with every issue while a rule says error, such as a required blank without a reason, or while a cell
   *         waits for somebody to decide between two values.
   */
  submit(input: SubmitInput, viewer: Actor): Promise<SubmissionData> {
    const { operationId, id, version } = input;
    const declaredBy = input.declaredBy?.trim() || null;
    const payload = { id, version, ...(declaredBy === null ? {} : { declaredBy }) };
    return this.keys.once({ operationId, kind: 'submission.submit', payload }, viewer, async () => {
      const header = await this.header(input.id, viewer);
      const move = moveOf('submit', header, input.version, viewer, null);
      const report = await this.reports.whole(header);
      refuseUnless(noteIssues(declaredBy));
      const conflicts = await openConflicts(this.database, header.id);
      refuseUnless(
        [
          ...submittable(ruleCells(report.cells, await this.forms.minorUnits())),
          ...conflicts.map(({ cell, by }) => issueAt(cell, finding('conflict_open', { by }))),
        ],
        'The report cannot be sent yet.',
      );
      // A correction that was asked for may come after the round has closed; a first report may not.
      if (header.state === 'draft') await refuseClosed(this.database, header);
      const at = await this.database.advanceDataVersion();
      const hash = receiptHash(header, report.cells);
      await this.move(header, { ...move, at, actorId: signedIn(viewer), receiptHash: hash, declaredBy });
      await this.notices.submitted(header, hash, at);
      return this.finish('submission.submitted', header, viewer, { receiptHash: hash, declaredBy });
    });
  }

  /** Sends a submitted report back, or reopens an accepted one, whose values stay on record until the next acceptance. */
  return(input: ReturnInput, viewer: Actor): Promise<SubmissionData> {
    const cells = input.cells.map(({ indicator, slice, reason }) => ({ indicator, slice, reason }));
    const note = input.note?.trim() || null;
    const reasonCode = input.reasonCode ?? null;
    const payload = { id: input.id, version: input.version, cells, note, ...(reasonCode && { reasonCode }) };
    const request = { operationId: input.operationId, kind: 'submission.return', payload };
    return this.keys.once(request, viewer, async () => {
      const header = await this.header(input.id, viewer);
      const name = header.state === 'accepted' ? 'reopen' : 'return';
      const reason = note ?? cells[0]?.reason ?? null;
      const move = moveOf(name, header, input.version, viewer, reason);
      const form = await this.forms.of(header);
      refuseUnless(
        [...returnable(form, cells, note), ...(name === 'reopen' ? reopenable(reasonCode) : [])],
        'A return names cells with a reason, or has a note; a reopening says why values change.',
      );
      await keepSent(this.database, header.id);
      const at = await this.database.advanceDataVersion();
      const actorId = signedIn(viewer);
      const said = name === 'reopen' ? reasonCode : null;
      await this.move(header, { ...move, at, actorId, note, reasonCode: said });
      const marked = cells.flatMap(({ indicator, slice, reason: why }) => {
        const item = form.byIndicator.get(indicator);
        return item ? [{ item, slice, reason: why.trim() }] : [];
      });
      await markCells(this.database, header, marked, { actorId, at });
      await this.notices.returned(header, { reviewer: viewer.name, note, cells });
      const detail = {
        cells: cells.map(({ indicator, slice }) => cellPath(indicator, slice)),
        note,
        reasonCode: said,
      };
      return this.finish(
        name === 'reopen' ? 'submission.reopened' : 'submission.returned',
        header,
        viewer,
        detail,
      );
    });
  }

  /** Errors  NotAllowed for whoever wrote or sent the report; Conflict when somebody else moved it first. */
  accept(input: AcceptInput, viewer: Actor): Promise<SubmissionData> {
    const note = input.note?.trim() || null;
    const said = input.reasonCode ?? null;
    const payload = { id: input.id, version: input.version, note, ...(said && { reasonCode: said }) };
    const request = { operationId: input.operationId, kind: 'submission.accept', payload };
    return this.keys.once(request, viewer, async () => {
      const header = await this.header(input.id, viewer);
      const move = moveOf('accept', header, input.version, viewer, null);
      refuseUnless(noteIssues(note));
      const report = await this.reports.whole(header);
      refuseSelfApproval(report, viewer);
      refuseUnless(
        withoutQuestions(await openQuestions(this.database, header.id)),
        'Some questions are still open.',
      );
      const reasonCode = restatementReason(said, report.events);
      const at = await this.database.advanceDataVersion();
      await this.move(header, { ...move, at, actorId: signedIn(viewer), note, reasonCode });
      const recorded = await recordAccepted(this.database, header, at, note);
      const verified = await recordVerified(this.database, header, at);
      refuseUnless(
        restatable(recorded.closed + verified.verifiedClosed, reasonCode),
        'Values on record are replaced only with a reason.',
      );
      await resolveMarks(this.database, header, at);
      await this.notices.accepted(header, note);
      return this.finish('submission.accepted', header, viewer, {
        ...recorded,
        ...verified,
        note,
        reasonCode,
      });
    });
  }

  private async header(id: string, viewer: Actor): Promise<SubmissionHeader> {
    const header = await visibleHeader(viewer.scope, this.database, id);
    if (!header) throw new NotFound('The report');
    return header;
  }

  private async move(header: SubmissionHeader, change: Parameters<typeof moveSubmission>[2]): Promise<void> {
    if (await moveSubmission(this.database, header, change)) return;
    throw new Conflict('Somebody else changed this report in the meantime. Please look at it again.');
  }

  private async finish(
    action: string,
    header: SubmissionHeader,
    viewer: Actor,
    detail: Record<string, unknown>,
  ): Promise<SubmissionData> {
    await this.audit.append(viewer, { action, subjectKind: 'submission', subjectId: header.id, detail });
    return this.fresh(header.id, viewer);
  }

  private async fresh(id: string, viewer: Actor): Promise<SubmissionData> {
    return this.reports.dataOf(await this.reports.whole(await this.header(id, viewer)), viewer);
  }
}

function refuseSelfApproval(report: Report, viewer: Actor): void {
  const issues = acceptable(viewer.userId, handsOf(report));
  if (issues.length > 0) throw new NotAllowed('Nobody accepts a report that they wrote or sent.', issues);
}
