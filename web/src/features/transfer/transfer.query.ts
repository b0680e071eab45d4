import { graphql } from '../../graphql/generated/index.js';

/** The report that a file is of, with the questions by which its rows are named. */
export const TransferReportDocument = graphql(/* GraphQL */ `
  query TransferReport($id: ID!) {
    submission(id: $id) {
      id
      periodLabel
      editable
      institution {
        name
      }
      round {
        demonstration
      }
      cells {
        slice
        version {
          indicator
          name {
            en
            fr
            es
          }
          valueType
          unit
          basis
          decimals
        }
      }
    }
  }
`);

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
