import { gapShapes, markerShape, type GapReason } from '@kipimo/shared';

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
      d={markerShape(slot)}
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
