import type { ChartQuery } from '@kipimo/shared';
import { graphql } from '../graphql/generated/index.js';
import type { TrendInput } from '../graphql/generated/graphql.js';
import { useRead } from '../graphql/use-read.js';
import { queryOf } from './query.js';

const TrendDocument = graphql(/* GraphQL */ `
  query TrendFigure($input: TrendInput!) {
    trend(input: $input) {
      ...TrendFigures
    }
  }
`);

/** How something developed; a new question keeps the former answer in sight until its own is here. */
export function useTrend(input: TrendInput, { enabled = true }: { enabled?: boolean } = {}) {
  return useRead(TrendDocument, { input }, { enabled, keepPrevious: true });
}

/** The same question as a reader can ask it by program. */
export function trendQuery(input: TrendInput): ChartQuery {
  return queryOf(TrendDocument, { input });
}
