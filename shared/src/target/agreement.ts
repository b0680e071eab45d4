import type { Role } from '../access/roles.js';
import { type Issue, finding, issueAt } from '../issue.js';

/** The two who agree: the institution, and the initiative that supports it. */
export const AGREEMENT_SIDES = ['institution', 'initiative'] as const;
export type AgreementSide = (typeof AGREEMENT_SIDES)[number];

/** Who speaks and signs for each side. Nobody does for both. */
export const SIDE_ROLES: Readonly<Record<AgreementSide, Role>> = {
  institution: 'institution_lead',
  initiative: 'manager',
};

/** Where the agreement on one target stands; `superseded` is what becomes of a signed version that another replaces. */
export const AGREEMENT_STATES = [
  'draft',
  'proposed',
  'countered',
  'signed_one',
  'signed_two',
  'superseded',
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Which side may make a move: either, the one that made the open proposal, or the one that did not (or has not signed). */
type Mover = 'either' | 'proposer' | 'other' | 'unsigned';

interface AgreementTransition {
  readonly from: readonly AgreementState[];
  readonly to: AgreementState;
  readonly by: Mover;
  /** Whether the one who acts must say why. */
  readonly needsReason: boolean;
}

/** The workflow, whole. A signed version never moves but to `superseded`, when both have signed another one. */
export const AGREEMENT_MOVES = {
  propose: { from: ['draft'], to: 'proposed', by: 'either', needsReason: false },
  renegotiate: { from: ['signed_two'], to: 'proposed', by: 'either', needsReason: true },
  counter: {
    from: ['proposed', 'countered', 'signed_one'],
    to: 'countered',
    by: 'other',
    needsReason: false,
  },
  withdraw: { from: ['proposed', 'countered'], to: 'draft', by: 'proposer', needsReason: false },
  sign: { from: ['proposed', 'countered'], to: 'signed_one', by: 'either', needsReason: false },
  sign_second: { from: ['signed_one'], to: 'signed_two', by: 'unsigned', needsReason: false },
} as const satisfies Record<string, AgreementTransition>;

export type AgreementMove = keyof typeof AGREEMENT_MOVES;
export const AGREEMENT_MOVE_NAMES = Object.keys(AGREEMENT_MOVES) as readonly AgreementMove[];

/** A signature under the open proposal, or under the version in force. */
export interface AgreementSignature {
  readonly side: AgreementSide;
  /** Who signed. */
  readonly by: string;
}

/** Everything that decides what may happen to an agreement. */
export interface AgreementPosition {
  readonly state: AgreementState;
  /** The side that made the open proposal; null without one. */
  readonly proposedBy: AgreementSide | null;
  readonly signatures: readonly AgreementSignature[];
  /** Whether an earlier version is signed by both and holds meanwhile. */
  readonly isInForce: boolean;
}

/** Nothing was ever proposed. */
export const UNTOUCHED: AgreementPosition = {
  state: 'draft',
  proposedBy: null,
  signatures: [],
  isInForce: false,
};

/** Who acts: with the roles held over this institution or this initiative. */
export interface AgreementActor {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly reason?: string | null;
}

/** The side that somebody acts for; null for neither, and for who would act for both. */
export function sideOf(roles: readonly Role[]): AgreementSide | null {
  const sides = AGREEMENT_SIDES.filter((side) => roles.includes(SIDE_ROLES[side]));
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

/** A step, or why it cannot be taken. */
export type AgreementStep =
  | {
      readonly kind: 'moved';
      readonly move: AgreementMove;
      readonly position: AgreementPosition;
      readonly reason: string | null;
      /** Whether the version in force is superseded by this step. */
      readonly supersedes: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: 'not_allowed' | 'wrong_state' | 'invalid';
      readonly issues: readonly Issue[];
    };

/**
 * One step towards an agreement, or out of one.
 *
 * Shape    the position after it. The version in force stays in force until both have signed another.
 * Errors   `not_allowed` for who acts for neither side, or for both, whatever the state, and for whoever would sign
 *          twice; `wrong_state`, also when it is the other side's turn; then `invalid` with `reason_missing`.
 */
export function applyAgreementMove(
  at: AgreementPosition,
  move: AgreementMove,
  actor: AgreementActor,
): AgreementStep {
  const { from, to, by, needsReason }: AgreementTransition = AGREEMENT_MOVES[move];
  const side = sideOf(actor.roles);
  if (side === null) return refused('not_allowed', move, at.state);
  if (!from.includes(at.state)) return refused('wrong_state', move, at.state);
  if (move === 'sign_second' && at.signatures.some((signature) => signature.by === actor.userId)) {
    return refused('not_allowed', move, at.state);
  }
  if (!isTurn(by, side, at)) return refused('wrong_state', move, at.state);
  const reason = actor.reason?.trim() || null;
  if (reason === null && (needsReason || (at.isInForce && move === 'counter'))) {
    return {
      kind: 'refused',
      refusal: 'invalid',
      issues: [issueAt('reason', finding('reason_missing', { move }))],
    };
  }
  const after = { move, reason, kind: 'moved', supersedes: false } as const;
  switch (move) {
    case 'propose':
    case 'renegotiate':
    case 'counter':
      return { ...after, position: { ...at, state: to, proposedBy: side, signatures: [] } };
    case 'withdraw':
      return {
        ...after,
        position: { ...at, state: at.isInForce ? 'signed_two' : to, proposedBy: null, signatures: [] },
      };
    case 'sign':
      return { ...after, position: { ...at, state: to, signatures: [{ side, by: actor.userId }] } };
    case 'sign_second':
      return {
        ...after,
        supersedes: at.isInForce,
        position: {
          state: to,
          proposedBy: null,
          signatures: [...at.signatures, { side, by: actor.userId }],
          isInForce: true,
        },
      };
  }
}

function isTurn(by: Mover, side: AgreementSide, { proposedBy, signatures }: AgreementPosition): boolean {
  switch (by) {
    case 'either':
      return true;
    case 'proposer':
      return proposedBy === side;
    case 'other':
      return proposedBy !== side;
    case 'unsigned':
      return !signatures.some((signature) => signature.side === side);
  }
}

/** What somebody may do now, a missing reason aside, in the order of the workflow. */
export function agreementMovesFrom(at: AgreementPosition, actor: AgreementActor): AgreementMove[] {
  return AGREEMENT_MOVE_NAMES.filter(
    (move) => applyAgreementMove(at, move, { ...actor, reason: 'given' }).kind === 'moved',
  );
}

/** Whose signature or answer is awaited. Shape: one side, both, or none once nothing is open. */
export function awaitedSides({ state, signatures }: AgreementPosition): AgreementSide[] {
  if (state !== 'proposed' && state !== 'countered' && state !== 'signed_one') return [];
  return AGREEMENT_SIDES.filter((side) => !signatures.some((signature) => signature.side === side));
}

function refused(
  refusal: 'wrong_state' | 'not_allowed',
  move: AgreementMove,
  state: AgreementState,
): AgreementStep {
  return { kind: 'refused', refusal, issues: [issueAt('state', finding(refusal, { move, state }))] };
}
