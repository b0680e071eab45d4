import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Section } from '../../ui/page-title.js';

/** One step: what it is about, whether it is done, and what to do. */
export function SetUpStep({
  id,
  title,
  done,
  children,
}: {
  id: string;
  title: string;
  done: boolean;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Section
      id={id}
      title={title}
      aside={<Badge tone={done ? 'done' : 'plain'}>{t(done ? 'set-up.done' : 'set-up.open')}</Badge>}
    >
      <div className="max-w-line space-y-4">{children}</div>
    </Section>
  );
}
