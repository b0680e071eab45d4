import { createHash } from 'node:crypto';
import type { BeliefRow, EntryRow } from './cells.query.js';
import { receiptHash } from './receipt.rules.js';
import { cellsOf, isComparable, type ReportParts } from './report.js';
import { type FormItem, formOf } from './report-form.query.js';
import { recordFor } from './report-record.rules.js';
import type { RecordRow } from './report-record.query.js';

const item = (indicatorId: number, indicator: string, change: Partial<FormItem> = {}): FormItem => ({
  indicatorId,
  versionId: indicatorId * 10,
  versionNumber: 1,
  changes: [{ number: 1, changeClass: null, bridged: false }],
  question: { indicator, valueType: 'count', basis: 'flow', required: true, decimals: 0 },
  ...change,
});

const share = item(3, 'SHARE', {
  question: {
    indicator: 'SHARE',
    valueType: 'share',
    basis: 'share',
    required: true,
    decimals: 1,
    numerator: 'WOMEN',
    denominator: 'STAFF',
    multiplier: '100',
  },
});

const entry = (indicatorId: number, change: Partial<EntryRow>): EntryRow => ({
  submissionId: 's',
  indicatorId,
  versionId: indicatorId * 10,
  slice: '',
  value: null,
  text: null,
  absence: null,
  currency: null,
  note: null,
  explanation: null,
  version: 1,
  authorId: null,
  changedAt: '',
  changedBy: null,
  origin: 'web',
  ...change,
});

const belief = (indicatorId: number, periodEnds: string, change: Partial<BeliefRow>): BeliefRow => ({
  unitId: 1,
  indicatorId,
  versionNumber: 1,
  periodId: Number(periodEnds.slice(0, 4)),
  periodEnds,
  slice: '',
  value: null,
  text: null,
  absence: null,
  currency: null,
  ...change,
});

const parts = (change: Partial<ReportParts>): ReportParts => ({
  form: formOf([item(1, 'WOMEN'), item(2, 'STAFF'), share]),
  period: { id: 2014, ends: '2014-12-31' },
  entries: [],
  beliefs: [],
  marks: [],
  years: [{ programmeYear: 2013, starts: '2013-04-01', ends: '2014-03-31' }],
  ...change,
});

test('a share is computed from what stands in the report, and says why when it cannot be', () => {
  const derived = (...entries: EntryRow[]): unknown =>
    cellsOf(parts({ entries })).find((cell) => cell.item === share)?.derived;
  expect(derived(entry(1, { value: '5' }), entry(2, { value: '20' }))).toEqual({ value: 25, absence: null });
  expect(derived(entry(1, { value: '0' }), entry(2, { value: '0' }))).toEqual({
    value: null,
    absence: 'not_applicable',
  });
  expect(derived(entry(1, { value: '5' }))).toEqual({ value: null, absence: 'not_submitted' });
  expect(derived(entry(1, { value: '5' }), entry(2, { absence: 'refused' }))).toEqual({
    value: null,
    absence: 'refused',
  });
});

test('beside a cell stand the last earlier value, in its programme year, and what is on record for the period', () => {
  const beliefs = [
    belief(1, '2012-12-31', { value: '3' }),
    belief(1, '2013-12-31', { absence: 'not_collected' }),
    belief(1, '2014-12-31', { value: '4' }),
  ];
  const [women] = cellsOf(parts({ beliefs }));
  expect(women?.previous).toMatchObject({ year: 2013, value: null, absence: 'not_collected' });
  expect(women?.lastAccepted).toMatchObject({ value: '4' });
  expect(women?.history).toEqual(['3']);
});

test('a part that holds something gets a cell after its total', () => {
  const cells = cellsOf(parts({ entries: [entry(1, { slice: 'sex=female', value: '2' })] }));
  expect(cells.map((cell) => [cell.item.question.indicator, cell.slice])).toEqual([
    ['WOMEN', ''],
    ['WOMEN', 'sex=female'],
    ['STAFF', ''],
    ['SHARE', ''],
  ]);
});

test('values across a change of scope or method are not held against each other, unless it is bridged', () => {
  const since = (changeClass: 'wording' | 'scope' | 'method', bridged = false): boolean =>
    isComparable(
      item(1, 'WOMEN', {
        versionNumber: 2,
        changes: [
          { number: 1, changeClass: null, bridged: false },
          { number: 2, changeClass, bridged },
        ],
      }),
      1,
    );
  expect([since('wording'), since('scope'), since('method'), since('scope', true)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a receipt is the hash of a text that anybody can write', () => {
  const subject = {
    roundCode: 'TTI-2014',
    unitCode: 'a',
    periodStarts: '2014-01-01',
    periodEnds: '2014-12-31',
  };
  const cells = cellsOf(
    parts({ entries: [entry(2, { value: '20' }), entry(1, { absence: 'refused', note: 'No' })] }),
  );
  const text =
    '{"cells":[' +
    '{"absence":null,"currency":null,"indicator":"STAFF","note":null,"slice":"","text":null,"value":"20","version":1},' +
    '{"absence":"refused","currency":null,"indicator":"WOMEN","note":"No","slice":"","text":null,"value":null,"version":1}' +
    '],"institution":"a","periodEnds":"2014-12-31","periodStarts":"2014-01-01","round":"TTI-2014"}';
  expect(receiptHash(subject, cells)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('the record tells strangers what was accepted, managers what was sent, its own people everything', () => {
  const row: RecordRow = {
    unitId: 1,
    initiativeId: 10,
    round: 'TTI-2014',
    programmeYear: 2014,
    dueOn: '2015-03-31',
    state: 'submitted',
    submittedOn: '2015-04-01',
    acceptedOn: null,
    corrections: 0,
    missingReason: null,
  };
  const scope = { key: '', initiatives: [], ownUnits: [], reviews: [], minimumGroup: 5 } as const;
  const own = { ...scope, ownUnits: [1] };
  const reviewer = { ...scope, reviews: [10] };
  expect(recordFor(own, row)).toMatchObject({ state: 'submitted', late: true });
  expect(recordFor(reviewer, row)).toMatchObject({ state: 'submitted', submittedOn: '2015-04-01' });
  expect(recordFor(reviewer, { ...row, state: 'draft', submittedOn: null })).toMatchObject({
    state: null,
    late: null,
  });
  expect(recordFor(scope, row)).toMatchObject({ state: null, submittedOn: null, late: null });
  const corrected = {
    ...row,
    state: 'returned' as const,
    acceptedOn: '2015-05-01',
    submittedOn: '2015-03-31',
  };
  expect(recordFor(scope, corrected)).toMatchObject({
    state: 'accepted',
    late: false,
    acceptedOn: '2015-05-01',
  });
});
