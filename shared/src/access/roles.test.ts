import { ACTIONS, ROLES, isAction, isRole } from './roles.js';

test('codes are unique and recognised', () => {
  expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
  expect(ROLES.every(isRole)).toBe(true);
  expect(ACTIONS.every(isAction)).toBe(true);
  expect([isRole('Manager'), isRole(''), isAction('submission.delete')]).toEqual([false, false, false]);
});
