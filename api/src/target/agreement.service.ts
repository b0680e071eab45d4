import { Injectable } from '@nestjs/common';
import {
  AGREEMENT_SIDES,
  type AgreementMove,
  type AgreementPosition,
  type AgreementSide,
  applyAgreementMove,
} from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { Conflict, Invalid, NotAllowed, refuseUnless, WrongState } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { draftIssues, positionOf, termsIssues, type Versions, versionsIn } from './agreement.rules.js';
import { agreementYears } from './agreement-years.js';
import type { AnswerTargetInput, ProposeTargetInput, SaveTargetDraftInput } from './target.inputs.js';
import { TargetNotices } from './target.notices.js';
import { type TargetCodes, type TargetSubject, subjectOf } from './target.subject.js';
import {
  closeVersions,
  dropDraft,
  insertAgreed,
  insertProposal,
  insertSignature,
  type NewVersion,
  writeDraft,
} from './target.write.js';
import { targetVersions } from './target-versions.query.js';
import { proposedTerms, termsFacts } from './terms.js';

/** A target under the lock of the data version, and the move that is about to be made. */
interface Moving {
  readonly subject: TargetSubject;
  readonly facts: ReferenceFacts;
  readonly versions: Versions;
  readonly position: AgreementPosition;
  readonly side: AgreementSide;
  readonly reason: string | null;
  readonly supersedes: boolean;
  readonly at: string;
}

/** What both sides do about a target. Each move gives the codes of the target. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly notices: TargetNotices,
  ) {}

  /** Keeps what the own side is writing; without terms it is thrown away. Errors  NotFound; NotAllowed; Invalid. */
  saveDraft(input: SaveTargetDraftInput, viewer: Actor): Promise<TargetCodes> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'target.draft', payload }, viewer, async () => {
      const subject = subjectOf(await this.catalogue.current(), viewer, input);
      const side = sideFor(subject);
      if (input.terms) {
        refuseUnless(draftIssues(input.terms), 'This draft cannot be kept as it is.');
        await writeDraft(this.database, subject.key, { side, terms: input.terms, by: signedIn(viewer) });
      } else await dropDraft(this.database, subject.key, side);
      await this.record(viewer, subject, input.terms ? 'target.drafted' : 'target.draft-dropped', { side });
      return codesOf(subject);
    });
  }

  /**
   * Lays a proposal on the table: the first, one that opens an agreement again, or an answer to the other side's.
   *
   * Errors  NotFound; NotAllowed for who speaks for neither side; Conflict when another proposal was laid down in the
   *         meantime; WrongState for an answer to the own proposal; Invalid.
   */
  propose(input: ProposeTargetInput, viewer: Actor): Promise<TargetCodes> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'target.propose', payload }, viewer, async () => {
      const moving = await this.begin(input, viewer, proposalMove, input.reason ?? null);
      const { subject, facts, versions, side, reason, at } = moving;
      const years = agreementYears(facts, subject.unit, subject.initiative);
      refuseUnless(
        termsIssues(input.terms, termsFacts(facts, subject.indicator, years)),
        'This proposal is not complete.',
      );
      if (versions.open) await closeVersions(this.database, [versions.open.id], at);
      const version: NewVersion = {
        ...subject.key,
        ...proposedTerms(input.terms, years),
        ...{ reason, side, at, answersTo: versions.open?.id ?? null },
        proposedBy: signedIn(viewer),
        proposer: viewer.name,
        demonstration: viewer.demonstration,
      };
      const id = await insertProposal(this.database, version);
      await dropDraft(this.database, subject.key, side);
      const action = versions.open ? 'target.countered' : 'target.proposed';
      const { steps, baseline, kind, course } = version;
      await this.record(viewer, subject, action, {
        version: id,
        side,
        kind,
        course,
        baseline,
        steps,
        reason,
      });
      await this.notices.proposed(subject, {
        side,
        version: id,
        proposer: viewer.name,
        isCounter: versions.open !== null,
      });
      return codesOf(subject);
    });
  }

  /** Takes the own proposal back. Errors  as `propose`; WrongState once somebody has signed it. */
  withdraw(input: AnswerTargetInput, viewer: Actor): Promise<TargetCodes> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'target.withdraw', payload }, viewer, async () => {
      const { subject, versions, side, at } = await this.begin(input, viewer, () => 'withdraw', null);
      const open = opened(versions);
      await closeVersions(this.database, [open.id], at);
      await this.record(viewer, subject, 'target.withdrawn', { version: open.id, side });
      return codesOf(subject);
    });
  }

  /**
   * Signs for one side. The second signature freezes the version: it holds from that moment, and the one that was in
   * force before it is superseded.
   *
   * Errors  as `propose`; NotAllowed for who has signed for the other side; WrongState when the own side has signed.
   */
  sign(input: AnswerTargetInput, viewer: Actor): Promise<TargetCodes> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'target.sign', payload }, viewer, async () => {
      const { subject, versions, side, position, at } = await this.begin(input, viewer, signingMove, null);
      const open = opened(versions);
      const signature = { targetId: open.id, side, by: signedIn(viewer), signer: viewer.name, at };
      await insertSignature(this.database, signature);
      await this.record(viewer, subject, 'target.signed', { version: open.id, side });
      const isAgreed = position.state === 'signed_two';
      if (isAgreed) {
        const replaced = versions.inForce?.id ?? null;
        await closeVersions(this.database, replaced === null ? [open.id] : [open.id, replaced], at);
        const agreed = await insertAgreed(this.database, open.id, at);
        await this.record(viewer, subject, 'target.agreed', { version: agreed, proposal: open.id, replaced });
      }
      await this.notices.signed(subject, { side, version: open.id, signer: viewer.name, isAgreed });
      return codesOf(subject);
    });
  }

  /** Locks, looks, and makes the move in memory. */
  private async begin(
    input: TargetCodes & { seen?: string | null },
    viewer: Actor,
    moveAt: (position: AgreementPosition) => AgreementMove,
    reason: string | null,
  ): Promise<Moving> {
    const facts = await this.catalogue.current();
    const subject = subjectOf(facts, viewer, input);
    const side = sideFor(subject);
    // The lock of the data version: two who act at once act one after the other.
    const at = await this.database.advanceDataVersion();
    const { unitId, indicatorId, initiativeId } = subject.key;
    const rows = await targetVersions(viewer.scope, this.database, {
      ...{ initiativeId, indicatorId, asOf: at },
      unitIds: [unitId],
    });
    const versions = versionsIn(rows);
    if ((input.seen ?? null) !== (versions.open ? String(versions.open.id) : null)) {
      throw new Conflict(
        'Something was proposed, signed or taken back in the meantime. Please look at it again.',
      );
    }
    const before = positionOf(versions);
    const actor = { userId: signedIn(viewer), roles: subject.roles, reason };
    const step = applyAgreementMove(before, moveAt(before), actor);
    if (step.kind === 'refused') {
      if (step.refusal === 'not_allowed') throw new NotAllowed('Nobody signs for both sides.', step.issues);
      if (step.refusal === 'wrong_state')
        throw new WrongState('The agreement does not stand where this is possible.', step.issues);
      throw new Invalid('An agreement is opened again only with a reason.', step.issues);
    }
    const { position, supersedes } = step;
    return { subject, facts, versions, position, side, reason: step.reason, supersedes, at };
  }

  private record(
    viewer: Actor,
    { unit, initiative, indicator }: TargetSubject,
    action: string,
    detail: object,
  ): Promise<void> {
    return this.audit.append(viewer, {
      action,
      subjectKind: 'target',
      subjectId: `${initiative.code}/${unit.code}/${indicator.code}`,
      detail: { ...detail },
    });
  }
}

function sideFor({ side }: TargetSubject): AgreementSide {
  if (side === null || !AGREEMENT_SIDES.includes(side))
    throw new NotAllowed(
      'Only the lead of the institution and the managers of the initiative agree on targets.',
    );
  return side;
}

const proposalMove = ({ state }: AgreementPosition): AgreementMove =>
  state === 'draft' ? 'propose' : state === 'signed_two' ? 'renegotiate' : 'counter';

const signingMove = ({ state }: AgreementPosition): AgreementMove =>
  state === 'signed_one' ? 'sign_second' : 'sign';

function opened({ open }: Versions): NonNullable<Versions['open']> {
  if (!open) throw new WrongState('No proposal is open.');
  return open;
}

const codesOf = ({ unit, initiative, indicator }: TargetSubject): TargetCodes => ({
  institution: unit.code,
  initiative: initiative.code,
  indicator: indicator.code,
});
