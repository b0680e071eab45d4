import type { ChartBreak, ChartSeries } from './chart-spec.js';
import { gapReason, type GapReason } from './gap.js';
import { inLines, spreadLabels } from './labels.js';
import {
  inYearOrder,
  toBandSegments,
  toSegments,
  vertices,
  type BandSegment,
  type Segment,
} from './segments.js';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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

export interface EndLabel {
  key: string;
  /** One or two. */
  lines: readonly string[];
  x: number;
  y: number;
  markX: number;
  markY: number;
}

/** Main series carry colour, band, blanks and n; context series are grey lines. */
export function isMain({ role }: ChartSeries): boolean {
  return role !== 'context';
}

/** One series in pixels. */
export function layoutSeries(
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

const letterWidth = 6.8;
const lineHeight = 15;

/** The names of series at the ends of their lines, moved apart where they would cover each other. */
export function layoutEndLabels(series: readonly SeriesLayout[], plot: Box, width: number): EndLabel[] {
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
