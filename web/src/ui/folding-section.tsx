import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';

const wide = '(min-width: 48rem)';

/**
 * A part of a long page that folds: open where there is room, on a phone only once somebody wants it. An address that
 * names it opens it, and so does the browser's own search, which needs no JavaScript.
 */
export function FoldingSection({
  title,
  id,
  isFirst = false,
  children,
}: {
  title: ReactNode;
  id: string;
  /** Whether it is open on a phone, too. */
  isFirst?: boolean;
  children: ReactNode;
}) {
  const { hash } = useLocation();
  const isNamed = hash === `#${id}`;
  const [isOpen, setOpen] = useState(() => isNamed || isFirst || (window.matchMedia?.(wide).matches ?? true));
  const [wasNamed, setWasNamed] = useState(isNamed);
  if (isNamed !== wasNamed) {
    setWasNamed(isNamed);
    if (isNamed) setOpen(true);
  }
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-6 border-t border-rule">
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="min-h-11 cursor-pointer py-2 md:py-4">
          <h2 id={`${id}-title`} className="inline font-serif text-lg">
            {title}
          </h2>
        </summary>
        {children}
      </details>
    </section>
  );
}
