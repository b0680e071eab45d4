import { useState } from 'react';
import type { CellOf } from './conversation.query.js';

/** Words typed and not sent yet, kept on this device until they are: a closed tab loses nothing. */
export function useUnsentWords(person: string, { submissionId, indicator, slice }: CellOf) {
  const key = `kipimo.thread.${person}.${submissionId}.${indicator}.${slice}`;
  const [words, setWords] = useState(() => read(key));
  return {
    words,
    keep: (next: string) => {
      setWords(next);
      try {
        if (next === '') localStorage.removeItem(key);
        else localStorage.setItem(key, next);
      } catch {
        // A full or forbidden storage: the words stay in the field.
      }
    },
  };
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
