/** What people of reporting ask and say in tests, as documents. */
export const START = `mutation Start($operationId: ID!, $round: String!, $institution: String!) {
  startSubmission(operationId: $operationId, round: $round, institution: $institution) { id version state editable }
}`;
export const SAVE = `mutation Save($input: SaveEntriesInput!) {
  saveEntries(input: $input) {
    submissionVersion answered expected
    results { operationId indicator slice outcome entry { value text absence currency note version changedBy origin }
      issues { path rule severity params { name value } } }
    derived { indicator value absence }
    issues { path rule severity }
  }
}`;
export const SUBMIT = `mutation Submit($input: SubmitInput!) { submitSubmission(input: $input) { version state receiptHash } }`;
export const RETURN = `mutation Return($input: ReturnInput!) {
  returnSubmission(input: $input) { version state cells { mark { reason markedBy } } }
}`;
export const ACCEPT = `mutation Accept($input: AcceptInput!) { acceptSubmission(input: $input) { version state acceptedAt } }`;
export const REPORT = `query Report($id: ID!) {
  submission(id: $id) {
    id version state editable availableTransitions dueOn currency periodLabel answered expected
    institution { code name } round { code programmeYear }
    cells { version { indicator number valueType } slice required entry { value changedBy }
      previous { year value versionNumber } lastAccepted { year value } derived { value absence } definitionChanged
      mark { reason } }
    issues { path rule }
    events { transition fromState toState by note }
  }
}`;
export const REPORTS = `query Reports($state: SubmissionState, $first: Int, $after: String) {
  submissions(state: $state, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id state answered expected institution { code } }
  }
}`;
export const RECORD = `query Record($code: String!, $initiative: String!, $asOf: DateTime) {
  institution(code: $code) {
    record(initiative: $initiative, asOf: $asOf) {
      round programmeYear state dueOn submittedOn acceptedOn late corrections missingReason
    }
  }
}`;
export const COUNTS = `query Counts($initiative: String!) { rounds(initiative: $initiative) { code submissionCounts { state count } } }`;
export const REMOVE = `mutation Remove($operationId: ID!) { removeDemonstration(operationId: $operationId) }`;
