import fc from 'fast-check';
import type { Role } from '../access/roles.js';
import {
  AGREEMENT_MOVE_NAMES,
  type AgreementMove,
  type AgreementPosition,
  agreementMovesFrom,
  applyAgreementMove,
  awaitedSides,
  UNTOUCHED,
} from './agreement.js';

/**
 * The agreement as the handbook of two parties would tell it, written without a look at the code: whole versions on a
 * table, who laid the last paper there, and whose signature stands under it.
 */
class Handbook {
  paper: { from: 'lead' | 'manager'; isCounter: boolean; signed: Map<'lead' | 'manager', string> } | null =
    null;
  inForce = false;
  superseded = 0;

  get state(): string {
    if (!this.paper) return this.inForce ? 'signed_two' : 'draft';
    if (this.paper.signed.size === 1) return 'signed_one';
    return this.paper.isCounter ? 'countered' : 'proposed';
  }

  told(move: AgreementMove, who: 'lead' | 'manager' | null, person: string, reason: string | null): string {
    if (who === null) return 'not_allowed';
    const { paper } = this;
    const hasReason = (reason ?? '').trim() !== '';
    switch (move) {
      case 'propose':
        if (paper || this.inForce) return 'wrong_state';
        this.paper = { from: who, isCounter: false, signed: new Map() };
        return 'proposed';
      case 'renegotiate':
        if (paper || !this.inForce) return 'wrong_state';
        if (!hasReason) return 'invalid';
        this.paper = { from: who, isCounter: false, signed: new Map() };
        return 'proposed';
      case 'counter':
        if (!paper || paper.from === who) return 'wrong_state';
        if (this.inForce && !hasReason) return 'invalid';
        this.paper = { from: who, isCounter: true, signed: new Map() };
        return 'countered';
      case 'withdraw':
        if (!paper || paper.signed.size > 0 || paper.from !== who) return 'wrong_state';
        this.paper = null;
        return this.state;
      case 'sign':
      case 'sign_second': {
        if (!paper || paper.signed.size !== (move === 'sign' ? 0 : 1)) return 'wrong_state';
        if ([...paper.signed.values()].includes(person)) return 'not_allowed';
        if (paper.signed.has(who)) return 'wrong_state';
        paper.signed.set(who, person);
        if (paper.signed.size === 1) return 'signed_one';
        if (this.inForce) this.superseded += 1;
        this.inForce = true;
        this.paper = null;
        return 'signed_two';
      }
    }
  }
}

interface Step {
  readonly move: AgreementMove;
  readonly userId: string;
  readonly roles: Role[];
  readonly reason: string | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  move: fc.constantFrom(...AGREEMENT_MOVE_NAMES),
  userId: fc.constantFrom('ana', 'ben', 'cleo'),
  roles: fc.constantFrom<Role[]>(
    ['institution_lead'],
    ['manager'],
    ['institution_lead', 'contributor'],
    ['institution_lead', 'manager'],
    ['contributor'],
    ['administrator'],
    [],
  ),
  reason: fc.constantFrom(null, '  ', 'a funder left'),
});

const partOf = (roles: readonly Role[]): 'lead' | 'manager' | null => {
  const lead = roles.includes('institution_lead');
  if (lead === roles.includes('manager')) return null;
  return lead ? 'lead' : 'manager';
};

const STEPS = 10_000;

test(`${STEPS} random steps go as the handbook says, without a divergence`, () => {
  const seen = new Map<string, number>();
  let taken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 100, maxLength: 100 }), (steps) => {
      let at: AgreementPosition = UNTOUCHED;
      const handbook = new Handbook();
      let superseded = 0;
      for (const one of steps) {
        const offered = agreementMovesFrom(at, one);
        const before = at;
        const found = applyAgreementMove(at, one.move, one);
        const told = handbook.told(one.move, partOf(one.roles), one.userId, one.reason);
        const outcome = found.kind === 'moved' ? found.position.state : found.refusal;
        expect([before, one, outcome]).toEqual([before, one, told]);
        if (found.kind === 'moved') {
          expect(offered).toContain(one.move);
          if (found.supersedes) superseded += 1;
          at = found.position;
        } else if (found.refusal !== 'invalid') expect(offered).not.toContain(one.move);
        expect(at.state).toBe(handbook.state);
        expect(superseded).toBe(handbook.superseded);
        // Nobody stands under a version twice, and two signatures are of two sides.
        expect(new Set(at.signatures.map(({ by }) => by)).size).toBe(at.signatures.length);
        expect(new Set(at.signatures.map(({ side }) => side)).size).toBe(at.signatures.length);
        if (at.state === 'signed_two') expect(awaitedSides(at)).toEqual([]);
        if (at.state === 'signed_one') expect(awaitedSides(at)).toHaveLength(1);
        seen.set(
          `${before.state} ${one.move} ${outcome}`,
          (seen.get(`${before.state} ${one.move} ${outcome}`) ?? 0) + 1,
        );
        taken += 1;
      }
    }),
    { numRuns: STEPS / 100 },
  );
  expect(taken).toBeGreaterThanOrEqual(STEPS);
  // The walk was everywhere: each move was made, a version was superseded, and each kind of refusal was met.
  for (const made of [
    'draft propose proposed',
    'signed_two renegotiate proposed',
    'proposed counter countered',
    'signed_one counter countered',
    'proposed withdraw draft',
    'proposed sign signed_one',
    'signed_one sign_second signed_two',
  ]) {
    expect([made, seen.get(made) ?? 0]).toEqual([made, expect.any(Number)]);
    expect(seen.get(made) ?? 0).toBeGreaterThan(5);
  }
  for (const refusal of ['not_allowed', 'wrong_state', 'invalid'])
    expect([...seen.keys()].some((key) => key.endsWith(refusal))).toBe(true);
});
