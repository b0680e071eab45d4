import { graphql } from '../../graphql/generated/index.js';
import type { AnalysisFactsFragment } from '../../graphql/generated/graphql.js';

graphql(/* GraphQL */ `
  fragment AnalysisFacts on Analysis {
    id
    initiative {
      code
      name {
        ...Wording
      }
    }
    indicator {
      code
      current {
        name {
          ...Wording
        }
      }
    }
    title
    hypothesis
    question
    lastYear
    isBefore
    author
    lockedAt
    contentHash
    stage
    round
    closesOn
    daysLeft
    run {
      asOf
      contentHash
      ranAt
    }
    deviations {
      what
      why
      happenedOn
      by
      notedAt
    }
    demonstration
  }
`);

export const AnalysesDocument = graphql(/* GraphQL */ `
  query Analyses {
    analyses {
      ...AnalysisFacts
    }
  }
`);

export const AnalysisDocument = graphql(/* GraphQL */ `
  query Analysis($id: ID!) {
    analysis(id: $id) {
      ...AnalysisFacts
    }
  }
`);

export const RegisterAnalysisDocument = graphql(/* GraphQL */ `
  mutation RegisterAnalysis($input: RegisterAnalysisInput!) {
    registerAnalysis(input: $input) {
      id
    }
  }
`);

export const NoteDeviationDocument = graphql(/* GraphQL */ `
  mutation NoteDeviation($input: NoteDeviationInput!) {
    noteDeviation(input: $input) {
      id
    }
  }
`);

export type AnalysisFacts = AnalysisFactsFragment;
