import { graphql } from '../../graphql/generated/index.js';

export const ReportImportsDocument = graphql(/* GraphQL */ `
  query ReportImports($id: ID!) {
    reportImports(submission: $id) {
      id
      fileName
      by
      appliedAt
      cellsWritten
      undoable
      undoableUntil
      undoneAt
      undoneBy
    }
  }
`);

export const ApplyImportDocument = graphql(/* GraphQL */ `
  mutation ApplyImport($operationId: ID!, $id: ID!, $every: Boolean!) {
    applyImport(operationId: $operationId, id: $id, every: $every) {
      id
      cellsWritten
    }
  }
`);

export const UndoImportDocument = graphql(/* GraphQL */ `
  mutation UndoImport($operationId: ID!, $id: ID!) {
    undoImport(operationId: $operationId, id: $id) {
      kept
    }
  }
`);
