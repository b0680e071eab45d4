import type { CockpitCell } from './cockpit.query.js';

export const sectionStates = [
  'not_started',
  'in_progress',
  'complete',
  'submitted',
  'returned',
  'accepted',
] as const;

/** How a state looks: a sign of its own, and a shade. Neither speaks without the other, nor without the words. */
export const sectionMarks: Record<
  CockpitCell['state'],
  { glyph: string; className: string; shade?: string }
> = {
  not_started: { glyph: '○', className: 'text-ink-2' },
  in_progress: { glyph: '◔', className: '', shade: 'color-mix(in srgb, var(--accent) 10%, var(--paper))' },
  complete: { glyph: '◕', className: '', shade: 'color-mix(in srgb, var(--accent) 22%, var(--paper))' },
  submitted: { glyph: '▸', className: '', shade: 'color-mix(in srgb, var(--accent) 38%, var(--paper))' },
  returned: { glyph: '↩', className: 'bg-attention-wash text-attention' },
  accepted: { glyph: '●', className: 'bg-accent text-on-accent' },
};
