import { graphql } from '../../graphql/generated/index.js';

/** Reports of an initiative that wait for a decision, with what says how much work they are. */
export const QueueDocument = graphql(/* GraphQL */ `
  query ReviewQueue($initiative: String!) {
    initiative(code: $initiative) {
      name {
        en
        fr
        es
      }
    }
    rounds(initiative: $initiative) {
      code
      programmeYear
      demonstration
      submissionCounts {
        state
        count
      }
    }
    submissions(initiative: $initiative, state: submitted, first: 50) {
      totalCount
      nodes {
        id
        periodLabel
        submittedAt
        availableTransitions
        timing {
          today
        }
        institution {
          code
          name
        }
        issues {
          rule
        }
        review {
          assignedTo {
            name
          }
        }
        cells {
          version {
            numerator
          }
          entry {
            value
            text
            absence
          }
          previous {
            value
            text
            absence
          }
          lastAccepted {
            value
            text
            absence
          }
        }
      }
    }
  }
`);
