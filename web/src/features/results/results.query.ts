import { graphql } from '../../graphql/generated/index.js';
import type { OwnResultsQuery } from '../../graphql/generated/graphql.js';

export const OwnResultsDocument = graphql(/* GraphQL */ `
  query OwnResults($code: String!, $initiative: String!) {
    institution(code: $code) {
      code
      name
      profile(initiative: $initiative) {
        receipt {
          ...ReceiptFigures
        }
        series {
          indicator {
            code
            domain {
              code
              name {
                ...Wording
              }
            }
            current {
              ...MeasuredVersion
            }
          }
          points {
            year
            periodStarts
            periodEnds
            value
            text
            absence
            currency
            versionNumber
            evidenceTier
            corrected
          }
          breaks {
            ...BreakFigures
          }
          superseded {
            course
            points {
              dueOn
              value
            }
          }
          target {
            state
            course
            baselineValue
            baselineOn
            rationale
            progress
            points {
              dueOn
              value
            }
          }
        }
      }
      peersRange(initiative: $initiative) {
        indicator
        year
        n
        low
        median
        high
      }
      saidBesideFigures {
        indicator
        words {
          en
          fr
          es
        }
        saidAt
      }
    }
  }
`);

export const OwnInitiativesDocument = graphql(/* GraphQL */ `
  query OwnInitiatives($code: String!) {
    institution(code: $code) {
      name
      memberships {
        initiative {
          code
          name {
            ...Wording
          }
          rounds {
            code
          }
        }
      }
    }
  }
`);

export const AccessLogDocument = graphql(/* GraphQL */ `
  query AccessLog($institution: String!) {
    accessLog(institution: $institution) {
      day
      role
      organisation
      way
      times
    }
  }
`);

export const SayReplyDocument = graphql(/* GraphQL */ `
  mutation SayReply($input: ReplyInput!) {
    sayReply(input: $input) {
      indicator
    }
  }
`);

export const OwnValuesDocument = graphql(/* GraphQL */ `
  query OwnValues($initiative: String!, $institution: String!, $after: String) {
    observations(initiative: $initiative, institution: $institution, first: 500, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        indicator
        versionNumber
        slice
        rater
        periodLabel
        periodStarts
        periodEnds
        value
        text
        absence
        currency
        origin
        evidenceTier
        recordedFrom
        correctionReason
        demonstration
      }
    }
  }
`);

export type OwnResults = OwnResultsQuery['institution'];
export type OwnSeries = OwnResults['profile']['series'][number];
export type Peers = OwnResults['peersRange'][number];
export type Words = OwnResults['saidBesideFigures'][number]['words'];
