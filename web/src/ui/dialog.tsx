import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { Button } from './button.js';

/**
 * A native modal dialog: the browser keeps focus inside, closes it with Escape and gives focus back.
 * The page keeps the state; `onClose` is called however it was closed. Also a dialog that the page takes away while it
 * is open gives focus back to where it was.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  isWide = false,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  /** For content that needs two columns. */
  isWide?: boolean;
}) {
  const { t } = useText();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  useLayoutEffect(() => {
    const dialog = element.current;
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto ${isWide ? 'w-[min(72rem,calc(100vw-2rem))]' : 'w-[min(36rem,calc(100vw-2rem))]'} rounded-sm border border-rule bg-paper p-6 text-ink shadow-overlay backdrop:bg-black/40`}
    >
      <h2 id={titleId} className="font-serif text-lg">
        {title}
      </h2>
      <div className="mt-3 text-sm">{children}</div>
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <Button onClick={() => element.current?.close()}>{t('ui.close')}</Button>
        {actions}
      </div>
    </dialog>
  );
}
