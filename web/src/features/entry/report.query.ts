import { graphql } from '../../graphql/generated/index.js';
import type { ReportQuery, SaveEntriesMutation } from '../../graphql/generated/graphql.js';

/** The form and what stands in it: the one question of the report page; saving writes its answers into this one. */
export const ReportDocument = graphql(/* GraphQL */ `
  query Report($id: ID!) {
    submission(id: $id) {
      id
      state
      version
      periodLabel
      periodStarts
      periodEnds
      dueOn
      submittedAt
      acceptedAt
      receiptHash
      availableTransitions
      editable
      reopened
      currency
      answered
      expected
      institution {
        code
        name
        acronym
      }
      round {
        code
        programmeYear
        closes
        demonstration
        initiative {
          code
          name {
            en
            fr
            es
          }
          domains {
            code
            name {
              en
              fr
              es
            }
            indicators {
              code
            }
          }
        }
      }
      issues {
        path
        rule
        severity
        params {
          name
          value
        }
      }
      events {
        transition
        toState
        happenedAt
        by
        note
        declaredBy
      }
      cells {
        slice
        required
        definitionChanged
        version {
          indicator
          number
          name {
            en
            fr
            es
          }
          definition {
            en
            fr
            es
          }
          changeNote {
            en
            fr
            es
          }
          valueType
          basis
          unit
          decimals
          minimum
          maximum
          numerator
          denominator
          multiplier
          disaggregations
        }
        entry {
          value
          text
          absence
          currency
          note
          explanation
          version
          changedAt
          changedBy
        }
        previous {
          year
          value
          text
          absence
          currency
        }
        mark {
          kind
          reason
          markedAt
          markedBy
        }
        derived {
          value
          absence
        }
      }
    }
  }
`);

export const SaveEntriesDocument = graphql(/* GraphQL */ `
  mutation SaveEntries($input: SaveEntriesInput!) {
    saveEntries(input: $input) {
      submissionVersion
      answered
      expected
      results {
        operationId
        indicator
        slice
        outcome
        entry {
          value
          text
          absence
          currency
          note
          explanation
          version
          changedAt
          changedBy
        }
        issues {
          path
          rule
          severity
          params {
            name
            value
          }
        }
      }
      derived {
        indicator
        value
        absence
      }
      issues {
        path
        rule
        severity
        params {
          name
          value
        }
      }
    }
  }
`);

export type Report = ReportQuery['submission'];
export type ReportCell = Report['cells'][number];
export type SaveAnswer = SaveEntriesMutation['saveEntries'];
