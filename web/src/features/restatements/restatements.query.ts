import type { RestatementsQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';

/** Accepted values that were replaced, newest first. */
export const RestatementsDocument = graphql(/* GraphQL */ `
  query Restatements($initiative: String!, $institution: String, $asOf: DateTime, $after: String) {
    restatements(initiative: $initiative, institution: $institution, asOf: $asOf, first: 100, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      receipt {
        asOf
        demonstration
      }
      nodes {
        id
        institution {
          code
          name
        }
        periodLabel
        slice
        rater
        restatedAt
        reasonCode
        reason
        demonstration
        was {
          value
          text
          absence
          currency
          version {
            indicator
            name {
              en
              fr
              es
            }
            number
            valueType
            basis
            unit
            decimals
          }
        }
        now {
          value
          text
          absence
          currency
          version {
            number
          }
        }
      }
    }
  }
`);

export type Restatement = RestatementsQuery['restatements']['nodes'][number];
