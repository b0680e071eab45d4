import { useSyncExternalStore } from 'react';

export type Connection = 'connected' | 'offline' | 'unreachable';

let reached = true;
const listeners = new Set<() => void>();

/** Called by the client after each request: did anything answer? */
export function noteReached(answered: boolean): void {
  if (answered === reached) return;
  reached = answered;
  listeners.forEach((listener) => listener());
}

function current(): Connection {
  if (!navigator.onLine) return 'offline';
  return reached ? 'connected' : 'unreachable';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** What the device and the last request say about the way to the server. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, current, () => 'connected');
}
