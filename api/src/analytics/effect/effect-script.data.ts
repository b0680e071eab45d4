import type { EffectAnswer } from './effect.rules.js';
import type { EffectQuestion } from './effect-question.js';

/** One institution in one year, as both scripts hold it. */
export interface ScriptRow {
  readonly unit: string;
  /** 1 in the group, 0 in the comparison. */
  readonly group: 0 | 1;
  /** Nought for those that never started. */
  readonly start: number;
  readonly cluster: string;
  readonly year: number;
  readonly value: number;
}

/** What a script needs to make the answer again. */
export interface ScriptData {
  readonly heading: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly seed: number;
  readonly draws: number;
  readonly minimum: number;
  readonly against: 'not_yet' | 'never';
  readonly rows: readonly ScriptRow[];
  readonly pairs: readonly (readonly [string, string])[];
  /** Which of the answer's figures to make. */
  readonly figures: readonly ScriptFigure[];
}

export const SCRIPT_FIGURES = [
  'shift',
  'mean',
  'bootstrap',
  'randomisation',
  'clustered',
  'staggered',
] as const;
export type ScriptFigure = (typeof SCRIPT_FIGURES)[number];

/** The values that the answer was made of, with nothing left to look up. */
export function scriptData({
  title,
  asOf,
  question,
  answer,
}: {
  title: string;
  asOf: string;
  question: EffectQuestion;
  answer: EffectAnswer;
}): ScriptData {
  const { group, comparison, fromYear, toYear, draws, seed, minimumGroup, staggered } = question;
  const isInside = (year: number): boolean =>
    staggered ? year >= fromYear && year <= toYear : year === fromYear || year === toYear;
  const rowsOf = (series: EffectQuestion['group'], side: 0 | 1): ScriptRow[] =>
    series.flatMap(({ unit, cluster, start, values }) =>
      [...values]
        .filter(([year]) => isInside(year))
        .toSorted(([a], [b]) => a - b)
        .map(([year, value]) => ({
          unit,
          group: side,
          start: start ?? 0,
          cluster: cluster ?? unit,
          year,
          value,
        })),
    );
  return {
    heading: `${title.replaceAll(/\s+/g, ' ')}, ${fromYear} to ${toYear}, as known at ${asOf}`,
    fromYear,
    toYear,
    seed,
    draws,
    minimum: minimumGroup,
    against: staggered ?? 'not_yet',
    rows: [...rowsOf(group, 1), ...rowsOf(comparison ?? [], 0)],
    pairs: (answer.matching?.pairs ?? []).map(({ unit, comparison: other }) => [unit, other] as const),
    figures: SCRIPT_FIGURES.filter((figure) => answer[figure] !== null),
  };
}
