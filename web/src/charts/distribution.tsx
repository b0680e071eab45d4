import {
  divergingStack,
  packDots,
  valueAxis,
  type CountDistribution,
  type DistributionSpec,
  type OrdinalDistribution,
} from '@kipimo/shared';
import type { DrawingProps } from './kinds.js';
import { KeyItem, KeyList } from './marks.js';
import { RowsFrame, type DrawnRow } from './rows-frame.js';
import { useChartWords } from './use-chart-words.js';

/** Ordered levels as diverging bars of 100 %, or single values as strips of dots. */
export default function Distribution({ spec }: DrawingProps<DistributionSpec>) {
  return spec.shape.of === 'levels' ? (
    <Levels spec={spec} shape={spec.shape} />
  ) : (
    <Values spec={spec} shape={spec.shape} />
  );
}

/** Orange below the middle, blue above, stronger towards the ends; grey in the middle. */
function levelFill(at: number, of: number): { fill: string; opacity: number } {
  const middle = (of - 1) / 2;
  if (at === middle) return { fill: 'var(--context)', opacity: 0.6 };
  const strength = Math.abs(at - middle) / Math.max(middle, 0.5);
  return { fill: at < middle ? 'var(--series-2)' : 'var(--series-1)', opacity: 0.3 + 0.6 * strength };
}

function Levels({ spec, shape }: { spec: DistributionSpec; shape: OrdinalDistribution }) {
  const words = useChartWords();
  const { t, format } = words;
  const levels = shape.levels.map(({ level }) => level);
  const stacks = shape.rows.map(({ counts }) => divergingStack(levels, counts));
  const ends = stacks.flatMap((parts) => parts.flatMap(({ low, high }) => [low, high]));
  const low = -Math.max(0.2, Math.ceil(-Math.min(0, ...ends) * 5) / 5);
  const high = Math.max(0.2, Math.ceil(Math.max(0, ...ends) * 5) / 5);
  const ticks = [-1, -0.5, 0, 0.5, 1].filter((tick) => tick >= low && tick <= high);
  const rows = shape.rows.map((row, at): DrawnRow => {
    const parts = stacks[at] ?? [];
    const n = parts.reduce((sum, { count }) => sum + count, 0);
    return {
      key: row.key,
      label: row.label,
      aside: `${format.number(n)} / ${format.number(row.expected)}`,
      draw: ({ x, y, height }) =>
        parts.map((part, place) => {
          const wide = x(part.high) - x(part.low);
          if (wide <= 0) return null;
          const { fill, opacity } = levelFill(place, parts.length);
          return (
            <g key={part.level}>
              <rect
                data-level={part.level}
                x={x(part.low)}
                y={y - height / 2 + 5}
                width={wide}
                height={height - 10}
                fill={fill}
                fillOpacity={opacity}
                stroke="var(--paper)"
              />
              {wide > 22 && (
                <text
                  x={x(part.low) + wide / 2}
                  y={y}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize={12}
                  fill={opacity > 0.75 ? 'var(--paper)' : 'var(--ink)'}
                >
                  {part.count}
                </text>
              )}
            </g>
          );
        }),
      stops: ({ x, y }) =>
        parts.flatMap((part) => {
          const name = shape.levels.find(({ level }) => level === part.level)?.label ?? '';
          const share = format.percent(part.high - part.low, 0);
          if (part.count === 0) return [];
          return {
            x: (x(part.low) + x(part.high)) / 2,
            y,
            title: `${row.label}: ${name}`,
            lines: [`${format.number(part.count)} (${share})`, t('chart.n', { n, expected: row.expected })],
            words: [row.label, name, format.number(part.count), share].join(', '),
          };
        }),
    };
  });
  return (
    <>
      <RowsFrame
        label={spec.title}
        rows={rows}
        ticks={ticks}
        extent={{ low, high }}
        tickLabel={(value) => format.percent(Math.abs(value), 0)}
      />
      <KeyList>
        {shape.levels.map(({ level, label }, at) => {
          const { fill, opacity } = levelFill(at, shape.levels.length);
          return (
            <KeyItem
              key={level}
              mark={<rect x={-7} y={-5} width={14} height={10} fill={fill} opacity={opacity} />}
            >
              {label}
            </KeyItem>
          );
        })}
      </KeyList>
    </>
  );
}

function Values({ spec, shape }: { spec: DistributionSpec; shape: CountDistribution }) {
  const words = useChartWords();
  const { format, value } = words;
  const all = shape.rows.flatMap(({ values }) => values.map((one) => one.value));
  const axis = valueAxis(all, undefined, 6);
  const rows = shape.rows.map((row): DrawnRow => {
    const placed = (x: (at: number) => number) => {
      const xs = row.values.map((one) => x(one.value));
      const offsets = packDots(xs, 5.6);
      return row.values.map((one, at) => ({
        ...one,
        x: xs[at] ?? 0,
        dy: Math.max(-15, Math.min(15, offsets[at] ?? 0)),
      }));
    };
    return {
      key: row.key,
      label: row.label,
      aside: `${format.number(row.values.length)} / ${format.number(row.expected)}`,
      draw: ({ x, y }) =>
        placed(x).map((dot, at) => (
          <circle
            key={at}
            data-dot
            cx={dot.x}
            cy={y + dot.dy}
            r={2.6}
            fill="var(--accent)"
            fillOpacity={0.7}
          />
        )),
      stops: ({ x, y }) =>
        placed(x)
          .sort((a, b) => a.x - b.x)
          .map((dot) => ({
            x: dot.x,
            y: y + dot.dy,
            title: `${dot.label}: ${value(dot.value, spec.unit)}`,
            lines: [row.label],
            words: [row.label, dot.label, value(dot.value, spec.unit)].join(', '),
          })),
    };
  });
  return (
    <RowsFrame
      label={spec.title}
      rows={rows}
      ticks={axis.ticks}
      extent={axis.extent}
      tickLabel={(figure) => words.tick(figure, spec.unit)}
    />
  );
}
