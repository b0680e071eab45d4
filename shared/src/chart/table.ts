import { gapReason, type GapReason } from './gap.js';
import { inYearOrder } from './segments.js';
import type {
  ChangeSpec,
  ChartFacts,
  ChartPoint,
  ChartSeries,
  ChartSpec,
  ComparisonSpec,
  DistributionSpec,
  EventStudySpec,
  MapSpec,
  PartsSpec,
} from './chart-spec.js';

/** Heads of columns as codes; the web has words for each, files keep the codes. */
export const columnCodes = [
  'key',
  'label',
  'country',
  'city',
  'year',
  'value',
  'low',
  'high',
  'n',
  'expected',
  'version',
  'status',
  'level',
  'count',
  'improved',
  'unchanged',
  'declined',
  'not_compared',
  'share',
  'target',
  'since_start',
  'all_low',
  'all_high',
  'treated',
  'controls',
] as const;
export type ColumnCode = (typeof columnCodes)[number];

export type TableCell =
  | { kind: 'number'; value: number; decimals?: number }
  /** Of 1; files keep it so, readers are told per cent. */
  | { kind: 'share'; value: number }
  | { kind: 'year'; value: number }
  | { kind: 'text'; text: string }
  | { kind: 'gap'; reason: GapReason }
  | { kind: 'status'; provisional: boolean }
  | { kind: 'none' };

export interface ChartTable {
  columns: readonly ColumnCode[];
  rows: readonly (readonly TableCell[])[];
}

const text = (words: string): TableCell => ({ kind: 'text', text: words });
const none: TableCell = { kind: 'none' };

function number(value: number | null | undefined, decimals?: number): TableCell {
  return value === null || value === undefined ? none : { kind: 'number', value, decimals };
}

function share(value: number | null | undefined): TableCell {
  return value === null || value === undefined ? none : { kind: 'share', value };
}

/**
 * Everything a chart shows, one row per figure, for the table under it and for files.
 *
 * Shape    columns as codes, rows as long as the columns; every value of the spec appears unchanged.
 * Gaps     a blank is a cell with its reason, never a zero and never left out.
 */
export function tableOf(spec: ChartSpec): ChartTable {
  switch (spec.kind) {
    case 'trend':
      return ofSeries(spec.series, spec.unit.decimals);
    case 'small-multiples':
      return ofSeries(spec.panels, spec.unit.decimals);
    case 'progress':
      return ofSeries(
        [{ key: spec.key, label: spec.label, points: spec.points }],
        spec.unit.decimals,
        spec.target?.points,
      );
    case 'comparison':
      return ofComparison(spec);
    case 'distribution':
      return ofDistribution(spec);
    case 'map':
      return ofMap(spec);
    case 'parts':
      return ofParts(spec);
    case 'slope':
      return ofSeries(spec.series, spec.unit.decimals);
    case 'change':
      return ofChange(spec);
    case 'event-study':
      return ofEvents(spec);
  }
}

function ofSeries(
  series: readonly (ChartSeries & { unit?: { decimals: number } })[],
  decimals: number,
  target?: readonly { year: number; value: number }[],
): ChartTable {
  const due = new Map(target?.map(({ year, value }) => [year, value]));
  const aimed = (year: number, places: number) => number(due.get(year), places);
  const columns: ColumnCode[] = [
    'key',
    'label',
    'year',
    'value',
    'low',
    'high',
    'n',
    'expected',
    'version',
    'status',
  ];
  return {
    columns: target ? [...columns, 'target'] : columns,
    rows: series.flatMap(({ key, label, points, unit }) => {
      const places = unit?.decimals ?? decimals;
      const told = new Set(points.map(({ year }) => year));
      const later: ChartPoint[] = (target ?? []).flatMap(({ year }) =>
        told.has(year) ? [] : [{ year, value: null, absence: 'not_due' as const }],
      );
      return inYearOrder([...points, ...later]).map((point) => [
        text(key),
        text(label),
        { kind: 'year' as const, value: point.year },
        ...pointCells(point, places),
        ...(target ? [aimed(point.year, places)] : []),
      ]);
    }),
  };
}

function pointCells(point: ChartPoint, decimals: number): TableCell[] {
  return [
    valueCell(point, decimals),
    number(point.value === null ? null : point.band?.[0], decimals),
    number(point.value === null ? null : point.band?.[1], decimals),
    number(point.n),
    number(point.expected),
    number(point.versionNumber),
    point.value === null ? none : { kind: 'status', provisional: point.provisional ?? false },
  ];
}

function valueCell(point: ChartPoint, decimals: number): TableCell {
  const reason = gapReason(point);
  return reason ? { kind: 'gap', reason } : number(point.value, decimals);
}

function ofComparison({ groups, unit: { decimals } }: ComparisonSpec): ChartTable {
  return {
    columns: ['key', 'label', 'value', 'low', 'high', 'n', 'expected'],
    rows: groups.map((group) => [
      text(group.key),
      text(group.label),
      group.centre === null
        ? { kind: 'gap', reason: group.refusals?.length ? 'refused_summary' : 'no_row' }
        : number(group.centre, decimals),
      number(group.interval?.[0], decimals),
      number(group.interval?.[1], decimals),
      number(group.n),
      number(group.expected),
    ]),
  };
}

function ofDistribution({ shape, unit: { decimals } }: DistributionSpec): ChartTable {
  if (shape.of === 'values') {
    return {
      columns: ['key', 'label', 'value'],
      rows: shape.rows.flatMap(({ label, values }) =>
        values.map((one) => [text(label), text(one.label), number(one.value, decimals)]),
      ),
    };
  }
  return {
    columns: ['key', 'label', 'level', 'count', 'expected'],
    rows: shape.rows.flatMap((row) =>
      shape.levels.map((level) => [
        text(row.key),
        text(row.label),
        text(level.label),
        number(row.counts.find((one) => one.level === level.level)?.count ?? 0),
        number(row.expected),
      ]),
    ),
  };
}

function ofMap({ places, unit }: MapSpec): ChartTable {
  return {
    columns: ['key', 'label', 'country', 'city', 'value'],
    rows: places.map((place) => [
      text(place.key),
      text(place.label),
      text(place.country.label),
      place.city ? text(place.city) : none,
      place.value === null || place.value === undefined
        ? place.absence
          ? { kind: 'gap', reason: place.absence }
          : none
        : number(place.value, unit?.decimals),
    ]),
  };
}

function ofParts({ rows }: PartsSpec): ChartTable {
  return {
    columns: [
      'key',
      'label',
      'improved',
      'unchanged',
      'declined',
      'n',
      'not_compared',
      'share',
      'low',
      'high',
    ],
    rows: rows.map((row) => [
      text(row.key),
      text(row.label),
      number(row.improved),
      number(row.unchanged),
      number(row.declined),
      number(row.n),
      number(row.notCompared),
      row.share === null ? { kind: 'gap', reason: 'refused_summary' } : share(row.share),
      share(row.interval?.[0]),
      share(row.interval?.[1]),
    ]),
  };
}

function ofChange({ rows, unit: { decimals } }: ChangeSpec): ChartTable {
  return {
    columns: ['key', 'label', 'value', 'n'],
    rows: rows.map(({ key, label, value, n }) => [
      text(key),
      text(label),
      number(value, Math.max(1, decimals)),
      number(n),
    ]),
  };
}

function ofEvents({ points, unit: { decimals } }: EventStudySpec): ChartTable {
  // A difference of means has more to say than its values.
  const places = decimals + 2;
  return {
    columns: ['since_start', 'value', 'low', 'high', 'all_low', 'all_high', 'treated', 'controls'],
    rows: [...points]
      .sort((a, b) => a.at - b.at)
      .map(({ at, value, pointwise, simultaneous, treated, controls }) => [
        number(at, 0),
        number(value, places),
        number(pointwise?.[0], places),
        number(pointwise?.[1], places),
        number(simultaneous?.[0], places),
        number(simultaneous?.[1], places),
        number(treated, 0),
        number(controls, 0),
      ]),
  };
}

/** Lines that travel with a table into a file. */
export function factLines(facts: ChartFacts): string[] {
  const { title, subtitle, count, asOf, source, receipt, demonstration, comparability, missing } = facts;
  const rules = [...new Set(comparability.reasons.map(({ rule }) => rule))].join(' ');
  return [
    title,
    subtitle,
    ...(count ? [`n: ${count.n} of ${count.expected}`] : []),
    `as of: ${asOf}`,
    `source: ${source}`,
    `comparability: ${comparability.outcome}${rules && ` (${rules})`}`,
    ...(missing.length > 0
      ? [`missing: ${missing.map(({ reason, count: blanks }) => `${reason} ${blanks}`).join(', ')}`]
      : []),
    ...(demonstration ? ['illustrative values, not measurements'] : []),
    ...(receipt ? [`receipt: ${receipt}`] : []),
  ];
}
