import { useEffect, useRef } from 'react';
import type { View } from '../../selection/selection.js';

/**
 * The keys 1 to 7 change the view, t shows the table and c copies the query, wherever the focus is but in a field.
 * Within a chart its own keys come first.
 */
export function useViewKeys(views: readonly View[], show: (view: View) => void, copy: () => void): void {
  const latest = useRef({ show, copy });
  useEffect(() => {
    latest.current = { show, copy };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      const view = /^[1-9]$/.test(event.key) ? views[Number(event.key) - 1] : undefined;
      if (view) latest.current.show(view);
      else if (event.key === 't') latest.current.show('table');
      else if (event.key === 'c') latest.current.copy();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [views]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}
