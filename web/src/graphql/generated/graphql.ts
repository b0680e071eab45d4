/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why there is no value. Never zero, and never left unsaid. */
export type Absence =
  /** The question does not apply, or a share has nothing to be a share of. */
  | 'not_applicable'
  /** The institution did not collect this. */
  | 'not_collected'
  /** There is a value, but it cannot be held against the others. */
  | 'not_comparable'
  /** No report was due for this period. */
  | 'not_due'
  /** A report was due and no accepted one holds this value. */
  | 'not_submitted'
  /** The institution declined to answer. */
  | 'refused'
  /** Hidden, because so few institutions could be told apart. */
  | 'suppressed'
  /** The institution had left the initiative. */
  | 'withdrawn';

/** Accept a report: its values go on record. */
export type AcceptInput = {
  /** The report. */
  id: string | number;
  /** A note; the reason of corrections that have no other. */
  note?: string | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why values on record are replaced. Needed when some are and the report was not reopened with a reason. */
  reasonCode?: RestatementReason | null | undefined;
  /** The version of the report that was looked at. */
  version: number;
};

/** How values of several institutions are put together. */
export type Aggregation =
  /** How many institutions are at each level. */
  | 'distribution'
  /** The middle value. */
  | 'median'
  /** Not put together. */
  | 'none'
  /** Numerators and denominators are added up, then divided. Shares are never averaged. */
  | 'pooled'
  /** The share that answered yes. */
  | 'share_yes'
  /** Added up; the median and quartiles are given beside the total. */
  | 'sum';

/** Give a report to a reviewer. */
export type AssignReviewerInput = {
  /** The report. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The person, one of "reviewers"; null for nobody. */
  reviewer?: string | number | null | undefined;
};

/** How a value relates to its period. */
export type Basis =
  /** Everything up to its last day. */
  | 'cumulative'
  /** What happened during the period. */
  | 'flow'
  /** A judgement about the period. */
  | 'score'
  /** A part of a whole in the period. */
  | 'share'
  /** What there was on its last day. */
  | 'stock'
  /** An account of the period. */
  | 'text';

/** What a reviewer says of one cell. */
export type CellCheckInput = {
  /** The version of what is said of the cell that was seen; 0 when nothing was. */
  baseVersion: number;
  /** ISO 4217 currency of an adjusted amount. */
  currency?: string | null | undefined;
  /** The version of the cell that was seen; 0 when it was never touched. */
  entryVersion: number;
  /** Code of the indicator. */
  indicator: string;
  /** Needed to ask, adjust and flag. */
  reason?: string | null | undefined;
  /** Which part; empty for the total. */
  slice?: string;
  /** The adjusted figure: a plain decimal with a dot. */
  value?: string | null | undefined;
  /** The word; null takes back what was said. */
  verdict?: Verdict | null | undefined;
};

/** A cell that is sent back, and why. */
export type CellReason = {
  /** Code of the indicator. */
  indicator: string;
  /** What is to be done. */
  reason: string;
  /** Which part; empty for the total. */
  slice?: string;
};

/** What a new version of a definition changed. */
export type ChangeClass =
  /** How it is measured: the series is cut, unless a documented bridge exists. */
  | 'method'
  /** What is counted: the series is cut, unless a documented bridge exists. */
  | 'scope'
  /** Words only: values before and after can be compared. */
  | 'wording';

/** What a reviewer says of cells of one report. */
export type CheckCellsInput = {
  /** The cells, each once; at most 500. */
  cells: Array<CellCheckInput>;
  /** The report. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
};

/** What became of a reviewer’s word on a cell. */
export type CheckOutcome =
  /** It stands. */
  | 'applied'
  /** The institution’s value is no longer the one that was seen. */
  | 'cell_changed'
  /** Another reviewer said something else in the meantime; that stands. */
  | 'conflict'
  /** It stood already. */
  | 'unchanged';

/** How completely an initiative’s members reported. */
export type CompletenessInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** First programme year; the initiative’s first when left out. */
  fromYear?: number | null | undefined;
  /** Code of the initiative. */
  initiative: string;
  /** Last programme year; the newest when left out. */
  toYear?: number | null | undefined;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
};

/** How well a fact of the reference data is founded. */
export type Confidence =
  /** Plausible and unconfirmed: to be checked before it is relied on. */
  | 'candidate'
  /** Widely known, but no source was found that states it. */
  | 'general_knowledge'
  /** A published source states it. */
  | 'sourced';

/** Which way is better. */
export type Direction =
  /** More is better. */
  | 'higher'
  /** Less is better. */
  | 'lower'
  /** Neither way is better. */
  | 'none';

/** In which capacity domains institutions improved. */
export type DomainProgressInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** First programme year of the window; the initiative’s first when left out. */
  fromYear?: number | null | undefined;
  /** Code of the initiative. */
  initiative: string;
  /** Last programme year of the window; the newest when left out. */
  toYear?: number | null | undefined;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
};

/** Why there is no value, as a person said it. */
export type EnteredAbsence =
  /** The question does not apply, or a share has nothing to be a share of. */
  | 'not_applicable'
  /** The institution did not collect this. */
  | 'not_collected'
  /** The institution declined to answer. */
  | 'refused';

/** One change of one cell. Without value, text and absence the cell is cleared. */
export type EntryOperation = {
  /** Why there is no value. */
  absence?: EnteredAbsence | null | undefined;
  /** The version of the cell that was changed; 0 when it was empty. */
  baseVersion: number;
  /** ISO 4217 currency of an amount; the report’s currency when left out. */
  currency?: string | null | undefined;
  /** Code of the indicator. */
  indicator: string;
  /** A note; left out, the note that is there stays. */
  note?: string | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Which part, such as sex=female; empty for the total. */
  slice?: string;
  /** The text of a narrative. */
  text?: string | null | undefined;
  /** A plain decimal with a dot; 1 for yes and 0 for no. */
  value?: string | null | undefined;
};

/** What stands behind a value. */
export type EvidenceTier =
  /** The institution gave a document. */
  | 'documented'
  /** Somebody else measured it. */
  | 'externally_measured'
  /** Somebody else checked it. */
  | 'independently_checked'
  /** The institution says so. */
  | 'self_reported';

/** A language of the interface and of the definitions. */
export type Language =
  /** English. */
  | 'en'
  /** Spanish. */
  | 'es'
  /** French. */
  | 'fr';

/** One programme year of an indicator, institution by institution. */
export type LatestInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Currency that money is converted into; the initiative’s own when left out. */
  currency?: string | null | undefined;
  /** Code of the indicator. */
  indicator: string;
  /** Code of the initiative. */
  initiative: string;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
  /** Programme year; the newest with an accepted value when left out. */
  year?: number | null | undefined;
};

/** Which of a point’s figures its `value` carries. */
export type Measure =
  /** No single figure: how many institutions are at each level. */
  | 'distribution'
  /** The median of the institutions’ values. */
  | 'median'
  /** No figure: only who answered. */
  | 'none'
  /** Numerators added up, divided by denominators added up. */
  | 'pooled'
  /** Institutions that answered yes, in per cent of those that answered. */
  | 'share_yes';

/** What became of one change. */
export type OperationOutcome =
  /** The cell now holds what was sent. */
  | 'applied'
  /** Somebody else changed the cell in the meantime; theirs stays until a person decides. */
  | 'conflict'
  /** The value breaks a rule; the issues say which. */
  | 'refused'
  /** The cell held the same already. */
  | 'unchanged';

/** Which members are looked at. Inside a list any of the codes; between lists all of them. Empty: everybody. */
export type PanelInput = {
  /** Codes of cohorts; an institution counts while it is in one of them. */
  cohorts?: Array<string> | null | undefined;
  /** Countries by ISO 3166-1 alpha-3 code. */
  countries?: Array<string> | null | undefined;
  /** Codes of institutions. */
  institutions?: Array<string> | null | undefined;
  /** Codes of regions. */
  regions?: Array<string> | null | undefined;
};

/** Put a finding aside for an indicator, or take that back. */
export type QualityExceptionInput = {
  /** Code of the indicator. */
  indicator: string;
  /** Code of the initiative. */
  initiative: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why it is put aside; null shows it again. */
  reason?: string | null | undefined;
  /** The finding. */
  test: QualityTest;
};

/** A finding of the quality desk that can be put aside for an indicator. */
export type QualityTest =
  /** Last digits that pile up. */
  | 'digits'
  /** A change that is unusual for the institution, or among its peers. */
  | 'unusual_change';

/** Who gave a value. Values of several raters stand side by side. */
export type Rater =
  /** An assessor from outside. */
  | 'external'
  /** A peer institution. */
  | 'peer'
  /** The institution itself. */
  | 'self'
  /** People whom the institution serves. */
  | 'stakeholder'
  /** A reviewer, after verification. */
  | 'verified';

/** Why a value that had been accepted was replaced by another. */
export type RestatementReason =
  /** An audit or the closing of accounts changed it. */
  | 'consolidation'
  /** Something else had been counted than the definition asks. */
  | 'definition_misread'
  /** The document or register that the value came from was wrong. */
  | 'error_in_source'
  /** Data for the period arrived after the report. */
  | 'late_data'
  /** Another reason, said in words. */
  | 'other'
  /** The value was given in another unit or currency than it said. */
  | 'unit_or_currency';

/** Send a report back; an accepted one is reopened by this. */
export type ReturnInput = {
  /** The cells to correct; may be empty when a note says why. */
  cells: Array<CellReason>;
  /** The report. */
  id: string | number;
  /** What holds for the whole report. */
  note?: string | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why values on record are to change; an accepted report is not reopened without it. */
  reasonCode?: RestatementReason | null | undefined;
  /** The version of the report that was looked at. */
  version: number;
};

/** Changes to the cells of one report. */
export type SaveEntriesInput = {
  /** The changes, in the order they were made; at most 500. */
  operations: Array<EntryOperation>;
  /** The report. */
  submission: string | number;
};

/** By what institutions are put into groups. */
export type Split =
  /** By cohort; an institution counts in each of its cohorts. */
  | 'cohort'
  /** By the country of their seat. */
  | 'country'
  /** Each by itself. */
  | 'institution'
  /** All in one group. */
  | 'none'
  /** By the region of their seat. */
  | 'region';

/** Where a report stands. Only an accepted one is part of the record. */
export type SubmissionState =
  /** Reviewed; its values are on record. */
  | 'accepted'
  /** Being written; only its institution sees it. */
  | 'draft'
  /** Sent back with reasons, to be corrected. */
  | 'returned'
  /** Sent to the managers of the initiative for review. */
  | 'submitted';

/** Send a report for review. */
export type SubmitInput = {
  /** The report. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The version of the report that was looked at. */
  version: number;
};

/** How an indicator developed. */
export type TrendInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Only institutions with a value in every year that has any, so that the panel never changes. */
  balanced?: boolean;
  /** Currency that money is converted into (ISO 4217); the initiative’s own when left out. */
  currency?: string | null | undefined;
  /** First programme year; the initiative’s first when left out. */
  fromYear?: number | null | undefined;
  /** Code of the indicator, for example RES-01. */
  indicator: string;
  /** Code of the initiative, for example TTI. */
  initiative: string;
  /** By what institutions are put into groups. */
  splitBy?: Split;
  /** Last programme year; the newest when left out. */
  toYear?: number | null | undefined;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
};

/** What kind of answer an indicator takes. */
export type ValueType =
  /** A number of things or people. */
  | 'count'
  /** An amount of money, with its currency. */
  | 'currency'
  /** A text. */
  | 'narrative'
  /** One figure over another, derived from two other indicators and never entered. */
  | 'ratio'
  /** A level of a rubric. */
  | 'score'
  /** A part of a whole, derived from two other indicators and never entered. */
  | 'share'
  /** Yes (1) or no (0). */
  | 'yes_no';

/** What a reviewer says of one cell. */
export type Verdict =
  /** The value is fine. */
  | 'accepted'
  /** Another figure is put beside it, and becomes a value of rater "verified" when the report is accepted. */
  | 'adjusted'
  /** The institution is asked about it; the report cannot be accepted meanwhile. */
  | 'asked'
  /** Noted for other reviewers; stands in nobody’s way. */
  | 'flagged';

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

export type CountryPageQueryVariables = Exact<{
  iso3: string;
}>;


export type CountryPageQuery = { country: { iso3: string, capital: string | null, languages: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string, name: string }, region: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, context: Array<{ code: string, unit: string, source: string, licence: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, values: Array<{ year: number, value: number }> }>, institutions: Array<{ code: string, name: string, acronym: string | null, city: string | null, latitude: number | null, longitude: number | null, confidence: Confidence, memberships: Array<{ from: string | null, until: string | null, datesKnown: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> } };

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

export type IndicatorPageQueryVariables = Exact<{
  initiative: string;
  indicator: string;
}>;


export type IndicatorPageQuery = { initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string } | null, countries: Array<{ iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string } }>, regions: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, rounds: Array<{ programmeYear: number }>, cohorts: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, domains: Array<{ code: string, indicators: Array<{ code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> }, indicator: { code: string, domain: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, versions: Array<{ aggregation: Aggregation, numerator: string | null, denominator: string | null, multiplier: number, derived: boolean, disaggregations: Array<string>, howMeasured: string, evidenceRule: string, frequency: string, source: string, changeClass: ChangeClass | null, iatiMeasure: string | null, recordedFrom: string, number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, definition: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, help: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, changeNote: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, bridge: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }> } };

export type IndicatorPlacesQueryVariables = Exact<{
  initiative: string;
}>;


export type IndicatorPlacesQuery = { institutions: { nodes: Array<{ code: string, country: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null }> } };

export type LatestValuesQueryVariables = Exact<{
  input: LatestInput;
}>;


export type LatestValuesQuery = { latest: { year: number, currency: string | null, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, units: Array<{ value: number | null, exact: string | null, absence: Absence | null, originalValue: string | null, originalCurrency: string | null, versionNumber: number | null, evidenceTier: EvidenceTier | null, demonstration: boolean, institution: { code: string, name: string, acronym: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null } }>, summary: { n: number, expected: number, refusals: Array<{ rule: string }>, missing: Array<{ reason: Absence, count: number }> }, comparability:
      | { __typename: 'Comparable' }
      | { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
      | { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
    , receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type InitiativeCompletenessQueryVariables = Exact<{
  input: CompletenessInput;
}>;


export type InitiativeCompletenessQuery = { completeness: { years: Array<{ year: number, members: number, expectedReports: number, acceptedReports: number, onTimeReports: number, lateReports: number, withdrawn: number, expectedCells: number, answeredCells: number }>, receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type InitiativePageQueryVariables = Exact<{
  code: string;
}>;


export type InitiativePageQuery = { initiative: { code: string, modality: string, startYear: number | null, endYear: number | null, confidence: Confidence, source: string, institutionCount: number, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, description: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string, name: string } | null, calendar: { code: string, confidence: Confidence, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null, facts: Array<{ value: string, asOf: string | null, source: string, measure: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, unit: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, rounds: Array<{ code: string, programmeYear: number, programmeStarts: string, programmeEnds: string, demonstration: boolean }>, cohorts: Array<{ code: string, constructed: boolean, memberCount: number, source: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, indicators: Array<{ code: string, current: { valueType: ValueType, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> } };

export type InitiativeInstitutionsQueryVariables = Exact<{
  code: string;
}>;


export type InitiativeInstitutionsQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, acronym: string | null, city: string | null, latitude: number | null, longitude: number | null, confidence: Confidence, source: string, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, region: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } } | null, memberships: Array<{ from: string | null, until: string | null, datesKnown: string, demonstration: boolean, reason: string | null, confidence: Confidence, initiative: { code: string } }> }> } };

export type DomainProgressQueryVariables = Exact<{
  input: DomainProgressInput;
}>;


export type DomainProgressQuery = { domainProgress: { fromYear: number | null, toYear: number | null, domains: Array<{ improved: number, unchanged: number, declined: number, n: number, notCompared: number, share: number | null, interval: { low: number, high: number, level: number } | null, domain: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }>, receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type InstitutionPageQueryVariables = Exact<{
  code: string;
}>;


export type InstitutionPageQuery = { institution: { code: string, name: string, acronym: string | null, city: string | null, workingLanguages: Array<Language>, foundedYear: number | null, website: string | null, confidence: Confidence, source: string, notes: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null, names: Array<{ name: string, acronym: string | null, from: string | null, until: string | null, confidence: Confidence, source: string }>, successors: Array<{ name: string, kind: string, happenedOn: string | null, confidence: Confidence, source: string, institution: { code: string } | null }>, identifiers: Array<{ scheme: string, value: string, source: string }>, memberships: Array<{ role: string, from: string | null, until: string | null, datesKnown: string, demonstration: boolean, reason: string | null, confidence: Confidence, source: string, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string } | null, rounds: Array<{ code: string }> } }> } };

export type InstitutionProfileQueryVariables = Exact<{
  code: string;
  initiative: string;
  asOf?: string | null | undefined;
  currency?: string | null | undefined;
}>;


export type InstitutionProfileQuery = { institution: { record: Array<{ round: string, programmeYear: number, state: SubmissionState | null, dueOn: string, submittedOn: string | null, acceptedOn: string | null, late: boolean | null, corrections: number, missingReason: string | null }>, profile: { receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null }, series: Array<{ indicator: { code: string, domain: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, points: Array<{ year: number, periodStarts: string, periodEnds: string, value: number | null, text: string | null, absence: Absence | null, currency: string | null, versionNumber: number, evidenceTier: EvidenceTier | null, corrected: boolean }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, target: { state: string, baselineValue: number | null, baselineOn: string | null, rationale: string | null, progress: number | null, points: Array<{ dueOn: string, value: number }> } | null }> } } };

export type QualityDeskQueryVariables = Exact<{
  initiative: string;
  year?: number | null | undefined;
}>;


export type QualityDeskQuery = { qualityDesk: { year: number | null, years: Array<number>, unusual: Array<{ was: number, now: number, currency: string | null, submission: string | null, institution: { code: string, name: string }, version: { indicator: string, valueType: ValueType, unit: string, basis: Basis, decimals: number, name: { en: string, fr: string | null, es: string | null } }, own: { score: number, n: number } | null, peers: { score: number, n: number } | null }>, digits: Array<{ n: number, counts: Array<number>, chiSquare: number, version: { indicator: string, name: { en: string, fr: string | null, es: string | null } } }>, repeats: Array<{ compared: number, repeated: number, institution: { code: string, name: string } }>, rules: Array<{ rule: string, fired: number, explained: number }>, late: Array<{ periodLabel: string, was: string | null, now: string | null, restatedAt: string, days: number, institution: { code: string, name: string }, version: { indicator: string, valueType: ValueType, unit: string, basis: Basis, decimals: number, name: { en: string, fr: string | null, es: string | null } } }>, exceptions: Array<{ test: QualityTest, indicator: string, reason: string, by: string | null, at: string }> } };

export type PutFindingAsideMutationVariables = Exact<{
  input: QualityExceptionInput;
}>;


export type PutFindingAsideMutation = { putFindingAside: Array<{ indicator: string }> };

export type RestatementsQueryVariables = Exact<{
  initiative: string;
  institution?: string | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RestatementsQuery = { restatements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, receipt: { asOf: string, demonstration: boolean }, nodes: Array<{ id: string, periodLabel: string, slice: string, rater: Rater, restatedAt: string, reasonCode: RestatementReason | null, reason: string | null, demonstration: boolean, institution: { code: string, name: string }, was: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, version: { indicator: string, number: number, valueType: ValueType, basis: Basis, unit: string, decimals: number, name: { en: string, fr: string | null, es: string | null } } }, now: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, version: { number: number } } | null }> } };

export type ReviewersQueryVariables = Exact<{
  initiative: string;
}>;


export type ReviewersQuery = { reviewers: Array<{ id: string, name: string }> };

export type AssignReviewerMutationVariables = Exact<{
  input: AssignReviewerInput;
}>;


export type AssignReviewerMutation = { assignReviewer: { id: string } };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptInput;
}>;


export type AcceptReportMutation = { acceptSubmission: { id: string, state: SubmissionState, version: number } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnInput;
}>;


export type ReturnReportMutation = { returnSubmission: { id: string, state: SubmissionState, version: number } };

export type ReviewQueueQueryVariables = Exact<{
  initiative: string;
}>;


export type ReviewQueueQuery = { initiative: { name: { en: string, fr: string | null, es: string | null } }, rounds: Array<{ code: string, programmeYear: number, demonstration: boolean, submissionCounts: Array<{ state: SubmissionState, count: number }> }>, submissions: { totalCount: number, nodes: Array<{ id: string, periodLabel: string, submittedAt: string | null, dueOn: string, institution: { code: string, name: string }, issues: Array<{ rule: string }>, review: { assignedTo: { name: string } | null } | null, cells: Array<{ version: { numerator: string | null }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, previous: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, lastAccepted: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null }> }> } };

export type ReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewQuery = { submission: { id: string, state: SubmissionState, version: number, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, receiptHash: string | null, dueOn: string, availableTransitions: Array<string>, answered: number, expected: number, institution: { code: string, name: string, workingLanguages: Array<Language> }, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, events: Array<{ transition: string, toState: SubmissionState, happenedAt: string, by: string | null, note: string | null, reasonCode: RestatementReason | null }>, review: { assignedTo: { id: string, name: string } | null, lastLook: { lookedAt: string, cells: Array<{ indicator: string, slice: string, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null }> } | null, present: Array<{ name: string, cell: string | null }>, checks: Array<{ indicator: string, slice: string, verdict: Verdict | null, reason: string | null, value: string | null, currency: string | null, version: number, isCurrent: boolean, by: string | null, at: string }> } | null, cells: Array<{ slice: string, required: boolean, definitionChanged: boolean, version: { indicator: string, valueType: ValueType, basis: Basis, unit: string, decimals: number, numerator: string | null, denominator: string | null, multiplier: number, evidenceRule: string, name: { en: string, fr: string | null, es: string | null } }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, version: number, changedAt: string, changedBy: string | null } | null, previous: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, lastAccepted: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, mark: { kind: string, reason: string, markedAt: string, markedBy: string | null } | null, derived: { value: number | null, absence: Absence | null } | null }> } };

export type OwnHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnHistoryQuery = { submission: { id: string, ownHistory: Array<{ indicator: string, slice: string, values: Array<{ year: number, value: number, isComparable: boolean }> }> } };

export type CheckCellsMutationVariables = Exact<{
  input: CheckCellsInput;
}>;


export type CheckCellsMutation = { checkCells: { results: Array<{ indicator: string, slice: string, outcome: CheckOutcome }>, checks: Array<{ indicator: string, slice: string, verdict: Verdict | null, reason: string | null, value: string | null, currency: string | null, version: number, isCurrent: boolean, by: string | null, at: string }> } };

export type LookAtReportMutationVariables = Exact<{
  id: string | number;
  cell?: string | null | undefined;
}>;


export type LookAtReportMutation = { lookAtReport: { version: number, present: Array<{ name: string, cell: string | null }>, checks: Array<{ indicator: string, slice: string, verdict: Verdict | null, reason: string | null, value: string | null, currency: string | null, version: number, isCurrent: boolean, by: string | null, at: string }> } };

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

export type TrendPointFiguresFragment = { year: number, versionNumber: number, n: number, expected: number, members: number, value: number | null, median: number | null, lowerQuartile: number | null, upperQuartile: number | null, demonstration: boolean, interval: { low: number, high: number, level: number } | null, distribution: Array<{ level: number, count: number }>, missing: Array<{ reason: Absence, count: number }>, refusals: Array<{ rule: string }> };

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

export type TrendFiguresFragment = { currency: string | null, measure: Measure, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, groups: Array<{ kind: Split, key: string, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, points: Array<{ year: number, versionNumber: number, n: number, expected: number, members: number, value: number | null, median: number | null, lowerQuartile: number | null, upperQuartile: number | null, demonstration: boolean, interval: { low: number, high: number, level: number } | null, distribution: Array<{ level: number, count: number }>, missing: Array<{ reason: Absence, count: number }>, refusals: Array<{ rule: string }> }> }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, comparability:
    | { __typename: 'Comparable' }
    | { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
    | { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
  , receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } };

export type WordingFragment = { en: string, fr: string | null, es: string | null, drafted: Array<Language> };

export type MeasuredVersionFragment = { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } };

export type TrendFigureQueryVariables = Exact<{
  input: TrendInput;
}>;


export type TrendFigureQuery = { trend: { currency: string | null, measure: Measure, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, groups: Array<{ kind: Split, key: string, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, points: Array<{ year: number, versionNumber: number, n: number, expected: number, members: number, value: number | null, median: number | null, lowerQuartile: number | null, upperQuartile: number | null, demonstration: boolean, interval: { low: number, high: number, level: number } | null, distribution: Array<{ level: number, count: number }>, missing: Array<{ reason: Absence, count: number }>, refusals: Array<{ rule: string }> }> }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, comparability:
      | { __typename: 'Comparable' }
      | { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
      | { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
    , receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

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
  median
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
  median
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
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($iso3: String!) {
  country(iso3: $iso3) {
    iso3
    capital
    languages
    name {
      ...Wording
    }
    currency {
      code
      name
    }
    region {
      name {
        ...Wording
      }
    }
    context {
      code
      unit
      source
      licence
      name {
        ...Wording
      }
      values {
        year
        value
      }
    }
    institutions {
      code
      name
      acronym
      city
      latitude
      longitude
      confidence
      memberships {
        from
        until
        datesKnown
        demonstration
        initiative {
          code
          name {
            ...Wording
          }
        }
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"697f0c0173cc54925775db3e9082e23b94b34b80145792cc9326ef2035e6b928"}) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
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
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($initiative: String!, $indicator: String!) {
  initiative(code: $initiative) {
    code
    name {
      ...Wording
    }
    currency {
      code
    }
    countries {
      iso3
      name {
        ...Wording
      }
      currency {
        code
      }
    }
    regions {
      code
      name {
        ...Wording
      }
    }
    rounds {
      programmeYear
    }
    cohorts {
      code
      name {
        ...Wording
      }
    }
    domains {
      code
      indicators {
        code
        current {
          name {
            ...Wording
          }
        }
      }
    }
  }
  indicator(code: $indicator) {
    code
    domain {
      name {
        ...Wording
      }
    }
    current {
      ...MeasuredVersion
    }
    versions {
      ...MeasuredVersion
      definition {
        ...Wording
      }
      help {
        ...Wording
      }
      aggregation
      numerator
      denominator
      multiplier
      derived
      disaggregations
      howMeasured
      evidenceRule
      frequency
      source
      changeClass
      changeNote {
        ...Wording
      }
      bridge {
        ...Wording
      }
      iatiMeasure
      recordedFrom
    }
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
}`, {"hash":"07c16975433fea1c2dfab8bc93353b11e57712476bba83eb60a65a1f321b3583"}) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const IndicatorPlacesDocument = new TypedDocumentString(`
    query IndicatorPlaces($initiative: String!) {
  institutions(initiative: $initiative, first: 200) {
    nodes {
      code
      country {
        name {
          ...Wording
        }
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"14936881bc5bbd9acc0e4632df5f93067d9c2d349e48cf0416c41801ef9af8f6"}) as unknown as TypedDocumentString<IndicatorPlacesQuery, IndicatorPlacesQueryVariables>;
export const LatestValuesDocument = new TypedDocumentString(`
    query LatestValues($input: LatestInput!) {
  latest(input: $input) {
    year
    currency
    indicator {
      code
      current {
        ...MeasuredVersion
      }
    }
    units {
      value
      exact
      absence
      originalValue
      originalCurrency
      versionNumber
      evidenceTier
      demonstration
      institution {
        code
        name
        acronym
        country {
          iso3
          name {
            ...Wording
          }
        }
      }
    }
    summary {
      n
      expected
      refusals {
        rule
      }
      missing {
        reason
        count
      }
    }
    comparability {
      ...Judgement
    }
    receipt {
      ...ReceiptFigures
    }
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
}`, {"hash":"4abbb5f29755a0293f852b77d1deeba9999ca79a9f6beb366e05719a82ab25a0"}) as unknown as TypedDocumentString<LatestValuesQuery, LatestValuesQueryVariables>;
export const InitiativeCompletenessDocument = new TypedDocumentString(`
    query InitiativeCompleteness($input: CompletenessInput!) {
  completeness(input: $input) {
    years {
      year
      members
      expectedReports
      acceptedReports
      onTimeReports
      lateReports
      withdrawn
      expectedCells
      answeredCells
    }
    receipt {
      ...ReceiptFigures
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
}`, {"hash":"556213a6cbf5b1a2090cc824436876de47f92f84c0379de47bd9ad89f0623b1b"}) as unknown as TypedDocumentString<InitiativeCompletenessQuery, InitiativeCompletenessQueryVariables>;
export const InitiativePageDocument = new TypedDocumentString(`
    query InitiativePage($code: String!) {
  initiative(code: $code) {
    code
    name {
      ...Wording
    }
    description {
      ...Wording
    }
    modality
    startYear
    endYear
    confidence
    source
    institutionCount
    currency {
      code
      name
    }
    calendar {
      code
      confidence
      name {
        ...Wording
      }
    }
    facts {
      value
      asOf
      source
      measure {
        ...Wording
      }
      unit {
        ...Wording
      }
    }
    rounds {
      code
      programmeYear
      programmeStarts
      programmeEnds
      demonstration
    }
    cohorts {
      code
      constructed
      memberCount
      source
      name {
        ...Wording
      }
      note {
        ...Wording
      }
    }
    domains {
      code
      name {
        ...Wording
      }
      indicators {
        code
        current {
          valueType
          name {
            ...Wording
          }
        }
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"104508fd935b740974a598007122a985c3f1c9a2884c576f81dccfc305050f49"}) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const InitiativeInstitutionsDocument = new TypedDocumentString(`
    query InitiativeInstitutions($code: String!) {
  institutions(initiative: $code, first: 200) {
    totalCount
    nodes {
      code
      name
      acronym
      city
      latitude
      longitude
      confidence
      source
      country {
        iso3
        name {
          ...Wording
        }
        region {
          code
          name {
            ...Wording
          }
        }
      }
      memberships {
        from
        until
        datesKnown
        demonstration
        reason
        confidence
        initiative {
          code
        }
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"cb21748b78695f764fd3f3bc04c1633ad05217b1277b71bde65fccbcb0fff920"}) as unknown as TypedDocumentString<InitiativeInstitutionsQuery, InitiativeInstitutionsQueryVariables>;
export const DomainProgressDocument = new TypedDocumentString(`
    query DomainProgress($input: DomainProgressInput!) {
  domainProgress(input: $input) {
    fromYear
    toYear
    domains {
      improved
      unchanged
      declined
      n
      notCompared
      share
      interval {
        low
        high
        level
      }
      domain {
        code
        name {
          ...Wording
        }
      }
    }
    receipt {
      ...ReceiptFigures
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
}`, {"hash":"4a671c9901a8f0ebb543573127416a58009febbb05ec3ada5e03cda9bc2ed52a"}) as unknown as TypedDocumentString<DomainProgressQuery, DomainProgressQueryVariables>;
export const InstitutionPageDocument = new TypedDocumentString(`
    query InstitutionPage($code: String!) {
  institution(code: $code) {
    code
    name
    acronym
    city
    workingLanguages
    foundedYear
    website
    confidence
    source
    notes
    country {
      iso3
      name {
        ...Wording
      }
    }
    names {
      name
      acronym
      from
      until
      confidence
      source
    }
    successors {
      name
      kind
      happenedOn
      confidence
      source
      institution {
        code
      }
    }
    identifiers {
      scheme
      value
      source
    }
    memberships {
      role
      from
      until
      datesKnown
      demonstration
      reason
      confidence
      source
      initiative {
        code
        name {
          ...Wording
        }
        currency {
          code
        }
        rounds {
          code
        }
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"e0ea34a8ff756d98a9be1902872d69d61472a837a81333ffc5bfc91ec5b130df"}) as unknown as TypedDocumentString<InstitutionPageQuery, InstitutionPageQueryVariables>;
export const InstitutionProfileDocument = new TypedDocumentString(`
    query InstitutionProfile($code: String!, $initiative: String!, $asOf: DateTime, $currency: String) {
  institution(code: $code) {
    record(initiative: $initiative, asOf: $asOf) {
      round
      programmeYear
      state
      dueOn
      submittedOn
      acceptedOn
      late
      corrections
      missingReason
    }
    profile(initiative: $initiative, asOf: $asOf, currency: $currency) {
      receipt {
        ...ReceiptFigures
      }
      series {
        indicator {
          code
          domain {
            code
            name {
              ...Wording
            }
          }
          current {
            ...MeasuredVersion
          }
        }
        points {
          year
          periodStarts
          periodEnds
          value
          text
          absence
          currency
          versionNumber
          evidenceTier
          corrected
        }
        breaks {
          ...BreakFigures
        }
        target {
          state
          baselineValue
          baselineOn
          rationale
          progress
          points {
            dueOn
            value
          }
        }
      }
    }
  }
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
}`, {"hash":"95f338045ba40663da00f80d9df757ff78e8e85d587008f43026e53084fca26d"}) as unknown as TypedDocumentString<InstitutionProfileQuery, InstitutionProfileQueryVariables>;
export const QualityDeskDocument = new TypedDocumentString(`
    query QualityDesk($initiative: String!, $year: Int) {
  qualityDesk(initiative: $initiative, year: $year) {
    year
    years
    unusual {
      institution {
        code
        name
      }
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
      was
      now
      currency
      submission
      own {
        score
        n
      }
      peers {
        score
        n
      }
    }
    digits {
      version {
        indicator
        name {
          en
          fr
          es
        }
      }
      n
      counts
      chiSquare
    }
    repeats {
      institution {
        code
        name
      }
      compared
      repeated
    }
    rules {
      rule
      fired
      explained
    }
    late {
      institution {
        code
        name
      }
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
      periodLabel
      was
      now
      restatedAt
      days
    }
    exceptions {
      test
      indicator
      reason
      by
      at
    }
  }
}
    `, {"hash":"404dce58fde04b5278465ad9a0978a34088decffbe2e80c0e5541db316da9de3"}) as unknown as TypedDocumentString<QualityDeskQuery, QualityDeskQueryVariables>;
export const PutFindingAsideDocument = new TypedDocumentString(`
    mutation PutFindingAside($input: QualityExceptionInput!) {
  putFindingAside(input: $input) {
    indicator
  }
}
    `, {"hash":"40121c15223f6f041666b53d5b41c303bc372060f10a7fdf19ab9d368310b636"}) as unknown as TypedDocumentString<PutFindingAsideMutation, PutFindingAsideMutationVariables>;
export const RestatementsDocument = new TypedDocumentString(`
    query Restatements($initiative: String!, $institution: String, $asOf: DateTime, $after: String) {
  restatements(
    initiative: $initiative
    institution: $institution
    asOf: $asOf
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    receipt {
      asOf
      demonstration
    }
    nodes {
      id
      institution {
        code
        name
      }
      periodLabel
      slice
      rater
      restatedAt
      reasonCode
      reason
      demonstration
      was {
        value
        text
        absence
        currency
        version {
          indicator
          name {
            en
            fr
            es
          }
          number
          valueType
          basis
          unit
          decimals
        }
      }
      now {
        value
        text
        absence
        currency
        version {
          number
        }
      }
    }
  }
}
    `, {"hash":"8c64edc1448fef7c692e28704677c061666f362586ab00679127457e6313d91b"}) as unknown as TypedDocumentString<RestatementsQuery, RestatementsQueryVariables>;
export const ReviewersDocument = new TypedDocumentString(`
    query Reviewers($initiative: String!) {
  reviewers(initiative: $initiative) {
    id
    name
  }
}
    `, {"hash":"b66589959e8cc0590b01c046cd47dfb5bb83b320f7ae365da98966d701a2d39a"}) as unknown as TypedDocumentString<ReviewersQuery, ReviewersQueryVariables>;
export const AssignReviewerDocument = new TypedDocumentString(`
    mutation AssignReviewer($input: AssignReviewerInput!) {
  assignReviewer(input: $input) {
    id
  }
}
    `, {"hash":"a3bb9a1ddc6037fc7eda9a4edf993d50ffb2e270b200436df891bbcd0676519a"}) as unknown as TypedDocumentString<AssignReviewerMutation, AssignReviewerMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($input: AcceptInput!) {
  acceptSubmission(input: $input) {
    id
    state
    version
  }
}
    `, {"hash":"52645bf10fc50798b892dd107845fb3f64562a3b50a6e9843c8b78258795fc60"}) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($input: ReturnInput!) {
  returnSubmission(input: $input) {
    id
    state
    version
  }
}
    `, {"hash":"9b3df649a6d0ec5cb42b7887024bbccfca54e1238318009e9676adfaff5150e1"}) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($initiative: String!) {
  initiative(code: $initiative) {
    name {
      en
      fr
      es
    }
  }
  rounds(initiative: $initiative) {
    code
    programmeYear
    demonstration
    submissionCounts {
      state
      count
    }
  }
  submissions(initiative: $initiative, state: submitted, first: 50) {
    totalCount
    nodes {
      id
      periodLabel
      submittedAt
      dueOn
      institution {
        code
        name
      }
      issues {
        rule
      }
      review {
        assignedTo {
          name
        }
      }
      cells {
        version {
          numerator
        }
        entry {
          value
          text
          absence
        }
        previous {
          value
          text
          absence
        }
        lastAccepted {
          value
          text
          absence
        }
      }
    }
  }
}
    `, {"hash":"6c6a962e7ec0cb9e210d5476215c15a817c253fd81a5f8d6617f03e67e9fe6cf"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!) {
  submission(id: $id) {
    id
    state
    version
    periodLabel
    submittedAt
    acceptedAt
    receiptHash
    dueOn
    availableTransitions
    answered
    expected
    institution {
      code
      name
      workingLanguages
    }
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
      reasonCode
    }
    review {
      assignedTo {
        id
        name
      }
      lastLook {
        lookedAt
        cells {
          indicator
          slice
          value
          text
          absence
          currency
          note
        }
      }
      present {
        name
        cell
      }
      checks {
        indicator
        slice
        verdict
        reason
        value
        currency
        version
        isCurrent
        by
        at
      }
    }
    cells {
      slice
      required
      definitionChanged
      version {
        indicator
        name {
          en
          fr
          es
        }
        valueType
        basis
        unit
        decimals
        numerator
        denominator
        multiplier
        evidenceRule
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
      lastAccepted {
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
    `, {"hash":"0781fc6eea0cd07b96b2ad342a99d47ce0f9c173321a4f7b22efa471cbe372c6"}) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const OwnHistoryDocument = new TypedDocumentString(`
    query OwnHistory($id: ID!) {
  submission(id: $id) {
    id
    ownHistory {
      indicator
      slice
      values {
        year
        value
        isComparable
      }
    }
  }
}
    `, {"hash":"243790c7c4c053452fcaa6ab3730d27c20c9e5ccba1cb8758d3172056200cdf6"}) as unknown as TypedDocumentString<OwnHistoryQuery, OwnHistoryQueryVariables>;
export const CheckCellsDocument = new TypedDocumentString(`
    mutation CheckCells($input: CheckCellsInput!) {
  checkCells(input: $input) {
    results {
      indicator
      slice
      outcome
    }
    checks {
      indicator
      slice
      verdict
      reason
      value
      currency
      version
      isCurrent
      by
      at
    }
  }
}
    `, {"hash":"051d9095fd39ddf20ed0f290398c4dc81ff4efa975b54ff88664b0f2342f0a4c"}) as unknown as TypedDocumentString<CheckCellsMutation, CheckCellsMutationVariables>;
export const LookAtReportDocument = new TypedDocumentString(`
    mutation LookAtReport($id: ID!, $cell: String) {
  lookAtReport(id: $id, cell: $cell) {
    version
    present {
      name
      cell
    }
    checks {
      indicator
      slice
      verdict
      reason
      value
      currency
      version
      isCurrent
      by
      at
    }
  }
}
    `, {"hash":"47df5cb9104f02a47fd761f672ca115067255784056b7ff905d27d8c8d397c8e"}) as unknown as TypedDocumentString<LookAtReportMutation, LookAtReportMutationVariables>;
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
export const TrendFigureDocument = new TypedDocumentString(`
    query TrendFigure($input: TrendInput!) {
  trend(input: $input) {
    ...TrendFigures
  }
}
    fragment TrendPointFigures on TrendPoint {
  year
  versionNumber
  n
  expected
  members
  value
  median
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
}`, {"hash":"d00f49df9fe53781f723a922d2d58f3cd6dd35853b214286135297282d55bc49"}) as unknown as TypedDocumentString<TrendFigureQuery, TrendFigureQueryVariables>;
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