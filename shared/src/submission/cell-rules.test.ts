import { completeness } from './cell.js';
import { aCell } from './cell.fixture.js';
import { blankIssues, cellIssues } from './cell-rules.js';

const rulesOf = (...cell: Parameters<typeof aCell>) => cellIssues(aCell(...cell)).map(({ rule }) => rule);
const money = { indicator: 'ORG-01', valueType: 'currency', basis: 'flow', minorUnit: 2 } as const;
const story = { indicator: 'COM-09', valueType: 'narrative', basis: 'text' } as const;

describe('a cell', () => {
  test('may be empty, cleared, answered or explained', () => {
    expect(rulesOf(null)).toEqual([]);
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ value: '12' })).toEqual([]);
    expect(rulesOf({ absence: 'not_collected' })).toEqual([]);
    expect(rulesOf({ text: 'A story' }, story)).toEqual([]);
    expect(rulesOf({ value: '10.25', currency: 'KES' }, money)).toEqual([]);
    expect(rulesOf({ absence: 'refused' }, money)).toEqual([]);
  });

  test('holds a value or a reason for the blank, not both', () => {
    expect(rulesOf({ value: '12', absence: 'refused' })).toEqual(['absence_with_value']);
    expect(rulesOf({ text: 'x', absence: 'refused' }, story)).toEqual(['absence_with_value']);
  });

  test('cannot be given a reason that only the system knows', () => {
    // Reasons come from outside as text, so the type alone does not keep them out.
    expect(rulesOf({ absence: 'suppressed' as 'refused' })).toEqual(['absence_unknown']);
  });

  test('holds what its kind of value holds', () => {
    expect(rulesOf({ text: 'twelve' })).toEqual(['value_expected']);
    expect(rulesOf({ value: '12' }, story)).toEqual(['text_expected']);
    expect(rulesOf({ value: '12', text: 'twelve' })).toEqual(['value_expected']);
  });

  test('is checked by its value type', () => {
    expect(rulesOf({ value: '1.5' })).toEqual(['not_an_integer']);
    expect(rulesOf({ value: '-1' })).toEqual(['below_minimum']);
    expect(rulesOf({ value: '-1' }, { minimum: null })).toEqual(['negative']);
    expect(rulesOf({ value: '5' }, { valueType: 'score', maximum: '4' })).toEqual(['above_maximum']);
    expect(rulesOf({ value: 'NaN' })).toEqual(['not_a_decimal']);
    expect(rulesOf({ text: 'a'.repeat(10_001) }, story)).toEqual(['text_too_long']);
  });

  test('names its currency when it is money, and only then', () => {
    expect(rulesOf({ value: '10' }, money)).toEqual(['currency_missing']);
    expect(rulesOf({ value: '10', currency: 'KES' })).toEqual(['currency_unexpected']);
  });

  test('that is computed takes no entry', () => {
    expect(rulesOf({ value: '50' }, { valueType: 'share', basis: 'share' })).toEqual(['derived_entered']);
    expect(rulesOf({ absence: 'refused' }, { valueType: 'share', basis: 'share' })).toEqual([
      'derived_entered',
    ]);
    expect(rulesOf({}, { valueType: 'share', basis: 'share' })).toEqual([]);
  });

  test('belongs to a slice that the indicator has, and issues say which', () => {
    expect(rulesOf({ value: '1' }, {}, { slice: 'sex=female' })).toEqual(['slice_unknown']);
    expect(rulesOf({ value: '1' }, { disaggregations: ['sex'] }, { slice: 'sex=female' })).toEqual([]);
    expect(cellIssues(aCell({ value: '-1' }, { disaggregations: ['sex'] }, { slice: 'sex=female' }))).toEqual(
      [
        {
          path: 'RES-06[sex=female]',
          rule: 'below_minimum',
          severity: 'error',
          params: { value: '-1', minimum: '0' },
        },
      ],
    );
  });

  test('has a note of safe text and bounded length', () => {
    expect(rulesOf({ value: '1', note: 'a\u0000' })).toEqual(['text_forbidden_character']);
    expect(rulesOf({ value: '1', note: 'a'.repeat(2001) })).toEqual(['text_too_long']);
  });
});

describe('a change against last year', () => {
  const lastYear = (value: string, isComparable = true, currency: string | null = null) => ({
    previous: { value, currency, isComparable },
  });

  test('that is large is a warning until a note explains it', () => {
    const [asked] = cellIssues(aCell({ value: '120' }, {}, lastYear('12')));
    expect(asked).toEqual({
      path: 'RES-06',
      rule: 'large_change',
      severity: 'warning',
      params: { value: '120', previous: '12', change: '9.6', bound: '3.0', measuredIn: 'times' },
    });
    const [told] = cellIssues(aCell({ value: '120', note: 'Two teams merged' }, {}, lastYear('12')));
    expect(told).toMatchObject({ rule: 'large_change', severity: 'info' });
  });

  test('is not judged across a definition break or two currencies', () => {
    expect(rulesOf({ value: '120' }, {}, lastYear('12', false))).toEqual([]);
    expect(rulesOf({ value: '120000', currency: 'KES' }, money, lastYear('12', true, 'USD'))).toEqual([]);
    expect(rulesOf({ value: '120000', currency: 'KES' }, money, lastYear('12', true, 'KES'))).toEqual([
      'large_change',
    ]);
  });

  test('a running total that fell is asked about, and one that rose is not', () => {
    expect(rulesOf({ value: '9' }, { basis: 'cumulative' }, lastYear('10'))).toEqual(['running_total_fell']);
    expect(rulesOf({ value: '900' }, { basis: 'cumulative' }, lastYear('10'))).toEqual([]);
  });

  test('is not mentioned beside an error', () => {
    expect(rulesOf({ value: '120.5' }, {}, lastYear('12'))).toEqual(['not_an_integer']);
  });
});

describe('completeness', () => {
  const cells = [
    aCell({ value: '0' }),
    aCell({ absence: 'not_collected' }),
    aCell({ text: '  ' }, story),
    aCell(null),
    aCell(null, { required: false }),
    aCell(null, { valueType: 'share' }),
    aCell(null, { disaggregations: ['sex'] }, { slice: 'sex=female' }),
  ];

  test('counts required totals; zero and a reason are answers, a blank text is not', () => {
    expect(completeness(cells)).toEqual({ answered: 2, expected: 4 });
  });

  test('agrees with the blanks that stop a report', () => {
    const { answered, expected } = completeness(cells);
    expect(blankIssues(cells)).toHaveLength(expected - answered);
  });
});
