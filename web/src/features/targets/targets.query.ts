import { graphql } from '../../graphql/generated/index.js';
import type { TargetAgreementQuery, TargetBoardQuery } from '../../graphql/generated/graphql.js';

export const TargetBoardDocument = graphql(/* GraphQL */ `
  query TargetBoard($input: TargetBoardInput!) {
    targetBoard(input: $input) {
      year
      years
      total {
        ...BoardSummary
      }
      groups {
        ...BoardSummary
      }
      rows {
        institution {
          code
          name
          acronym
          country {
            iso3
            name {
              ...Wording
            }
          }
        }
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
        groups
        state
        awaits
        isSigned
        heldSince
        superseded
        kind
        course
        currency
        baseline {
          value
          on
          source
        }
        expected
        actual {
          year
          periodEnds
          exact
          absence
          currency
          demonstration
        }
        percent
        isKept
        absence
        trend {
          movement
          isBetter
          n
        }
        programmeValue
        programmeOn
        demonstration
      }
      receipt {
        ...ReceiptFigures
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment BoardSummary on TargetBoardSummary {
    key
    label {
      ...Wording
    }
    targets
    institutions
    n
    median
    low
    high
    kept
    toKeep
  }
`);

graphql(/* GraphQL */ `
  fragment AgreedVersion on TargetVersion {
    id
    number
    state
    kind
    course
    baselineValue
    baselineYear
    currency
    steps {
      year
      dueOn
      value
    }
    programmeValue
    programmeYear
    rationale
    support
    reason
    side
    proposer
    recordedFrom
    recordedUntil
    signatures {
      side
      signer
      signedAt
    }
    demonstration
  }
`);

export const TargetAgreementDocument = graphql(/* GraphQL */ `
  query TargetAgreement($institution: String!, $initiative: String!, $indicator: String!, $asOf: DateTime) {
    targetAgreement(institution: $institution, initiative: $initiative, indicator: $indicator, asOf: $asOf) {
      institution {
        code
        name
        acronym
      }
      indicator {
        code
        current {
          ...MeasuredVersion
        }
      }
      initiative {
        code
        name {
          ...Wording
        }
      }
      state
      awaits
      side
      moves
      inForce {
        ...AgreedVersion
      }
      open {
        ...AgreedVersion
      }
      history {
        ...AgreedVersion
      }
      draft {
        kind
        course
        baselineValue
        baselineYear
        currency
        steps {
          year
          value
        }
        programmeValue
        programmeYear
        rationale
        support
      }
      figures {
        year
        periodEnds
        value
        exact
        absence
        currency
        demonstration
      }
      breaks {
        ...BreakFigures
      }
      firstAccepted {
        year
        exact
        currency
      }
      years {
        year
      }
      hint {
        years
        toYear
        isSimilarLevel
        n
        median
        low
        high
      }
      receipt {
        ...ReceiptFigures
      }
    }
  }
`);

export const TargetsToAnswerDocument = graphql(/* GraphQL */ `
  query TargetsToAnswer {
    targetsToAnswer {
      institution {
        code
        name
        acronym
      }
      indicator {
        code
        current {
          name {
            ...Wording
          }
        }
      }
      initiative {
        code
      }
      state
      proposer
      isOwn
      since
    }
  }
`);

export const SaveTargetDraftDocument = graphql(/* GraphQL */ `
  mutation SaveTargetDraft($input: SaveTargetDraftInput!) {
    saveTargetDraft(input: $input) {
      state
    }
  }
`);

export const ProposeTargetDocument = graphql(/* GraphQL */ `
  mutation ProposeTarget($input: ProposeTargetInput!) {
    proposeTarget(input: $input) {
      state
    }
  }
`);

export const WithdrawTargetDocument = graphql(/* GraphQL */ `
  mutation WithdrawTarget($input: AnswerTargetInput!) {
    withdrawTarget(input: $input) {
      state
    }
  }
`);

export const SignTargetDocument = graphql(/* GraphQL */ `
  mutation SignTarget($input: AnswerTargetInput!) {
    signTarget(input: $input) {
      state
    }
  }
`);

export type Board = TargetBoardQuery['targetBoard'];
export type BoardRow = Board['rows'][number];
export type BoardSummary = Board['total'];
export type Agreement = TargetAgreementQuery['targetAgreement'];
export type Version = Agreement['history'][number];
export type Draft = NonNullable<Agreement['draft']>;
