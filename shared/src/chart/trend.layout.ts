import { gapReason, type GapReason } from './gap.js';
import { everyYear, labelledYears, linear, valueAxis } from './scales.js';
import {
  inYearOrder,
  toBandSegments,
  toSegments,
  vertices,
  type BandSegment,
  type Segment,
} from './segments.js';
import { inLines, spreadLabels } from './labels.js';
import { toStrip } from './strip.js';
import type { ChartBreak, ChartSeries, ChartTargetPath } from './chart-spec.js';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a drawing over years needs; a trend and the course of a target both are one. */
export interface YearsDrawing {
  series: readonly ChartSeries[];
  breaks: readonly ChartBreak[];
  targets?: readonly ChartTargetPath[];
  baseline?: { year: number; value: number };
  range?: readonly [number, number];
}

export interface LayoutSize {
  width: number;
  height: number;
  /** Words of a tick, so that the left margin fits them. */
  tickLabel: (value: number) => string;
  /** Width reserved right of the plot for the names of the series; 0 puts names above the plot. */
  labelWidth?: number;
}

export interface Mark {
  year: number;
  value: number;
  x: number;
  y: number;
  provisional: boolean;
}

/** A hollow mark on the axis where a value is missing; never a mark at a value. */
export interface GapMark {
  key: string;
  year: number;
  x: number;
  y: number;
  reason: GapReason;
}

export interface SeriesLayout {
  key: string;
  label: string;
  role: 'main' | 'context';
  segments: readonly Segment[];
  /** Uncut stretches of the band. */
  bandSegments: readonly BandSegment[];
  marks: readonly Mark[];
  dots: readonly { year: number; value: number; x: number; y: number }[];
  gaps: readonly GapMark[];
}

export interface TrendLayout {
  width: number;
  height: number;
  plot: Box;
  years: readonly number[];
  xExtent: { low: number; high: number };
  yExtent: { low: number; high: number };
  x: (year: number) => number;
  y: (value: number) => number;
  /** True when the value axis starts above zero and must show it. */
  broken: boolean;
  yTicks: readonly { value: number; label: string; y: number }[];
  xTicks: readonly { year: number; x: number; labelled: boolean }[];
  series: readonly SeriesLayout[];
  breaks: readonly (ChartBreak & { x: number; anchor: 'start' | 'end' })[];
  targets: readonly (ChartTargetPath & { path: string; start: { x: number; y: number } })[];
  /** Where the way to a target starts; null without one. */
  baseline: { x: number; y: number } | null;
  endLabels: readonly {
    key: string;
    lines: readonly string[];
    x: number;
    y: number;
    markX: number;
    markY: number;
  }[];
  strip: { y: number; rowHeight: number; cellWidth: number; rows: ReturnType<typeof toStrip> };
}

const topMargin = 22;
const yearLane = 24;
const gapLane = 12;

/** Many strips stand closer. */
function stripRowHeight(rows: number): number {
  return rows > 3 ? 17 : 22;
}

/**
 * Where everything of a trend stands, in pixels of one SVG.
 *
 * Shape    pure: the same drawing and size give the same marks on screen, in a table of points, on a server.
 * Gaps     a null is in `gaps`, on the axis lane under the plot, and in no segment and no mark.
 */
export function layoutTrend(drawing: YearsDrawing, size: LayoutSize): TrendLayout {
  const mains = drawing.series.filter(isMain);
  const reported = everyYear(drawing.series.flatMap(({ points }) => points.map(({ year }) => year)));
  const aimed = (drawing.targets ?? []).flatMap(({ points }) => points.map(({ year }) => year));
  const years = everyYear([...reported, ...aimed, ...(drawing.baseline ? [drawing.baseline.year] : [])]);
  const axis = valueAxis(drawnValues(drawing), drawing.range, size.height < 220 ? 4 : 5);
  const strip = toStrip(mains);
  const widest = Math.max(1, ...axis.ticks.map((tick) => size.tickLabel(tick).length));
  const left = Math.ceil(widest * 7.2) + 12;
  const bottom =
    gapLane + yearLane + strip.length * stripRowHeight(strip.length) + (strip.length > 0 ? 6 : 0);
  const plot: Box = {
    x: left,
    y: topMargin,
    width: Math.max(40, size.width - left - Math.max(size.labelWidth ?? 0, 8)),
    height: Math.max(40, size.height - topMargin - bottom),
  };
  const xExtent = { low: (years[0] ?? 0) - 0.5, high: (years.at(-1) ?? 0) + 0.5 };
  const x = linear(xExtent, { low: plot.x, high: plot.x + plot.width });
  const y = linear(axis.extent, { low: plot.y + plot.height, high: plot.y });
  const cellWidth = plot.width / Math.max(1, years.length);
  const words = new Set(labelledYears(years, plot.width));
  const series = drawing.series.map((one) =>
    layoutSeries(one, drawing.breaks, x, y, {
      years: reported,
      lane: plot.y + plot.height + gapLane / 2 + 1,
      place: mains.indexOf(one),
      of: mains.length,
      cellWidth,
    }),
  );
  const targets = (drawing.targets ?? []).map((target) => layoutTarget(target, x, y));
  return {
    width: size.width,
    height: size.height,
    plot,
    years,
    xExtent,
    yExtent: axis.extent,
    x,
    y,
    broken: axis.broken,
    yTicks: axis.ticks.map((value) => ({ value, label: size.tickLabel(value), y: y(value) })),
    xTicks: years.map((year) => ({ year, x: x(year), labelled: words.has(year) })),
    series,
    breaks: drawing.breaks
      .filter(({ year }) => year > (years[0] ?? 0) && year <= (years.at(-1) ?? 0))
      .map((one) => {
        const at = x(one.year - 0.5);
        return {
          ...one,
          x: at,
          anchor: at > plot.x + plot.width * 0.6 ? ('end' as const) : ('start' as const),
        };
      }),
    targets,
    baseline: drawing.baseline ? { x: x(drawing.baseline.year), y: y(drawing.baseline.value) } : null,
    endLabels: size.labelWidth ? layoutEndLabels(series, plot, size.labelWidth) : [],
    strip: {
      y: plot.y + plot.height + gapLane + yearLane + 6,
      rowHeight: stripRowHeight(strip.length),
      cellWidth,
      rows: strip,
    },
  };
}

/** Height that keeps the plot itself the same, however many n-strips stand under it. */
export function trendHeight(plotHeight: number, stripRows: number): number {
  return (
    topMargin +
    plotHeight +
    gapLane +
    yearLane +
    stripRows * stripRowHeight(stripRows) +
    (stripRows > 0 ? 6 : 0)
  );
}

function isMain({ role }: ChartSeries): boolean {
  return role !== 'context';
}

function drawnValues({ series, targets, baseline }: YearsDrawing): number[] {
  return [
    ...(baseline ? [baseline.value] : []),
    ...series.flatMap(({ points, role }) =>
      points.flatMap(({ value, band, dots }) => [
        ...(value === null ? [] : [value]),
        ...(role !== 'context' && value !== null && band ? band : []),
        ...(value === null ? (dots ?? []) : []),
      ]),
    ),
    ...(targets ?? []).flatMap(({ points }) => points.map(({ value }) => value)),
  ];
}

function layoutSeries(
  one: ChartSeries,
  breaks: readonly ChartBreak[],
  x: (year: number) => number,
  y: (value: number) => number,
  lane: { years: readonly number[]; lane: number; place: number; of: number; cellWidth: number },
): SeriesLayout {
  const main = isMain(one);
  const provisional = new Set(one.points.flatMap((point) => (point.provisional ? [point.year] : [])));
  return {
    key: one.key,
    label: one.label,
    role: main ? 'main' : 'context',
    segments: toSegments(one.points, breaks),
    bandSegments: main ? toBandSegments(one.points, breaks) : [],
    marks: vertices(one.points).map(({ year, value }) => ({
      year,
      value,
      x: x(year),
      y: y(value),
      provisional: provisional.has(year),
    })),
    dots: inYearOrder(one.points).flatMap(({ year, value, dots }) =>
      value === null ? (dots ?? []).map((dot) => ({ year, value: dot, x: x(year), y: y(dot) })) : [],
    ),
    gaps: main ? gapsOf(one, x, lane) : [],
  };
}

function gapsOf(
  one: ChartSeries,
  x: (year: number) => number,
  {
    years,
    lane,
    place,
    of,
    cellWidth,
  }: { years: readonly number[]; lane: number; place: number; of: number; cellWidth: number },
): GapMark[] {
  const spacing = Math.min(9, cellWidth / Math.max(1, of));
  const shift = (place - (of - 1) / 2) * spacing;
  const rows = new Map(one.points.map((point) => [point.year, point]));
  return years.flatMap((year) => {
    const point = rows.get(year);
    if (point && point.value !== null) return [];
    const reason = gapReason(point) ?? 'no_row';
    return [{ key: one.key, year, x: x(year) + shift, y: lane, reason }];
  });
}

/** A target holds until the next one is due, hence steps. */
export function targetPath(
  { points }: ChartTargetPath,
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const ordered = inYearOrder(points);
  return ordered
    .map(({ year, value }, place) => {
      const until = ordered[place + 1]?.year ?? year + 1;
      const start = place === 0 ? `M${tenth(x(year - 0.5))},` : 'V';
      return `${start}${tenth(y(value))}H${tenth(x(until - 0.5))}`;
    })
    .join('');
}

function layoutTarget(
  target: ChartTargetPath,
  x: (year: number) => number,
  y: (value: number) => number,
): ChartTargetPath & { path: string; start: { x: number; y: number } } {
  const points = inYearOrder(target.points);
  const path = targetPath(target, x, y);
  const first = points[0];
  return { ...target, path, start: first ? { x: x(first.year - 0.5), y: y(first.value) } : { x: 0, y: 0 } };
}

const letterWidth = 6.8;
const lineHeight = 15;

function layoutEndLabels(
  series: readonly SeriesLayout[],
  plot: Box,
  width: number,
): TrendLayout['endLabels'] {
  const letters = Math.floor((width - 8) / letterWidth);
  const ends = series.flatMap(({ key, label, marks, dots }) => {
    const end = marks.at(-1) ?? dots.at(-1);
    return end ? [{ key, lines: inLines(label, letters), end }] : [];
  });
  const most = Math.max(1, ...ends.map(({ lines }) => lines.length));
  const placed = spreadLabels(
    ends.map(({ key, end }) => ({ key, y: end.y })),
    most * lineHeight + 2,
    plot.y + 4,
    plot.y + plot.height - 4,
  );
  return ends.map(({ key, lines, end }, place) => ({
    key,
    lines,
    x: plot.x + plot.width + 6,
    y: placed[place]?.y ?? end.y,
    markX: end.x,
    markY: end.y,
  }));
}

/** One decimal of a pixel is finer than any screen and keeps paths short. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
