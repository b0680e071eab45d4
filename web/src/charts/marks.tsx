import type { GapReason } from '@kipimo/shared';

/** Hollow shapes, one per reason, so that a blank tells why without colour. */
const gapShapes: Record<GapReason, string> = {
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

export function GapShape({
  reason,
  x,
  y,
  colour,
}: {
  reason: GapReason;
  x: number;
  y: number;
  colour: string;
}) {
  return (
    <path
      data-gap={reason}
      d={gapShapes[reason]}
      transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
      fill="var(--paper)"
      stroke={colour}
      strokeWidth={1.3}
    />
  );
}

/** Six marker outlines beside the six colours, for print and for eyes that do not tell colours apart. */
const markers = [
  'M-3.4,0a3.4,3.4 0 1,0 6.8,0a3.4,3.4 0 1,0 -6.8,0Z',
  'M-3,-3H3V3H-3Z',
  'M0,-4.2L4,3H-4Z',
  'M0,-4.4L4.4,0L0,4.4L-4.4,0Z',
  'M0,4.2L4,-3H-4Z',
  'M-1.5,-4H1.5V-1.5H4V1.5H1.5V4H-1.5V1.5H-4V-1.5H-1.5Z',
];

export function Marker({
  slot,
  x,
  y,
  colour,
  hollow,
  size = 1,
}: {
  slot: number | undefined;
  x: number;
  y: number;
  colour: string;
  hollow?: boolean;
  size?: number;
}) {
  return (
    <path
      data-mark
      d={markers[((slot ?? 1) - 1) % markers.length]}
      transform={`translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${size})`}
      fill={hollow ? 'var(--paper)' : colour}
      stroke={hollow ? colour : 'var(--paper)'}
      strokeWidth={hollow ? 1.6 : 1.2}
    />
  );
}

/** A mark and its word, for the line under a chart. */
export function KeyItem({ mark, children }: { mark: React.ReactNode; children: React.ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg width="16" height="12" viewBox="-8 -6 16 12" aria-hidden="true" className="shrink-0">
        {mark}
      </svg>
      <span>{children}</span>
    </li>
  );
}

export function KeyList({ children }: { children: React.ReactNode }) {
  return <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">{children}</ul>;
}
