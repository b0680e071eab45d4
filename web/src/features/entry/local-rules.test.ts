import { expect, test } from '@jest/globals';
import { openChecks } from './checks.js';
import { issuesHere } from './local-rules.js';
import { contentOf } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import { aCell, anEntry } from './report.fixture.js';

const previous = (value: string) => ({ year: 2017, value, text: null, absence: null, currency: null });
const found = (cells: ReportCell[], values: string[] = []) =>
  issuesHere(
    cells,
    new Map(cells.map((cell) => [pathOf(cell), contentOf(cell.entry)])),
    new Map([
      [
        'RES-06',
        {
          indicator: 'RES-06',
          slice: '',
          values: values.map((value, at) => ({
            year: 2010 + at,
            value,
            absence: null,
            currency: null,
            comparable: true,
          })),
        },
      ],
    ]),
  ).map(({ path, rule }) => `${path} ${rule}`);

test('without a connection a value is held against last year and against its own history', () => {
  const jump = [aCell('RES-06', { entry: anEntry({ value: '400' }), previous: previous('100') })];
  expect(found(jump)).toEqual(['RES-06 large_change', 'RES-06 note_missing']);
  // Where every year is four times the one before, this one is no surprise.
  expect(found(jump, ['1', '5', '22', '100'])).toEqual([]);
});

test('parts are held against their total while they are typed', () => {
  const women = { slice: 'sex=female', required: false, version: { disaggregations: ['sex'] } };
  const cells = (part: string) => [
    aCell('RES-06', { entry: anEntry({ value: '10' }), version: { disaggregations: ['sex'] } }),
    aCell('RES-06', { ...women, entry: anEntry({ value: part }) }),
  ];
  expect(found(cells('4'))).toEqual([]);
  expect(found(cells('11'))).toEqual(['RES-06 parts_over_total']);
});

test('the checklist names each cell once under what is to be done with it', () => {
  const issue = (path: string, rule: string, severity = 'error') => ({ path, rule, severity, params: [] });
  const open = openChecks(
    [
      issue('A', 'required_blank'),
      issue('B', 'large_change', 'warning'),
      issue('B', 'note_missing'),
      issue('C', 'carried_unconfirmed'),
      issue('D', 'definition_unconfirmed'),
      issue('E', 'below_minimum'),
      issue('E', 'negative'),
    ],
    new Map(),
  );
  expect(open).toEqual({
    blank: ['A'],
    reason: ['B'],
    carried: ['C'],
    definition: ['D'],
    wrong: ['E'],
    conflict: [],
    unsaved: [],
  });
});
