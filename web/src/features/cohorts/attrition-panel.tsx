import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Notice } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { Attrition } from './cohorts.query.js';

/** Below half of those compared, who left were no worse off than others; above it, who stayed are a selection. */
const half = 0.5;

/** Who left, and where each stood: a warning in one sentence with its figures, and every case behind it. */
export function AttritionPanel({ attrition }: { attrition: Attrition }) {
  const { t, say, format } = useText();
  const { unitWords, valueWords } = useAttritionWords(attrition);
  const { left, compared, below, members, leavers, receipt } = attrition;
  const indicator = say(attrition.indicator.current.name).words;
  if (left === 0) return <p className="text-sm text-ink-2">{t('cohorts.attrition.nobody')}</p>;
  const isSelective = compared > 0 && below / compared > half;
  return (
    <div>
      <Notice
        tone={isSelective ? 'attention' : 'plain'}
        title={t('cohorts.attrition.title', { left, of: members, below, compared })}
      >
        <p className="max-w-line">
          {compared === 0
            ? t('cohorts.attrition.not-compared', { indicator })
            : isSelective
              ? t('cohorts.attrition.selective', { indicator })
              : t('cohorts.attrition.even', { indicator })}
          {attrition.indicator.current.direction === 'lower' && ` ${t('cohorts.attrition.lower')}`}
        </p>
      </Notice>
      {receipt.demonstration && <Illustrative />}
      <details className="mt-3">
        <summary className="link min-h-6 cursor-pointer text-sm">{t('cohorts.attrition.cases')}</summary>
        <div className="mt-3">
          <Table caption={t('cohorts.attrition.cases')} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{t('cohorts.institution')}</ColumnHead>
                <ColumnHead>{t('cohorts.leaves')}</ColumnHead>
                <ColumnHead>{t('cohorts.reason')}</ColumnHead>
                <ColumnHead numeric>{t('cohorts.attrition.year')}</ColumnHead>
                <ColumnHead numeric unit={unitWords}>
                  {t('cohorts.attrition.value')}
                </ColumnHead>
                <ColumnHead numeric unit={unitWords}>
                  {t('cohorts.attrition.median')}
                </ColumnHead>
                <ColumnHead>{t('cohorts.attrition.side')}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {leavers.map(({ institution, left: day, reason, year, value, median, n, expected, side }) => (
                <tr key={institution.code}>
                  <RowHead>{institution.acronym || institution.name}</RowHead>
                  <Cell>{day ? format.date(day, 'medium') : t('cohorts.not-known')}</Cell>
                  <Cell>{reason ?? ''}</Cell>
                  <Cell numeric>{year ? format.year(year) : ''}</Cell>
                  <Cell numeric>{value == null ? t('cohorts.attrition.no-value') : valueWords(value)}</Cell>
                  <Cell numeric>
                    {median == null ? (
                      <span className="text-ink-2">
                        {year ? t('cohorts.attrition.no-median', { n, expected }) : ''}
                      </span>
                    ) : (
                      t('cohorts.attrition.of', { value: valueWords(median), n, expected })
                    )}
                  </Cell>
                  <Cell>{side ? t(`cohorts.attrition.side.${side}`) : ''}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
    </div>
  );
}

function useAttritionWords({ indicator, currency }: Attrition) {
  const { written, unitOf } = useValueWords();
  const measured = indicator.current;
  return {
    unitWords: currency ?? unitOf(measured.unit),
    valueWords: (value: string) => written({ value: Number(value) }, measured),
  };
}
