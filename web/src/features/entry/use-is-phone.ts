import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 479.98px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia?.(narrow);
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

/** Whether the page is as narrow as a phone held upright: then one question stands on the screen at a time. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(narrow).matches ?? false);
}
