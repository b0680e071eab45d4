import fc from 'fast-check';
import { spliceBetween, spliced } from './text-splice.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

test('a change found between two texts makes one of the other, and never cuts a character in two', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const splice = spliceBetween(from, to);
      expect(spliced(from, splice)).toBe(to);
      expect(/\p{Surrogate}/u.test(splice.inserted)).toBe(false);
    }),
  );
  expect(spliceBetween('🌍', '🌎')).toEqual({ at: 0, removed: 2, inserted: '🌎' });
});

test('only what differs is in it', () => {
  expect(spliceBetween('the act passed', 'the bill passed')).toEqual({ at: 4, removed: 3, inserted: 'bill' });
  expect(spliceBetween('aa', 'aaa')).toEqual({ at: 2, removed: 0, inserted: 'a' });
  expect(spliceBetween('same', 'same')).toEqual({ at: 4, removed: 0, inserted: '' });
});

test.each([
  ['before the text', { at: -1, removed: 0, inserted: '' }],
  ['beyond the text', { at: 3, removed: 2, inserted: '' }],
  ['a half place', { at: 0.5, removed: 0, inserted: '' }],
  ['inside a character', { at: 1, removed: 0, inserted: '' }],
])('a change that does not fit is none: %s', (_, splice) => {
  expect(spliced('🌍ab', splice)).toBeNull();
});
