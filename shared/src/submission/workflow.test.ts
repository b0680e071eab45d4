import fc from 'fast-check';
import { ROLES, type Role } from '../access/roles.js';
import {
  SUBMISSION_STATES,
  TRANSITIONS,
  TRANSITION_NAMES,
  applyTransition,
  isEditable,
  transitionsFrom,
} from './workflow.js';

const states = fc.constantFrom(...SUBMISSION_STATES);
const names = fc.constantFrom(...TRANSITION_NAMES);
const roleSets = fc.subarray([...ROLES]);

test.each([
  ['draft', 'contributor', []],
  ['draft', 'institution_lead', ['submit']],
  ['draft', 'manager', []],
  ['submitted', 'institution_lead', []],
  ['submitted', 'manager', ['return', 'accept']],
  ['submitted', 'administrator', []],
  ['submitted', 'evaluator', []],
  ['returned', 'institution_lead', ['submit']],
  ['returned', 'manager', []],
  ['accepted', 'manager', ['reopen']],
  ['accepted', 'institution_lead', []],
] as const)('from %s a %s may %j', (state, role, expected) => {
  expect(transitionsFrom(state, [role])).toEqual(expected);
});

test('cells change only in a draft or a returned report, by those who report', () => {
  const editors = (role: Role) => SUBMISSION_STATES.filter((state) => isEditable(state, [role]));
  expect(editors('contributor')).toEqual(['draft', 'returned']);
  expect(editors('institution_lead')).toEqual(['draft', 'returned']);
  expect(editors('manager')).toEqual([]);
  expect(isEditable('draft', [])).toBe(false);
});

test('a move is recorded with where it came from, where it goes, and why', () => {
  expect(applyTransition('accepted', 'reopen', { roles: ['manager'], reason: ' wrong year ' })).toEqual({
    kind: 'moved',
    transition: 'reopen',
    from: 'accepted',
    to: 'returned',
    reason: 'wrong year',
  });
  expect(applyTransition('draft', 'submit', { roles: ['institution_lead'] })).toMatchObject({
    to: 'submitted',
    reason: null,
  });
});

test('returning and reopening need a reason that says something', () => {
  for (const [state, name] of [
    ['submitted', 'return'],
    ['accepted', 'reopen'],
  ] as const) {
    expect(applyTransition(state, name, { roles: ['manager'], reason: ' ' })).toEqual({
      kind: 'refused',
      refusal: 'invalid',
      issues: [{ path: 'reason', rule: 'reason_missing', severity: 'error', params: { transition: name } }],
    });
  }
});

test('whom a transition does not concern is not told the state', () => {
  expect(applyTransition('draft', 'accept', { roles: ['contributor'] })).toMatchObject({
    refusal: 'not_allowed',
  });
  expect(applyTransition('submitted', 'accept', { roles: ['contributor'] })).toMatchObject({
    refusal: 'not_allowed',
  });
  expect(applyTransition('draft', 'accept', { roles: ['manager'] })).toMatchObject({
    refusal: 'wrong_state',
  });
});

test('what is offered can be done, and what is not offered cannot', () => {
  fc.assert(
    fc.property(states, names, roleSets, (state, name, roles) => {
      const moved = applyTransition(state, name, { roles, reason: 'because' }).kind === 'moved';
      return moved === transitionsFrom(state, roles).includes(name);
    }),
  );
});

test('nothing leaves accepted without a reason, and nothing reaches it but a manager’s acceptance', () => {
  fc.assert(
    fc.property(states, names, roleSets, fc.option(fc.string()), (state, name, roles, reason) => {
      const move = applyTransition(state, name, { roles, reason });
      if (move.kind === 'refused') return true;
      if (move.from === 'accepted' && !move.reason) return false;
      return move.to !== 'accepted' || (name === 'accept' && roles.includes('manager'));
    }),
  );
});

test('every state can be left, and no role can both submit and accept', () => {
  for (const state of SUBMISSION_STATES) expect(transitionsFrom(state, ROLES)).not.toEqual([]);
  expect(
    TRANSITIONS.submit.by.some((role) => (TRANSITIONS.accept.by as readonly Role[]).includes(role)),
  ).toBe(false);
});
