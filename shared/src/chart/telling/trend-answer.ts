import type { Absence } from '../../indicator/missing.js';
import type { Text } from '../../language.js';
import type { ComparabilityAnswer } from './comparability.js';
import type { MeasuredAnswer } from './figure-words.js';

export type MeasureCode = 'median' | 'pooled' | 'share_yes' | 'distribution' | 'none';

export interface TrendPointAnswer {
  readonly year: number;
  readonly versionNumber: number;
  readonly n: number;
  readonly expected: number;
  readonly value?: number | null;
  readonly median?: number | null;
  readonly lowerQuartile?: number | null;
  readonly upperQuartile?: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | null;
  readonly distribution: readonly { readonly level: number; readonly count: number }[];
  readonly missing: readonly { readonly reason: Absence; readonly count: number }[];
  readonly refusals: readonly { readonly rule: string }[];
}

export interface BreakAnswer {
  readonly year: number;
  readonly toVersion: number;
  readonly changeClass: 'wording' | 'scope' | 'method';
  readonly bridged: boolean;
  readonly note?: Text | null;
}

export interface TrendGroupAnswer {
  readonly kind: string;
  readonly key: string;
  readonly label: Text;
  readonly points: readonly TrendPointAnswer[];
}

/** What is asked of the API to draw a development; the field `trend` answers it. */
export interface TrendAnswer {
  readonly currency?: string | null;
  readonly measure: MeasureCode;
  readonly indicator: { readonly code: string; readonly current: MeasuredAnswer };
  readonly groups: readonly TrendGroupAnswer[];
  readonly breaks: readonly BreakAnswer[];
  readonly comparability: ComparabilityAnswer;
  readonly receipt: {
    readonly asOf: string;
    readonly contentHash: string;
    readonly demonstration: boolean;
    readonly rateSet?: { readonly title: string } | null;
  };
}
