import type { ChartBreak, ChartPoint, ChartSeries, TrendSpec } from '@kipimo/shared';
import type { ResultTable } from './result-tables.js';

/** What a reader has to be told of a chart that is drawn from an answer as it came. */
export interface ChartWordsOfAnswer {
  readonly title: string;
  readonly everything: string;
  readonly asOf: string;
  readonly source: string;
  readonly demonstration: boolean;
  readonly breaks: readonly ChartBreak[];
}

/**
 * Where definitions changed, as the answer says it.
 *
 * Shape   every `breaks` of the answer together: of several questions a line is cut wherever one of them changed.
 * Missing null where no question asked for `breaks` with their year: then nobody knows whether a line may be drawn.
 */
export function breaksIn(data: unknown): ChartBreak[] | null {
  if (Array.isArray(data)) return joined(data.map(breaksIn));
  if (!isObject(data)) return null;
  const { breaks, ...rest } = data;
  const here = Array.isArray(breaks) ? breaks.map(breakOf) : null;
  const own = here?.every((one) => one !== null) ? here : null;
  return joined([own, ...Object.values(rest).map(breaksIn)]);
}

function breakOf(one: unknown): ChartBreak | null {
  if (!isObject(one) || typeof one['year'] !== 'number') return null;
  const { year, toVersion, bridged, changeClass } = one;
  return {
    year,
    toVersion: typeof toVersion === 'number' ? toVersion : 0,
    label: typeof changeClass === 'string' ? changeClass : '',
    bridged: bridged === true,
  };
}

function joined(parts: readonly (ChartBreak[] | null)[]): ChartBreak[] | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return [...new Map(known.flat().map((one) => [`${one.year}:${one.toVersion}`, one])).values()];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Columns that carry the figure, the first one there wins. */
const FIGURES = ['value', 'median', 'mean', 'coverage', 'total', 'n'] as const;
/** Columns that tell series apart. */
const NAMES = [
  'label',
  'labels',
  'key',
  'institution',
  'country',
  'region',
  'cohort',
  'indicator',
  'category',
] as const;
const MOST_SERIES = 6;

/**
 * A development out of a table with a column `year` and a figure.
 *
 * Shape   one series a name; past six the rest is context. Null where there is nothing to draw by year.
 * Missing a year without a figure is a gap, never zero.
 */
export function answerChart(table: ResultTable, words: ChartWordsOfAnswer): TrendSpec | null {
  const at = (name: string): number => table.columns.findIndex((column) => column === name);
  const year = at('year');
  const figure = FIGURES.map(at).find(
    (column) => column >= 0 && table.rows.some((row) => isNumber(row[column])),
  );
  if (year < 0 || figure === undefined) return null;
  const name = NAMES.map(at).find((column) => column >= 0 && table.rows.some((row) => row[column]));
  const [n, expected] = [at('n'), at('expected')];
  const series = new Map<string, ChartPoint[]>();
  for (const row of table.rows) {
    const when = Number(row[year]);
    if (!Number.isInteger(when)) return null;
    const key = name === undefined ? '' : String(row[name] ?? '');
    const value = row[figure];
    const point: ChartPoint = {
      year: when,
      value: isNumber(value) ? Number(value) : null,
      ...(n >= 0 && isNumber(row[n]) && { n: Number(row[n]) }),
      ...(expected >= 0 && isNumber(row[expected]) && { expected: Number(row[expected]) }),
    };
    // The same year twice in one series: this is not a development.
    if (series.get(key)?.some((other) => other.year === when)) return null;
    series.set(key, [...(series.get(key) ?? []), point]);
  }
  const drawn = [...series].map(([key, points], index): ChartSeries => ({
    key: key === '' ? 'all' : key,
    label: key === '' ? words.everything : key,
    points: points.toSorted((one, other) => one.year - other.year),
    role: index < MOST_SERIES ? 'main' : 'context',
  }));
  return {
    kind: 'trend',
    title: words.title,
    subtitle: table.columns[figure] ?? '',
    unit: { name: table.columns[figure] ?? '', decimals: 1 },
    series: drawn,
    breaks: words.breaks,
    asOf: words.asOf,
    source: words.source,
    demonstration: words.demonstration,
    comparability: { outcome: 'with_caveats', reasons: [] },
    missing: [],
  };
}

const isNumber = (cell: unknown): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell));
