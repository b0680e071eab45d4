import { backdatedImports } from './imports.js';
import { balancedUnits } from './indicator-question.js';
import { levelCounts } from './statistics/levels.js';

test('levels are counted in order', () => {
  expect(levelCounts([3, 1, 3, 2, 3])).toEqual([
    { level: 1, count: 1 },
    { level: 2, count: 1 },
    { level: 3, count: 3 },
  ]);
  expect(levelCounts([])).toEqual([]);
});

test('balanced units have a value wherever any unit has one', () => {
  const answered = [
    { unit_id: 1, rounds: [0, 1, 3] },
    { unit_id: 2, rounds: [0, 3] },
    { unit_id: 3, rounds: [0, 1, 3] },
  ];
  expect([...balancedUnits(answered)]).toEqual([1, 3]);
  expect(balancedUnits([]).size).toBe(0);
});

test('backdating imports are found by their bits, and never one that came later', () => {
  const batch = (id: number, backdates: boolean) => ({
    ...{
      id,
      name: `import ${id}`,
      origin: 'import' as const,
      backdates,
      importedAt: '2020-01-01T00:00:00.000000Z',
    },
  });
  const batches = [batch(1, true), batch(2, true), batch(3, false), batch(5, true), batch(64, true)];
  const bits = (...ids: number[]) => String(ids.reduce((sum, id) => sum | (1n << BigInt(id)), 0n));
  const traces = [
    { last_import: 5, import_bits: bits(1, 5) },
    { last_import: 3, import_bits: bits(3) },
    { last_import: null, import_bits: null },
  ];
  expect(backdatedImports(batches, traces)).toEqual(['import 1', 'import 5']);
});
