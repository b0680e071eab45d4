import { eventLayout, sinceStart, tenth, type EventStudySpec } from '@kipimo/shared';
import type { DrawingProps } from './kinds.js';
import { KeyItem, KeyList, Marker } from './marks.js';
import { Readable } from './readable.js';
import { useChartWords } from './use-chart-words.js';
import { useWidth } from './use-width.js';

const height = 300;
const colour = 'var(--accent)';

/** A difference by years since a start: a thick band for each year by itself, a thin one for all years at once. */
export default function EventStudy({ spec }: DrawingProps<EventStudySpec>) {
  const words = useChartWords();
  const { t, tick, value, change } = words;
  const [width, box] = useWidth();
  const layout = eventLayout(spec, width, height);
  const { plot } = layout;
  const fine = { ...spec.unit, decimals: spec.unit.decimals + 1 };
  const stops = layout.events.map(({ point, x, y }) => {
    const range = (ends: readonly [number, number] | undefined, message: 'pointwise' | 'simultaneous') =>
      ends
        ? [
            `${t(`chart.event.${message}`)}: ${t('chart.point.band', { low: value(ends[0], fine), high: value(ends[1], fine) })}`,
          ]
        : [];
    const title = `${sinceStart(point.at)}: ${change(point.value, fine)}`;
    const lines = [
      ...range(point.pointwise, 'pointwise'),
      ...range(point.simultaneous, 'simultaneous'),
      t('chart.event.n', { treated: point.treated, controls: point.controls }),
    ];
    return { x, y, title, lines, words: [title, ...lines].join(', ') };
  });
  return (
    <div ref={box}>
      <Readable label={spec.title} rows={[stops]} width={width} height={height}>
        <svg aria-hidden="true" width={width} height={height} className="absolute inset-0">
          {layout.ticks.map((one) => (
            <g key={one.value}>
              <line x1={plot.left} x2={plot.right} y1={tenth(one.y)} y2={tenth(one.y)} stroke="var(--rule)" />
              <text
                x={plot.left - 8}
                y={tenth(one.y)}
                dy="0.35em"
                textAnchor="end"
                fontSize={12}
                fill="var(--ink-2)"
                className="tabular"
              >
                {tick(one.value, spec.unit)}
              </text>
            </g>
          ))}
          {layout.years.map(({ at, x }) => (
            <text
              key={at}
              x={tenth(x)}
              y={plot.bottom + 16}
              textAnchor="middle"
              fontSize={12}
              fill="var(--ink-2)"
              className="tabular"
            >
              {sinceStart(at)}
            </text>
          ))}
          <line
            x1={plot.left}
            x2={plot.right}
            y1={tenth(layout.zero)}
            y2={tenth(layout.zero)}
            stroke="var(--ink-2)"
          />
          {layout.start !== null && (
            <line
              x1={tenth(layout.start)}
              x2={tenth(layout.start)}
              y1={plot.top}
              y2={plot.bottom}
              stroke="var(--ink-2)"
              strokeDasharray="3 3"
            />
          )}
          <text x={plot.right} y={plot.bottom + 34} textAnchor="end" fontSize={12} fill="var(--ink-2)">
            {t('chart.event.axis')}
          </text>
          {layout.heldAgainst && (
            <path
              d={`M${tenth(layout.heldAgainst.x) - 4},${tenth(layout.heldAgainst.y)}h8m-4,-4v8`}
              stroke="var(--ink-2)"
              strokeWidth={1.4}
              fill="none"
            />
          )}
          {layout.events.map(({ point, x, y, pointwise, simultaneous }) => (
            <g key={point.at} data-event={point.at}>
              {simultaneous && <Whisker x={x} ends={simultaneous} thickness={1.2} />}
              {pointwise && <Whisker x={x} ends={pointwise} thickness={4} />}
              <Marker slot={0} x={x} y={y} colour={colour} size={1.3} hollow={point.at < 0} />
            </g>
          ))}
        </svg>
      </Readable>
      <KeyList>
        <KeyItem mark={<Marker slot={0} x={0} y={0} colour={colour} hollow />}>
          {t('chart.event.before')}
        </KeyItem>
        <KeyItem mark={<line x1={-8} x2={8} stroke={colour} strokeWidth={4} opacity={0.45} />}>
          {t('chart.event.pointwise')}
        </KeyItem>
        {layout.events.some(({ simultaneous }) => simultaneous) && (
          <KeyItem mark={<line x1={-8} x2={8} stroke={colour} strokeWidth={1.2} />}>
            {t('chart.event.simultaneous')}
          </KeyItem>
        )}
      </KeyList>
    </div>
  );
}

function Whisker({
  x,
  ends: [high, low],
  thickness,
}: {
  x: number;
  ends: readonly [number, number];
  thickness: number;
}) {
  const isBroad = thickness > 2;
  return (
    <line
      data-band={isBroad ? 'pointwise' : 'simultaneous'}
      x1={tenth(x)}
      x2={tenth(x)}
      y1={tenth(high)}
      y2={tenth(low)}
      stroke={colour}
      strokeWidth={thickness}
      opacity={isBroad ? 0.45 : 1}
    />
  );
}
