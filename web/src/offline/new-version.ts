import { useSyncExternalStore } from 'react';

let waiting: ServiceWorker | null = null;
let isAsked = false;
const listeners = new Set<() => void>();

function noteWaiting(worker: ServiceWorker | null): void {
  waiting = worker;
  listeners.forEach((listener) => listener());
}

function watch(registration: ServiceWorkerRegistration): void {
  noteWaiting(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // The first version of all is no newer one.
      if (coming.state === 'installed' && navigator.serviceWorker.controller) noteWaiting(coming);
    });
  });
}

/**
 * Lets the application open without a connection from the next visit on, and looks for newer versions whenever the
 * page comes back into sight. Does nothing where the browser has no service workers.
 */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || isAsked) return;
  isAsked = true;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    watch(registration);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
    });
  } catch {
    isAsked = false; // without a connection, or on plain http: tried again with the next page
  }
}

/** Goes over to the version that waits and reloads this tab; others go on as they are. */
function takeOver(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('take over');
}

/** How to go over to a newer version, while one waits. */
export function useNewVersion(): (() => void) | null {
  const worker = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  return worker && takeOver;
}
