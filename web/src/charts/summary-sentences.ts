import { breakSentences, seriesSentences as ofSeries, summarise, type ChartSpec } from '@kipimo/shared';
import { groupSentences, levelSentences, partSentences, placeSentences } from './group-sentences.js';
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
