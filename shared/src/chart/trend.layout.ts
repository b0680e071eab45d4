import type { ChartBreak, ChartSeries, ChartTargetPath } from './chart-spec.js';
import { everyYear, labelledYears, linear, valueAxis } from './scales.js';
import {
  isMain,
  layoutEndLabels,
  layoutSeries,
  type Box,
  type EndLabel,
  type SeriesLayout,
} from './series.layout.js';
import { toStrip } from './strip.js';
import { layoutTarget } from './target.layout.js';

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
  endLabels: readonly EndLabel[];
  strip: { y: number; rowHeight: number; cellWidth: number; rows: ReturnType<typeof toStrip> };
}

const topMargin = 22;
/** About how wide a letter of the words at a break is. */
const breakLetter = 6.5;
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
        const isLate = at > plot.x + plot.width * 0.6;
        // Before the words stand the number of the version and the space to the line.
        const isLong = at + (one.label.length + 6) * breakLetter > size.width;
        return {
          ...one,
          x: at,
          anchor: isLate || isLong ? ('end' as const) : ('start' as const),
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
