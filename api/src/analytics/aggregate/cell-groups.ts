import { type Absence, ABSENCES } from '@kipimo/shared';
import type { Text } from '../../graphql/text.type.js';
import type { SeveralQuestion } from '../indicator-question.js';
import type { DimensionCode } from './aggregate.input.js';
import type { AggregateGroup } from './aggregate.type.js';
import type { Cell } from './cells.js';

type Keys = Pick<
  AggregateGroup,
  'institution' | 'country' | 'region' | 'cohort' | 'domain' | 'indicator' | 'category' | 'year'
>;

/** In this order the panel joins the keys of a group. */
const PANEL_KEYS = ['cohort', 'institution', 'country', 'region'] as const;

/**
 * Cells as groups. A group of one indicator is its cell, figure by figure; one of several indicators only counts.
 *
 * Shape   in the order of the keys, as `groupBy` names them.
 */
export function groupsOf(
  question: SeveralQuestion,
  cells: readonly Cell[],
  groupBy: readonly DimensionCode[],
): AggregateGroup[] {
  const isByIndicator = groupBy.includes('indicator') || question.asked.length === 1;
  const found = new Map<string, { keys: Keys; order: (string | number)[]; cells: Cell[] }>();
  const placeOf = new Map(question.asked.map(({ asked }, place) => [asked.indicator.code, place]));
  for (const cell of cells) {
    const keys = keysOf(cell, groupBy, isByIndicator);
    const order = groupBy.map((dimension) =>
      dimension === 'period'
        ? cell.point.year
        : dimension === 'indicator'
          ? (placeOf.get(cell.asked.indicator.code) ?? 0)
          : (keys[dimension] ?? ''),
    );
    const key = JSON.stringify(order);
    const group = found.get(key) ?? { keys, order, cells: [] };
    group.cells.push(cell);
    found.set(key, group);
  }
  return [...found.values()]
    .sort((one, other) => compare(one.order, other.order))
    .map(({ keys, cells: own }) => ({
      ...(isByIndicator ? figuresOf(own) : countsOf(own)),
      ...keys,
      year: new Set(own.map(({ point }) => point.year)).size === 1 ? (own[0]?.point.year ?? null) : null,
      labels: groupBy.map((dimension) => labelOf(question, dimension, keys, own[0])),
    }));
}

type Figures = Omit<AggregateGroup, keyof Keys | 'labels'>;

const coverageOf = (n: number, expected: number): number | null => (expected > 0 ? n / expected : null);

function figuresOf([cell]: readonly Cell[]): Figures {
  if (!cell) throw new RangeError('a group holds a cell');
  const { year: _, ...point } = cell.point;
  return { ...point, coverage: coverageOf(point.n, point.expected) };
}

/** Answers of several indicators have no unit in common, so they are counted and nothing more (R4). */
function countsOf(cells: readonly Cell[]): Figures {
  const sum = (of: (cell: Cell) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
  const missing = new Map<Absence, number>();
  for (const { point } of cells) {
    for (const { reason, count } of point.missing) missing.set(reason, (missing.get(reason) ?? 0) + count);
  }
  const [n, expected] = [sum(({ point }) => point.n), sum(({ point }) => point.expected)];
  return {
    ...{ value: null, median: null, lowerQuartile: null, upperQuartile: null, minimum: null, maximum: null },
    ...{ mean: null, total: null, numerator: null, denominator: null, interval: null, distribution: [] },
    n,
    expected,
    members: sum(({ point }) => point.members),
    coverage: coverageOf(n, expected),
    versionNumber: null,
    missing: ABSENCES.flatMap((reason) => {
      const count = missing.get(reason) ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    }),
    refusals: [{ rule: 'R4', params: [{ name: 'indicators', value: String(cells.length) }] }],
    demonstration: cells.some(({ point }) => point.demonstration),
  };
}

function keysOf({ group, asked, category, point }: Cell, groupBy: readonly string[], one: boolean): Keys {
  const parts = group.split('|');
  const units = Object.fromEntries(PANEL_KEYS.map((key) => [key, null as string | null]));
  let next = 0;
  for (const key of PANEL_KEYS) {
    // The first part is the cohort's, and empty where cohorts are not told apart.
    if (key === 'cohort' || groupBy.includes(key)) units[key] = parts[next++] || null;
  }
  return {
    institution: units['institution'] ?? null,
    country: units['country'] ?? null,
    region: units['region'] ?? null,
    cohort: units['cohort'] ?? null,
    domain: groupBy.includes('domain') ? asked.indicator.domain.code : null,
    indicator: one ? asked.indicator.code : null,
    category,
    year: point.year,
  };
}

const same = (words: string): Text => ({ en: words, fr: words, es: words, drafted: [] });

function labelOf(
  { facts, snapshot }: SeveralQuestion,
  dimension: DimensionCode,
  keys: Keys,
  cell: Cell | undefined,
): Text {
  switch (dimension) {
    case 'institution':
      return same(facts.unit(keys.institution ?? '').name);
    case 'country':
      return facts.country(keys.country ?? '').name;
    case 'region':
      return facts.region(keys.region ?? '').name;
    case 'cohort':
      return facts.cohortAt(keys.cohort ?? '', snapshot.asOf).name;
    case 'domain':
      return facts.domain(keys.domain ?? '').name;
    case 'indicator':
      return cell?.asked.version.name ?? same(keys.indicator ?? '');
    case 'period':
      return same(String(keys.year));
    case 'category':
      return same(keys.category ?? '');
  }
}

function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [place, left] of one.entries()) {
    const right = other[place] ?? '';
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}
