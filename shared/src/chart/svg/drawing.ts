import { element, type Attributes } from './element.js';
import { gapShapes, markerShape } from '../marks.js';
import type { GapReason } from '../gap.js';
import { palette } from './palette.js';

/** A mark and its word, for the lines under a drawing. `mark` stands around 0,0 in a box of 16 by 12. */
export interface KeyMark {
  mark: string;
  words: string;
}

/** The picture alone; the frame puts title, key and notes around it. */
export interface Drawing {
  height: number;
  markup: string;
  key: readonly KeyMark[];
}

/** A text that keeps clear of the marks under it. */
export const halo: Attributes = {
  'paint-order': 'stroke',
  stroke: palette.paper,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
};

export const tickText: Attributes = { 'font-size': 12, fill: palette.ink2 };

export function gapMark(reason: GapReason, x: number, y: number, colour: string): string {
  return element('path', {
    'data-gap': reason,
    d: gapShapes[reason],
    transform: at(x, y),
    fill: palette.paper,
    stroke: colour,
    'stroke-width': 1.3,
  });
}

export function valueMark(
  slot: number | undefined,
  x: number,
  y: number,
  colour: string,
  { hollow = false, size = 1 }: { hollow?: boolean; size?: number } = {},
): string {
  return element('path', {
    'data-mark': '',
    d: markerShape(slot),
    transform: size === 1 ? at(x, y) : `${at(x, y)} scale(${size})`,
    fill: hollow ? palette.paper : colour,
    stroke: hollow ? colour : palette.paper,
    'stroke-width': hollow ? 1.6 : 1.2,
  });
}

export function at(x: number, y: number): string {
  return `translate(${tenths(x)},${tenths(y)})`;
}

/** A path through points, from tenths of pixels. */
export function through(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${tenths(x)},${tenths(y)}`).join('');
}

/** Refuses what is no number, since a mark at the corner would pass for a value. */
export function tenths(pixels: number): number {
  if (!Number.isFinite(pixels)) throw new RangeError('A coordinate is not a number.');
  return Math.round(pixels * 10) / 10 + 0;
}
