import { graphql } from '../../graphql/generated/index.js';
import type {
  CompareMembersQuery,
  ComparePageQuery,
  CompareTrendQuery,
  CountryContextQuery,
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

/** Cohorts with those that are known by their address alone. */
export const NamedCohortsDocument = graphql(/* GraphQL */ `
  query NamedCohorts($initiative: String!, $also: [String!]!) {
    initiative(code: $initiative) {
      cohorts(also: $also) {
        code
        name {
          ...Wording
        }
      }
    }
  }
`);

/** What the World Bank publishes about the countries of an initiative's members: one series, and the names of all. */
export const CountryContextDocument = graphql(/* GraphQL */ `
  query CountryContext($initiative: String!, $iso3: String!, $series: String!) {
    country(iso3: $iso3) {
      context {
        code
        name {
          ...Wording
        }
      }
    }
    countries(initiative: $initiative) {
      iso3
      name {
        ...Wording
      }
      context(series: [$series]) {
        code
        unit
        source
        licence
        values {
          year
          value
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

export type PublishedSeries = CountryContextQuery['countries'][number]['context'][number];
export type CompareInitiative = ComparePageQuery['initiative'];
export type CompareMember = CompareMembersQuery['institutions']['nodes'][number];
export type ComparedTrend = CompareTrendQuery['trend'];
export type WayOut = ComparedTrend['waysOut'][number];
export type Decomposed = DecompositionFigureQuery['decomposition'];
