import { graphql } from '../../graphql/generated/index.js';
import type {
  CompareMembersQuery,
  ComparePageQuery,
  CompareTrendQuery,
  DecompositionFigureQuery,
} from '../../graphql/generated/graphql.js';

/** What can be compared in an initiative. */
export const ComparePageDocument = graphql(/* GraphQL */ `
  query ComparePage($initiative: String!) {
    initiative(code: $initiative) {
      code
      name {
        ...Wording
      }
      currency {
        code
      }
      rounds {
        programmeYear
      }
      cohorts {
        code
        name {
          ...Wording
        }
      }
      regions {
        code
        name {
          ...Wording
        }
      }
      countries {
        iso3
        name {
          ...Wording
        }
        currency {
          code
        }
      }
      domains {
        code
        name {
          ...Wording
        }
        indicators {
          code
          current {
            valueType
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

/** Whoever is or was a member, with the names they had. */
export const CompareMembersDocument = graphql(/* GraphQL */ `
  query CompareMembers($initiative: String!) {
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        name
        acronym
        city
        latitude
        longitude
        names {
          name
          acronym
        }
        country {
          iso3
          name {
            ...Wording
          }
          region {
            code
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

export const CompareTrendDocument = graphql(/* GraphQL */ `
  query CompareTrend($input: TrendInput!) {
    trend(input: $input) {
      ...TrendFigures
      compares
      waysOut {
        action
        params {
          name
          value
        }
      }
      thresholds {
        leastReported
        minimumGroup
        leastPeriods
      }
    }
  }
`);

export const DecompositionDocument = graphql(/* GraphQL */ `
  query DecompositionFigure($input: DecompositionInput!) {
    decomposition(input: $input) {
      fromYear
      toYear
      figure
      currency
      indicator {
        code
        current {
          ...MeasuredVersion
        }
      }
      groups {
        kind
        key
        label {
          ...Wording
        }
        available {
          before
          after
          nBefore
          nAfter
        }
        balanced {
          before
          after
          nBefore
          nAfter
        }
        total
        parts {
          kind
          source
          value
          institutions
        }
        rose
        fell
        unchanged
        largest
        refusals {
          rule
          params {
            name
            value
          }
        }
      }
      comparability {
        ...Judgement
      }
      waysOut {
        action
        params {
          name
          value
        }
      }
      receipt {
        ...ReceiptFigures
      }
    }
  }
`);

export type CompareInitiative = ComparePageQuery['initiative'];
export type CompareMember = CompareMembersQuery['institutions']['nodes'][number];
export type ComparedTrend = CompareTrendQuery['trend'];
export type WayOut = ComparedTrend['waysOut'][number];
export type Decomposed = DecompositionFigureQuery['decomposition'];
