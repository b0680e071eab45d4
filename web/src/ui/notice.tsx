import type { ReactNode } from 'react';

type Tone = 'plain' | 'attention' | 'error' | 'done';

const tones: Record<Tone, { edge: string; mark: string }> = {
  plain: { edge: 'border-field bg-wash', mark: '' },
  attention: { edge: 'border-attention bg-attention-wash', mark: 'text-attention' },
  error: { edge: 'border-error bg-error-wash', mark: 'text-error' },
  done: { edge: 'border-accent bg-wash', mark: 'text-accent' },
};

/** A message in the flow of the page. An error is announced at once, the rest politely. */
export function Notice({
  tone = 'plain',
  title,
  children,
  actions,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`border-l-2 px-4 py-3 text-sm ${tones[tone].edge}`}
    >
      {title && <p className={`font-medium ${tones[tone].mark}`}>{title}</p>}
      {children && <div className={title ? 'mt-1' : ''}>{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}

/** Nothing to show: why, and the one thing to do next. Never a blank chart. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-y border-rule py-8">
      <p className="max-w-line text-ink-2">{children}</p>
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}

/** Lines in the shape of what is coming. `rows` of text, or a block of the height of a chart. */
export function Skeleton({ rows = 3, block, label }: { rows?: number; block?: string; label: string }) {
  return (
    <div role="status" aria-label={label} className="animate-pulse">
      {block && <div className="mb-4 w-full bg-wash" style={{ height: block }} />}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="mb-3 h-4 bg-wash" style={{ width: `${[92, 78, 85, 64][row % 4]}%` }} />
      ))}
    </div>
  );
}
