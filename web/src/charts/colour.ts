export { colourSlots } from '@kipimo/shared';

/** The CSS colour of a slot; the stylesheet holds a value for light and one for dark. */
export function colourOf(slot: number | undefined): string {
  return slot ? `var(--series-${slot})` : 'var(--context-strong)';
}
