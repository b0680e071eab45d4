import { niceTicks, type ChangeRow, type ChangeSpec } from '@kipimo/shared';
import type { DrawingProps } from './kinds.js';
import { RowsFrame, type DrawnRow, type RowSpace } from './rows-frame.js';
import { useChartWords } from './use-chart-words.js';

/** Where a change comes from: one bar from zero for each part, and the whole that they add up to. */
export default function Change({ spec, onSelect }: DrawingProps<ChangeSpec>) {
  const { t, change, tick, format } = useChartWords();
  const values = spec.rows.map(({ value }) => value);
  const ticks = niceTicks({ low: Math.min(0, ...values), high: Math.max(0, ...values) });
  const rows = spec.rows.map((row): DrawnRow => {
    const written = change(row.value, spec.unit);
    const count = t('chart.change.units', { n: row.n });
    const lines = [count, ...(row.names && row.names.length > 0 ? [format.list(row.names.slice(0, 6))] : [])];
    return {
      key: row.key,
      label: row.label,
      aside: written,
      draw: (space) => <Bar row={row} space={space} />,
      stops: ({ x, y }) => [
        {
          x: x(row.value),
          y,
          title: `${row.label}: ${written}`,
          lines,
          words: [row.label, written, ...lines].join(', '),
          key: row.key,
        },
      ],
    };
  });
  return (
    <RowsFrame
      label={spec.title}
      rows={rows}
      ticks={ticks}
      extent={{ low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1 }}
      tickLabel={(value) => tick(value, spec.unit)}
      onEnter={onSelect}
    />
  );
}

/** Blue upwards and orange downwards, as the sign and the side of zero say too; the whole is solid. */
function Bar({ row, space: { x, y, height } }: { row: ChangeRow; space: RowSpace }) {
  const half = height / 2 - (row.isWhole ? 6 : 9);
  const [low, high] = [Math.min(0, row.value), Math.max(0, row.value)];
  const fill = row.isWhole ? 'var(--ink)' : row.value < 0 ? 'var(--series-2)' : 'var(--series-1)';
  return (
    <rect
      data-part={row.key}
      x={x(low)}
      width={Math.max(row.value === 0 ? 0 : 1, x(high) - x(low))}
      y={y - half}
      height={2 * half}
      fill={fill}
      fillOpacity={row.isWhole ? 0.85 : 0.75}
    />
  );
}
