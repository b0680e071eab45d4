import { useEffect, useId, useState, type ReactNode } from 'react';

interface Place {
  left: number;
  bottom: number;
}

/** How far a tip stays from the edge of the window, and how wide it can be. */
const EDGE = 8;
const WIDEST = 320;

/** A figure that says how it came about: on hover, on focus and on touch; Escape sends the words away. */
export function Formula({ words, children }: { words: string; children: ReactNode }) {
  const id = useId();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (!place) return;
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setPlace(null);
    const move = () => setPlace(null);
    document.addEventListener('keydown', leave);
    document.addEventListener('scroll', move, true);
    return () => {
      document.removeEventListener('keydown', leave);
      document.removeEventListener('scroll', move, true);
    };
  }, [place]);
  const show = (element: HTMLElement) => {
    const box = element.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(box.right - WIDEST, window.innerWidth - WIDEST - EDGE));
    setPlace({ left, bottom: window.innerHeight - box.top + 4 });
  };
  return (
    <>
      <button
        type="button"
        className="min-h-6 cursor-help underline decoration-dotted underline-offset-4"
        aria-describedby={id}
        onClick={({ currentTarget }) => show(currentTarget)}
        onFocus={({ currentTarget }) => show(currentTarget)}
        onMouseEnter={({ currentTarget }) => show(currentTarget)}
        onBlur={() => setPlace(null)}
        onMouseLeave={() => setPlace(null)}
      >
        {children}
      </button>
      <span
        role="tooltip"
        id={id}
        style={place ?? undefined}
        className={
          place
            ? 'fixed z-50 block w-max max-w-80 rounded-sm border border-rule bg-paper px-3 py-2 text-left text-sm whitespace-normal text-ink shadow-overlay'
            : 'sr-only'
        }
      >
        {words}
      </span>
    </>
  );
}
