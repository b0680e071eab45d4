// Long because the three kinds that stand on rows share one frame.
import type {
  ComparisonGroup,
  ComparisonSpec,
  DistributionSpec,
  OrdinalDistribution,
} from '../chart-spec.js';
import { colourSlots } from '../colour.js';
import { packDots } from '../dots.js';
import { linear, valueAxis } from '../scales.js';
import { divergingStack } from '../stack.js';
import type { DrawingWords } from '../telling/words.js';
import { tickText, valueMark, type Drawing, type KeyMark } from './drawing.js';
import { element, escaped, textWidth, wrapped } from './element.js';
import { palette, slotColour } from './palette.js';

export const band = 34;
const rowHeight = band + 4;
const axisHeight = 26;
const asideWidth = 76;
/** From this many values on, a dot and an interval stand for the single values. */
const enough = 10;

export interface Row {
  key: string;
  label: string;
  /** Stands at the right, such as "12 / 14". */
  aside: string;
  draw: (x: (value: number) => number, y: number) => string;
}

/** Named rows over one value axis. */
export function rowsDrawing(
  rows: readonly Row[],
  axis: { ticks: readonly number[]; extent: { low: number; high: number } },
  tickLabel: (value: number) => string,
  width: number,
): { height: number; markup: string } {
  const nameWidth = Math.min(260, Math.round(width * 0.3));
  const x = linear(axis.extent, { low: nameWidth + 12, high: width - asideWidth });
  const height = rows.length * rowHeight + axisHeight;
  const grid = axis.ticks.map(
    (tick) =>
      element('line', {
        x1: x(tick),
        x2: x(tick),
        y1: 0,
        y2: height - axisHeight,
        stroke: tick === 0 ? palette.field : palette.rule,
      }) +
      element(
        'text',
        { x: x(tick), y: height - 8, 'text-anchor': 'middle', ...tickText },
        escaped(tickLabel(tick)),
      ),
  );
  const drawn = rows.map((row, place) => {
    const y = place * rowHeight + band / 2;
    return element(
      'g',
      { 'data-row': row.key },
      name(row.label, nameWidth, y) +
        row.draw(x, y) +
        element(
          'text',
          { x: width - 10, y, dy: '0.35em', 'text-anchor': 'end', ...tickText },
          escaped(row.aside),
        ),
    );
  });
  return { height, markup: [...grid, ...drawn].join('') };
}

function name(label: string, room: number, y: number): string {
  const lines = wrapped(label, 13, room);
  const [first = '', second] = lines;
  const shown =
    second === undefined ? [first] : [first, lines.length > 2 ? `${shortened(second, room)}…` : second];
  return shown
    .map((text, line) =>
      element(
        'text',
        {
          x: 0,
          y: y + (line - (shown.length - 1) / 2) * 16,
          dy: '0.35em',
          'font-size': 13,
          fill: palette.ink,
        },
        escaped(text),
      ),
    )
    .join('');
}

function shortened(line: string, room: number): string {
  let short = line;
  while (short !== '' && textWidth(`${short}…`, 13) > room) short = short.slice(0, -1);
  return short.trimEnd();
}

function shownDots({ centre, dots, n }: ComparisonGroup): readonly { label: string; value: number }[] {
  return centre === null || n < enough ? (dots ?? []) : [];
}

/** A dot with its interval for each group; the single values where they are few or a summary was refused. */
export function comparisonDrawing(spec: ComparisonSpec, words: DrawingWords, width: number): Drawing {
  const { t, tick, format } = words;
  const place = ({ centre }: ComparisonGroup) => centre ?? Number.NEGATIVE_INFINITY;
  const groups =
    spec.sort === 'centre'
      ? [...spec.groups].sort((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)))
      : spec.groups;
  const slots = colourSlots(groups.map(({ key }) => key));
  const values = groups.flatMap((group) => [
    ...(group.centre === null ? [] : [group.centre]),
    ...(group.interval ?? []),
    ...shownDots(group).map(({ value }) => value),
  ]);
  const axis = valueAxis(values, spec.range, 6);
  const rows = groups.map((group): Row => ({
    key: group.key,
    label: group.label,
    aside: `${format.number(group.n)} / ${format.number(group.expected)}`,
    draw: (x, y) =>
      groupMarks(
        group,
        { x, y, start: axis.extent.low },
        groups.length > 6 ? palette.accent : slotColour(slots.get(group.key)),
        words,
      ),
  }));
  const quartiles = spec.band === 'quartiles';
  const wanted: (KeyMark | false)[] = [
    { mark: valueMark(1, 0, 0, palette.ink2, { size: 1.2 }), words: t(`chart.centre.${spec.centre}`) },
    spec.band !== undefined &&
      groups.some(({ interval }) => interval) && {
        mark: element('line', { x1: -8, x2: 8, stroke: palette.ink2, 'stroke-width': 3, opacity: '0.5' }),
        words: t(quartiles ? 'chart.key.quartile-line' : 'chart.key.interval-line'),
      },
    groups.some((group) => shownDots(group).length > 0) && {
      mark: element('circle', { r: 2.6, fill: 'none', stroke: palette.ink2 }),
      words: t('chart.key.dots'),
    },
    axis.broken && {
      mark: element('path', { d: 'M-5,2l10,-4m-10,8l10,-4', stroke: palette.ink2, fill: 'none' }),
      words: t('chart.key.zero'),
    },
  ];
  return {
    ...rowsDrawing(rows, axis, (value) => tick(value, spec.unit), width),
    key: wanted.filter((one) => one !== false),
  };
}

function groupMarks(
  group: ComparisonGroup,
  { x, y, start }: { x: (value: number) => number; y: number; start: number },
  colour: string,
  { t }: DrawingWords,
): string {
  const dots = shownDots(group);
  const offsets = packDots(
    dots.map(({ value }) => x(value)),
    6.5,
  );
  return [
    group.interval && group.centre !== null
      ? element('line', {
          'data-interval': '',
          x1: x(group.interval[0]),
          x2: x(group.interval[1]),
          y1: y,
          y2: y,
          stroke: colour,
          'stroke-width': 4,
          'stroke-opacity': '0.4',
          'stroke-linecap': 'round',
        })
      : '',
    ...dots.map(({ value }, place) =>
      element('circle', {
        'data-dot': '',
        cx: x(value),
        cy: y + Math.max(-14, Math.min(14, offsets[place] ?? 0)),
        r: 2.8,
        fill: palette.paper,
        'fill-opacity': '0.6',
        stroke: colour,
        'stroke-width': 1.2,
      }),
    ),
    group.centre === null ? '' : valueMark(1, x(group.centre), y, colour, { size: 1.5 }),
    group.centre === null && dots.length === 0
      ? element(
          'text',
          { x: x(start) + 6, y, dy: '0.35em', 'font-size': 12, 'font-style': 'italic', fill: palette.ink2 },
          escaped(t('chart.gap.refused_summary')),
        )
      : '',
  ].join('');
}

/** Ordered levels as diverging bars of 100 %, or single values as strips of dots. */
export function distributionDrawing(spec: DistributionSpec, words: DrawingWords, width: number): Drawing {
  const { shape } = spec;
  if (shape.of === 'levels') return levelsDrawing(shape, words, width);
  const { format, tick } = words;
  const axis = valueAxis(
    shape.rows.flatMap(({ values }) => values.map(({ value }) => value)),
    undefined,
    6,
  );
  const rows = shape.rows.map(({ key, label, expected, values }): Row => ({
    key,
    label,
    aside: `${format.number(values.length)} / ${format.number(expected)}`,
    draw: (x, y) => {
      const xs = values.map(({ value }) => x(value));
      const offsets = packDots(xs, 5.6);
      return xs
        .map((cx, place) =>
          element('circle', {
            'data-dot': '',
            cx,
            cy: y + Math.max(-15, Math.min(15, offsets[place] ?? 0)),
            r: 2.6,
            fill: palette.accent,
            'fill-opacity': '0.7',
          }),
        )
        .join('');
    },
  }));
  return { ...rowsDrawing(rows, axis, (value) => tick(value, spec.unit), width), key: [] };
}

/** Orange below the middle, blue above, stronger towards the ends; grey in the middle. */
function levelFill(place: number, of: number): { fill: string; opacity: number } {
  const middle = (of - 1) / 2;
  if (place === middle) return { fill: palette.context, opacity: 0.6 };
  const strength = Math.abs(place - middle) / Math.max(middle, 0.5);
  return { fill: place < middle ? palette.series[1] : palette.series[0], opacity: 0.3 + 0.6 * strength };
}

function levelsDrawing(
  { levels, rows }: OrdinalDistribution,
  { format }: DrawingWords,
  width: number,
): Drawing {
  const stacks = rows.map(({ counts }) =>
    divergingStack(
      levels.map(({ level }) => level),
      counts,
    ),
  );
  const ends = stacks.flatMap((parts) => parts.flatMap(({ low, high }) => [low, high]));
  const low = -Math.max(0.2, Math.ceil(-Math.min(0, ...ends) * 5) / 5);
  const high = Math.max(0.2, Math.ceil(Math.max(0, ...ends) * 5) / 5);
  const ticks = [-1, -0.5, 0, 0.5, 1].filter((tick) => tick >= low && tick <= high);
  const drawn = rows.map((row, place): Row => {
    const parts = stacks[place] ?? [];
    const n = parts.reduce((sum, { count }) => sum + count, 0);
    return {
      key: row.key,
      label: row.label,
      aside: `${format.number(n)} / ${format.number(row.expected)}`,
      draw: (x, y) =>
        parts.map((part, level) => levelBar(part, levelFill(level, parts.length), x, y)).join(''),
    };
  });
  return {
    ...rowsDrawing(
      drawn,
      { ticks, extent: { low, high } },
      (value) => format.percent(Math.abs(value), 0),
      width,
    ),
    key: levels.map(({ label }, place) => {
      const { fill, opacity } = levelFill(place, levels.length);
      return {
        mark: element('rect', { x: -7, y: -5, width: 14, height: 10, fill, opacity: String(opacity) }),
        words: label,
      };
    }),
  };
}

function levelBar(
  part: { level: number; count: number; low: number; high: number },
  { fill, opacity }: { fill: string; opacity: number },
  x: (value: number) => number,
  y: number,
): string {
  const wide = x(part.high) - x(part.low);
  if (wide <= 0) return '';
  const bar = element('rect', {
    'data-level': part.level,
    x: x(part.low),
    y: y - band / 2 + 5,
    width: wide,
    height: band - 10,
    fill,
    'fill-opacity': String(opacity),
    stroke: palette.paper,
  });
  const word = element(
    'text',
    {
      x: x(part.low) + wide / 2,
      y,
      dy: '0.35em',
      'text-anchor': 'middle',
      'font-size': 12,
      fill: opacity > 0.75 ? palette.paper : palette.ink,
    },
    String(part.count),
  );
  return wide > 22 ? bar + word : bar;
}
