/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Absence =
  | 'not_applicable'
  | 'not_collected'
  | 'not_comparable'
  | 'not_due'
  | 'not_submitted'
  | 'refused'
  | 'suppressed'
  | 'withdrawn';

export type Basis =
  | 'cumulative'
  | 'flow'
  | 'score'
  | 'share'
  | 'stock'
  | 'text';

export type ChangeClass =
  | 'method'
  | 'scope'
  | 'wording';

export type Confidence =
  | 'candidate'
  | 'general_knowledge'
  | 'sourced';

export type Direction =
  | 'higher'
  | 'lower'
  | 'none';

export type EnteredAbsence =
  | 'not_applicable'
  | 'not_collected'
  | 'refused';

export type EntryOperation = {
  absence?: EnteredAbsence | null | undefined;
  baseVersion: number;
  currency?: string | null | undefined;
  indicator: string;
  note?: string | null | undefined;
  operationId: string | number;
  slice?: string | null | undefined;
  text?: string | null | undefined;
  value?: string | null | undefined;
};

export type Language =
  | 'en'
  | 'es'
  | 'fr';

export type Measure =
  | 'distribution'
  | 'median'
  | 'none'
  | 'pooled'
  | 'share_yes';

export type OperationOutcome =
  | 'applied'
  | 'conflict'
  | 'refused'
  | 'unchanged';

export type SaveEntriesInput = {
  operations: Array<EntryOperation>;
  submission: string | number;
};

export type Split =
  | 'cohort'
  | 'country'
  | 'institution'
  | 'none'
  | 'region';

export type SubmissionState =
  | 'accepted'
  | 'draft'
  | 'returned'
  | 'submitted';

export type SubmitInput = {
  id: string | number;
  operationId: string | number;
  version: number;
};

export type ValueType =
  | 'count'
  | 'currency'
  | 'narrative'
  | 'ratio'
  | 'score'
  | 'share'
  | 'yes_no';

export type ConstructedCohortsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConstructedCohortsQuery = { initiatives: Array<{ code: string, cohorts: Array<{ code: string, constructed: boolean, memberCount: number, source: string, name: { en: string, fr: string | null, es: string | null }, note: { en: string, fr: string | null, es: string | null } }> }> };

export type RemoveDemonstrationMutationVariables = Exact<{
  operationId: string | number;
}>;


export type RemoveDemonstrationMutation = { removeDemonstration: number };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { service: { sources: Array<{ title: string, path: string, rows: number, source: string, licence: string, sha256: string }> } };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  expiresInDays: number;
}>;


export type CreateTokenMutation = { createPersonalAccessToken: { secret: string, token: { id: string } } };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { viewer: { tokens: Array<{ id: string, name: string, hint: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> } | null };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokePersonalAccessToken: { id: string, revokedAt: string | null } };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitReportMutation = { submitSubmission: { id: string, state: SubmissionState, version: number } };

export type IndicatorHelpQueryVariables = Exact<{
  code: string;
}>;


export type IndicatorHelpQuery = { indicator: { versions: Array<{ number: number, howMeasured: string, evidenceRule: string, help: { en: string, fr: string | null, es: string | null } | null }> } };

export type MyReportsQueryVariables = Exact<{
  institution: string;
}>;


export type MyReportsQuery = { drafts: { nodes: Array<{ editable: boolean, id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, issues: Array<{ path: string, rule: string }>, cells: Array<{ slice: string, required: boolean, version: { indicator: string, valueType: ValueType }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, mark: { kind: string, reason: string } | null }>, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> }, returned: { nodes: Array<{ editable: boolean, id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, issues: Array<{ path: string, rule: string }>, cells: Array<{ slice: string, required: boolean, version: { indicator: string, valueType: ValueType }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, mark: { kind: string, reason: string } | null }>, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> }, submitted: { nodes: Array<{ id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> }, accepted: { nodes: Array<{ id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> } };

export type ReportHeadFragment = { id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } };

export type OpenReportFragment = { editable: boolean, id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, issues: Array<{ path: string, rule: string }>, cells: Array<{ slice: string, required: boolean, version: { indicator: string, valueType: ValueType }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, mark: { kind: string, reason: string } | null }>, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { submission: { id: string, state: SubmissionState, version: number, periodLabel: string, periodStarts: string, periodEnds: string, dueOn: string, submittedAt: string | null, acceptedAt: string | null, receiptHash: string | null, availableTransitions: Array<string>, editable: boolean, currency: string, answered: number, expected: number, institution: { code: string, name: string, acronym: string | null }, round: { code: string, programmeYear: number, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null }, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, indicators: Array<{ code: string }> }> } }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, events: Array<{ transition: string, toState: SubmissionState, happenedAt: string, by: string | null, note: string | null }>, cells: Array<{ slice: string, required: boolean, definitionChanged: boolean, version: { indicator: string, number: number, valueType: ValueType, basis: Basis, unit: string, decimals: number, minimum: string | null, maximum: string | null, numerator: string | null, denominator: string | null, multiplier: number, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null } | null }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, version: number, changedAt: string, changedBy: string | null } | null, previous: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, mark: { kind: string, reason: string, markedAt: string, markedBy: string | null } | null, derived: { value: number | null, absence: Absence | null } | null }> } };

export type SaveEntriesMutationVariables = Exact<{
  input: SaveEntriesInput;
}>;


export type SaveEntriesMutation = { saveEntries: { submissionVersion: number, answered: number, expected: number, results: Array<{ operationId: string, indicator: string, slice: string, outcome: OperationOutcome, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, version: number, changedAt: string, changedBy: string | null } | null, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> }>, derived: Array<{ indicator: string, value: number | null, absence: Absence | null }>, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } };

export type HomeDomainsQueryVariables = Exact<{
  initiative: string;
}>;


export type HomeDomainsQuery = { initiative: { domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, indicators: Array<{ code: string, current: { name: { en: string, fr: string | null, es: string | null } } }> }> } };

export type HomeInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeInitiativesQuery = { initiatives: Array<{ code: string, modality: string, startYear: number | null, endYear: number | null, confidence: Confidence, institutionCount: number, name: { en: string, fr: string | null, es: string | null } }> };

export type SearchInstitutionsQueryVariables = Exact<{
  search: string;
}>;


export type SearchInstitutionsQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, acronym: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null } } | null }> } };

export type HomeCompletenessQueryVariables = Exact<{
  initiative: string;
}>;


export type HomeCompletenessQuery = { completeness: { years: Array<{ year: number, members: number, expectedReports: number, acceptedReports: number }>, receipt: { recordedUpTo: string, demonstration: boolean } } };

export type HomeTrendQueryVariables = Exact<{
  initiative: string;
  indicator: string;
}>;


export type HomeTrendQuery = { trend: { indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null } } }, groups: Array<{ points: Array<{ year: number, n: number, expected: number, median: number | null }> }>, receipt: { recordedUpTo: string, demonstration: boolean } } };

export type HomeProgressQueryVariables = Exact<{
  initiative: string;
}>;


export type HomeProgressQuery = { domainProgress: { fromYear: number | null, toYear: number | null, domains: Array<{ n: number, improved: number, share: number | null, domain: { code: string, name: { en: string, fr: string | null, es: string | null } } }>, receipt: { recordedUpTo: string, demonstration: boolean } } };

export type DemonstrationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationAccountsQuery = { service: { demonstrationPassword: string | null, demonstrationAccounts: Array<{ email: string, name: string, role: string, about: { en: string, fr: string | null, es: string | null } }> } };

export type CreateFirstAdministratorMutationVariables = Exact<{
  link: string;
  name: string;
  email: string;
  password: string;
  language: Language;
}>;


export type CreateFirstAdministratorMutation = { createFirstAdministrator: { email: string } };

export type TrendPointFiguresFragment = { year: number, versionNumber: number, n: number, expected: number, members: number, value: number | null, lowerQuartile: number | null, upperQuartile: number | null, demonstration: boolean, interval: { low: number, high: number, level: number } | null, distribution: Array<{ level: number, count: number }>, missing: Array<{ reason: Absence, count: number }>, refusals: Array<{ rule: string }> };

export type BreakFiguresFragment = { year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null };

type Judgement_Comparable_Fragment = { __typename: 'Comparable' };

type Judgement_ComparableWithCaveats_Fragment = { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> };

type Judgement_NotComparable_Fragment = { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> };

export type JudgementFragment =
  | Judgement_Comparable_Fragment
  | Judgement_ComparableWithCaveats_Fragment
  | Judgement_NotComparable_Fragment
;

export type ReceiptFiguresFragment = { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null };

export type TrendFiguresFragment = { currency: string | null, measure: Measure, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, groups: Array<{ kind: Split, key: string, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, points: Array<{ year: number, versionNumber: number, n: number, expected: number, members: number, value: number | null, lowerQuartile: number | null, upperQuartile: number | null, demonstration: boolean, interval: { low: number, high: number, level: number } | null, distribution: Array<{ level: number, count: number }>, missing: Array<{ reason: Absence, count: number }>, refusals: Array<{ rule: string }> }> }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, comparability:
    | { __typename: 'Comparable' }
    | { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
    | { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
  , receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } };

export type WordingFragment = { en: string, fr: string | null, es: string | null, drafted: Array<Language> };

export type MeasuredVersionFragment = { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { name: string, email: string, language: Language, demonstration: boolean, actions: Array<string>, roles: Array<{ role: string, institution: { code: string, name: string, acronym: string | null } | null, initiative: { code: string } | null }> } | null, service: { version: string, demonstration: boolean, needsFirstAdministrator: boolean, recordedUpTo: string }, initiatives: Array<{ code: string, institutionCount: number, name: { en: string, fr: string | null, es: string | null } }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { email: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReportHeadFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ReportHead"}) as unknown as TypedDocumentString<ReportHeadFragment, unknown>;
export const OpenReportFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"OpenReport"}) as unknown as TypedDocumentString<OpenReportFragment, unknown>;
export const WordingFragmentDoc = new TypedDocumentString(`
    fragment Wording on Text {
  en
  fr
  es
  drafted
}
    `, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;
export const MeasuredVersionFragmentDoc = new TypedDocumentString(`
    fragment MeasuredVersion on IndicatorVersion {
  number
  name {
    ...Wording
  }
  valueType
  basis
  unit
  direction
  decimals
  minimum
  maximum
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"MeasuredVersion"}) as unknown as TypedDocumentString<MeasuredVersionFragment, unknown>;
export const TrendPointFiguresFragmentDoc = new TypedDocumentString(`
    fragment TrendPointFigures on TrendPoint {
  year
  versionNumber
  n
  expected
  members
  value
  lowerQuartile
  upperQuartile
  interval {
    low
    high
    level
  }
  distribution {
    level
    count
  }
  missing {
    reason
    count
  }
  refusals {
    rule
  }
  demonstration
}
    `, {"fragmentName":"TrendPointFigures"}) as unknown as TypedDocumentString<TrendPointFiguresFragment, unknown>;
export const BreakFiguresFragmentDoc = new TypedDocumentString(`
    fragment BreakFigures on DefinitionBreak {
  year
  fromVersion
  toVersion
  changeClass
  bridged
  note {
    ...Wording
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"BreakFigures"}) as unknown as TypedDocumentString<BreakFiguresFragment, unknown>;
export const JudgementFragmentDoc = new TypedDocumentString(`
    fragment Judgement on Comparability {
  __typename
  ... on ComparableWithCaveats {
    reasons {
      rule
      params {
        name
        value
      }
    }
  }
  ... on NotComparable {
    reasons {
      rule
      params {
        name
        value
      }
    }
  }
}
    `, {"fragmentName":"Judgement"}) as unknown as TypedDocumentString<JudgementFragment, unknown>;
export const ReceiptFiguresFragmentDoc = new TypedDocumentString(`
    fragment ReceiptFigures on Receipt {
  asOf
  recordedUpTo
  contentHash
  demonstration
  rateSet {
    title
    source
    licence
  }
}
    `, {"fragmentName":"ReceiptFigures"}) as unknown as TypedDocumentString<ReceiptFiguresFragment, unknown>;
export const TrendFiguresFragmentDoc = new TypedDocumentString(`
    fragment TrendFigures on Trend {
  currency
  measure
  indicator {
    code
    current {
      ...MeasuredVersion
    }
  }
  groups {
    kind
    key
    label {
      ...Wording
    }
    points {
      ...TrendPointFigures
    }
  }
  breaks {
    ...BreakFigures
  }
  comparability {
    ...Judgement
  }
  receipt {
    ...ReceiptFigures
  }
}
    fragment TrendPointFigures on TrendPoint {
  year
  versionNumber
  n
  expected
  members
  value
  lowerQuartile
  upperQuartile
  interval {
    low
    high
    level
  }
  distribution {
    level
    count
  }
  missing {
    reason
    count
  }
  refusals {
    rule
  }
  demonstration
}
fragment BreakFigures on DefinitionBreak {
  year
  fromVersion
  toVersion
  changeClass
  bridged
  note {
    ...Wording
  }
}
fragment Judgement on Comparability {
  __typename
  ... on ComparableWithCaveats {
    reasons {
      rule
      params {
        name
        value
      }
    }
  }
  ... on NotComparable {
    reasons {
      rule
      params {
        name
        value
      }
    }
  }
}
fragment ReceiptFigures on Receipt {
  asOf
  recordedUpTo
  contentHash
  demonstration
  rateSet {
    title
    source
    licence
  }
}
fragment Wording on Text {
  en
  fr
  es
  drafted
}
fragment MeasuredVersion on IndicatorVersion {
  number
  name {
    ...Wording
  }
  valueType
  basis
  unit
  direction
  decimals
  minimum
  maximum
}`, {"fragmentName":"TrendFigures"}) as unknown as TypedDocumentString<TrendFiguresFragment, unknown>;
export const ConstructedCohortsDocument = new TypedDocumentString(`
    query ConstructedCohorts {
  initiatives {
    code
    cohorts {
      code
      constructed
      memberCount
      source
      name {
        en
        fr
        es
      }
      note {
        en
        fr
        es
      }
    }
  }
}
    `, {"hash":"dc4326bf5e44e86af233c68d9ce4feda07faa4dc81a3ece5247a09e95f9db642"}) as unknown as TypedDocumentString<ConstructedCohortsQuery, ConstructedCohortsQueryVariables>;
export const RemoveDemonstrationDocument = new TypedDocumentString(`
    mutation RemoveDemonstration($operationId: ID!) {
  removeDemonstration(operationId: $operationId)
}
    `, {"hash":"baa164e90719f659233abb6f8abae00d5e111c0a69b7635051ca8ae9cd193bed"}) as unknown as TypedDocumentString<RemoveDemonstrationMutation, RemoveDemonstrationMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  service {
    sources {
      title
      path
      rows
      source
      licence
      sha256
    }
  }
}
    `, {"hash":"076de0c12b1b652ec79231ea58e7b866931e6b29cbdb21fc69cac9c6aa2ad907"}) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($name: String!, $expiresInDays: Int!) {
  createPersonalAccessToken(name: $name, expiresInDays: $expiresInDays) {
    secret
    token {
      id
    }
  }
}
    `, {"hash":"73b1bef296029b1408448027c6d5f626864a0e0d2cdf7962c3980b28a0c97eee"}) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens {
  viewer {
    tokens {
      id
      name
      hint
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
}
    `, {"hash":"9df41afb1de8eb82fab7fa6e82a3dbbd22d2fa3bcac50cdfffdb92045930560f"}) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokePersonalAccessToken(id: $id) {
    id
    revokedAt
  }
}
    `, {"hash":"e7d071ed2ec75848f844200a7498677ab05d31e80b4692a118a447bc7f3e4c84"}) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($input: SubmitInput!) {
  submitSubmission(input: $input) {
    id
    state
    version
  }
}
    `, {"hash":"81a553c0666eca5a09fe5a4786e8963f2b9338464d51085322a4bc0c39691fab"}) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const IndicatorHelpDocument = new TypedDocumentString(`
    query IndicatorHelp($code: String!) {
  indicator(code: $code) {
    versions {
      number
      help {
        en
        fr
        es
      }
      howMeasured
      evidenceRule
    }
  }
}
    `, {"hash":"8545b5e032d8c1bd131cb5fee6d106ef9c7a7060e012dd6cef6b5cb601c898e6"}) as unknown as TypedDocumentString<IndicatorHelpQuery, IndicatorHelpQueryVariables>;
export const MyReportsDocument = new TypedDocumentString(`
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
}`, {"hash":"dc2569cd7bfdc8e48584e9caf3ad8af25e97e52b708e8c4188ffc69af9a77257"}) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  submission(id: $id) {
    id
    state
    version
    periodLabel
    periodStarts
    periodEnds
    dueOn
    submittedAt
    acceptedAt
    receiptHash
    availableTransitions
    editable
    currency
    answered
    expected
    institution {
      code
      name
      acronym
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
        domains {
          code
          name {
            en
            fr
            es
          }
          indicators {
            code
          }
        }
      }
    }
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    events {
      transition
      toState
      happenedAt
      by
      note
    }
    cells {
      slice
      required
      definitionChanged
      version {
        indicator
        number
        name {
          en
          fr
          es
        }
        definition {
          en
          fr
          es
        }
        changeNote {
          en
          fr
          es
        }
        valueType
        basis
        unit
        decimals
        minimum
        maximum
        numerator
        denominator
        multiplier
      }
      entry {
        value
        text
        absence
        currency
        note
        version
        changedAt
        changedBy
      }
      previous {
        year
        value
        text
        absence
        currency
      }
      mark {
        kind
        reason
        markedAt
        markedBy
      }
      derived {
        value
        absence
      }
    }
  }
}
    `, {"hash":"90554cdd18af97efdf9c88f48ddf9d364c500308952012c71198ef82bacb1079"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const SaveEntriesDocument = new TypedDocumentString(`
    mutation SaveEntries($input: SaveEntriesInput!) {
  saveEntries(input: $input) {
    submissionVersion
    answered
    expected
    results {
      operationId
      indicator
      slice
      outcome
      entry {
        value
        text
        absence
        currency
        note
        version
        changedAt
        changedBy
      }
      issues {
        path
        rule
        severity
        params {
          name
          value
        }
      }
    }
    derived {
      indicator
      value
      absence
    }
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
  }
}
    `, {"hash":"625bd930f27e11593a34fab5ad5b5648cdb6a07b633aef5d68e17efa9b7763f2"}) as unknown as TypedDocumentString<SaveEntriesMutation, SaveEntriesMutationVariables>;
export const HomeDomainsDocument = new TypedDocumentString(`
    query HomeDomains($initiative: String!) {
  initiative(code: $initiative) {
    domains {
      code
      name {
        en
        fr
        es
      }
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
    }
  }
}
    `, {"hash":"f49a2141193740efd7a21edb55f2f9493c776cf35baa4d012a0964a5bcb2dfe4"}) as unknown as TypedDocumentString<HomeDomainsQuery, HomeDomainsQueryVariables>;
export const HomeInitiativesDocument = new TypedDocumentString(`
    query HomeInitiatives {
  initiatives {
    code
    name {
      en
      fr
      es
    }
    modality
    startYear
    endYear
    confidence
    institutionCount
  }
}
    `, {"hash":"f202eb68f427cc3b8ce7436e0181c6b1ed375295c64a120f73a78ba0911e8ccd"}) as unknown as TypedDocumentString<HomeInitiativesQuery, HomeInitiativesQueryVariables>;
export const SearchInstitutionsDocument = new TypedDocumentString(`
    query SearchInstitutions($search: String!) {
  institutions(search: $search, first: 12) {
    totalCount
    nodes {
      code
      name
      acronym
      country {
        iso3
        name {
          en
          fr
          es
        }
      }
    }
  }
}
    `, {"hash":"ab6a815ff902ba6ed64831dc9b87fb2044b5792f2ad610c4f3730ff74070109f"}) as unknown as TypedDocumentString<SearchInstitutionsQuery, SearchInstitutionsQueryVariables>;
export const HomeCompletenessDocument = new TypedDocumentString(`
    query HomeCompleteness($initiative: String!) {
  completeness(input: {initiative: $initiative}) {
    years {
      year
      members
      expectedReports
      acceptedReports
    }
    receipt {
      recordedUpTo
      demonstration
    }
  }
}
    `, {"hash":"bf54d276a3486a090d7ee331f2fc7126704804000489f61aacd3e0f93d2cdd61"}) as unknown as TypedDocumentString<HomeCompletenessQuery, HomeCompletenessQueryVariables>;
export const HomeTrendDocument = new TypedDocumentString(`
    query HomeTrend($initiative: String!, $indicator: String!) {
  trend(input: {initiative: $initiative, indicator: $indicator}) {
    indicator {
      code
      current {
        name {
          en
          fr
          es
        }
      }
    }
    groups {
      points {
        year
        n
        expected
        median
      }
    }
    receipt {
      recordedUpTo
      demonstration
    }
  }
}
    `, {"hash":"56c043d9e590aa2f5bdc658ecf9cc1f96a2549d715146564b89ab025ffa43b81"}) as unknown as TypedDocumentString<HomeTrendQuery, HomeTrendQueryVariables>;
export const HomeProgressDocument = new TypedDocumentString(`
    query HomeProgress($initiative: String!) {
  domainProgress(input: {initiative: $initiative}) {
    fromYear
    toYear
    domains {
      domain {
        code
        name {
          en
          fr
          es
        }
      }
      n
      improved
      share
    }
    receipt {
      recordedUpTo
      demonstration
    }
  }
}
    `, {"hash":"7cf9638652706158244948c82701803f9f05149463e2287a949cd1aa657ebaeb"}) as unknown as TypedDocumentString<HomeProgressQuery, HomeProgressQueryVariables>;
export const DemonstrationAccountsDocument = new TypedDocumentString(`
    query DemonstrationAccounts {
  service {
    demonstrationPassword
    demonstrationAccounts {
      email
      name
      role
      about {
        en
        fr
        es
      }
    }
  }
}
    `, {"hash":"72bf0b363098e5188fc3474ee37a4391739aa4e5750db578e8b832524bb05e02"}) as unknown as TypedDocumentString<DemonstrationAccountsQuery, DemonstrationAccountsQueryVariables>;
export const CreateFirstAdministratorDocument = new TypedDocumentString(`
    mutation CreateFirstAdministrator($link: String!, $name: String!, $email: String!, $password: String!, $language: Language!) {
  createFirstAdministrator(
    link: $link
    name: $name
    email: $email
    password: $password
    language: $language
  ) {
    email
  }
}
    `, {"hash":"a90563465b038a83e5205b25379765a7e25d10ceeef883422af89aa4a8b804d2"}) as unknown as TypedDocumentString<CreateFirstAdministratorMutation, CreateFirstAdministratorMutationVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  viewer {
    name
    email
    language
    demonstration
    actions
    roles {
      role
      institution {
        code
        name
        acronym
      }
      initiative {
        code
      }
    }
  }
  service {
    version
    demonstration
    needsFirstAdministrator
    recordedUpTo
  }
  initiatives {
    code
    name {
      en
      fr
      es
    }
    institutionCount
  }
}
    `, {"hash":"64689530a736825a72da5d2f1716538254b85ec73ad1ba3fadc0c459f3824d51"}) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    email
  }
}
    `, {"hash":"a2c22cf340a483399bc6fd17dcd293be1ec665835d7064f9d1b3ae7007910fdf"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;