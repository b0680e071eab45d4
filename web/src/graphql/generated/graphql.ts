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

/** What the invited person adds. */
export type AcceptInvitationInput = {
  /** Preferred language. */
  language: Language;
  /** The secret part of the link. */
  link: string;
  /** Name, as it is to be shown. */
  name: string;
  /** A password of at least 15 characters; none when signed in. */
  password?: string | null | undefined;
  /** Time zone, such as Africa/Dakar. */
  timeZone: string;
};

/** A place where figures of an indicator are drawn. */
export type AffectedChartKind =
  /** The page of an indicator that is computed from it. */
  | 'derived'
  /** The progress of its capacity domain, from each first to each last figure. */
  | 'domain'
  /** The page of the indicator in the initiative. */
  | 'indicator'
  /** The pages of the institutions that have figures of it. */
  | 'institutions';

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

/** What can be done about a target. */
export type AgreementMove =
  /** Answer a proposal with another one. */
  | 'counter'
  /** Propose the first path. */
  | 'propose'
  /** Propose another path while a signed one is in force; needs a reason. */
  | 'renegotiate'
  /** Sign first. */
  | 'sign'
  /** Sign as the second: from then on it holds. */
  | 'sign_second'
  /** Take the own proposal back, as long as nobody has signed it. */
  | 'withdraw';

/** The two who agree on a target. */
export type AgreementSide =
  /** The initiative that supports it; its manager signs. */
  | 'initiative'
  /** The institution; its lead signs. */
  | 'institution';

/** How far the round is that a registered analysis waits for. */
export type AnalysisStage =
  /** It ran when the round had become final. */
  | 'answered'
  /** Reports are in and are being looked at. */
  | 'closed'
  /** Reports are still awaited. */
  | 'collecting'
  /** The round is final; the analysis is about to run. */
  | 'final'
  /** The round of its last year is not set up yet. */
  | 'no_round';

/** Answer an institution’s request for more time. */
export type AnswerExtensionInput = {
  /** Whether the time is given. */
  granted: boolean;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why; they will read it. */
  reason: string;
  /** The request. */
  request: string | number;
  /** The new last day, when it is another than the one asked for. */
  until?: string | null | undefined;
};

/** The answer to a wish to be introduced. */
export type AnswerIntroductionInput = {
  /** Whether your institution agrees; both sides then see whom to write to. */
  accepts: boolean;
  /** The introduction. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
};

/** Which proposal is signed or taken back. */
export type AnswerTargetInput = {
  /** Code of the indicator. */
  indicator: string;
  /** Code of the initiative. */
  initiative: string;
  /** Code of the institution. */
  institution: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The open proposal that was looked at; null when none was open. */
  seen?: string | number | null | undefined;
};

/** Which figure of a group is split up. */
export type AskedFigure =
  /** The mean, of counts and money only: what a plain average would have shown. */
  | 'mean'
  /** The one that charts show: the median, the pooled share or the share of yes. */
  | 'shown';

/** Give a report to a reviewer. */
export type AssignReviewerInput = {
  /** The report. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The person, one of "reviewers"; null for nobody. */
  reviewer?: string | number | null | undefined;
};

/** What became of those who left a cohort, by one indicator. */
export type AttritionInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Code of the cohort. */
  cohort: string;
  /** Code of the indicator. */
  indicator: string;
};

/** Which rows of the audit; everything that is given must hold. */
export type AuditFilter = {
  /** The action, or its first part such as "submission". */
  action?: string | null | undefined;
  /** Part of the name of who acted. */
  actor?: string | null | undefined;
  /** From this day on, in UTC. */
  from?: string | null | undefined;
  /** Which subject. */
  subjectId?: string | null | undefined;
  /** Kind of the subject. */
  subjectKind?: string | null | undefined;
  /** Up to and with this day, in UTC. */
  until?: string | null | undefined;
};

/** Where a baseline comes from. */
export type BaselineSource =
  /** It stands in the agreement. */
  | 'agreed'
  /** None was agreed: the first accepted value stands in. */
  | 'first_accepted';

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

/** How far a calculation is. */
export type CalculationState =
  /** The answer is there. */
  | 'done'
  /** It is being worked out. */
  | 'running'
  /** Others come first. */
  | 'waiting';

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

/** One cell of a report. */
export type CellInput = {
  /** Code of the indicator. */
  indicator: string;
  /** Which part; empty for the total. */
  slice?: string;
  /** The report. */
  submission: string | number;
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

/** What a part of a change comes from. */
export type ChangePartKind =
  /** Members of both years without a value in the earlier one. */
  | 'began_reporting'
  /** Institutions that were not members yet in the earlier year. */
  | 'entered'
  /** Institutions that were no longer members in the later year. */
  | 'left'
  /** Members of both years without a value in the later one. */
  | 'stopped_reporting'
  /** What changed at the institutions that reported in both years. */
  | 'within';

/** What the parts of a change stand for together. */
export type ChangeSource =
  /** Who was a member: institutions left and entered. */
  | 'membership'
  /** Who reported: members stopped and began. */
  | 'reporting'
  /** Change at the institutions themselves. */
  | 'within';

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

/** A thread that is settled. */
export type CloseThreadInput = {
  /** The cell. */
  cell: CellInput;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
};

/** Who finds a cohort. Whoever has its code can use it in any question. */
export type CohortAudience =
  /** It is listed for who made it alone; others need its code. */
  | 'by_address'
  /** It is listed with the cohorts of its initiative. */
  | 'everybody';

/** Who a cohort means: by a rule, by name, or by a rule with exceptions that are named. */
export type CohortMeaningInput = {
  /** Institutions that are named, at most 500. */
  named: Array<CohortNamedInput>;
  /** The rule; none for a list alone. */
  rule?: CohortRuleInput | null | undefined;
};

/** An institution that is named, beside the rule or in place of one. */
export type CohortNamedInput = {
  /** Whether it counts; otherwise it is left out, whatever the rule says. */
  counts: boolean;
  /** First day on which it counts. */
  enters?: string | null | undefined;
  /** Code of the institution. */
  institution: string;
  /** Last day on which it counts. */
  leaves?: string | null | undefined;
  /** Why it is in, leaves or is left out. Asked for wherever it differs from the rule. */
  reason?: string | null | undefined;
};

/** A cohort that is not kept yet. */
export type CohortPreviewInput = {
  /** Code of an indicator to hold those who left against those who were there. */
  indicator?: string | null | undefined;
  /** Code of the initiative whose members it groups. */
  initiative: string;
  /** Who it means. */
  meaning: CohortMeaningInput;
};

/** By what institutions belong without being named. Every condition that is set must hold. */
export type CohortRuleInput = {
  /** Codes of other initiatives that it belongs to as well. None or empty: any. */
  alsoIn?: Array<string> | null | undefined;
  /** Countries of the seat by ISO 3166-1 alpha-3 code. None or empty: any. */
  countries?: Array<string> | null | undefined;
  /** First day on which members of the cohort count. */
  countsFrom?: string | null | undefined;
  /** Last day on which they count. */
  countsUntil?: string | null | undefined;
  /** First grant: its first membership began on this day or later. */
  firstGrantFrom?: string | null | undefined;
  /** First grant: it began on this day or earlier. */
  firstGrantUntil?: string | null | undefined;
  /** Founded in this year or later. */
  foundedFrom?: number | null | undefined;
  /** Founded in this year or earlier. */
  foundedUntil?: number | null | undefined;
  /** Kinds of unit, such as institution. None or empty: any. */
  kinds?: Array<string> | null | undefined;
  /** Working languages: en, fr, es and others as the institution gives them. None or empty: any. */
  languages?: Array<string> | null | undefined;
  /** Its last membership ended on this day or later. */
  leftFrom?: string | null | undefined;
  /** Its last membership ended on this day or earlier. */
  leftUntil?: string | null | undefined;
  /** A day on which it was a member. */
  memberOn?: string | null | undefined;
  /** Codes of regions. None or empty: any. */
  regions?: Array<string> | null | undefined;
  /** Roles in the initiative; a member counts while it has one of them. None or empty: any. */
  roles?: Array<string> | null | undefined;
};

/** Words in the languages they are given in; at least one of them. */
export type CohortWordingInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Spanish. */
  es?: string | null | undefined;
  /** In French. */
  fr?: string | null | undefined;
};

/** What of an indicator’s figures is compared. All but the level are worked out for each institution by itself first, so that who is in a group cannot move them; the group then shows the median of its institutions. */
export type ComparedMeasure =
  /** Each institution’s change since the first year, in the unit of the indicator. */
  | 'change'
  /** Each institution’s value in per cent of its own value in the first year. */
  | 'index'
  /** The figures themselves. */
  | 'level'
  /** How much of its signed target path each institution has gone by the day, in per cent: (actual - baseline) / (agreed - baseline). */
  | 'path';

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

/** A new round. Nobody else knows of it before it is opened. */
export type CreateRoundInput = {
  /** Last day on which first reports are taken; open-ended when left out. */
  closes?: string | null | undefined;
  /** Last day on which a report is on time. */
  due: string;
  /** Code of the framework. */
  framework: string;
  /** Number of its version. */
  frameworkVersion: number;
  /** Last day until which a late report is not chased. */
  graceUntil: string;
  /** Code of the initiative. */
  initiative: string;
  /** First day on which reports are written. */
  opens: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The programme year. */
  programmeYear: number;
  /** Whether the questions of survey years are asked. */
  surveyYear?: boolean;
};

/** What can be had as a file. */
export type Dataset =
  /** Who belongs to which cohort, and when. */
  | 'cohorts'
  /** Countries of the members. */
  | 'countries'
  /** Every version of every definition that the initiative asks. */
  | 'definitions'
  /** Everybody who ever was a member. */
  | 'institutions'
  /** When each of them was a member. */
  | 'memberships'
  /** Replies of institutions beside their figures, and changes of definitions. */
  | 'notes'
  /** The accepted record, one row a statement; as many rows as "observations" counts. */
  | 'observations'
  /** Accepted values that were replaced; as many rows as "restatements" counts. */
  | 'restatements';

/** How a file writes days. */
export type DateForm =
  /** 31/12/2014: the day first. */
  | 'dmy'
  /** 2014-12-31. */
  | 'iso'
  /** 12/31/2014: the month first. */
  | 'mdy';

/** A kind of message that its reader can decline. */
export type DeclinableMail =
  /** What another side proposes or answers: a target, an introduction. */
  | 'agreement'
  /** That a report is due. */
  | 'reminder'
  /** What happened to a report: sent, returned, accepted, given more time. */
  | 'report';

/** Where the change of a group’s figure between two years comes from. */
export type DecompositionInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Currency that money is converted into; the initiative’s own when left out. */
  currency?: string | null | undefined;
  /** Which figure is split up. */
  figure?: AskedFigure;
  /** The earlier programme year. */
  fromYear: number;
  /** Several choices of members in place of `who`, as in `trend`. */
  groups?: Array<PanelInput> | null | undefined;
  /** Code of the indicator, for example RES-01. */
  indicator: string;
  /** Code of the initiative, for example TTI. */
  initiative: string;
  /** Only published rounds, as the public sees them. */
  publishedOnly?: boolean | null | undefined;
  /** By what institutions are put into groups. */
  splitBy?: Split;
  /** The later programme year. */
  toYear: number;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
};

/** What becomes of a question from one version of a framework to another. */
export type DefinitionChangeKind =
  /** Only the later version asks it. */
  | 'added'
  /** Both ask it, by different definitions. */
  | 'changed'
  /** Only the earlier version asks it. */
  | 'removed';

/** Who runs this installation. */
export type DescribeInstallationInput = {
  /** An e-mail address or the address of a page. */
  contact?: string | null | undefined;
  /** Languages to offer, the first one first; at least one. */
  languages: Array<Language>;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Name; at most 120 characters. */
  organisation: string;
};

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

/** Who may open a written report. Its figures are shown only to those who may see what they hold. */
export type DossierAudience =
  /** Its author alone. */
  | 'author'
  /** Whoever has the link, signed in or not. */
  | 'link';

/** One part of a written report. */
export type DossierBlockInput = {
  /** One of your own pinned figures. */
  figure?: string | number | null | undefined;
  /** Heading. */
  heading?: WrittenTextInput | null | undefined;
  /** Text; an empty line separates paragraphs. */
  text?: WrittenTextInput | null | undefined;
};

/** A text while it is written. */
export type DraftWordingInput = {
  /** In English. */
  en: string;
  /** In Spanish. */
  es?: string | null | undefined;
  /** In French. */
  fr?: string | null | undefined;
};

/** What the asker sets out to say. It never lifts what the evidence allows. */
export type EffectClaim =
  /** How a development went along with belonging to a group. */
  | 'associated'
  /** A design with a comparison that was declared to speak of causes; worded so only from ceiling 3 on. */
  | 'causal'
  /** How something developed in one group. */
  | 'descriptive';

/** What hangs together, so that its members are no separate evidence. */
export type EffectCluster =
  /** Institutions of one country hang together. */
  | 'country'
  /** Each institution stands for itself. */
  | 'institution';

/** What the answer holds against what. */
export type EffectDesign =
  /** A group’s last year against its own baseline. */
  | 'change_since_baseline'
  /** A group’s change against the change of another. */
  | 'difference_in_differences'
  /** Each institution’s change against that of the one most alike at the baseline. */
  | 'matched_difference_in_differences'
  /** Institutions that had started against those that had not, start by start and year by year. */
  | 'staggered_start';

/** How an indicator changed between two programme years, in a group of institutions and, where one is named, beside a comparison group. */
export type EffectInput = {
  /** With `starts`: whom they are held against. */
  against?: StaggeredAgainst;
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** With `matchOn`: pairs further apart than this many standard deviations are not made. */
  caliper?: number | null | undefined;
  /** What the answer is asked for. Words of cause need `causal`, and evidence that carries them. */
  claim?: EffectClaim;
  /** With a comparison: `country` adds errors for institutions of a country that hang together. */
  clusterBy?: EffectCluster;
  /** The group to hold it against. Institutions that are in both count in the first alone. */
  comparison?: PanelInput | null | undefined;
  /** Currency that money is converted into. */
  currency?: string | null | undefined;
  /** Random draws, from 199 to 49,999. More draws, steadier digits. */
  draws?: number;
  /** Programme year of the baseline. */
  fromYear: number;
  /** Code of the indicator. */
  indicator: string;
  /** Code of the initiative. */
  initiative: string;
  /** Codes of at most 5 indicators: each institution is held against the one in `comparison` whose figures of the baseline year were most alike (Mahalanobis). Later figures are never matched on. */
  matchOn?: Array<string> | null | undefined;
  /** Seed of the random draws: the same seed gives the same digits. */
  seed?: number;
  /** When something began at different times: who started in which year. Everybody else of `comparison`, or of `who` without one, never did. At most 12. */
  starts?: Array<EffectStartInput> | null | undefined;
  /** Last programme year. */
  toYear: number;
  /** The group; all members when left out. */
  who?: PanelInput | null | undefined;
};

/** How an estimate was made; each is explained in docs/methods.md. */
export type EffectMethod =
  /** Mean with the range of institutions drawn anew, bias-corrected, accelerated. */
  | 'bca_bootstrap'
  /** Least squares, errors CR2 by cluster with Satterthwaite’s degrees of freedom. */
  | 'cluster_robust'
  /** Group-time effects of Callaway and Sant’Anna, put together by the size of the groups. */
  | 'group_time'
  /** Median of all differences; Mann-Whitney, all arrangements counted. */
  | 'mann_whitney_exact'
  /** The same with a normal approximation, corrected for ties. */
  | 'mann_whitney_normal'
  /** Mean of the institutions’ changes, Student’s paired t. */
  | 'paired_t'
  /** Median of Walsh averages; Wilcoxon’s signed ranks, all signs counted. */
  | 'signed_rank_exact'
  /** The same with a normal approximation, corrected for ties. */
  | 'signed_rank_normal'
  /** Difference of the mean changes of two groups, Welch’s t. */
  | 'welch';

/** Whether the question was written down before there was an answer. */
export type EffectStanding =
  /** Nobody had written it down: it looks for something, and shows nothing. */
  | 'exploratory'
  /** This very question was locked before the last year’s data existed. */
  | 'registered'
  /** It was locked, and data of the last year existed already. */
  | 'registered_after';

/** Institutions for which something began in one programme year. */
export type EffectStartInput = {
  /** For whom it began then. */
  who: PanelInput;
  /** First programme year in which it had begun. */
  year: number;
};

/** Take back a draft that nobody was asked yet. */
export type EndIndicatorDraftInput = {
  /** The draft. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
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
  /** Why it is right although a rule asks; left out, what was said stays while the value does. */
  explanation?: Explanation | null | undefined;
  /** Code of the indicator. */
  indicator: string;
  /** A note; left out, the note that is there stays. */
  note?: string | null | undefined;
  /** Instead of note: a change of the note that the base version holds. */
  noteSplice?: TextSplice | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Which part, such as sex=female; empty for the total. */
  slice?: string;
  /** The text of a narrative. */
  text?: string | null | undefined;
  /** Instead of text: a change of the text that the base version holds, so that a long one need not be sent whole. */
  textSplice?: TextSplice | null | undefined;
  /** A plain decimal with a dot; 1 for yes and 0 for no. */
  value?: string | null | undefined;
};

/** How evidence is given. */
export type EvidenceKind =
  /** A file that is kept here. */
  | 'file'
  /** An address on the web; nobody promises that it stays. */
  | 'link';

/** A link as evidence for a cell. */
export type EvidenceLinkInput = {
  /** Code of the indicator. */
  indicator: string;
  /** What to look at in it, at most 500 characters. */
  note?: string | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Which part; empty for the total. */
  slice?: string;
  /** The report. */
  submission: string | number;
  /** What it is, at most 200 characters. */
  title: string;
  /** An https address. */
  url: string;
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

/** What an author says of a figure: why it is right although a rule asks, or what was confirmed. */
export type Explanation =
  /** Copied from last year and not yet confirmed: the report cannot be sent so. */
  | 'carried'
  /** Counted in another way than before. */
  | 'counted_differently'
  /** The earlier figure was wrong. */
  | 'earlier_wrong'
  /** Given under the changed definition, which was read. */
  | 'new_definition'
  /** One event of this year. */
  | 'one_off'
  /** Another reason, which the note gives. */
  | 'other'
  /** It really changed. */
  | 'real_change'
  /** The same as last year, confirmed. */
  | 'unchanged';

/** How a file is written. */
export type ExportFormat =
  /** CSV in UTF-8, with dots in numbers. Text that would run as a formula is made harmless. */
  | 'csv'
  /** One JSON object a line, numbers in all of their digits. */
  | 'jsonl'
  /** Apache Parquet, numbers as 64-bit floats; for R, Python and DuckDB. */
  | 'parquet'
  /** A workbook with one sheet, up to 1,048,575 rows. */
  | 'xlsx';

/** What to have as a file. A filter that the data set does not know is refused. */
export type ExportInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Which data set. */
  dataset: Dataset;
  /** How it is written. */
  format: ExportFormat;
  /** From this programme year on: of observations. */
  fromYear?: number | null | undefined;
  /** Only this indicator: of observations, definitions and notes. */
  indicator?: string | null | undefined;
  /** Code of the initiative. */
  initiative: string;
  /** Only this institution: of observations, restatements and notes. */
  institution?: string | null | undefined;
  /** Language of the code book that comes with it. */
  language: Language;
  /** Up to this programme year: of observations. */
  toYear?: number | null | undefined;
};

/** How far an export is. */
export type ExportState =
  /** It could not be written; "problem" says why. Nothing incomplete is given out. */
  | 'failed'
  /** It is whole and can be downloaded. */
  | 'ready'
  /** It is being written. */
  | 'running'
  /** Others are written first. */
  | 'waiting';

/** Give institutions more time, until a day that ends in each one’s own time zone. */
export type ExtendReportsInput = {
  /** Codes of the institutions. */
  institutions: Array<string>;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why; they will read it. */
  reason: string;
  /** Code of the round. */
  round: string;
  /** Their new last day; it ends by itself. */
  until: string;
};

/** Where a pinned figure stands for whoever reads it. */
export type FigureState =
  /** The record has changed since: asked today, the same question has other figures. */
  | 'moved'
  /** The record still says the same. */
  | 'same'
  /** Asked by the reader, the question has another answer: not all of it is theirs to see. */
  | 'withheld';

/** A release to freeze. */
export type FreezeReleaseInput = {
  /** As of this time; now when left out. */
  asOf?: string | null | undefined;
  /** Who may have the files. */
  audience: ReleaseAudience;
  /** Code of the initiative. */
  initiative: string;
  /** What its readers should beware of. */
  knownIssues?: ReleaseTextInput | null | undefined;
  /** CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 or reserved. */
  licence: string;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
  /** What is in it. */
  summary: ReleaseTextInput;
  /** Title. */
  title: ReleaseTextInput;
  /** Letters, digits, dots and hyphens, at most 40; part of its address for ever. */
  version: string;
};

/** What was found, as a code that never changes its meaning: the part, and how it is. */
export type HealthFinding =
  | 'backup_ageing'
  | 'backup_none'
  | 'backup_nowhere'
  | 'backup_old'
  | 'backup_recent'
  | 'clock_agrees'
  | 'clock_differs'
  | 'database_answers'
  | 'database_slow'
  | 'disk_filling'
  | 'disk_has_room'
  | 'disk_nearly_full'
  | 'disk_unknown'
  | 'mail_fails'
  | 'mail_not_configured'
  | 'mail_sends'
  | 'mail_some_failed'
  | 'mail_untried'
  | 'queue_behind'
  | 'queue_failed'
  | 'queue_keeps_up';

/** A part of the installation that somebody looks after. */
export type HealthPart =
  /** Copies to go back to. */
  | 'backup'
  /** Whether this server and its database agree on the time. */
  | 'clock'
  /** PostgreSQL. */
  | 'database'
  /** Room on the disk of this server. */
  | 'disk'
  /** Messages by e-mail. */
  | 'mail'
  /** Work that is done later. */
  | 'queue';

/** What is to be done about a part. */
export type HealthState =
  /** Something, soon. */
  | 'attention'
  /** Something, now. */
  | 'bad'
  /** Nothing. */
  | 'good'
  /** Nobody can tell. */
  | 'unknown';

/** Where something is read from: a column, or one word for every row. */
export type ImportColumnInput = {
  /** The column, from 0; null for a constant. */
  column?: number | null | undefined;
  /** The word for every row; null for a column. */
  constant?: string | null | undefined;
  /** What it says. */
  role: ImportRole;
};

/** What a column of a file says of a value. */
export type ImportRole =
  /** The reason why there is no value. */
  | 'absence'
  /** The currency of an amount. */
  | 'currency'
  /** How well the value is supported; self-reported when it is empty. */
  | 'evidence'
  /** Which indicator: its code, or its name in any language. */
  | 'indicator'
  /** Which institution: its code, a name or an acronym. */
  | 'institution'
  /** A note on the value. */
  | 'note'
  /** Which period. */
  | 'period'
  /** Who gave the value; the institution itself when it is empty. */
  | 'rater'
  /** Which part of a breakdown, as sex=female; empty for the total. */
  | 'slice'
  /** The value: a number, yes or no, or a text. */
  | 'value';

/** What the other institution said. */
export type IntroductionAnswer =
  /** Both sides now see whom to write to. */
  | 'accepted'
  /** Nobody’s name was shown. */
  | 'declined';

/** Somebody to invite. */
export type InvitePersonInput = {
  /** E-mail address of the person. */
  email: string;
  /** Code of the initiative, for managers and evaluators. */
  initiative?: string | null | undefined;
  /** Code of the institution, for contributors and leads. */
  institution?: string | null | undefined;
  /** Language of the invitation and of the account. */
  language: Language;
  /** Name of the person. */
  name: string;
  /** A UUID made by the sender. Sent again, it invites nobody twice. */
  operationId: string | number;
  /** The role. */
  role: Role;
  /** Time zone of the account, such as Africa/Dakar. */
  timeZone: string;
};

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

/** An exchange to note. */
export type LogExchangeInput = {
  /** When. */
  heldOn: string;
  /** Code of your institution. */
  institution: string;
  /** What came of it, at most 1,000 characters. */
  note?: string | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** About what, at most 300 characters. */
  topic: string;
  /** Whether it was useful. */
  useful: Useful;
  /** Code of the institution that it was with. */
  with: string;
};

/** What a reader chose for a kind of message. */
export type MailChoice =
  /** It is not sent. */
  | 'decline'
  /** It is not sent for two weeks. */
  | 'pause'
  /** It is sent. */
  | 'receive';

/** What became of a message. */
export type MailState =
  /** The mail server would not take it. */
  | 'failed'
  /** It is on its way, or waits for another try. */
  | 'queued'
  /** The mail server took it. */
  | 'sent'
  /** It was not sent: nobody set a mail server, or its reader declined it. */
  | 'skipped';

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

/** On which side of a median a value lies. */
export type MedianSide =
  /** At it or above it. */
  | 'at_or_above'
  /** Below it. */
  | 'below';

/** What a message does to its thread. */
export type MessageKind =
  /** The matter is settled. */
  | 'closed'
  /** The institution confirms the value, and says why. */
  | 'confirmed'
  /** The institution has corrected the value. */
  | 'corrected'
  /** The institution does not know how to answer: the thread waits for the reviewer. */
  | 'need_help'
  /** A question: the thread waits for the other side. */
  | 'question'
  /** The reviewer sent the cell back, with this reason. Made by returning a report. */
  | 'returned'
  /** A remark, or the answer to an open question. */
  | 'said';

/** Move a round as a whole. */
export type MoveRoundInput = {
  /** What to do. */
  move: RoundMove;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Code of the round. */
  round: string;
};

/** A departure from a locked analysis. */
export type NoteDeviationInput = {
  /** The analysis. */
  analysis: string | number;
  /** When it was decided or happened. */
  happenedOn: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** What is different, at most 2,000 characters. */
  what: string;
  /** Why, at most 2,000 characters. */
  why: string;
};

/** How a file writes numbers. */
export type NumberForm =
  /** 1.234,5: a comma before decimals. */
  | 'comma'
  /** 1,234.5: a dot before decimals. */
  | 'dot';

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

/** How a value came in. */
export type Origin =
  /** Sent by a script. */
  | 'api'
  /** Read from a CSV file. */
  | 'csv'
  /** Generated for the demonstration: an illustration, not a measurement. */
  | 'demonstration'
  /** Read from a workbook. */
  | 'excel'
  /** Part of a named import of settled data. */
  | 'import'
  /** Typed without a connection and sent later. */
  | 'offline'
  /** Typed into the entry form. */
  | 'web';

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

/** Whether your institution lets itself be named to others that started alike. */
export type PeerConsentInput = {
  /** Whether it does. */
  consents: boolean;
  /** Code of your institution. */
  institution: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
};

/** Which people; everything that is given must hold. */
export type PeopleFilter = {
  /** Only people who can, or who cannot, sign in. */
  active?: boolean | null | undefined;
  /** Who hold this role. */
  role?: Role | null | undefined;
  /** Part of the name or address. */
  search?: string | null | undefined;
};

/** How a file names periods. */
export type PeriodForm =
  /** By a day of them, such as their last. */
  | 'day'
  /** By their name in this service. */
  | 'label'
  /** By the year in which they end. */
  | 'year';

/** A chart to keep as it is. */
export type PinFigureInput = {
  /** The written report to add it to, as a new version of that. */
  dossier?: string | number | null | undefined;
  /** The language of its words. */
  language: Language;
  /** A note beside it. */
  note?: WrittenTextInput | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Path of the page it stands on, with what was chosen there. */
  page: string;
  /** The specification of the chart as JSON, with its questions. It is kept only if asking them gives its figures. */
  picture: string;
};

/** A proposal, or an answer to one. */
export type ProposeTargetInput = {
  /** Code of the indicator. */
  indicator: string;
  /** Code of the initiative. */
  initiative: string;
  /** Code of the institution. */
  institution: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why an agreed version is opened again; needed while one is in force. */
  reason?: string | null | undefined;
  /** The open proposal that was looked at; null when none was open. */
  seen?: string | number | null | undefined;
  /** What is proposed. */
  terms: TargetTermsInput;
};

/** Ask a new version from a programme year on. */
export type PublishIndicatorDraftInput = {
  /** The first programme year that asks it. */
  fromYear: number;
  /** The draft. */
  id: string | number;
  /** Code of the initiative whose rounds are to ask it. */
  initiative: string;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
  /** The version of the draft that was looked at. */
  version: number;
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

/** A file and everything a person says of it. Nothing of it is guessed. */
export type RecordImportInput = {
  /** What the columns say. Of no use for country context, whose layout is known. */
  columns?: Array<ImportColumnInput>;
  /** How the file writes days. */
  dates?: DateForm;
  /** The file, as uploading it named it. */
  id: string | number;
  /** The licence they may be used under. */
  licence?: string;
  /** A name for the import; receipts tell it. */
  name?: string;
  /** How the file writes numbers. Left out, a number that can be read in two ways is a problem. */
  numbers?: NumberForm | null | undefined;
  /** How the file names periods. */
  periods?: PeriodForm;
  /** Why values are replaced; needed when they are. */
  reason?: string | null | undefined;
  /** The day from which the values were held to be so, when that was before today. Answers for earlier days then show them, and their receipts name the import. */
  recordedOn?: string | null | undefined;
  /** Whether values take the place of other ones that are on record. What they replace stays readable. */
  replaces?: boolean;
  /** Where the data come from. */
  source?: string;
  /** The unit of context series that are new. */
  unit?: string | null | undefined;
};

/** A question to lock. */
export type RegisterAnalysisInput = {
  /** Lock it even though data of its last year exist; it is then marked as registered after. */
  evenAfter?: boolean;
  /** What is expected, and why; at most 4,000 characters. */
  hypothesis: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The question, without `asOf`. */
  question: EffectInput;
  /** Title, at most 200 characters. */
  title: string;
};

/** Who may have the files of a release, and so which values are in it. */
export type ReleaseAudience =
  /** Managers and evaluators of the initiative: every accepted value of its members. */
  | 'initiative'
  /** Everybody: values of institutions that consent, in published rounds. The files are withheld once one of them withdraws. */
  | 'public';

/** How far a release is. */
export type ReleaseState =
  /** Its files could not be written; it will not be there. */
  | 'failed'
  /** Its files are being written. */
  | 'freezing'
  /** Its files are there and never change again. */
  | 'frozen';

/** A text in up to three languages; English must be there. */
export type ReleaseTextInput = {
  /** In English. */
  en: string;
  /** In Spanish. */
  es?: string | null | undefined;
  /** In French. */
  fr?: string | null | undefined;
};

/** A reminder to the people of some institutions of a round. */
export type ReminderInput = {
  /** Codes of the institutions. */
  institutions: Array<string>;
  /** Code of the round. */
  round: string;
  /** When it goes, by the clock of each reader, such as 2019-03-15T09:00. Left out, it goes at once. */
  sendAt?: string | null | undefined;
  /** The words. */
  texts: ReminderTextsInput;
};

/** What becomes, or became, of a reminder to one reader. */
export type ReminderState =
  /** It was called back before its time. */
  | 'cancelled'
  /** The reader declined or paused reminders. */
  | 'declined'
  /** The mail server would not take it. */
  | 'failed'
  /** This installation sends no e-mail. */
  | 'not_configured'
  /** The report has been sent meanwhile. */
  | 'not_needed'
  /** It is on its way to the mail server. */
  | 'queued'
  /** It waits for its time. */
  | 'scheduled'
  /** The mail server took it. */
  | 'sent';

/** A reminder’s words in one language. */
export type ReminderTextInput = {
  /** The words, in plain text; a blank line starts a new paragraph. The same fields are filled. */
  body: string;
  /** The subject. {name}, {institution}, {round}, {due} and {missing} are filled for each reader. */
  subject: string;
};

/** A reminder’s words in each language. */
export type ReminderTextsInput = {
  /** In English. */
  en: ReminderTextInput;
  /** In Spanish. */
  es: ReminderTextInput;
  /** In French. */
  fr: ReminderTextInput;
};

/** What an institution wants to say beside a figure. Without any words the reply is taken back. */
export type ReplyInput = {
  /** The words in English, at most 1000 characters. */
  en?: string | null | undefined;
  /** The words in Spanish. */
  es?: string | null | undefined;
  /** The words in French. */
  fr?: string | null | undefined;
  /** Code of the indicator. */
  indicator: string;
  /** Code of the institution. */
  institution: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
};

/** Ask the managers for more time for a report. */
export type RequestExtensionInput = {
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Why more time is needed. */
  reason: string;
  /** The report. */
  submission: string | number;
  /** The last day that is asked for, after the day the report is due. */
  until: string;
};

/** A wish to be introduced. */
export type RequestIntroductionInput = {
  /** Code of the indicator that it is about. */
  indicator: string;
  /** Code of the initiative that both take part in. */
  initiative: string;
  /** Code of your institution. */
  institution: string;
  /** What you would like to learn, at most 1,000 characters. */
  note: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Code of the institution to be introduced to. */
  to: string;
};

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

/** What a person is to the product. */
export type Role =
  /** Looks after people and the service. */
  | 'administrator'
  /** Fills in the reports of an institution. */
  | 'contributor'
  /** Reads the accepted record of an initiative. */
  | 'evaluator'
  /** Fills in and submits for an institution. */
  | 'institution_lead'
  /** Runs the rounds of an initiative and accepts its reports. */
  | 'manager';

/** What a manager does to a round as a whole. */
export type RoundMove =
  /** Take no first reports any more, but by extension. */
  | 'close'
  /** Make it final: no first report at all. */
  | 'freeze'
  /** Let its dates take effect. */
  | 'open'
  /** Show accepted figures of consenting institutions to the public. */
  | 'publish';

/** Where a round stands for one institution, in its own time zone. */
export type RoundPhase =
  /** No first report is taken any more. */
  | 'closed'
  /** Late, within the days in which nobody is chased. */
  | 'in_grace'
  /** Its manager has not opened it yet. */
  | 'in_preparation'
  /** Before its first day. */
  | 'not_open_yet'
  /** A report sent now is on time, an extension included. */
  | 'open'
  /** Late, and still taken. */
  | 'overdue';

/** How far the life of a round is, over all its institutions. */
export type RoundStage =
  /** Set up, and before its first day everywhere. */
  | 'announced'
  /** No first report is taken any more, but by extension. */
  | 'closed'
  /** Final: no first report is taken at all. */
  | 'frozen'
  /** Being set up; nobody else knows of it. */
  | 'in_preparation'
  /** Its first day has begun somewhere, and its last day has not ended everywhere. */
  | 'open'
  /** Accepted figures of consenting institutions are shown to the public. */
  | 'published';

/** Make a cohort, or a new version of one. */
export type SaveCohortInput = {
  /** Who finds it. Only managers can list one for everybody. */
  audience: CohortAudience;
  /** Code of the cohort that gets a new version; none for a new cohort. */
  code?: string | null | undefined;
  /** Code of the initiative whose members it groups. */
  initiative: string;
  /** Who it means. */
  meaning: CohortMeaningInput;
  /** Name. */
  name: CohortWordingInput;
  /** How it came about, and what to mind when using it. */
  note: CohortWordingInput;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
  /** The version that was looked at; none for a new cohort. */
  version?: number | null | undefined;
  /** Why this version is made; asked for from the second on. */
  why: string;
};

/** A written report as a whole; kept as a new version. */
export type SaveDossierInput = {
  /** Who may open it. */
  audience: DossierAudience;
  /** The version that was looked at; 0 for a new report. */
  baseVersion: number;
  /** Its parts in order, at most 60, with at most 30 figures. */
  blocks: Array<DossierBlockInput>;
  /** The report; a new one when left out. */
  id?: string | number | null | undefined;
  /** The finding, in a few sentences. */
  lead?: WrittenTextInput | null | undefined;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Title, in one language at least. */
  title: WrittenTextInput;
};

/** Changes to the cells of one report. */
export type SaveEntriesInput = {
  /** The changes, in the order they were made; at most 500. */
  operations: Array<EntryOperation>;
  /** The report. */
  submission: string | number;
};

/** What the draft of a version is to say, as a whole. */
export type SaveIndicatorDraftInput = {
  /** How a value relates to its period. */
  basis: Basis;
  /** How earlier values can be read; empty when they cannot. */
  bridge: DraftWordingInput;
  /** What kind of change it is. */
  changeClass?: ChangeClass | null | undefined;
  /** What changed and why. */
  changeNote: DraftWordingInput;
  /** Languages that somebody who speaks them has read as a whole. */
  confirmed: Array<Language>;
  /** Digits after the decimal point. */
  decimals: number;
  /** Definition. */
  definition: DraftWordingInput;
  /** Which way is better. */
  direction: Direction;
  /** Codes of the disaggregations. */
  disaggregations: Array<string>;
  /** What evidence is expected. */
  evidenceRule: string;
  /** Help. */
  help: DraftWordingInput;
  /** How it is measured. */
  howMeasured: string;
  /** The draft. */
  id: string | number;
  /** Largest value allowed. */
  maximum?: string | null | undefined;
  /** Smallest value allowed. */
  minimum?: string | null | undefined;
  /** Name. */
  name: DraftWordingInput;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
  /** What is counted. */
  unit: string;
  /** The version of the draft that was looked at. */
  version: number;
};

/** What the own side is writing; without terms it is thrown away. */
export type SaveTargetDraftInput = {
  /** Code of the indicator. */
  indicator: string;
  /** Code of the initiative. */
  initiative: string;
  /** Code of the institution. */
  institution: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Everything, complete or not. */
  terms?: TargetTermsInput | null | undefined;
};

/** Something to say about a cell. */
export type SayInput = {
  /** The words, at most 2000 characters; a correction or a call for help may do without. */
  body?: string;
  /** The cell. */
  cell: CellInput;
  /** What it does to the thread. */
  kind?: MessageKind;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
};

/** What a section of a report looks like from outside. */
export type SectionState =
  /** On record. */
  | 'accepted'
  /** Every required question has a value or a reason, and the report is not sent yet. */
  | 'complete'
  /** Some required questions are blank. */
  | 'in_progress'
  /** Nothing has been entered. */
  | 'not_started'
  /** A reviewer waits for an answer in this section. */
  | 'returned'
  /** Sent, and waiting for review. */
  | 'submitted';

/** Up to where the asker has read a thread. */
export type SeenInput = {
  /** The cell. */
  cell: CellInput;
  /** The time of the last message that was read. */
  until: string;
};

/** A role that others can see as. */
export type SeenRole =
  /** Fills in the reports of an institution. */
  | 'contributor'
  /** Reads the accepted record of an initiative. */
  | 'evaluator'
  /** Fills in and submits for an institution. */
  | 'institution_lead'
  /** Runs the rounds of an initiative and accepts its reports. */
  | 'manager'
  /** Everybody who has not signed in. */
  | 'public';

/** Send a reminder. */
export type SendRemindersInput = {
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** What to send, to whom. */
  reminder: ReminderInput;
};

/** A choice that could have been made in another way. */
export type SensitivityVariant =
  /** From the year before the baseline. */
  | 'baseline_a_year_earlier'
  /** The least figure when any one institution is left out. */
  | 'leaving_one_out_least'
  /** The largest figure when any one institution is left out. */
  | 'leaving_one_out_most'
  /** Up to the year before the last. */
  | 'one_year_less'
  /** Of a staggered start: the other choice of whom institutions are held against. */
  | 'other_comparison'
  /** Everybody against everybody, without pairs. */
  | 'without_matching';

/** Set the time that a demonstration tells as now. */
export type SetRoundClockInput = {
  /** The time. */
  at: string;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** Code of a round of the demonstration. */
  round: string;
};

/** Who talks about a report. */
export type Side =
  /** The people of the institution. */
  | 'institution'
  /** The managers of the initiative. */
  | 'reviewer';

/** By what institutions are put into groups. */
export type Split =
  /** Each of the choices in `groups` by itself; without any, all in one group. */
  | 'choice'
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

/** The figure whose change was split up. */
export type SplitFigure =
  /** The arithmetic mean of the institutions’ values. */
  | 'mean'
  /** The median of the institutions’ values. */
  | 'median'
  /** Numerators added up, divided by denominators added up. */
  | 'pooled'
  /** Institutions that answered yes, in per cent of those that answered. */
  | 'share_yes';

/** Whom institutions that have started are held against. */
export type StaggeredAgainst =
  /** Only those that never start. */
  | 'never'
  /** Those that have not started yet, and those that never do. */
  | 'not_yet';

/** An export to begin. */
export type StartExportInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Which data set. */
  dataset: Dataset;
  /** How it is written. */
  format: ExportFormat;
  /** From this programme year on: of observations. */
  fromYear?: number | null | undefined;
  /** Only this indicator: of observations, definitions and notes. */
  indicator?: string | null | undefined;
  /** Code of the initiative. */
  initiative: string;
  /** Only this institution: of observations, restatements and notes. */
  institution?: string | null | undefined;
  /** Language of the code book that comes with it. */
  language: Language;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
  /** Up to this programme year: of observations. */
  toYear?: number | null | undefined;
};

/** Begin a new version as a copy of one that was asked. */
export type StartIndicatorDraftInput = {
  /** Number of the version to copy. */
  from: number;
  /** Code of the indicator. */
  indicator: string;
  /** A UUID made by the sender. Sent again, it has the same effect and answer. */
  operationId: string | number;
};

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
  /** Name of the person who declares for the institution that the figures are right. */
  declaredBy?: string | null | undefined;
  /** The report. */
  id: string | number;
  /** A UUID made by the sender. Sent again, it has the same effect and the same answer. */
  operationId: string | number;
  /** The version of the report that was looked at. */
  version: number;
};

/** By what the rows of a targets board are put together. */
export type TargetBoardGrouping =
  /** By cohort; an institution counts in each of its cohorts. */
  | 'cohort'
  /** By the country of their seat. */
  | 'country'
  /** By capacity domain. */
  | 'domain'
  /** By institution. */
  | 'institution';

/** Which targets are looked at. */
export type TargetBoardInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** By what the rows are put together. */
  groupBy?: TargetBoardGrouping;
  /** Codes of indicators; all when left out. */
  indicators?: Array<string> | null | undefined;
  /** Code of the initiative. */
  initiative: string;
  /** Only what was signed and later replaced. */
  moved?: boolean;
  /** Only what is not signed by both, or is open again. */
  unsigned?: boolean;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
  /** Programme year; the newest with any accepted value when left out. */
  year?: number | null | undefined;
};

/** What is expected between two steps. */
export type TargetCourse =
  /** A straight line, day by day. */
  | 'interpolated'
  /** A step holds until the next one is due. */
  | 'stepped';

/** What is agreed: to get somewhere, or to stay somewhere. */
export type TargetKind =
  /** To get from the baseline to the steps of the path. */
  | 'change'
  /** To stay at each step or on its better side: above, and below where less is better. */
  | 'maintain';

/** Where a figure went over the last years. */
export type TargetMovement =
  /** Down. */
  | 'falling'
  /** Up. */
  | 'rising'
  /** Neither, by one part in twenty of its level. */
  | 'steady';

/** Where the agreement on a target stands, or what became of one of its versions. */
export type TargetState =
  /** The other side has answered with a proposal of its own. */
  | 'countered'
  /** Nothing is proposed. */
  | 'draft'
  /** One side has proposed it. */
  | 'proposed'
  /** One of the two has signed. */
  | 'signed_one'
  /** Both have signed: it holds, and cannot be changed. */
  | 'signed_two'
  /** Both had signed it, and later both signed another one. */
  | 'superseded'
  /** The side that proposed it took it back. */
  | 'withdrawn';

/** One step of a path. */
export type TargetStepInput = {
  /** What is to be reached, as plain digits with a dot. */
  value: string;
  /** The programme year in which it falls due. */
  year: number;
};

/** What is proposed. */
export type TargetTermsInput = {
  /** Where the path starts, as plain digits with a dot. */
  baselineValue?: string | null | undefined;
  /** The programme year of the baseline. */
  baselineYear?: number | null | undefined;
  /** What is expected between two steps. */
  course: TargetCourse;
  /** Currency of every amount (ISO 4217), when it is about money. */
  currency?: string | null | undefined;
  /** To get somewhere, or to stay somewhere. */
  kind: TargetKind;
  /** What is to be reached over the life of the programme; never a sum of steps. */
  programmeValue?: string | null | undefined;
  /** The programme year by which that is to be reached. */
  programmeYear?: number | null | undefined;
  /** Why this path. */
  rationale?: string | null | undefined;
  /** The steps. */
  steps: Array<TargetStepInput>;
  /** What the initiative promises to help with. */
  support?: string | null | undefined;
};

/** A form of a round that is not open yet, and what is tried in it. */
export type TestFillInput = {
  /** Code of the institution whose form it is. */
  institution: string;
  /** Everything that was typed so far, in the order it was typed; at most 500 changes. */
  operations?: Array<EntryOperation>;
  /** Code of the round. */
  round: string;
};

/** A change of a text that says only what changes, on the text of the base version: so many code units out at a place, these characters in. */
export type TextSplice = {
  /** Where, in UTF-16 code units from the beginning. */
  at: number;
  /** What comes in their place. */
  inserted: string;
  /** How many code units go. */
  removed: number;
};

/** Where a thread stands. */
export type ThreadState =
  /** The question was answered. */
  | 'answered'
  /** A question is open. */
  | 'asked'
  /** Settled; speaking in it opens it again. */
  | 'closed'
  /** Nothing is asked. */
  | 'quiet';

/** How an indicator developed. */
export type TrendInput = {
  /** As it was known at this time; now when left out. */
  asOf?: string | null | undefined;
  /** Only institutions with a value in every year that has any, so that the panel never changes. */
  balanced?: boolean;
  /** Currency that money is converted into (ISO 4217); the initiative’s own when left out. */
  currency?: string | null | undefined;
  /** Only values with at least this evidence behind them; the others are left out and counted. */
  evidenceAtLeast?: EvidenceTier | null | undefined;
  /** First programme year; the initiative’s first when left out. */
  fromYear?: number | null | undefined;
  /** Several choices of members in any mixture, in place of `who`: together they are the panel, and `splitBy: choice` gives each by itself. */
  groups?: Array<PanelInput> | null | undefined;
  /** Code of the indicator, for example RES-01. */
  indicator: string;
  /** Code of the initiative, for example TTI. */
  initiative: string;
  /** What of the figures is compared. */
  measure?: ComparedMeasure;
  /** Only published rounds, as the public sees them. Accepted reports count in any case. */
  publishedOnly?: boolean | null | undefined;
  /** By what institutions are put into groups. */
  splitBy?: Split;
  /** Last programme year; the newest when left out. */
  toYear?: number | null | undefined;
  /** Which members are looked at. */
  who?: PanelInput | null | undefined;
};

/** Whether an exchange was useful. */
export type Useful =
  /** It was not. */
  | 'no'
  /** In parts. */
  | 'partly'
  /** Too early to say. */
  | 'too_early'
  /** It was. */
  | 'yes';

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

/** What to change in a question that a rule stands against. */
export type WayOutAction =
  /** Only institutions with a value in every year. */
  | 'balanced'
  /** Ask `decomposition` where the change between the two years comes from. */
  | 'decompose'
  /** The spread of the values in place of one figure. */
  | 'distribution'
  /** Every institution by itself. */
  | 'each'
  /** Values whatever stands behind them. */
  | 'evidence'
  /** The levels themselves, as they are distributed. */
  | 'level'
  /** Rounds that are not published too, as far as one may see them. */
  | 'published'
  /** All years there are. */
  | 'whole_window'
  /** Only the years from `fromYear` to `toYear`, which can be held together. */
  | 'window';

/** Words in any of the languages. */
export type WrittenTextInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Spanish. */
  es?: string | null | undefined;
  /** In French. */
  fr?: string | null | undefined;
};

/** What the figures of a year are to those under a new version. */
export type YearRelation =
  /** They are compared, with the bridge that the change describes. */
  | 'bridged'
  /** They are not compared: the line is cut. */
  | 'cut'
  /** They are compared as before. */
  | 'same';

export type ConstructedCohortsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConstructedCohortsQuery = { initiatives: Array<{ code: string, cohorts: Array<{ code: string, constructed: boolean, memberCount: number, source: string, name: { en: string, fr: string | null, es: string | null }, note: { en: string, fr: string | null, es: string | null } }> }> };

export type RemoveDemonstrationMutationVariables = Exact<{
  operationId: string | number;
}>;


export type RemoveDemonstrationMutation = { removeDemonstration: number };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { service: { sources: Array<{ title: string, path: string, rows: number, source: string, licence: string, sha256: string }> } };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { account: { language: Language, timeZone: string, hasPassword: boolean, shared: boolean, secondFactor: boolean, recoveryCodesLeft: number, sessions: Array<{ id: string, agent: string, openedAt: string, lastSeenOn: string, expiresAt: string, current: boolean }> } };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  expiresInDays: number;
}>;


export type CreateTokenMutation = { createPersonalAccessToken: { secret: string, token: { id: string } } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type UpdateAccountMutationVariables = Exact<{
  language: Language;
  timeZone: string;
}>;


export type UpdateAccountMutation = { updateAccount: { language: Language, timeZone: string } };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type BeginSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor: { uri: string, secret: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: Array<string> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: { timeZone: string } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { timeZone: string } };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { viewer: { tokens: Array<{ id: string, name: string, hint: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> } | null };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokePersonalAccessToken: { id: string, revokedAt: string | null } };

export type AnalysisFactsFragment = { id: string, title: string, hypothesis: string, question: string, lastYear: number, isBefore: boolean, author: string, lockedAt: string, contentHash: string, stage: AnalysisStage, round: string | null, closesOn: string | null, daysLeft: number | null, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, run: { asOf: string, contentHash: string, ranAt: string } | null, deviations: Array<{ what: string, why: string, happenedOn: string, by: string, notedAt: string }> };

export type AnalysesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalysesQuery = { analyses: Array<{ id: string, title: string, hypothesis: string, question: string, lastYear: number, isBefore: boolean, author: string, lockedAt: string, contentHash: string, stage: AnalysisStage, round: string | null, closesOn: string | null, daysLeft: number | null, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, run: { asOf: string, contentHash: string, ranAt: string } | null, deviations: Array<{ what: string, why: string, happenedOn: string, by: string, notedAt: string }> }> };

export type AnalysisQueryVariables = Exact<{
  id: string | number;
}>;


export type AnalysisQuery = { analysis: { id: string, title: string, hypothesis: string, question: string, lastYear: number, isBefore: boolean, author: string, lockedAt: string, contentHash: string, stage: AnalysisStage, round: string | null, closesOn: string | null, daysLeft: number | null, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, run: { asOf: string, contentHash: string, ranAt: string } | null, deviations: Array<{ what: string, why: string, happenedOn: string, by: string, notedAt: string }> } };

export type RegisterAnalysisMutationVariables = Exact<{
  input: RegisterAnalysisInput;
}>;


export type RegisterAnalysisMutation = { registerAnalysis: { id: string } };

export type NoteDeviationMutationVariables = Exact<{
  input: NoteDeviationInput;
}>;


export type NoteDeviationMutation = { noteDeviation: { id: string } };

export type AnalysisChoicesQueryVariables = Exact<{
  initiative: string;
}>;


export type AnalysisChoicesQuery = { initiative: { code: string, rounds: Array<{ programmeYear: number }>, cohorts: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, regions: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, countries: Array<{ iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, indicators: Array<{ code: string, current: { valueType: ValueType, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> } };

export type EstimateFragment = { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod };

export type BalanceFiguresFragment = { covariate: string, isBalanced: boolean, before: { treatedMean: number, controlMean: number, standardisedDifference: number | null }, after: { treatedMean: number, controlMean: number, standardisedDifference: number | null } };

export type EffectChecksQueryVariables = Exact<{
  input: EffectInput;
  indicator: string;
}>;


export type EffectChecksQuery = { effectChecks: { design: EffectDesign, baselineYear: number, pairs: number | null, minimumDetectable: number | null, minimumDetectableInUnits: number | null, currency: string | null, group: { atBaseline: number, kept: number, lost: number, keptMedian: number | null, lostMedian: number | null, expected: number }, comparison: { atBaseline: number, kept: number, lost: number, keptMedian: number | null, lostMedian: number | null, expected: number } | null, groupPath: Array<{ year: number, n: number, value: number | null }>, comparisonPath: Array<{ year: number, n: number, value: number | null }>, balance: Array<{ covariate: string, isBalanced: boolean, before: { treatedMean: number, controlMean: number, standardisedDifference: number | null }, after: { treatedMean: number, controlMean: number, standardisedDifference: number | null } }>, earlier: Array<{ fromYear: number, toYear: number, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null }>, refusals: Array<{ rule: string, params: Array<{ name: string, value: string }> }>, receipt: { asOf: string, contentHash: string, demonstration: boolean } }, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } } };

export type EffectFiguresFragment = { currency: string | null, design: EffectDesign, standardised: number | null, rScript: string, pythonScript: string, seed: number, draws: number, initiative: { code: string }, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, wording: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, group: { n: number, expected: number, baselineMedian: number | null, endMedian: number | null, rose: number, fell: number }, comparison: { n: number, expected: number, baselineMedian: number | null, endMedian: number | null, rose: number, fell: number } | null, shift: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null, mean: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null, bootstrap: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null, randomisation: { p: number, arrangements: number, isEnumerated: boolean } | null, clustered: { clusters: number, wildP: number, wildDraws: number, wildEnumerated: boolean, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } } | null, matching: { unmatched: Array<string>, incomplete: number, pairs: Array<{ unit: string, comparison: string }>, balance: Array<{ covariate: string, isBalanced: boolean, before: { treatedMean: number, controlMean: number, standardisedDifference: number | null }, after: { treatedMean: number, controlMean: number, standardisedDifference: number | null } }> } | null, staggered: { cellsWithout: number, simple: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod }, cells: Array<{ startYear: number, year: number, estimate: number, standardError: number | null, treated: number, controls: number }>, beforeStart: { df: number, p: number, pFewUnits: number | null } | null } | null, eventStudy: Array<{ at: number, bandLow: number | null, bandHigh: number | null, treated: number, controls: number, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } }>, sensitivity: Array<{ variant: SensitivityVariant, without: string | null, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } }>, earlier: Array<{ fromYear: number, toYear: number, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null }>, registration: { standing: EffectStanding, isUnregisteredSubgroup: boolean, analysis: string | null, lockedAt: string | null } | null, refusals: Array<{ rule: string, params: Array<{ name: string, value: string }> }>, ceiling: { level: number, because: Array<string> }, receipt: { asOf: string, recordedUpTo: string, dataVersion: number, contentHash: string, demonstration: boolean } };

export type BeginEffectMutationVariables = Exact<{
  input: EffectInput;
}>;


export type BeginEffectMutation = { beginEffect: { id: string } };

export type CalculationQueryVariables = Exact<{
  id: string | number;
}>;


export type CalculationQuery = { calculation: { id: string, state: CalculationState, ahead: number, share: number, effect: { currency: string | null, design: EffectDesign, standardised: number | null, rScript: string, pythonScript: string, seed: number, draws: number, initiative: { code: string }, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, wording: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, group: { n: number, expected: number, baselineMedian: number | null, endMedian: number | null, rose: number, fell: number }, comparison: { n: number, expected: number, baselineMedian: number | null, endMedian: number | null, rose: number, fell: number } | null, shift: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null, mean: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null, bootstrap: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null, randomisation: { p: number, arrangements: number, isEnumerated: boolean } | null, clustered: { clusters: number, wildP: number, wildDraws: number, wildEnumerated: boolean, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } } | null, matching: { unmatched: Array<string>, incomplete: number, pairs: Array<{ unit: string, comparison: string }>, balance: Array<{ covariate: string, isBalanced: boolean, before: { treatedMean: number, controlMean: number, standardisedDifference: number | null }, after: { treatedMean: number, controlMean: number, standardisedDifference: number | null } }> } | null, staggered: { cellsWithout: number, simple: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod }, cells: Array<{ startYear: number, year: number, estimate: number, standardError: number | null, treated: number, controls: number }>, beforeStart: { df: number, p: number, pFewUnits: number | null } | null } | null, eventStudy: Array<{ at: number, bandLow: number | null, bandHigh: number | null, treated: number, controls: number, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } }>, sensitivity: Array<{ variant: SensitivityVariant, without: string | null, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } }>, earlier: Array<{ fromYear: number, toYear: number, estimate: { value: number, low: number | null, high: number | null, p: number | null, degreesOfFreedom: number | null, standardError: number | null, method: EffectMethod } | null }>, registration: { standing: EffectStanding, isUnregisteredSubgroup: boolean, analysis: string | null, lockedAt: string | null } | null, refusals: Array<{ rule: string, params: Array<{ name: string, value: string }> }>, ceiling: { level: number, because: Array<string> }, receipt: { asOf: string, recordedUpTo: string, dataVersion: number, contentHash: string, demonstration: boolean } } | null } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
}>;


export type AuditTrailQuery = { auditTrail: { totalCount: number, actions: Array<string>, pageInfo: { hasNextPage: boolean }, end: { rows: number, hash: string }, nodes: Array<{ id: string, happenedAt: string, actor: string, action: string, subjectKind: string, subjectId: string, detail: string, hash: string }> } };

export type ChangesQueryVariables = Exact<{
  initiative: string;
  from: string;
  to?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { values: { added: number, corrected: number, withdrawn: number }, largestMovements: Array<{ periodLabel: string, slice: string, was: string, now: string, currency: string | null, relative: number, reason: string | null, institution: { code: string, name: string }, indicator: { code: string, current: { valueType: ValueType, basis: Basis, unit: string, decimals: number, name: { en: string, fr: string | null, es: string | null } } } }>, definitions: Array<{ indicator: string, number: number, changeClass: ChangeClass | null, name: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null } | null }>, membership: { joined: Array<{ code: string, name: string }>, left: Array<{ code: string, name: string }> }, targets: { added: number, revised: number, withdrawn: number }, receipt: { asOf: string, recordedUpTo: string, dataVersion: number, contentHash: string, demonstration: boolean, backdatedImports: Array<string> } } };

export type ReleaseTimelineQueryVariables = Exact<{
  initiative: string;
}>;


export type ReleaseTimelineQuery = { releases: Array<{ version: string, asOf: string, state: ReleaseState, previousAsOf: string | null, title: { en: string, fr: string | null, es: string | null } }> };

export type CohortVersionFieldsFragment = { number: number, audience: CohortAudience, why: string, recordedFrom: string, recordedUntil: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, rule: { countries: Array<string>, regions: Array<string>, kinds: Array<string>, languages: Array<string>, roles: Array<string>, alsoIn: Array<string>, memberOn: string | null, firstGrantFrom: string | null, firstGrantUntil: string | null, leftFrom: string | null, leftUntil: string | null, foundedFrom: number | null, foundedUntil: number | null, countsFrom: string | null, countsUntil: string | null } | null, named: Array<{ counts: boolean, enters: string | null, leaves: string | null, reason: string, institution: { code: string, name: string, acronym: string | null } }> };

export type CohortSummaryFragment = { code: string, constructed: boolean, audience: CohortAudience, memberCount: number, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, version: { number: number, recordedFrom: string } | null };

export type AttritionFieldsFragment = { currency: string | null, members: number, left: number, compared: number, below: number, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, leavers: Array<{ left: string | null, reason: string | null, year: number | null, value: string | null, median: string | null, n: number, expected: number, side: MedianSide | null, institution: { code: string, name: string, acronym: string | null } }>, receipt: { demonstration: boolean } };

export type ListedCohortsQueryVariables = Exact<{
  initiative: string;
}>;


export type ListedCohortsQuery = { initiative: { cohorts: Array<{ code: string, constructed: boolean, audience: CohortAudience, memberCount: number, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, version: { number: number, recordedFrom: string } | null }> } };

export type MadeCohortsQueryVariables = Exact<{
  initiative: string;
}>;


export type MadeCohortsQuery = { madeCohorts: Array<{ mayChange: boolean, madeBy: string | null, cohort: { code: string, constructed: boolean, audience: CohortAudience, memberCount: number, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, version: { number: number, recordedFrom: string } | null } }> };

export type CohortPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type CohortPageQuery = { cohort: { code: string, constructed: boolean, source: string, audience: CohortAudience, memberCount: number, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, version: { number: number, audience: CohortAudience, why: string, recordedFrom: string, recordedUntil: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, rule: { countries: Array<string>, regions: Array<string>, kinds: Array<string>, languages: Array<string>, roles: Array<string>, alsoIn: Array<string>, memberOn: string | null, firstGrantFrom: string | null, firstGrantUntil: string | null, leftFrom: string | null, leftUntil: string | null, foundedFrom: number | null, foundedUntil: number | null, countsFrom: string | null, countsUntil: string | null } | null, named: Array<{ counts: boolean, enters: string | null, leaves: string | null, reason: string, institution: { code: string, name: string, acronym: string | null } }> } | null, versions: Array<{ number: number, why: string, recordedFrom: string, recordedUntil: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, members: Array<{ enters: string | null, leaves: string | null, reason: string | null, institution: { code: string, name: string, acronym: string | null } }> } };

export type MadeCohortQueryVariables = Exact<{
  code: string;
}>;


export type MadeCohortQuery = { madeCohort: { mayChange: boolean, madeBy: string | null, changedBy: string | null, cohort: { code: string, audience: CohortAudience, initiative: { code: string }, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, version: { number: number, audience: CohortAudience, why: string, recordedFrom: string, recordedUntil: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, rule: { countries: Array<string>, regions: Array<string>, kinds: Array<string>, languages: Array<string>, roles: Array<string>, alsoIn: Array<string>, memberOn: string | null, firstGrantFrom: string | null, firstGrantUntil: string | null, leftFrom: string | null, leftUntil: string | null, foundedFrom: number | null, foundedUntil: number | null, countsFrom: string | null, countsUntil: string | null } | null, named: Array<{ counts: boolean, enters: string | null, leaves: string | null, reason: string, institution: { code: string, name: string, acronym: string | null } }> } | null, members: Array<{ enters: string | null, leaves: string | null, reason: string | null, institution: { code: string, name: string, acronym: string | null } }> } } };

export type CohortGroundQueryVariables = Exact<{
  initiative: string;
}>;


export type CohortGroundQuery = { initiative: { code: string, startYear: number | null, endYear: number | null, rounds: Array<{ programmeYear: number, programmeStarts: string, programmeEnds: string }>, regions: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, countries: Array<{ iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, indicators: Array<{ code: string, current: { valueType: ValueType, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> }, institutions: { nodes: Array<{ code: string, name: string, acronym: string | null, kind: string, workingLanguages: Array<Language>, names: Array<{ name: string, acronym: string | null }>, memberships: Array<{ role: string, initiative: { code: string } }> }> } };

export type CohortPreviewQueryVariables = Exact<{
  input: CohortPreviewInput;
}>;


export type CohortPreviewQuery = { cohortPreview: { memberCount: number, members: Array<{ enters: string | null, leaves: string | null, reason: string | null, institution: { code: string, name: string, acronym: string | null } }>, years: Array<{ year: number, members: number, entered: number, left: number }>, undecided: Array<{ code: string, name: string, acronym: string | null }>, strangers: Array<{ code: string, name: string, acronym: string | null }>, issues: Array<{ path: string, rule: string, params: Array<{ name: string, value: string }> }>, attrition: { currency: string | null, members: number, left: number, compared: number, below: number, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, leavers: Array<{ left: string | null, reason: string | null, year: number | null, value: string | null, median: string | null, n: number, expected: number, side: MedianSide | null, institution: { code: string, name: string, acronym: string | null } }>, receipt: { demonstration: boolean } } | null } };

export type CohortAttritionFiguresQueryVariables = Exact<{
  input: AttritionInput;
}>;


export type CohortAttritionFiguresQuery = { cohortAttrition: { currency: string | null, members: number, left: number, compared: number, below: number, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, leavers: Array<{ left: string | null, reason: string | null, year: number | null, value: string | null, median: string | null, n: number, expected: number, side: MedianSide | null, institution: { code: string, name: string, acronym: string | null } }>, receipt: { demonstration: boolean } } };

export type SaveCohortMutationVariables = Exact<{
  input: SaveCohortInput;
}>;


export type SaveCohortMutation = { saveCohort: { code: string, version: number } };

export type ComparePageQueryVariables = Exact<{
  initiative: string;
}>;


export type ComparePageQuery = { initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string } | null, rounds: Array<{ programmeYear: number }>, cohorts: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, regions: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, countries: Array<{ iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string } }>, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, indicators: Array<{ code: string, current: { valueType: ValueType, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> } };

export type NamedCohortsQueryVariables = Exact<{
  initiative: string;
  also: Array<string> | string;
}>;


export type NamedCohortsQuery = { initiative: { cohorts: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }> } };

export type CountryContextQueryVariables = Exact<{
  initiative: string;
  iso3: string;
  series: string;
}>;


export type CountryContextQuery = { country: { context: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }> }, countries: Array<{ iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, context: Array<{ code: string, unit: string, source: string, licence: string, values: Array<{ year: number, value: number }> }> }> };

export type CompareMembersQueryVariables = Exact<{
  initiative: string;
}>;


export type CompareMembersQuery = { institutions: { nodes: Array<{ code: string, name: string, acronym: string | null, city: string | null, latitude: number | null, longitude: number | null, names: Array<{ name: string, acronym: string | null }>, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, region: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } } | null }> } };

export type CompareTrendQueryVariables = Exact<{
  input: TrendInput;
}>;


export type CompareTrendQuery = { trend: { compares: ComparedMeasure, currency: string | null, measure: Measure, waysOut: Array<{ action: WayOutAction, params: Array<{ name: string, value: string }> }>, thresholds: { leastReported: number, minimumGroup: number, leastPeriods: number }, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, groups: Array<{ kind: Split, key: string, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, points: Array<{ year: number, versionNumber: number, n: number, expected: number, members: number, value: number | null, median: number | null, lowerQuartile: number | null, upperQuartile: number | null, demonstration: boolean, interval: { low: number, high: number, level: number } | null, distribution: Array<{ level: number, count: number }>, missing: Array<{ reason: Absence, count: number }>, refusals: Array<{ rule: string }> }> }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, comparability:
      | { __typename: 'Comparable' }
      | { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
      | { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
    , receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type DecompositionFigureQueryVariables = Exact<{
  input: DecompositionInput;
}>;


export type DecompositionFigureQuery = { decomposition: { fromYear: number, toYear: number, figure: SplitFigure | null, currency: string | null, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, groups: Array<{ kind: Split, key: string, total: number | null, rose: number | null, fell: number | null, unchanged: number | null, largest: ChangeSource | null, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, available: { before: number, after: number, nBefore: number, nAfter: number } | null, balanced: { before: number, after: number, nBefore: number, nAfter: number } | null, parts: Array<{ kind: ChangePartKind, source: ChangeSource, value: number, institutions: Array<string> }>, refusals: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }>, comparability:
      | { __typename: 'Comparable' }
      | { __typename: 'ComparableWithCaveats', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
      | { __typename: 'NotComparable', reasons: Array<{ rule: string, params: Array<{ name: string, value: string }> }> }
    , waysOut: Array<{ action: WayOutAction, params: Array<{ name: string, value: string }> }>, receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type ThreadOfCellQueryVariables = Exact<{
  cell: CellInput;
  submission: string | number;
}>;


export type ThreadOfCellQuery = { thread: { submission: string, slice: string, state: ThreadState, waitingFor: Side | null, unread: number, lastSaidAt: string | null, version: { indicator: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, messages: Array<{ id: string, kind: MessageKind, body: string, language: Language | null, author: string | null, role: string, side: Side, saidAt: string, mine: boolean, unread: boolean }> }, conversation: { side: Side, mayWrite: boolean, isShared: boolean } };

export type ThreadPartsFragment = { submission: string, slice: string, state: ThreadState, waitingFor: Side | null, unread: number, lastSaidAt: string | null, version: { indicator: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, messages: Array<{ id: string, kind: MessageKind, body: string, language: Language | null, author: string | null, role: string, side: Side, saidAt: string, mine: boolean, unread: boolean }> };

export type ConversationQueryVariables = Exact<{
  submission: string | number;
}>;


export type ConversationQuery = { submission: { id: string, state: SubmissionState, periodLabel: string, editable: boolean, institution: { code: string, name: string }, round: { initiative: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } } }, conversation: { side: Side, mayWrite: boolean, isShared: boolean, unread: number, waiting: number, threads: Array<{ submission: string, slice: string, state: ThreadState, waitingFor: Side | null, unread: number, lastSaidAt: string | null, version: { indicator: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, messages: Array<{ id: string, kind: MessageKind, body: string, language: Language | null, author: string | null, role: string, side: Side, saidAt: string, mine: boolean, unread: boolean }> }> } };

export type UnreadMessagesQueryVariables = Exact<{
  id: string | number;
}>;


export type UnreadMessagesQuery = { submission: { unreadMessages: number } };

export type SayInThreadMutationVariables = Exact<{
  input: SayInput;
}>;


export type SayInThreadMutation = { sayInThread: { state: ThreadState } };

export type CloseThreadMutationVariables = Exact<{
  input: CloseThreadInput;
}>;


export type CloseThreadMutation = { closeThread: { state: ThreadState } };

export type MarkThreadSeenMutationVariables = Exact<{
  input: SeenInput;
}>;


export type MarkThreadSeenMutation = { markThreadSeen: { unread: number } };

export type CountryPageQueryVariables = Exact<{
  iso3: string;
}>;


export type CountryPageQuery = { country: { iso3: string, capital: string | null, languages: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, currency: { code: string, name: string }, region: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, context: Array<{ code: string, unit: string, source: string, licence: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, values: Array<{ year: number, value: number }> }>, institutions: Array<{ code: string, name: string, acronym: string | null, city: string | null, latitude: number | null, longitude: number | null, confidence: Confidence, memberships: Array<{ from: string | null, until: string | null, datesKnown: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> } };

export type DossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type DossiersQuery = { dossiers: Array<{ id: string, audience: DossierAudience, version: number, savedAt: string, figures: number, title: { en: string | null, fr: string | null, es: string | null } }> };

export type PinnedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type PinnedFiguresQuery = { pinnedFigures: Array<{ id: string, title: string, subtitle: string, language: Language, asOf: string, pinnedAt: string, page: string, note: { en: string | null, fr: string | null, es: string | null } }> };

export type DossierQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type DossierQuery = { dossier: { id: string, version: number, audience: DossierAudience, author: string, isOwn: boolean, savedAt: string, versions: Array<{ number: number, savedAt: string }>, title: { en: string | null, fr: string | null, es: string | null }, lead: { en: string | null, fr: string | null, es: string | null }, blocks: Array<{ figureId: string | null, heading: { en: string | null, fr: string | null, es: string | null }, text: { en: string | null, fr: string | null, es: string | null }, figure: { state: FigureState, drawing: string | null, picture: string | null, figure: { title: string, language: Language, asOf: string, pinnedAt: string, pinnedBy: string, n: number | null, expected: number | null, source: string, demonstration: boolean, page: string, drawingHash: string, note: { en: string | null, fr: string | null, es: string | null } } | null } | null }> } };

export type SaveDossierMutationVariables = Exact<{
  input: SaveDossierInput;
}>;


export type SaveDossierMutation = { saveDossier: { id: string, version: number } };

export type PinFigureMutationVariables = Exact<{
  input: PinFigureInput;
}>;


export type PinFigureMutation = { pinFigure: { id: string } };

export type UnpinFigureMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
}>;


export type UnpinFigureMutation = { unpinFigure: boolean };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitReportMutation = { submitSubmission: { id: string, state: SubmissionState, version: number } };

export type RequestExtensionMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type RequestExtensionMutation = { requestExtension: { id: string, requestedUntil: string } };

export type IndicatorHelpQueryVariables = Exact<{
  code: string;
}>;


export type IndicatorHelpQuery = { indicator: { versions: Array<{ number: number, howMeasured: string, evidenceRule: string, help: { en: string, fr: string | null, es: string | null } | null }> } };

export type ReportHistoryQueryVariables = Exact<{
  submission: string | number;
}>;


export type ReportHistoryQuery = { reportHistory: Array<{ indicator: string, slice: string, values: Array<{ year: number, value: string | null, absence: EnteredAbsence | null, currency: string | null, comparable: boolean }> }> };

export type MyReportsQueryVariables = Exact<{
  institution: string;
}>;


export type MyReportsQuery = { roundsToReport: Array<{ canStart: boolean, submission: string | null, timing: { phase: RoundPhase, dueOn: string, opensOn: string, closesOn: string | null, daysToDue: number, timeZone: string }, extensionRequest: { id: string, requestedUntil: string, requestedAt: string, answeredAt: string | null, answer: string | null, answerNote: string | null } | null, round: { code: string, programmeYear: number, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }>, drafts: { nodes: Array<{ editable: boolean, id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, issues: Array<{ path: string, rule: string }>, cells: Array<{ slice: string, required: boolean, version: { indicator: string, valueType: ValueType, name: { en: string, fr: string | null, es: string | null } }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, mark: { kind: string, reason: string, markedBy: string | null } | null }>, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> }, returned: { nodes: Array<{ editable: boolean, id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, issues: Array<{ path: string, rule: string }>, cells: Array<{ slice: string, required: boolean, version: { indicator: string, valueType: ValueType, name: { en: string, fr: string | null, es: string | null } }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, mark: { kind: string, reason: string, markedBy: string | null } | null }>, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> }, submitted: { nodes: Array<{ id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> }, accepted: { nodes: Array<{ id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } }> } };

export type AskingRoundFragment = { canStart: boolean, submission: string | null, timing: { phase: RoundPhase, dueOn: string, opensOn: string, closesOn: string | null, daysToDue: number, timeZone: string }, extensionRequest: { id: string, requestedUntil: string, requestedAt: string, answeredAt: string | null, answer: string | null, answerNote: string | null } | null, round: { code: string, programmeYear: number, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } };

export type ReportHeadFragment = { id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } };

export type OpenReportFragment = { editable: boolean, id: string, state: SubmissionState, dueOn: string, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, answered: number, expected: number, issues: Array<{ path: string, rule: string }>, cells: Array<{ slice: string, required: boolean, version: { indicator: string, valueType: ValueType, name: { en: string, fr: string | null, es: string | null } }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, mark: { kind: string, reason: string, markedBy: string | null } | null }>, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } } };

export type ReportHelpQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportHelpQuery = { submission: { cells: Array<{ version: { indicator: string, number: number, howMeasured: string, evidenceRule: string, help: { en: string, fr: string | null, es: string | null } | null } }> } };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { submission: { id: string, state: SubmissionState, version: number, periodLabel: string, periodStarts: string, periodEnds: string, dueOn: string, submittedAt: string | null, acceptedAt: string | null, receiptHash: string | null, availableTransitions: Array<string>, editable: boolean, reopened: Array<string>, currency: string, answered: number, expected: number, institution: { code: string, name: string, acronym: string | null }, round: { code: string, programmeYear: number, closes: string | null, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null }, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, indicators: Array<{ code: string }> }> } }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, events: Array<{ transition: string, toState: SubmissionState, happenedAt: string, by: string | null, note: string | null, declaredBy: string | null }>, cells: Array<{ slice: string, required: boolean, definitionChanged: boolean, version: { indicator: string, number: number, valueType: ValueType, basis: Basis, unit: string, decimals: number, minimum: string | null, maximum: string | null, numerator: string | null, denominator: string | null, multiplier: number, disaggregations: Array<string>, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null } | null }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null, version: number, changedAt: string, changedBy: string | null } | null, previous: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, mark: { kind: string, reason: string, markedAt: string, markedBy: string | null } | null, derived: { value: number | null, absence: Absence | null } | null }> } };

export type SaveEntriesMutationVariables = Exact<{
  input: SaveEntriesInput;
}>;


export type SaveEntriesMutation = { saveEntries: { submissionVersion: number, answered: number, expected: number, results: Array<{ operationId: string, indicator: string, slice: string, outcome: OperationOutcome, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null, version: number, changedAt: string, changedBy: string | null } | null, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> }>, derived: Array<{ indicator: string, value: number | null, absence: Absence | null }>, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } };

export type TestFillQueryVariables = Exact<{
  input: TestFillInput;
}>;


export type TestFillQuery = { testFill: { submission: { id: string, state: SubmissionState, version: number, periodLabel: string, periodStarts: string, periodEnds: string, dueOn: string, submittedAt: string | null, acceptedAt: string | null, receiptHash: string | null, availableTransitions: Array<string>, editable: boolean, reopened: Array<string>, currency: string, answered: number, expected: number, institution: { code: string, name: string, acronym: string | null }, round: { code: string, programmeYear: number, closes: string | null, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null }, domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, indicators: Array<{ code: string }> }> } }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, events: Array<{ transition: string, toState: SubmissionState, happenedAt: string, by: string | null, note: string | null, declaredBy: string | null }>, cells: Array<{ slice: string, required: boolean, definitionChanged: boolean, version: { indicator: string, number: number, valueType: ValueType, basis: Basis, unit: string, decimals: number, minimum: string | null, maximum: string | null, numerator: string | null, denominator: string | null, multiplier: number, disaggregations: Array<string>, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null } | null }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null, version: number, changedAt: string, changedBy: string | null } | null, previous: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, mark: { kind: string, reason: string, markedAt: string, markedBy: string | null } | null, derived: { value: number | null, absence: Absence | null } | null }> }, history: Array<{ indicator: string, slice: string, values: Array<{ year: number, value: string | null, absence: EnteredAbsence | null, currency: string | null, comparable: boolean }> }> } };

export type TestFillAnswerQueryVariables = Exact<{
  input: TestFillInput;
}>;


export type TestFillAnswerQuery = { testFill: { answer: { submissionVersion: number, answered: number, expected: number, results: Array<{ operationId: string, indicator: string, slice: string, outcome: OperationOutcome, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null, version: number, changedAt: string, changedBy: string | null } | null, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> }>, derived: Array<{ indicator: string, value: number | null, absence: Absence | null }>, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } } };

export type StartReportMutationVariables = Exact<{
  operationId: string | number;
  round: string;
  institution: string;
}>;


export type StartReportMutation = { startSubmission: { id: string } };

export type CellTrailQueryVariables = Exact<{
  submission: string | number;
  indicator: string;
  slice: string;
}>;


export type CellTrailQuery = { cellTrail: Array<{ at: string, by: string | null, outcome: string, was: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null } | null, sent: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null } | null }> };

export type TrailContentFragment = { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null };

export type ReportVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportVersionQuery = { submission: { version: number } };

export type EvidenceOfReportQueryVariables = Exact<{
  submission: string | number;
}>;


export type EvidenceOfReportQuery = { evidence: { mayChange: boolean, reopened: Array<string>, items: Array<{ id: string, indicator: string, slice: string, kind: EvidenceKind, title: string, note: string | null, address: string, fileName: string | null, mediaType: string | null, size: number | null, addedBy: string, addedAt: string, removedBy: string | null, removedAt: string | null }> } };

export type AddEvidenceLinkMutationVariables = Exact<{
  input: EvidenceLinkInput;
}>;


export type AddEvidenceLinkMutation = { addEvidenceLink: { id: string } };

export type RemoveEvidenceMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
}>;


export type RemoveEvidenceMutation = { removeEvidence: { id: string } };

export type ExportPreviewQueryVariables = Exact<{
  input: ExportInput;
}>;


export type ExportPreviewQuery = { exportPreview: { rows: number, estimatedBytes: number, mostRows: number | null, asOf: string } };

export type ExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportsQuery = { exports: Array<{ id: string, initiative: string, dataset: Dataset, format: ExportFormat, language: Language, indicator: string | null, institution: string | null, fromYear: number | null, toYear: number | null, asOf: string, state: ExportState, problem: string | null, rows: number, rowsWritten: number, demonstration: boolean, createdAt: string, expiresAt: string, files: Array<{ name: string, rows: number | null, size: number, sha256: string, path: string }> }> };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { startExport: { id: string } };

export type RemoveExportMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
}>;


export type RemoveExportMutation = { removeExport: boolean };

export type ExportChoicesQueryVariables = Exact<{
  initiative: string;
}>;


export type ExportChoicesQuery = { indicators: Array<{ code: string, current: { name: { en: string, fr: string | null, es: string | null } } }>, institutions: { nodes: Array<{ code: string, name: string }> }, rounds: Array<{ programmeYear: number }> };

export type SavedQueryQueryVariables = Exact<{
  slug: string;
}>;


export type SavedQueryQuery = { savedQuery: { slug: string, title: string, document: string, variables: string } };

export type SavedQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQueriesQuery = { savedQueries: Array<{ slug: string, title: string, savedAt: string }> };

export type SaveQueryMutationVariables = Exact<{
  operationId: string | number;
  title: string;
  document: string;
  variables: string;
}>;


export type SaveQueryMutation = { saveQuery: { slug: string, title: string } };

export type WithdrawSavedQueryMutationVariables = Exact<{
  slug: string;
}>;


export type WithdrawSavedQueryMutation = { withdrawSavedQuery: boolean };

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

export type IndicatorMapQueryVariables = Exact<{
  initiative: string;
}>;


export type IndicatorMapQuery = { institutions: { nodes: Array<{ code: string, name: string, acronym: string | null, city: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, region: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } } | null }> } };

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

export type RepliesBesideFiguresQueryVariables = Exact<{
  initiative: string;
  indicator: string;
  asOf?: string | null | undefined;
}>;


export type RepliesBesideFiguresQuery = { repliesTo: Array<{ institution: string, words: { en: string | null, fr: string | null, es: string | null } }> };

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

export type BecomeManagerMutationVariables = Exact<{
  id: string | number;
  initiative: string;
}>;


export type BecomeManagerMutation = { grantRole: { id: string } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { health: { checkedAt: string, startedAt: string, version: string, clockOffMilliseconds: number, checks: Array<{ part: HealthPart, state: HealthState, finding: HealthFinding }>, database: { server: string, bytes: number, milliseconds: number }, queue: { waiting: number, longestWaitSeconds: number, failed: number }, mail: { waiting: number, sentAt: string | null, failedThisWeek: number, failure: string | null }, backup: { takenAt: string | null, bytes: number | null }, disk: { totalBytes: number, freeBytes: number } | null }, setUp: { finishedAt: string | null } };

export type SetUpQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpQuery = { setUp: { self: string, demonstration: boolean, demonstrationKeptAt: string | null, mailConfigured: boolean, managers: number, round: string | null, finishedAt: string | null, organisation: { name: string, contact: string | null, languages: Array<Language> } | null, mailTest: { to: string, state: MailState, reason: string | null, queuedAt: string, finishedAt: string | null } | null } };

export type SendTestMailMutationVariables = Exact<{
  operationId: string | number;
}>;


export type SendTestMailMutation = { sendTestMail: { mailTest: { state: MailState } | null } };

export type DescribeInstallationMutationVariables = Exact<{
  input: DescribeInstallationInput;
}>;


export type DescribeInstallationMutation = { describeInstallation: { organisation: { name: string } | null } };

export type KeepDemonstrationMutationVariables = Exact<{
  operationId: string | number;
}>;


export type KeepDemonstrationMutation = { keepDemonstration: { demonstrationKeptAt: string | null } };

export type FinishSetUpMutationVariables = Exact<{
  operationId: string | number;
}>;


export type FinishSetUpMutation = { finishSetUp: { finishedAt: string | null } };

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


export type InstitutionProfileQuery = { institution: { record: Array<{ round: string, programmeYear: number, state: SubmissionState | null, dueOn: string, submittedOn: string | null, acceptedOn: string | null, late: boolean | null, corrections: number, missingReason: string | null }>, profile: { receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null }, series: Array<{ indicator: { code: string, domain: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, points: Array<{ year: number, periodStarts: string, periodEnds: string, value: number | null, text: string | null, absence: Absence | null, currency: string | null, versionNumber: number, evidenceTier: EvidenceTier | null, corrected: boolean }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, superseded: Array<{ course: TargetCourse, points: Array<{ dueOn: string, value: number }> }>, target: { state: string, course: TargetCourse, baselineValue: number | null, baselineOn: string | null, rationale: string | null, progress: number | null, points: Array<{ dueOn: string, value: number }> } | null }> } } };

export type SaidBesideFiguresQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type SaidBesideFiguresQuery = { institution: { saidBesideFigures: Array<{ indicator: string, words: { en: string | null, fr: string | null, es: string | null } }> } };

export type LibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type LibraryQuery = { library: Array<{ indicator: { code: string, domain: { code: string, name: { en: string, fr: string | null, es: string | null } } }, newest: { number: number, staleTranslations: Array<Language>, derived: boolean, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, definition: { en: string, fr: string | null, es: string | null } }, record: Array<{ values: number, lastYear: number | null, restated: number }>, draft: { changedBy: string | null, changedAt: string } | null }> };

export type LibraryEntryFragment = { usedBy: Array<string>, indicator: { code: string, domain: { name: { en: string, fr: string | null, es: string | null } }, current: { number: number }, versions: Array<{ number: number, changeClass: ChangeClass | null, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, howMeasured: string, evidenceRule: string, numerator: string | null, denominator: string | null, staleTranslations: Array<Language>, recordedFrom: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, definition: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, help: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, changeNote: { en: string, fr: string | null, es: string | null } | null, bridge: { en: string, fr: string | null, es: string | null } | null, askedIn: Array<{ initiative: string, fromYear: number, toYear: number }> }> }, newest: { number: number }, record: Array<{ version: number, initiative: string, values: number, institutions: number, lastYear: number | null }>, draft: { id: string, version: number, basedOn: number, number: number, howMeasured: string, evidenceRule: string, unit: string, basis: Basis, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, changeClass: ChangeClass | null, confirmed: Array<Language>, changed: Array<string>, stale: Array<string>, changedBy: string | null, changedAt: string, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, help: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null }, bridge: { en: string, fr: string | null, es: string | null }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } | null };

export type LibraryIndicatorQueryVariables = Exact<{
  indicator: string;
}>;


export type LibraryIndicatorQuery = { libraryIndicator: { usedBy: Array<string>, indicator: { code: string, domain: { name: { en: string, fr: string | null, es: string | null } }, current: { number: number }, versions: Array<{ number: number, changeClass: ChangeClass | null, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, howMeasured: string, evidenceRule: string, numerator: string | null, denominator: string | null, staleTranslations: Array<Language>, recordedFrom: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, definition: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, help: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, changeNote: { en: string, fr: string | null, es: string | null } | null, bridge: { en: string, fr: string | null, es: string | null } | null, askedIn: Array<{ initiative: string, fromYear: number, toYear: number }> }> }, newest: { number: number }, record: Array<{ version: number, initiative: string, values: number, institutions: number, lastYear: number | null }>, draft: { id: string, version: number, basedOn: number, number: number, howMeasured: string, evidenceRule: string, unit: string, basis: Basis, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, changeClass: ChangeClass | null, confirmed: Array<Language>, changed: Array<string>, stale: Array<string>, changedBy: string | null, changedAt: string, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, help: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null }, bridge: { en: string, fr: string | null, es: string | null }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } | null } };

export type IndicatorRulesQueryVariables = Exact<{
  indicator: string;
}>;


export type IndicatorRulesQuery = { indicatorRules: { round: string | null, reports: number, rules: Array<{ rule: string, fired: number, explained: number }> } };

export type DefinitionPreviewQueryVariables = Exact<{
  indicator: string;
  initiative: string;
  fromYear: number;
}>;


export type DefinitionPreviewQuery = { definitionPreview: { fromYear: number, earliestYear: number | null, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, rounds: Array<{ code: string, programmeYear: number, stage: RoundStage, before: number | null, after: number | null, openReports: number, acceptedReports: number }>, charts: Array<{ kind: AffectedChartKind, code: string, year: number, effect: YearRelation, institutions: number }>, years: Array<{ year: number, version: number, relation: YearRelation }> } };

export type StartIndicatorDraftMutationVariables = Exact<{
  input: StartIndicatorDraftInput;
}>;


export type StartIndicatorDraftMutation = { startIndicatorDraft: { usedBy: Array<string>, indicator: { code: string, domain: { name: { en: string, fr: string | null, es: string | null } }, current: { number: number }, versions: Array<{ number: number, changeClass: ChangeClass | null, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, howMeasured: string, evidenceRule: string, numerator: string | null, denominator: string | null, staleTranslations: Array<Language>, recordedFrom: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, definition: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, help: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, changeNote: { en: string, fr: string | null, es: string | null } | null, bridge: { en: string, fr: string | null, es: string | null } | null, askedIn: Array<{ initiative: string, fromYear: number, toYear: number }> }> }, newest: { number: number }, record: Array<{ version: number, initiative: string, values: number, institutions: number, lastYear: number | null }>, draft: { id: string, version: number, basedOn: number, number: number, howMeasured: string, evidenceRule: string, unit: string, basis: Basis, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, changeClass: ChangeClass | null, confirmed: Array<Language>, changed: Array<string>, stale: Array<string>, changedBy: string | null, changedAt: string, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, help: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null }, bridge: { en: string, fr: string | null, es: string | null }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } | null } };

export type SaveIndicatorDraftMutationVariables = Exact<{
  input: SaveIndicatorDraftInput;
}>;


export type SaveIndicatorDraftMutation = { saveIndicatorDraft: { usedBy: Array<string>, indicator: { code: string, domain: { name: { en: string, fr: string | null, es: string | null } }, current: { number: number }, versions: Array<{ number: number, changeClass: ChangeClass | null, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, howMeasured: string, evidenceRule: string, numerator: string | null, denominator: string | null, staleTranslations: Array<Language>, recordedFrom: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, definition: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, help: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, changeNote: { en: string, fr: string | null, es: string | null } | null, bridge: { en: string, fr: string | null, es: string | null } | null, askedIn: Array<{ initiative: string, fromYear: number, toYear: number }> }> }, newest: { number: number }, record: Array<{ version: number, initiative: string, values: number, institutions: number, lastYear: number | null }>, draft: { id: string, version: number, basedOn: number, number: number, howMeasured: string, evidenceRule: string, unit: string, basis: Basis, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, changeClass: ChangeClass | null, confirmed: Array<Language>, changed: Array<string>, stale: Array<string>, changedBy: string | null, changedAt: string, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, help: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null }, bridge: { en: string, fr: string | null, es: string | null }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } | null } };

export type DiscardIndicatorDraftMutationVariables = Exact<{
  input: EndIndicatorDraftInput;
}>;


export type DiscardIndicatorDraftMutation = { discardIndicatorDraft: { usedBy: Array<string>, indicator: { code: string, domain: { name: { en: string, fr: string | null, es: string | null } }, current: { number: number }, versions: Array<{ number: number, changeClass: ChangeClass | null, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, howMeasured: string, evidenceRule: string, numerator: string | null, denominator: string | null, staleTranslations: Array<Language>, recordedFrom: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, definition: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, help: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null, changeNote: { en: string, fr: string | null, es: string | null } | null, bridge: { en: string, fr: string | null, es: string | null } | null, askedIn: Array<{ initiative: string, fromYear: number, toYear: number }> }> }, newest: { number: number }, record: Array<{ version: number, initiative: string, values: number, institutions: number, lastYear: number | null }>, draft: { id: string, version: number, basedOn: number, number: number, howMeasured: string, evidenceRule: string, unit: string, basis: Basis, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, disaggregations: Array<string>, changeClass: ChangeClass | null, confirmed: Array<Language>, changed: Array<string>, stale: Array<string>, changedBy: string | null, changedAt: string, name: { en: string, fr: string | null, es: string | null }, definition: { en: string, fr: string | null, es: string | null }, help: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null }, bridge: { en: string, fr: string | null, es: string | null }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }> } | null } };

export type PublishIndicatorDraftMutationVariables = Exact<{
  input: PublishIndicatorDraftInput;
}>;


export type PublishIndicatorDraftMutation = { publishIndicatorDraft: string };

export type MailChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChoicesQuery = { mail: { configured: boolean }, mailChoices: Array<{ kind: DeclinableMail, choice: MailChoice, until: string | null }> };

export type ChooseMailMutationVariables = Exact<{
  kind: DeclinableMail;
  choice: MailChoice;
}>;


export type ChooseMailMutation = { chooseMail: Array<{ kind: DeclinableMail, choice: MailChoice, until: string | null }> };

export type PeerDeskFactsFragment = { consentedAt: string | null, isShownToPublic: boolean, introductions: Array<{ id: string, isAsked: boolean, note: string, askedAt: string, answer: IntroductionAnswer | null, answeredAt: string | null, institution: { code: string, name: string }, indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, contact: { name: string, email: string } | null }>, exchanges: Array<{ id: string, heldOn: string, topic: string, useful: Useful, note: string, with: { code: string, name: string } }> };

export type PeerDeskQueryVariables = Exact<{
  institution: string;
}>;


export type PeerDeskQuery = { peerDesk: { consentedAt: string | null, isShownToPublic: boolean, introductions: Array<{ id: string, isAsked: boolean, note: string, askedAt: string, answer: IntroductionAnswer | null, answeredAt: string | null, institution: { code: string, name: string }, indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, contact: { name: string, email: string } | null }>, exchanges: Array<{ id: string, heldOn: string, topic: string, useful: Useful, note: string, with: { code: string, name: string } }> }, institution: { memberships: Array<{ initiative: { code: string } }> }, institutions: { nodes: Array<{ code: string, name: string }> } };

export type PeerChoicesQueryVariables = Exact<{
  initiative: string;
}>;


export type PeerChoicesQuery = { initiative: { domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, indicators: Array<{ code: string, current: { valueType: ValueType, direction: Direction, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> }> } };

export type PeerSuggestionsQueryVariables = Exact<{
  institution: string;
  initiative: string;
  indicator: string;
}>;


export type PeerSuggestionsQuery = { peerSuggestions: { baselineYear: number | null, lookedAmong: number, currency: string | null, own: { year: number, value: number } | null, suggestions: Array<{ institution: { code: string, name: string, country: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null }, alike: Array<{ own: number, theirs: number, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } } }>, from: { year: number, value: number }, to: { year: number, value: number } }>, refusals: Array<{ rule: string, params: Array<{ name: string, value: string }> }>, receipt: { asOf: string, demonstration: boolean } } };

export type SetPeerConsentMutationVariables = Exact<{
  input: PeerConsentInput;
}>;


export type SetPeerConsentMutation = { setPeerConsent: { consentedAt: string | null } };

export type RequestIntroductionMutationVariables = Exact<{
  input: RequestIntroductionInput;
}>;


export type RequestIntroductionMutation = { requestIntroduction: { consentedAt: string | null } };

export type AnswerIntroductionMutationVariables = Exact<{
  input: AnswerIntroductionInput;
}>;


export type AnswerIntroductionMutation = { answerIntroduction: { consentedAt: string | null } };

export type LogExchangeMutationVariables = Exact<{
  input: LogExchangeInput;
}>;


export type LogExchangeMutation = { logExchange: { consentedAt: string | null } };

export type RenewInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RenewInvitationMutation = { renewInvitation: { path: string, mailed: boolean, invitation: { id: string, name: string } } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { path: string, mailed: boolean, invitation: { id: string, name: string } } };

export type MailSetQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSetQuery = { mail: { configured: boolean } };

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first: number;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, name: string, email: string, active: boolean, deactivatedAt: string | null, lastSeenOn: string | null, hasSecondFactor: boolean, roles: Array<{ role: string, institution: { code: string, name: string, acronym: string | null } | null, initiative: { code: string } | null }> }> } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ id: string, name: string, email: string, invitedBy: string, invitedAt: string, expiresAt: string, offers: { role: string, institution: { code: string, name: string, acronym: string | null } | null, initiative: { code: string } | null } }> };

export type DeactivatePersonMutationVariables = Exact<{
  id: string | number;
}>;


export type DeactivatePersonMutation = { deactivatePerson: { id: string } };

export type ReactivatePersonMutationVariables = Exact<{
  id: string | number;
}>;


export type ReactivatePersonMutation = { reactivatePerson: { id: string } };

export type WithdrawRoleMutationVariables = Exact<{
  id: string | number;
  role: Role;
  institution?: string | null | undefined;
  initiative?: string | null | undefined;
}>;


export type WithdrawRoleMutation = { withdrawRole: { id: string } };

export type MakePasswordLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type MakePasswordLinkMutation = { makePasswordLink: { path: string } };

export type RemoveSecondFactorOfMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSecondFactorOfMutation = { removeSecondFactorOf: { id: string } };

export type EndSeeingAsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSeeingAsMutation = { endSeeingAs: boolean };

export type InvitablePlacesQueryVariables = Exact<{
  initiative?: string | null | undefined;
}>;


export type InvitablePlacesQuery = { institutions: { nodes: Array<{ code: string, name: string, acronym: string | null }> } };

export type SeeAsMutationVariables = Exact<{
  role: SeenRole;
  institution?: string | null | undefined;
  initiative?: string | null | undefined;
  person?: string | number | null | undefined;
}>;


export type SeeAsMutation = { seeAs: boolean };

export type QualityDeskQueryVariables = Exact<{
  initiative: string;
  year?: number | null | undefined;
}>;


export type QualityDeskQuery = { qualityDesk: { year: number | null, years: Array<number>, unusual: Array<{ was: number, now: number, currency: string | null, submission: string | null, institution: { code: string, name: string }, version: { indicator: string, valueType: ValueType, unit: string, basis: Basis, decimals: number, name: { en: string, fr: string | null, es: string | null } }, own: { score: number, n: number } | null, peers: { score: number, n: number } | null }>, digits: Array<{ n: number, counts: Array<number>, chiSquare: number, version: { indicator: string, name: { en: string, fr: string | null, es: string | null } } }>, repeats: Array<{ compared: number, repeated: number, institution: { code: string, name: string } }>, rules: Array<{ rule: string, fired: number, explained: number }>, late: Array<{ periodLabel: string, was: string | null, now: string | null, restatedAt: string, days: number, institution: { code: string, name: string }, version: { indicator: string, valueType: ValueType, unit: string, basis: Basis, decimals: number, name: { en: string, fr: string | null, es: string | null } } }>, exceptions: Array<{ test: QualityTest, indicator: string, reason: string, by: string | null, at: string }> } };

export type PutFindingAsideMutationVariables = Exact<{
  input: QualityExceptionInput;
}>;


export type PutFindingAsideMutation = { putFindingAside: Array<{ indicator: string }> };

export type ReadyReportQueryVariables = Exact<{
  initiative: string;
}>;


export type ReadyReportQuery = { institutions: { nodes: Array<{ code: string, name: string, acronym: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null, memberships: Array<{ from: string | null, until: string | null, reason: string | null, initiative: { code: string } }> }> } };

export type ReadyCohortQueryVariables = Exact<{
  cohort: string;
}>;


export type ReadyCohortQuery = { cohort: { code: string, members: Array<{ enters: string | null, leaves: string | null, reason: string | null, institution: { code: string, name: string, acronym: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null } }> } };

export type RecordImportsQueryVariables = Exact<{
  initiative?: string | null | undefined;
}>;


export type RecordImportsQuery = { recordImports: Array<{ id: string, fileName: string, sha256: string, by: string, name: string | null, appliedAt: string | null, undoneAt: string | null, undoneBy: string | null, newCount: number, changedCount: number, unchangedCount: number, keptCount: number }> };

export type ImportFileQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportFileQuery = { importFile: { lines: number, ambiguousNumber: string | null, ambiguousDate: string | null, import: { id: string, kind: string, fileName: string }, columns: Array<{ column: number, head: string, samples: Array<string>, guess: ImportRole | null }> } };

export type CheckRecordImportQueryVariables = Exact<{
  input: RecordImportInput;
}>;


export type CheckRecordImportQuery = { checkRecordImport: { lines: number, newCount: number, changedCount: number, unchangedCount: number, problemCount: number, passedOver: number, ready: boolean, findings: Array<{ field: string, rule: string, params: Array<{ name: string, value: string }> }>, problems: Array<{ line: number, column: number | null, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, rows: Array<{ line: number, kind: string, place: string, indicator: string, period: string, slice: string, was: string | null, now: string }> } };

export type ApplyRecordImportMutationVariables = Exact<{
  operationId: string | number;
  input: RecordImportInput;
}>;


export type ApplyRecordImportMutation = { applyRecordImport: { id: string, name: string | null, sha256: string, newCount: number, changedCount: number, unchangedCount: number } };

export type UndoRecordImportMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
}>;


export type UndoRecordImportMutation = { undoRecordImport: { id: string, undoneAt: string | null, keptCount: number } };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { releases: Array<{ version: string, audience: ReleaseAudience, asOf: string, createdAt: string, state: ReleaseState, problem: string | null, demonstration: boolean, withheld: boolean, observations: number | null, institutions: number, title: { en: string, fr: string | null, es: string | null }, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } }> };

export type ReleaseQueryVariables = Exact<{
  version: string;
}>;


export type ReleaseQuery = { release: { version: string, audience: ReleaseAudience, licence: string, licenceTitle: string, licenceUrl: string | null, asOf: string, createdAt: string, previous: string | null, previousAsOf: string | null, state: ReleaseState, problem: string | null, demonstration: boolean, observations: number | null, institutions: number, sha256: string | null, withheld: boolean, downloadable: boolean, citation: string, bibtex: string, title: { en: string, fr: string | null, es: string | null }, summary: { en: string, fr: string | null, es: string | null }, knownIssues: { en: string, fr: string | null, es: string | null } | null, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } }, files: Array<{ name: string, rows: number | null, size: number, sha256: string, path: string }>, verify: Array<{ language: string, lines: string }> } };

export type ReleaseChangesQueryVariables = Exact<{
  initiative: string;
  from: string;
  to?: string | null | undefined;
}>;


export type ReleaseChangesQuery = { changes: { values: { added: number, corrected: number, withdrawn: number }, definitions: Array<{ indicator: string, number: number }>, membership: { joined: Array<{ code: string }>, left: Array<{ code: string }> }, targets: { added: number, revised: number, withdrawn: number } } };

export type ReleasePreviewQueryVariables = Exact<{
  initiative: string;
  audience: ReleaseAudience;
}>;


export type ReleasePreviewQuery = { releasePreview: { version: string, asOf: string, observations: number, restatements: number, previous: string | null } };

export type FreezeReleaseMutationVariables = Exact<{
  input: FreezeReleaseInput;
}>;


export type FreezeReleaseMutation = { freezeRelease: { version: string, state: ReleaseState } };

export type ReminderMembersQueryVariables = Exact<{
  initiative: string;
  round: string;
  on: string;
}>;


export type ReminderMembersQuery = { institutions: { nodes: Array<{ code: string, name: string }> }, submissions: { nodes: Array<{ state: SubmissionState, institution: { code: string } }> } };

export type CancelReminderMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
}>;


export type CancelReminderMutation = { cancelReminder: { id: string } };

export type PlanRemindersMutationVariables = Exact<{
  operationId: string | number;
  round: string;
  daysBefore: Array<number> | number;
}>;


export type PlanRemindersMutation = { planReminders: Array<number> };

export type ReminderStartQueryVariables = Exact<{
  round: string;
}>;


export type ReminderStartQuery = { mail: { configured: boolean }, reminderStart: { placeholders: Array<string>, daysBefore: Array<number>, subject: { en: string, fr: string | null, es: string | null }, body: { en: string, fr: string | null, es: string | null } } };

export type ReminderPreviewQueryVariables = Exact<{
  input: ReminderInput;
}>;


export type ReminderPreviewQuery = { reminderPreview: { readers: Array<{ name: string, language: Language, timeZone: string, sendAt: string | null, outcome: ReminderState, subject: string, text: string, institution: { code: string, name: string } }>, unreachable: Array<{ code: string, name: string }>, copies: Array<{ language: Language, text: string, institution: { code: string, name: string } }> } };

export type SendRemindersMutationVariables = Exact<{
  input: SendRemindersInput;
}>;


export type SendRemindersMutation = { sendReminders: { id: string, recipients: Array<{ state: ReminderState }> } };

export type RemindersQueryVariables = Exact<{
  round: string;
}>;


export type RemindersQuery = { reminders: Array<{ id: string, composer: string, createdAt: string, sendAt: string | null, cancelledAt: string | null, subject: { en: string, fr: string | null, es: string | null }, recipients: Array<{ name: string, language: Language, sendAt: string, state: ReminderState, reason: string | null, institution: { code: string, name: string } }> }> };

export type ReminderRoundsQueryVariables = Exact<{
  initiative: string;
}>;


export type ReminderRoundsQuery = { rounds: Array<{ code: string, programmeYear: number, programmeEnds: string }> };

export type RestatementsQueryVariables = Exact<{
  initiative: string;
  institution?: string | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RestatementsQuery = { restatements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, receipt: { asOf: string, demonstration: boolean }, nodes: Array<{ id: string, periodLabel: string, slice: string, rater: Rater, restatedAt: string, reasonCode: RestatementReason | null, reason: string | null, demonstration: boolean, institution: { code: string, name: string }, was: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, version: { indicator: string, number: number, valueType: ValueType, basis: Basis, unit: string, decimals: number, name: { en: string, fr: string | null, es: string | null } } }, now: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, version: { number: number } } | null }> } };

export type OwnResultsQueryVariables = Exact<{
  code: string;
  initiative: string;
}>;


export type OwnResultsQuery = { institution: { code: string, name: string, profile: { receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null }, series: Array<{ indicator: { code: string, domain: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, points: Array<{ year: number, periodStarts: string, periodEnds: string, value: number | null, text: string | null, absence: Absence | null, currency: string | null, versionNumber: number, evidenceTier: EvidenceTier | null, corrected: boolean }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, superseded: Array<{ course: TargetCourse, points: Array<{ dueOn: string, value: number }> }>, target: { state: string, course: TargetCourse, baselineValue: number | null, baselineOn: string | null, rationale: string | null, progress: number | null, points: Array<{ dueOn: string, value: number }> } | null }> }, peersRange: Array<{ indicator: string, year: number, n: number | null, low: number | null, median: number | null, high: number | null }>, saidBesideFigures: Array<{ indicator: string, saidAt: string, words: { en: string | null, fr: string | null, es: string | null } }> } };

export type OwnInitiativesQueryVariables = Exact<{
  code: string;
}>;


export type OwnInitiativesQuery = { institution: { name: string, memberships: Array<{ initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> }, rounds: Array<{ code: string }> } }> } };

export type AccessLogQueryVariables = Exact<{
  institution: string;
}>;


export type AccessLogQuery = { accessLog: Array<{ day: string, role: string, organisation: string | null, way: string, times: number }> };

export type SayReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type SayReplyMutation = { sayReply: Array<{ indicator: string }> };

export type OwnValuesQueryVariables = Exact<{
  initiative: string;
  institution: string;
  after?: string | null | undefined;
}>;


export type OwnValuesQuery = { observations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ indicator: string, versionNumber: number, slice: string, rater: Rater, periodLabel: string, periodStarts: string, periodEnds: string, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, origin: Origin, evidenceTier: EvidenceTier, recordedFrom: string, correctionReason: string | null, demonstration: boolean }> } };

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


export type ReviewQueueQuery = { initiative: { name: { en: string, fr: string | null, es: string | null } }, rounds: Array<{ code: string, programmeYear: number, demonstration: boolean, submissionCounts: Array<{ state: SubmissionState, count: number }> }>, submissions: { totalCount: number, nodes: Array<{ id: string, periodLabel: string, submittedAt: string | null, availableTransitions: Array<string>, timing: { today: string }, institution: { code: string, name: string }, issues: Array<{ rule: string }>, review: { assignedTo: { name: string } | null } | null, cells: Array<{ version: { numerator: string | null }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, previous: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null, lastAccepted: { value: string | null, text: string | null, absence: EnteredAbsence | null } | null }> }> } };

export type ReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewQuery = { submission: { id: string, state: SubmissionState, version: number, periodLabel: string, submittedAt: string | null, acceptedAt: string | null, receiptHash: string | null, dueOn: string, availableTransitions: Array<string>, answered: number, expected: number, institution: { code: string, name: string, workingLanguages: Array<Language> }, round: { code: string, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } }, issues: Array<{ path: string, rule: string, severity: string, params: Array<{ name: string, value: string }> }>, events: Array<{ transition: string, toState: SubmissionState, happenedAt: string, by: string | null, note: string | null, reasonCode: RestatementReason | null }>, review: { assignedTo: { id: string, name: string } | null, lastLook: { lookedAt: string, cells: Array<{ indicator: string, slice: string, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null }> } | null, present: Array<{ name: string, cell: string | null }>, checks: Array<{ indicator: string, slice: string, verdict: Verdict | null, reason: string | null, value: string | null, currency: string | null, version: number, isCurrent: boolean, by: string | null, at: string }> } | null, evidenceBehind: Array<{ indicator: string, slice: string, pieces: number }>, cells: Array<{ slice: string, required: boolean, definitionChanged: boolean, version: { indicator: string, valueType: ValueType, basis: Basis, unit: string, decimals: number, numerator: string | null, denominator: string | null, multiplier: number, evidenceRule: string, name: { en: string, fr: string | null, es: string | null } }, entry: { value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null, note: string | null, explanation: Explanation | null, version: number, changedAt: string, changedBy: string | null } | null, previous: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, lastAccepted: { year: number, value: string | null, text: string | null, absence: EnteredAbsence | null, currency: string | null } | null, mark: { kind: string, reason: string, markedAt: string, markedBy: string | null } | null, derived: { value: number | null, absence: Absence | null } | null }> } };

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

export type CockpitQueryVariables = Exact<{
  round: string;
}>;


export type CockpitQuery = { cockpit: { moves: Array<RoundMove>, round: { code: string, stage: RoundStage, programmeYear: number, opens: string, due: string, graceUntil: string, closes: string | null, demonstration: boolean, clock: string | null, initiative: { code: string, name: { en: string, fr: string | null, es: string | null }, regions: Array<{ code: string, name: { en: string, fr: string | null, es: string | null } }>, cohorts: Array<{ code: string, name: { en: string, fr: string | null, es: string | null } }> } }, readiness: { members: number, withZone: number, withPeriod: number, withLead: number, questions: number, waiting: number }, measures: { expected: number, received: number, accepted: number, judged: number, onTime: number, medianReviewDays: number | null, decisions: number, waiting: number, longestWaitDays: number | null, expectedCells: number, valuedCells: number, explainedCells: number }, sections: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, questions: Array<{ indicator: string, name: { en: string, fr: string | null, es: string | null } }> }>, rows: Array<{ cohorts: Array<string>, submission: string | null, state: SubmissionState | null, openQuestions: number, lastActivityOn: string | null, missingReason: string | null, institution: { code: string, name: string, acronym: string | null, country: { region: { code: string } } | null }, timing: { phase: RoundPhase, timeZone: string, dueOn: string, closesOn: string | null, daysToDue: number, isExtended: boolean }, extension: { until: string, reason: string, by: string | null } | null, extensionRequest: { id: string, requestedUntil: string, reason: string, requestedAt: string, requestedBy: string | null, answeredAt: string | null } | null, cells: Array<{ section: string, state: SectionState, answered: number, blank: Array<string>, asked: Array<string> }> }> } };

export type DefinitionChangesQueryVariables = Exact<{
  framework: string;
  from: number;
  to: number;
}>;


export type DefinitionChangesQuery = { definitionChanges: Array<{ kind: DefinitionChangeKind, changeClass: ChangeClass | null, comparable: boolean, before: { indicator: string, name: { en: string, fr: string | null, es: string | null } } | null, after: { indicator: string, name: { en: string, fr: string | null, es: string | null }, changeNote: { en: string, fr: string | null, es: string | null } | null } | null }> };

export type ExtendReportsMutationVariables = Exact<{
  input: ExtendReportsInput;
}>;


export type ExtendReportsMutation = { extendReports: { round: { code: string } } };

export type AnswerExtensionRequestMutationVariables = Exact<{
  input: AnswerExtensionInput;
}>;


export type AnswerExtensionRequestMutation = { answerExtensionRequest: { round: { code: string } } };

export type RoundProposalQueryVariables = Exact<{
  initiative: string;
}>;


export type RoundProposalQuery = { roundProposal: { basedOn: string | null, code: string, programmeYear: number, programmeStarts: string, programmeEnds: string, opens: string, due: string, graceUntil: string, closes: string | null, suggestedVersion: number, framework: { framework: string, number: number } }, frameworks: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, versions: Array<{ number: number }> }> };

export type CreateRoundMutationVariables = Exact<{
  input: CreateRoundInput;
}>;


export type CreateRoundMutation = { createRound: { code: string } };

export type SetRoundClockMutationVariables = Exact<{
  input: SetRoundClockInput;
}>;


export type SetRoundClockMutation = { setRoundClock: { code: string, clock: string | null } };

export type ManagedRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagedRoundsQuery = { managedRounds: Array<{ code: string, stage: RoundStage, programmeStarts: string, programmeEnds: string, opens: string, due: string, closes: string | null, demonstration: boolean, initiative: { code: string, name: { en: string, fr: string | null, es: string | null } } }> };

export type MoveRoundMutationVariables = Exact<{
  input: MoveRoundInput;
}>;


export type MoveRoundMutation = { moveRound: { code: string, stage: RoundStage } };

export type MailConfiguredQueryVariables = Exact<{ [key: string]: never; }>;


export type MailConfiguredQuery = { mail: { configured: boolean } };

export type RequestPasswordLinkMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordLinkMutation = { requestPasswordLink: boolean };

export type DemonstrationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationAccountsQuery = { service: { signInProvider: string | null, demonstrationPassword: string | null, demonstrationAccounts: Array<{ email: string, name: string, role: string, about: { en: string, fr: string | null, es: string | null } }> } };

export type CreateFirstAdministratorMutationVariables = Exact<{
  link: string;
  name: string;
  email: string;
  password: string;
  language: Language;
}>;


export type CreateFirstAdministratorMutation = { createFirstAdministrator: { email: string } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { email: string } };

export type InvitationQueryVariables = Exact<{
  link: string;
}>;


export type InvitationQuery = { invitation: { name: string, email: string, invitedBy: string, language: Language, timeZone: string, hasAccount: boolean, offers: { role: string, institution: { code: string, name: string } | null, initiative: { code: string } | null } } };

export type ResetPasswordMutationVariables = Exact<{
  link: string;
  password: string;
  code?: string | null | undefined;
}>;


export type ResetPasswordMutation = { resetPassword: { email: string } };

export type BeginTargetQueryVariables = Exact<{
  initiative: string;
}>;


export type BeginTargetQuery = { institutions: { nodes: Array<{ code: string, name: string }> }, indicators: Array<{ code: string, domain: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, current: { valueType: ValueType, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }> };

export type TargetBoardQueryVariables = Exact<{
  input: TargetBoardInput;
}>;


export type TargetBoardQuery = { targetBoard: { year: number, years: Array<number>, total: { key: string, targets: number, institutions: number, n: number, median: number | null, low: number | null, high: number | null, kept: number, toKeep: number, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, groups: Array<{ key: string, targets: number, institutions: number, n: number, median: number | null, low: number | null, high: number | null, kept: number, toKeep: number, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }>, rows: Array<{ groups: Array<string>, state: TargetState, awaits: Array<AgreementSide>, isSigned: boolean, heldSince: string, superseded: number, kind: TargetKind, course: TargetCourse, currency: string | null, expected: string | null, percent: number | null, isKept: boolean | null, absence: Absence | null, programmeValue: string | null, programmeOn: string | null, demonstration: boolean, institution: { code: string, name: string, acronym: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } | null }, indicator: { code: string, domain: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, baseline: { value: string, on: string, source: BaselineSource } | null, actual: { year: number, periodEnds: string, exact: string | null, absence: Absence | null, currency: string | null, demonstration: boolean }, trend: { movement: TargetMovement, isBetter: boolean | null, n: number } | null }>, receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type BoardSummaryFragment = { key: string, targets: number, institutions: number, n: number, median: number | null, low: number | null, high: number | null, kept: number, toKeep: number, label: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } };

export type AgreedVersionFragment = { id: string, number: number, state: TargetState, kind: TargetKind, course: TargetCourse, baselineValue: string | null, baselineYear: number | null, currency: string | null, programmeValue: string | null, programmeYear: number | null, rationale: string | null, support: string | null, reason: string | null, side: AgreementSide | null, proposer: string | null, recordedFrom: string, recordedUntil: string | null, demonstration: boolean, steps: Array<{ year: number, dueOn: string, value: string }>, signatures: Array<{ side: AgreementSide, signer: string, signedAt: string }> };

export type TargetAgreementQueryVariables = Exact<{
  institution: string;
  initiative: string;
  indicator: string;
  asOf?: string | null | undefined;
}>;


export type TargetAgreementQuery = { targetAgreement: { state: TargetState, awaits: Array<AgreementSide>, side: AgreementSide | null, moves: Array<AgreementMove>, institution: { code: string, name: string, acronym: string | null }, indicator: { code: string, current: { number: number, valueType: ValueType, basis: Basis, unit: string, direction: Direction, decimals: number, minimum: string | null, maximum: string | null, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, initiative: { code: string, name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } }, inForce: { id: string, number: number, state: TargetState, kind: TargetKind, course: TargetCourse, baselineValue: string | null, baselineYear: number | null, currency: string | null, programmeValue: string | null, programmeYear: number | null, rationale: string | null, support: string | null, reason: string | null, side: AgreementSide | null, proposer: string | null, recordedFrom: string, recordedUntil: string | null, demonstration: boolean, steps: Array<{ year: number, dueOn: string, value: string }>, signatures: Array<{ side: AgreementSide, signer: string, signedAt: string }> } | null, open: { id: string, number: number, state: TargetState, kind: TargetKind, course: TargetCourse, baselineValue: string | null, baselineYear: number | null, currency: string | null, programmeValue: string | null, programmeYear: number | null, rationale: string | null, support: string | null, reason: string | null, side: AgreementSide | null, proposer: string | null, recordedFrom: string, recordedUntil: string | null, demonstration: boolean, steps: Array<{ year: number, dueOn: string, value: string }>, signatures: Array<{ side: AgreementSide, signer: string, signedAt: string }> } | null, history: Array<{ id: string, number: number, state: TargetState, kind: TargetKind, course: TargetCourse, baselineValue: string | null, baselineYear: number | null, currency: string | null, programmeValue: string | null, programmeYear: number | null, rationale: string | null, support: string | null, reason: string | null, side: AgreementSide | null, proposer: string | null, recordedFrom: string, recordedUntil: string | null, demonstration: boolean, steps: Array<{ year: number, dueOn: string, value: string }>, signatures: Array<{ side: AgreementSide, signer: string, signedAt: string }> }>, draft: { kind: TargetKind, course: TargetCourse, baselineValue: string | null, baselineYear: number | null, currency: string | null, programmeValue: string | null, programmeYear: number | null, rationale: string | null, support: string | null, steps: Array<{ year: number, value: string }> } | null, figures: Array<{ year: number, periodEnds: string, value: number | null, exact: string | null, absence: Absence | null, currency: string | null, demonstration: boolean }>, breaks: Array<{ year: number, fromVersion: number, toVersion: number, changeClass: ChangeClass, bridged: boolean, note: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } | null }>, firstAccepted: { year: number, exact: string | null, currency: string | null } | null, years: Array<{ year: number }>, hint: { years: number, toYear: number, isSimilarLevel: boolean, n: number, median: number | null, low: number | null, high: number | null } | null, receipt: { asOf: string, recordedUpTo: string, contentHash: string, demonstration: boolean, rateSet: { title: string, source: string, licence: string } | null } } };

export type TargetsToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsToAnswerQuery = { targetsToAnswer: Array<{ state: TargetState, proposer: string | null, isOwn: boolean, since: string, institution: { code: string, name: string, acronym: string | null }, indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null, drafted: Array<Language> } } }, initiative: { code: string } }> };

export type SaveTargetDraftMutationVariables = Exact<{
  input: SaveTargetDraftInput;
}>;


export type SaveTargetDraftMutation = { saveTargetDraft: { state: TargetState } };

export type ProposeTargetMutationVariables = Exact<{
  input: ProposeTargetInput;
}>;


export type ProposeTargetMutation = { proposeTarget: { state: TargetState } };

export type WithdrawTargetMutationVariables = Exact<{
  input: AnswerTargetInput;
}>;


export type WithdrawTargetMutation = { withdrawTarget: { state: TargetState } };

export type SignTargetMutationVariables = Exact<{
  input: AnswerTargetInput;
}>;


export type SignTargetMutation = { signTarget: { state: TargetState } };

export type ReportImportsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportImportsQuery = { reportImports: Array<{ id: string, fileName: string, by: string | null, appliedAt: string | null, cellsWritten: number, undoable: boolean, undoableUntil: string | null, undoneAt: string | null, undoneBy: string | null }> };

export type ApplyImportMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
  every: boolean;
}>;


export type ApplyImportMutation = { applyImport: { id: string, cellsWritten: number } };

export type UndoImportMutationVariables = Exact<{
  operationId: string | number;
  id: string | number;
}>;


export type UndoImportMutation = { undoImport: { kept: Array<string> } };

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


export type SessionQuery = { viewer: { name: string, email: string, language: Language, demonstration: boolean, actions: Array<string>, seesAs: { role: string, person: string | null, until: string, isWhole: boolean, institution: { name: string, acronym: string | null } | null, initiative: { code: string } | null } | null, roles: Array<{ role: string, institution: { code: string, name: string, acronym: string | null } | null, initiative: { code: string } | null }> } | null, service: { version: string, demonstration: boolean, needsFirstAdministrator: boolean, recordedUpTo: string, organisation: { name: string, contact: string | null, languages: Array<Language> } | null }, initiatives: Array<{ code: string, institutionCount: number, name: { en: string, fr: string | null, es: string | null } }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { signIn: { email: string } };

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
export const WordingFragmentDoc = new TypedDocumentString(`
    fragment Wording on Text {
  en
  fr
  es
  drafted
}
    `, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;
export const AnalysisFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"AnalysisFacts"}) as unknown as TypedDocumentString<AnalysisFactsFragment, unknown>;
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
export const EstimateFragmentDoc = new TypedDocumentString(`
    fragment Estimate on EffectEstimate {
  value
  low
  high
  p
  degreesOfFreedom
  standardError
  method
}
    `, {"fragmentName":"Estimate"}) as unknown as TypedDocumentString<EstimateFragment, unknown>;
export const BalanceFiguresFragmentDoc = new TypedDocumentString(`
    fragment BalanceFigures on BalanceRowType {
  covariate
  before {
    treatedMean
    controlMean
    standardisedDifference
  }
  after {
    treatedMean
    controlMean
    standardisedDifference
  }
  isBalanced
}
    `, {"fragmentName":"BalanceFigures"}) as unknown as TypedDocumentString<BalanceFiguresFragment, unknown>;
export const EffectFiguresFragmentDoc = new TypedDocumentString(`
    fragment EffectFigures on Effect {
  initiative {
    code
  }
  indicator {
    code
    current {
      ...MeasuredVersion
    }
  }
  currency
  design
  wording {
    ...Wording
  }
  group {
    n
    expected
    baselineMedian
    endMedian
    rose
    fell
  }
  comparison {
    n
    expected
    baselineMedian
    endMedian
    rose
    fell
  }
  shift {
    ...Estimate
  }
  mean {
    ...Estimate
  }
  bootstrap {
    ...Estimate
  }
  randomisation {
    p
    arrangements
    isEnumerated
  }
  clustered {
    clusters
    estimate {
      ...Estimate
    }
    wildP
    wildDraws
    wildEnumerated
  }
  matching {
    pairs {
      unit
      comparison
    }
    unmatched
    incomplete
    balance {
      ...BalanceFigures
    }
  }
  staggered {
    simple {
      ...Estimate
    }
    cells {
      startYear
      year
      estimate
      standardError
      treated
      controls
    }
    cellsWithout
    beforeStart {
      df
      p
      pFewUnits
    }
  }
  eventStudy {
    at
    estimate {
      ...Estimate
    }
    bandLow
    bandHigh
    treated
    controls
  }
  sensitivity {
    variant
    without
    estimate {
      ...Estimate
    }
  }
  earlier {
    fromYear
    toYear
    estimate {
      ...Estimate
    }
  }
  registration {
    standing
    isUnregisteredSubgroup
    analysis
    lockedAt
  }
  standardised
  refusals {
    rule
    params {
      name
      value
    }
  }
  ceiling {
    level
    because
  }
  rScript
  pythonScript
  seed
  draws
  receipt {
    asOf
    recordedUpTo
    dataVersion
    contentHash
    demonstration
  }
}
    fragment Estimate on EffectEstimate {
  value
  low
  high
  p
  degreesOfFreedom
  standardError
  method
}
fragment BalanceFigures on BalanceRowType {
  covariate
  before {
    treatedMean
    controlMean
    standardisedDifference
  }
  after {
    treatedMean
    controlMean
    standardisedDifference
  }
  isBalanced
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
}`, {"fragmentName":"EffectFigures"}) as unknown as TypedDocumentString<EffectFiguresFragment, unknown>;
export const CohortVersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment CohortVersionFields on CohortVersion {
  number
  audience
  why
  recordedFrom
  recordedUntil
  name {
    ...Wording
  }
  note {
    ...Wording
  }
  rule {
    countries
    regions
    kinds
    languages
    roles
    alsoIn
    memberOn
    firstGrantFrom
    firstGrantUntil
    leftFrom
    leftUntil
    foundedFrom
    foundedUntil
    countsFrom
    countsUntil
  }
  named {
    institution {
      code
      name
      acronym
    }
    counts
    enters
    leaves
    reason
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"CohortVersionFields"}) as unknown as TypedDocumentString<CohortVersionFieldsFragment, unknown>;
export const CohortSummaryFragmentDoc = new TypedDocumentString(`
    fragment CohortSummary on Cohort {
  code
  constructed
  audience
  memberCount
  name {
    ...Wording
  }
  note {
    ...Wording
  }
  version {
    number
    recordedFrom
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"CohortSummary"}) as unknown as TypedDocumentString<CohortSummaryFragment, unknown>;
export const AttritionFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttritionFields on CohortAttrition {
  indicator {
    code
    current {
      ...MeasuredVersion
    }
  }
  currency
  members
  left
  compared
  below
  leavers {
    institution {
      code
      name
      acronym
    }
    left
    reason
    year
    value
    median
    n
    expected
    side
  }
  receipt {
    demonstration
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
}`, {"fragmentName":"AttritionFields"}) as unknown as TypedDocumentString<AttritionFieldsFragment, unknown>;
export const ThreadPartsFragmentDoc = new TypedDocumentString(`
    fragment ThreadParts on Thread {
  submission
  slice
  state
  waitingFor
  unread
  lastSaidAt
  version {
    indicator
    name {
      en
      fr
      es
      drafted
    }
  }
  messages {
    id
    kind
    body
    language
    author
    role
    side
    saidAt
    mine
    unread
  }
}
    `, {"fragmentName":"ThreadParts"}) as unknown as TypedDocumentString<ThreadPartsFragment, unknown>;
export const AskingRoundFragmentDoc = new TypedDocumentString(`
    fragment AskingRound on RoundToReport {
  canStart
  submission
  timing {
    phase
    dueOn
    opensOn
    closesOn
    daysToDue
    timeZone
  }
  extensionRequest {
    id
    requestedUntil
    requestedAt
    answeredAt
    answer
    answerNote
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
    }
  }
}
    `, {"fragmentName":"AskingRound"}) as unknown as TypedDocumentString<AskingRoundFragment, unknown>;
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
      name {
        en
        fr
        es
      }
    }
    entry {
      value
      text
      absence
    }
    mark {
      kind
      reason
      markedBy
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
export const TrailContentFragmentDoc = new TypedDocumentString(`
    fragment TrailContent on CellContent {
  value
  text
  absence
  currency
  note
  explanation
}
    `, {"fragmentName":"TrailContent"}) as unknown as TypedDocumentString<TrailContentFragment, unknown>;
export const LibraryEntryFragmentDoc = new TypedDocumentString(`
    fragment LibraryEntry on LibraryIndicator {
  indicator {
    code
    domain {
      name {
        en
        fr
        es
      }
    }
    current {
      number
    }
    versions {
      number
      name {
        en
        fr
        es
        drafted
      }
      definition {
        en
        fr
        es
        drafted
      }
      help {
        en
        fr
        es
        drafted
      }
      changeNote {
        en
        fr
        es
      }
      bridge {
        en
        fr
        es
      }
      changeClass
      valueType
      basis
      unit
      direction
      decimals
      minimum
      maximum
      disaggregations
      howMeasured
      evidenceRule
      numerator
      denominator
      staleTranslations
      recordedFrom
      askedIn {
        initiative
        fromYear
        toYear
      }
    }
  }
  newest {
    number
  }
  record {
    version
    initiative
    values
    institutions
    lastYear
  }
  usedBy
  draft {
    id
    version
    basedOn
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
    help {
      en
      fr
      es
    }
    howMeasured
    evidenceRule
    unit
    basis
    direction
    decimals
    minimum
    maximum
    disaggregations
    changeClass
    changeNote {
      en
      fr
      es
    }
    bridge {
      en
      fr
      es
    }
    confirmed
    changed
    stale
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    changedBy
    changedAt
  }
}
    `, {"fragmentName":"LibraryEntry"}) as unknown as TypedDocumentString<LibraryEntryFragment, unknown>;
export const PeerDeskFactsFragmentDoc = new TypedDocumentString(`
    fragment PeerDeskFacts on PeerDesk {
  consentedAt
  isShownToPublic
  introductions {
    id
    isAsked
    institution {
      code
      name
    }
    indicator {
      code
      current {
        name {
          ...Wording
        }
      }
    }
    note
    askedAt
    answer
    answeredAt
    contact {
      name
      email
    }
  }
  exchanges {
    id
    with {
      code
      name
    }
    heldOn
    topic
    useful
    note
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"PeerDeskFacts"}) as unknown as TypedDocumentString<PeerDeskFactsFragment, unknown>;
export const BoardSummaryFragmentDoc = new TypedDocumentString(`
    fragment BoardSummary on TargetBoardSummary {
  key
  label {
    ...Wording
  }
  targets
  institutions
  n
  median
  low
  high
  kept
  toKeep
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"fragmentName":"BoardSummary"}) as unknown as TypedDocumentString<BoardSummaryFragment, unknown>;
export const AgreedVersionFragmentDoc = new TypedDocumentString(`
    fragment AgreedVersion on TargetVersion {
  id
  number
  state
  kind
  course
  baselineValue
  baselineYear
  currency
  steps {
    year
    dueOn
    value
  }
  programmeValue
  programmeYear
  rationale
  support
  reason
  side
  proposer
  recordedFrom
  recordedUntil
  signatures {
    side
    signer
    signedAt
  }
  demonstration
}
    `, {"fragmentName":"AgreedVersion"}) as unknown as TypedDocumentString<AgreedVersionFragment, unknown>;
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
export const AccountDocument = new TypedDocumentString(`
    query Account {
  account {
    language
    timeZone
    hasPassword
    shared
    secondFactor
    recoveryCodesLeft
    sessions {
      id
      agent
      openedAt
      lastSeenOn
      expiresAt
      current
    }
  }
}
    `, {"hash":"8194b3f92e9a2a0fd154eb6480190334f39d3d545fc084285e8229761cb0b240"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
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
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next)
}
    `, {"hash":"d8aa4dea7713535e6e0683f5804a42146c2a67ff5630e6037531a675bf163f15"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($language: Language!, $timeZone: String!) {
  updateAccount(language: $language, timeZone: $timeZone) {
    language
    timeZone
  }
}
    `, {"hash":"fe02d82ec899adc5bffabbd1d02819ce2e961dcd7db077d604117e96be96b05c"}) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($password: String!, $code: String!) {
  removeSecondFactor(password: $password, code: $code)
}
    `, {"hash":"43d56b7e34764ae2597db540e9f6b19ae4a5b57e4b7f836651dac65f06ca98fe"}) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($code: String!) {
  renewRecoveryCodes(code: $code)
}
    `, {"hash":"4fbbed7af36788cab70b24909766b177f614b2e9426b92d2b14c7aa32966f2e0"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor($password: String!) {
  beginSecondFactor(password: $password) {
    uri
    secret
  }
}
    `, {"hash":"b76d4186afd1ba8d26bdeec7857b27c8be6329ffd95c83a2b5d6726792c6a056"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code)
}
    `, {"hash":"8f78ef143400ca9a8f1d30cd3a26218ddb45bcc459e9657b8ddba8db489d4822"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    timeZone
  }
}
    `, {"hash":"9176b256c20e26e0b24ffacebfd8d6881e3676d8e5ceb6dfa4aea70c7ab4326e"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    timeZone
  }
}
    `, {"hash":"d738d816550d0d78073f1c9a894eb693938f3a7c8f3b5c4f6fc3d2bf4d152dc8"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
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
export const AnalysesDocument = new TypedDocumentString(`
    query Analyses {
  analyses {
    ...AnalysisFacts
  }
}
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
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"7472ab7c259d959dc333c19426a58aa1c6fb8f5f940345fa6e45cd9143d3cb98"}) as unknown as TypedDocumentString<AnalysesQuery, AnalysesQueryVariables>;
export const AnalysisDocument = new TypedDocumentString(`
    query Analysis($id: ID!) {
  analysis(id: $id) {
    ...AnalysisFacts
  }
}
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
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"74b323fc1d8704e07406f23e465058cd8c4d2bd94891650b987f6fce9f254bcc"}) as unknown as TypedDocumentString<AnalysisQuery, AnalysisQueryVariables>;
export const RegisterAnalysisDocument = new TypedDocumentString(`
    mutation RegisterAnalysis($input: RegisterAnalysisInput!) {
  registerAnalysis(input: $input) {
    id
  }
}
    `, {"hash":"ef03ef3a37a438e3ac2d65f2ecdac01c008a1ea487f7be1af412e9dae6136b81"}) as unknown as TypedDocumentString<RegisterAnalysisMutation, RegisterAnalysisMutationVariables>;
export const NoteDeviationDocument = new TypedDocumentString(`
    mutation NoteDeviation($input: NoteDeviationInput!) {
  noteDeviation(input: $input) {
    id
  }
}
    `, {"hash":"db0831bbc4adc914990f7cbf15159d6298f6d8ebeb12ec281e2fb78fd6a40e3f"}) as unknown as TypedDocumentString<NoteDeviationMutation, NoteDeviationMutationVariables>;
export const AnalysisChoicesDocument = new TypedDocumentString(`
    query AnalysisChoices($initiative: String!) {
  initiative(code: $initiative) {
    code
    rounds {
      programmeYear
    }
    cohorts {
      code
      name {
        ...Wording
      }
    }
    regions {
      code
      name {
        ...Wording
      }
    }
    countries {
      iso3
      name {
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
}`, {"hash":"dfe7a3462ee687d0ebec84d1aa0d90315e58b1ae1b5df92831088e4e453713c0"}) as unknown as TypedDocumentString<AnalysisChoicesQuery, AnalysisChoicesQueryVariables>;
export const EffectChecksDocument = new TypedDocumentString(`
    query EffectChecks($input: EffectInput!, $indicator: String!) {
  effectChecks(input: $input) {
    design
    baselineYear
    group {
      atBaseline
      kept
      lost
      keptMedian
      lostMedian
      expected
    }
    comparison {
      atBaseline
      kept
      lost
      keptMedian
      lostMedian
      expected
    }
    groupPath {
      year
      n
      value
    }
    comparisonPath {
      year
      n
      value
    }
    balance {
      ...BalanceFigures
    }
    pairs
    earlier {
      fromYear
      toYear
      estimate {
        ...Estimate
      }
    }
    minimumDetectable
    minimumDetectableInUnits
    refusals {
      rule
      params {
        name
        value
      }
    }
    currency
    receipt {
      asOf
      contentHash
      demonstration
    }
  }
  indicator(code: $indicator) {
    code
    current {
      ...MeasuredVersion
    }
  }
}
    fragment Estimate on EffectEstimate {
  value
  low
  high
  p
  degreesOfFreedom
  standardError
  method
}
fragment BalanceFigures on BalanceRowType {
  covariate
  before {
    treatedMean
    controlMean
    standardisedDifference
  }
  after {
    treatedMean
    controlMean
    standardisedDifference
  }
  isBalanced
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
}`, {"hash":"0c02fd98d43a8898685f2c57f1fb030551f7087362e282a249959dd11f646f96"}) as unknown as TypedDocumentString<EffectChecksQuery, EffectChecksQueryVariables>;
export const BeginEffectDocument = new TypedDocumentString(`
    mutation BeginEffect($input: EffectInput!) {
  beginEffect(input: $input) {
    id
  }
}
    `, {"hash":"b750e0e2e55a2a0ab6c3e43fb492b7ee3ff02ef5ed3b9e4fe333922bc12befda"}) as unknown as TypedDocumentString<BeginEffectMutation, BeginEffectMutationVariables>;
export const CalculationDocument = new TypedDocumentString(`
    query Calculation($id: ID!) {
  calculation(id: $id) {
    id
    state
    ahead
    share
    effect {
      ...EffectFigures
    }
  }
}
    fragment Estimate on EffectEstimate {
  value
  low
  high
  p
  degreesOfFreedom
  standardError
  method
}
fragment BalanceFigures on BalanceRowType {
  covariate
  before {
    treatedMean
    controlMean
    standardisedDifference
  }
  after {
    treatedMean
    controlMean
    standardisedDifference
  }
  isBalanced
}
fragment EffectFigures on Effect {
  initiative {
    code
  }
  indicator {
    code
    current {
      ...MeasuredVersion
    }
  }
  currency
  design
  wording {
    ...Wording
  }
  group {
    n
    expected
    baselineMedian
    endMedian
    rose
    fell
  }
  comparison {
    n
    expected
    baselineMedian
    endMedian
    rose
    fell
  }
  shift {
    ...Estimate
  }
  mean {
    ...Estimate
  }
  bootstrap {
    ...Estimate
  }
  randomisation {
    p
    arrangements
    isEnumerated
  }
  clustered {
    clusters
    estimate {
      ...Estimate
    }
    wildP
    wildDraws
    wildEnumerated
  }
  matching {
    pairs {
      unit
      comparison
    }
    unmatched
    incomplete
    balance {
      ...BalanceFigures
    }
  }
  staggered {
    simple {
      ...Estimate
    }
    cells {
      startYear
      year
      estimate
      standardError
      treated
      controls
    }
    cellsWithout
    beforeStart {
      df
      p
      pFewUnits
    }
  }
  eventStudy {
    at
    estimate {
      ...Estimate
    }
    bandLow
    bandHigh
    treated
    controls
  }
  sensitivity {
    variant
    without
    estimate {
      ...Estimate
    }
  }
  earlier {
    fromYear
    toYear
    estimate {
      ...Estimate
    }
  }
  registration {
    standing
    isUnregisteredSubgroup
    analysis
    lockedAt
  }
  standardised
  refusals {
    rule
    params {
      name
      value
    }
  }
  ceiling {
    level
    because
  }
  rScript
  pythonScript
  seed
  draws
  receipt {
    asOf
    recordedUpTo
    dataVersion
    contentHash
    demonstration
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
}`, {"hash":"6d0dc41ef268406003a761f8c3e782f55d34e8120782de63d9dbdd049b25a1ae"}) as unknown as TypedDocumentString<CalculationQuery, CalculationQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $first: Int!) {
  auditTrail(filter: $filter, first: $first) {
    totalCount
    pageInfo {
      hasNextPage
    }
    actions
    end {
      rows
      hash
    }
    nodes {
      id
      happenedAt
      actor
      action
      subjectKind
      subjectId
      detail
      hash
    }
  }
}
    `, {"hash":"ea1b53232d37602a9e2072a96277f9ea5311d16ead0f10d4b0b0807b3680850a"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($initiative: String!, $from: DateTime!, $to: DateTime) {
  changes(initiative: $initiative, from: $from, to: $to, first: 25) {
    values {
      added
      corrected
      withdrawn
    }
    largestMovements {
      institution {
        code
        name
      }
      indicator {
        code
        current {
          name {
            en
            fr
            es
          }
          valueType
          basis
          unit
          decimals
        }
      }
      periodLabel
      slice
      was
      now
      currency
      relative
      reason
    }
    definitions {
      indicator
      number
      changeClass
      name {
        en
        fr
        es
      }
      changeNote {
        en
        fr
        es
      }
    }
    membership {
      joined {
        code
        name
      }
      left {
        code
        name
      }
    }
    targets {
      added
      revised
      withdrawn
    }
    receipt {
      asOf
      recordedUpTo
      dataVersion
      contentHash
      demonstration
      backdatedImports
    }
  }
}
    `, {"hash":"b3d0ccf1301dc787a6bef90340b8ccb87008e6f1d87fcc3d953020ccccb9eb94"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ReleaseTimelineDocument = new TypedDocumentString(`
    query ReleaseTimeline($initiative: String!) {
  releases(initiative: $initiative) {
    version
    title {
      en
      fr
      es
    }
    asOf
    state
    previousAsOf
  }
}
    `, {"hash":"22161431e81a07b1c73837efb40f3bf7bf3b3952a706cdd7087306056c3405a1"}) as unknown as TypedDocumentString<ReleaseTimelineQuery, ReleaseTimelineQueryVariables>;
export const ListedCohortsDocument = new TypedDocumentString(`
    query ListedCohorts($initiative: String!) {
  initiative(code: $initiative) {
    cohorts {
      ...CohortSummary
    }
  }
}
    fragment CohortSummary on Cohort {
  code
  constructed
  audience
  memberCount
  name {
    ...Wording
  }
  note {
    ...Wording
  }
  version {
    number
    recordedFrom
  }
}
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"a7934606ccee99a9d6b96930e73784df0d3790f4816727c5b71ef118e0b5c40e"}) as unknown as TypedDocumentString<ListedCohortsQuery, ListedCohortsQueryVariables>;
export const MadeCohortsDocument = new TypedDocumentString(`
    query MadeCohorts($initiative: String!) {
  madeCohorts(initiative: $initiative) {
    mayChange
    madeBy
    cohort {
      ...CohortSummary
    }
  }
}
    fragment CohortSummary on Cohort {
  code
  constructed
  audience
  memberCount
  name {
    ...Wording
  }
  note {
    ...Wording
  }
  version {
    number
    recordedFrom
  }
}
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"e09d51b5a27836a75ab8deaacfe0c1b6c0b8b20e40778fe8f73f4403a6951337"}) as unknown as TypedDocumentString<MadeCohortsQuery, MadeCohortsQueryVariables>;
export const CohortPageDocument = new TypedDocumentString(`
    query CohortPage($code: String!, $asOf: DateTime) {
  cohort(code: $code, asOf: $asOf) {
    code
    constructed
    source
    audience
    memberCount
    initiative {
      code
      name {
        ...Wording
      }
    }
    name {
      ...Wording
    }
    note {
      ...Wording
    }
    version {
      ...CohortVersionFields
    }
    versions {
      number
      why
      recordedFrom
      recordedUntil
      name {
        ...Wording
      }
    }
    members {
      institution {
        code
        name
        acronym
      }
      enters
      leaves
      reason
    }
  }
}
    fragment CohortVersionFields on CohortVersion {
  number
  audience
  why
  recordedFrom
  recordedUntil
  name {
    ...Wording
  }
  note {
    ...Wording
  }
  rule {
    countries
    regions
    kinds
    languages
    roles
    alsoIn
    memberOn
    firstGrantFrom
    firstGrantUntil
    leftFrom
    leftUntil
    foundedFrom
    foundedUntil
    countsFrom
    countsUntil
  }
  named {
    institution {
      code
      name
      acronym
    }
    counts
    enters
    leaves
    reason
  }
}
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"c5767c794c11005fdd3920fefef8b7833d6de3ffeebcba70535002df1b96d4ff"}) as unknown as TypedDocumentString<CohortPageQuery, CohortPageQueryVariables>;
export const MadeCohortDocument = new TypedDocumentString(`
    query MadeCohort($code: String!) {
  madeCohort(code: $code) {
    mayChange
    madeBy
    changedBy
    cohort {
      code
      audience
      initiative {
        code
      }
      name {
        ...Wording
      }
      note {
        ...Wording
      }
      version {
        ...CohortVersionFields
      }
      members {
        institution {
          code
          name
          acronym
        }
        enters
        leaves
        reason
      }
    }
  }
}
    fragment CohortVersionFields on CohortVersion {
  number
  audience
  why
  recordedFrom
  recordedUntil
  name {
    ...Wording
  }
  note {
    ...Wording
  }
  rule {
    countries
    regions
    kinds
    languages
    roles
    alsoIn
    memberOn
    firstGrantFrom
    firstGrantUntil
    leftFrom
    leftUntil
    foundedFrom
    foundedUntil
    countsFrom
    countsUntil
  }
  named {
    institution {
      code
      name
      acronym
    }
    counts
    enters
    leaves
    reason
  }
}
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"d152f6d6bcfd198b3172c5e0ac989250b1e74b4ab21b121554fc0a938ea5e2f3"}) as unknown as TypedDocumentString<MadeCohortQuery, MadeCohortQueryVariables>;
export const CohortGroundDocument = new TypedDocumentString(`
    query CohortGround($initiative: String!) {
  initiative(code: $initiative) {
    code
    startYear
    endYear
    rounds {
      programmeYear
      programmeStarts
      programmeEnds
    }
    regions {
      code
      name {
        ...Wording
      }
    }
    countries {
      iso3
      name {
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
  institutions(initiative: $initiative, first: 200) {
    nodes {
      code
      name
      acronym
      kind
      workingLanguages
      names {
        name
        acronym
      }
      memberships {
        role
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
}`, {"hash":"4ec57ef7c6ab696e0df5b1d130c746d57ac63bee252eacc5548d9b7df729c432"}) as unknown as TypedDocumentString<CohortGroundQuery, CohortGroundQueryVariables>;
export const CohortPreviewDocument = new TypedDocumentString(`
    query CohortPreview($input: CohortPreviewInput!) {
  cohortPreview(input: $input) {
    memberCount
    members {
      institution {
        code
        name
        acronym
      }
      enters
      leaves
      reason
    }
    years {
      year
      members
      entered
      left
    }
    undecided {
      code
      name
      acronym
    }
    strangers {
      code
      name
      acronym
    }
    issues {
      path
      rule
      params {
        name
        value
      }
    }
    attrition {
      ...AttritionFields
    }
  }
}
    fragment AttritionFields on CohortAttrition {
  indicator {
    code
    current {
      ...MeasuredVersion
    }
  }
  currency
  members
  left
  compared
  below
  leavers {
    institution {
      code
      name
      acronym
    }
    left
    reason
    year
    value
    median
    n
    expected
    side
  }
  receipt {
    demonstration
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
}`, {"hash":"b95f3c19739e9eb0d3555bc8eab5c56925f64ba44965e476bfad1d3604d7f75c"}) as unknown as TypedDocumentString<CohortPreviewQuery, CohortPreviewQueryVariables>;
export const CohortAttritionFiguresDocument = new TypedDocumentString(`
    query CohortAttritionFigures($input: AttritionInput!) {
  cohortAttrition(input: $input) {
    ...AttritionFields
  }
}
    fragment AttritionFields on CohortAttrition {
  indicator {
    code
    current {
      ...MeasuredVersion
    }
  }
  currency
  members
  left
  compared
  below
  leavers {
    institution {
      code
      name
      acronym
    }
    left
    reason
    year
    value
    median
    n
    expected
    side
  }
  receipt {
    demonstration
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
}`, {"hash":"1873b08f3b18121f996d72eb395857a63f8f0ce33690851f69feda7b899216c2"}) as unknown as TypedDocumentString<CohortAttritionFiguresQuery, CohortAttritionFiguresQueryVariables>;
export const SaveCohortDocument = new TypedDocumentString(`
    mutation SaveCohort($input: SaveCohortInput!) {
  saveCohort(input: $input) {
    code
    version
  }
}
    `, {"hash":"72fa6c70e04ea618f779116fee70e0553a501c7ced0f6378b6eeecac4887ce19"}) as unknown as TypedDocumentString<SaveCohortMutation, SaveCohortMutationVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($initiative: String!) {
  initiative(code: $initiative) {
    code
    name {
      ...Wording
    }
    currency {
      code
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
    regions {
      code
      name {
        ...Wording
      }
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
}`, {"hash":"c9309c45c0f220f0fab2713a33e15387ff00a1b99e3e2b93c776160f7e1d7e92"}) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const NamedCohortsDocument = new TypedDocumentString(`
    query NamedCohorts($initiative: String!, $also: [String!]!) {
  initiative(code: $initiative) {
    cohorts(also: $also) {
      code
      name {
        ...Wording
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"fe24ee7fe9d7bf068102a230610d0aa7b8e63a3e39d44bcd4543304cfbc85662"}) as unknown as TypedDocumentString<NamedCohortsQuery, NamedCohortsQueryVariables>;
export const CountryContextDocument = new TypedDocumentString(`
    query CountryContext($initiative: String!, $iso3: String!, $series: String!) {
  country(iso3: $iso3) {
    context {
      code
      name {
        ...Wording
      }
    }
  }
  countries(initiative: $initiative) {
    iso3
    name {
      ...Wording
    }
    context(series: [$series]) {
      code
      unit
      source
      licence
      values {
        year
        value
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"44d43a353211981f48808f76ffa004600b3942c9086bf3a62a540ce8d5f1ee6f"}) as unknown as TypedDocumentString<CountryContextQuery, CountryContextQueryVariables>;
export const CompareMembersDocument = new TypedDocumentString(`
    query CompareMembers($initiative: String!) {
  institutions(initiative: $initiative, first: 200) {
    nodes {
      code
      name
      acronym
      city
      latitude
      longitude
      names {
        name
        acronym
      }
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
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"4da22a2e195c0642a4b190244a0aaf2d58895d6ccd52774db92986340ddbb960"}) as unknown as TypedDocumentString<CompareMembersQuery, CompareMembersQueryVariables>;
export const CompareTrendDocument = new TypedDocumentString(`
    query CompareTrend($input: TrendInput!) {
  trend(input: $input) {
    ...TrendFigures
    compares
    waysOut {
      action
      params {
        name
        value
      }
    }
    thresholds {
      leastReported
      minimumGroup
      leastPeriods
    }
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
}`, {"hash":"15c2bce6c2834ed1c442074c706e06b2b95c4fcb0966c2c54e093d903f8d581e"}) as unknown as TypedDocumentString<CompareTrendQuery, CompareTrendQueryVariables>;
export const DecompositionFigureDocument = new TypedDocumentString(`
    query DecompositionFigure($input: DecompositionInput!) {
  decomposition(input: $input) {
    fromYear
    toYear
    figure
    currency
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
      available {
        before
        after
        nBefore
        nAfter
      }
      balanced {
        before
        after
        nBefore
        nAfter
      }
      total
      parts {
        kind
        source
        value
        institutions
      }
      rose
      fell
      unchanged
      largest
      refusals {
        rule
        params {
          name
          value
        }
      }
    }
    comparability {
      ...Judgement
    }
    waysOut {
      action
      params {
        name
        value
      }
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
}`, {"hash":"b765ff76b050f59f9e8c917f4d92771eba3f84948051b5c5832b68e159f6117a"}) as unknown as TypedDocumentString<DecompositionFigureQuery, DecompositionFigureQueryVariables>;
export const ThreadOfCellDocument = new TypedDocumentString(`
    query ThreadOfCell($cell: CellInput!, $submission: ID!) {
  thread(cell: $cell) {
    ...ThreadParts
  }
  conversation(submission: $submission) {
    side
    mayWrite
    isShared
  }
}
    fragment ThreadParts on Thread {
  submission
  slice
  state
  waitingFor
  unread
  lastSaidAt
  version {
    indicator
    name {
      en
      fr
      es
      drafted
    }
  }
  messages {
    id
    kind
    body
    language
    author
    role
    side
    saidAt
    mine
    unread
  }
}`, {"hash":"1cede3850259b3c430eb3ef48dd4ddc78a0f3c7526515078c044b9a52ba31afd"}) as unknown as TypedDocumentString<ThreadOfCellQuery, ThreadOfCellQueryVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($submission: ID!) {
  submission(id: $submission) {
    id
    state
    periodLabel
    editable
    institution {
      code
      name
    }
    round {
      initiative {
        name {
          en
          fr
          es
          drafted
        }
      }
    }
  }
  conversation(submission: $submission) {
    side
    mayWrite
    isShared
    unread
    waiting
    threads {
      ...ThreadParts
    }
  }
}
    fragment ThreadParts on Thread {
  submission
  slice
  state
  waitingFor
  unread
  lastSaidAt
  version {
    indicator
    name {
      en
      fr
      es
      drafted
    }
  }
  messages {
    id
    kind
    body
    language
    author
    role
    side
    saidAt
    mine
    unread
  }
}`, {"hash":"6b9dccee8c3194915161309dc1292a5bccb5de97c59ad0311feb53d39694d5a8"}) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const UnreadMessagesDocument = new TypedDocumentString(`
    query UnreadMessages($id: ID!) {
  submission(id: $id) {
    unreadMessages
  }
}
    `, {"hash":"a9e5a03e98b447bd95cbc40a6f2221fc99f2a0dca7f1624321fd57929424dc50"}) as unknown as TypedDocumentString<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const SayInThreadDocument = new TypedDocumentString(`
    mutation SayInThread($input: SayInput!) {
  sayInThread(input: $input) {
    state
  }
}
    `, {"hash":"bdae32a68c061a53f6f453a5ce243bdd66eea33b3c77bea54387990fc0b0ea14"}) as unknown as TypedDocumentString<SayInThreadMutation, SayInThreadMutationVariables>;
export const CloseThreadDocument = new TypedDocumentString(`
    mutation CloseThread($input: CloseThreadInput!) {
  closeThread(input: $input) {
    state
  }
}
    `, {"hash":"903438c731c2586ccfae3e3ba9c56216adee2074c2a0c3aa1ce87aaf957462b7"}) as unknown as TypedDocumentString<CloseThreadMutation, CloseThreadMutationVariables>;
export const MarkThreadSeenDocument = new TypedDocumentString(`
    mutation MarkThreadSeen($input: SeenInput!) {
  markThreadSeen(input: $input) {
    unread
  }
}
    `, {"hash":"8982f52698e20c99c56695c032f46b99310373cfb772342404d54c87778139dd"}) as unknown as TypedDocumentString<MarkThreadSeenMutation, MarkThreadSeenMutationVariables>;
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
export const DossiersDocument = new TypedDocumentString(`
    query Dossiers {
  dossiers {
    id
    title {
      en
      fr
      es
    }
    audience
    version
    savedAt
    figures
  }
}
    `, {"hash":"10623e5bd2c45ef7730a472135a05bd7afacce3639e3ec3ef202f9a67b9a66d3"}) as unknown as TypedDocumentString<DossiersQuery, DossiersQueryVariables>;
export const PinnedFiguresDocument = new TypedDocumentString(`
    query PinnedFigures {
  pinnedFigures {
    id
    title
    subtitle
    language
    note {
      en
      fr
      es
    }
    asOf
    pinnedAt
    page
  }
}
    `, {"hash":"3098689cfcaed68f1c5dbca6780e817748739bebc7b5b37b21573530b0409c8e"}) as unknown as TypedDocumentString<PinnedFiguresQuery, PinnedFiguresQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $version: Int) {
  dossier(id: $id, version: $version) {
    id
    version
    versions {
      number
      savedAt
    }
    audience
    author
    isOwn
    title {
      en
      fr
      es
    }
    lead {
      en
      fr
      es
    }
    savedAt
    blocks {
      heading {
        en
        fr
        es
      }
      text {
        en
        fr
        es
      }
      figureId
      figure {
        state
        drawing
        picture
        figure {
          title
          language
          note {
            en
            fr
            es
          }
          asOf
          pinnedAt
          pinnedBy
          n
          expected
          source
          demonstration
          page
          drawingHash
        }
      }
    }
  }
}
    `, {"hash":"68eb23ae55dc495ec8b905a685ceb6adb19de79e896bdc277cd145bda1582c88"}) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const SaveDossierDocument = new TypedDocumentString(`
    mutation SaveDossier($input: SaveDossierInput!) {
  saveDossier(input: $input) {
    id
    version
  }
}
    `, {"hash":"c1e7296b045d0b504d81949aedffda42e76e606b45b272cd5f8b2392de3cf2eb"}) as unknown as TypedDocumentString<SaveDossierMutation, SaveDossierMutationVariables>;
export const PinFigureDocument = new TypedDocumentString(`
    mutation PinFigure($input: PinFigureInput!) {
  pinFigure(input: $input) {
    id
  }
}
    `, {"hash":"9ac6193896da3d54a9f076afedc3772c5aaa195dd4b7c12d9f68c5be7ea3b50b"}) as unknown as TypedDocumentString<PinFigureMutation, PinFigureMutationVariables>;
export const UnpinFigureDocument = new TypedDocumentString(`
    mutation UnpinFigure($operationId: ID!, $id: ID!) {
  unpinFigure(operationId: $operationId, id: $id)
}
    `, {"hash":"50c3db0d05d8dbeeccdddac5e1d146e9e00528652e168ce9339ac48f0949a9ca"}) as unknown as TypedDocumentString<UnpinFigureMutation, UnpinFigureMutationVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($input: SubmitInput!) {
  submitSubmission(input: $input) {
    id
    state
    version
  }
}
    `, {"hash":"81a553c0666eca5a09fe5a4786e8963f2b9338464d51085322a4bc0c39691fab"}) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const RequestExtensionDocument = new TypedDocumentString(`
    mutation RequestExtension($input: RequestExtensionInput!) {
  requestExtension(input: $input) {
    id
    requestedUntil
  }
}
    `, {"hash":"dffcc992678f27bd030c82e0ea69fa4bdebc0b787945e5620535cdecc8922a82"}) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;
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
export const ReportHistoryDocument = new TypedDocumentString(`
    query ReportHistory($submission: ID!) {
  reportHistory(submission: $submission) {
    indicator
    slice
    values {
      year
      value
      absence
      currency
      comparable
    }
  }
}
    `, {"hash":"5bea80fdb80fc51cf953eccf3e4deb88b0f1b6eda4483a4d2ee11945aaf684a2"}) as unknown as TypedDocumentString<ReportHistoryQuery, ReportHistoryQueryVariables>;
export const MyReportsDocument = new TypedDocumentString(`
    query MyReports($institution: String!) {
  roundsToReport(institution: $institution) {
    ...AskingRound
  }
  drafts: submissions(institution: $institution, state: draft, first: 20) {
    nodes {
      ...OpenReport
    }
  }
  returned: submissions(institution: $institution, state: returned, first: 20) {
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
    fragment AskingRound on RoundToReport {
  canStart
  submission
  timing {
    phase
    dueOn
    opensOn
    closesOn
    daysToDue
    timeZone
  }
  extensionRequest {
    id
    requestedUntil
    requestedAt
    answeredAt
    answer
    answerNote
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
      name {
        en
        fr
        es
      }
    }
    entry {
      value
      text
      absence
    }
    mark {
      kind
      reason
      markedBy
    }
  }
}`, {"hash":"0ca4db07de88b5c38250a96ed0d619071fc0bdd0c0ffb7ffa34754e6851b16c6"}) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
export const ReportHelpDocument = new TypedDocumentString(`
    query ReportHelp($id: ID!) {
  submission(id: $id) {
    cells {
      version {
        indicator
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
}
    `, {"hash":"523328ab7ee1b7a588455d2c127a240a894a9c5df351bd5c8f7edc7f236f133c"}) as unknown as TypedDocumentString<ReportHelpQuery, ReportHelpQueryVariables>;
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
    reopened
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
      closes
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
      declaredBy
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
        disaggregations
      }
      entry {
        value
        text
        absence
        currency
        note
        explanation
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
    `, {"hash":"0bfe38836866538b26773de600cdc4c89b125513e59af856d4fd490948a2cd69"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
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
        explanation
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
    `, {"hash":"4179a8994d8fa02b7e425dcb79ede9bf45754b94df728dacd5dd38c0b56ccaca"}) as unknown as TypedDocumentString<SaveEntriesMutation, SaveEntriesMutationVariables>;
export const TestFillDocument = new TypedDocumentString(`
    query TestFill($input: TestFillInput!) {
  testFill(input: $input) {
    submission {
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
      reopened
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
        closes
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
        declaredBy
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
          disaggregations
        }
        entry {
          value
          text
          absence
          currency
          note
          explanation
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
    history {
      indicator
      slice
      values {
        year
        value
        absence
        currency
        comparable
      }
    }
  }
}
    `, {"hash":"52f12239ce4e518dc720731cba0766ebbd9a9c69bf4ee71425f6c310606bf0ea"}) as unknown as TypedDocumentString<TestFillQuery, TestFillQueryVariables>;
export const TestFillAnswerDocument = new TypedDocumentString(`
    query TestFillAnswer($input: TestFillInput!) {
  testFill(input: $input) {
    answer {
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
          explanation
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
}
    `, {"hash":"3b1ab8f764d2500b01339649994f9e8f413d5328388526b90e189467bc1eb208"}) as unknown as TypedDocumentString<TestFillAnswerQuery, TestFillAnswerQueryVariables>;
export const StartReportDocument = new TypedDocumentString(`
    mutation StartReport($operationId: ID!, $round: String!, $institution: String!) {
  startSubmission(
    operationId: $operationId
    round: $round
    institution: $institution
  ) {
    id
  }
}
    `, {"hash":"0da07b3f6cce0c1e4d60d068b61517178c27ca1d27ce9d160db49a323dab804c"}) as unknown as TypedDocumentString<StartReportMutation, StartReportMutationVariables>;
export const CellTrailDocument = new TypedDocumentString(`
    query CellTrail($submission: ID!, $indicator: String!, $slice: String!) {
  cellTrail(submission: $submission, indicator: $indicator, slice: $slice) {
    at
    by
    outcome
    was {
      ...TrailContent
    }
    sent {
      ...TrailContent
    }
  }
}
    fragment TrailContent on CellContent {
  value
  text
  absence
  currency
  note
  explanation
}`, {"hash":"b2d932fbe4bbc9d5a23dc237853b9f8269192ec2a456912b97dad0cd7b2cc986"}) as unknown as TypedDocumentString<CellTrailQuery, CellTrailQueryVariables>;
export const ReportVersionDocument = new TypedDocumentString(`
    query ReportVersion($id: ID!) {
  submission(id: $id) {
    version
  }
}
    `, {"hash":"4b76c5ff6762a8d4217c764e6e9a1a75ab1d6768dfaf31b6e35e2858b8fdcc8e"}) as unknown as TypedDocumentString<ReportVersionQuery, ReportVersionQueryVariables>;
export const EvidenceOfReportDocument = new TypedDocumentString(`
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
    `, {"hash":"512e3ac3e328a95134af5670a47c4ba45a851c5d6cde1d5baff3f5e998150c50"}) as unknown as TypedDocumentString<EvidenceOfReportQuery, EvidenceOfReportQueryVariables>;
export const AddEvidenceLinkDocument = new TypedDocumentString(`
    mutation AddEvidenceLink($input: EvidenceLinkInput!) {
  addEvidenceLink(input: $input) {
    id
  }
}
    `, {"hash":"a21145375f9079492b77d247a503de8a4d4e97228bc96f6c6cd72811b5e0b383"}) as unknown as TypedDocumentString<AddEvidenceLinkMutation, AddEvidenceLinkMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($operationId: ID!, $id: ID!) {
  removeEvidence(operationId: $operationId, id: $id) {
    id
  }
}
    `, {"hash":"25b6c236ad995a04b012cf9afba65ede259e745681ac47dc0de65488c3bbe8f8"}) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const ExportPreviewDocument = new TypedDocumentString(`
    query ExportPreview($input: ExportInput!) {
  exportPreview(input: $input) {
    rows
    estimatedBytes
    mostRows
    asOf
  }
}
    `, {"hash":"28462adceff588ec305712a86fed9fa188f1ed7112d33d91f5c06fd7421b483b"}) as unknown as TypedDocumentString<ExportPreviewQuery, ExportPreviewQueryVariables>;
export const ExportsDocument = new TypedDocumentString(`
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
    `, {"hash":"cb44839f117ed56551dbd4c657cdbbabffa9167480535ce21321d802b74c535a"}) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport($input: StartExportInput!) {
  startExport(input: $input) {
    id
  }
}
    `, {"hash":"21a7486e274d8c09480f1e866fee5cc90fe0737a19284eb59608cbb5ac0f9caa"}) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const RemoveExportDocument = new TypedDocumentString(`
    mutation RemoveExport($operationId: ID!, $id: ID!) {
  removeExport(operationId: $operationId, id: $id)
}
    `, {"hash":"e5f340b8b9a0918a841a0f39fe44aa0cb8daa625cd1c898dd4abaf5b86afb80a"}) as unknown as TypedDocumentString<RemoveExportMutation, RemoveExportMutationVariables>;
export const ExportChoicesDocument = new TypedDocumentString(`
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
    `, {"hash":"fe717f74abbb61626c749bb8dc4c82f6cd674ebf6c431a88fa36ca2c25d425e7"}) as unknown as TypedDocumentString<ExportChoicesQuery, ExportChoicesQueryVariables>;
export const SavedQueryDocument = new TypedDocumentString(`
    query SavedQuery($slug: String!) {
  savedQuery(slug: $slug) {
    slug
    title
    document
    variables
  }
}
    `, {"hash":"8d8648b4b334167d9732bee3174f2e87ffd3be96086e3646be5df5a36e062a06"}) as unknown as TypedDocumentString<SavedQueryQuery, SavedQueryQueryVariables>;
export const SavedQueriesDocument = new TypedDocumentString(`
    query SavedQueries {
  savedQueries {
    slug
    title
    savedAt
  }
}
    `, {"hash":"aa28f3c899a74a853dc231e654080be5399a91e160a4a16bdfe881b6607139e2"}) as unknown as TypedDocumentString<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const SaveQueryDocument = new TypedDocumentString(`
    mutation SaveQuery($operationId: ID!, $title: String!, $document: String!, $variables: String!) {
  saveQuery(
    operationId: $operationId
    title: $title
    document: $document
    variables: $variables
  ) {
    slug
    title
  }
}
    `, {"hash":"7ab9bae3b46d1b10e0418f3be4989c10d342e974ca9e6acedb86ee47f34a31e6"}) as unknown as TypedDocumentString<SaveQueryMutation, SaveQueryMutationVariables>;
export const WithdrawSavedQueryDocument = new TypedDocumentString(`
    mutation WithdrawSavedQuery($slug: String!) {
  withdrawSavedQuery(slug: $slug)
}
    `, {"hash":"ce5da1cdc2bf2d8388304345d1f5303f444ec183a19dba03d9c32fd55af6205e"}) as unknown as TypedDocumentString<WithdrawSavedQueryMutation, WithdrawSavedQueryMutationVariables>;
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
export const IndicatorMapDocument = new TypedDocumentString(`
    query IndicatorMap($initiative: String!) {
  institutions(initiative: $initiative, first: 200) {
    nodes {
      code
      name
      acronym
      city
      latitude
      longitude
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
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"317ac3ffe81fbc5c78227d93e2ac49a63f57e64272674822fe7747fbd8f48dae"}) as unknown as TypedDocumentString<IndicatorMapQuery, IndicatorMapQueryVariables>;
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
export const RepliesBesideFiguresDocument = new TypedDocumentString(`
    query RepliesBesideFigures($initiative: String!, $indicator: String!, $asOf: DateTime) {
  repliesTo(initiative: $initiative, indicator: $indicator, asOf: $asOf) {
    institution
    words {
      en
      fr
      es
    }
  }
}
    `, {"hash":"1242f7add14343b6db4dbfc11c4aba603dd5f06473c37787707b9278c894ee88"}) as unknown as TypedDocumentString<RepliesBesideFiguresQuery, RepliesBesideFiguresQueryVariables>;
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
export const BecomeManagerDocument = new TypedDocumentString(`
    mutation BecomeManager($id: ID!, $initiative: String!) {
  grantRole(id: $id, role: manager, initiative: $initiative) {
    id
  }
}
    `, {"hash":"7ebb94bba9d76f53e021116bd68a1925cd54d969eeca79e29408db73c37036d9"}) as unknown as TypedDocumentString<BecomeManagerMutation, BecomeManagerMutationVariables>;
export const HealthDocument = new TypedDocumentString(`
    query Health {
  health {
    checkedAt
    startedAt
    version
    checks {
      part
      state
      finding
    }
    database {
      server
      bytes
      milliseconds
    }
    queue {
      waiting
      longestWaitSeconds
      failed
    }
    mail {
      waiting
      sentAt
      failedThisWeek
      failure
    }
    backup {
      takenAt
      bytes
    }
    clockOffMilliseconds
    disk {
      totalBytes
      freeBytes
    }
  }
  setUp {
    finishedAt
  }
}
    `, {"hash":"7f0580fe5a28c9be7b6e2d543c251ccd791273415516dbbf92ae3fbc7394e207"}) as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    query SetUp {
  setUp {
    self
    organisation {
      name
      contact
      languages
    }
    demonstration
    demonstrationKeptAt
    mailConfigured
    mailTest {
      to
      state
      reason
      queuedAt
      finishedAt
    }
    managers
    round
    finishedAt
  }
}
    `, {"hash":"88987edb8b83e2cecf82886ebe591aa4fd5b225dda62d70a548f802a9229a9e5"}) as unknown as TypedDocumentString<SetUpQuery, SetUpQueryVariables>;
export const SendTestMailDocument = new TypedDocumentString(`
    mutation SendTestMail($operationId: ID!) {
  sendTestMail(operationId: $operationId) {
    mailTest {
      state
    }
  }
}
    `, {"hash":"0e0f7c2816b1368dcee417711981414efb7322143422d6c37c841fee76e7c117"}) as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
export const DescribeInstallationDocument = new TypedDocumentString(`
    mutation DescribeInstallation($input: DescribeInstallationInput!) {
  describeInstallation(input: $input) {
    organisation {
      name
    }
  }
}
    `, {"hash":"8b18d34eeefac2d0700a7bcfe2ab2f33aa48789a8c0a60cca78b1bad89df8c02"}) as unknown as TypedDocumentString<DescribeInstallationMutation, DescribeInstallationMutationVariables>;
export const KeepDemonstrationDocument = new TypedDocumentString(`
    mutation KeepDemonstration($operationId: ID!) {
  keepDemonstration(operationId: $operationId) {
    demonstrationKeptAt
  }
}
    `, {"hash":"f47b4e27404ccd0bd8e1916217ccf7f17607f712dea1cf6d60eddb0259cfc563"}) as unknown as TypedDocumentString<KeepDemonstrationMutation, KeepDemonstrationMutationVariables>;
export const FinishSetUpDocument = new TypedDocumentString(`
    mutation FinishSetUp($operationId: ID!) {
  finishSetUp(operationId: $operationId) {
    finishedAt
  }
}
    `, {"hash":"52e8e164a805b97ad31d98210d6255d2e8c175b37efd298369b055a7f68d8ef9"}) as unknown as TypedDocumentString<FinishSetUpMutation, FinishSetUpMutationVariables>;
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
        superseded {
          course
          points {
            dueOn
            value
          }
        }
        target {
          state
          course
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
}`, {"hash":"26d697d991ac9d50b0200b7b7b509533d73e1a8e9214fb09d75fd0fd6abe36eb"}) as unknown as TypedDocumentString<InstitutionProfileQuery, InstitutionProfileQueryVariables>;
export const SaidBesideFiguresDocument = new TypedDocumentString(`
    query SaidBesideFigures($code: String!, $asOf: DateTime) {
  institution(code: $code) {
    saidBesideFigures(asOf: $asOf) {
      indicator
      words {
        en
        fr
        es
      }
    }
  }
}
    `, {"hash":"c34da2b82c112f35c0363f7bb35366a3d3cb1789d8310eb336c0ccc4064aa22b"}) as unknown as TypedDocumentString<SaidBesideFiguresQuery, SaidBesideFiguresQueryVariables>;
export const LibraryDocument = new TypedDocumentString(`
    query Library {
  library {
    indicator {
      code
      domain {
        code
        name {
          en
          fr
          es
        }
      }
    }
    newest {
      number
      name {
        en
        fr
        es
        drafted
      }
      definition {
        en
        fr
        es
      }
      staleTranslations
      derived
    }
    record {
      values
      lastYear
      restated
    }
    draft {
      changedBy
      changedAt
    }
  }
}
    `, {"hash":"db7f676d3b03af24f46f0cf7ab7681f51256e7b925c278a61e24fcfdf1ac32ea"}) as unknown as TypedDocumentString<LibraryQuery, LibraryQueryVariables>;
export const LibraryIndicatorDocument = new TypedDocumentString(`
    query LibraryIndicator($indicator: String!) {
  libraryIndicator(indicator: $indicator) {
    ...LibraryEntry
  }
}
    fragment LibraryEntry on LibraryIndicator {
  indicator {
    code
    domain {
      name {
        en
        fr
        es
      }
    }
    current {
      number
    }
    versions {
      number
      name {
        en
        fr
        es
        drafted
      }
      definition {
        en
        fr
        es
        drafted
      }
      help {
        en
        fr
        es
        drafted
      }
      changeNote {
        en
        fr
        es
      }
      bridge {
        en
        fr
        es
      }
      changeClass
      valueType
      basis
      unit
      direction
      decimals
      minimum
      maximum
      disaggregations
      howMeasured
      evidenceRule
      numerator
      denominator
      staleTranslations
      recordedFrom
      askedIn {
        initiative
        fromYear
        toYear
      }
    }
  }
  newest {
    number
  }
  record {
    version
    initiative
    values
    institutions
    lastYear
  }
  usedBy
  draft {
    id
    version
    basedOn
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
    help {
      en
      fr
      es
    }
    howMeasured
    evidenceRule
    unit
    basis
    direction
    decimals
    minimum
    maximum
    disaggregations
    changeClass
    changeNote {
      en
      fr
      es
    }
    bridge {
      en
      fr
      es
    }
    confirmed
    changed
    stale
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    changedBy
    changedAt
  }
}`, {"hash":"f2ea8d355c11804420a959926272a927c3aabda4b20f0e2aaf89ef9d26e9b498"}) as unknown as TypedDocumentString<LibraryIndicatorQuery, LibraryIndicatorQueryVariables>;
export const IndicatorRulesDocument = new TypedDocumentString(`
    query IndicatorRules($indicator: String!) {
  indicatorRules(indicator: $indicator) {
    round
    reports
    rules {
      rule
      fired
      explained
    }
  }
}
    `, {"hash":"1f15ca09ca37b323f3fdcbdbf2861d8c0e7458f95da4c7c3e35848b34f40da3d"}) as unknown as TypedDocumentString<IndicatorRulesQuery, IndicatorRulesQueryVariables>;
export const DefinitionPreviewDocument = new TypedDocumentString(`
    query DefinitionPreview($indicator: String!, $initiative: String!, $fromYear: Int!) {
  definitionPreview(
    indicator: $indicator
    initiative: $initiative
    fromYear: $fromYear
  ) {
    fromYear
    earliestYear
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    rounds {
      code
      programmeYear
      stage
      before
      after
      openReports
      acceptedReports
    }
    charts {
      kind
      code
      year
      effect
      institutions
    }
    years {
      year
      version
      relation
    }
  }
}
    `, {"hash":"2a17f2fac0a427176479beedadd2f76b949c3399ab27d0a541a6819dc1055576"}) as unknown as TypedDocumentString<DefinitionPreviewQuery, DefinitionPreviewQueryVariables>;
export const StartIndicatorDraftDocument = new TypedDocumentString(`
    mutation StartIndicatorDraft($input: StartIndicatorDraftInput!) {
  startIndicatorDraft(input: $input) {
    ...LibraryEntry
  }
}
    fragment LibraryEntry on LibraryIndicator {
  indicator {
    code
    domain {
      name {
        en
        fr
        es
      }
    }
    current {
      number
    }
    versions {
      number
      name {
        en
        fr
        es
        drafted
      }
      definition {
        en
        fr
        es
        drafted
      }
      help {
        en
        fr
        es
        drafted
      }
      changeNote {
        en
        fr
        es
      }
      bridge {
        en
        fr
        es
      }
      changeClass
      valueType
      basis
      unit
      direction
      decimals
      minimum
      maximum
      disaggregations
      howMeasured
      evidenceRule
      numerator
      denominator
      staleTranslations
      recordedFrom
      askedIn {
        initiative
        fromYear
        toYear
      }
    }
  }
  newest {
    number
  }
  record {
    version
    initiative
    values
    institutions
    lastYear
  }
  usedBy
  draft {
    id
    version
    basedOn
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
    help {
      en
      fr
      es
    }
    howMeasured
    evidenceRule
    unit
    basis
    direction
    decimals
    minimum
    maximum
    disaggregations
    changeClass
    changeNote {
      en
      fr
      es
    }
    bridge {
      en
      fr
      es
    }
    confirmed
    changed
    stale
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    changedBy
    changedAt
  }
}`, {"hash":"4a0a444cc96f052d27c21c3cf6807be4e7d5164abf8308ef95878f3bdd53ea83"}) as unknown as TypedDocumentString<StartIndicatorDraftMutation, StartIndicatorDraftMutationVariables>;
export const SaveIndicatorDraftDocument = new TypedDocumentString(`
    mutation SaveIndicatorDraft($input: SaveIndicatorDraftInput!) {
  saveIndicatorDraft(input: $input) {
    ...LibraryEntry
  }
}
    fragment LibraryEntry on LibraryIndicator {
  indicator {
    code
    domain {
      name {
        en
        fr
        es
      }
    }
    current {
      number
    }
    versions {
      number
      name {
        en
        fr
        es
        drafted
      }
      definition {
        en
        fr
        es
        drafted
      }
      help {
        en
        fr
        es
        drafted
      }
      changeNote {
        en
        fr
        es
      }
      bridge {
        en
        fr
        es
      }
      changeClass
      valueType
      basis
      unit
      direction
      decimals
      minimum
      maximum
      disaggregations
      howMeasured
      evidenceRule
      numerator
      denominator
      staleTranslations
      recordedFrom
      askedIn {
        initiative
        fromYear
        toYear
      }
    }
  }
  newest {
    number
  }
  record {
    version
    initiative
    values
    institutions
    lastYear
  }
  usedBy
  draft {
    id
    version
    basedOn
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
    help {
      en
      fr
      es
    }
    howMeasured
    evidenceRule
    unit
    basis
    direction
    decimals
    minimum
    maximum
    disaggregations
    changeClass
    changeNote {
      en
      fr
      es
    }
    bridge {
      en
      fr
      es
    }
    confirmed
    changed
    stale
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    changedBy
    changedAt
  }
}`, {"hash":"f12a4f0a132fb6ad46c0dd2cb34f74bfe02868822d64d12a86121adcb6eea588"}) as unknown as TypedDocumentString<SaveIndicatorDraftMutation, SaveIndicatorDraftMutationVariables>;
export const DiscardIndicatorDraftDocument = new TypedDocumentString(`
    mutation DiscardIndicatorDraft($input: EndIndicatorDraftInput!) {
  discardIndicatorDraft(input: $input) {
    ...LibraryEntry
  }
}
    fragment LibraryEntry on LibraryIndicator {
  indicator {
    code
    domain {
      name {
        en
        fr
        es
      }
    }
    current {
      number
    }
    versions {
      number
      name {
        en
        fr
        es
        drafted
      }
      definition {
        en
        fr
        es
        drafted
      }
      help {
        en
        fr
        es
        drafted
      }
      changeNote {
        en
        fr
        es
      }
      bridge {
        en
        fr
        es
      }
      changeClass
      valueType
      basis
      unit
      direction
      decimals
      minimum
      maximum
      disaggregations
      howMeasured
      evidenceRule
      numerator
      denominator
      staleTranslations
      recordedFrom
      askedIn {
        initiative
        fromYear
        toYear
      }
    }
  }
  newest {
    number
  }
  record {
    version
    initiative
    values
    institutions
    lastYear
  }
  usedBy
  draft {
    id
    version
    basedOn
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
    help {
      en
      fr
      es
    }
    howMeasured
    evidenceRule
    unit
    basis
    direction
    decimals
    minimum
    maximum
    disaggregations
    changeClass
    changeNote {
      en
      fr
      es
    }
    bridge {
      en
      fr
      es
    }
    confirmed
    changed
    stale
    issues {
      path
      rule
      severity
      params {
        name
        value
      }
    }
    changedBy
    changedAt
  }
}`, {"hash":"dfa01d6be4e7f834e19cc43c0a795652946df1086efa9c82c16487fa90dd40ec"}) as unknown as TypedDocumentString<DiscardIndicatorDraftMutation, DiscardIndicatorDraftMutationVariables>;
export const PublishIndicatorDraftDocument = new TypedDocumentString(`
    mutation PublishIndicatorDraft($input: PublishIndicatorDraftInput!) {
  publishIndicatorDraft(input: $input)
}
    `, {"hash":"7b3b8e35b8e122ef7ce4138bf787e4195ea3654d173ff18a06389aa2bea02c02"}) as unknown as TypedDocumentString<PublishIndicatorDraftMutation, PublishIndicatorDraftMutationVariables>;
export const MailChoicesDocument = new TypedDocumentString(`
    query MailChoices {
  mail {
    configured
  }
  mailChoices {
    kind
    choice
    until
  }
}
    `, {"hash":"3d7120d8b8282a0db48891e9761cd81b24d4233866fa92f37ee77a764b81d3a2"}) as unknown as TypedDocumentString<MailChoicesQuery, MailChoicesQueryVariables>;
export const ChooseMailDocument = new TypedDocumentString(`
    mutation ChooseMail($kind: DeclinableMail!, $choice: MailChoice!) {
  chooseMail(kind: $kind, choice: $choice) {
    kind
    choice
    until
  }
}
    `, {"hash":"5b6bcbc9d1242db7bffd9c93f4ebf865287a01a2821bc2e3f7f08b6b109b986b"}) as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const PeerDeskDocument = new TypedDocumentString(`
    query PeerDesk($institution: String!) {
  peerDesk(institution: $institution) {
    ...PeerDeskFacts
  }
  institution(code: $institution) {
    memberships {
      initiative {
        code
      }
    }
  }
  institutions(first: 200) {
    nodes {
      code
      name
    }
  }
}
    fragment PeerDeskFacts on PeerDesk {
  consentedAt
  isShownToPublic
  introductions {
    id
    isAsked
    institution {
      code
      name
    }
    indicator {
      code
      current {
        name {
          ...Wording
        }
      }
    }
    note
    askedAt
    answer
    answeredAt
    contact {
      name
      email
    }
  }
  exchanges {
    id
    with {
      code
      name
    }
    heldOn
    topic
    useful
    note
  }
}
fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"14c27a100e7ff77e03fa8a453125017144fcae8b413c906bcb8d31af09de8baf"}) as unknown as TypedDocumentString<PeerDeskQuery, PeerDeskQueryVariables>;
export const PeerChoicesDocument = new TypedDocumentString(`
    query PeerChoices($initiative: String!) {
  initiative(code: $initiative) {
    domains {
      code
      name {
        ...Wording
      }
      indicators {
        code
        current {
          valueType
          direction
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
}`, {"hash":"d9ce49f33f680bc24caab82f095c9b0602aeb404aeeca050f09dcdfc25e53bc7"}) as unknown as TypedDocumentString<PeerChoicesQuery, PeerChoicesQueryVariables>;
export const PeerSuggestionsDocument = new TypedDocumentString(`
    query PeerSuggestions($institution: String!, $initiative: String!, $indicator: String!) {
  peerSuggestions(
    institution: $institution
    initiative: $initiative
    indicator: $indicator
  ) {
    baselineYear
    lookedAmong
    own {
      year
      value
    }
    currency
    suggestions {
      institution {
        code
        name
        country {
          name {
            ...Wording
          }
        }
      }
      alike {
        indicator {
          code
          current {
            ...MeasuredVersion
          }
        }
        own
        theirs
      }
      from {
        year
        value
      }
      to {
        year
        value
      }
    }
    refusals {
      rule
      params {
        name
        value
      }
    }
    receipt {
      asOf
      demonstration
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
}`, {"hash":"4f0ba4e6e27930e59ec4dc2d7fa9ec2eb933ff208a00a472629ee66b377973fe"}) as unknown as TypedDocumentString<PeerSuggestionsQuery, PeerSuggestionsQueryVariables>;
export const SetPeerConsentDocument = new TypedDocumentString(`
    mutation SetPeerConsent($input: PeerConsentInput!) {
  setPeerConsent(input: $input) {
    consentedAt
  }
}
    `, {"hash":"8723b077f71ff6c44b688cc57d53b804843dc3a8343ee2aeb141df723dc0a613"}) as unknown as TypedDocumentString<SetPeerConsentMutation, SetPeerConsentMutationVariables>;
export const RequestIntroductionDocument = new TypedDocumentString(`
    mutation RequestIntroduction($input: RequestIntroductionInput!) {
  requestIntroduction(input: $input) {
    consentedAt
  }
}
    `, {"hash":"04e3d17e07e86200b1825467617504d4cc4a155ed077b7c0affdad3340d83f99"}) as unknown as TypedDocumentString<RequestIntroductionMutation, RequestIntroductionMutationVariables>;
export const AnswerIntroductionDocument = new TypedDocumentString(`
    mutation AnswerIntroduction($input: AnswerIntroductionInput!) {
  answerIntroduction(input: $input) {
    consentedAt
  }
}
    `, {"hash":"91e760b8c80ffa8c0b116d616f91176990422d86f474d193bb7f16de40689197"}) as unknown as TypedDocumentString<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const LogExchangeDocument = new TypedDocumentString(`
    mutation LogExchange($input: LogExchangeInput!) {
  logExchange(input: $input) {
    consentedAt
  }
}
    `, {"hash":"a48da28f50374c4e3afa4e66312885d11b6852fd0a51813c4b80bc2cdaafc51b"}) as unknown as TypedDocumentString<LogExchangeMutation, LogExchangeMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($id: ID!) {
  renewInvitation(id: $id) {
    path
    mailed
    invitation {
      id
      name
    }
  }
}
    `, {"hash":"9f4976a2381dc64289bbd784ac2a1f9c1b80bf6bd8d39cba079993b3abed9252"}) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id) {
    id
  }
}
    `, {"hash":"fba92230952be16aac56b92b1e7cb95b9700f98d15418decd28eef849553be48"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    path
    mailed
    invitation {
      id
      name
    }
  }
}
    `, {"hash":"2db8246600209cd474ab9cc545bde5bd9cf35dca9f72c1d210133a88c9a977d3"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const MailSetDocument = new TypedDocumentString(`
    query MailSet {
  mail {
    configured
  }
}
    `, {"hash":"5cda0171f9cc583dbca9f2c8c1deb02447f6519c54bcc7aafce307564aeff8b1"}) as unknown as TypedDocumentString<MailSetQuery, MailSetQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PeopleFilter, $first: Int!) {
  people(filter: $filter, first: $first) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      name
      email
      active
      deactivatedAt
      lastSeenOn
      hasSecondFactor
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
  }
}
    `, {"hash":"1e3c713e819163a28b407340004d6d69858a47f009bef515434f1fd2040ddea6"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    id
    name
    email
    invitedBy
    invitedAt
    expiresAt
    offers {
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
}
    `, {"hash":"4da06096840e378f43d4fa582120da00225227c57ce9405ccb55a1a30b344593"}) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($id: ID!) {
  deactivatePerson(id: $id) {
    id
  }
}
    `, {"hash":"829f414b19cb45360778895d00777b795639d5f27b9b8953191d396763f47c18"}) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = new TypedDocumentString(`
    mutation ReactivatePerson($id: ID!) {
  reactivatePerson(id: $id) {
    id
  }
}
    `, {"hash":"af22b8e52ff5712258b08fa4a4360d41fe41583e428edccbe501e5342eded14e"}) as unknown as TypedDocumentString<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const WithdrawRoleDocument = new TypedDocumentString(`
    mutation WithdrawRole($id: ID!, $role: Role!, $institution: String, $initiative: String) {
  withdrawRole(
    id: $id
    role: $role
    institution: $institution
    initiative: $initiative
  ) {
    id
  }
}
    `, {"hash":"d8949ebe1fbb0f9907d5e5d51404b9adb931fb3ec822859e55be2ef63bb734ba"}) as unknown as TypedDocumentString<WithdrawRoleMutation, WithdrawRoleMutationVariables>;
export const MakePasswordLinkDocument = new TypedDocumentString(`
    mutation MakePasswordLink($id: ID!) {
  makePasswordLink(id: $id) {
    path
  }
}
    `, {"hash":"480b8a4836e6847c2d3a99a0951e1e43d1fb99a0e0c428affef1b05f213c5887"}) as unknown as TypedDocumentString<MakePasswordLinkMutation, MakePasswordLinkMutationVariables>;
export const RemoveSecondFactorOfDocument = new TypedDocumentString(`
    mutation RemoveSecondFactorOf($id: ID!) {
  removeSecondFactorOf(id: $id) {
    id
  }
}
    `, {"hash":"db8e0862d95fb9d92b44e12b3c99eb24cdc43ef4e88931bc24edbe3be7a90d82"}) as unknown as TypedDocumentString<RemoveSecondFactorOfMutation, RemoveSecondFactorOfMutationVariables>;
export const EndSeeingAsDocument = new TypedDocumentString(`
    mutation EndSeeingAs {
  endSeeingAs
}
    `, {"hash":"72938127e645a103dded7fc3ed7776159eb0cdefb67c02a90a9211283a732e3f"}) as unknown as TypedDocumentString<EndSeeingAsMutation, EndSeeingAsMutationVariables>;
export const InvitablePlacesDocument = new TypedDocumentString(`
    query InvitablePlaces($initiative: String) {
  institutions(initiative: $initiative, first: 500) {
    nodes {
      code
      name
      acronym
    }
  }
}
    `, {"hash":"c67fecdd73269ac0534dae8ad971556920d181c90ce4d03468e63aba58a6ceb0"}) as unknown as TypedDocumentString<InvitablePlacesQuery, InvitablePlacesQueryVariables>;
export const SeeAsDocument = new TypedDocumentString(`
    mutation SeeAs($role: SeenRole!, $institution: String, $initiative: String, $person: ID) {
  seeAs(
    role: $role
    institution: $institution
    initiative: $initiative
    person: $person
  )
}
    `, {"hash":"10216e81b7419ee3e483dba41db07b0b54797955aeb9643e85e928ac72b1ee3e"}) as unknown as TypedDocumentString<SeeAsMutation, SeeAsMutationVariables>;
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
export const ReadyReportDocument = new TypedDocumentString(`
    query ReadyReport($initiative: String!) {
  institutions(initiative: $initiative, first: 200) {
    nodes {
      code
      name
      acronym
      country {
        iso3
        name {
          ...Wording
        }
      }
      memberships {
        from
        until
        reason
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
}`, {"hash":"7be92c6e17bd09dd601537404cfcdf19c77992c4f229239f74c215bde910cfe3"}) as unknown as TypedDocumentString<ReadyReportQuery, ReadyReportQueryVariables>;
export const ReadyCohortDocument = new TypedDocumentString(`
    query ReadyCohort($cohort: String!) {
  cohort(code: $cohort) {
    code
    members {
      enters
      leaves
      reason
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
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"6d7566be03c2151a3a24da90e0dd0aae970c23b415465ebaeddb663df6a2b2a0"}) as unknown as TypedDocumentString<ReadyCohortQuery, ReadyCohortQueryVariables>;
export const RecordImportsDocument = new TypedDocumentString(`
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
    `, {"hash":"53418fa7a7fdceb2f85d6211cf455e8f31197a111382aac0a78d055c55fce85d"}) as unknown as TypedDocumentString<RecordImportsQuery, RecordImportsQueryVariables>;
export const ImportFileDocument = new TypedDocumentString(`
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
    `, {"hash":"3f091c64494ba67ff9991920afeceeeff3d2f92c851d4058edc6809e3833090d"}) as unknown as TypedDocumentString<ImportFileQuery, ImportFileQueryVariables>;
export const CheckRecordImportDocument = new TypedDocumentString(`
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
    `, {"hash":"f137500b71a8423c08d4888e7f3a57846dd9d443de0ee58ae10e6e016ed35f45"}) as unknown as TypedDocumentString<CheckRecordImportQuery, CheckRecordImportQueryVariables>;
export const ApplyRecordImportDocument = new TypedDocumentString(`
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
    `, {"hash":"b3009e7f96ad535c321aeb0707cb6e0b25285520ae217fed0f8a78bf650c477c"}) as unknown as TypedDocumentString<ApplyRecordImportMutation, ApplyRecordImportMutationVariables>;
export const UndoRecordImportDocument = new TypedDocumentString(`
    mutation UndoRecordImport($operationId: ID!, $id: ID!) {
  undoRecordImport(operationId: $operationId, id: $id) {
    id
    undoneAt
    keptCount
  }
}
    `, {"hash":"85544016b66645e8a66d63bc609d27e19023b1a610b4aaf6354ca9c7b5f48472"}) as unknown as TypedDocumentString<UndoRecordImportMutation, UndoRecordImportMutationVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases {
  releases {
    version
    title {
      en
      fr
      es
    }
    initiative {
      code
      name {
        en
        fr
        es
      }
    }
    audience
    asOf
    createdAt
    state
    problem
    demonstration
    withheld
    observations
    institutions
  }
}
    `, {"hash":"9313adacc0ebd56d63615c0aa46c553d6fc420d69f7011a7f0f86b8f31067bd5"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release($version: String!) {
  release(version: $version) {
    version
    title {
      en
      fr
      es
    }
    summary {
      en
      fr
      es
    }
    knownIssues {
      en
      fr
      es
    }
    initiative {
      code
      name {
        en
        fr
        es
      }
    }
    audience
    licence
    licenceTitle
    licenceUrl
    asOf
    createdAt
    previous
    previousAsOf
    state
    problem
    demonstration
    observations
    institutions
    sha256
    withheld
    downloadable
    files {
      name
      rows
      size
      sha256
      path
    }
    citation
    bibtex
    verify {
      language
      lines
    }
  }
}
    `, {"hash":"695141ab7507cd13638590fdab2ab2b14d101f9eed83807b6ce74982a7d49158"}) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const ReleaseChangesDocument = new TypedDocumentString(`
    query ReleaseChanges($initiative: String!, $from: DateTime!, $to: DateTime) {
  changes(initiative: $initiative, from: $from, to: $to, first: 1) {
    values {
      added
      corrected
      withdrawn
    }
    definitions {
      indicator
      number
    }
    membership {
      joined {
        code
      }
      left {
        code
      }
    }
    targets {
      added
      revised
      withdrawn
    }
  }
}
    `, {"hash":"5ff32504ed7d96f7ec133ffbf6ce4e7e21e4a7462a533a2a71dc83cf82405994"}) as unknown as TypedDocumentString<ReleaseChangesQuery, ReleaseChangesQueryVariables>;
export const ReleasePreviewDocument = new TypedDocumentString(`
    query ReleasePreview($initiative: String!, $audience: ReleaseAudience!) {
  releasePreview(initiative: $initiative, audience: $audience) {
    version
    asOf
    observations
    restatements
    previous
  }
}
    `, {"hash":"f9779f22b730adb1fed31ca47a9431051830f84bf6e9ea935e2fb4bedd72f230"}) as unknown as TypedDocumentString<ReleasePreviewQuery, ReleasePreviewQueryVariables>;
export const FreezeReleaseDocument = new TypedDocumentString(`
    mutation FreezeRelease($input: FreezeReleaseInput!) {
  freezeRelease(input: $input) {
    version
    state
  }
}
    `, {"hash":"87a7834a32e4cf5e2cbe930e9d3e81ba0ec2991acc0fe5638bb76e7a21dbd468"}) as unknown as TypedDocumentString<FreezeReleaseMutation, FreezeReleaseMutationVariables>;
export const ReminderMembersDocument = new TypedDocumentString(`
    query ReminderMembers($initiative: String!, $round: String!, $on: Date!) {
  institutions(initiative: $initiative, onDate: $on, first: 200) {
    nodes {
      code
      name
    }
  }
  submissions(round: $round, first: 100) {
    nodes {
      state
      institution {
        code
      }
    }
  }
}
    `, {"hash":"7f7b52b8902845bc0d62745d15af2f7dd8ba5ad5394d1371bdc5de85e2952f2d"}) as unknown as TypedDocumentString<ReminderMembersQuery, ReminderMembersQueryVariables>;
export const CancelReminderDocument = new TypedDocumentString(`
    mutation CancelReminder($operationId: ID!, $id: ID!) {
  cancelReminder(operationId: $operationId, id: $id) {
    id
  }
}
    `, {"hash":"66e4802bb1b2129d4f0457a0ac433b99174316f5af9fd12a51515977485f7617"}) as unknown as TypedDocumentString<CancelReminderMutation, CancelReminderMutationVariables>;
export const PlanRemindersDocument = new TypedDocumentString(`
    mutation PlanReminders($operationId: ID!, $round: String!, $daysBefore: [Int!]!) {
  planReminders(operationId: $operationId, round: $round, daysBefore: $daysBefore)
}
    `, {"hash":"125c9018bc6122b3dea4eaaca071e3f766c8c50ecc9043b4f804b8650d12de15"}) as unknown as TypedDocumentString<PlanRemindersMutation, PlanRemindersMutationVariables>;
export const ReminderStartDocument = new TypedDocumentString(`
    query ReminderStart($round: String!) {
  mail {
    configured
  }
  reminderStart(round: $round) {
    subject {
      en
      fr
      es
    }
    body {
      en
      fr
      es
    }
    placeholders
    daysBefore
  }
}
    `, {"hash":"6656f4e3a685abc464d7a6b9cae0aebbe7732439d289d1232d83a3dbc0b56606"}) as unknown as TypedDocumentString<ReminderStartQuery, ReminderStartQueryVariables>;
export const ReminderPreviewDocument = new TypedDocumentString(`
    query ReminderPreview($input: ReminderInput!) {
  reminderPreview(input: $input) {
    readers {
      institution {
        code
        name
      }
      name
      language
      timeZone
      sendAt
      outcome
      subject
      text
    }
    unreachable {
      code
      name
    }
    copies {
      institution {
        code
        name
      }
      language
      text
    }
  }
}
    `, {"hash":"029fa83266eafa550e80970ae7ec6d38687068acc065e7ef1f3529c1394a85b4"}) as unknown as TypedDocumentString<ReminderPreviewQuery, ReminderPreviewQueryVariables>;
export const SendRemindersDocument = new TypedDocumentString(`
    mutation SendReminders($input: SendRemindersInput!) {
  sendReminders(input: $input) {
    id
    recipients {
      state
    }
  }
}
    `, {"hash":"5068471193e19a4443b497159c17e8392f0d8cd4e1834de9f53eb5d86eff985e"}) as unknown as TypedDocumentString<SendRemindersMutation, SendRemindersMutationVariables>;
export const RemindersDocument = new TypedDocumentString(`
    query Reminders($round: String!) {
  reminders(round: $round) {
    id
    composer
    createdAt
    sendAt
    cancelledAt
    subject {
      en
      fr
      es
    }
    recipients {
      institution {
        code
        name
      }
      name
      language
      sendAt
      state
      reason
    }
  }
}
    `, {"hash":"03caa4b3fec0b1bb2aaeca8a49f9daa35f1a02e8715458a346023151df1a4369"}) as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
export const ReminderRoundsDocument = new TypedDocumentString(`
    query ReminderRounds($initiative: String!) {
  rounds(initiative: $initiative) {
    code
    programmeYear
    programmeEnds
  }
}
    `, {"hash":"ccf35161445832d5208778207d948034ba637e42ab49041c4e905a662ee0546c"}) as unknown as TypedDocumentString<ReminderRoundsQuery, ReminderRoundsQueryVariables>;
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
export const OwnResultsDocument = new TypedDocumentString(`
    query OwnResults($code: String!, $initiative: String!) {
  institution(code: $code) {
    code
    name
    profile(initiative: $initiative) {
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
        superseded {
          course
          points {
            dueOn
            value
          }
        }
        target {
          state
          course
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
    peersRange(initiative: $initiative) {
      indicator
      year
      n
      low
      median
      high
    }
    saidBesideFigures {
      indicator
      words {
        en
        fr
        es
      }
      saidAt
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
}`, {"hash":"0f1d0d597d2e8989cb399943333b34d195b6562065b160af37252b1457d99a3d"}) as unknown as TypedDocumentString<OwnResultsQuery, OwnResultsQueryVariables>;
export const OwnInitiativesDocument = new TypedDocumentString(`
    query OwnInitiatives($code: String!) {
  institution(code: $code) {
    name
    memberships {
      initiative {
        code
        name {
          ...Wording
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
}`, {"hash":"203e6f3f7ad1a26991612905b82e58247195983890cd7396285bd65eca578907"}) as unknown as TypedDocumentString<OwnInitiativesQuery, OwnInitiativesQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($institution: String!) {
  accessLog(institution: $institution) {
    day
    role
    organisation
    way
    times
  }
}
    `, {"hash":"27611e09df48af1496f88d3808a0c802f8a1f3ca3922f7b29699bbdfd0fb24a1"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const SayReplyDocument = new TypedDocumentString(`
    mutation SayReply($input: ReplyInput!) {
  sayReply(input: $input) {
    indicator
  }
}
    `, {"hash":"f4c8a2b3ea3525d4d0fac480878cea3ca15ed008a4df8183f31869dd56b0ab90"}) as unknown as TypedDocumentString<SayReplyMutation, SayReplyMutationVariables>;
export const OwnValuesDocument = new TypedDocumentString(`
    query OwnValues($initiative: String!, $institution: String!, $after: String) {
  observations(
    initiative: $initiative
    institution: $institution
    first: 500
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      indicator
      versionNumber
      slice
      rater
      periodLabel
      periodStarts
      periodEnds
      value
      text
      absence
      currency
      origin
      evidenceTier
      recordedFrom
      correctionReason
      demonstration
    }
  }
}
    `, {"hash":"222319f3901f70dcdcd4a7ac219827ba9eeb0ce8319b4b96696fa8cd126962f0"}) as unknown as TypedDocumentString<OwnValuesQuery, OwnValuesQueryVariables>;
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
      availableTransitions
      timing {
        today
      }
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
    `, {"hash":"4914971724da28707ac871719cbd4b68f3acde10edb960ad9ee0dbaeff0fd916"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
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
    evidenceBehind {
      indicator
      slice
      pieces
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
        explanation
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
    `, {"hash":"37bbcba5bb9a493abff37acf60719baddd406c8c762d2fba18711c93821420c0"}) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
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
export const CockpitDocument = new TypedDocumentString(`
    query Cockpit($round: String!) {
  cockpit(round: $round) {
    round {
      code
      stage
      programmeYear
      opens
      due
      graceUntil
      closes
      demonstration
      clock
      initiative {
        code
        name {
          en
          fr
          es
        }
        regions {
          code
          name {
            en
            fr
            es
          }
        }
        cohorts {
          code
          name {
            en
            fr
            es
          }
        }
      }
    }
    moves
    readiness {
      members
      withZone
      withPeriod
      withLead
      questions
      waiting
    }
    measures {
      expected
      received
      accepted
      judged
      onTime
      medianReviewDays
      decisions
      waiting
      longestWaitDays
      expectedCells
      valuedCells
      explainedCells
    }
    sections {
      code
      name {
        en
        fr
        es
      }
      questions {
        indicator
        name {
          en
          fr
          es
        }
      }
    }
    rows {
      institution {
        code
        name
        acronym
        country {
          region {
            code
          }
        }
      }
      cohorts
      submission
      state
      openQuestions
      lastActivityOn
      missingReason
      timing {
        phase
        timeZone
        dueOn
        closesOn
        daysToDue
        isExtended
      }
      extension {
        until
        reason
        by
      }
      extensionRequest {
        id
        requestedUntil
        reason
        requestedAt
        requestedBy
        answeredAt
      }
      cells {
        section
        state
        answered
        blank
        asked
      }
    }
  }
}
    `, {"hash":"272b6124c7d1735da0bc4b0d55331f7d77667167cb39e33d04a6896c64e5bf0c"}) as unknown as TypedDocumentString<CockpitQuery, CockpitQueryVariables>;
export const DefinitionChangesDocument = new TypedDocumentString(`
    query DefinitionChanges($framework: String!, $from: Int!, $to: Int!) {
  definitionChanges(framework: $framework, from: $from, to: $to) {
    kind
    changeClass
    comparable
    before {
      indicator
      name {
        en
        fr
        es
      }
    }
    after {
      indicator
      name {
        en
        fr
        es
      }
      changeNote {
        en
        fr
        es
      }
    }
  }
}
    `, {"hash":"d8a8f8958d3bf3b4957577a8093693a7cea5cb6e9ca8ad635439657cfc1ba8bd"}) as unknown as TypedDocumentString<DefinitionChangesQuery, DefinitionChangesQueryVariables>;
export const ExtendReportsDocument = new TypedDocumentString(`
    mutation ExtendReports($input: ExtendReportsInput!) {
  extendReports(input: $input) {
    round {
      code
    }
  }
}
    `, {"hash":"3fe3c0b57a5c4dec398b2a42e50772093d7d61f9c7387805c2306c81285bc754"}) as unknown as TypedDocumentString<ExtendReportsMutation, ExtendReportsMutationVariables>;
export const AnswerExtensionRequestDocument = new TypedDocumentString(`
    mutation AnswerExtensionRequest($input: AnswerExtensionInput!) {
  answerExtensionRequest(input: $input) {
    round {
      code
    }
  }
}
    `, {"hash":"4d365f5638ebb61e6b7aa27aaee52aa3bb860afabc2a38fcfa439da186933a00"}) as unknown as TypedDocumentString<AnswerExtensionRequestMutation, AnswerExtensionRequestMutationVariables>;
export const RoundProposalDocument = new TypedDocumentString(`
    query RoundProposal($initiative: String!) {
  roundProposal(initiative: $initiative) {
    basedOn
    code
    programmeYear
    programmeStarts
    programmeEnds
    opens
    due
    graceUntil
    closes
    framework {
      framework
      number
    }
    suggestedVersion
  }
  frameworks {
    code
    name {
      en
      fr
      es
    }
    versions {
      number
    }
  }
}
    `, {"hash":"687df031d960783bc97962b92f9126368ad6079eb5c28723be4f5deac0b77112"}) as unknown as TypedDocumentString<RoundProposalQuery, RoundProposalQueryVariables>;
export const CreateRoundDocument = new TypedDocumentString(`
    mutation CreateRound($input: CreateRoundInput!) {
  createRound(input: $input) {
    code
  }
}
    `, {"hash":"7e5eea66b5d78dd435e8c065e2a71cf780611c810cde8d022b9451c8ed5eef6e"}) as unknown as TypedDocumentString<CreateRoundMutation, CreateRoundMutationVariables>;
export const SetRoundClockDocument = new TypedDocumentString(`
    mutation SetRoundClock($input: SetRoundClockInput!) {
  setRoundClock(input: $input) {
    code
    clock
  }
}
    `, {"hash":"5fa8a1b1e88079fcd283a042baae525d673a845bfc084c4875de3be9264bcc38"}) as unknown as TypedDocumentString<SetRoundClockMutation, SetRoundClockMutationVariables>;
export const ManagedRoundsDocument = new TypedDocumentString(`
    query ManagedRounds {
  managedRounds {
    code
    stage
    programmeStarts
    programmeEnds
    opens
    due
    closes
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
    `, {"hash":"892a4531584cc2399259d8a959f6f558870b7c6766bce8073c673f9ff51988e2"}) as unknown as TypedDocumentString<ManagedRoundsQuery, ManagedRoundsQueryVariables>;
export const MoveRoundDocument = new TypedDocumentString(`
    mutation MoveRound($input: MoveRoundInput!) {
  moveRound(input: $input) {
    code
    stage
  }
}
    `, {"hash":"3fdd63ad8100462db2b1f58bc85e995d2fdddd1c2980fcb2221b57e128563da5"}) as unknown as TypedDocumentString<MoveRoundMutation, MoveRoundMutationVariables>;
export const MailConfiguredDocument = new TypedDocumentString(`
    query MailConfigured {
  mail {
    configured
  }
}
    `, {"hash":"2160134d742a86611dbc4eef972a0bf48ab0ed88f48245b986c4ce8f2a2458bd"}) as unknown as TypedDocumentString<MailConfiguredQuery, MailConfiguredQueryVariables>;
export const RequestPasswordLinkDocument = new TypedDocumentString(`
    mutation RequestPasswordLink($email: String!) {
  requestPasswordLink(email: $email)
}
    `, {"hash":"1bca3ad7ec173eb5b3eac3452493f837b04f093b20b40e1543c93683af8b4196"}) as unknown as TypedDocumentString<RequestPasswordLinkMutation, RequestPasswordLinkMutationVariables>;
export const DemonstrationAccountsDocument = new TypedDocumentString(`
    query DemonstrationAccounts {
  service {
    signInProvider
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
    `, {"hash":"7a943a81b7055b5d483300da8bd09621ccf6cdbbedd5eac9ec70d1862dbead05"}) as unknown as TypedDocumentString<DemonstrationAccountsQuery, DemonstrationAccountsQueryVariables>;
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
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    email
  }
}
    `, {"hash":"f2ecb1426484bbd7e72d50e16518ece91f74f6a50fcc8ad8f97f6f902c500fca"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($link: String!) {
  invitation(link: $link) {
    name
    email
    invitedBy
    language
    timeZone
    hasAccount
    offers {
      role
      institution {
        code
        name
      }
      initiative {
        code
      }
    }
  }
}
    `, {"hash":"a0383d20600fd6f38326f7a563fc271fbe82f4ed7f23b82804f4d8d6761c07da"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($link: String!, $password: String!, $code: String) {
  resetPassword(link: $link, password: $password, code: $code) {
    email
  }
}
    `, {"hash":"934a820c25d6d625ef764935ef85536b0ea33ce258fab2fbae6eb804a266fb55"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const BeginTargetDocument = new TypedDocumentString(`
    query BeginTarget($initiative: String!) {
  institutions(initiative: $initiative, first: 200) {
    nodes {
      code
      name
    }
  }
  indicators {
    code
    domain {
      code
      name {
        ...Wording
      }
    }
    current {
      valueType
      name {
        ...Wording
      }
    }
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"eca7ad1aac397ebaf7e16ed5361235f34ca8c9d9aaafac9cf3a29328f73e233b"}) as unknown as TypedDocumentString<BeginTargetQuery, BeginTargetQueryVariables>;
export const TargetBoardDocument = new TypedDocumentString(`
    query TargetBoard($input: TargetBoardInput!) {
  targetBoard(input: $input) {
    year
    years
    total {
      ...BoardSummary
    }
    groups {
      ...BoardSummary
    }
    rows {
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
      groups
      state
      awaits
      isSigned
      heldSince
      superseded
      kind
      course
      currency
      baseline {
        value
        on
        source
      }
      expected
      actual {
        year
        periodEnds
        exact
        absence
        currency
        demonstration
      }
      percent
      isKept
      absence
      trend {
        movement
        isBetter
        n
      }
      programmeValue
      programmeOn
      demonstration
    }
    receipt {
      ...ReceiptFigures
    }
  }
}
    fragment BoardSummary on TargetBoardSummary {
  key
  label {
    ...Wording
  }
  targets
  institutions
  n
  median
  low
  high
  kept
  toKeep
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
}`, {"hash":"bf550df7b4cb11aec2a972f298c8a45822fcf8c6b2be98e5eb3003b8b76a2d80"}) as unknown as TypedDocumentString<TargetBoardQuery, TargetBoardQueryVariables>;
export const TargetAgreementDocument = new TypedDocumentString(`
    query TargetAgreement($institution: String!, $initiative: String!, $indicator: String!, $asOf: DateTime) {
  targetAgreement(
    institution: $institution
    initiative: $initiative
    indicator: $indicator
    asOf: $asOf
  ) {
    institution {
      code
      name
      acronym
    }
    indicator {
      code
      current {
        ...MeasuredVersion
      }
    }
    initiative {
      code
      name {
        ...Wording
      }
    }
    state
    awaits
    side
    moves
    inForce {
      ...AgreedVersion
    }
    open {
      ...AgreedVersion
    }
    history {
      ...AgreedVersion
    }
    draft {
      kind
      course
      baselineValue
      baselineYear
      currency
      steps {
        year
        value
      }
      programmeValue
      programmeYear
      rationale
      support
    }
    figures {
      year
      periodEnds
      value
      exact
      absence
      currency
      demonstration
    }
    breaks {
      ...BreakFigures
    }
    firstAccepted {
      year
      exact
      currency
    }
    years {
      year
    }
    hint {
      years
      toYear
      isSimilarLevel
      n
      median
      low
      high
    }
    receipt {
      ...ReceiptFigures
    }
  }
}
    fragment AgreedVersion on TargetVersion {
  id
  number
  state
  kind
  course
  baselineValue
  baselineYear
  currency
  steps {
    year
    dueOn
    value
  }
  programmeValue
  programmeYear
  rationale
  support
  reason
  side
  proposer
  recordedFrom
  recordedUntil
  signatures {
    side
    signer
    signedAt
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
}`, {"hash":"63d541ac7b2d336680e321591dd808bb7151772a7a53e2cd884177b439527b8b"}) as unknown as TypedDocumentString<TargetAgreementQuery, TargetAgreementQueryVariables>;
export const TargetsToAnswerDocument = new TypedDocumentString(`
    query TargetsToAnswer {
  targetsToAnswer {
    institution {
      code
      name
      acronym
    }
    indicator {
      code
      current {
        name {
          ...Wording
        }
      }
    }
    initiative {
      code
    }
    state
    proposer
    isOwn
    since
  }
}
    fragment Wording on Text {
  en
  fr
  es
  drafted
}`, {"hash":"1ea04339259d3270b2175185269ceb93048b5b80b4165150495b2eb526da5611"}) as unknown as TypedDocumentString<TargetsToAnswerQuery, TargetsToAnswerQueryVariables>;
export const SaveTargetDraftDocument = new TypedDocumentString(`
    mutation SaveTargetDraft($input: SaveTargetDraftInput!) {
  saveTargetDraft(input: $input) {
    state
  }
}
    `, {"hash":"f4f9efe5504a2e95a1ffd06e50067e89dce30294cd261d60210ee6a42fa68baa"}) as unknown as TypedDocumentString<SaveTargetDraftMutation, SaveTargetDraftMutationVariables>;
export const ProposeTargetDocument = new TypedDocumentString(`
    mutation ProposeTarget($input: ProposeTargetInput!) {
  proposeTarget(input: $input) {
    state
  }
}
    `, {"hash":"fa203d749bd04f41be02c6118cf2afd58d7c197f94a8550a2a403b33a6dc122c"}) as unknown as TypedDocumentString<ProposeTargetMutation, ProposeTargetMutationVariables>;
export const WithdrawTargetDocument = new TypedDocumentString(`
    mutation WithdrawTarget($input: AnswerTargetInput!) {
  withdrawTarget(input: $input) {
    state
  }
}
    `, {"hash":"4e8b5bf0718824901b39501cee24c1d31926083394d8f5cda869fcde6f935500"}) as unknown as TypedDocumentString<WithdrawTargetMutation, WithdrawTargetMutationVariables>;
export const SignTargetDocument = new TypedDocumentString(`
    mutation SignTarget($input: AnswerTargetInput!) {
  signTarget(input: $input) {
    state
  }
}
    `, {"hash":"42b2a33fbd0f2f99d2ebdf5249be878f3f66ff847cf515601a2506cf243ed5b0"}) as unknown as TypedDocumentString<SignTargetMutation, SignTargetMutationVariables>;
export const ReportImportsDocument = new TypedDocumentString(`
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
    `, {"hash":"1bfa6b4c20eb3d4116261cf65cbd5d5199e8fe21a6c532ce3f8907595d269b9f"}) as unknown as TypedDocumentString<ReportImportsQuery, ReportImportsQueryVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($operationId: ID!, $id: ID!, $every: Boolean!) {
  applyImport(operationId: $operationId, id: $id, every: $every) {
    id
    cellsWritten
  }
}
    `, {"hash":"8819b72962a2783ac123c851aa6b2baf6264f42cb8beab2e2f1ec37ed66ad2e7"}) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($operationId: ID!, $id: ID!) {
  undoImport(operationId: $operationId, id: $id) {
    kept
  }
}
    `, {"hash":"fb3f039aa2fdcb72035fb144291820391f00ecb7a15ce7c12cdb573b10b07f50"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
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
    seesAs {
      role
      person
      until
      isWhole
      institution {
        name
        acronym
      }
      initiative {
        code
      }
    }
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
    organisation {
      name
      contact
      languages
    }
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
    `, {"hash":"f51fa6d3d1e16abcaafa6a38832a3ccde2bd6c17a6a43f7161c8f5a3b701243f"}) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) {
    email
  }
}
    `, {"hash":"f02e38b19a8eedc7b12c923607d4996f1cf7ff6c57699e38aa4b5e97d02fb395"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;