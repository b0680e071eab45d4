import fc from 'fast-check';
import { ROLES, type Role } from '../access/roles.js';
import {
  applyTransition,
  isEditable,
  type SubmissionState,
  TRANSITION_NAMES,
  type TransitionName,
} from './workflow.js';

/**
 * The workflow as the programme's handbook tells it, written without a look at the code: who may do what in which
 * state, and where it leads. Everything that is not in the table is refused.
 */
const table: Readonly<
  Record<
    SubmissionState,
    Readonly<Partial<Record<TransitionName, { who: Role; to: SubmissionState; why?: true }>>>
  >
> = {
  draft: { submit: { who: 'institution_lead', to: 'submitted' } },
  submitted: {
    return: { who: 'manager', to: 'returned', why: true },
    accept: { who: 'manager', to: 'accepted' },
  },
  returned: { submit: { who: 'institution_lead', to: 'submitted' } },
  accepted: { reopen: { who: 'manager', to: 'returned', why: true } },
};
/** Whose business a step is at all; others are told so before they are told the state. */
const business: Readonly<Record<TransitionName, Role>> = {
  submit: 'institution_lead',
  return: 'manager',
  accept: 'manager',
  reopen: 'manager',
};

interface Step {
  readonly name: TransitionName;
  readonly roles: Role[];
  readonly reason: string | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...TRANSITION_NAMES),
  roles: fc.subarray([...ROLES], { maxLength: 3 }),
  reason: fc.constantFrom(null, '', '  ', 'the unit is wrong'),
});

/** What the table says to a step: the state it leads to, or the word of the refusal. */
function told(state: SubmissionState, { name, roles, reason }: Step): string {
  if (!roles.includes(business[name])) return 'not_allowed';
  const row = table[state][name];
  if (!row) return 'wrong_state';
  return row.why && !reason?.trim() ? 'invalid' : row.to;
}

const STEPS = 10_000;

test(`${STEPS} random steps go as the table says, without a divergence`, () => {
  const seen = new Map<string, number>();
  let taken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 100, maxLength: 100 }), (steps) => {
      let state: SubmissionState = 'draft';
      for (const one of steps) {
        const move = applyTransition(state, one.name, one);
        const found = move.kind === 'moved' ? move.to : move.refusal;
        expect([state, one, found]).toEqual([state, one, told(state, one)]);
        seen.set(`${state} ${one.name} ${found}`, (seen.get(`${state} ${one.name} ${found}`) ?? 0) + 1);
        if (move.kind === 'moved') state = move.to;
        expect(isEditable(state, ['contributor'])).toBe(state === 'draft' || state === 'returned');
        taken += 1;
      }
    }),
    { numRuns: STEPS / 100 },
  );
  expect(taken).toBeGreaterThanOrEqual(STEPS);
  // The walk was everywhere: every row of the table was taken, and every kind of refusal was met.
  for (const [state, rows] of Object.entries(table))
    for (const [name, row] of Object.entries(rows))
      expect(seen.get(`${state} ${name} ${row.to}`)).toBeGreaterThan(10);
  for (const refusal of ['not_allowed', 'wrong_state', 'invalid'])
    expect([...seen.keys()].some((key) => key.endsWith(refusal))).toBe(true);
});
