import { INK_SHARE } from '@kipimo/shared';

export { colourSlots } from '@kipimo/shared';

/** The CSS colour of a slot; the stylesheet holds a value for light and one for dark. */
export function colourOf(slot: number | undefined): string {
  return slot ? `var(--series-${slot})` : 'var(--context-strong)';
}

/**
 * The colour of a slot for words: a quarter of it is ink, so that small letters stand 4.5:1 against the paper where a
 * mark needs 3:1 only. A browser that cannot mix colours draws the ink that stands beside it.
 */
export function inkOf(slot: number): string {
  return `color-mix(in srgb, var(--series-${slot}) ${INK_SHARE * 100}%, var(--ink))`;
}
