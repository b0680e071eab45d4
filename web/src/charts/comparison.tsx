import { packDots, valueAxis, type ComparisonGroup, type ComparisonSpec } from '@kipimo/shared';
import { colourOf, colourSlots } from './colour.js';
import type { DrawingProps } from './kinds.js';
import { KeyItem, KeyList, Marker } from './marks.js';
import { RowsFrame, type DrawnRow, type RowSpace } from './rows-frame.js';
import { useChartWords, type ChartWords } from './use-chart-words.js';

/** From this many values on, a dot and an interval stand for the single values. */
const enough = 10;

/** A dot with its interval per group; the single institutions where they are few or a summary was refused. */
export default function Comparison({ spec, onSelect }: DrawingProps<ComparisonSpec>) {
  const words = useChartWords();
  const { t } = words;
  const groups = sorted(spec);
  const slots = colourSlots(groups.map(({ key }) => key));
  const values = groups.flatMap((group) => [
    ...(group.centre === null ? [] : [group.centre]),
    ...(group.interval ?? []),
    ...shownDots(group).map(({ value }) => value),
  ]);
  const axis = valueAxis(values, spec.range, 6);
  const rows = groups.map((group): DrawnRow => {
    const colour = groups.length > 6 ? 'var(--accent)' : colourOf(slots.get(group.key));
    return {
      key: group.key,
      label: group.label,
      aside: `${words.format.number(group.n)} / ${words.format.number(group.expected)}`,
      draw: (space) => (
        <GroupMarks group={group} space={space} colour={colour} blank={t('chart.gap.refused_summary')} />
      ),
      stops: (space) => stopsOf(group, spec, space, words),
    };
  });
  return (
    <>
      <RowsFrame
        label={spec.title}
        rows={rows}
        ticks={axis.ticks}
        extent={axis.extent}
        tickLabel={(value) => words.tick(value, spec.unit)}
        onEnter={onSelect}
      />
      <KeyList>
        <KeyItem mark={<Marker slot={1} x={0} y={0} colour="var(--ink-2)" size={1.2} />}>
          {t(`chart.centre.${spec.centre}`)}
        </KeyItem>
        {spec.band && groups.some(({ interval }) => interval) && (
          <KeyItem mark={<line x1={-8} x2={8} stroke="var(--ink-2)" strokeWidth={3} opacity={0.5} />}>
            {t(`chart.key.${spec.band === 'quartiles' ? 'quartile-line' : 'interval-line'}`)}
          </KeyItem>
        )}
        {groups.some((group) => shownDots(group).length > 0) && (
          <KeyItem mark={<circle r={2.6} fill="none" stroke="var(--ink-2)" />}>{t('chart.key.dots')}</KeyItem>
        )}
        {axis.broken && (
          <KeyItem mark={<path d="M-5,2l10,-4m-10,8l10,-4" stroke="var(--ink-2)" fill="none" />}>
            {t('chart.key.zero')}
          </KeyItem>
        )}
      </KeyList>
    </>
  );
}

function sorted({ groups, sort }: ComparisonSpec): readonly ComparisonGroup[] {
  if (sort !== 'centre') return groups;
  const place = ({ centre }: ComparisonGroup) => centre ?? Number.NEGATIVE_INFINITY;
  return [...groups].sort((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)));
}

function shownDots({ centre, dots, n }: ComparisonGroup): readonly { label: string; value: number }[] {
  return centre === null || n < enough ? (dots ?? []) : [];
}

function GroupMarks({
  group,
  space: { x, y },
  colour,
  blank,
}: {
  group: ComparisonGroup;
  space: RowSpace;
  colour: string;
  blank: string;
}) {
  const dots = shownDots(group);
  const offsets = packDots(
    dots.map(({ value }) => x(value)),
    6.5,
  );
  return (
    <>
      {group.interval && group.centre !== null && (
        <line
          x1={x(group.interval[0])}
          x2={x(group.interval[1])}
          y1={y}
          y2={y}
          stroke={colour}
          strokeWidth={4}
          strokeOpacity={0.4}
          strokeLinecap="round"
        />
      )}
      {dots.map(({ label, value }, at) => (
        <circle
          key={`${label} ${at}`}
          data-dot
          cx={x(value)}
          cy={y + Math.max(-14, Math.min(14, offsets[at] ?? 0))}
          r={2.8}
          fill="var(--paper)"
          fillOpacity={0.6}
          stroke={colour}
          strokeWidth={1.2}
        />
      ))}
      {group.centre !== null && <Marker slot={1} x={x(group.centre)} y={y} colour={colour} size={1.5} />}
      {group.centre === null && dots.length === 0 && (
        <text x={x(0)} dx={6} y={y} dy="0.35em" fontSize={12} fill="var(--ink-2)" fontStyle="italic">
          {blank}
        </text>
      )}
    </>
  );
}

function stopsOf(group: ComparisonGroup, spec: ComparisonSpec, { x, y }: RowSpace, words: ChartWords) {
  const { t, value, gap } = words;
  const count = t('chart.n', { n: group.n, expected: group.expected });
  const centre =
    group.centre === null
      ? t('chart.no-value', {
          reason: gap(group.refusals?.length ? 'refused_summary' : 'no_row').toLowerCase(),
        })
      : value(group.centre, spec.unit);
  const lines = [
    ...(group.interval && group.centre !== null
      ? [
          t('chart.point.band', {
            low: value(group.interval[0], spec.unit),
            high: value(group.interval[1], spec.unit),
          }),
        ]
      : []),
    count,
  ];
  const whole = {
    x: x(group.centre ?? 0),
    y,
    title: `${group.label}: ${centre}`,
    lines,
    words: [group.label, centre, ...lines].join(', '),
    key: group.key,
  };
  const dots = shownDots(group);
  const offsets = packDots(
    dots.map((dot) => x(dot.value)),
    6.5,
  );
  const singles = dots.map((dot, at) => ({
    x: x(dot.value),
    y: y + Math.max(-14, Math.min(14, offsets[at] ?? 0)),
    title: `${dot.label}: ${value(dot.value, spec.unit)}`,
    lines: [group.label],
    words: `${group.label}, ${dot.label}, ${value(dot.value, spec.unit)}`,
    key: group.key,
  }));
  return [whole, ...singles];
}
