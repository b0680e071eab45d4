import { graphql } from '../../graphql/generated/index.js';
import type { CockpitQuery } from '../../graphql/generated/graphql.js';

export const CockpitDocument = graphql(/* GraphQL */ `
  query Cockpit($round: String!) {
    cockpit(round: $round) {
      round {
        code
        stage
        programmeYear
        opens
        due
        graceUntil
        closes
        demonstration
        clock
        initiative {
          code
          name {
            en
            fr
            es
          }
          regions {
            code
            name {
              en
              fr
              es
            }
          }
          cohorts {
            code
            name {
              en
              fr
              es
            }
          }
        }
      }
      moves
      readiness {
        members
        withZone
        withPeriod
        withLead
        questions
        waiting
      }
      measures {
        expected
        received
        accepted
        judged
        onTime
        medianReviewDays
        decisions
        waiting
        longestWaitDays
        expectedCells
        valuedCells
        explainedCells
      }
      sections {
        code
        name {
          en
          fr
          es
        }
        questions {
          indicator
          name {
            en
            fr
            es
          }
        }
      }
      rows {
        institution {
          code
          name
          acronym
          country {
            region {
              code
            }
          }
        }
        cohorts
        submission
        state
        openQuestions
        lastActivityOn
        missingReason
        timing {
          phase
          timeZone
          dueOn
          closesOn
          daysToDue
          isExtended
        }
        extension {
          until
          reason
          by
        }
        extensionRequest {
          id
          requestedUntil
          reason
          requestedAt
          requestedBy
          answeredAt
        }
        cells {
          section
          state
          answered
          blank
          asked
        }
      }
    }
  }
`);

export type CockpitData = CockpitQuery['cockpit'];
export type CockpitRow = CockpitData['rows'][number];
export type CockpitCell = CockpitRow['cells'][number];
export type CockpitSection = CockpitData['sections'][number];
