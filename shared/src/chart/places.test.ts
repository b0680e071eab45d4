import fc from 'fast-check';
import { packDots, spreadSpots } from './dots.js';
import { equalEarth } from './equal-earth.js';
import { divergingStack } from './stack.js';

describe('spots of one city', () => {
  it('stand apart, and free ones stay', () => {
    const city = Array.from({ length: 5 }, () => ({ x: 50, y: 50 }));
    const placed = spreadSpots([...city, { x: 300, y: 10 }], 12);
    expect(placed[5]).toEqual({ x: 300, y: 10 });
    for (const [at, one] of placed.entries())
      for (const other of placed.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(11.5);
  });

  it('keep their number, their order and finite places', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
        const placed = spreadSpots(spots, 10);
        expect(placed).toHaveLength(spots.length);
        expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(spreadSpots(spots, 10)).toEqual(placed);
      }),
    );
  });
});

describe('a dot strip', () => {
  it('hides no dot behind another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }), (xs) => {
        const offsets = packDots(xs, 6);
        xs.forEach((x, one) =>
          xs.slice(one + 1).forEach((other, step) => {
            const away = Math.hypot(x - other, (offsets[one] ?? 0) - (offsets[one + 1 + step] ?? 0));
            expect(away).toBeGreaterThanOrEqual(6);
          }),
        );
      }),
    );
  });
});

describe('a stack of ordered levels', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 7 });

  it('is 100 % wide, without holes, and in the order of the levels', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const levels = all.map((_, at) => at + 1);
        const parts = divergingStack(
          levels,
          all.map((count, at) => ({ level: at + 1, count })),
        );
        if (all.every((count) => count === 0)) return expect(parts).toEqual([]);
        expect((parts.at(-1)?.high ?? 0) - (parts[0]?.low ?? 0)).toBeCloseTo(1, 9);
        parts.slice(1).forEach(({ low }, at) => expect(low).toBe(parts[at]?.high));
        return expect(parts.map(({ level }) => level)).toEqual(levels);
      }),
    );
  });

  it('puts the middle level across the middle', () => {
    const [low, middle, high] = divergingStack(
      [1, 2, 3],
      [
        { level: 1, count: 2 },
        { level: 2, count: 4 },
        { level: 3, count: 2 },
      ],
    );
    expect([low?.low, middle?.low, middle?.high, high?.high]).toEqual([-0.5, -0.25, 0.25, 0.5]);
  });
});

describe('the projection', () => {
  it('keeps the equator and the poles where the paper has them', () => {
    expect(equalEarth(0, 0).x).toBe(0);
    expect(equalEarth(180, 0).x).toBeCloseTo(2.70663, 4);
    expect(equalEarth(0, 90).y).toBeCloseTo(-1.31737, 4);
    expect(equalEarth(-30, 20).x).toBeLessThan(0);
  });
});
