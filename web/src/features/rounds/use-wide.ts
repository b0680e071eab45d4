import { useSyncExternalStore } from 'react';

const query = '(min-width: 768px)';

function follow(changed: () => void): () => void {
  const width = globalThis.matchMedia?.(query);
  width?.addEventListener('change', changed);
  return () => width?.removeEventListener('change', changed);
}

/** Whether there is room for a grid; where nobody can tell, there is. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => globalThis.matchMedia?.(query).matches ?? true);
}
