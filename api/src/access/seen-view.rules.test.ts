import type { Action } from './action.js';
import type { Actor, RoleGrant, SeenRole } from './actor.js';
import { policies, publicActions } from './policies/index.js';
import { publicScope, scopeOf } from './scope.js';
import { coveringRole, seeingAs } from './seen-view.rules.js';

const TTI = 1;
const ACBF = 2;
const CSEA = 10;
const CRES = 11;

const grant = (role: RoleGrant['role'], at: Partial<RoleGrant> = {}): RoleGrant => ({
  role,
  unitId: null,
  initiativeId: null,
  ...at,
});
const administrator = grant('administrator');
const managerOfTti = grant('manager', { initiativeId: TTI });
const leadOfCsea = grant('institution_lead', { unitId: CSEA });
const contributorOfCsea = grant('contributor', { unitId: CSEA });
const evaluatorOfTti = grant('evaluator', { initiativeId: TTI });
const thePublic: SeenRole = {
  role: 'public',
  unitId: null,
  initiativeId: null,
};

function actor(...roles: RoleGrant[]): Actor {
  return {
    userId: 'somebody',
    name: 'Somebody',
    email: 'somebody@example.org',
    language: 'en',
    demonstration: false,
    roles,
    actions: new Set<Action>([...publicActions, ...roles.flatMap(({ role }) => policies[role].may)]),
    scope: scopeOf(roles.map((held) => policies[held.role].sees(held))),
    by: 'session',
  };
}
const look = (own: Actor, seen: SeenRole, memberOf: number[] = [TTI], isStillHeld = true) =>
  seeingAs(own, { ...seen, person: null, until: '2026-01-01T00:00:00Z' }, memberOf, isStillHeld);

test.each([
  ['an administrator, as a manager', [administrator], managerOfTti, [], 'administrator'],
  ['an administrator, as a contributor', [administrator], contributorOfCsea, [TTI], 'administrator'],
  ['an administrator, as an administrator', [administrator], administrator, [], 'no_role'],
  ['a manager, as a lead of their initiative', [managerOfTti], leadOfCsea, [TTI, ACBF], 'manager'],
  ['a manager, as a lead of another initiative', [managerOfTti], leadOfCsea, [ACBF], 'no_reach'],
  ['a manager, as an evaluator of theirs', [managerOfTti], evaluatorOfTti, [], 'manager'],
  ['a manager, as another manager', [managerOfTti], grant('manager', { initiativeId: ACBF }), [], 'no_role'],
  ['a lead, as a contributor of theirs', [leadOfCsea], contributorOfCsea, [TTI], 'institution_lead'],
  [
    'a lead, as a contributor elsewhere',
    [leadOfCsea],
    grant('contributor', { unitId: CRES }),
    [TTI],
    'no_reach',
  ],
  ['a lead, as a manager', [leadOfCsea], managerOfTti, [], 'no_role'],
  ['a contributor, as the public', [contributorOfCsea], thePublic, [], 'no_role'],
  ['an evaluator, as the public', [evaluatorOfTti], thePublic, [], 'no_role'],
  ['a lead, as the public', [leadOfCsea], thePublic, [], 'institution_lead'],
])('%s', (_, own, seen, memberOf, expected) => {
  const found = coveringRole(own, seen, memberOf);
  expect(typeof found === 'string' ? found : found.by).toBe(expected);
});

const everyRole = [administrator, managerOfTti, leadOfCsea, contributorOfCsea, evaluatorOfTti];
const pairs = everyRole.flatMap((own) => [...everyRole, thePublic].map((seen) => [own, seen] as const));

test.each(pairs)('%j who sees as %j reads what both may, and can do nothing', (own, seen) => {
  const looking = look(actor(own), seen);
  const theirs: readonly Action[] = seen.role === 'public' ? [] : policies[seen.role].may;
  for (const action of looking.actions) {
    if (publicActions.includes(action)) continue;
    expect(action).toMatch(/\.read$/);
    expect(theirs).toContain(action);
    expect(policies[own.role].may).toContain(action);
  }
  for (const verb of looking.seesAs?.verbs ?? []) {
    expect(theirs).toContain(verb);
    expect(policies[own.role].may).toContain(verb);
  }
});

test('nobody gains a draft: only a lead, whose own it is, keeps the institution as their own', () => {
  expect(look(actor(leadOfCsea), contributorOfCsea).scope.ownUnits).toEqual([CSEA]);
  for (const own of [administrator, managerOfTti]) {
    const { scope } = look(actor(own), contributorOfCsea);
    expect(scope).toMatchObject({
      ownUnits: [],
      reviews: [],
      initiatives: [],
      minimumGroup: 5,
    });
    expect(scope.lookedInto?.unit).toBe(CSEA);
  }
  expect(look(actor(managerOfTti), contributorOfCsea, [TTI, ACBF]).scope.lookedInto?.initiatives).toEqual([
    TTI,
  ]);
});

test('a manager who is administrator too looks by the nearer role', () => {
  expect(look(actor(administrator, managerOfTti), contributorOfCsea).seesAs?.by).toBe('manager');
});

test('when a role was taken away meanwhile, from either of the two, only the public’s view remains', () => {
  for (const looking of [
    look(actor(administrator), contributorOfCsea, [TTI], false),
    look(actor(managerOfTti), contributorOfCsea, [ACBF]),
    look(actor(), managerOfTti),
  ]) {
    expect(looking.scope).toEqual(publicScope);
    expect([...looking.actions]).toEqual([...publicActions]);
    expect(looking.roles).toEqual([]);
  }
});

test('two looks that see different rows never share an answer that is kept', () => {
  const keys = [
    look(actor(administrator), contributorOfCsea).scope.key,
    look(actor(managerOfTti), contributorOfCsea).scope.key,
    look(actor(leadOfCsea), contributorOfCsea).scope.key,
    look(actor(administrator), thePublic).scope.key,
    look(actor(administrator), managerOfTti).scope.key,
    actor(administrator).scope.key,
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
