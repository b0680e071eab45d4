import { sinceWords } from './since-words.js';
import { sizeWords } from './size-words.js';

const now = '2026-03-10T12:00:00Z';

test('how long ago, in the largest whole unit', () => {
  expect(sinceWords('2026-03-10T11:59:30Z', now, 'en')).toBe('now');
  expect(sinceWords('2026-03-10T11:58:00Z', now, 'en')).toBe('2 minutes ago');
  expect(sinceWords('2026-03-10T09:30:00Z', now, 'fr')).toBe('il y a 2 heures');
  expect(sinceWords('2026-03-01T12:00:00Z', now, 'es')).toBe('hace 9 días');
});

test('a clock that is ahead says now, not the future', () => {
  expect(sinceWords('2026-03-10T12:00:05Z', now, 'en')).toBe('now');
});

test('sizes, in the unit that leaves a whole', () => {
  expect(sizeWords(1_234_567, 'en')).toBe('1.2 MB');
  expect(sizeWords(42_400_000_000, 'en')).toBe('42 GB');
  expect(sizeWords(1_500_000_000, 'fr').replaceAll(/\s/g, ' ')).toBe('1,5 Go');
  expect(sizeWords(900, 'en')).toBe('0.9 kB');
});
