import type { ReactNode } from 'react';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { EffectFigures, Estimate } from './wizard.query.js';

export interface EstimateRow {
  readonly label: ReactNode;
  readonly key: string;
  readonly estimate: Estimate;
  /** n on both sides, or anything else that belongs beside the figure. */
  readonly aside?: ReactNode;
}

/** Figures with their ranges, one row each. */
export function EstimateTable({
  caption,
  rows,
  asideHead,
}: {
  caption: string;
  rows: readonly EstimateRow[];
  asideHead?: string;
}) {
  const { t } = useFigureWords();
  const { number, range, p } = useEstimateWords();
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('analyses.head.figure')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.head.value')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.head.range')}</ColumnHead>
          <ColumnHead numeric>p</ColumnHead>
          <ColumnHead>{t('analyses.head.method')}</ColumnHead>
          {asideHead && <ColumnHead numeric>{asideHead}</ColumnHead>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, estimate, aside }) => (
          <tr key={key}>
            <RowHead>{label}</RowHead>
            <Cell numeric className="tabular">
              {number(estimate.value)}
            </Cell>
            <Cell numeric className="tabular">
              {range(estimate)}
            </Cell>
            <Cell numeric className="tabular">
              {p(estimate.p)}
            </Cell>
            <Cell className="min-w-48 text-ink-2">{t(`analyses.method.${estimate.method}`)}</Cell>
            {asideHead && (
              <Cell numeric className="tabular">
                {aside}
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Numbers of an estimate as they are written: three figures, a dash where there is none. */
export function useEstimateWords() {
  const { t, format, language } = useFigureWords();
  const three = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const number = (value: number | null | undefined) => (value == null ? '–' : three.format(value));
  return {
    number,
    range: ({ low, high }: Pick<Estimate, 'low' | 'high'>) =>
      low == null || high == null
        ? '–'
        : t('analyses.range', { low: three.format(low), high: three.format(high) }),
    p: (value: number | null | undefined) =>
      value == null ? '–' : value < 0.001 ? `< ${format.number(0.001, 3)}` : format.number(value, 3),
  };
}

/** The designs' own figures under one another. */
export function mainRows(
  effect: EffectFigures,
  label: (figure: 'staggered' | 'mean' | 'shift' | 'bootstrap' | 'clustered') => string,
): EstimateRow[] {
  const { mean, shift, bootstrap, clustered, staggered } = effect;
  const row = (
    key: 'staggered' | 'mean' | 'shift' | 'bootstrap' | 'clustered',
    estimate: Estimate | null | undefined,
  ) => (estimate ? [{ key, label: label(key), estimate }] : []);
  return [
    ...row('staggered', staggered?.simple),
    ...row('mean', mean),
    ...row('clustered', clustered?.estimate),
    ...row('bootstrap', bootstrap),
    ...row('shift', shift),
  ];
}
