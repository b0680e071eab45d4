import {
  breakSentences,
  seriesSentences as ofSeries,
  summarise,
  type ChartSpec,
  type SlopeSpec,
} from '@kipimo/shared';
import {
  changeSentence,
  eventSentences,
  groupSentences,
  levelSentences,
  partSentences,
  placeSentences,
} from './group-sentences.js';
import type { ChartWords } from './use-chart-words.js';

export interface Summary {
  /** Directions, ends and breaks: what everyone reads. */
  said: string[];
  /** Range, largest change and blanks: read out, and shown beside the table. */
  detail: string[];
}

/** What the picture shows, in sentences made from the spec alone. */
export function summarySentences(spec: ChartSpec, words: ChartWords): Summary {
  switch (spec.kind) {
    case 'trend':
      return ofSeries(
        spec.series.filter(({ role }) => role !== 'context'),
        spec,
        words,
      );
    case 'slope':
      return ofSlope(spec, words);
    case 'change':
      return { said: [changeSentence(spec, words)], detail: [] };
    case 'event-study':
      return eventSentences(spec, words);
    case 'progress':
      return ofSeries([{ key: spec.key, label: spec.label, points: spec.points }], spec, words);
    case 'small-multiples': {
      const directions = spec.panels.map((panel) => summarise(panel, panel.breaks ?? spec.breaks).direction);
      const rose = directions.filter((direction) => direction === 'rose').length;
      const fell = directions.filter((direction) => direction === 'fell').length;
      const all = directions.length;
      const counts = words.t('chart.summary.panels', { rose, fell, all, other: all - rose - fell });
      return { said: [counts, ...breakSentences(spec.breaks, words)], detail: [] };
    }
    case 'comparison':
      return { said: groupSentences(spec, words), detail: [] };
    case 'distribution':
      return { said: levelSentences(spec, words), detail: [] };
    case 'map':
      return { said: placeSentences(spec, words), detail: [] };
    case 'parts':
      return { said: partSentences(spec, words).slice(0, 1), detail: partSentences(spec, words).slice(1) };
  }
}

/** Two years are no trend: how many went up and down, and where each was, without words for a direction. */
function ofSlope({ series, breaks, unit, years }: SlopeSpec, words: ChartWords): Summary {
  const { t, value } = words;
  const isCut = breaks.some(({ year, bridged }) => !bridged && year > years[0] && year <= years[1]);
  const ends = series.map(({ label, points }) => {
    const [first, last] = years.map((year) => points.find((point) => point.year === year)?.value ?? null);
    return { label, first: first ?? null, last: last ?? null };
  });
  const known = isCut ? [] : ends.filter(({ first, last }) => first !== null && last !== null);
  const rose = known.filter(({ first, last }) => (last ?? 0) > (first ?? 0)).length;
  const fell = known.filter(({ first, last }) => (last ?? 0) < (first ?? 0)).length;
  const all = series.length;
  const counts = t('chart.summary.panels', { rose, fell, all, other: all - rose - fell });
  const each = ends.map(({ label, first, last }) =>
    first === null || last === null
      ? t('chart.summary.none', { label })
      : t('chart.summary.slope', {
          label,
          first: value(first, unit),
          firstYear: String(years[0]),
          last: value(last, unit),
          lastYear: String(years[1]),
        }),
  );
  const cuts = breakSentences(breaks, words);
  return all > 3 ? { said: [counts, ...cuts], detail: each } : { said: [...each, ...cuts], detail: [] };
}
