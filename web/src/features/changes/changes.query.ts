import type { ChangesQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';

/** What is held differently at two times. */
export const ChangesDocument = graphql(/* GraphQL */ `
  query Changes($initiative: String!, $from: DateTime!, $to: DateTime) {
    changes(initiative: $initiative, from: $from, to: $to, first: 25) {
      values {
        added
        corrected
        withdrawn
      }
      largestMovements {
        institution {
          code
          name
        }
        indicator {
          code
          current {
            name {
              en
              fr
              es
            }
            valueType
            basis
            unit
            decimals
          }
        }
        periodLabel
        slice
        was
        now
        currency
        relative
        reason
      }
      definitions {
        indicator
        number
        changeClass
        name {
          en
          fr
          es
        }
        changeNote {
          en
          fr
          es
        }
      }
      membership {
        joined {
          code
          name
        }
        left {
          code
          name
        }
      }
      targets {
        added
        revised
        withdrawn
      }
      receipt {
        asOf
        recordedUpTo
        dataVersion
        contentHash
        demonstration
        backdatedImports
      }
    }
  }
`);

export type Movement = ChangesQuery['changes']['largestMovements'][number];
export type RecordChanges = ChangesQuery['changes'];
