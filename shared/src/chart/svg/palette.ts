/**
 * The colours of the light theme, for drawings that stand outside the page. The stylesheet holds the same values; a
 * test of the web compares them.
 */
export const palette = {
  paper: '#fcfbf8',
  wash: '#f4f1ea',
  ink: '#1c1b19',
  ink2: '#5d5a54',
  rule: '#e4e0d8',
  field: '#85807a',
  accent: '#0b6e69',
  attention: '#a35300',
  context: '#b9b4a9',
  contextStrong: '#8a857b',
  series: ['#0072b2', '#d55e00', '#008b66', '#b0588b', '#a87400', '#2b86bd'],
} as const;

/**
 * Two colours mixed in sRGB, as `color-mix` of the stylesheet does it.
 *
 * Shape   `#rrggbb` in and out; `share` of the first, the rest of the second.
 */
export function mixed(one: string, other: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(one, at) * share + channel(other, at) * (1 - share)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How much of a word in the colour of a slot is that colour; the rest is ink, for letters need more contrast than marks. */
export const INK_SHARE = 0.75;

/** The colour of one of the six slots, for words. */
export function slotInk(slot: number): string {
  return mixed(slotColour(slot), palette.ink, INK_SHARE);
}

/** The colour of one of the six slots; without a slot that of context. */
export function slotColour(slot: number | undefined): string {
  return (slot === undefined ? undefined : palette.series[slot - 1]) ?? palette.contextStrong;
}
