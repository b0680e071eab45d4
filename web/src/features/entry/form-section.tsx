import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import type { ReactNode } from 'react';
import type { Section } from './report-cells.js';

/** One capacity domain of the form: its name, the heads of the columns, its rows. */
export function FormSection({
  code,
  name,
  period,
  children,
}: Pick<Section, 'code' | 'name'> & { period: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <section id={`section-${code}`} aria-labelledby={`section-${code}-title`} className="mt-8 scroll-mt-20">
      <div className="grid items-baseline gap-x-6 border-b border-field pb-1 md:grid-cols-[minmax(0,1fr)_8rem_18rem]">
        <h2 id={`section-${code}-title`} className="font-serif text-lg">
          <SaidText text={name} />
        </h2>
        <span className="hidden text-right text-xs text-ink-2 md:block">{t('entry.column.last')}</span>
        <span className="hidden text-right text-xs text-ink-2 md:block">{period}</span>
      </div>
      {children}
    </section>
  );
}
