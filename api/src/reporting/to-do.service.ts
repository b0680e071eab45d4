import { Injectable } from '@nestjs/common';
import { EDITING_ROLES, isEditable, writable } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { NotAllowed, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys, signedIn } from './operation-keys.js';
import { timingOf } from './round-times.js';
import { lockedHeader } from './submission.query.js';
import { rolesOver } from './submission.rules.js';
import { type ExtensionRequestRow, insertRequest, latestRequests, roundsOf } from './to-do.query.js';
import { extensionIssues, isToDo } from './to-do.rules.js';
import type { ExtensionRequest, RequestExtensionInput, RoundToReport } from './to-do.type.js';

/** What an institution's people have to do, and their requests for more time. */
@Injectable()
export class ToDoService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Soonest due first. Errors  NotFound for an institution that the asker does not report for. */
  async rounds(viewer: Actor, institution: string): Promise<RoundToReport[]> {
    const facts = await this.catalogue.current();
    const rows = await roundsOf(viewer.scope, this.database, institution);
    if (rows.length === 0 && !viewer.scope.ownUnits.some((id) => facts.unitById(id).code === institution)) {
      throw new NotFound('The institution');
    }
    const todo = rows
      .map((row) => ({ ...row, timing: timingOf(row) }))
      .filter(({ state, timing }) => isToDo(state, timing.phase));
    const started = todo.flatMap(({ submissionId }) => submissionId ?? []);
    const requests = new Map(
      (await latestRequests(viewer.scope, this.database, started)).map((row) => [row.submissionId, row]),
    );
    const mayStart = viewer.actions.has('submission.edit');
    return todo.map(({ roundId, submissionId, state, hasPeriod, timing }) => {
      const isWritable = writable(timing).length === 0;
      return {
        round: facts.roundById(roundId),
        timing: { ...timing, isWritable },
        canStart: mayStart && submissionId === null && hasPeriod && isWritable,
        submission: submissionId,
        state,
        extensionRequest: requests.get(submissionId ?? '') ?? null,
      };
    });
  }

  /**
   * Asks for more time for a report that is being written.
   *
   * Errors  NotFound; NotAllowed for reviewers; WrongState once it is sent, or while a request is open; Invalid.
   */
  request(input: RequestExtensionInput, viewer: Actor): Promise<ExtensionRequest> {
    const reason = input.reason.trim();
    const payload = { submission: input.submission.toLowerCase(), until: input.until, reason };
    const request = { operationId: input.operationId, kind: 'extension.request', payload };
    return this.keys.once(request, viewer, async () => {
      const header = await lockedHeader(viewer.scope, this.database, input.submission);
      if (!header) throw new NotFound('The report');
      const roles = rolesOver(viewer, header);
      if (!roles.some((role) => EDITING_ROLES.includes(role)))
        throw new NotAllowed('Only people of the institution ask for more time.');
      if (!isEditable(header.state, roles)) throw new WrongState('This report has been sent already.');
      refuseUnless(extensionIssues(header.dueOn, input.until, reason));
      const by = signedIn(viewer);
      const asked = { submissionId: header.id, until: input.until, reason, by, at: header.now };
      const id = await insertRequest(this.database, asked);
      if (id === null) throw new WrongState('More time has been asked for already; the answer is awaited.');
      await this.audit.append(viewer, {
        action: 'extension.requested',
        subjectKind: 'submission',
        subjectId: header.id,
        detail: { until: input.until, reason },
      });
      const row: Omit<ExtensionRequestRow, 'submissionId'> = {
        id,
        requestedUntil: input.until,
        reason,
        requestedAt: header.now,
        requestedBy: viewer.name,
        answeredAt: null,
        answer: null,
        answerNote: null,
      };
      return row;
    });
  }
}
