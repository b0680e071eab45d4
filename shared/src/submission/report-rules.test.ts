import fc from 'fast-check';
import { aCell } from './cell.fixture.js';
import type { Question } from './cell.js';
import { partsIssues, reportIssues, submittable, subsetIssues } from './report-rules.js';

const doctors = { indicator: 'RES-07' };
const staff = { indicator: 'RES-06', disaggregations: ['sex', 'seniority'] };
const share: Partial<Question> = {
  indicator: 'RES-08',
  valueType: 'share',
  basis: 'share',
  numerator: 'RES-07',
  denominator: 'RES-06',
  multiplier: '100',
  maximum: '100',
};

describe('a part and its whole', () => {
  const report = (part: string, whole: string, given: Partial<Question> = {}) => [
    aCell({ value: whole }, staff),
    aCell({ value: part }, doctors),
    aCell(null, { ...share, ...given }),
  ];

  test('doctors do not outnumber researchers', () => {
    expect(subsetIssues(report('12', '12'))).toEqual([]);
    expect(subsetIssues(report('13', '12'))).toEqual([
      {
        path: 'RES-07',
        rule: 'part_above_whole',
        severity: 'error',
        params: { share: 'RES-08', whole: 'RES-06', partValue: '13', wholeValue: '12' },
      },
    ]);
  });

  test('a share without a maximum is only asked about, and a ratio is free', () => {
    expect(subsetIssues(report('13', '12', { maximum: null }))).toMatchObject([{ severity: 'warning' }]);
    expect(subsetIssues(report('13', '12', { valueType: 'ratio' }))).toEqual([]);
  });

  test('is held against its whole in every slice that has both', () => {
    const slice = { slice: 'sex=female' };
    const cells = [
      ...report('5', '12'),
      aCell({ value: '3' }, staff, slice),
      aCell({ value: '4' }, { ...doctors, disaggregations: ['sex'] }, slice),
    ];
    expect(subsetIssues(cells)).toMatchObject([{ path: 'RES-07[sex=female]', rule: 'part_above_whole' }]);
  });

  test('an absent or malformed side is no contradiction', () => {
    expect(
      subsetIssues([
        aCell({ absence: 'refused' }, staff),
        aCell({ value: '3' }, doctors),
        aCell(null, share),
      ]),
    ).toEqual([]);
    expect(subsetIssues(report('x', '12'))).toEqual([]);
    expect(subsetIssues([aCell(null, share)])).toEqual([]);
  });

  test('two currencies make no share', () => {
    const money = { valueType: 'currency', basis: 'flow' } as const;
    const cells = [
      aCell({ value: '5', currency: 'USD' }, { ...money, ...staff }),
      aCell({ value: '3', currency: 'KES' }, { ...money, ...doctors }),
      aCell(null, share),
    ];
    expect(subsetIssues(cells)).toMatchObject([
      { path: 'RES-07', rule: 'currencies_differ', severity: 'warning' },
    ]);
  });
});

describe('parts and their total', () => {
  const report = (total: string | null, female: string | null, male: string | null) => [
    aCell(total === null ? { absence: 'not_collected' } : { value: total }, staff),
    aCell(female === null ? null : { value: female }, staff, { slice: 'sex=female' }),
    aCell(male === null ? null : { value: male }, staff, { slice: 'sex=male' }),
  ];

  test('parts may be incomplete but not more than the total', () => {
    expect(partsIssues(report('10', '4', '6'))).toEqual([]);
    expect(partsIssues(report('10', '4', null))).toEqual([]);
    expect(partsIssues(report(null, '4', '6'))).toEqual([]);
    expect(partsIssues(report('10', '5', '6'))).toEqual([
      {
        path: 'RES-06',
        rule: 'parts_over_total',
        severity: 'error',
        params: { dimension: 'sex', total: '10', parts: '11' },
      },
    ]);
  });

  test('each dimension stands for itself', () => {
    const cells = [...report('10', '4', '6'), aCell({ value: '10' }, staff, { slice: 'seniority=senior' })];
    expect(partsIssues(cells)).toEqual([]);
  });

  test('slices of two dimensions and scores are left alone', () => {
    const crossed = aCell({ value: '99' }, staff, { slice: 'seniority=senior;sex=female' });
    expect(partsIssues([...report('10', '4', '6'), crossed])).toEqual([]);
    const level = { valueType: 'score', disaggregations: ['sex'] } as const;
    expect(
      partsIssues([aCell({ value: '2' }, level), aCell({ value: '4' }, level, { slice: 'sex=male' })]),
    ).toEqual([]);
  });
});

describe('submitting', () => {
  const jump = { previous: { value: '12', currency: null, isComparable: true } };
  const errors = (cells: Parameters<typeof submittable>[0]) =>
    submittable(cells).flatMap(({ path, rule, severity }) =>
      severity === 'error' ? [`${path} ${rule}`] : [],
    );

  test('a complete report has nothing in its way', () => {
    expect(
      submittable([aCell({ value: '12' }), aCell({ absence: 'refused' }, { indicator: 'RES-01' })]),
    ).toEqual([]);
  });

  test('a required blank without a reason is in the way, but not while the report is being filled in', () => {
    expect(errors([aCell(null)])).toEqual(['RES-06 required_blank']);
    expect(errors([aCell({})])).toEqual(['RES-06 required_blank']);
    expect(reportIssues([aCell(null)])).toEqual([]);
    expect(errors([aCell(null, { required: false })])).toEqual([]);
  });

  test('a large change is in the way until a note explains it', () => {
    expect(errors([aCell({ value: '120' }, {}, jump)])).toEqual(['RES-06 note_missing']);
    expect(errors([aCell({ value: '120', note: '  ' }, {}, jump)])).toEqual(['RES-06 note_missing']);
    expect(errors([aCell({ value: '120', note: 'Two teams merged' }, {}, jump)])).toEqual([]);
  });

  test('a reason from the list explains as well as words do, but "other" needs words', () => {
    expect(errors([aCell({ value: '120', explanation: 'real_change' }, {}, jump)])).toEqual([]);
    expect(errors([aCell({ value: '120', explanation: 'other' }, {}, jump)])).toEqual([
      'RES-06 note_missing',
    ]);
    expect(errors([aCell({ value: '120', explanation: 'other', note: 'A merger' }, {}, jump)])).toEqual([]);
    expect(reportIssues([aCell({ value: '120', explanation: 'one_off' }, {}, jump)])).toMatchObject([
      { rule: 'large_change', severity: 'info' },
    ]);
  });

  test('every warning asks for a reason, also one between two cells', () => {
    const cells = (note: string | null) => [
      aCell({ value: '2' }, staff),
      aCell({ value: '3', note }, doctors),
      aCell(null, { ...share, maximum: null }),
    ];
    expect(errors(cells(null))).toEqual(['RES-07 note_missing']);
    expect(errors(cells('Part-time doctors are not among the staff'))).toEqual([]);
    expect(submittable(cells('Said'))).toMatchObject([{ rule: 'part_above_whole', severity: 'warning' }]);
  });

  test('a value carried from last year waits for somebody to confirm it', () => {
    expect(errors([aCell({ value: '12', explanation: 'carried' }, {}, jump)])).toEqual([
      'RES-06 carried_unconfirmed',
    ]);
    expect(errors([aCell({ value: '12', explanation: 'unchanged' }, {}, jump)])).toEqual([]);
  });

  test('a figure under a changed definition waits until somebody has read it; a reason for a blank does not', () => {
    const changed = { previous: { value: '12', currency: null, isComparable: false } };
    expect(errors([aCell({ value: '30' }, {}, changed)])).toEqual(['RES-06 definition_unconfirmed']);
    expect(errors([aCell({ value: '30', explanation: 'new_definition' }, {}, changed)])).toEqual([]);
    expect(errors([aCell({ absence: 'not_collected' }, {}, changed)])).toEqual([]);
  });

  test('what is said while filling in is said again at the end, whatever was entered', () => {
    const anything = fc.record({
      value: fc.option(fc.oneof(fc.integer().map(String), fc.string({ unit: 'binary' }))),
      text: fc.option(fc.string({ unit: 'binary' })),
      note: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (entries) => {
        const cells = entries.map((entry, at) => aCell(entry, { indicator: `RES-0${at}` }, jump));
        expect(submittable(cells)).toEqual(expect.arrayContaining(reportIssues(cells)));
      }),
    );
  });
});
