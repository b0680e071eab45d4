// Long because every kind of chart is tried as a file, with a specification of its own.
import fc from 'fast-check';
import type { ChartPoint, ChartSpec, TrendSpec } from '../chart-spec.js';
import { figureWriting, type DrawingWords, type TellingWords } from '../telling/words.js';
import { formatFor } from '../../format.js';
import { innerWidth } from './frame.svg.js';
import { svgOf, unframedSvgOf } from './svg-of.js';
import { staticTrendLayout } from './trend.svg.js';
import { textWidth, wrapped } from './element.js';

const telling: TellingWords = {
  t: (id, values = {}) => `${id} ${Object.values(values).join(' ')}`.trim(),
  say: ({ en }) => ({ words: en }),
  format: formatFor('en'),
};
const words: DrawingWords = { ...telling, ...figureWriting(telling) };
const options = { language: 'en', width: 760 };

const spec = (points: readonly ChartPoint[], change: Partial<TrendSpec> = {}): TrendSpec => ({
  kind: 'trend',
  title: 'Articles <per> institution & "year"',
  subtitle: 'articles · median',
  count: { n: 12, expected: 14 },
  asOf: '2019-03-31T10:00:00.000000Z',
  source: 'accepted reports',
  receipt: 'ab'.repeat(32),
  demonstration: true,
  comparability: { outcome: 'comparable', reasons: [] },
  missing: [],
  unit: { name: 'articles', decimals: 1 },
  series: [{ key: 'cohort-1', label: 'Cohort 1', points }],
  breaks: [],
  ...change,
});

const filled = (year: number, value: number): ChartPoint => ({ year, value, n: 12, expected: 14 });
const attributes = (svg: string, mark: string): string[] =>
  svg.match(new RegExp(`<[a-z]+ ${mark}[^>]*>`, 'g')) ?? [];

describe('a trend as a file', () => {
  const gapped = [
    filled(2009, 4),
    filled(2010, 5),
    { year: 2011, value: null, absence: 'not_submitted' as const },
    filled(2012, 6),
    { ...filled(2013, 7), provisional: true },
  ];

  it('leaves a blank year blank: a hollow mark with its reason under the axis, no value and no stroke', () => {
    const svg = svgOf(spec(gapped), words, options);
    expect(attributes(svg, 'data-mark')).toHaveLength(4);
    expect(attributes(svg, 'data-join="firm"')).toHaveLength(1);
    expect(attributes(svg, 'data-join="provisional"')[0]).toContain('stroke-dasharray="5 4"');
    expect(svg).toContain('data-gap="not_submitted"');
  });

  it('puts every mark where the layout of the screen puts it', () => {
    const layout = staticTrendLayout(spec(gapped), words, innerWidth(760));
    const svg = svgOf(spec(gapped), words, options);
    for (const { x, y } of layout.series[0]?.marks ?? [])
      expect(svg).toContain(`translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`);
  });

  it('cuts the line where a definition changed, and dots it where a rule bridges the change', () => {
    const points = [filled(2013, 5), filled(2014, 9), filled(2015, 9.5)];
    const cut = { year: 2014, toVersion: 2, label: 'scope', bridged: false };
    const apart = svgOf(spec(points, { breaks: [cut] }), words, options);
    const joined = svgOf(spec(points, { breaks: [{ ...cut, bridged: true }] }), words, options);
    expect(attributes(apart, 'data-join')).toHaveLength(1);
    expect(apart).toContain('data-break="2014"');
    expect(attributes(joined, 'data-join="bridged"')).toHaveLength(1);
  });

  it('says n, the moment, the source, that values are illustrative, and itself in sentences', () => {
    const svg = svgOf(spec(gapped), words, options);
    expect(svg).toContain('chart.n 12 14');
    expect(svg).toContain('2019-03-31T10:00:00.000000Z');
    expect(svg).toContain('ui.illustrative');
    expect(svg).toMatch(/<desc [^>]*>[^<]*chart\.summary\./);
  });

  it('says why instead of drawing what must not be compared', () => {
    const comparability = { outcome: 'not_comparable' as const, reasons: [{ rule: 'R4', params: {} }] };
    const svg = svgOf(spec(gapped, { comparability }), words, options);
    expect(attributes(svg, 'data-mark')).toHaveLength(0);
    expect(svg).toContain('R4 chart.rule.R4');
  });

  it('is the same to the byte each time, well-formed, and asks for nothing from outside', () => {
    const svg = svgOf(spec(gapped), words, options);
    expect(svgOf(spec(gapped), words, options)).toBe(svg);
    expect(svg).toContain('Articles &lt;per&gt; institution &amp; &quot;year&quot;');
    expect(svg).not.toMatch(
      /<script|<image|<foreignObject|href|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/,
    );
    expect(balanced(svg)).toBe(true);
  });

  it('never joins over a blank and never marks one, whatever the series', () => {
    const point = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null, freq: 2 });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (values) => {
        const points = values.map((value, place): ChartPoint =>
          value === null
            ? { year: 2000 + place, value, absence: 'refused' }
            : { year: 2000 + place, value, n: 3 },
        );
        const svg = svgOf(spec(points), words, options);
        const known = values.filter((value) => value !== null).length;
        expect(attributes(svg, 'data-mark')).toHaveLength(known);
        const joined = attributes(svg, 'data-join').reduce(
          (sum, path) => sum + path.split('L').length - 1,
          0,
        );
        const neighbours = values.filter((value, at) => at > 0 && value !== null && values[at - 1] !== null);
        expect(joined).toBe(neighbours.length);
        expect(balanced(svg)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('other kinds as files', () => {
  const { series: _series, breaks: _breaks, kind: _kind, ...facts } = spec([]);
  const kinds: readonly [ChartSpec, mark: string, marks: number][] = [
    [
      {
        ...facts,
        kind: 'comparison',
        centre: 'median',
        groups: [
          { key: 'a', label: 'West', n: 12, expected: 14, centre: 8, interval: [5, 11] },
          { key: 'b', label: 'East', n: 2, expected: 9, centre: null, refusals: ['R3'] },
        ],
      },
      'data-mark',
      2, // one value, and the mark in the key
    ],
    [
      {
        ...facts,
        kind: 'small-multiples',
        breaks: [],
        panels: [
          { key: 'a', label: 'A', points: [filled(2010, 1), { year: 2011, value: null }, filled(2012, 3)] },
          { key: 'b', label: 'B', points: [{ year: 2010, value: null, absence: 'refused' }] },
        ],
      },
      'data-mark',
      2,
    ],
    [
      {
        ...facts,
        kind: 'distribution',
        shape: {
          of: 'levels',
          levels: [1, 2, 3].map((level) => ({ level, label: `Level ${level}` })),
          rows: [
            {
              key: '2010',
              label: '2010',
              expected: 5,
              counts: [
                { level: 1, count: 2 },
                { level: 3, count: 1 },
              ],
            },
          ],
        },
      },
      'data-level',
      2,
    ],
    [
      {
        ...facts,
        kind: 'parts',
        rows: [
          { key: 'a', label: 'A', improved: 3, unchanged: 0, declined: 1, n: 4, notCompared: 2, share: 0.75 },
          { key: 'b', label: 'B', improved: 0, unchanged: 0, declined: 0, n: 0, notCompared: 6, share: null },
        ],
      },
      'data-part',
      2,
    ],
    [
      {
        ...facts,
        kind: 'progress',
        key: 'a',
        label: 'A',
        points: [filled(2011, 4), filled(2012, 5)],
        breaks: [],
        baseline: { year: 2010, value: 3 },
        target: { state: 'agreed', points: [{ year: 2012, value: 6 }] },
        achievement: 0.66,
      },
      'data-mark',
      2,
    ],
    [
      {
        ...facts,
        kind: 'slope',
        years: [2010, 2014],
        breaks: [],
        series: [
          { key: 'up', label: 'Up', points: [filled(2010, 2), filled(2014, 8)] },
          {
            key: 'gone',
            label: 'Gone',
            points: [filled(2010, 4), { year: 2014, value: null, absence: 'not_submitted' }],
          },
        ],
      },
      'data-mark',
      3,
    ],
    [
      {
        ...facts,
        kind: 'change',
        rows: [
          { key: 'within', label: 'Within', value: 1.5, n: 6 },
          { key: 'who', label: 'Who reported', value: 0, n: 0 },
          { key: 'whole', label: 'Whole', value: 1.5, n: 6, isWhole: true },
        ],
      },
      'data-part',
      3,
    ],
    [
      {
        ...facts,
        kind: 'map',
        places: [
          {
            key: 'csea',
            label: 'CSEA',
            country: { iso3: 'NGA', label: 'Nigeria' },
            longitude: 7.5,
            latitude: 9.1,
            value: 12,
          },
          {
            key: 'cres',
            label: 'CRES',
            country: { iso3: 'SEN', label: 'Senegal' },
            longitude: -17.4,
            latitude: 14.7,
            value: null,
            absence: 'not_submitted',
          },
        ],
      },
      'data-place',
      2,
    ],
  ];

  it.each(kinds.map(([one, mark, marks]) => [one.kind, one, mark, marks] as const))(
    '%s: a mark for each figure, none for a blank, well-formed and the same each time',
    (_name, one, mark, marks) => {
      const svg = svgOf(one, words, options);
      expect(attributes(svg, mark)).toHaveLength(marks);
      expect(balanced(svg)).toBe(true);
      expect(svgOf(one, words, options)).toBe(svg);
    },
  );
});

describe('a slope as a file', () => {
  const { series: _series, breaks: _breaks, kind: _kind, ...facts } = spec([]);
  const ends: readonly ChartPoint[] = [filled(2010, 2), filled(2014, 8)];
  const slope = (bridged: boolean): ChartSpec => ({
    ...facts,
    kind: 'slope',
    years: [2010, 2014],
    breaks: [{ year: 2012, toVersion: 2, label: 'scope', bridged }],
    series: [{ key: 'up', label: 'Up', points: ends }],
  });

  it('joins nothing across a change of definition, and over a bridge it does', () => {
    expect(attributes(svgOf(slope(false), words, options), 'data-join')).toHaveLength(0);
    expect(attributes(svgOf(slope(true), words, options), 'data-join')).toHaveLength(1);
  });

  it('has no mark for a blank end, only its reason under the axis', () => {
    const blank = { year: 2014, value: null, absence: 'refused' as const };
    const svg = svgOf(
      {
        ...(slope(true) as Extract<ChartSpec, { kind: 'slope' }>),
        series: [{ key: 'a', label: 'A', points: [filled(2010, 2), blank] }],
      },
      words,
      options,
    );
    expect(attributes(svg, 'data-mark')).toHaveLength(1);
    expect(svg).toContain('data-gap="refused"');
  });
});

describe('text in a file', () => {
  it('stays within the width it is given, however long a word is', () => {
    const text = `Centre d'études, de documentation et de recherche ${'économiques'.repeat(12)} 2018`;
    const lines = wrapped(text, 13, 240);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(240);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('keeps what XML forbids out of the file', () => {
    const svg = svgOf(spec([filled(2010, 1)], { title: 'A\u0000B\u000bC\ud800D' }), words, options);
    expect(svg).toContain('>ABCD</title>');
  });
});

/** Whether every element that is opened is closed in order. */
function balanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end && open.pop() !== name) return false;
    if (!end && !self) open.push(name);
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(svg);
}

describe('a trend within a page', () => {
  it('is the same drawing without the frame, unheard, since the page says it in words', () => {
    const trend = spec([filled(2009, 4), filled(2010, 5)]);
    const alone = unframedSvgOf(trend, words);
    const whole = svgOf(trend, words, { language: 'en', width: 760 });
    expect(alone).toMatch(/^<svg viewBox="0 0 720 \d+" aria-hidden="true"/);
    expect(alone).not.toContain('Articles');
    expect(attributes(alone, 'data-mark')).toEqual(attributes(whole, 'data-mark'));
  });

  it('is nothing where there is nothing to draw', () => {
    expect(unframedSvgOf(spec([]), words)).toBe('');
  });
});
