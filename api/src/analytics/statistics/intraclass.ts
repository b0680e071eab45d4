import { fisherAbove, fisherAt } from './distributions.js';
import { type Answer, refused } from './refused.js';
import { mean } from './summary.js';

/** The six forms of Shrout and Fleiss: one judge or the mean of k; (1) each target its own judges, (2) judges drawn
 * from many, (3) these judges and no others. */
export const INTRACLASS_FORMS = ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'] as const;
export type IntraclassForm = (typeof INTRACLASS_FORMS)[number];

export interface Intraclass {
  readonly form: IntraclassForm;
  readonly value: number;
  readonly interval: readonly [number, number];
  /** Against no agreement at all. */
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/** Mean squares of targets by judges. */
interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly between: number;
  readonly within: number;
  readonly judges: number;
  readonly error: number;
}

/**
 * The intraclass correlations of targets (rows) rated by judges (columns), with F intervals.
 *
 * Shape   all six forms in the order of `INTRACLASS_FORMS`; 1 is perfect, values below nought mean none.
 * Gaps    every judge must have rated every target: `incomplete` otherwise. Krippendorff's α takes gaps.
 * Errors  `too_few` below two targets, `one_rater`, `no_variation` when all ratings are alike or judges agree to the
 *         digit, so that there is no error to divide by.
 * Source  docs/methods.md#intraclass-correlation; P. Shrout and J. Fleiss, Psychological Bulletin 86, 1979.
 */
export function intraclass(
  ratings: readonly (readonly (number | null)[])[],
  confidence = 0.95,
): Answer<readonly Intraclass[]> {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2) return refused('too_few', { targets: n, least: 2 });
  if (k < 2) return refused('one_rater', { raters: k });
  if (ratings.some((row) => row.length !== k || row.some((value) => value === null)))
    return refused('incomplete');
  const squares = meanSquares(ratings.map((row) => row.map((value) => value ?? Number.NaN)));
  if (squares.between === 0 && squares.within === 0) return refused('all_alike');
  if (squares.error <= 1e-12 * Math.max(squares.between, squares.judges)) return refused('no_variation');
  const tail = 1 - (1 - confidence) / 2;
  return [...formOne(squares, tail), ...formTwo(squares, tail), ...formThree(squares, tail)].toSorted(
    (a, b) => INTRACLASS_FORMS.indexOf(a.form) - INTRACLASS_FORMS.indexOf(b.form),
  );
}

function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const grand = mean(rows.flat());
  const rowMeans = rows.map(mean);
  const judgeMeans = Array.from({ length: k }, (_, judge) =>
    mean(rows.map((row) => row[judge] ?? Number.NaN)),
  );
  const betweenSum = k * rowMeans.reduce((sum, own) => sum + (own - grand) ** 2, 0);
  const judgeSum = n * judgeMeans.reduce((sum, own) => sum + (own - grand) ** 2, 0);
  const withinSum = rows.reduce(
    (sum, row, i) => sum + row.reduce((own, value) => own + (value - (rowMeans[i] ?? 0)) ** 2, 0),
    0,
  );
  return {
    n,
    k,
    between: betweenSum / (n - 1),
    within: withinSum / (n * (k - 1)),
    judges: judgeSum / (k - 1),
    error: Math.max(0, withinSum - judgeSum) / ((n - 1) * (k - 1)),
  };
}

/** One-way: each target its own judges. */
function formOne({ n, k, between, within }: MeanSquares, tail: number): Intraclass[] {
  const [df1, df2] = [n - 1, n * (k - 1)];
  const f = between / within;
  const [low, high] = [f / fisherAt(tail, df1, df2), f * fisherAt(tail, df2, df1)];
  const test = { f, df1, df2, p: fisherAbove(f, df1, df2) };
  const single = (ratio: number): number => (ratio - 1) / (ratio + k - 1);
  return [
    { form: 'ICC1', value: single(f), interval: [single(low), single(high)], ...test },
    { form: 'ICC1k', value: 1 - 1 / f, interval: [1 - 1 / low, 1 - 1 / high], ...test },
  ];
}

/** Two-way random: judges drawn from many, their level differences count as disagreement. */
function formTwo({ n, k, between, judges, error }: MeanSquares, tail: number): Intraclass[] {
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const f = between / error;
  const value = (between - error) / (between + (k - 1) * error + (k * (judges - error)) / n);
  const ratio = judges / error;
  const part = k * value * ratio;
  const rest = n * (1 + (k - 1) * value) - k * value;
  const df = (df2 * (part + rest) ** 2) / ((n - 1) * part ** 2 + rest ** 2);
  const [below, above] = [fisherAt(tail, df1, df), fisherAt(tail, df, df1)];
  const spread = k * judges + (k * n - k - n) * error;
  const low = (n * (between - below * error)) / (below * spread + n * between);
  const high = (n * (above * between - error)) / (spread + n * above * between);
  const test = { f, df1, df2, p: fisherAbove(f, df1, df2) };
  const stepped = (one: number): number => (k * one) / (1 + (k - 1) * one);
  return [
    { form: 'ICC2', value, interval: [low, high], ...test },
    {
      form: 'ICC2k',
      value: (between - error) / (between + (judges - error) / n),
      interval: [stepped(low), stepped(high)],
      ...test,
    },
  ];
}

/** Two-way mixed: these judges alone; that one is stricter throughout does not count. */
function formThree({ n, k, between, error }: MeanSquares, tail: number): Intraclass[] {
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const f = between / error;
  const [low, high] = [f / fisherAt(tail, df1, df2), f * fisherAt(tail, df2, df1)];
  const test = { f, df1, df2, p: fisherAbove(f, df1, df2) };
  const single = (ratio: number): number => (ratio - 1) / (ratio + k - 1);
  return [
    { form: 'ICC3', value: single(f), interval: [single(low), single(high)], ...test },
    { form: 'ICC3k', value: 1 - 1 / f, interval: [1 - 1 / low, 1 - 1 / high], ...test },
  ];
}
