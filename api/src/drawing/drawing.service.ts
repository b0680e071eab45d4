import { Injectable } from '@nestjs/common';
import {
  changePicture,
  type ChartSpec,
  comparedSpec,
  type ComparedView,
  csvOf,
  dotsBeside,
  firstYearOf,
  type Language,
  measuredWords,
  refusesFew,
  svgOf,
  type TrendAnswer,
  trendPicture,
  wantsEach,
} from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { Comparable, NotComparable } from '../analytics/comparability.type.js';
import { Decompositions } from '../analytics/decomposition/decomposition.service.js';
import type { TrendInput } from '../analytics/panel.input.js';
import { Trends } from '../analytics/trend.service.js';
import type { Trend } from '../analytics/trend.type.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import type { DrawingQuestion } from './drawing-question.js';
import { drawingWords } from './drawing.words.js';

/** Draws answers as files. */
@Injectable()
export class Drawings {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly trends: Trends,
    private readonly decompositions: Decompositions,
  ) {}

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

  private async spec(scope: Scope, question: DrawingQuestion, language: Language): Promise<ChartSpec> {
    const { input, view } = question;
    if (view === 'composition') return this.composition(scope, question, language);
    const words = drawingWords(language);
    const trend = await this.answer(scope, input);
    if (view !== null || (input.measure ?? 'level') !== 'level')
      return this.compared(scope, input, view ?? 'trend', trend, language);
    const each = refusesFew(trend)
      ? await this.answer(scope, { ...input, splitBy: 'institution' })
      : undefined;
    return trendPicture(trend, words, {}, { each });
  }

  /** The same comparison as the explorer draws it. */
  private async compared(
    scope: Scope,
    input: TrendInput,
    view: ComparedView,
    trend: TrendAnswer,
    language: Language,
  ): Promise<ChartSpec> {
    const isEach = input.splitBy === 'institution';
    const alone = wantsEach(view, trend)
      ? await this.answer(scope, { ...input, splitBy: 'institution' })
      : undefined;
    const each = isEach ? trend : alone;
    const facts = await this.catalogue.current();
    const codes = each?.groups.map(({ key }) => key) ?? [];
    const members = codes.map((code) => facts.unit(code));
    const measure = input.measure ?? 'level';
    const plain = drawingWords(language);
    const words = measuredWords(plain, measure, firstYearOf(trend));
    const name = plain.say(trend.indicator.current.name).words;
    const places = new Map(
      members.map(({ code, country }) => [code, country && plain.say(country.name).words]),
    );
    return comparedSpec(view, {
      trend,
      each,
      members,
      words,
      drawing: {
        title: measure === 'level' ? name : plain.t(`compare.title.${measure}`, { name }),
        ...dotsBeside(trend, each, members),
        noteOf: (code) => places.get(code) ?? undefined,
        isMeasured: measure !== 'level',
      },
    });
  }

  /** The parts of the change between two years, which the address must name. */
  private async composition(
    scope: Scope,
    { input, figure }: DrawingQuestion,
    language: Language,
  ): Promise<ChartSpec> {
    const { initiative, indicator, splitBy, who, groups, publishedOnly, currency, asOf } = input;
    const { fromYear, toYear } = input;
    if (typeof fromYear !== 'number' || typeof toYear !== 'number')
      throw new Invalid('The parts of a change need two years, from and to.', [
        argumentIssue(typeof fromYear === 'number' ? 'to' : 'from', 'required'),
      ]);
    const answer = await this.decompositions.decomposition(scope, {
      ...{ initiative, indicator, splitBy, who, groups, publishedOnly, currency, asOf, figure },
      ...{ fromYear, toYear },
    });
    const { comparability } = answer;
    const facts = await this.catalogue.current();
    return changePicture(
      {
        ...answer,
        comparability: { __typename: nameOf(comparability), reasons: reasonsOf(comparability) },
      },
      drawingWords(language),
      (code) => facts.unit(code).acronym ?? facts.unit(code).name,
    );
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
