import type { ChartSpec } from '../chart-spec.js';
import { tableOf } from '../table.js';
import { seriesSentences } from '../telling/series-sentences.js';
import type { DrawingWords } from '../telling/words.js';
import { changeDrawing } from './change.svg.js';
import type { Drawing } from './drawing.js';
import { eventStudyDrawing } from './event-study.svg.js';
import { framed, innerWidth, refusal, unframed, type FrameOptions } from './frame.svg.js';
import { mapDrawing } from './map.svg.js';
import { partsDrawing } from './parts.svg.js';
import { comparisonDrawing, distributionDrawing } from './rows.svg.js';
import { smallMultiplesDrawing } from './small-multiples.svg.js';
import { slopeDrawing } from './slope.svg.js';
import { progressDrawing, trendDrawing } from './trend.svg.js';

export interface SvgOptions {
  /** BCP 47 tag of the words. */
  language: string;
  /** Pixels, 480 to 1600; 720 when left out. */
  width?: number;
  /** The picture in sentences; made here for drawings over years when left out. */
  summary?: FrameOptions['summary'];
  /** Where the picture can be asked for again. */
  address?: string;
  /** Begins the ids in the file, so that several can stand in one page; "chart" when left out. */
  id?: string;
}

/**
 * A chart as an SVG file, from the same data and the same places as the screen.
 *
 * Shape    one document that stands alone; the same bytes for the same data, words and width.
 * Gaps     a blank is a hollow mark under the axis with its reason; where a rule refuses the picture, its reason
 *          stands in place of a drawing.
 * Errors   RangeError for a coordinate that is no number, which can only be a defect of ours.
 */
export function svgOf(spec: ChartSpec, words: DrawingWords, options: SvgOptions): string {
  const width = Math.round(Math.min(1600, Math.max(480, options.width ?? 720)));
  const summary = options.summary ?? sentencesOf(spec, words);
  const refused = spec.comparability.outcome === 'not_comparable' || isBlank(spec);
  const drawing = refused
    ? refusal(spec, words, innerWidth(width))
    : drawingOf(spec, words, innerWidth(width));
  return framed(spec, drawing, words, { ...options, summary, width });
}

/**
 * The same drawing without title, notes and facts, for a page that has them beside it.
 *
 * Shape    an `svg` element; empty where there is nothing to draw.
 */
export function unframedSvgOf(spec: ChartSpec, words: DrawingWords, width = 720): string {
  return isBlank(spec) ? '' : unframed(drawingOf(spec, words, width), width);
}

function drawingOf(spec: ChartSpec, words: DrawingWords, width: number): Drawing {
  switch (spec.kind) {
    case 'trend':
      return trendDrawing(spec, words, width);
    case 'progress':
      return progressDrawing(spec, words, width);
    case 'parts':
      return partsDrawing(spec, words, width);
    case 'small-multiples':
      return smallMultiplesDrawing(spec, words, width);
    case 'comparison':
      return comparisonDrawing(spec, words, width);
    case 'distribution':
      return distributionDrawing(spec, words, width);
    case 'slope':
      return slopeDrawing(spec, words, width);
    case 'change':
      return changeDrawing(spec, words, width);
    case 'map':
      return mapDrawing(spec, words, width);
    case 'event-study':
      return eventStudyDrawing(spec, words, width);
  }
}

function isBlank(spec: ChartSpec): boolean {
  if (spec.kind === 'trend')
    return !spec.series.some(({ points }) =>
      points.some(({ value, dots }) => value !== null || (dots?.length ?? 0) > 0),
    );
  if (spec.kind === 'comparison' && spec.groups.some(({ dots }) => (dots?.length ?? 0) > 0)) return false;
  if (spec.kind === 'map') return spec.places.length === 0;
  return !tableOf(spec).rows.some((row) => row.some(({ kind }) => kind === 'number'));
}

function sentencesOf(spec: ChartSpec, words: DrawingWords): FrameOptions['summary'] {
  if (spec.kind !== 'trend') return { said: [], detail: [] };
  return seriesSentences(
    spec.series.filter(({ role }) => role !== 'context'),
    spec,
    words,
  );
}
