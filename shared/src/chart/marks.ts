import type { GapReason } from './gap.js';

/** Hollow shapes, one per reason, so that a blank tells why without colour. Around 0,0. */
export const gapShapes: Readonly<Record<GapReason, string>> = {
  not_submitted: 'M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z',
  not_collected: 'M-3.2,-3.2H3.2V3.2H-3.2Z',
  not_applicable: 'M0,-4.2L4.2,0L0,4.2L-4.2,0Z',
  refused: 'M0,-4L4,3.4H-4Z',
  withdrawn: 'M0,4L4,-3.4H-4Z',
  not_due: 'M-4,0H4',
  suppressed: 'M-3.2,-3.2L3.2,3.2M3.2,-3.2L-3.2,3.2',
  not_comparable: 'M-4,-2H4M-4,2H4',
  refused_summary: 'M-3,3.5V0.5M0,3.5V-3.5M3,3.5V-1.5',
  no_row: 'M-1.2,0a1.2,1.2 0 1,0 2.4,0a1.2,1.2 0 1,0 -2.4,0Z',
};

const markers = [
  'M-3.4,0a3.4,3.4 0 1,0 6.8,0a3.4,3.4 0 1,0 -6.8,0Z',
  'M-3,-3H3V3H-3Z',
  'M0,-4.2L4,3H-4Z',
  'M0,-4.4L4.4,0L0,4.4L-4.4,0Z',
  'M0,4.2L4,-3H-4Z',
  'M-1.5,-4H1.5V-1.5H4V1.5H1.5V4H-1.5V1.5H-4V-1.5H-1.5Z',
] as const;

/** The outline beside the colour of a slot, for print and for eyes that do not tell colours apart. Around 0,0. */
export function markerShape(slot: number | undefined): string {
  return markers[((slot ?? 1) - 1) % markers.length] ?? markers[0];
}
