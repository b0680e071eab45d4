import type { ExportsQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';

export const ExportPreviewDocument = graphql(/* GraphQL */ `
  query ExportPreview($input: ExportInput!) {
    exportPreview(input: $input) {
      rows
      estimatedBytes
      mostRows
      asOf
    }
  }
`);

export const ExportsDocument = graphql(/* GraphQL */ `
  query Exports {
    exports {
      id
      initiative
      dataset
      format
      language
      indicator
      institution
      fromYear
      toYear
      asOf
      state
      problem
      rows
      rowsWritten
      demonstration
      createdAt
      expiresAt
      files {
        name
        rows
        size
        sha256
        path
      }
    }
  }
`);

export const StartExportDocument = graphql(/* GraphQL */ `
  mutation StartExport($input: StartExportInput!) {
    startExport(input: $input) {
      id
    }
  }
`);

export const RemoveExportDocument = graphql(/* GraphQL */ `
  mutation RemoveExport($operationId: ID!, $id: ID!) {
    removeExport(operationId: $operationId, id: $id)
  }
`);

/** What the filters are chosen from. */
export const ExportChoicesDocument = graphql(/* GraphQL */ `
  query ExportChoices($initiative: String!) {
    indicators {
      code
      current {
        name {
          en
          fr
          es
        }
      }
    }
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        name
      }
    }
    rounds(initiative: $initiative) {
      programmeYear
    }
  }
`);

export type OrderedExport = ExportsQuery['exports'][number];
