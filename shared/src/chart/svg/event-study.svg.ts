import type { EventStudySpec } from '../chart-spec.js';
import { eventLayout, sinceStart } from '../event.layout.js';
import type { DrawingWords } from '../telling/words.js';
import { tickText, valueMark, type Drawing } from './drawing.js';
import { element, escaped } from './element.js';
import { palette, slotColour } from './palette.js';

const height = 300;

/** Points with a thick band for each year by itself and a thin one for all at once, over a line at nought. */
export function eventStudyDrawing(spec: EventStudySpec, words: DrawingWords, width: number): Drawing {
  const { plot, events, years, ticks, zero, start, heldAgainst } = eventLayout(spec, width, height);
  const colour = slotColour(0);
  const grid = ticks.map(
    ({ value, y }) =>
      element('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: palette.rule }) +
      element(
        'text',
        { x: plot.left - 8, y, dy: '0.35em', 'text-anchor': 'end', ...tickText },
        escaped(words.tick(value, spec.unit)),
      ),
  );
  const axis = years.map(({ at, x }) =>
    element('text', { x, y: plot.bottom + 16, 'text-anchor': 'middle', ...tickText }, sinceStart(at)),
  );
  const furniture = [
    element('line', { x1: plot.left, x2: plot.right, y1: zero, y2: zero, stroke: palette.ink2 }),
    start === null
      ? ''
      : element('line', {
          x1: start,
          x2: start,
          y1: plot.top,
          y2: plot.bottom,
          stroke: palette.ink2,
          'stroke-dasharray': '3 3',
        }),
    element(
      'text',
      { x: plot.right, y: plot.bottom + 34, 'text-anchor': 'end', ...tickText },
      escaped(words.t('chart.event.axis')),
    ),
  ];
  const marks = events.map(({ point, x, y, pointwise, simultaneous }) =>
    element(
      'g',
      { 'data-event': point.at },
      (simultaneous ? whisker(x, simultaneous, colour, 1.2) : '') +
        (pointwise ? whisker(x, pointwise, colour, 4) : '') +
        valueMark(0, x, y, colour, { size: 1.3, hollow: point.at < 0 }),
    ),
  );
  const held = heldAgainst
    ? element('path', {
        d: `M${heldAgainst.x - 4},${heldAgainst.y}h8m-4,-4v8`,
        stroke: palette.ink2,
        fill: 'none',
        'stroke-width': 1.4,
      })
    : '';
  const line = (thickness: number, opacity: number): string =>
    element('line', { x1: -8, x2: 8, y1: 0, y2: 0, stroke: colour, 'stroke-width': thickness, opacity });
  return {
    height,
    markup: [...grid, ...axis, ...furniture, held, ...marks].join(''),
    key: [
      { mark: valueMark(0, 0, 0, colour, { hollow: true }), words: words.t('chart.event.before') },
      { mark: line(4, 0.45), words: words.t('chart.event.pointwise') },
      ...(events.some(({ simultaneous }) => simultaneous)
        ? [{ mark: line(1.2, 1), words: words.t('chart.event.simultaneous') }]
        : []),
    ],
  };
}

function whisker(
  x: number,
  [high, low]: readonly [number, number],
  colour: string,
  thickness: number,
): string {
  const isBroad = thickness > 2;
  return element('line', {
    'data-band': isBroad ? 'pointwise' : 'simultaneous',
    x1: x,
    x2: x,
    y1: high,
    y2: low,
    stroke: colour,
    'stroke-width': thickness,
    opacity: isBroad ? 0.45 : 1,
  });
}
