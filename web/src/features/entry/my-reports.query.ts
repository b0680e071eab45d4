import { graphql } from '../../graphql/generated/index.js';

/** The reports of an institution: open ones with their cells, to know the next one; sent ones by their head. */
export const MyReportsDocument = graphql(/* GraphQL */ `
  query MyReports($institution: String!) {
    drafts: submissions(institution: $institution, state: draft) {
      nodes {
        ...OpenReport
      }
    }
    returned: submissions(institution: $institution, state: returned) {
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
      }
      entry {
        value
        text
        absence
      }
      mark {
        kind
        reason
      }
    }
  }
`);
