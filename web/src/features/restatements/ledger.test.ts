import { expect, test } from '@jest/globals';
import { ledgerCsv } from './ledger.csv.js';
import type { Restatement } from './restatements.query.js';

const restatement: Restatement = {
  id: '7',
  institution: { code: 'cres', name: 'CRES' },
  periodLabel: '2014',
  slice: '',
  rater: 'self',
  restatedAt: '2015-08-01T09:00:00.000000Z',
  reasonCode: 'error_in_source',
  reason: '=cmd, "quoted"',
  demonstration: true,
  was: {
    value: '120',
    text: null,
    absence: null,
    currency: null,
    version: {
      indicator: 'COM-05',
      name: { en: 'Mentions', fr: null, es: null },
      number: 1,
      valueType: 'count',
      basis: 'flow',
      unit: 'mentions',
      decimals: 0,
    },
  },
  now: { value: '-3.5', text: null, absence: null, currency: null, version: { number: 1 } },
};

const lines = (rows: Restatement[]) => ledgerCsv(rows).split('\r\n');

test('a restatement is one line with both values, when, and why; a formula is harmless and a number stays one', () => {
  const [head, line] = lines([restatement]);
  expect(head?.split(',')).toHaveLength(19);
  expect(line).toBe(
    `cres,COM-05,,2014,self,1,120,,,,1,-3.5,,,,2015-08-01T09:00:00.000000Z,error_in_source,"'=cmd, ""quoted""",yes`,
  );
});

test('a value that was withdrawn has no new side', () => {
  const [, line] = lines([{ ...restatement, reason: null, now: null }]);
  expect(line).toBe('cres,COM-05,,2014,self,1,120,,,,,,,,,2015-08-01T09:00:00.000000Z,error_in_source,,yes');
});
