import type { Scale } from '../statistics/agreement.js';
import { checkedBootstrap, checkedKrippendorff } from '../statistics/checked.js';
import { krippendorff } from '../statistics/agreement.js';
import { intraclass, type Intraclass } from '../statistics/intraclass.js';
import {
  fleissKappa,
  type Kappa,
  kendallW,
  type KappaWeights,
  pairTable,
  weightedKappa,
} from '../statistics/rater-agreement.js';
import { type Answer, isRefused, type Refused } from '../statistics/refused.js';

/** Ratings of the same things by several raters. */
export interface AgreementQuestion {
  readonly scale: Scale;
  /** Rows are raters, columns what they rated; null where a rater said nothing. */
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly draws: number;
  readonly seed: number;
}

/** A figure that was refused, and why. */
export interface AgreementRefusal extends Refused {
  readonly method: 'alpha' | 'interval' | 'kappa' | 'fleiss' | 'intraclass' | 'concordance';
}

export interface AgreementAnswer {
  readonly raters: number;
  readonly rated: number;
  /** Things that at least two raters rated: only they tell anything. */
  readonly ratedTwice: number;
  readonly alpha: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** α of at least 0.8 is reliable, of at least 0.667 allows tentative conclusions. */
  readonly verdict: 'reliable' | 'tentative' | 'unreliable' | null;
  /** Of two raters: unweighted for names, weighted by squared distance for levels. */
  readonly kappa: (Kappa & { readonly weights: KappaWeights }) | null;
  readonly fleiss: number | null;
  readonly intraclass: readonly Intraclass[];
  readonly concordance: { readonly value: number; readonly p: number } | null;
  readonly refusals: readonly AgreementRefusal[];
}

const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/**
 * How far raters agree, by every measure that the ratings allow.
 *
 * Gaps    α takes missing ratings; the others are worked out over what every rater rated. What cannot be worked out is
 *         listed with its reason.
 * Source  docs/methods.md#agreement
 */
export function agreementOf({ scale, ratings, draws, seed }: AgreementQuestion): AgreementAnswer {
  const columns = columnsOf(ratings);
  const twice = columns.filter((column) => column.filter((value) => value !== null).length > 1);
  const complete = columns.filter((column): column is number[] => column.every((value) => value !== null));
  const refusals: AgreementRefusal[] = [];
  const told = <Value>(method: AgreementRefusal['method'], answer: Answer<Value>): Value | null => {
    if (!isRefused(answer)) return answer;
    refusals.push({ ...answer, method });
    return null;
  };
  const alpha = told('alpha', checkedKrippendorff(ratings, scale));
  const interval =
    alpha === null
      ? null
      : told(
          'interval',
          checkedBootstrap(twice, (drawn) => krippendorff(columnsOf(drawn), scale), { draws, seed }),
        );
  const isNumber = scale === 'interval' || scale === 'ratio';
  return {
    raters: ratings.length,
    rated: columns.length,
    ratedTwice: twice.length,
    alpha:
      alpha === null ? null : { value: alpha, low: interval?.bca[0] ?? null, high: interval?.bca[1] ?? null },
    verdict:
      alpha === null
        ? null
        : alpha >= RELIABLE
          ? 'reliable'
          : alpha >= TENTATIVE
            ? 'tentative'
            : 'unreliable',
    kappa: ratings.length === 2 && !isNumber ? told('kappa', kappaOf(complete, scale)) : null,
    fleiss:
      ratings.length > 1 && !isNumber
        ? (told('fleiss', fleissKappa(countsOf(complete)))?.value ?? null)
        : null,
    intraclass: isNumber ? (told('intraclass', intraclass(complete)) ?? []) : [],
    concordance: scale === 'nominal' ? null : told('concordance', kendallW(columnsOf<number>(complete))),
    refusals,
  };
}

/** Rows become columns. */
function columnsOf<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  const length = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length }, (_, place) => rows.map((row) => row[place] as Value));
}

function levelsOf(complete: readonly (readonly number[])[]): number[] {
  return [...new Set(complete.flat())].toSorted((a, b) => a - b);
}

function kappaOf(
  complete: readonly (readonly number[])[],
  scale: Scale,
): Answer<Kappa & { weights: KappaWeights }> {
  const weights: KappaWeights = scale === 'nominal' ? 'unweighted' : 'quadratic';
  const pairs = complete.map(([first = Number.NaN, second = Number.NaN]) => [first, second] as const);
  const kappa = weightedKappa(pairTable(pairs, levelsOf(complete)), weights);
  return isRefused(kappa) ? kappa : { ...kappa, weights };
}

function countsOf(complete: readonly (readonly number[])[]): number[][] {
  const levels = levelsOf(complete);
  return complete.map((column) => levels.map((level) => column.filter((value) => value === level).length));
}
