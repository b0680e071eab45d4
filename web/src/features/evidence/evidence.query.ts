import { graphql } from '../../graphql/generated/index.js';
import type { EvidenceOfReportQuery } from '../../graphql/generated/graphql.js';

export const EvidenceDocument = graphql(/* GraphQL */ `
  query EvidenceOfReport($submission: ID!) {
    evidence(submission: $submission) {
      mayChange
      reopened
      items {
        id
        indicator
        slice
        kind
        title
        note
        address
        fileName
        mediaType
        size
        addedBy
        addedAt
        removedBy
        removedAt
      }
    }
  }
`);

export const AddLinkDocument = graphql(/* GraphQL */ `
  mutation AddEvidenceLink($input: EvidenceLinkInput!) {
    addEvidenceLink(input: $input) {
      id
    }
  }
`);

export const RemoveDocument = graphql(/* GraphQL */ `
  mutation RemoveEvidence($operationId: ID!, $id: ID!) {
    removeEvidence(operationId: $operationId, id: $id) {
      id
    }
  }
`);

export type EvidenceItem = EvidenceOfReportQuery['evidence']['items'][number];

/** One cell of a report. */
export interface CellOf {
  submissionId: string;
  indicator: string;
  slice: string;
}
