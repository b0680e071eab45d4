import type { QualityDeskQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';

/** What is unusual in an initiative's year, and what is put aside. */
export const QualityDocument = graphql(/* GraphQL */ `
  query QualityDesk($initiative: String!, $year: Int) {
    qualityDesk(initiative: $initiative, year: $year) {
      year
      years
      unusual {
        institution {
          code
          name
        }
        version {
          indicator
          name {
            en
            fr
            es
          }
          valueType
          unit
          basis
          decimals
        }
        was
        now
        currency
        submission
        own {
          score
          n
        }
        peers {
          score
          n
        }
      }
      digits {
        version {
          indicator
          name {
            en
            fr
            es
          }
        }
        n
        counts
        chiSquare
      }
      repeats {
        institution {
          code
          name
        }
        compared
        repeated
      }
      rules {
        rule
        fired
        explained
      }
      late {
        institution {
          code
          name
        }
        version {
          indicator
          name {
            en
            fr
            es
          }
          valueType
          unit
          basis
          decimals
        }
        periodLabel
        was
        now
        restatedAt
        days
      }
      exceptions {
        test
        indicator
        reason
        by
        at
      }
    }
  }
`);

export const PutAsideDocument = graphql(/* GraphQL */ `
  mutation PutFindingAside($input: QualityExceptionInput!) {
    putFindingAside(input: $input) {
      indicator
    }
  }
`);

export type Desk = QualityDeskQuery['qualityDesk'];
