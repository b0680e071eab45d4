import { expect, test } from '@jest/globals';
import { emptyContent, type QueuedOperation } from './outbox.js';
import { withLatest } from './test-fill-operations.js';

const typed = (indicator: string, value: string, baseVersion: number): QueuedOperation => ({
  ...emptyContent,
  operationId: `${indicator}-${value}`,
  indicator,
  slice: '',
  baseVersion,
  value,
});

test('of every cell the last content goes, on the version that stood there at first', () => {
  const first = withLatest([], [typed('RES-01', '1', 0), typed('RES-02', '5', 3)]);
  const second = withLatest(first, [typed('RES-01', '2', 1)]);
  expect(second.map(({ indicator, value, baseVersion }) => [indicator, value, baseVersion])).toEqual([
    ['RES-01', '2', 0],
    ['RES-02', '5', 3],
  ]);
});
