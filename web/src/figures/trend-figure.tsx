import type { ReactNode } from 'react';
import { Chart } from '../charts/chart.js';
import type { TrendFiguresFragment, TrendInput } from '../graphql/generated/graphql.js';
import { Answer } from '../ui/answer.js';
import { ChartSkeleton } from './chart-skeleton.js';
import { dotsOf, refusesFew, refusesWholly, trendSpec, type Drawing } from './trend-spec.js';
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
  after,
}: {
  input: TrendInput;
  drawing?: Drawing;
  headingLevel?: 2 | 3;
  /** Drawn from the same answer, under the chart. */
  after?: (trend: TrendFiguresFragment) => ReactNode;
}) {
  const words = useFigureWords();
  const { t, say } = words;
  const question = useTrend(input);
  const few = question.data !== undefined && refusesFew(question.data.trend);
  const alone: TrendInput = { ...input, splitBy: 'institution' };
  const single = useTrend(alone, { enabled: few });
  const each = few && single.data && single.data.trend.groups.length > 0 ? single.data.trend : undefined;
  const specOf = (summary: TrendFiguresFragment) => {
    if (!each || !refusesWholly(summary))
      return trendSpec(summary, words, { query: trendQuery(input), dots: each && dotsOf(each), ...drawing });
    return trendSpec(each, words, {
      ...drawing,
      title: t('figures.each.title', { name: say(summary.indicator.current.name).words }),
      notes: [...(drawing.notes ?? []), t('figures.each.words')],
      query: trendQuery(alone),
    });
  };
  return (
    <Answer of={question} skeleton={<ChartSkeleton />}>
      {({ trend }) => (
        <div
          className={question.isPlaceholderData ? 'opacity-50' : undefined}
          aria-busy={question.isPlaceholderData}
        >
          <Chart spec={specOf(trend)} headingLevel={headingLevel} />
          {after?.(trend)}
        </div>
      )}
    </Answer>
  );
}
