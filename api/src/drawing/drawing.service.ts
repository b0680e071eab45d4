import { Injectable } from '@nestjs/common';
import { csvOf, type Language, refusesFew, svgOf, type TrendAnswer, trendPicture } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { Comparable, NotComparable } from '../analytics/comparability.type.js';
import type { TrendInput } from '../analytics/panel.input.js';
import { Trends } from '../analytics/trend.service.js';
import type { Trend } from '../analytics/trend.type.js';
import type { DrawingQuestion } from './drawing-question.js';
import { drawingWords } from './drawing.words.js';

/** Draws answers as files. */
@Injectable()
export class Drawings {
  constructor(private readonly trends: Trends) {}

  /**
   * How an indicator developed, as an SVG file: the answer that this reader gets, in the places of the screen.
   *
   * Gaps     what the reader may not see is not asked for; too few for a summary are drawn only where each may be seen.
   * Errors   those of the question.
   */
  async picture(scope: Scope, question: DrawingQuestion, language: Language): Promise<string> {
    const spec = await this.spec(scope, question, language);
    return svgOf(spec, drawingWords(language), { language, width: question.width ?? undefined });
  }

  /** The figures of the same picture as CSV, as the screen gives them. Errors: those of the question. */
  async table(scope: Scope, question: DrawingQuestion, language: Language): Promise<string> {
    return csvOf(await this.spec(scope, question, language));
  }

  private async spec(
    scope: Scope,
    { input }: DrawingQuestion,
    language: Language,
  ): Promise<ReturnType<typeof trendPicture>> {
    const summary = await this.answer(scope, input);
    const each = refusesFew(summary)
      ? await this.answer(scope, { ...input, splitBy: 'institution' })
      : undefined;
    return trendPicture(summary, drawingWords(language), {}, { each });
  }

  private async answer(scope: Scope, input: TrendInput): Promise<TrendAnswer> {
    const trend = await this.trends.trend(scope, input);
    const { comparability } = trend;
    return {
      ...trend,
      comparability: { __typename: nameOf(comparability), reasons: reasonsOf(comparability) },
    };
  }
}

function nameOf(comparability: Trend['comparability']): string {
  if (comparability instanceof Comparable) return 'Comparable';
  return comparability instanceof NotComparable ? 'NotComparable' : 'ComparableWithCaveats';
}

function reasonsOf(comparability: Trend['comparability']): TrendAnswer['comparability']['reasons'] {
  return comparability instanceof Comparable ? [] : comparability.reasons;
}
