import fc from 'fast-check';
import { selectGroups } from './groups.rules.js';

const nothing = {
  ...{ value: null, median: null, lowerQuartile: null, upperQuartile: null, minimum: null, maximum: null },
  ...{ mean: null, total: null, coverage: null, n: 0, expected: 0, members: 0 },
};
const group = (n: number, value: number | null) => ({ ...nothing, n, value });

test('a hidden figure comes last whichever end comes first, and meets no bound', () => {
  const all = [group(1, null), group(2, 5), group(3, 9)];
  const order = (by: 'ascending' | 'descending') =>
    selectGroups(all, [], [{ by: 'value', order: by }], 9).groups.map(({ n }) => n);
  expect(order('ascending')).toEqual([2, 3, 1]);
  expect(order('descending')).toEqual([3, 2, 1]);
  expect(selectGroups(all, [{ measure: 'value', atMost: 5 }], [], 9)).toMatchObject({ notKept: 2, cut: 0 });
});

test('what is kept, not kept and cut adds up to everything', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(9), fc.option(fc.nat(9)))),
      fc.nat(9),
      fc.integer({ min: 1, max: 9 }),
      (rows, atLeast, limit) => {
        const all = rows.map(([n, value]) => group(n, value));
        const having = [{ measure: 'n' as const, atLeast }];
        const order = [{ by: 'value' as const, order: 'descending' as const }];
        const { groups, notKept, cut } = selectGroups(all, having, order, limit);
        expect(groups.length + notKept + cut).toBe(all.length);
        expect(groups.length).toBeLessThanOrEqual(limit);
        expect(groups.every(({ n }) => n >= atLeast)).toBe(true);
      },
    ),
  );
});
