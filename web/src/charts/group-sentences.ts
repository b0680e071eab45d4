import { sinceStart } from '@kipimo/shared';
import type {
  ChangeSpec,
  ComparisonSpec,
  DistributionSpec,
  EventStudySpec,
  MapSpec,
  PartsSpec,
} from '@kipimo/shared';
import type { ChartWords } from './use-chart-words.js';

/** The ends of a comparison and how many groups were too small for it. */
export function groupSentences({ groups, unit }: ComparisonSpec, { t, value }: ChartWords): string[] {
  const known = groups.flatMap(({ label, centre }) => (centre === null ? [] : [{ label, centre }]));
  known.sort((a, b) => b.centre - a.centre);
  const [high] = known;
  const low = known.at(-1);
  const refused = groups.length - known.length;
  const ends =
    high && low && high !== low
      ? [
          t('chart.summary.groups', {
            high: high.label,
            highValue: value(high.centre, unit),
            low: low.label,
            lowValue: value(low.centre, unit),
          }),
        ]
      : [];
  return refused > 0 ? [...ends, t('chart.summary.refused', { count: refused })] : ends;
}

/** The commonest level of every row, or the spread of its values. */
export function levelSentences({ shape, unit }: DistributionSpec, { t, value }: ChartWords): string[] {
  if (shape.of === 'values')
    return shape.rows.map(({ label, values }) => {
      const sorted = values.map((one) => one.value).sort((a, b) => a - b);
      const [low] = sorted;
      const high = sorted.at(-1);
      if (low === undefined || high === undefined) return t('chart.summary.none', { label });
      const middle =
        ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) +
          (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
        2;
      return t('chart.summary.spread', {
        label,
        n: sorted.length,
        low: value(low, unit),
        high: value(high, unit),
        median: value(middle, unit),
      });
    });
  return shape.rows.map(({ label, counts }) => {
    const n = counts.reduce((sum, { count }) => sum + count, 0);
    const most = counts.reduce((best, one) => (one.count > (best?.count ?? 0) ? one : best), counts[0]);
    const level = shape.levels.find((one) => one.level === most?.level);
    if (!most || !level || n === 0) return t('chart.summary.none', { label });
    return t('chart.summary.level', { label, level: level.label, count: most.count, n });
  });
}

export function placeSentences({ places, unplaced }: MapSpec, { t }: ChartWords): string[] {
  const countries = new Set(places.map(({ country }) => country.iso3)).size;
  return [
    t('chart.summary.places', { places: places.length, countries }),
    ...(unplaced ? [t('chart.map.unplaced', { count: unplaced })] : []),
  ];
}

/** Best first, since that is the question. */
export function partSentences({ rows }: PartsSpec, { t, format }: ChartWords): string[] {
  const bestFirst = [...rows].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
  return bestFirst.map(({ label, share, improved, n }) =>
    share === null
      ? t('chart.summary.none', { label })
      : t('chart.summary.part', { label, share: format.percent(share, 0), improved, n }),
  );
}

/** The parts in their order, each with its sign, and the wholes they add up to. */
export function changeSentence({ rows, unit }: ChangeSpec, { t, change, format }: ChartWords): string {
  const written = rows.map(({ label, value }) =>
    t('chart.summary.change-part', { label, change: change(value, unit) }),
  );
  return t('chart.summary.change', { list: format.list(written) });
}

/** How many years before and since the start keep clear of nought, and each year by itself. */
export function eventSentences(
  { points, unit }: EventStudySpec,
  { t, change, value }: ChartWords,
): { said: string[]; detail: string[] } {
  const clear = points.filter(({ simultaneous, pointwise }) => {
    const ends = simultaneous ?? pointwise;
    return ends !== undefined && (ends[0] > 0 || ends[1] < 0);
  });
  const before = (of: typeof points) => of.filter(({ at }) => at < 0).length;
  const counts = t('chart.summary.events', {
    before: before(points),
    clearBefore: before(clear),
    since: points.length - before(points),
    clearSince: clear.length - before(clear),
  });
  const fine = { ...unit, decimals: unit.decimals + 1 };
  const each = [...points]
    .sort((a, b) => a.at - b.at)
    .map(({ at, value: difference, pointwise }) =>
      t(pointwise ? 'chart.summary.event' : 'chart.summary.event-bare', {
        at: sinceStart(at),
        change: change(difference, fine),
        low: pointwise ? value(pointwise[0], fine) : '',
        high: pointwise ? value(pointwise[1], fine) : '',
      }),
    );
  return { said: [counts], detail: each };
}
