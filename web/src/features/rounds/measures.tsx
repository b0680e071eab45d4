import { useText } from '../../i18n/use-text.js';
import type { CockpitData } from './cockpit.query.js';

/** How the round goes, in four figures with their n; each says how it is measured. */
export function Measures({ measures }: { measures: CockpitData['measures'] }) {
  const { t, format } = useText();
  const { expected, received, accepted, judged, onTime, medianReviewDays, decisions } = measures;
  const answered = measures.valuedCells + measures.explainedCells;
  const none = t('rounds.measure.none');
  const figures = [
    {
      code: 'received' as const,
      value: t('rounds.measure.of', { n: received, of: expected }),
      note: t('rounds.measure.received-note', { accepted, waiting: measures.waiting }),
    },
    {
      code: 'on-time' as const,
      value: judged === 0 ? none : format.percent(onTime / judged, 0),
      note: t('rounds.measure.on-time-note', { onTime, judged }),
    },
    {
      code: 'review' as const,
      value:
        medianReviewDays === null
          ? none
          : t('rounds.measure.days', { n: format.number(medianReviewDays, 1) }),
      note:
        measures.longestWaitDays === null
          ? t('rounds.measure.review-note', { decisions })
          : t('rounds.measure.review-note-waiting', { decisions, days: measures.longestWaitDays }),
    },
    {
      code: 'complete' as const,
      value: measures.expectedCells === 0 ? none : format.percent(answered / measures.expectedCells, 0),
      note: t('rounds.measure.complete-note', {
        valued: measures.valuedCells,
        explained: measures.explainedCells,
        expected: measures.expectedCells,
      }),
    },
  ];
  return (
    <dl className="mt-8 grid grid-cols-1 gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
      {figures.map(({ code, value, note }) => (
        <div key={code}>
          <dt className="text-sm text-ink-2">{t(`rounds.measure.${code}`)}</dt>
          <dd className="font-serif text-xl tabular">{value}</dd>
          <dd className="text-sm text-ink-2 tabular">{note}</dd>
          <dd className="mt-1 text-sm">
            <details>
              <summary className="cursor-pointer text-ink-2">{t('rounds.measure.how')}</summary>
              <p className="mt-1 text-ink-2">{t(`rounds.measure.${code}-how`)}</p>
            </details>
          </dd>
        </div>
      ))}
    </dl>
  );
}
