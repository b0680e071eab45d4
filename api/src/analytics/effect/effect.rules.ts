import { checkedStandardised } from '../statistics/checked.js';
import { minimumDetectableEffect } from '../statistics/means.js';
import type { RandomisationTest } from '../statistics/randomisation.js';
import { type Answer, isRefused } from '../statistics/refused.js';
import { median } from '../statistics/summary.js';
import { ceilingOf, type EvidenceCeiling } from './effect-ceiling.rules.js';
import {
  cannotSucceed,
  type ClusteredEstimate,
  clusteredDifference,
  type Contrast,
  drawnAnew,
  meanOf,
  randomised,
  shiftOf,
  smallestP,
} from './effect-estimates.rules.js';
import { matchedGroups, type MatchedGroups } from './effect-matching.rules.js';
import {
  changesOf,
  type EffectDesign,
  type EffectQuestion,
  type Estimate,
  type UnitSeries,
} from './effect-question.js';
import { type EffectRefusal, isWhole, refusalsOf } from './effect-refusals.rules.js';
import { type SensitivityRow, sensitivityOf } from './effect-sensitivity.rules.js';
import {
  eventStudyOf,
  staggeredEffect,
  type StaggeredEffect,
  type StaggeredFigure,
} from './effect-staggered.rules.js';

export type { EffectRefusal } from './effect-refusals.rules.js';

export interface GroupChange {
  /** Institutions with a value in both years. */
  readonly n: number;
  /** Institutions for which the last year's value was due. */
  readonly expected: number;
  readonly baselineMedian: number | null;
  readonly endMedian: number | null;
  readonly rose: number;
  readonly fell: number;
}

export interface EarlierDifference {
  readonly fromYear: number;
  readonly toYear: number;
  readonly estimate: Estimate | null;
}

export interface EffectAnswer {
  readonly design: EffectDesign;
  readonly group: GroupChange;
  readonly comparison: GroupChange | null;
  /** Hodges-Lehmann: in the unit of the indicator. */
  readonly shift: Estimate | null;
  /** Means; none of scores. */
  readonly mean: Estimate | null;
  readonly bootstrap: Estimate | null;
  readonly randomisation: RandomisationTest | null;
  readonly clustered: ClusteredEstimate | null;
  readonly matching: MatchedGroups | null;
  readonly staggered: StaggeredEffect | null;
  /** By years since the start, or since the year after the baseline: before it nothing should be seen yet. */
  readonly eventStudy: readonly StaggeredFigure[];
  /** The same figure under other choices that could have been made. */
  readonly sensitivity: readonly SensitivityRow[];
  /** Hedges' g of the changes, with an unmatched comparison only. */
  readonly standardised: number | null;
  /** In standard deviations of the change. */
  readonly minimumDetectable: number | null;
  readonly earlier: readonly EarlierDifference[];
  readonly refusals: readonly EffectRefusal[];
  readonly ceiling: EvidenceCeiling;
}

/** Called with the share of the work that is done, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * How an indicator changed in a group, beside another if there is one; everything that cannot be said is refused.
 *
 * Shape   the design follows from the question: starts make it staggered, covariates matched, a comparison a
 *         difference in differences.
 * Source  docs/methods.md#change-and-its-uncertainty
 */
export function effectOf(question: EffectQuestion, note: Progress = () => undefined): EffectAnswer {
  const { group, comparison, fromYear, toYear, isOrdinal } = question;
  const design = designOf(question);
  const own = changesOf(group, fromYear, toYear);
  const plain: Contrast = { own, other: comparison && changesOf(comparison, fromYear, toYear) };
  const refusals = refusalsOf(question, plain);
  const isWithheld = (): boolean => refusals.some(isWhole);
  const told = <Value>(isAsked: boolean, ask: () => Answer<Value>): Value | null => {
    if (!isAsked || isWithheld()) return null;
    const answer = ask();
    if (!isRefused(answer)) return answer;
    refusals.push({ rule: answer.refused, params: answer.params });
    return null;
  };
  note(0.05);
  const staggered = told(design === 'staggered_start' && !isOrdinal, () => staggeredEffect(question));
  const matching = told(design === 'matched_difference_in_differences', () => matchedGroups(question));
  const contrast: Contrast = matching ? { own: matching.differences, other: null } : plain;
  if (cannotSucceed(contrast))
    refusals.push({
      rule: 'test_cannot_succeed',
      params: { smallestP: smallestP(contrast).toPrecision(3), n: String(contrast.own.length) },
    });
  note(0.2);
  const isShown = !isWithheld() && design !== 'staggered_start';
  const hasMean = isShown && !isOrdinal;
  const clustered = told(hasMean && question.isClustered === true && !matching, () =>
    clusteredDifference(question),
  );
  note(0.4);
  const bootstrap = hasMean ? drawnAnew(contrast, question) : null;
  note(0.6);
  const randomisation = hasMean && !cannotSucceed(contrast) ? randomised(contrast, question) : null;
  note(0.75);
  const eventStudy = staggered?.event ?? (hasMean && comparison ? eventStudyOf(question, matching) : []);
  note(0.85);
  const earlier =
    comparison && !isOrdinal && design !== 'staggered_start'
      ? earlierDifferences(group, comparison, question)
      : [];
  return {
    design,
    group: groupChange(group, question),
    comparison: comparison && groupChange(comparison, question),
    shift: isShown ? shiftOf(contrast) : null,
    mean: hasMean ? meanOf(contrast) : null,
    bootstrap,
    randomisation,
    clustered,
    matching,
    staggered,
    eventStudy,
    sensitivity:
      isWithheld() || isOrdinal
        ? []
        : sensitivityOf(question, { design, plain, matching: matching !== null }),
    standardised: hasMean && contrast.other ? standardisedOf(contrast.own, contrast.other) : null,
    minimumDetectable: isShown
      ? minimumDetectableEffect(
          contrast.other ? [contrast.own.length, contrast.other.length] : [contrast.own.length],
        )
      : null,
    earlier,
    refusals,
    ceiling: ceilingOf({
      n: own.length,
      expected: group.filter(({ isExpected }) => isExpected).length,
      hasComparison: comparison !== null,
      isEarlierShown: earlier.some(({ estimate }) => estimate !== null) || staggered?.beforeStart != null,
      isDeclaredBefore: question.evidence?.isDeclaredBefore ?? false,
      agreement: question.evidence?.agreement ?? null,
    }),
  };
}

export function designOf({ comparison, staggered, matchOn = [] }: EffectQuestion): EffectDesign {
  if (staggered) return 'staggered_start';
  if (!comparison) return 'change_since_baseline';
  return matchOn.length > 0 ? 'matched_difference_in_differences' : 'difference_in_differences';
}

function standardisedOf(own: readonly number[], other: readonly number[]): number | null {
  const size = checkedStandardised(own, other);
  return isRefused(size) ? null : size.g;
}

function groupChange(
  series: readonly UnitSeries[],
  { fromYear, toYear, minimumGroup }: EffectQuestion,
): GroupChange {
  const both = series.filter(({ values }) => values.has(fromYear) && values.has(toYear));
  const isShown = both.length >= minimumGroup;
  const at = (year: number): number | null =>
    isShown ? median(both.map(({ values }) => values.get(year) ?? Number.NaN)) : null;
  const changes = changesOf(both, fromYear, toYear);
  return {
    n: both.length,
    expected: series.filter(({ isExpected }) => isExpected).length,
    baselineMedian: at(fromYear),
    endMedian: at(toYear),
    rose: isShown ? changes.filter((change) => change > 0).length : 0,
    fell: isShown ? changes.filter((change) => change < 0).length : 0,
  };
}

/** The same difference between years before the baseline: where it is not nought, the groups went apart already. */
export function earlierDifferences(
  group: readonly UnitSeries[],
  comparison: readonly UnitSeries[],
  { fromYear, breaks, minimumGroup }: EffectQuestion,
): EarlierDifference[] {
  const years = [...new Set([...group, ...comparison].flatMap(({ values }) => [...values.keys()]))]
    .filter((year) => year <= fromYear)
    .toSorted((a, b) => a - b);
  return years.slice(1).map((year, index) => {
    const before = years[index] ?? year;
    const isCut = breaks.some((cut) => !cut.bridged && cut.year > before && cut.year <= year);
    const [own, other] = [changesOf(group, before, year), changesOf(comparison, before, year)];
    const isEnough = own.length >= minimumGroup && other.length >= minimumGroup;
    return { fromYear: before, toYear: year, estimate: isCut || !isEnough ? null : meanOf({ own, other }) };
  });
}
