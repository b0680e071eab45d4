import fc from 'fast-check';
import { spreadLabels } from './labels.js';
import { everyYear, labelledYears, linear, niceTicks, valueAxis } from './scales.js';
import { toStrip } from './strip.js';
import { layoutTrend } from './trend.layout.js';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const size = { width: 700, height: 320, tickLabel: String, labelWidth: 120 };

describe('scales', () => {
  it('picks round ticks that cover the extent', () => {
    expect(niceTicks({ low: 0, high: 11 })).toEqual([0, 5, 10, 15]);
    expect(niceTicks({ low: 0, high: 100 })).toEqual([0, 25, 50, 75, 100]);
    expect(niceTicks({ low: 0, high: 0.37 })).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    // Nearer to each other than steps can be told apart.
    expect(niceTicks({ low: -5e-324, high: 5e-324 })).toEqual([0, 1]);
    expect(niceTicks({ low: 0, high: 1e-300 })).toEqual([0, 1]);
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(high - low > 1e-6 * Math.max(1, Math.abs(low), Math.abs(high)));
        const ticks = niceTicks({ low, high });
        const slack = (high - low) * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThan(12);
      }),
    );
  });

  it('starts at zero unless everything lies far above it, and says so', () => {
    expect(valueAxis([3, 12])).toMatchObject({ extent: { low: 0 }, broken: false });
    expect(valueAxis([90, 95])).toMatchObject({ broken: true });
    expect(valueAxis([30, 40], [0, 100]).extent).toEqual({ low: 0, high: 100 });
  });

  it('leaves out a last tick that would leave the plot half empty', () => {
    expect(valueAxis([0, 15.2]).ticks).toEqual([0, 5, 10, 15]);
    expect(valueAxis([0, 15.2]).extent.high).toBeGreaterThan(15.2);
    expect(valueAxis([0, 19]).ticks.at(-1)).toBe(20);
  });

  it('maps ends to ends', () => {
    const scale = linear({ low: 0, high: 10 }, { low: 100, high: 0 });
    expect([scale(0), scale(5), scale(10)]).toEqual([100, 50, 0]);
  });

  it('labels the first and the last year and leaves room for every word', () => {
    expect(labelledYears(everyYear([2009, 2018]), 200)).toEqual([2009, 2012, 2014, 2016, 2018]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 80, max: 900 }), (count, width) => {
        const years = everyYear([2000, 2000 + count - 1]);
        const words = labelledYears(years, width);
        expect([words[0], words.at(-1)]).toEqual([2000, 2000 + count - 1]);
        for (let place = 1; place < words.length; place += 1) {
          const apart = (((words[place] ?? 0) - (words[place - 1] ?? 0)) * width) / count;
          expect(apart).toBeGreaterThanOrEqual(Math.min(38, width / 2) - 1e-9);
        }
      }),
    );
  });
});

describe('labels', () => {
  const wanted = fc.array(fc.record({ key: fc.string(), y: fc.double({ min: 0, max: 200, noNaN: true }) }), {
    maxLength: 6,
  });

  it('stand apart, in the order of their heights, inside the plot', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = spreadLabels(labels, 16, 0, 200);
        const pairs = placed.map(({ y }, place) => ({ y, wanted: labels[place]?.y ?? 0 }));
        pairs.sort((a, b) => a.y - b.y);
        for (let place = 1; place < pairs.length; place += 1) {
          expect((pairs[place]?.y ?? 0) - (pairs[place - 1]?.y ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
          expect(pairs[place]?.wanted).toBeGreaterThanOrEqual(pairs[place - 1]?.wanted ?? 0);
        }
        for (const { y } of placed) expect(y >= -1e-6 && y <= 200 + 1e-6).toBe(true);
      }),
    );
  });

  it('stay where they want to be when there is room', () => {
    expect(
      spreadLabels(
        [
          { key: 'b', y: 100 },
          { key: 'a', y: 20 },
        ],
        16,
        0,
        200,
      ),
    ).toEqual([
      { key: 'b', y: 100 },
      { key: 'a', y: 20 },
    ]);
  });
});

describe('the n-strip', () => {
  it('draws n = 0 of 12 as nothing in a full frame, and leaves out a year that states no n', () => {
    const [row] = toStrip([
      {
        key: 'a',
        label: 'A',
        points: [
          { year: 2009, value: 1, n: 6, expected: 12 },
          { year: 2010, value: null, absence: 'not_submitted', n: 0, expected: 12 },
          { year: 2011, value: 3 },
        ],
      },
    ]);
    expect(row?.cells).toEqual([
      { year: 2009, n: 6, expected: 12, nHeight: 0.5, expectedHeight: 1 },
      { year: 2010, n: 0, expected: 12, nHeight: 0, expectedHeight: 1 },
    ]);
  });
});

describe('the layout of a trend', () => {
  const series = fc.array(
    fc.record({
      key: fc.string({ minLength: 1 }),
      label: fc.string(),
      points: fc.uniqueArray(
        fc.record({
          year: fc.integer({ min: 2009, max: 2018 }),
          value: fc.option(fc.double({ min: 1, max: 100, noNaN: true }), { nil: null }),
          absence: fc.constant('not_submitted' as const),
          n: fc.integer({ min: 0, max: 50 }),
          expected: fc.constant(50),
        }),
        { selector: ({ year }) => year, minLength: 1, maxLength: 10 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('writes the words of a break on the side where they fit', () => {
    const points = Array.from({ length: 9 }, (_, at) => ({ year: 2009 + at, value: 5 }));
    const sideOf = (label: string) => {
      const breaks = [{ year: 2014, toVersion: 2, label, bridged: false }];
      const narrow = { width: 328, height: 200, tickLabel: String };
      return layoutTrend({ series: [{ key: 'a', label: 'a', points }], breaks }, narrow).breaks[0]?.anchor;
    };
    expect(sideOf('scope')).toBe('start');
    expect(sideOf('alcance modificado')).toBe('end');
  });

  it('marks each value once and each blank once, on the axis and never at a value', () => {
    fc.assert(
      fc.property(series, (all) => {
        const layout = layoutTrend({ series: all, breaks: [] }, size);
        const foot = layout.plot.y + layout.plot.height;
        layout.series.forEach((one, place) => {
          const points = all[place]?.points ?? [];
          expect(one.marks).toHaveLength(points.filter(({ value }) => value !== null).length);
          for (const mark of one.marks) expect(mark.y).toBeLessThanOrEqual(foot);
          for (const gap of one.gaps) {
            expect(gap.y).toBeGreaterThan(foot);
            expect(points.find(({ year }) => year === gap.year)?.value ?? null).toBeNull();
          }
          expect(one.marks.length + one.gaps.length).toBe(layout.years.length);
        });
      }),
    );
  });

  it('keeps every mark inside the plot', () => {
    fc.assert(
      fc.property(series, (all) => {
        const { plot, series: drawn } = layoutTrend({ series: all, breaks: [] }, size);
        for (const { x, y } of drawn.flatMap(({ marks }) => marks)) {
          expect(x >= plot.x && x <= plot.x + plot.width).toBe(true);
          expect(y >= plot.y - 1e-6 && y <= plot.y + plot.height + 1e-6).toBe(true);
        }
      }),
    );
  });

  it('steps a target from one due year to the next', () => {
    const { targets, x, y } = layoutTrend(
      {
        series: [{ key: 'a', label: 'A', points: [{ year: 2009, value: 4 }] }],
        breaks: [],
        targets: [
          {
            state: 'agreed',
            points: [
              { year: 2012, value: 9 },
              { year: 2010, value: 6 },
            ],
          },
        ],
      },
      size,
    );
    const at = (pixels: number) => Math.round(pixels * 10) / 10;
    expect(targets[0]?.path).toBe(
      `M${at(x(2009.5))},${at(y(6))}H${at(x(2011.5))}V${at(y(9))}H${at(x(2012.5))}`,
    );
  });

  it('shows the single values of a refused summary and no summary', () => {
    const { series: drawn } = layoutTrend(
      {
        series: [
          { key: 'a', label: 'A', points: [{ year: 2009, value: null, refusals: ['R3'], dots: [4, 7] }] },
        ],
        breaks: [],
      },
      size,
    );
    expect(drawn[0]?.marks).toEqual([]);
    expect(drawn[0]?.dots.map(({ value }) => value)).toEqual([4, 7]);
    expect(drawn[0]?.gaps.map(({ reason }) => reason)).toEqual(['refused_summary']);
  });
});
