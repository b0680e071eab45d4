import fc from 'fast-check';
import { formatFor } from '../format.js';
import type { EventPoint, EventStudySpec } from './chart-spec.js';
import { eventLayout, sinceStart } from './event.layout.js';
import { svgOf } from './svg/svg-of.js';
import { tableOf } from './table.js';
import { figureWriting, type DrawingWords, type TellingWords } from './telling/words.js';

const telling: TellingWords = {
  t: (id, values = {}) => `${id} ${Object.values(values).join(' ')}`.trim(),
  say: ({ en }) => ({ words: en }),
  format: formatFor('en'),
};
const words: DrawingWords = { ...telling, ...figureWriting(telling) };

const spec = (points: readonly EventPoint[], change: Partial<EventStudySpec> = {}): EventStudySpec => ({
  kind: 'event-study',
  title: 'Outputs: the difference year by year',
  subtitle: 'outputs',
  asOf: '2019-03-31T10:00:00.000000Z',
  source: 'accepted reports',
  demonstration: true,
  comparability: { outcome: 'comparable', reasons: [] },
  missing: [],
  unit: { name: 'outputs', decimals: 0 },
  points,
  ...change,
});

const point = (at: number, value: number, reach = 1): EventPoint => ({
  at,
  value,
  pointwise: [value - reach, value + reach],
  simultaneous: [value - 2 * reach, value + 2 * reach],
  treated: 9,
  controls: 30,
});
const events = spec([point(1, 3), point(-2, 0.2), point(0, 2)], { heldAgainst: -1 });

describe('an event study', () => {
  it('has nought in sight, years in order and the start between the last before and the first', () => {
    const layout = eventLayout(events, 700, 300);
    expect(layout.events.map(({ point: { at } }) => at)).toEqual([-2, 0, 1]);
    expect(layout.years.map(({ at }) => at)).toEqual([-2, -1, 0, 1]);
    const [before, after] = [layout.years[1]?.x ?? 0, layout.years[2]?.x ?? 0];
    expect(layout.start).toBeCloseTo((before + after) / 2, 9);
    expect(layout.heldAgainst).toEqual({ x: before, y: layout.zero });
    expect(layout.zero).toBeGreaterThan(layout.plot.top);
    expect(layout.zero).toBeLessThanOrEqual(layout.plot.bottom);
  });

  it('keeps every mark and band inside the plot, the band of all years around that of each', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -6, max: 8 }), { minLength: 1 }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (years, value) => {
          const { plot, events: placed } = eventLayout(
            spec(years.map((at) => point(at, value + at, Math.abs(value) / 7 + 1))),
            600,
            300,
          );
          for (const { x, y, pointwise, simultaneous } of placed) {
            for (const end of [y, ...(pointwise ?? []), ...(simultaneous ?? [])]) {
              expect(end).toBeGreaterThanOrEqual(plot.top - 1e-6);
              expect(end).toBeLessThanOrEqual(plot.bottom + 1e-6);
            }
            expect(x).toBeGreaterThan(plot.left);
            expect(x).toBeLessThan(plot.right);
            expect((simultaneous?.[0] ?? 0) - (pointwise?.[0] ?? 0)).toBeLessThanOrEqual(1e-6);
          }
        },
      ),
    );
  });

  it('is the same marks as a file, and a table with n on both sides', () => {
    const svg = svgOf(events, words, { language: 'en' });
    expect(svg.match(/data-event=/g)).toHaveLength(3);
    expect(svg.match(/data-band="pointwise"/g)).toHaveLength(3);
    expect(svg.match(/data-band="simultaneous"/g)).toHaveLength(3);
    const { columns, rows } = tableOf(events);
    expect(columns.slice(-2)).toEqual(['treated', 'controls']);
    expect(rows[0]?.[0]).toMatchObject({ value: -2 });
    expect(rows).toHaveLength(3);
  });

  it('writes years with their sign', () => {
    expect([-2, 0, 3].map(sinceStart)).toEqual(['−2', '0', '+3']);
  });
});
