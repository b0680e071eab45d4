import { isRefused } from '../statistics/refused.js';
import { type Contrast, meanOf } from './effect-estimates.rules.js';
import {
  changedOf,
  changesOf,
  type EffectDesign,
  type EffectQuestion,
  type Estimate,
} from './effect-question.js';
import { staggeredEffect } from './effect-staggered.rules.js';

export const SENSITIVITY_VARIANTS = [
  'leaving_one_out_least',
  'leaving_one_out_most',
  'one_year_less',
  'baseline_a_year_earlier',
  'without_matching',
  'other_comparison',
] as const;
export type SensitivityVariant = (typeof SENSITIVITY_VARIANTS)[number];

/** The figure under one other choice. */
export interface SensitivityRow {
  readonly variant: SensitivityVariant;
  /** The institution that was left out. */
  readonly without: string | null;
  readonly estimate: Estimate;
}

/**
 * What the mean figure would have been under choices that were not made.
 *
 * Shape   the least and the largest figure when any one institution is left out; the window a year shorter and a year
 *         longer; pairs undone; the other comparison of a staggered start.
 * Gaps    a choice without enough institutions, or behind a break of the definition, is left out.
 * Source  docs/methods.md#sensitivity
 */
export function sensitivityOf(
  question: EffectQuestion,
  asked: { readonly design: EffectDesign; readonly plain: Contrast; readonly matching: boolean },
): SensitivityRow[] {
  if (asked.design === 'staggered_start') return otherComparison(question);
  const { group, comparison, fromYear, toYear } = question;
  const rows: SensitivityRow[] = [];
  const add = (
    variant: SensitivityVariant,
    estimate: Estimate | null,
    without: string | null = null,
  ): void => {
    if (estimate) rows.push({ variant, without, estimate });
  };
  if (asked.matching) {
    add('without_matching', meanOf(asked.plain));
    return rows;
  }
  const [least, most] = leavingOneOut(question);
  if (least && most) {
    add('leaving_one_out_least', least.estimate, least.without);
    add('leaving_one_out_most', most.estimate, most.without);
  }
  for (const [variant, from, to] of [
    ['one_year_less', fromYear, toYear - 1],
    ['baseline_a_year_earlier', fromYear - 1, toYear],
  ] as const) {
    if (from >= to || isCut(question, from, to)) continue;
    const contrast: Contrast = {
      own: changesOf(group, from, to),
      other: comparison && changesOf(comparison, from, to),
    };
    if (isEnough(contrast, question)) add(variant, meanOf(contrast));
  }
  return rows;
}

const isCut = ({ breaks }: EffectQuestion, from: number, to: number): boolean =>
  breaks.some(({ year, bridged }) => !bridged && year > from && year <= to);

const isEnough = ({ own, other }: Contrast, { minimumGroup }: EffectQuestion): boolean =>
  own.length >= minimumGroup && (other === null || other.length >= minimumGroup);

function leavingOneOut(question: EffectQuestion): [Without | null, Without | null] {
  const { group, comparison, fromYear, toYear } = question;
  const own = changedOf(group, fromYear, toYear);
  const other = comparison && changedOf(comparison, fromYear, toYear);
  const units = [...own, ...(other ?? [])].map(({ series }) => series.unit);
  const found = units.flatMap((without): Without[] => {
    const rest = (side: typeof own): number[] =>
      side.filter(({ series }) => series.unit !== without).map(({ change }) => change);
    const contrast: Contrast = { own: rest(own), other: other && rest(other) };
    const estimate = isEnough(contrast, question) ? meanOf(contrast) : null;
    return estimate ? [{ without, estimate }] : [];
  });
  const inOrder = found.toSorted(
    (a, b) => a.estimate.value - b.estimate.value || (a.without < b.without ? -1 : 1),
  );
  return [inOrder[0] ?? null, inOrder.at(-1) ?? null];
}

interface Without {
  readonly without: string;
  readonly estimate: Estimate;
}

function otherComparison(question: EffectQuestion): SensitivityRow[] {
  const effect = staggeredEffect({
    ...question,
    // No band is read from it.
    draws: 199,
    staggered: question.staggered === 'never' ? 'not_yet' : 'never',
  });
  return isRefused(effect) ? [] : [{ variant: 'other_comparison', without: null, estimate: effect.simple }];
}
