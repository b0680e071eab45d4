import { graphql } from '../../graphql/generated/index.js';
import type { RepliesBesideFiguresQuery } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';

const RepliesDocument = graphql(/* GraphQL */ `
  query RepliesBesideFigures($initiative: String!, $indicator: String!, $asOf: DateTime) {
    repliesTo(initiative: $initiative, indicator: $indicator, asOf: $asOf) {
      institution
      words {
        en
        fr
        es
      }
    }
  }
`);

export type Replies = ReadonlyMap<string, RepliesBesideFiguresQuery['repliesTo'][number]['words']>;

/** What institutions say beside their figures of an indicator, by institution; empty until it is known. */
export function useReplies(asked: {
  initiative: string;
  indicator: string;
  asOf?: string | null | undefined;
}): Replies {
  const { initiative, indicator, asOf } = asked;
  const { data } = useRead(RepliesDocument, { initiative, indicator, asOf });
  return new Map(data?.repliesTo.map(({ institution, words }) => [institution, words]));
}
