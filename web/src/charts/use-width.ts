import { useCallback, useState } from 'react';

/** Drawn at this width until the box has been measured (on the server, in tests). */
const initialWidth = 640;

/** The width of a box in whole pixels, and the ref to put on it. */
export function useWidth(): [number, (box: HTMLElement | null) => void] {
  const [width, setWidth] = useState(initialWidth);
  const ref = useCallback((box: HTMLElement | null) => {
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
