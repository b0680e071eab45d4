import type { Actor, RoleCode } from '../access/actor.js';
import { policies } from '../access/policies/index.js';
import type { FormItem } from './report-form.query.js';
import { formOf } from './report-form.query.js';
import { acceptable, movesOpenTo, operationIssues, returnable, rolesOver } from './submission.rules.js';

const REPORT = { unitId: 1, initiativeId: 10 };

function holding(
  ...grants: [RoleCode, { unitId?: number; initiativeId?: number }][]
): Pick<Actor, 'roles' | 'actions'> {
  return {
    roles: grants.map(([role, { unitId = null, initiativeId = null }]) => ({ role, unitId, initiativeId })),
    actions: new Set(grants.flatMap(([role]) => policies[role].may)),
  };
}

const lead = holding(['institution_lead', { unitId: 1 }]);
const manager = holding(['manager', { initiativeId: 10 }]);

test('roles count where they are held', () => {
  expect(rolesOver(lead, REPORT)).toEqual(['institution_lead']);
  expect(rolesOver(holding(['institution_lead', { unitId: 2 }]), REPORT)).toEqual([]);
  expect(rolesOver(holding(['manager', { initiativeId: 11 }]), REPORT)).toEqual([]);
  expect(rolesOver(holding(['administrator', {}], ['evaluator', { initiativeId: 10 }]), REPORT)).toEqual([]);
});

test('nobody reviews the report of an institution that they report for', () => {
  const both = holding(['manager', { initiativeId: 10 }], ['contributor', { unitId: 1 }]);
  expect(rolesOver(both, REPORT)).toEqual(['contributor']);
  expect(movesOpenTo(both, { ...REPORT, state: 'submitted' })).toEqual([]);
});

test.each([
  ['draft', ['submit'], []],
  ['submitted', [], ['return', 'accept']],
  ['returned', ['submit'], []],
  ['accepted', [], ['reopen']],
] as const)('of a report that is %s the lead may %j and the manager %j', (state, byLead, byManager) => {
  expect(movesOpenTo(lead, { ...REPORT, state })).toEqual(byLead);
  expect(movesOpenTo(manager, { ...REPORT, state })).toEqual(byManager);
  expect(movesOpenTo({ ...manager, actions: new Set() }, { ...REPORT, state })).toEqual([]);
});

test('whoever wrote or sent a report does not accept it', () => {
  expect(acceptable('ana', { authors: ['ben', null], submitters: ['cem'] })).toEqual([]);
  expect(acceptable('ana', { authors: ['ana'], submitters: ['cem'] })[0]?.rule).toBe('no_self_approval');
  expect(acceptable('cem', { authors: [], submitters: ['cem'] })[0]?.rule).toBe('no_self_approval');
});

test('the envelope of a list of changes is judged before anything is read', () => {
  const one = {
    operationId: '2f1b0b9e-9d0c-4b8e-8f0e-1d2c3b4a5f60',
    indicator: 'RES-01',
    slice: '',
    baseVersion: 0,
  };
  expect(operationIssues([one])).toEqual([]);
  expect(operationIssues([])[0]?.rule).toBe('no_operations');
  expect(operationIssues(Array.from({ length: 501 }, () => one))[0]?.rule).toBe('too_many_operations');
  expect(operationIssues([one, { ...one, operationId: one.operationId.toUpperCase() }])).toMatchObject([
    { path: 'operations.1', rule: 'operation_repeated' },
  ]);
  expect(operationIssues([{ ...one, operationId: 'x', baseVersion: -1 }]).map(({ rule }) => rule)).toEqual([
    'not_a_uuid',
    'base_version_negative',
  ]);
  const splice = { at: 0, removed: 0, inserted: '' };
  expect(operationIssues([{ ...one, text: 'Twice', textSplice: splice }])[0]?.rule).toBe('text_given_twice');
  expect(operationIssues([{ ...one, currency: '\u0000' }])[0]?.rule).toBe('text_forbidden_character');
});

test('a return says what is to be done', () => {
  const asked: FormItem = {
    indicatorId: 1,
    versionId: 1,
    versionNumber: 1,
    changes: [],
    question: { indicator: 'RES-01', valueType: 'count', basis: 'flow', required: true, decimals: 0 },
  };
  const form = formOf([asked]);
  const cell = { indicator: 'RES-01', slice: '', reason: 'Why?' };
  const rules = (...given: Parameters<typeof returnable>): string[] =>
    returnable(...given).map(({ rule }) => rule);
  expect(rules(form, [cell], null)).toEqual([]);
  expect(rules(form, [], 'See the letter.')).toEqual([]);
  expect(rules(form, [], '  ')).toEqual(['reason_missing']);
  expect(rules(form, [{ ...cell, reason: ' ' }], null)).toEqual(['reason_missing']);
  expect(rules(form, [cell, cell], null)).toEqual(['cell_repeated']);
  expect(rules(form, [{ ...cell, indicator: 'RES-99' }], null)).toEqual(['indicator_not_asked']);
  expect(rules(form, [{ ...cell, slice: 'sex=female' }], null)).toEqual(['slice_unknown']);
  expect(rules(form, [{ ...cell, reason: 'x'.repeat(2001) }], null)).toEqual(['text_too_long']);
});
