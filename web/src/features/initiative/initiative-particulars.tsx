import { isModalityCode, modality } from '@kipimo/shared';
import type { ReactNode } from 'react';
import { Confidence } from '../../figures/confidence.js';
import { useText } from '../../i18n/use-text.js';
import type { InitiativeFacts } from './initiative.query.js';

function Particular({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-2">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What kind of initiative it is, when it ran, its calendar, its currency, and how sure all that is. */
export function InitiativeParticulars({ initiative }: { initiative: InitiativeFacts }) {
  const { t, say, format } = useText();
  const { startYear, endYear, calendar, currency, institutionCount, confidence } = initiative;
  const start = startYear ? format.year(startYear) : t('initiative.years.unknown');
  const years = endYear
    ? `${start}–${format.year(endYear)}`
    : startYear
      ? t('initiative.years.since', { year: start })
      : start;
  return (
    <dl className="mb-8 grid grid-cols-2 gap-x-8 gap-y-4 border-y border-rule py-4 text-sm tabular sm:grid-cols-3 lg:grid-cols-6">
      <Particular label={t('initiative.particulars.kind')}>
        {isModalityCode(initiative.modality)
          ? say(modality(initiative.modality).label).words
          : initiative.modality}
      </Particular>
      <Particular label={t('initiative.particulars.years')}>{years}</Particular>
      <Particular label={t('initiative.particulars.institutions')}>
        {institutionCount > 0 ? format.number(institutionCount) : t('initiative.particulars.none')}
      </Particular>
      <Particular label={t('initiative.particulars.calendar')}>
        {calendar ? say(calendar.name).words : t('initiative.particulars.unknown')}
      </Particular>
      <Particular label={t('initiative.particulars.currency')}>
        {currency ? currency.code : t('initiative.particulars.unknown')}
      </Particular>
      <Particular label={t('initiative.particulars.confidence')}>
        <Confidence of={confidence} />
      </Particular>
    </dl>
  );
}
