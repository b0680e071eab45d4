import type { MapPlace } from './chart-spec.js';
import { equalEarth } from './equal-earth.js';

export interface MapWindow {
  height: number;
  /** From thousandths of the projection's plane to pixels. */
  transform: string;
  place: (longitude: number, latitude: number) => { x: number; y: number };
}

/** Never closer than this, in units of the plane, so that one country still shows where in the world it is. */
const closest = 1.1;
const margin = 0.14;

/** The part of the world that holds every place, with air around it, at the shape the page has room for. */
export function windowOf(
  places: readonly Pick<MapPlace, 'longitude' | 'latitude'>[],
  width: number,
): MapWindow {
  const shape = width < 480 ? 0.9 : width < 800 ? 0.62 : 0.5;
  const spots = places.map(({ longitude, latitude }) => equalEarth(longitude, latitude));
  const [left, right] = ends(spots.map(({ x }) => x));
  const [top, bottom] = ends(spots.map(({ y }) => y));
  const wide = Math.max(closest, right - left + 2 * margin, (bottom - top + 2 * margin) / shape);
  const tall = wide * shape;
  const scale = width / wide;
  const x0 = (left + right) / 2 - wide / 2;
  const y0 = (top + bottom) / 2 - tall / 2;
  return {
    height: Math.round(width * shape),
    transform: `scale(${(scale / 1000).toFixed(5)}) translate(${Math.round(-x0 * 1000)},${Math.round(-y0 * 1000)})`,
    place: (longitude, latitude) => {
      const { x, y } = equalEarth(longitude, latitude);
      return { x: (x - x0) * scale, y: (y - y0) * scale };
    },
  };
}

function ends(values: readonly number[]): [number, number] {
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0];
}
