import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { Checks } from './wizard.query.js';
import { useEstimateWords } from './estimate-table.js';

/** How alike the groups are at the baseline, before and after matching. */
export function BalanceTable({ rows, isMatched }: { rows: Checks['balance']; isMatched: boolean }) {
  const { t } = useText();
  const { number } = useEstimateWords();
  return (
    <Table caption={t('analyses.balance.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('analyses.balance.figure')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.group')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.comparison')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.balance.apart')}</ColumnHead>
          {isMatched && <ColumnHead numeric>{t('analyses.balance.after')}</ColumnHead>}
          <ColumnHead>{t('analyses.balance.judged')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ covariate, before, after, isBalanced }) => (
          <tr key={covariate}>
            <RowHead>{covariate}</RowHead>
            <Cell numeric className="tabular">
              {number(before.treatedMean)}
            </Cell>
            <Cell numeric className="tabular">
              {number(before.controlMean)}
            </Cell>
            <Cell numeric className="tabular">
              {number(before.standardisedDifference)}
            </Cell>
            {isMatched && (
              <Cell numeric className="tabular">
                {number(after.standardisedDifference)}
              </Cell>
            )}
            <Cell>
              <Badge tone={isBalanced ? 'done' : 'attention'}>
                {t(isBalanced ? 'analyses.balance.alike' : 'analyses.balance.not-alike')}
              </Badge>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
