import { Injectable } from '@nestjs/common';
import { cellPath } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { argumentIssue, Invalid, NotAllowed, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { entriesOf, eventsOf } from '../reporting/cells.query.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { cellKey } from '../reporting/report.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { handsOf } from '../reporting/report.service.js';
import { lockedHeader, type SubmissionHeader, visibleHeader } from '../reporting/submission.query.js';
import { acceptable, rolesOver } from '../reporting/submission.rules.js';
import { keepSent } from '../reporting/verified.query.js';
import { checksOf, othersPresent, reviewersOf } from './review.query.js';
import { checkIssues, outcomeOf } from './review.rules.js';
import type {
  AssignReviewerInput,
  CheckCellsInput,
  CheckCellsResult,
  LookResult,
  Reviewer,
} from './review.type.js';
import { type CheckWrite, writeAssignment, writeChecks, writeLook, writePresence } from './review.write.js';

const LONGEST_PATH = 300;

/** What reviewers do with a report before they decide on it. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Says that a reviewer has a report open, and at which cell. Sent every few seconds; it changes nothing that anybody
   * could be asked about later, so it leaves no audit row.
   */
  async look(id: string, cell: string | null, viewer: Actor): Promise<LookResult> {
    const userId = signedIn(viewer);
    const header = await visibleHeader(viewer.scope, this.database, id);
    mustReview(header, viewer);
    if (cell !== null && cell.length > LONGEST_PATH)
      throw new Invalid('"cell" is too long.', [argumentIssue('cell', 'text_too_long')]);
    const sentAt = await keepSent(this.database, header.id);
    if (sentAt !== null) await writeLook(this.database, header.id, sentAt, userId);
    await writePresence(this.database, header.id, userId, cell);
    const present = await othersPresent(this.database, [header.id], userId);
    return { version: header.version, present, checks: await checksOf(this.database, [header.id]) };
  }

  /**
   * Writes what a reviewer says of cells, under the report's lock.
   *
   * Errors  NotAllowed for whoever wrote or sent the report; WrongState unless it waits for review or is accepted;
   *         Invalid when a check makes no sense. A cell on which somebody else was first is a result, not an error.
   */
  check(input: CheckCellsInput, viewer: Actor): Promise<CheckCellsResult> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'review.check', payload }, viewer, async () => {
      const header = await lockedHeader(viewer.scope, this.database, input.id);
      mustReview(header, viewer);
      if (header.state !== 'submitted' && header.state !== 'accepted')
        throw new WrongState('The report is with its institution.');
      const form = await this.forms.of(header);
      refuseUnless(checkIssues(form, header.state, input.cells, await this.forms.minorUnits()));
      const entries = await entriesOf(this.database, [header.id]);
      const events = await eventsOf(this.database, [header.id]);
      const ownWork = acceptable(viewer.userId, handsOf({ entries, events }));
      if (ownWork.length > 0)
        throw new NotAllowed('Nobody reviews a report that they wrote or sent.', ownWork);
      const entryVersions = new Map(entries.map((entry) => [cellKey(entry), entry.version]));
      const standing = new Map(
        (await checksOf(this.database, [header.id])).map((check) => [cellKey(check), check]),
      );
      const writes: CheckWrite[] = [];
      const results = input.cells.map((asked) => {
        const { indicator, slice } = asked;
        const item = form.byIndicator.get(indicator);
        const key = cellKey({ indicatorId: item?.indicatorId ?? 0, slice });
        const said = standing.get(key) ?? null;
        const outcome = outcomeOf(asked, said, entryVersions.get(key) ?? 0);
        if (outcome === 'applied' && item) writes.push({ item, asked, version: (said?.version ?? 0) + 1 });
        return { indicator, slice, outcome };
      });
      await writeChecks(this.database, header.id, signedIn(viewer), writes);
      if (writes.length > 0) {
        await this.audit.append(viewer, {
          action: 'review.checked',
          subjectKind: 'submission',
          subjectId: header.id,
          detail: { cells: writes.map(({ asked }) => auditOf(asked)) },
        });
      }
      return { results, checks: await checksOf(this.database, [header.id]) };
    });
  }

  /** Errors  Invalid when the person is no reviewer of the report's initiative. */
  assign(input: AssignReviewerInput, viewer: Actor): Promise<{ id: string }> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'review.assign', payload }, viewer, async () => {
      const header = await lockedHeader(viewer.scope, this.database, input.id);
      mustReview(header, viewer);
      const reviewer = input.reviewer ?? null;
      const known = await reviewersOf(this.database, header.initiativeId);
      if (reviewer !== null && !known.some(({ id }) => id === reviewer))
        throw new Invalid('This person does not review for the initiative.', [
          argumentIssue('reviewer', 'not_a_reviewer'),
        ]);
      await writeAssignment(this.database, header.id, reviewer, signedIn(viewer));
      await this.audit.append(viewer, {
        action: 'review.assigned',
        subjectKind: 'submission',
        subjectId: header.id,
        detail: { reviewer },
      });
      return { id: header.id };
    });
  }

  /** Who may review reports of an initiative. Errors: NotFound unless the asker reviews it, too. */
  async reviewers(code: string, viewer: Actor): Promise<Reviewer[]> {
    const initiative = (await this.catalogue.current()).initiative(code);
    const { reviews } = viewer.scope;
    if (reviews !== 'every' && !reviews.includes(initiative.id)) throw new NotFound('The initiative');
    return reviewersOf(this.database, initiative.id);
  }
}

/** Errors  NotFound for a report that is not the asker's to see; NotAllowed for one that they do not manage. */
function mustReview(header: SubmissionHeader | null, viewer: Actor): asserts header is SubmissionHeader {
  if (!header) throw new NotFound('The report');
  if (!rolesOver(viewer, header).includes('manager'))
    throw new NotAllowed('Your role for this report does not allow this.');
}

function auditOf({
  indicator,
  slice,
  verdict,
  reason,
  value,
  currency,
}: CheckCellsInput['cells'][number]): object {
  return {
    cell: cellPath(indicator, slice),
    verdict,
    ...(reason ? { reason } : {}),
    ...(value ? { value, currency: currency ?? null } : {}),
  };
}
