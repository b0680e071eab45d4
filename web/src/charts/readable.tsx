import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';

/** One place of a drawing that can be read: by pointer, by finger or by arrow key. */
export interface Stop {
  x: number;
  y: number;
  /** First line of the tooltip. */
  title: string;
  /** Further lines. */
  lines: readonly string[];
  /** The same as one sentence, spoken. */
  words: string;
  /** What Enter chooses here, for drawings where something can be chosen. */
  key?: string;
}

type Place = { row: number; stop: number };

/**
 * A drawing that reads itself: one tab stop, arrows along the points, up and down between rows, Home and End,
 * Escape; the same tooltip on hover, on focus and on tap.
 */
export function Readable({
  label,
  rows,
  width,
  height,
  stride,
  children,
  onActive,
  onEnter,
}: {
  label: string;
  rows: readonly (readonly Stop[])[];
  width: number;
  height: number;
  /** Where the drawing is swiped: from the beginning of one page of it to the next. */
  stride?: number;
  children: ReactNode;
  /** Tells the drawing which place is read, so that it can step others back. */
  onActive?: (row: number | null) => void;
  /** Enter on a place that has a key. */
  onEnter?: (key: string) => void;
}) {
  const { t } = useText();
  const hint = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const [spoken, setSpoken] = useState('');
  const active = place && rows[place.row]?.[place.stop];

  const go = (next: Place | null, aloud: boolean) => {
    setPlace(next);
    onActive?.(next ? next.row : null);
    if (aloud) setSpoken(next ? (rows[next.row]?.[next.stop]?.words ?? '') : '');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && place) {
      event.stopPropagation();
      return go(null, true);
    }
    if (event.key === 'Enter' && active?.key !== undefined && event.target === event.currentTarget) {
      event.preventDefault();
      return onEnter?.(active.key);
    }
    const next = step(rows, place, event.key);
    if (!next) return;
    event.preventDefault();
    go(next, true);
  };

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    go(nearest(rows, event.clientX - box.left, event.clientY - box.top), false);
  };

  return (
    <div
      role="application"
      aria-label={label}
      aria-describedby={hint}
      tabIndex={0}
      className={`relative outline-offset-4 ${stride ? 'touch-manipulation' : 'touch-pan-y'}`}
      style={{ height }}
      onKeyDown={onKeyDown}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && go(null, false)}
      onBlur={() => go(null, false)}
    >
      {children}
      {active && (
        <>
          <svg
            aria-hidden="true"
            width={stride ? '100%' : width}
            height={height}
            className="pointer-events-none absolute inset-0"
          >
            <circle cx={active.x} cy={active.y} r={7} fill="none" stroke="var(--accent)" strokeWidth={2} />
          </svg>
          <Tooltip stop={active} width={width} page={stride ? Math.floor(active.x / stride) * stride : 0} />
        </>
      )}
      <p id={hint} hidden>
        {t('chart.keyboard')}
      </p>
      <p role="status" aria-live="polite" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

const tooltipWidth = 220;

/** Stands beside the point, never on it: above when there is room, else below. */
function Tooltip({ stop, width, page }: { stop: Stop; width: number; page: number }) {
  const left =
    page + Math.min(Math.max(stop.x - page - tooltipWidth / 2, 0), Math.max(0, width - tooltipWidth));
  const above = stop.y > 120;
  return (
    <div
      aria-hidden="true"
      data-tooltip
      className="pointer-events-none absolute z-20 border border-field bg-paper px-3 py-2 text-xs shadow-overlay"
      style={{
        left,
        top: stop.y,
        width: 'max-content',
        maxWidth: tooltipWidth,
        transform: above ? 'translateY(calc(-100% - 14px))' : 'translateY(14px)',
      }}
    >
      <p className="font-medium text-ink">{stop.title}</p>
      {stop.lines.map((line) => (
        <p key={line} className="tabular text-ink-2">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Where a key leads; null for keys that mean nothing here. The first key of any kind enters at the latest point. */
export function step(rows: readonly (readonly Stop[])[], place: Place | null, key: string): Place | null {
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return null;
  const filled = rows.flatMap((row, at) => (row.length > 0 ? [at] : []));
  const first = filled[0];
  if (first === undefined) return null;
  const last = (row: number) => (rows[row]?.length ?? 1) - 1;
  if (!place) return { row: first, stop: key === 'Home' || key === 'ArrowRight' ? 0 : last(first) };
  const { row, stop } = place;
  if (key === 'Home') return { row, stop: 0 };
  if (key === 'End') return { row, stop: last(row) };
  if (key === 'ArrowLeft') return { row, stop: Math.max(0, stop - 1) };
  if (key === 'ArrowRight') return { row, stop: Math.min(last(row), stop + 1) };
  const at = filled.indexOf(row) + (key === 'ArrowDown' ? 1 : -1);
  const target = filled[Math.min(Math.max(at, 0), filled.length - 1)] ?? row;
  return { row: target, stop: closest(rows[target] ?? [], rows[row]?.[stop]?.x ?? 0) };
}

function closest(row: readonly Stop[], x: number): number {
  return row.reduce(
    (best, { x: at }, place) => (Math.abs(at - x) < Math.abs((row[best]?.x ?? 0) - x) ? place : best),
    0,
  );
}

/** The point under a pointer or a finger, within 44 px. */
function nearest(rows: readonly (readonly Stop[])[], x: number, y: number): Place | null {
  let best: Place | null = null;
  let distance = 44;
  rows.forEach((row, at) =>
    row.forEach((stop, place) => {
      const away = Math.hypot(stop.x - x, (stop.y - y) * 0.8);
      if (away < distance) {
        distance = away;
        best = { row: at, stop: place };
      }
    }),
  );
  return best;
}
