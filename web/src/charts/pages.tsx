import { useRef, useState, type ReactNode } from 'react';
import { useChartWords } from './use-chart-words.js';

/** Drawings laid out beside each other, one window's width of them at a time. */
export interface Pages {
  /** How many drawings stand on one. */
  readonly each: number;
  /** From the beginning of one to that of the next, in pixels. */
  readonly stride: number;
  /** How many there are. */
  readonly count: number;
}

/** Where drawing `at` of a page list stands: its page, and its place on it. */
export const placeOn = (pages: Pages | null, at: number): { page: number; within: number } =>
  pages ? { page: Math.floor(at / pages.each), within: at % pages.each } : { page: 0, within: at };

/** Remembers which page is in sight, and turns to another. */
export function usePages(pages: Pages | null) {
  const box = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(0);
  return {
    box,
    page,
    turnTo: (next: number) => pages && box.current?.scrollTo({ left: next * pages.stride }),
    onScroll: () => pages && setPage(Math.round((box.current?.scrollLeft ?? 0) / Math.max(1, pages.stride))),
  };
}

/** The box that is swiped: it comes to rest at the beginning of a page. Without pages it is no box at all. */
export function Swiped({
  pages,
  state: { box, onScroll },
  width,
  height,
  children,
}: {
  pages: Pages | null;
  state: ReturnType<typeof usePages>;
  width: number;
  height: number;
  children: ReactNode;
}) {
  if (!pages) return children;
  return (
    <div
      ref={box}
      data-swiped
      className="relative snap-x snap-mandatory overflow-x-auto overflow-y-hidden"
      onScroll={onScroll}
    >
      {Array.from({ length: pages.count }, (_, at) => (
        <div
          key={at}
          aria-hidden="true"
          className="pointer-events-none absolute top-0 snap-start"
          style={{ left: at * pages.stride, width, height }}
        />
      ))}
      <div style={{ width: pages.count * pages.stride }}>{children}</div>
    </div>
  );
}

/** What is in sight, and the same step for those who do not swipe. */
export function PageTurner({
  pages,
  state: { page, turnTo },
  all,
}: {
  pages: Pages;
  state: ReturnType<typeof usePages>;
  all: number;
}) {
  const { t } = useChartWords();
  const step = (by: -1 | 1) => {
    const isEnd = page + by < 0 || page + by >= pages.count;
    return {
      type: 'button' as const,
      className: 'link min-h-11 min-w-11 aria-disabled:opacity-40',
      'aria-disabled': isEnd,
      onClick: () => !isEnd && turnTo(page + by),
    };
  };
  return (
    <div className="mt-2 flex items-center justify-between gap-4 text-sm print:hidden">
      <button {...step(-1)}>{t('chart.pages.back')}</button>
      <span role="status" className="tabular text-ink-2">
        {t('chart.pages.shown', {
          from: page * pages.each + 1,
          to: Math.min(all, (page + 1) * pages.each),
          all,
        })}
      </span>
      <button {...step(1)}>{t('chart.pages.on')}</button>
    </div>
  );
}
