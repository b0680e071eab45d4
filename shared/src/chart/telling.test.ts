import fc from 'fast-check';
import { csvCell, csvOf } from './csv.js';
import { summarise } from './summary.js';
import { tableOf } from './table.js';
import type { ChartPoint, TrendSpec } from './chart-spec.js';

const point = fc.record({
  year: fc.integer({ min: 2009, max: 2018 }),
  value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null }),
  absence: fc.constant('not_submitted' as const),
}) satisfies fc.Arbitrary<ChartPoint>;
const points = fc.uniqueArray(point, { selector: ({ year }) => year, maxLength: 10 });

const trend = (rows: readonly ChartPoint[], label = 'Cohort 1'): TrendSpec => ({
  kind: 'trend',
  title: 'Articles, per institution',
  subtitle: 'Median',
  unit: { name: 'articles', decimals: 1 },
  count: { n: 41, expected: 49 },
  asOf: '2019-03-31T10:00:00.000000Z',
  source: 'Accepted submissions',
  receipt: 'abc123',
  demonstration: true,
  comparability: { outcome: 'with_caveats', reasons: [{ rule: 'R8', params: {} }] },
  missing: [{ reason: 'not_submitted', count: 8 }],
  series: [{ key: 'cohort-1', label, points: rows }],
  breaks: [],
});

const row = (year: number, value: number | null): ChartPoint => ({ year, value });

describe('the summary of a series', () => {
  it('tells range, direction, largest change and blanks', () => {
    const series = {
      key: 'a',
      label: 'A',
      points: [row(2009, 4), row(2010, 3), row(2011, null), row(2012, 5), row(2013, 9)],
    };
    expect(summarise(series, [])).toMatchObject({
      first: { year: 2009, value: 4 },
      last: { year: 2013, value: 9 },
      lowest: { year: 2010 },
      highest: { year: 2013 },
      change: 5,
      direction: 'rose',
      largest: { from: { year: 2012 }, to: { year: 2013 }, change: 4 },
      missing: 1,
      years: 5,
    });
  });

  it('starts again after a break that no rule bridges', () => {
    const series = { key: 'a', label: 'A', points: [row(2009, 4), row(2010, 9), row(2011, 2), row(2012, 3)] };
    const cut = { year: 2011, toVersion: 2, label: 'scope widened', bridged: false };
    expect(summarise(series, [cut])).toMatchObject({
      first: { year: 2011 },
      change: 1,
      direction: 'too_short',
      largest: { from: { year: 2009 }, change: 5 },
    });
    expect(summarise(series, [{ ...cut, bridged: true }])).toMatchObject({
      first: { year: 2009 },
      change: -1,
    });
  });

  it('says nothing of a series without values', () => {
    expect(summarise({ key: 'a', label: 'A', points: [row(2009, null)] }, [])).toMatchObject({
      first: null,
      change: null,
      direction: 'none',
      missing: 1,
    });
  });
});

describe('the table', () => {
  it('holds every value unchanged and every blank with its reason', () => {
    fc.assert(
      fc.property(points, (rows) => {
        const { columns, rows: lines } = tableOf(trend(rows));
        const at = columns.indexOf('value');
        const cells = lines.map((line) => line[at]);
        expect(cells).toHaveLength(rows.length);
        const byYear = [...rows].sort((a, b) => a.year - b.year);
        byYear.forEach(({ value }, place) => {
          expect(cells[place]).toMatchObject(
            value === null ? { kind: 'gap', reason: 'not_submitted' } : { kind: 'number', value },
          );
        });
      }),
    );
  });
});

describe('the file', () => {
  it('neutralises formulas and leaves negative numbers alone', () => {
    expect(csvCell('=HYPERLINK("http://x")')).toBe(`"'=HYPERLINK(""http://x"")"`);
    expect(csvCell('+1 more')).toBe("'+1 more");
    expect(csvCell('@cmd')).toBe("'@cmd");
    expect(csvCell('-3.5')).toBe('-3.5');
    expect(csvCell('Accra, Ghana')).toBe('"Accra, Ghana"');
  });

  it('opens with what the numbers are and how they can be had again', () => {
    const lines = csvOf(
      trend([row(2009, -3.5), { year: 2010, value: null, absence: 'not_submitted' }], '=A1'),
    ).split('\r\n');
    expect(lines).toEqual([
      '"# Articles, per institution"',
      '# Median',
      '# n: 41 of 49',
      '# as of: 2019-03-31T10:00:00.000000Z',
      '# source: Accepted submissions',
      '# comparability: with_caveats (R8)',
      '# missing: not_submitted 8',
      '"# illustrative values, not measurements"',
      '# receipt: abc123',
      'key,label,year,value,absence,low,high,n,expected,version,status',
      "cohort-1,'=A1,2009,-3.5,,,,,,,accepted",
      "cohort-1,'=A1,2010,,not_submitted,,,,,,",
      '',
    ]);
  });

  it('writes back the number it was given', () => {
    fc.assert(
      fc.property(points, (rows) => {
        const body = csvOf(trend(rows)).trimEnd().split('\r\n').slice(10);
        const values = body.map((line) => line.split(',')[3]);
        [...rows]
          .sort((a, b) => a.year - b.year)
          .forEach(({ value }, place) => {
            if (value === null) expect(values[place]).toBe('');
            else expect(Number(values[place])).toBeCloseTo(value, 9);
          });
      }),
    );
  });
});
