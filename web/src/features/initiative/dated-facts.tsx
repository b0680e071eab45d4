import { isDecimal } from '@kipimo/shared';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { InitiativeFacts } from './initiative.query.js';

/** What was published about the initiative, each figure with its date and source; those that disagree all stay. */
export function DatedFacts({ facts }: Pick<InitiativeFacts, 'facts'>) {
  const { t, say, format } = useText();
  if (facts.length === 0) return <Empty>{t('initiative.facts.none')}</Empty>;
  return (
    <>
      <p className="mb-4 max-w-line text-sm text-ink-2">{t('initiative.facts.words')}</p>
      <Table caption={t('initiative.facts.title')} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('initiative.facts.what')}</ColumnHead>
            <ColumnHead numeric>{t('initiative.facts.value')}</ColumnHead>
            <ColumnHead>{t('initiative.facts.as-of')}</ColumnHead>
            <ColumnHead>{t('figures.source-column')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ measure, unit, value, asOf, source }) => (
            <tr key={`${measure.en} ${value} ${asOf} ${source}`}>
              <RowHead>
                <SaidText text={measure} />
              </RowHead>
              <Cell numeric>
                {isDecimal(value) ? format.exact(value) : value}{' '}
                <span className="text-ink-2">{say(unit).words}</span>
              </Cell>
              <Cell className="tabular" lang="en">
                {asOf ?? t('initiative.facts.undated')}
              </Cell>
              <Cell className="min-w-56 text-ink-2" lang="en">
                {source}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
