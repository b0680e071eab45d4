import type { ChartBreak, ChartSeries, ChartUnit } from '../chart-spec.js';
import { summarise, type SeriesSummary } from '../summary.js';
import type { DrawingWords } from './words.js';

/** A picture in sentences. */
export interface Sentences {
  /** Directions, ends and breaks: what everyone reads. */
  said: string[];
  /** Range, largest change and blanks: read out, and shown beside the table. */
  detail: string[];
}

/** What one or more series show, in sentences. */
export function seriesSentences(
  series: readonly ChartSeries[],
  { breaks, unit }: { breaks: readonly ChartBreak[]; unit: ChartUnit },
  words: DrawingWords,
): Sentences {
  const summaries = series.map((one) => summarise(one, breaks));
  return {
    said: [
      ...summaries.map((summary) => directionSentence(summary, unit, words)),
      ...breakSentences(breaks, words),
    ],
    detail: summaries.flatMap((summary) => {
      const detail = detailSentences(summary, unit, words);
      return series.length > 1 && detail.length > 0 ? [`${summary.label}:`, ...detail] : detail;
    }),
  };
}

function detailSentences(
  { lowest, highest, largest, missing, years }: SeriesSummary,
  unit: ChartUnit,
  words: DrawingWords,
): string[] {
  const { t, value } = words;
  const sentences: string[] = [];
  if (lowest && highest && lowest.value !== highest.value)
    sentences.push(
      t('chart.summary.range', {
        low: value(lowest.value, unit),
        lowYear: String(lowest.year),
        high: value(highest.value, unit),
        highYear: String(highest.year),
      }),
    );
  if (largest)
    sentences.push(
      t('chart.summary.largest', {
        change: words.change(largest.change, unit),
        fromYear: String(largest.from.year),
        toYear: String(largest.to.year),
      }),
    );
  if (missing > 0) sentences.push(t('chart.summary.missing', { missing, years }));
  return sentences;
}

function directionSentence(
  { label, first, last, direction }: SeriesSummary,
  unit: ChartUnit,
  { t, value }: DrawingWords,
): string {
  if (!first || !last) return t('chart.summary.none', { label });
  const end = { label, last: value(last.value, unit), lastYear: String(last.year) };
  if (direction === 'none') return t('chart.summary.one', end);
  return t(`chart.summary.${direction}`, {
    ...end,
    first: value(first.value, unit),
    firstYear: String(first.year),
  });
}

/** Where definitions changed, a sentence each. */
export function breakSentences(breaks: readonly ChartBreak[], { t }: DrawingWords): string[] {
  return breaks.map(({ year, toVersion, label, bridged }) =>
    t(bridged ? 'chart.summary.bridged' : 'chart.summary.break', {
      year: String(year),
      label: t('chart.break', { version: toVersion, label }),
    }),
  );
}
