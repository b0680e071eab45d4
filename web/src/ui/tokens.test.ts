import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { INK_SHARE, mixed, palette, slotInk } from '@kipimo/shared';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.slice(0, css.indexOf('@media')).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, [light!, dark!] as const],
  ),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const texts = ['ink', 'ink-2', 'accent', 'attention', 'error'];
const marks = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'field',
  'context-strong',
];
const pairs = [
  ...texts.flatMap((name) => [[name, 'paper', 4.5] as const, [name, 'wash', 4.5] as const]),
  ...marks.map((name) => [name, 'paper', 3] as const),
  ['on-accent', 'accent', 4.5] as const,
  ['attention', 'attention-wash', 4.5] as const,
  ['error', 'error-wash', 4.5] as const,
  ['ink', 'attention-wash', 4.5] as const,
];

test.each(pairs)('%s on %s has a contrast of at least %d, by day and by night', (over, under, least) => {
  for (const theme of [0, 1] as const)
    expect(contrast(tokens.get(over)![theme], tokens.get(under)![theme])).toBeGreaterThanOrEqual(least);
});

test.each([1, 2, 3, 4, 5, 6])('words in the colour of series %d can be read, by day and by night', (slot) => {
  for (const theme of [0, 1] as const) {
    const of = (name: string) => tokens.get(name)![theme];
    const words = mixed(of(`series-${slot}`), of('ink'), INK_SHARE);
    expect(contrast(words, of('paper'))).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(slotInk(slot), palette.paper)).toBeGreaterThanOrEqual(4.5);
});

test('pictures that stand outside the page have the light colours of the page', () => {
  const { series, ink2, contextStrong, ...others } = palette;
  const light = (name: string) => tokens.get(name)?.[0];
  expect(series).toEqual(series.map((_, at) => light(`series-${at + 1}`)));
  expect([ink2, contextStrong]).toEqual([light('ink-2'), light('context-strong')]);
  for (const [name, colour] of Object.entries(others)) expect([name, colour]).toEqual([name, light(name)]);
});
