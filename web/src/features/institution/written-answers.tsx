import { ABSENCE_LABELS } from '@kipimo/shared';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { ProfileSeries } from './institution.query.js';

/** Answers of yes or no by year: too few levels for a line, so they are written. */
export function YesNoAnswers({ series }: { series: readonly ProfileSeries[] }) {
  const { t, say, format } = useText();
  const asked = series.filter(({ indicator }) => indicator.current.valueType === 'yes_no');
  if (asked.length === 0) return null;
  const years = [...new Set(asked.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  return (
    <div className="mt-6">
      <Table caption={t('institution.yes-no.title')}>
        <thead>
          <tr>
            <ColumnHead>{t('institution.yes-no.question')}</ColumnHead>
            {years.map((year) => (
              <ColumnHead key={year} numeric>
                {format.year(year)}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map(({ indicator, points }) => (
            <tr key={indicator.code}>
              <RowHead>
                <SaidText text={indicator.current.name} />
              </RowHead>
              {years.map((year) => {
                const point = points.find((one) => one.year === year);
                const reason = point?.absence && say(ABSENCE_LABELS[point.absence]).words;
                return (
                  <Cell
                    key={year}
                    numeric
                    className={typeof point?.value === 'number' ? '' : 'text-xs text-ink-2'}
                  >
                    {typeof point?.value === 'number'
                      ? t(point.value > 0 ? 'institution.yes-no.yes' : 'institution.yes-no.no')
                      : (reason ?? '–')}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** Texts it wrote, newest first, as written. */
export function Narratives({ series }: { series: readonly ProfileSeries[] }) {
  const { format } = useText();
  const told = series.filter(
    ({ indicator, points }) =>
      indicator.current.valueType === 'narrative' && points.some(({ text }) => typeof text === 'string'),
  );
  if (told.length === 0) return null;
  return (
    <>
      {told.map(({ indicator, points }) => (
        <details key={indicator.code} className="mt-6 border-y border-rule py-3">
          <summary className="cursor-pointer font-medium">
            <SaidText text={indicator.current.name} />
          </summary>
          <ol>
            {points
              .filter(({ text }) => text)
              .toReversed()
              .map(({ year, text }) => (
                <li key={year} className="mt-3 max-w-line">
                  <p className="text-sm text-ink-2 tabular">{format.year(year)}</p>
                  <p className="whitespace-pre-line">{text}</p>
                </li>
              ))}
          </ol>
        </details>
      ))}
    </>
  );
}
