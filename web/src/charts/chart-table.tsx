import { tableOf, type ChartSpec, type ColumnCode, type TableCell } from '@kipimo/shared';
import { Cell, ColumnHead, RowHead, Table } from '../ui/table.js';
import { useChartWords } from './use-chart-words.js';

const numeric = new Set<ColumnCode>([
  'year',
  'value',
  'low',
  'high',
  'n',
  'expected',
  'version',
  'count',
  'improved',
  'unchanged',
  'declined',
  'not_compared',
  'share',
  'target',
]);

/** The figures of a chart as a table. Columns that say nothing anywhere, and codes, stay in the file only. */
export function ChartTable({ spec }: { spec: ChartSpec }) {
  const { t, format, gap } = useChartWords();
  const { columns, rows } = tableOf(spec);
  const shown = columns.flatMap((code, at) =>
    code !== 'key' && rows.some((row) => row[at]?.kind !== 'none') ? [{ code, at }] : [],
  );
  const unit =
    'unit' in spec && spec.unit ? (spec.unit.symbol ?? spec.unit.currency ?? spec.unit.name) : undefined;
  const words = (cell: TableCell | undefined): string => {
    switch (cell?.kind) {
      case 'number':
        return format.number(cell.value, cell.decimals ?? 0);
      case 'share':
        return format.percent(cell.value, 0);
      case 'year':
        return String(cell.value);
      case 'text':
        return cell.text;
      case 'gap':
        return gap(cell.reason);
      case 'status':
        return t(cell.provisional ? 'chart.status.provisional' : 'chart.status.accepted');
      default:
        return '';
    }
  };
  return (
    <Table caption={spec.title} hideCaption tall>
      <thead>
        <tr>
          {shown.map(({ code }) => (
            <ColumnHead key={code} numeric={numeric.has(code)} unit={code === 'value' ? unit : undefined}>
              {t(`chart.column.${code}`)}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {shown.map(({ code, at }, column) => {
              const cell = row[at];
              if (column === 0) return <RowHead key={code}>{words(cell)}</RowHead>;
              return (
                <Cell
                  key={code}
                  numeric={numeric.has(code)}
                  className={cell?.kind === 'gap' ? 'text-ink-2' : ''}
                >
                  {words(cell)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
