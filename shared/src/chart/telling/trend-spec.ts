import type {
  ChartFacts,
  ChartQuery,
  ChartSeries,
  DistributionSpec,
  SmallMultiplesSpec,
  TrendSpec,
} from '../chart-spec.js';
import { chartComparability } from './comparability.js';
import type { TrendWords } from './figure-words.js';
import type { TrendAnswer } from './trend-answer.js';
import { bandMeaning, breaksOf, missingOf, pointOf, yearsOf } from './trend-points.js';
import { trendTitle } from './trend-title.js';

type Group = TrendAnswer['groups'][number];
/** Values of single institutions by year, to be drawn where a summary of few was refused. */
export type DotsByYear = ReadonlyMap<number, readonly number[]>;

export interface Drawing {
  query?: ChartQuery;
  /** Questions whose answers are drawn beside the first. */
  beside?: readonly ChartQuery[];
  /** Instead of the sentence that the numbers say. */
  title?: string;
  dots?: DotsByYear;
  /** The same for one of several groups. */
  dotsIn?: (key: string) => DotsByYear | undefined;
  /** Address of the page of one group, such as an institution. */
  hrefOf?: (key: string) => string;
  /** Second line under the name of one group, such as a country. */
  noteOf?: (key: string) => string | undefined;
  /** What is drawn is worked out from the figures, such as a change: it has no whole scale. */
  isMeasured?: boolean;
  /** Further lines under the chart. */
  notes?: readonly string[];
}

/** More series than this are drawn as small multiples. */
const mostSeries = 6;

/** Values of single institutions by year, for the years in which too few reported for a summary. */
export function dotsOf({ groups }: TrendAnswer): DotsByYear {
  const dots = new Map<number, number[]>();
  for (const { points } of groups)
    for (const { year, value } of points)
      if (typeof value === 'number') dots.set(year, [...(dots.get(year) ?? []), value]);
  return dots;
}

/** Too few institutions (R3), or too few of them that reported (R2): the values of those who did stand by themselves. */
const tooFew = ({ refusals }: Group['points'][number]) =>
  refusals.some(({ rule }) => rule === 'R2' || rule === 'R3');

/** Whether too few reported for a summary of all in some year. Levels are counted, not summed up. */
export function refusesFew({ groups, measure }: TrendAnswer): boolean {
  const [only, ...others] = groups;
  if (!only || others.length > 0 || only.kind === 'institution' || measure === 'none') return false;
  return only.points.some(tooFew);
}

/** Whether no year has a summary, and too few institutions or reports are why. */
export function refusesWholly(trend: TrendAnswer): boolean {
  const points = trend.groups[0]?.points ?? [];
  return (
    refusesFew(trend) &&
    points.every(
      ({ value, n, distribution }) => typeof value !== 'number' && (n === 0 || distribution.length === 0),
    )
  );
}

/** What stands around a chart of a trend, whatever its kind. */
export function trendFacts(trend: TrendAnswer, words: TrendWords, drawing: Drawing): ChartFacts {
  const { indicator, groups, receipt, measure, currency } = trend;
  const { t, unit, basis } = words;
  const { current } = indicator;
  const points = groups.flatMap((group) => group.points);
  const only = groups.length === 1 ? groups[0] : undefined;
  const last = only?.points.filter(({ n }) => n > 0).at(-1);
  const single = only?.kind === 'institution';
  const parts = [
    measure === 'none' ? '' : unit(current, currency, 'summary').name,
    groups[0]?.kind === 'institution' ? '' : t(`figures.measure.${measure}`),
    basis(current),
    yearsOf(points, words),
  ];
  const changes = trend.breaks.flatMap(({ year, note }) =>
    note ? [t('figures.change.note', { year: words.format.year(year), note: words.say(note).words })] : [],
  );
  const rates = receipt.rateSet && t('figures.rates', { title: receipt.rateSet.title });
  return {
    title: drawing.title ?? '',
    subtitle: parts.filter((part) => part !== '').join(' · '),
    count: last && !single ? { n: last.n, expected: last.expected } : undefined,
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: chartComparability(trend.comparability),
    missing: missingOf(points),
    notes: [...(drawing.notes ?? []), ...changes, ...(rates ? [rates] : [])],
    query: drawing.query,
    beside: drawing.beside,
  };
}

function seriesOf(
  group: Group,
  { measure }: TrendAnswer,
  { say, t }: TrendWords,
  drawing: Drawing,
): ChartSeries {
  return {
    key: group.key || 'all',
    label: group.kind === 'none' ? t('figures.all') : say(group.label).words,
    points: group.points.map((point) =>
      pointOf(point, measure, {
        isSingle: group.kind === 'institution',
        dots: (drawing.dotsIn?.(group.key) ?? drawing.dots)?.get(point.year),
      }),
    ),
  };
}

/** The whole scale of shares and scores; other units have none. */
function rangeOf({ indicator: { current }, measure }: TrendAnswer): readonly [number, number] | undefined {
  if (current.valueType === 'share' && current.maximum === '100') return [0, 100];
  return measure === 'share_yes' ? [0, 100] : undefined;
}

/** Up to six groups as lines over the years, more as one small drawing each; levels as distributions. */
export function trendSpec(
  trend: TrendAnswer,
  words: TrendWords,
  drawing: Drawing = {},
): TrendSpec | SmallMultiplesSpec | DistributionSpec {
  if (trend.measure === 'distribution' && trend.groups[0]?.kind !== 'institution')
    return levelsSpec(trend, words, drawing);
  const { groups, measure, indicator, currency } = trend;
  const single = groups[0]?.kind === 'institution';
  const unit =
    measure === 'none'
      ? { name: words.t('figures.measure.none'), decimals: 0 }
      : words.unit(indicator.current, currency, single ? 'single' : 'summary');
  const breaks = breaksOf(trend.breaks, words);
  const series = groups.map((group) => seriesOf(group, trend, words, drawing));
  const name = words.say(indicator.current.name).words;
  const [first] = series;
  const said = series.length === 1 && first ? trendTitle(trend, first, breaks, words) : name;
  const facts = trendFacts(trend, words, { ...drawing, title: drawing.title ?? said });
  if (series.length <= mostSeries)
    return {
      ...facts,
      kind: 'trend',
      unit,
      series,
      breaks,
      band: single ? undefined : bandMeaning(measure),
      range: drawing.isMeasured ? undefined : rangeOf(trend),
    };
  const panels = series.map((one) => ({
    ...one,
    href: drawing.hrefOf?.(one.key),
    note: drawing.noteOf?.(one.key),
  }));
  return { ...facts, kind: 'small-multiples', unit, panels, breaks, axes: 'shared', sort: 'label' };
}

/** Only the last year in which any group has a value: what groups are held against each other in. */
function inLastYear(trend: TrendAnswer): TrendAnswer {
  const years = trend.groups.flatMap(({ points }) => points.filter(({ n }) => n > 0).map(({ year }) => year));
  const last = Math.max(...years);
  const groups = trend.groups.map((group) => ({
    ...group,
    points: group.points.filter(({ year }) => year === last),
  }));
  return { ...trend, groups };
}

/** How many institutions stand at each level: a row for each year, or for each group in the last year. */
function levelsSpec(trend: TrendAnswer, words: TrendWords, drawing: Drawing): DistributionSpec {
  const { t, say, format, unit } = words;
  const { current } = trend.indicator;
  const low = Number(current.minimum ?? 1);
  const high = Number(current.maximum ?? 5);
  const levels = Array.from({ length: high - low + 1 }, (_, at) => ({
    level: low + at,
    label: t('figures.level', { level: low + at }),
  }));
  const isOne = trend.groups.length === 1;
  const shown = isOne ? trend : inLastYear(trend);
  const rows = shown.groups.flatMap(({ key, label, points }) =>
    points
      .filter(({ expected }) => expected > 0)
      .map(({ year, expected, distribution, missing }) => ({
        key: isOne ? String(year) : key,
        label: isOne ? format.year(year) : say(label).words,
        expected,
        counts: distribution.map(({ level, count }) => ({ level, count })),
        missing,
      })),
  );
  return {
    ...trendFacts(shown, words, { ...drawing, title: drawing.title ?? say(current.name).words }),
    kind: 'distribution',
    unit: unit(current, null, 'single'),
    shape: { of: 'levels', levels, rows },
  };
}
