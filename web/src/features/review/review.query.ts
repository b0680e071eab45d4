import { graphql } from '../../graphql/generated/index.js';
import type { ReviewQuery } from '../../graphql/generated/graphql.js';

/** A report with what stood there last year and what is on record for its own period. */
export const ReviewDocument = graphql(/* GraphQL */ `
  query Review($id: ID!) {
    submission(id: $id) {
      id
      state
      version
      periodLabel
      submittedAt
      acceptedAt
      receiptHash
      dueOn
      availableTransitions
      answered
      expected
      institution {
        code
        name
        workingLanguages
      }
      round {
        code
        demonstration
        initiative {
          code
          name {
            en
            fr
            es
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
        reasonCode
      }
      review {
        assignedTo {
          id
          name
        }
        lastLook {
          lookedAt
          cells {
            indicator
            slice
            value
            text
            absence
            currency
            note
          }
        }
        present {
          name
          cell
        }
        checks {
          indicator
          slice
          verdict
          reason
          value
          currency
          version
          isCurrent
          by
          at
        }
      }
      evidenceBehind {
        indicator
        slice
        pieces
      }
      cells {
        slice
        required
        definitionChanged
        version {
          indicator
          name {
            en
            fr
            es
          }
          valueType
          basis
          unit
          decimals
          numerator
          denominator
          multiplier
          evidenceRule
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
        lastAccepted {
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

export type Reviewed = ReviewQuery['submission'];
export type ReviewedCell = Reviewed['cells'][number];
export type Check = NonNullable<Reviewed['review']>['checks'][number];
export type Present = NonNullable<Reviewed['review']>['present'][number];

/** The institution's own earlier numbers, asked for after the report: the page can be read without them. */
export const OwnHistoryDocument = graphql(/* GraphQL */ `
  query OwnHistory($id: ID!) {
    submission(id: $id) {
      id
      ownHistory {
        indicator
        slice
        values {
          year
          value
          isComparable
        }
      }
    }
  }
`);
