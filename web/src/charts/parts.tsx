import type { PartsRow, PartsSpec } from '@kipimo/shared';
import type { DrawingProps } from './kinds.js';
import { KeyItem, KeyList } from './marks.js';
import { RowsFrame, type DrawnRow, type RowSpace } from './rows-frame.js';
import { useChartWords } from './use-chart-words.js';

const parts = ['improved', 'unchanged', 'declined'] as const;
type Part = (typeof parts)[number];

const fills: Record<Part, { fill: string; opacity: number }> = {
  improved: { fill: 'var(--series-1)', opacity: 0.8 },
  unchanged: { fill: 'var(--context)', opacity: 0.45 },
  declined: { fill: 'var(--series-2)', opacity: 0.6 },
};

/** Of everything compared, what improved, stayed and declined; the share improved with its interval on top. */
export default function Parts({ spec, onSelect }: DrawingProps<PartsSpec>) {
  const { t, format } = useChartWords();
  const level = format.percent(spec.level ?? 0.95, 0);
  const rows = sorted(spec).map((row): DrawnRow => {
    const interval =
      row.interval &&
      t('chart.parts.interval', {
        level,
        low: format.percent(row.interval[0], 0),
        high: format.percent(row.interval[1], 0),
      });
    return {
      key: row.key,
      label: row.label,
      aside: `n = ${format.number(row.n)}`,
      draw: (space) => <Bar row={row} space={space} blank={t('chart.gap.refused_summary')} />,
      stops: ({ x, y }) =>
        bounds(row).map(({ part, low, high }) => {
          const lines = [
            `${format.number(row[part])} / ${format.number(row.n)} (${format.percent(high - low, 0)})`,
            ...(part === 'improved' && interval ? [`${format.percent(row.share ?? 0, 0)} ${interval}`] : []),
            t('chart.parts.not-compared', { count: row.notCompared }),
          ];
          const title = `${row.label}: ${t(`chart.parts.${part}`)}`;
          return {
            x: x((low + high) / 2),
            y,
            title,
            lines,
            words: [title, ...lines].join(', '),
            key: row.key,
          };
        }),
    };
  });
  return (
    <>
      <RowsFrame
        label={spec.title}
        rows={rows}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        extent={{ low: 0, high: 1 }}
        tickLabel={(value) => format.percent(value, 0)}
        onEnter={onSelect}
      />
      <KeyList>
        {parts.map((part) => (
          <KeyItem key={part} mark={<rect x={-7} y={-5} width={14} height={10} {...fills[part]} />}>
            {t(`chart.parts.${part}`)}
          </KeyItem>
        ))}
        <KeyItem mark={<path d="M-7,0H7M-7,-3V3M7,-3V3" stroke="var(--ink)" fill="none" strokeWidth={1.4} />}>
          {t('chart.key.interval-line')}
        </KeyItem>
      </KeyList>
    </>
  );
}

function sorted({ rows, sort }: PartsSpec): readonly PartsRow[] {
  if (sort !== 'share') return rows;
  return [...rows].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
}

function bounds(row: PartsRow): { part: Part; low: number; high: number }[] {
  const total = row.improved + row.unchanged + row.declined;
  if (total === 0) return [];
  let low = 0;
  return parts.flatMap((part) => {
    const bound = { part, low, high: low + row[part] / total };
    low = bound.high;
    return row[part] > 0 ? [bound] : [];
  });
}

function Bar({ row, space: { x, y, height }, blank }: { row: PartsRow; space: RowSpace; blank: string }) {
  const half = height / 2 - 7;
  if (row.share === null)
    return (
      <text x={x(0) + 6} y={y} dy="0.35em" fontSize={12} fill="var(--ink-2)" fontStyle="italic">
        {blank}
      </text>
    );
  return (
    <>
      {bounds(row).map(({ part, low, high }) => (
        <g key={part}>
          <rect
            data-part={part}
            x={x(low)}
            width={x(high) - x(low)}
            y={y - half}
            height={2 * half}
            {...fills[part]}
            stroke="var(--paper)"
          />
        </g>
      ))}
      {row.interval && (
        <path
          data-interval
          d={`M${x(row.interval[0])},${y}H${x(row.interval[1])}M${x(row.interval[0])},${y - 4}v8M${x(row.interval[1])},${y - 4}v8`}
          stroke="var(--ink)"
          strokeWidth={1.4}
          fill="none"
        />
      )}
    </>
  );
}
