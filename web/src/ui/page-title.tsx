import type { ReactNode } from 'react';

/** The page's one first heading, in serif, also the title of the browser's tab. */
export function PageTitle({ children, tab, lead }: { children: ReactNode; tab?: string; lead?: ReactNode }) {
  const title = tab ?? (typeof children === 'string' ? children : null);
  return (
    <header className="pt-8 pb-6">
      {title && <title>{`${title} · Kipimo`}</title>}
      <h1 className="max-w-line font-serif text-xl md:text-2xl">{children}</h1>
      {lead && <p className="mt-3 max-w-line text-base text-ink-2">{lead}</p>}
    </header>
  );
}

/** What the numbers say, in one sentence, before any chart. */
export function Finding({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="max-w-line">
      <p className="font-serif text-lg md:text-xl">{children}</p>
      {note && <p className="mt-2 text-sm text-ink-2 tabular">{note}</p>}
    </div>
  );
}

/** A part of a page: a hairline, a heading, its content. */
export function Section({
  title,
  id,
  aside,
  children,
}: {
  title: ReactNode;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id ? `${id}-title` : undefined}
      id={id}
      className="mt-10 border-t border-rule pt-5"
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id ? `${id}-title` : undefined} className="font-serif text-lg">
          {title}
        </h2>
        {aside && <div className="text-sm text-ink-2">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
