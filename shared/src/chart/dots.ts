export interface Spot {
  x: number;
  y: number;
}

/**
 * Moves spots that cover each other apart, each as little as it takes, so that every one can be reached.
 *
 * Shape    the same number in the same order; deterministic; spots that stand free do not move.
 */
export function spreadSpots(spots: readonly Spot[], apart: number): Spot[] {
  const placed = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (let one = 0; one < placed.length; one += 1)
      for (let other = one + 1; other < placed.length; other += 1)
        moved = push(placed[one] as Spot, placed[other] as Spot, one + other, apart) || moved;
    if (!moved) break;
  }
  return placed;
}

/** Two spots of one place leave it in a direction of their own, so that three do not end on a line. */
function push(one: Spot, other: Spot, seed: number, apart: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= apart - 0.01) return false;
  const angle = distance < 1e-6 ? seed * 2.399963 : Math.atan2(dy, dx);
  const away = (apart - distance) / 2;
  one.x -= Math.cos(angle) * away;
  one.y -= Math.sin(angle) * away;
  other.x += Math.cos(angle) * away;
  other.y += Math.sin(angle) * away;
  return true;
}

/**
 * Heights of the dots of a strip, so that equal values lie beside each other and none is hidden.
 *
 * Shape    one offset per x in the order given, 0 on the line, then alternating above and below in steps of `apart`.
 */
export function packDots(xs: readonly number[], apart: number): number[] {
  const order = xs.map((x, place) => ({ x, place })).sort((a, b) => a.x - b.x || a.place - b.place);
  const lastAt = new Map<number, number>();
  const offsets = new Array<number>(xs.length).fill(0);
  for (const { x, place } of order) {
    let lane = 0;
    while (x - (lastAt.get(lane) ?? Number.NEGATIVE_INFINITY) < apart) lane += 1;
    lastAt.set(lane, x);
    offsets[place] = (lane % 2 === 1 ? -1 : 1) * Math.ceil(lane / 2) * apart;
  }
  return offsets;
}
