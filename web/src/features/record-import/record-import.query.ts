import { graphql } from '../../graphql/generated/index.js';

/** Named imports into an initiative, or of country context. */
export const RecordImportsDocument = graphql(/* GraphQL */ `
  query RecordImports($initiative: String) {
    recordImports(initiative: $initiative) {
      id
      fileName
      sha256
      by
      name
      appliedAt
      undoneAt
      undoneBy
      newCount
      changedCount
      unchangedCount
      keptCount
    }
  }
`);

/** The columns of an uploaded file, and what it leaves open. */
export const ImportFileDocument = graphql(/* GraphQL */ `
  query ImportFile($id: ID!) {
    importFile(id: $id) {
      import {
        id
        kind
        fileName
      }
      lines
      columns {
        column
        head
        samples
        guess
      }
      ambiguousNumber
      ambiguousDate
    }
  }
`);

/** What the file would do. */
export const CheckImportDocument = graphql(/* GraphQL */ `
  query CheckRecordImport($input: RecordImportInput!) {
    checkRecordImport(input: $input) {
      lines
      newCount
      changedCount
      unchangedCount
      problemCount
      passedOver
      ready
      findings {
        field
        rule
        params {
          name
          value
        }
      }
      problems {
        line
        column
        rule
        severity
        params {
          name
          value
        }
      }
      rows {
        line
        kind
        place
        indicator
        period
        slice
        was
        now
      }
    }
  }
`);

export const ApplyImportDocument = graphql(/* GraphQL */ `
  mutation ApplyRecordImport($operationId: ID!, $input: RecordImportInput!) {
    applyRecordImport(operationId: $operationId, input: $input) {
      id
      name
      sha256
      newCount
      changedCount
      unchangedCount
    }
  }
`);

export const UndoImportDocument = graphql(/* GraphQL */ `
  mutation UndoRecordImport($operationId: ID!, $id: ID!) {
    undoRecordImport(operationId: $operationId, id: $id) {
      id
      undoneAt
      keptCount
    }
  }
`);
