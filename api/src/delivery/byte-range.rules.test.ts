import { askedRange } from './byte-range.rules.js';

const file = { size: 100, etag: '"a"' };

test.each([
  [undefined, undefined, 'whole'],
  ['bytes=0-9', undefined, { first: 0, last: 9 }],
  ['bytes=90-', undefined, { first: 90, last: 99 }],
  ['bytes=90-500', undefined, { first: 90, last: 99 }],
  ['bytes=-10', undefined, { first: 90, last: 99 }],
  ['bytes=-500', undefined, { first: 0, last: 99 }],
  ['bytes=100-', undefined, 'unsatisfiable'],
  ['bytes=-0', undefined, 'unsatisfiable'],
  ['bytes=9-3', undefined, 'whole'],
  ['bytes=0-1,5-6', undefined, 'whole'],
  ['lines=1-2', undefined, 'whole'],
  ['bytes=0-9', '"a"', { first: 0, last: 9 }],
  ['bytes=0-9', '"b"', 'whole'],
])('%s with if-range %s', (range, ifRange, expected) => {
  expect(askedRange(range, ifRange, file)).toEqual(expected);
});

test('nothing of an empty file can be asked for', () => {
  expect(askedRange('bytes=0-', undefined, { size: 0, etag: '"a"' })).toBe('unsatisfiable');
});
