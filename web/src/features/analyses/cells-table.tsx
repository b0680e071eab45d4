import { useFigureWords } from '../../figures/use-figure-words.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { EffectFigures } from './wizard.query.js';
import { useEstimateWords } from './estimate-table.js';

/** Every cell with its n on both sides; of two groups each group with its n. */
export function CellsTable({ effect }: { effect: EffectFigures }) {
  const { t } = useFigureWords();
  const { staggered } = effect;
  return (
    <Section id="cells" title={t('analyses.cells.title')}>
      {staggered ? (
        <StartCells cells={staggered.cells} without={staggered.cellsWithout} />
      ) : (
        <Groups effect={effect} />
      )}
    </Section>
  );
}

function StartCells({
  cells,
  without,
}: {
  cells: NonNullable<EffectFigures['staggered']>['cells'];
  without: number;
}) {
  const { t, format } = useFigureWords();
  const { number } = useEstimateWords();
  return (
    <>
      <Table caption={t('analyses.cells.title')} hideCaption tall>
        <thead>
          <tr>
            <ColumnHead>{t('analyses.cells.start')}</ColumnHead>
            <ColumnHead numeric>{t('analyses.cells.year')}</ColumnHead>
            <ColumnHead numeric>{t('analyses.head.value')}</ColumnHead>
            <ColumnHead numeric>{t('analyses.cells.error')}</ColumnHead>
            <ColumnHead numeric>{t('analyses.cells.treated')}</ColumnHead>
            <ColumnHead numeric>{t('analyses.cells.controls')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.startYear} ${cell.year}`}>
              <RowHead className="tabular">{format.year(cell.startYear)}</RowHead>
              <Cell numeric className="tabular">
                {format.year(cell.year)}
              </Cell>
              <Cell numeric className="tabular">
                {number(cell.estimate)}
              </Cell>
              <Cell numeric className="tabular">
                {number(cell.standardError)}
              </Cell>
              <Cell numeric className="tabular">
                {format.number(cell.treated)}
              </Cell>
              <Cell numeric className="tabular">
                {format.number(cell.controls)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {without > 0 && (
        <p className="mt-3 max-w-line text-sm text-ink-2">{t('analyses.cells.without', { n: without })}</p>
      )}
    </>
  );
}

function Groups({ effect: { group, comparison } }: { effect: EffectFigures }) {
  const { t, format } = useFigureWords();
  const { number } = useEstimateWords();
  const sides = [
    { key: 'group' as const, side: group },
    ...(comparison ? [{ key: 'comparison' as const, side: comparison }] : []),
  ];
  return (
    <Table caption={t('analyses.cells.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('analyses.attrition.who')}</ColumnHead>
          <ColumnHead numeric>n</ColumnHead>
          <ColumnHead numeric>N</ColumnHead>
          <ColumnHead numeric>{t('analyses.cells.before')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.cells.after')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.cells.rose')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.cells.fell')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {sides.map(({ key, side }) => (
          <tr key={key}>
            <RowHead>{t(`analyses.${key}`)}</RowHead>
            <Cell numeric className="tabular">
              {format.number(side.n)}
            </Cell>
            <Cell numeric className="tabular">
              {format.number(side.expected)}
            </Cell>
            <Cell numeric className="tabular">
              {number(side.baselineMedian)}
            </Cell>
            <Cell numeric className="tabular">
              {number(side.endMedian)}
            </Cell>
            <Cell numeric className="tabular">
              {format.number(side.rose)}
            </Cell>
            <Cell numeric className="tabular">
              {format.number(side.fell)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
