import { type KeyboardEvent, type ReactNode, useRef } from 'react';

/**
 * Esc, then Tab, leaves the editor: in it Tab alone indents. The Tab after an Esc is kept from the editor, so that the
 * browser moves on; any other key in between is typed as always.
 */
export function LeavingByKeyboard({ className, children }: { className: string; children: ReactNode }) {
  const isLeaving = useRef(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Shift') return;
    if (event.key === 'Tab' && isLeaving.current) event.stopPropagation();
    isLeaving.current = event.key === 'Escape';
  };
  return (
    <div className={className} onKeyDownCapture={onKey}>
      {children}
    </div>
  );
}
