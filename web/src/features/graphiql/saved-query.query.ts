import { graphql } from '../../graphql/generated/index.js';

export const SavedQueryDocument = graphql(/* GraphQL */ `
  query SavedQuery($slug: String!) {
    savedQuery(slug: $slug) {
      slug
      title
      document
      variables
    }
  }
`);

export const SavedQueriesDocument = graphql(/* GraphQL */ `
  query SavedQueries {
    savedQueries {
      slug
      title
      savedAt
    }
  }
`);

export const SaveQueryDocument = graphql(/* GraphQL */ `
  mutation SaveQuery($operationId: ID!, $title: String!, $document: String!, $variables: String!) {
    saveQuery(operationId: $operationId, title: $title, document: $document, variables: $variables) {
      slug
      title
    }
  }
`);

export const WithdrawQueryDocument = graphql(/* GraphQL */ `
  mutation WithdrawSavedQuery($slug: String!) {
    withdrawSavedQuery(slug: $slug)
  }
`);
