import { trendPicture } from '@kipimo/shared';
import type { ReactNode } from 'react';
import { Chart } from '../charts/chart.js';
import type { TrendFiguresFragment, TrendInput } from '../graphql/generated/graphql.js';
import { Answer } from '../ui/answer.js';
import { ChartSkeleton } from './chart-skeleton.js';
import { refusesFew, type Drawing } from './trend-spec.js';
import { useFigureWords } from './use-figure-words.js';
import { trendQuery, useTrend } from './use-trend.js';

/**
 * One question about a development, asked and drawn. Where too few reported for a summary in some years, their own
 * values stand there as dots; where that is so in every year, each institution is drawn by itself.
 */
export function TrendFigure({
  input,
  drawing = {},
  headingLevel = 2,
  asTable = false,
  after,
}: {
  input: TrendInput;
  drawing?: Drawing;
  headingLevel?: 2 | 3;
  /** The figures as a table in place of the drawing. */
  asTable?: boolean;
  /** Drawn from the same answer, under the chart. */
  after?: (trend: TrendFiguresFragment) => ReactNode;
}) {
  const words = useFigureWords();
  const question = useTrend(input);
  const few = question.data !== undefined && refusesFew(question.data.trend);
  const alone: TrendInput = { ...input, splitBy: 'institution' };
  const single = useTrend(alone, { enabled: few });
  const specOf = (summary: TrendFiguresFragment) =>
    trendPicture(
      summary,
      words,
      { query: trendQuery(input), ...drawing },
      { each: few ? single.data?.trend : undefined, eachQuery: trendQuery(alone) },
    );
  return (
    <Answer of={question} skeleton={<ChartSkeleton />}>
      {({ trend }) => (
        <div
          className={question.isPlaceholderData ? 'opacity-50' : undefined}
          aria-busy={question.isPlaceholderData}
        >
          <Chart spec={specOf(trend)} headingLevel={headingLevel} asTable={asTable} />
          {after?.(trend)}
        </div>
      )}
    </Answer>
  );
}
