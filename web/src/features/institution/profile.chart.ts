import type {
  ChartPoint,
  ChartQuery,
  ChartTargetPath,
  ProgressSpec,
  SmallMultiplesSpec,
} from '@kipimo/shared';
import { breaksOf } from '../../figures/trend-points.js';
import type { FigureWords } from '../../figures/use-figure-words.js';
import type { ProfileAnswer, ProfileSeries } from './institution.query.js';

type Receipt = ProfileAnswer['receipt'];
type Target = NonNullable<ProfileSeries['target']>;

export interface ProfileDomain {
  code: string;
  name: { en: string };
  series: ProfileSeries[];
}

/** The series by domain, in the order of the answer. */
export function domainsOf({ series }: ProfileAnswer): ProfileDomain[] {
  const domains = new Map<string, ProfileDomain>();
  for (const one of series) {
    const { code, name } = one.indicator.domain;
    const domain = domains.get(code) ?? { code, name, series: [] };
    domain.series.push(one);
    domains.set(code, domain);
  }
  return [...domains.values()];
}

/** Numbers are drawn; yes or no and texts are written out. */
export const isDrawn = ({ indicator: { current } }: ProfileSeries) =>
  current.valueType !== 'narrative' && current.valueType !== 'yes_no';

/** Gaps: a year without a value keeps its reason; a year that was never asked is not due. */
export function profilePoints({ points }: ProfileSeries): ChartPoint[] {
  return points.map(({ year, value, absence, versionNumber }) =>
    typeof value === 'number'
      ? { year, value, versionNumber }
      : { year, value: null, absence: absence ?? 'not_due', versionNumber },
  );
}

const states = {
  signed: 'agreed',
  agreed: 'agreed',
  proposed: 'proposed',
  superseded: 'superseded',
} as const;
type TargetState = keyof typeof states;

/** What a target path counts as; one in a state that is not known counts as proposed. */
export function targetState({ state }: Pick<Target, 'state'>): 'agreed' | 'proposed' | 'superseded' {
  return state in states ? states[state as TargetState] : 'proposed';
}

/**
 * The programme year a day belongs to for this institution: that of the period that holds it; outside the periods
 * known, as far from the calendar year as those are.
 */
export function programmeYearOf(day: string, points: ProfileSeries['points']): number {
  const holding = points.find(({ periodStarts, periodEnds }) => periodStarts <= day && day <= periodEnds);
  if (holding) return holding.year;
  const [first] = points;
  const shift = first ? Number(first.periodEnds.slice(0, 4)) - first.year : 0;
  return Number(day.slice(0, 4)) - shift;
}

/** A path of targets by the programme year its steps fall due in. */
export function targetPath(
  target: Pick<Target, 'course' | 'points'> & { state?: string },
  points: ProfileSeries['points'],
): ChartTargetPath {
  return {
    state: targetState({ state: target.state ?? 'superseded' }),
    course: target.course,
    points: target.points.map(({ dueOn, value }) => ({ year: programmeYearOf(dueOn, points), value })),
  };
}

/** The unit of its values; money is in the currency asked for, or in that of its own values. */
export function unitOf({ indicator: { current }, points }: ProfileSeries, words: FigureWords) {
  return words.unit(current, points.find(({ currency }) => currency)?.currency, 'single');
}

function facts(receipt: Receipt, { t }: FigureWords) {
  return {
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: { outcome: 'comparable' as const, reasons: [] },
    notes: receipt.rateSet ? [t('figures.rates', { title: receipt.rateSet.title })] : [],
  };
}

/** The paths that were replaced, and the one that holds. */
function pathsOf({ superseded, target, points }: ProfileSeries): ChartTargetPath[] | undefined {
  const paths = [...superseded, ...(target ? [target] : [])];
  return paths.length > 0 ? paths.map((path) => targetPath(path, points)) : undefined;
}

/** One domain of an institution: every indicator by itself, each on its own scale, with its targets. */
export function domainSpec(
  domain: ProfileDomain,
  receipt: Receipt,
  words: FigureWords,
  { query, hrefOf }: { query?: ChartQuery; hrefOf: (indicator: string) => string },
): SmallMultiplesSpec {
  const { t, say, format } = words;
  const drawn = domain.series.filter(isDrawn);
  const years = drawn.flatMap(({ points }) => points.map(({ year }) => year));
  const window =
    years.length > 0 ? `${format.year(Math.min(...years))}–${format.year(Math.max(...years))}` : '';
  const spec = facts(receipt, words);
  const money = drawn.some(({ indicator }) => indicator.current.valueType === 'currency');
  return {
    ...spec,
    kind: 'small-multiples',
    title: say(domain.name).words,
    subtitle: [t('institution.profile.subtitle'), window].filter((part) => part !== '').join(' · '),
    missing: [],
    notes: money ? spec.notes : [],
    query,
    unit: { name: '', decimals: 0 },
    breaks: [],
    axes: 'own',
    sort: 'given',
    panels: drawn.map((one) => {
      const unit = unitOf(one, words);
      return {
        key: one.indicator.code,
        label: say(one.indicator.current.name).words,
        note: unit.name,
        href: hrefOf(one.indicator.code),
        unit,
        points: profilePoints(one),
        breaks: breaksOf(one.breaks, words),
        targets: pathsOf(one),
      };
    }),
  };
}

/** How far one agreed path has been gone. */
export function progressSpec(
  series: ProfileSeries & { target: Target },
  institution: { code: string; name: string },
  receipt: Receipt,
  words: FigureWords,
): ProgressSpec {
  const { t, say } = words;
  const { target, indicator } = series;
  const { baselineValue, baselineOn, progress } = target;
  const unit = unitOf(series, words);
  return {
    ...facts(receipt, words),
    kind: 'progress',
    title: say(indicator.current.name).words,
    subtitle: [unit.name, t(`institution.targets.${targetState(target)}`)]
      .filter((part) => part !== '')
      .join(' · '),
    missing: [],
    unit,
    key: institution.code,
    label: institution.name,
    baseline:
      typeof baselineValue === 'number' && baselineOn
        ? { year: programmeYearOf(baselineOn, series.points), value: baselineValue }
        : null,
    target: targetPath(target, series.points),
    superseded: series.superseded.map((path) => targetPath(path, series.points)),
    points: profilePoints(series),
    breaks: breaksOf(series.breaks, words),
    achievement: progress ?? null,
    notes: target.rationale ? [t('institution.targets.rationale', { words: target.rationale })] : [],
  };
}
