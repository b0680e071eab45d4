import { SUBMISSION_STATES } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { Section } from '../../ui/page-title.js';
import type { Reviewed } from './review.query.js';

/** Every change of the report's state, newest first. */
export function ReviewHistory({ report }: { report: Reviewed }) {
  const { t, format } = useText();
  if (report.events.length === 0) return null;
  return (
    <Section id="history" title={t('review.history')}>
      <ol className="border-t border-rule text-sm">
        {report.events.toReversed().map(({ toState, happenedAt, by, note }) => {
          const state = SUBMISSION_STATES.find((known) => known === toState) ?? 'draft';
          return (
            <li
              key={happenedAt}
              className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[14rem_14rem_minmax(0,1fr)]"
            >
              <span className="text-ink-2 tabular">{format.moment(happenedAt)}</span>
              <span>{t(`review.event.${state}`)}</span>
              <span className="text-ink-2">{[by, note].filter(Boolean).join(': ')}</span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
