import { useSyncExternalStore } from 'react';

/** `system` follows the device; the other two are the reader's own choice. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const storageKey = 'kipimo.theme';
const listeners = new Set<() => void>();

function current(): ThemeChoice {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Applies and remembers a choice; /theme.js reads it again before the next first paint. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // storage may be blocked; the choice then lasts as long as the page
  }
  listeners.forEach((listener) => listener());
}

export function useTheme(): ThemeChoice {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current,
    () => 'system',
  );
}
