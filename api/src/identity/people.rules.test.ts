import type { RoleGrant } from '../access/actor.js';
import { mayGive, peopleReach } from './people.rules.js';

const grant = (
  role: RoleGrant['role'],
  unitId: number | null,
  initiativeId: number | null = null,
): RoleGrant => ({
  role,
  unitId,
  initiativeId,
});
const lead = peopleReach([grant('institution_lead', 1)]);
const manager = peopleReach([grant('manager', null, 7)]);

test('an administrator gives every role', () => {
  const everybody = peopleReach([grant('administrator', null)]);
  expect(mayGive(everybody, grant('administrator', null), [])).toBe('yes');
  expect(mayGive(everybody, grant('contributor', 9), [])).toBe('yes');
});

test('a lead invites contributors of the own institution, and nobody else', () => {
  expect(mayGive(lead, grant('contributor', 1), [7])).toBe('yes');
  expect(mayGive(lead, grant('contributor', 2), [7])).toBe('no_reach');
  expect(mayGive(lead, grant('institution_lead', 1), [7])).toBe('no_role');
  expect(mayGive(lead, grant('manager', null, 7), [])).toBe('no_role');
});

test('a manager invites people of institutions of the initiative, and no manager', () => {
  expect(mayGive(manager, grant('institution_lead', 2), [7, 8])).toBe('yes');
  expect(mayGive(manager, grant('contributor', 2), [8])).toBe('no_reach');
  expect(mayGive(manager, grant('manager', null, 7), [])).toBe('no_role');
  expect(mayGive(manager, grant('administrator', null), [])).toBe('no_role');
});

test('a contributor and an evaluator give nothing', () => {
  const nobody = peopleReach([grant('contributor', 1), grant('evaluator', null, 7)]);
  expect(mayGive(nobody, grant('contributor', 1), [7])).toBe('no_role');
});
