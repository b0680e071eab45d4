import type { MapSpec } from '../chart-spec.js';
import { colourSlots } from '../colour.js';
import { borders, coasts } from '../generated/world-outline.js';
import { windowOf } from '../map.layout.js';
import { spreadSpots } from '../dots.js';
import type { DrawingWords } from '../telling/words.js';
import { valueMark, type Drawing, type KeyMark } from './drawing.js';
import { element } from './element.js';
import { palette, slotColour } from './palette.js';

/** Institutions as dots over the coasts, never a country shaded; a dot without a value is hollow. */
export function mapDrawing(spec: MapSpec, { t }: DrawingWords, width: number): Drawing {
  const groups = spec.groups ?? [];
  const slots = colourSlots(groups.map(({ key }) => key));
  const view = windowOf(spec.places, width);
  const spots = spreadSpots(
    spec.places.map(({ longitude, latitude }) => view.place(longitude, latitude)),
    11,
  );
  const dots = spec.places.map((place, at) => {
    const { x = 0, y = 0 } = spots[at] ?? {};
    const slot = place.group ? slots.get(place.group) : undefined;
    const colour = slot ? slotColour(slot) : palette.accent;
    const mark = valueMark(slot, x, y, colour, { hollow: place.value === null, size: 1.25 });
    return element('g', { 'data-place': place.key }, mark);
  });
  const clip = { x: 0, y: 0, width, height: view.height };
  // A nested drawing cuts off what of the world lies outside the window.
  const world = element(
    'svg',
    clip,
    element('rect', { ...clip, fill: palette.wash }) +
      element(
        'g',
        { transform: view.transform },
        element('path', {
          d: coasts,
          fill: palette.paper,
          stroke: palette.context,
          'stroke-width': 0.9,
          'vector-effect': 'non-scaling-stroke',
        }) +
          element('path', {
            d: borders,
            fill: 'none',
            stroke: palette.rule,
            'stroke-width': 0.8,
            'vector-effect': 'non-scaling-stroke',
          }),
      ),
  );
  const key: KeyMark[] = groups.map(({ key: group, label }) => ({
    mark: valueMark(slots.get(group), 0, 0, slotColour(slots.get(group)), { size: 1.2 }),
    words: label,
  }));
  const note: KeyMark = {
    mark: element('path', { d: 'M-7,0H7', stroke: palette.context, 'stroke-width': 1.2 }),
    words: t('chart.map.outline'),
  };
  return { height: view.height, markup: world + dots.join(''), key: [...key, note] };
}
