import type { ProgressSpec, TrendSpec } from '../chart-spec.js';
import { colourSlots } from '../colour.js';
import type { BandSegment } from '../segments.js';
import { isMain } from '../series.layout.js';
import { toStrip } from '../strip.js';
import { layoutTrend, trendHeight, type TrendLayout } from '../trend.layout.js';
import type { DrawingWords } from '../telling/words.js';
import { gapMark, through, valueMark, type Drawing } from './drawing.js';
import { element, escaped, textWidth } from './element.js';
import { palette, slotColour, slotInk } from './palette.js';
import { trendFurniture } from './trend-furniture.svg.js';
import { trendKey } from './trend-key.svg.js';

const plotHeight = 260;
const dashes = { firm: undefined, provisional: '5 4', bridged: '1 4' } as const;

/** Width for the names at the ends of the lines, the same as on a wide screen. */
export function endLabelWidth(series: readonly { label: string }[]): number {
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  return Math.min(170, Math.max(64, longest * 7 + 16));
}

/** The places of a trend in a drawing of this width: what the screen has at the same width. */
export function staticTrendLayout(spec: TrendSpec, words: DrawingWords, width: number): TrendLayout {
  return layoutTrend(spec, {
    width,
    height: trendHeight(plotHeight, toStrip(spec.series.filter(isMain)).length),
    tickLabel: (value) => words.tick(value, spec.unit),
    labelWidth: endLabelWidth(spec.series),
  });
}

/** A trend as markup: every stroke is a run of the layout's segments, so nothing joins over a gap or a break. */
export function trendDrawing(spec: TrendSpec, words: DrawingWords, width: number): Drawing {
  const layout = staticTrendLayout(spec, words, width);
  const slots = colourSlots(spec.series.filter(isMain).map(({ key }) => key));
  const { plot } = layout;
  const grid = layout.yTicks.map(({ y }) =>
    element('line', { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: palette.rule }),
  );
  const cuts = layout.breaks.map(({ year, x }) =>
    element('line', {
      'data-break': year,
      x1: x,
      x2: x,
      y1: plot.y,
      y2: plot.y + plot.height,
      stroke: palette.ink2,
      'stroke-dasharray': '3 3',
    }),
  );
  const inOrder = [...layout.series].sort((a, b) => Number(a.role === 'main') - Number(b.role === 'main'));
  const markup = [
    ...grid,
    ...cuts,
    ...inOrder.map((series) => bands(series, layout, slotColour(slots.get(series.key)))),
    ...inOrder.map((series) => strokes(series, layout, slots)),
    trendFurniture(layout, slots, words),
    ...inOrder.map((series) => marks(series, slots)),
    endLabels(layout, slots),
  ];
  return { height: layout.height, markup: markup.join(''), key: trendKey(layout, spec, words) };
}

/** What was agreed and what came of it, as the same lines with the agreed path and where it started. */
export function progressDrawing(spec: ProgressSpec, words: DrawingWords, width: number): Drawing {
  const { key, label, points, superseded, target, baseline } = spec;
  const drawn: TrendSpec = {
    ...spec,
    kind: 'trend',
    series: [{ key, label, points }],
    targets: [...(superseded ?? []), ...(target ? [target] : [])],
    baseline: baseline ?? undefined,
  };
  return trendDrawing(drawn, words, width);
}

type Laid = TrendLayout['series'][number];
type Slots = ReadonlyMap<string, number>;

function colourFor({ key, role }: Laid, slots: Slots): string {
  return role === 'main' ? slotColour(slots.get(key)) : palette.context;
}

function bands({ bandSegments }: Laid, { x, y, series }: TrendLayout, colour: string): string {
  const crowded = series.filter(({ role }) => role === 'main').length > 3;
  return bandSegments
    .map((segment) =>
      element('path', {
        'data-band': '',
        d: bandPath(segment, x, y),
        fill: colour,
        'fill-opacity': crowded ? '0.07' : '0.14',
      }),
    )
    .join('');
}

/** A band over a single year is widened to a third of it, so that it is seen. */
function bandPath(
  { vertices }: BandSegment,
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const [only] = vertices;
  const wide =
    vertices.length === 1 && only
      ? [
          { ...only, year: only.year - 0.16 },
          { ...only, year: only.year + 0.16 },
        ]
      : vertices;
  const there = wide.map(({ year, high }) => [x(year), y(high)] as const);
  const back = [...wide].reverse().map(({ year, low }) => [x(year), y(low)] as const);
  return `${through([...there, ...back])}Z`;
}

function strokes(series: Laid, { x, y }: TrendLayout, slots: Slots): string {
  return series.segments
    .map(({ join, vertices }) =>
      element('path', {
        'data-join': join,
        d: through(vertices.map(({ year, value }) => [x(year), y(value)] as const)),
        fill: 'none',
        stroke: colourFor(series, slots),
        'stroke-width': series.role === 'main' ? '2.25' : '1.25',
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        'stroke-dasharray': dashes[join],
      }),
    )
    .join('');
}

function marks(series: Laid, slots: Slots): string {
  const main = series.role === 'main';
  const colour = colourFor(series, slots);
  const slot = main ? slots.get(series.key) : undefined;
  const dots = series.dots.map(({ x, y }) =>
    element('circle', { 'data-dot': '', cx: x, cy: y, r: 2.4, fill: colour, opacity: '0.75' }),
  );
  const values = main
    ? series.marks.map(({ x, y, provisional }) => valueMark(slot, x, y, colour, { hollow: provisional }))
    : [];
  const gaps = series.gaps.map(({ x, y, reason }) => gapMark(reason, x, y, colour));
  return element('g', { 'data-series': series.key }, [...dots, ...values, ...gaps].join(''));
}

/** Names beside the ends; one that would leave the drawing is set narrower, never cut off. */
function endLabels({ plot, endLabels: labels, strip, width }: TrendLayout, slots: Slots): string {
  return labels
    .map(({ key, lines, x, y, markX, markY }) => {
      const slot = slots.get(key);
      const colour = slot ? slotColour(slot) : palette.ink2;
      const far = Math.abs(markY - y) > 6 || plot.x + plot.width - markX > strip.cellWidth;
      const lead = far
        ? element('path', {
            d: through([
              [markX + 6, markY],
              [x - 3, y],
            ]),
            stroke: colour,
            'stroke-width': '0.75',
            opacity: '0.6',
          })
        : '';
      const text = lines.map((line, place) =>
        element(
          'text',
          {
            x,
            y: y - (lines.length - 1) * 7 + place * 14,
            dy: '0.35em',
            'font-size': 13,
            'font-weight': '500',
            fill: slot ? slotInk(slot) : colour,
            ...fitted(line, 13, width - x),
          },
          escaped(line),
        ),
      );
      return lead + text.join('');
    })
    .join('');
}

function fitted(line: string, size: number, room: number) {
  return textWidth(line, size) > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' } : {};
}
