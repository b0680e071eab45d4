import type { ChartSeries, SlopeSpec } from '../chart-spec.js';
import { colourSlots } from '../colour.js';
import { gapReason } from '../gap.js';
import { spreadLabels } from '../labels.js';
import { linear, valueAxis } from '../scales.js';
import type { DrawingWords } from '../telling/words.js';
import { gapMark, halo, tickText, valueMark, type Drawing } from './drawing.js';
import { element, escaped, textWidth } from './element.js';
import { palette, slotColour } from './palette.js';

/** With more series than this, colours would not tell them apart: all are grey. */
const coloured = 6;
const lineHeight = 15;
const top = 26;
const gapRow = 26;
const left = 62;

/** Two years side by side, one line for each series; a blank end stands under the axis and joins nothing. */
export function slopeDrawing(spec: SlopeSpec, words: DrawingWords, width: number): Drawing {
  const { series, years } = spec;
  const few = series.length <= coloured;
  const names = Math.min(260, Math.round(width * 0.36));
  const height = Math.max(300, Math.min(1000, series.length * lineHeight + top + gapRow + 20));
  const sides = [left, width - names] as const;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const { extent, broken } = valueAxis(values);
  const y = linear(extent, { low: height - gapRow - 14, high: top + 8 });
  const slots = colourSlots(series.map(({ key }) => key));
  const isCut = spec.breaks.some(({ year, bridged }) => !bridged && year > years[0] && year <= years[1]);
  const heads = sides.map(
    (x, at) =>
      element('line', { x1: x, x2: x, y1: top, y2: height - gapRow, stroke: palette.field }) +
      element(
        'text',
        { x, y: 14, 'text-anchor': 'middle', 'font-size': 13, fill: palette.ink },
        escaped(words.format.year(years[at] as number)),
      ),
  );
  const drawn = series.map((one) => {
    const colour = few ? slotColour(slots.get(one.key)) : palette.contextStrong;
    const ends = years.map((year) => one.points.find((point) => point.year === year));
    const heights = ends.map((point) => (typeof point?.value === 'number' ? y(point.value) : null));
    const [first = null, last = null] = heights;
    const join =
      first !== null && last !== null && !isCut
        ? element('line', {
            'data-join': '',
            x1: sides[0],
            x2: sides[1],
            y1: first,
            y2: last,
            stroke: colour,
            'stroke-width': few ? 2 : 1.3,
          })
        : '';
    const marks = heights.map((at, side) => {
      const x = sides[side] as number;
      return at === null
        ? gapMark(gapReason(ends[side]) ?? 'no_row', x, height - gapRow + 12, colour)
        : valueMark(few ? slots.get(one.key) : 1, x, at, colour, { size: few ? 1.1 : 0.8 });
    });
    return element('g', { 'data-series': one.key }, join + marks.join(''));
  });
  return {
    height,
    markup: [
      ...heads,
      isCut
        ? element(
            'text',
            {
              x: (sides[0] + sides[1]) / 2,
              y: 14,
              'text-anchor': 'middle',
              'font-size': 12,
              fill: palette.attention,
            },
            escaped(words.t('chart.slope.break')),
          )
        : '',
      ...drawn,
      ...(few ? firstValues(spec, height - gapRow, y, words) : []),
      ...namesAt(spec, { x: sides[1], room: names - 14, low: top, high: height - gapRow - 6 }, y, words),
    ].join(''),
    key: broken
      ? [
          {
            mark: element('path', { d: 'M-5,2l10,-4m-10,8l10,-4', stroke: palette.ink2, fill: 'none' }),
            words: words.t('chart.key.zero'),
          },
        ]
      : [],
  };
}

/** The values of the earlier year at the left, without standing on one another. */
function firstValues(
  { series, years, unit }: SlopeSpec,
  low: number,
  y: (value: number) => number,
  { short }: DrawingWords,
): string[] {
  return spreadLabels(endsOf(series, years[0], y), lineHeight - 1, top, low).map(({ key, y: at }) =>
    element(
      'text',
      { x: left - 9, y: at, dy: '0.35em', 'text-anchor': 'end', ...tickText },
      escaped(short(valueIn(series, key, years[0]), unit)),
    ),
  );
}

/** Value and name of each series at its later end. */
function namesAt(
  { series, years, unit }: SlopeSpec,
  { x, room, low, high }: { x: number; room: number; low: number; high: number },
  y: (value: number) => number,
  { short }: DrawingWords,
): string[] {
  return spreadLabels(endsOf(series, years[1], y), lineHeight - 1, low, high).map(({ key, y: at }) => {
    const label = series.find((one) => one.key === key)?.label ?? key;
    const value = short(valueIn(series, key, years[1]), unit);
    return element(
      'text',
      { x: x + 10, y: at, dy: '0.35em', 'font-size': 12, fill: palette.ink2, ...halo },
      element('tspan', { fill: palette.ink }, escaped(value)) + escaped(` ${fitted(label, value, room)}`),
    );
  });
}

function fitted(label: string, value: string, room: number): string {
  const wide = textWidth(`${value} `, 12);
  if (wide + textWidth(label, 12) <= room) return label;
  let short = label;
  while (short !== '' && wide + textWidth(`${short}…`, 12) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

function valueIn(series: readonly ChartSeries[], key: string, year: number): number {
  const found = series.find((one) => one.key === key)?.points.find((point) => point.year === year);
  return found?.value ?? 0;
}

function endsOf(series: readonly ChartSeries[], year: number, y: (value: number) => number) {
  return series.flatMap(({ key, points }) => {
    const value = points.find((point) => point.year === year)?.value;
    return typeof value === 'number' ? [{ key, y: y(value) }] : [];
  });
}
