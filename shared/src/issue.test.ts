import { finding, issueAt } from './issue.js';

test('a finding becomes an issue at a place, an error unless said otherwise', () => {
  const found = finding('below_minimum', { value: '-1', minimum: '0' });
  expect(issueAt('RES-06', found)).toEqual({
    path: 'RES-06',
    rule: 'below_minimum',
    severity: 'error',
    params: { value: '-1', minimum: '0' },
  });
  expect(issueAt('RES-06', found, 'warning').severity).toBe('warning');
});
