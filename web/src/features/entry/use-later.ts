import { useEffect, useState } from 'react';

export type Later = typeof import('./later.js');

/**
 * The parts that come after the first load; null until they are here. Without a connection they are asked for again
 * when it is back, and the form itself goes on.
 */
export function useLater(): Later | null {
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = () => {
      import('./later.js').then(
        (parts) => {
          if (isWanted) setLater(parts);
        },
        () => window.addEventListener('online', load, { once: true }),
      );
    };
    load();
    return () => {
      isWanted = false;
      window.removeEventListener('online', load);
    };
  }, []);
  return later;
}
