import { graphql } from '../../graphql/generated/index.js';

/** What an institution has to do and has done: rounds that ask it, open reports with their cells, sent ones by head. */
export const MyReportsDocument = graphql(/* GraphQL */ `
  query MyReports($institution: String!) {
    roundsToReport(institution: $institution) {
      ...AskingRound
    }
    drafts: submissions(institution: $institution, state: draft, first: 20) {
      nodes {
        ...OpenReport
      }
    }
    returned: submissions(institution: $institution, state: returned, first: 20) {
      nodes {
        ...OpenReport
      }
    }
    submitted: submissions(institution: $institution, state: submitted) {
      nodes {
        ...ReportHead
      }
    }
    accepted: submissions(institution: $institution, state: accepted) {
      nodes {
        ...ReportHead
      }
    }
  }

  fragment AskingRound on RoundToReport {
    canStart
    submission
    timing {
      phase
      dueOn
      opensOn
      closesOn
      daysToDue
      timeZone
    }
    extensionRequest {
      id
      requestedUntil
      requestedAt
      answeredAt
      answer
      answerNote
    }
    round {
      code
      programmeYear
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
  }

  fragment ReportHead on Submission {
    id
    state
    dueOn
    periodLabel
    submittedAt
    acceptedAt
    answered
    expected
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
  }

  fragment OpenReport on Submission {
    ...ReportHead
    editable
    issues {
      path
      rule
    }
    cells {
      slice
      required
      version {
        indicator
        valueType
        name {
          en
          fr
          es
        }
      }
      entry {
        value
        text
        absence
      }
      mark {
        kind
        reason
        markedBy
      }
    }
  }
`);
