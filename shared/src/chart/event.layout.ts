import type { EventPoint, EventStudySpec } from './chart-spec.js';
import { linear, valueAxis } from './scales.js';

export interface PlacedEvent {
  readonly point: EventPoint;
  readonly x: number;
  readonly y: number;
  /** Ends of the bands in pixels, upper end first. */
  readonly pointwise: readonly [number, number] | null;
  readonly simultaneous: readonly [number, number] | null;
}

/** Where everything of an event study stands. Unit: pixels, from the upper left corner. */
export interface EventLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly events: readonly PlacedEvent[];
  /** Every year between the first and the last, and where its word stands. */
  readonly years: readonly { readonly at: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
  /** Between the last year before and the first year of the start; null when all lie on one side. */
  readonly start: number | null;
  readonly heldAgainst: { readonly x: number; readonly y: number } | null;
}

/** The screen and the file draw from these places. */
export function eventLayout(spec: EventStudySpec, width: number, height: number): EventLayout {
  const plot = { left: 56, right: width - 16, top: 12, bottom: height - 40 };
  const values = spec.points.flatMap(({ value, pointwise, simultaneous }) => [
    value,
    ...(pointwise ?? []),
    ...(simultaneous ?? []),
  ]);
  // Nought is what a difference is read against: it is always in sight.
  const axis = valueAxis([0, ...values], undefined, 5);
  const y = linear(axis.extent, { low: plot.bottom, high: plot.top });
  const named = [
    ...spec.points.map(({ at }) => at),
    ...(spec.heldAgainst === undefined ? [] : [spec.heldAgainst]),
  ];
  const [first, last] = [Math.min(0, ...named), Math.max(0, ...named)];
  const room = (plot.right - plot.left) / Math.max(1, last - first + 1);
  const x = (at: number): number => plot.left + (at - first + 0.5) * room;
  const band = (ends: readonly [number, number] | undefined): readonly [number, number] | null =>
    ends ? [y(ends[1]), y(ends[0])] : null;
  return {
    plot,
    events: [...spec.points]
      .sort((a, b) => a.at - b.at)
      .map((point) => ({
        point,
        x: x(point.at),
        y: y(point.value),
        pointwise: band(point.pointwise),
        simultaneous: band(point.simultaneous),
      })),
    years: Array.from({ length: last - first + 1 }, (_, place) => ({
      at: first + place,
      x: x(first + place),
    })),
    ticks: axis.ticks.map((value) => ({ value, y: y(value) })),
    zero: y(0),
    start: first < 0 && last >= 0 ? x(0) - room / 2 : null,
    heldAgainst: spec.heldAgainst === undefined ? null : { x: x(spec.heldAgainst), y: y(0) },
  };
}

/** A year since the start as it is written at the axis: −2, 0, +3. */
export const sinceStart = (at: number): string => (at > 0 ? `+${at}` : at < 0 ? `−${-at}` : '0');
