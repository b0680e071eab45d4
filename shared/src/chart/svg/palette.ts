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

/** The colour of one of the six slots; without a slot that of context. */
export function slotColour(slot: number | undefined): string {
  return (slot === undefined ? undefined : palette.series[slot - 1]) ?? palette.contextStrong;
}
