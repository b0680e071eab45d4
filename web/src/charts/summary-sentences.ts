import { summarise, type ChartBreak, type ChartSeries, type ChartSpec, type ChartUnit, type SeriesSummary } from '@kipimo/shared';
import { groupSentences, levelSentences, partSentences, placeSentences } from './group-sentences.js';
import type { ChartWords } from './use-chart-words.js';

/** What the picture shows, in sentences: range, direction, largest change, blanks, breaks. */
export function summarySentences(spec: ChartSpec, words: ChartWords): string[] {
  switch (spec.kind) {
    case 'trend':
      return [
        ...spec.series
          .filter(({ role }) => role !== 'context')
          .flatMap((series) => seriesSentences(series, spec.breaks, spec.unit, words)),
        ...breakSentences(spec.breaks, words),
      ];
    case 'progress':
      return [
        ...seriesSentences({ key: spec.key, label: spec.label, points: spec.points }, spec.breaks, spec.unit, words),
        ...breakSentences(spec.breaks, words),
      ];
    case 'small-multiples': {
      const directions = spec.panels.map((panel) => summarise(panel, panel.breaks ?? spec.breaks).direction);
      const rose = directions.filter((direction) => direction === 'rose').length;
      const fell = directions.filter((direction) => direction === 'fell').length;
      const all = directions.length;
      return [
        words.t('chart.summary.panels', { rose, fell, all, other: all - rose - fell }),
        ...breakSentences(spec.breaks, words),
      ];
    }
    case 'comparison':
      return groupSentences(spec, words);
    case 'distribution':
      return levelSentences(spec, words);
    case 'map':
      return placeSentences(spec, words);
    case 'parts':
      return partSentences(spec, words);
  }
}

function seriesSentences(
  series: ChartSeries,
  breaks: readonly ChartBreak[],
  unit: ChartUnit,
  words: ChartWords,
): string[] {
  const { t, value } = words;
  const summary = summarise(series, breaks);
  const { lowest, highest, largest, missing, years } = summary;
  const sentences = [directionSentence(summary, unit, words)];
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
  { t, value }: ChartWords,
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

function breakSentences(breaks: readonly ChartBreak[], { t }: ChartWords): string[] {
  return breaks.map(({ year, toVersion, label, bridged }) =>
    t(bridged ? 'chart.summary.bridged' : 'chart.summary.break', {
      year: String(year),
      label: t('chart.break', { version: toVersion, label }),
    }),
  );
}
