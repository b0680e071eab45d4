import { Injectable } from '@nestjs/common';
import { localDay } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { argumentIssue, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { cockpitUnits } from './cockpit-rows.query.js';
import { ReportNotices } from '../reporting/report-notices.js';
import { isUuid } from '../reporting/submission.query.js';
import { answerRequests, openRequests, requestToAnswer } from './extension-request.query.js';
import type { AnswerExtensionInput, ExtendReportsInput } from './round.inputs.js';
import { lockedRound } from './round.reader.js';
import { extendable, reasonIssues } from './round.rules.js';

/** More time for some institutions of a round, asked for or not. */
@Injectable()
export class ExtensionService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly notices: ReportNotices,
  ) {}

  /**
   * Gives institutions until the end of a day in their own time zone. A later extension takes the place of an earlier.
   *
   * Shape   how many institutions were given time.
   * Errors  NotFound for a round that is not the asker's; WrongState once it is final or before it is opened; Invalid
   *         for the day, the reason or an institution that is not in the round.
   */
  extend(input: ExtendReportsInput, viewer: Actor): Promise<number> {
    const { operationId, ...asked } = input;
    const institutions = [...new Set(asked.institutions)].sort();
    const payload = { ...asked, institutions, reason: asked.reason.trim() };
    return this.keys.once({ operationId, kind: 'round.extend', payload }, viewer, () =>
      this.give(payload, viewer),
    );
  }

  /**
   * Answers an institution's request for more time: grants it, which is an extension, or declines it with a reason.
   *
   * Shape   code of the round.
   * Errors  NotFound for a request that is not made to the asker; WrongState once it is answered, and those of `extend`.
   */
  answer(input: AnswerExtensionInput, viewer: Actor): Promise<string> {
    const { operationId, ...asked } = input;
    const payload = { ...asked, until: asked.until ?? null, reason: asked.reason.trim() };
    return this.keys.once({ operationId, kind: 'extension.answer', payload }, viewer, async () => {
      const request = isUuid(input.request)
        ? await requestToAnswer(viewer.scope, this.database, input.request)
        : null;
      if (!request) throw new NotFound('The request');
      if (request.answeredAt !== null) throw new WrongState('This request has been answered already.');
      const { round, institution } = request;
      if (input.granted) {
        const until = payload.until ?? request.requestedUntil;
        await this.give({ round, institutions: [institution], until, reason: payload.reason }, viewer);
        return round;
      }
      refuseUnless(reasonIssues(payload.reason), 'A request is declined with a reason.');
      await answerRequests(this.database, {
        requests: [request.id],
        answer: 'declined',
        note: payload.reason,
        by: signedIn(viewer),
      });
      await this.notices.declined({
        request: request.id,
        unitId: request.unitId,
        roundCode: round,
        until: request.requestedUntil,
        reason: payload.reason,
      });
      await this.audit.append(viewer, {
        action: 'extension.declined',
        subjectKind: 'submission',
        subjectId: request.submissionId,
        detail: { round, institution, until: request.requestedUntil, reason: payload.reason },
      });
      return round;
    });
  }

  /** Gives time, answers what these institutions had asked for, and tells them. */
  private async give(asked: Omit<ExtendReportsInput, 'operationId'>, viewer: Actor): Promise<number> {
    const { institutions, until, reason } = asked;
    const round = await lockedRound(viewer.scope, this.database, asked.round);
    if (!round) throw new NotFound('The round');
    if (round.frozenAt !== null || round.inPreparation) {
      const rule = round.inPreparation ? 'round_in_preparation' : 'round_frozen';
      throw new WrongState('More time is given while a round runs.', [argumentIssue('round', rule)]);
    }
    const facts = await this.catalogue.current();
    const units = new Map(
      (await cockpitUnits(this.database, round.id)).map((unit) => [facts.unitById(unit.unitId).code, unit]),
    );
    const now = Date.parse(round.roundNow);
    const todays = new Map([...units].map(([code, { timeZone }]) => [code, localDay(now, timeZone)]));
    refuseUnless(extendable(round, asked, todays), 'More time cannot be given like this.');
    this.database.afterCommit(() => this.catalogue.forget());
    const chosen = institutions.flatMap((code) => {
      const unit = units.get(code);
      return unit ? [{ ...unit, code }] : [];
    });
    const by = signedIn(viewer);
    const unitIds = chosen.map(({ unitId }) => unitId);
    await this.database.advanceDataVersion();
    await this.database.rows(
      'extend-reports',
      `insert into round_extension (round_id, unit_id, until, reason, granted_at, granted_by)
       select $1, unit_id, $3, $4, now(), $5 from unnest($2::int[]) as t (unit_id)
       on conflict on constraint round_extension_pk do update
       set until = excluded.until, reason = excluded.reason, granted_at = excluded.granted_at,
         granted_by = excluded.granted_by`,
      [round.id, unitIds, until, reason, by],
    );
    const requests = await openRequests(this.database, round.id, unitIds);
    await answerRequests(this.database, { requests, answer: 'granted', note: reason, by });
    await this.audit.append(viewer, {
      action: 'round.extended',
      subjectKind: 'round',
      subjectId: round.code,
      detail: {
        until,
        reason,
        institutions: institutions.map((code) => ({
          institution: code,
          before: units.get(code)?.extendedUntil ?? null,
        })),
        ...(requests.length > 0 && { requests }),
      },
    });
    for (const { unitId, code } of chosen) {
      await this.notices.extended({ unitId, unitCode: code, roundCode: round.code, until, reason });
    }
    return chosen.length;
  }
}
