import type { ReactNode } from 'react';

type Tone = 'plain' | 'attention' | 'error' | 'done' | 'quiet';

const looks: Record<Tone, { mark: string; colour: string }> = {
  plain: { mark: '○', colour: 'text-ink' },
  quiet: { mark: '–', colour: 'text-ink-2' },
  attention: { mark: '▲', colour: 'text-attention' },
  error: { mark: '✕', colour: 'text-error' },
  done: { mark: '●', colour: 'text-accent' },
};

/** A state as a word with a mark: colour never speaks alone. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  const { mark, colour } = looks[tone];
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-sm whitespace-nowrap ${colour}`}>
      <span aria-hidden="true" className="text-xs">
        {mark}
      </span>
      {children}
    </span>
  );
}
