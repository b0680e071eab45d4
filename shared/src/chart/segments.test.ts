import fc from 'fast-check';
import { joinOf, toBandSegments, toSegments, vertices } from './segments.js';
import type { ChartBreak, ChartPoint } from './chart-spec.js';

const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null, freq: 3 });
const point = fc.record({
  year: fc.integer({ min: 2000, max: 2020 }),
  value,
  provisional: fc.boolean(),
  band: fc.constant([1, 2] as const),
}) satisfies fc.Arbitrary<ChartPoint>;
const points = fc.uniqueArray(point, { selector: ({ year }) => year, maxLength: 21 });
const definitionBreak = fc.record({
  year: fc.integer({ min: 2000, max: 2020 }),
  toVersion: fc.integer({ min: 2, max: 5 }),
  label: fc.constant('scope widened'),
  bridged: fc.boolean(),
}) satisfies fc.Arbitrary<ChartBreak>;
const breaks = fc.uniqueArray(definitionBreak, { selector: ({ year }) => year, maxLength: 4 });

const row = (year: number, at: number | null, provisional = false): ChartPoint => ({
  year,
  value: at,
  provisional,
});

describe('segments', () => {
  it('joins neighbours, and is cut by a null', () => {
    const segments = toSegments(
      [row(2009, 1), row(2010, 2), row(2011, null), row(2012, 4), row(2013, 5)],
      [],
    );
    expect(segments.map((one) => one.vertices.map(({ year }) => year))).toEqual([
      [2009, 2010],
      [2012, 2013],
    ]);
  });

  it('is cut by a year without a row', () => {
    expect(toSegments([row(2009, 1), row(2011, 2)], [])).toEqual([]);
  });

  it('is cut by a break, and dotted over a bridged one', () => {
    const series = [row(2009, 1), row(2010, 2), row(2011, 3), row(2012, 4)];
    const cut: ChartBreak = { year: 2011, toVersion: 2, label: '', bridged: false };
    expect(toSegments(series, [cut]).map(({ join, vertices: run }) => [join, run.length])).toEqual([
      ['firm', 2],
      ['firm', 2],
    ]);
    expect(toSegments(series, [{ ...cut, bridged: true }]).map(({ join }) => join)).toEqual([
      'firm',
      'bridged',
      'firm',
    ]);
  });

  it('dashes whatever touches a provisional value', () => {
    const series = [row(2009, 1), row(2010, 2), row(2011, 3, true)];
    expect(toSegments(series, []).map(({ join }) => join)).toEqual(['firm', 'provisional']);
  });

  it('never puts a vertex where there is no value, nor a zero where nobody entered one', () => {
    fc.assert(
      fc.property(points, breaks, (series, cuts) => {
        const known = new Map(series.map(({ year, value: at }) => [year, at]));
        const drawn = [...toSegments(series, cuts).flatMap((one) => one.vertices), ...vertices(series)];
        for (const { year, value: at } of drawn) {
          expect(known.get(year)).not.toBeNull();
          expect(at).toBe(known.get(year));
        }
      }),
    );
  });

  it('never strokes over a null, a missing year or an unbridged break', () => {
    fc.assert(
      fc.property(points, breaks, (series, cuts) => {
        for (const { vertices: run } of toSegments(series, cuts)) {
          expect(run.length).toBeGreaterThan(1);
          for (let place = 1; place < run.length; place += 1) {
            const [before, after] = [run[place - 1]?.year ?? 0, run[place]?.year ?? 0];
            expect(after - before).toBe(1);
            expect(cuts.some(({ year, bridged }) => year === after && !bridged)).toBe(false);
          }
        }
      }),
    );
  });

  it('strokes every pair of neighbours that may be joined, once', () => {
    fc.assert(
      fc.property(points, breaks, (series, cuts) => {
        const strokes = toSegments(series, cuts).reduce((sum, { vertices: run }) => sum + run.length - 1, 0);
        const joins = series.filter((after) => {
          const before = series.find(({ year }) => year === after.year - 1);
          return before && joinOf(before, after, cuts) !== undefined;
        });
        expect(strokes).toBe(joins.length);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(points, breaks, (series, cuts) => {
        expect(toSegments([...series].reverse(), cuts)).toEqual(toSegments(series, cuts));
      }),
    );
  });

  it('never carries a band over any break, bridged or not', () => {
    fc.assert(
      fc.property(points, breaks, (series, cuts) => {
        for (const { vertices: run } of toBandSegments(series, cuts)) {
          const [first, last] = [run[0]?.year ?? 0, run.at(-1)?.year ?? 0];
          expect(cuts.some(({ year }) => first < year && year <= last)).toBe(false);
          expect(last - first).toBe(run.length - 1);
        }
      }),
    );
  });
});
