import { mayChange, mayMake } from './makers.rules.js';

const role = (
  role: 'manager' | 'evaluator' | 'contributor' | 'administrator',
  initiativeId: number | null,
) => ({
  role,
  initiativeId,
  unitId: null,
});

test.each([
  ['manager', 1, 'everybody', true],
  ['manager', 1, 'by_address', true],
  ['manager', 2, 'by_address', false],
  ['evaluator', 1, 'by_address', true],
  ['evaluator', 1, 'everybody', false],
  ['contributor', 1, 'by_address', false],
  ['administrator', null, 'everybody', false],
] as const)('a %s of initiative %s, a cohort of the first %s: %s', (name, initiative, audience, expected) => {
  expect(mayMake([role(name, initiative)], 1, audience)).toBe(expected);
});

test('a listed cohort is every manager’s, one known by its address its maker’s, a demonstration’s its accounts’', () => {
  const cohort = { initiativeId: 1, audience: 'everybody' as const, madeBy: 'ana', demonstration: false };
  const viewer = (userId: string, name: 'manager' | 'evaluator', demonstration = false) => ({
    ...{ userId, demonstration, roles: [role(name, 1)] },
  });
  expect(mayChange(viewer('ben', 'manager'), cohort)).toBe(true);
  expect(mayChange(viewer('ana', 'evaluator'), cohort)).toBe(false);
  const own = { ...cohort, audience: 'by_address' as const };
  expect(mayChange(viewer('ben', 'manager'), own)).toBe(false);
  expect(mayChange(viewer('ana', 'evaluator'), own)).toBe(true);
  expect(mayChange(viewer('ana', 'evaluator', true), own)).toBe(false);
  expect(mayChange(viewer('ana', 'evaluator'), { ...own, madeBy: null })).toBe(false);
});
