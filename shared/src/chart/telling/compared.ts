import type {
  ChartFacts,
  ChartSpec,
  ComparisonSpec,
  DistributionSpec,
  MapSpec,
  SlopeSpec,
  SmallMultiplesSpec,
} from '../chart-spec.js';
import type { TrendWords } from './figure-words.js';
import type { TrendAnswer } from './trend-answer.js';
import { bandMeaning, pointOf } from './trend-points.js';
import { type ComparedMember, isEach, ownGroups, refusesSome } from './own-institutions.js';
import { refusesFew, trendFacts, trendSpec, type Drawing } from './trend-spec.js';

/** The pictures of a comparison. */
export const COMPARED_VIEWS = ['trend', 'facets', 'slope', 'dots', 'distribution', 'map'] as const;
export type ComparedView = (typeof COMPARED_VIEWS)[number];

/** The last programme year in which any group has a value. */
export function lastYearOf({ groups }: TrendAnswer): number | undefined {
  const years = groups.flatMap(({ points }) => points.filter(({ n }) => n > 0).map(({ year }) => year));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The first programme year in which any group has a value. */
export function firstYearOf({ groups }: TrendAnswer): number | undefined {
  const years = groups.flatMap(({ points }) => points.filter(({ n }) => n > 0).map(({ year }) => year));
  return years.length === 0 ? undefined : Math.min(...years);
}

/** What a picture is made from: the groups, and where a view needs them each institution by itself. */
export interface Compared {
  trend: TrendAnswer;
  each?: TrendAnswer;
  members: readonly ComparedMember[];
  words: TrendWords;
  drawing: Drawing;
}

/**
 * Lines, cut at breaks; more than six groups have a small drawing each; levels are distributions. Where every summary
 * was refused, dots alone are left, which hold no year against another.
 */
export function linesSpec({ trend, words, drawing }: Compared): ChartSpec {
  const spec = trendSpec(trend, words, drawing);
  return isDotsAlone(spec) ? yearByYear(spec) : spec;
}

/** Whether single values are all that may be shown: there is nothing to join, and nothing to set side by side. */
function isDotsAlone(spec: ChartSpec): boolean {
  if (spec.kind !== 'trend') return false;
  const points = spec.series.flatMap((one) => one.points);
  return (
    points.every(({ value }) => value === null) &&
    points.some(({ dots }) => dots !== undefined && dots.length > 0)
  );
}

/** One small drawing for each group, on one scale, the greatest change first. */
export function facetsSpec(compared: Compared): ChartSpec {
  const spec = linesSpec(compared);
  if (spec.kind !== 'trend' || isDotsAlone(spec)) return spec;
  const {
    kind: _,
    series,
    band: _band,
    range: _range,
    targets: _targets,
    baseline: _baseline,
    ...facts
  } = spec;
  const { hrefOf, noteOf } = compared.drawing;
  const isInstitutions = compared.trend.groups[0]?.kind === 'institution';
  return {
    ...facts,
    kind: 'small-multiples',
    axes: 'shared',
    sort: 'change',
    panels: series.map((one) => ({
      ...one,
      href: isInstitutions ? hrefOf?.(one.key) : undefined,
      note: isInstitutions ? noteOf?.(one.key) : undefined,
    })),
  } satisfies SmallMultiplesSpec;
}

/** The first and the last year that has a value, joined only where no definition break lies between them. */
export function slopeSpec(compared: Compared): ChartSpec {
  const spec = linesSpec(compared);
  if ((spec.kind !== 'trend' && spec.kind !== 'small-multiples') || isDotsAlone(spec)) return spec;
  const [from, to] = [firstYearOf(compared.trend), lastYearOf(compared.trend)];
  if (from === undefined || to === undefined || from === to) return spec;
  const series = spec.kind === 'trend' ? spec.series : spec.panels;
  const { title, subtitle, count, asOf, source, receipt, demonstration, comparability, notes, query } = spec;
  const acronyms = new Map(
    isEach(compared.trend) ? compared.members.map(({ code, acronym }) => [code, acronym]) : [],
  );
  const ends = series.map(({ key, label, points }) => ({
    key,
    label: acronyms.get(key) ?? label,
    points: [from, to].map(
      (year) =>
        points.find((point) => point.year === year) ?? { year, value: null, absence: 'not_due' as const },
    ),
  }));
  return {
    ...{ title, subtitle, count, asOf, source, receipt, demonstration, comparability, notes, query },
    kind: 'slope',
    missing: spec.missing,
    unit: spec.unit,
    years: [from, to],
    series: ends,
    breaks: spec.breaks,
  } satisfies SlopeSpec;
}

/** The groups side by side in the last year, with the spread of their institutions. */
export function dotsSpec(compared: Compared): ChartSpec {
  const { trend, words, drawing } = compared;
  const year = lastYearOf(trend);
  const { measure, indicator, currency } = trend;
  if (year === undefined || measure === 'none' || (measure === 'distribution' && !isEach(trend)))
    return linesSpec(compared);
  const single = isEach(trend);
  const groups = trend.groups.flatMap(({ key, kind, label, points }) => {
    const point = points.find((one) => one.year === year);
    if (!point) return [];
    const drawn = pointOf(point, measure, { isSingle: single });
    const { n, expected, refusals, missing } = point;
    return [
      {
        key: key || 'all',
        label: kind === 'none' ? words.t('figures.all') : words.say(label).words,
        ...{ n, expected, missing },
        centre: drawn.value,
        interval: drawn.band,
        refusals: refusals.map(({ rule }) => rule),
        dots: refusals.length > 0 ? namedDots(compared, key, year) : undefined,
      },
    ];
  });
  const unit = words.unit(indicator.current, currency, single ? 'single' : 'summary');
  return {
    ...inOneYear(compared, year),
    kind: 'comparison',
    unit,
    centre: single ? 'value' : measure === 'pooled' || measure === 'share_yes' ? measure : 'median',
    band: single ? undefined : bandMeaning(measure),
    range: undefined,
    sort: 'centre',
    groups,
    title: drawing.title ?? '',
  } satisfies ComparisonSpec;
}

/** How the institutions are spread in each year; levels by their own distribution. */
export function distributionSpec(compared: Compared): ChartSpec {
  const { trend, each, words } = compared;
  const { measure, indicator, currency } = trend;
  if (measure === 'distribution' || measure === 'share_yes' || measure === 'none' || !each)
    return linesSpec(compared);
  const years = [...new Set(each.groups.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const rows = years.map((year) => {
    const points = each.groups.flatMap(({ label, points: all }) =>
      all.filter((point) => point.year === year).map((point) => ({ label: words.say(label).words, point })),
    );
    return {
      key: String(year),
      label: words.format.year(year),
      expected: points.reduce((sum, { point }) => sum + point.expected, 0),
      values: points.flatMap(({ label, point: { value, median } }) => {
        const own = value ?? median;
        return typeof own === 'number' ? [{ label, value: own }] : [];
      }),
    };
  });
  return {
    ...yearByYear(trendFacts(each, words, compared.drawing)),
    kind: 'distribution',
    unit: words.unit(indicator.current, currency, 'single'),
    shape: { of: 'values', rows: rows.filter(({ values }) => values.length > 0) },
  } satisfies DistributionSpec;
}

/** Where the institutions are, with their last figure; one whose place is not known is counted, never put somewhere. */
export function mapSpec(compared: Compared): ChartSpec {
  const { each, trend, members, words, drawing } = compared;
  const shown = each ?? trend;
  const year = lastYearOf(shown);
  const found = new Map(shown.groups.map((group) => [group.key, group]));
  const chosen = members.filter(({ code }) => found.has(code));
  const placed = chosen.flatMap((member) => {
    const { latitude, longitude, country } = member;
    return country && typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ ...member, country, latitude, longitude }]
      : [];
  });
  const regions = new Map(
    placed.map(({ country: { region } }) => [region.code, words.say(region.name).words]),
  );
  return {
    ...inOneYear({ ...compared, trend: shown }, year),
    kind: 'map',
    unit: words.unit(shown.indicator.current, shown.currency, 'single'),
    unplaced: chosen.length - placed.length,
    groups: [...regions]
      .map(([key, label]) => ({ key, label }))
      .sort((one, other) => words.format.compare(one.label, other.label)),
    places: placed.map(({ code, name, acronym, city, country, latitude, longitude }) => {
      const point = found.get(code)?.points.find((one) => one.year === year);
      const drawn = point && pointOf(point, shown.measure, { isSingle: true });
      return {
        key: code,
        label: acronym ? `${acronym} · ${name}` : name,
        country: { iso3: country.iso3, label: words.say(country.name).words },
        city: city ?? undefined,
        latitude,
        longitude,
        group: country.region.code,
        value: drawn?.value ?? null,
        absence: drawn ? drawn.absence : 'not_due',
        href: drawing.hrefOf?.(code),
      };
    }),
  } satisfies MapSpec;
}

/** The single values of a group in one year, by the names of their institutions. */
function namedDots({ trend, each, members, words }: Compared, key: string, year: number) {
  if (!each) return undefined;
  return ownGroups(key, trend, each, members).flatMap(({ label, points }) => {
    const own = points.find((point) => point.year === year);
    const value = own?.value ?? own?.median;
    return typeof value === 'number' ? [{ label: words.say(label).words, value }] : [];
  });
}

/** Facts of one year alone: nothing is held against another year. */
function inOneYear({ trend, words, drawing }: Compared, year: number | undefined) {
  const only = {
    ...trend,
    groups: trend.groups.map((group) => ({
      ...group,
      points: group.points.filter((point) => point.year === year),
    })),
  };
  return { ...yearByYear(trendFacts(only, words, drawing)), missing: [] };
}

/** Pictures that hold no year against another are shown in any case; what stands against that is kept as a caveat. */
function yearByYear<F extends ChartFacts>(facts: F): F {
  const { outcome, reasons } = facts.comparability;
  return outcome === 'not_comparable'
    ? { ...facts, comparability: { outcome: 'with_caveats', reasons } }
    : facts;
}

const specs: Record<ComparedView, (compared: Compared) => ChartSpec> = {
  trend: linesSpec,
  facets: facetsSpec,
  slope: slopeSpec,
  dots: dotsSpec,
  distribution: distributionSpec,
  map: mapSpec,
};

/** A comparison in one of its pictures. */
export const comparedSpec = (view: ComparedView, compared: Compared): ChartSpec => specs[view](compared);

/** Whether a picture also needs each institution by itself. */
export function wantsEach(view: ComparedView, trend: TrendAnswer): boolean {
  if (isEach(trend)) return false;
  return view === 'distribution' || view === 'map' || refusesFew(trend) || refusesSome(trend);
}
