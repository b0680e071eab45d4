import {
  gapReason,
  inYearOrder,
  joinOf,
  type ChartBreak,
  type ChartPoint,
  type ChartSeries,
  type ChartUnit,
} from '@kipimo/shared';
import type { Stop } from './readable.js';
import type { ChartWords } from './use-chart-words.js';

interface Placed {
  x: (year: number) => number;
  y: (value: number) => number;
  /** Height of the lane where blanks stand. */
  lane: number;
}

/** What is said at every year of a series: value, n, status, version, change; or why there is none. */
export function stopsOf(
  series: ChartSeries & { unit?: ChartUnit },
  breaks: readonly ChartBreak[],
  unit: ChartUnit,
  words: ChartWords,
  { x, y, lane }: Placed,
): Stop[] {
  const ordered = inYearOrder(series.points);
  return ordered.map((point, place) => {
    const figure = figureOf(point, unit, words);
    const lines = [
      ...(point.value !== null && point.band
        ? [
            words.t('chart.point.band', {
              low: words.value(point.band[0], unit),
              high: words.value(point.band[1], unit),
            }),
          ]
        : []),
      ...countOf(point, words),
      ...changeOf(ordered[place - 1], point, breaks, unit, words),
      ...(point.versionNumber === undefined
        ? []
        : [words.t('chart.version', { version: point.versionNumber })]),
      ...(point.provisional ? [words.t('chart.status.provisional').toLowerCase()] : []),
      ...(point.note ? [point.note] : []),
    ];
    const year = String(point.year);
    return {
      x: x(point.year),
      y: point.value === null ? lane : y(point.value),
      title: `${series.label}, ${year}: ${figure}`,
      lines,
      words: [series.label, year, figure, ...lines].join(', '),
    };
  });
}

function figureOf(point: ChartPoint, unit: ChartUnit, words: ChartWords): string {
  const reason = gapReason(point);
  if (reason === undefined && point.value !== null) {
    const figure = words.value(point.value, unit);
    return unit.symbol || unit.currency ? figure : `${figure} ${unit.name}`;
  }
  const dots = (point.dots ?? []).map((dot) => words.value(dot, unit));
  const blank = words.t('chart.no-value', { reason: words.gap(reason ?? 'no_row').toLowerCase() });
  return dots.length > 0 ? `${blank} (${words.format.list(dots)})` : blank;
}

function countOf({ n, expected }: ChartPoint, { t }: ChartWords): string[] {
  if (n === undefined) return [];
  return [expected === undefined ? t('chart.n-alone', { n }) : t('chart.n', { n, expected })];
}

function changeOf(
  before: ChartPoint | undefined,
  point: ChartPoint,
  breaks: readonly ChartBreak[],
  unit: ChartUnit,
  words: ChartWords,
): string[] {
  if (!before || before.value === null || point.value === null) return [];
  if (joinOf(before, point, breaks) === undefined) return [];
  const change = words.change(point.value - before.value, unit);
  return [words.t('chart.point.change', { change, year: String(before.year) })];
}
