import { useMemo, type ReactNode } from 'react';
import { Chart } from '../charts/chart.js';
import { graphql } from '../graphql/generated/index.js';
import type { TrendFiguresFragment, TrendInput } from '../graphql/generated/graphql.js';
import { useRead } from '../graphql/use-read.js';
import { Answer } from '../ui/answer.js';
import { ChartSkeleton } from './chart-skeleton.js';
import { queryOf } from './query.js';
import { trendSpec, type Drawing, type DotsByYear } from './trend-spec.js';
import { useFigureWords } from './use-figure-words.js';

const TrendDocument = graphql(/* GraphQL */ `
  query TrendFigure($input: TrendInput!) {
    trend(input: $input) {
      ...TrendFigures
    }
  }
`);

/** Values of single institutions by year, for the years in which too few reported for a summary. */
export function dotsOf(trend: TrendFiguresFragment): DotsByYear {
  const dots = new Map<number, number[]>();
  for (const { points } of trend.groups)
    for (const { year, value } of points)
      if (typeof value === 'number') dots.set(year, [...(dots.get(year) ?? []), value]);
  return dots;
}

const refusesFew = ({ groups }: TrendFiguresFragment) =>
  groups.length === 1 &&
  groups[0]?.kind !== 'institution' &&
  groups[0]?.points.some(({ refusals }) => refusals.some(({ rule }) => rule === 'R3')) === true;

/** One question about a development, asked and drawn. Where too few reported, their own values stand as dots. */
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
  const question = useRead(TrendDocument, { input }, { keepPrevious: true });
  const few = question.data !== undefined && refusesFew(question.data.trend);
  const single = useRead(
    TrendDocument,
    { input: { ...input, splitBy: 'institution' } },
    { enabled: few, keepPrevious: true },
  );
  const dots = useMemo(
    () => (few && single.data ? dotsOf(single.data.trend) : undefined),
    [few, single.data],
  );
  return (
    <Answer of={question} skeleton={<ChartSkeleton />}>
      {({ trend }) => (
        <div
          className={question.isPlaceholderData ? 'opacity-50' : undefined}
          aria-busy={question.isPlaceholderData}
        >
          <Chart
            spec={trendSpec(trend, words, { dots, query: queryOf(TrendDocument, { input }), ...drawing })}
            headingLevel={headingLevel}
          />
          {after?.(trend)}
        </div>
      )}
    </Answer>
  );
}
