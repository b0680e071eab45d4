import type { KeyboardEvent } from 'react';
import { fieldAfter } from './focus.js';
import type { Outbox } from './outbox.js';

interface Keys {
  readonly drafts: Outbox;
  readonly undo: () => void;
  readonly showMore: (path: string) => void;
}

/** Where a key in this field goes: 1 to the next field, -1 to the one before, 0 nowhere. */
function stepOf(event: KeyboardEvent, target: HTMLInputElement): 1 | -1 | 0 {
  if (event.key === 'Enter') return event.shiftKey ? -1 : 1;
  if (target.type !== 'text') return 0;
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
}

/** The keys of the form: Ctrl+Z undoes, Ctrl+Enter opens the panel of a cell, Enter and arrows walk the grid. */
export function onFormKey(event: KeyboardEvent<HTMLElement>, { drafts, undo, showMore }: Keys): void {
  const target = event.target as HTMLElement;
  const path = target.dataset.cellField;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !event.shiftKey && event.key === 'z') {
    if (path !== undefined && drafts.get(path)?.typed != null) return;
    event.preventDefault();
    target.blur();
    undo();
    target.focus();
  } else if (isCommand && event.key === 'Enter') {
    if (path === undefined) return;
    event.preventDefault();
    showMore(path);
  } else if (target instanceof HTMLInputElement && path !== undefined) {
    const step = stepOf(event, target);
    if (step === 0) return;
    event.preventDefault();
    fieldAfter(event.currentTarget, target, step)?.focus();
  }
}
