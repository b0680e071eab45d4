import { graphql } from '../../graphql/generated/index.js';
import type { InstitutionPageQuery, InstitutionProfileQuery } from '../../graphql/generated/graphql.js';

/** What is known of an institution, whatever it reported. */
export const InstitutionPageDocument = graphql(/* GraphQL */ `
  query InstitutionPage($code: String!) {
    institution(code: $code) {
      code
      name
      acronym
      city
      workingLanguages
      foundedYear
      website
      confidence
      source
      notes
      country {
        iso3
        name {
          ...Wording
        }
      }
      names {
        name
        acronym
        from
        until
        confidence
        source
      }
      successors {
        name
        kind
        happenedOn
        confidence
        source
        institution {
          code
        }
      }
      identifiers {
        scheme
        value
        source
      }
      memberships {
        role
        from
        until
        datesKnown
        demonstration
        reason
        confidence
        source
        initiative {
          code
          name {
            ...Wording
          }
          currency {
            code
          }
          rounds {
            code
          }
        }
      }
    }
  }
`);

/** What it reported in one initiative, indicator by indicator, and the reports it came in. */
export const InstitutionProfileDocument = graphql(/* GraphQL */ `
  query InstitutionProfile($code: String!, $initiative: String!, $asOf: DateTime, $currency: String) {
    institution(code: $code) {
      record(initiative: $initiative, asOf: $asOf) {
        round
        programmeYear
        state
        dueOn
        submittedOn
        acceptedOn
        late
        corrections
        missingReason
      }
      profile(initiative: $initiative, asOf: $asOf, currency: $currency) {
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
    }
  }
`);

export type InstitutionFacts = InstitutionPageQuery['institution'];
export type InstitutionReports = InstitutionProfileQuery['institution'];
export type ProfileAnswer = InstitutionReports['profile'];
export type ProfileSeries = ProfileAnswer['series'][number];
