import { CLOSED_PARTS } from '@kipimo/shared';
import type { AskedIndicator } from '../asked.js';
import type { PointFacts, Thresholds } from '../comparability.rules.js';
import type { SeveralQuestion } from '../indicator-question.js';
import type { PartRow } from '../questions/parts.query.js';
import type { TrendRow } from '../questions/trend.query.js';
import { pointOf } from '../trend.point.js';
import type { MissingCount, TrendPoint } from '../trend.type.js';

/** What was read of one indicator. */
export interface IndicatorRows {
  readonly asked: AskedIndicator;
  /** Of the totals, by group and round. */
  readonly rows: readonly TrendRow[];
  /** Of the parts of the dimension; null unless parts are told apart. */
  readonly parts: readonly PartRow[] | null;
  readonly dimension: string | null;
}

/** One group of the panel, in one round, of one indicator and part: the same point that a trend has. */
export interface Cell {
  /** Key of the panel's group. */
  readonly group: string;
  readonly asked: AskedIndicator;
  readonly category: string | null;
  readonly point: TrendPoint;
  readonly facts: PointFacts;
}

/**
 * The cells of one indicator.
 *
 * Shape   by group, year and part. Without grouping by period only the newest round in which anybody has a value, or
 *         the newest of all. A group has a cell in every round in which it had a member.
 * Source  docs/methods.md#aggregate
 */
export function cellsOf(
  { rounds, panel }: SeveralQuestion,
  read: IndicatorRows,
  groupBy: readonly string[],
  minimumGroup: number,
  thresholds: Thresholds,
): Cell[] {
  const { asked } = read;
  const isByPeriod = groupBy.includes('period');
  const newest = Math.max(-1, ...read.rows.filter(({ n }) => n > 0).map(({ i }) => i));
  const only = newest < 0 ? rounds.length - 1 : newest;
  const at = (grp: number, i: number, category: string | null): string => `${grp}|${i}|${category ?? ''}`;
  const totals = new Map(read.rows.map((row) => [at(row.grp, row.i, null), row]));
  const parts = new Map((read.parts ?? []).map((row) => [at(row.grp, row.i, categoryOf(row.slice)), row]));
  const categories = categoriesOf(read);
  return panel.groups.flatMap(({ key, counts }, grp) =>
    rounds.flatMap((round, i) => {
      const count = counts[i];
      if (!count || count.members === 0 || !(isByPeriod || i === only)) return [];
      return categories.map((category): Cell => {
        const total = totals.get(at(grp, i, null));
        const row = category === null ? total : parts.get(at(grp, i, category));
        const { point, facts } = pointOf(row, {
          year: round.programmeYear,
          versionNumber: asked.numbers[i] ?? asked.version.number,
          isDue: asked.due[i] ?? false,
          count,
          aggregation: asked.version.aggregation,
          minimumGroup,
          thresholds,
          isOneUnit: groupBy.includes('institution'),
        });
        const shown = category === null ? point : { ...point, missing: withoutParts(point, total) };
        return { group: key, asked, category, point: shown, facts };
      });
    }),
  );
}

const categoryOf = (slice: string): string => slice.slice(slice.indexOf('=') + 1);

/** The parts that somebody reported, and those that everybody is asked for. */
function categoriesOf({ parts, dimension }: IndicatorRows): (string | null)[] {
  if (parts === null || dimension === null) return [null];
  const found = new Set([...(CLOSED_PARTS[dimension] ?? []), ...parts.map(({ slice }) => categoryOf(slice))]);
  return [...found].sort();
}

/** Who reported the total and not its parts did report: the parts were not collected. */
function withoutParts({ missing, n }: TrendPoint, total: TrendRow | undefined): MissingCount[] {
  const silent = missing.find(({ reason }) => reason === 'not_submitted')?.count ?? 0;
  const moved = Math.min(silent, Math.max(0, (total?.n ?? 0) - n));
  if (moved === 0) return missing;
  const counts = new Map(missing.map(({ reason, count }) => [reason, count]));
  counts.set('not_submitted', silent - moved);
  counts.set('not_collected', (counts.get('not_collected') ?? 0) + moved);
  return [...counts].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
}
