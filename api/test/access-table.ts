/** The people of the matrix: one of each role, near a report of CSEA in TTI and far from it. */
export const cast = {
  public: null,
  contributor: 'contributor.csea@demonstration.example',
  otherContributor: 'contributor.cres@demonstration.example',
  lead: 'lead.csea@demonstration.example',
  otherLead: 'lead.cres@demonstration.example',
  manager: 'manager.tti@demonstration.example',
  otherManager: 'manager.acbf@demonstration.example',
  evaluator: 'evaluator@demonstration.example',
  administrator: 'administrator@demonstration.example',
} as const;
export type Who = keyof typeof cast;
export const everybody = Object.keys(cast) as Who[];

/** Letters for the roles that may pass an operation's door: c l m e a; `*` for everybody, `+` for all who signed in. */
type Door = string;

/**
 * Who may call each operation of the schema, written down a second time and by hand: what an operation does not find
 * here, or finds differently, fails. Beyond the door, ownership and state decide.
 */
export const doors: Readonly<Record<string, Door>> = {
  // What the public reads.
  capacityDomains: '*',
  cohort: '*',
  completeness: '*',
  countries: '*',
  country: '*',
  decomposition: '*',
  definitionChanges: '*',
  domainProgress: '*',
  aggregate: '*',
  budget: '*',
  changes: '*',
  effect: '*',
  effectChecks: '*',
  agreement: '*',
  composite: '*',
  framework: '*',
  frameworks: '*',
  indicator: '*',
  indicators: '*',
  initiative: '*',
  initiatives: '*',
  institution: '*',
  institutions: '*',
  latest: '*',
  observations: '*',
  standardExport: '*',
  savedQuery: '*',
  regions: '*',
  repliesTo: '*',
  restatements: '*',
  rounds: '*',
  service: '*',
  mail: '*',
  trend: '*',
  viewer: '*',
  invitation: '*',
  // Coming in and going out.
  signIn: '*',
  signOut: '*',
  createFirstAdministrator: '*',
  acceptInvitation: '*',
  resetPassword: '*',
  requestPasswordLink: '*',
  // Seeing as somebody else.
  seeAs: 'lma',
  endSeeingAs: '+',
  // Messages by e-mail; the links in them are signed and need no account.
  mailLink: '*',
  chooseMailByLink: '*',
  mailChoices: '+',
  chooseMail: '+',
  mailLog: 'a',
  // One's own account.
  account: '+',
  updateAccount: '+',
  changePassword: '+',
  beginSecondFactor: '+',
  confirmSecondFactor: '+',
  renewRecoveryCodes: '+',
  removeSecondFactor: '+',
  endSession: '+',
  endOtherSessions: '+',
  createPersonalAccessToken: '+',
  revokePersonalAccessToken: '+',
  // Other people.
  people: 'lma',
  invitations: 'lma',
  invitePerson: 'lma',
  renewInvitation: 'lma',
  withdrawInvitation: 'lma',
  withdrawRole: 'lma',
  grantRole: 'a',
  deactivatePerson: 'a',
  reactivatePerson: 'a',
  makePasswordLink: 'a',
  removeSecondFactorOf: 'a',
  // The installation itself.
  health: 'a',
  setUp: 'a',
  describeInstallation: 'a',
  keepDemonstration: 'a',
  sendTestMail: 'a',
  finishSetUp: 'a',
  // Reports.
  submissions: 'clma',
  submission: 'clma',
  startSubmission: 'cl',
  roundsToReport: 'cl',
  requestExtension: 'cl',
  reportHistory: 'clma',
  cellTrail: 'clma',
  saveEntries: 'cl',
  submitSubmission: 'l',
  returnSubmission: 'm',
  acceptSubmission: 'm',
  // The reviewers' side of a report.
  reviewers: 'm',
  lookAtReport: 'm',
  checkCells: 'm',
  assignReviewer: 'm',
  // Conversations about cells.
  conversation: 'clm',
  thread: 'clm',
  sayInThread: 'clm',
  closeThread: 'clm',
  markThreadSeen: 'clm',
  // What stands behind a cell.
  evidence: 'clm',
  addEvidenceLink: 'cl',
  removeEvidence: 'cl',
  // What an institution gets back.
  accessLog: 'cl',
  sayReply: 'l',
  // Rounds.
  managedRounds: 'ma',
  cockpit: 'ma',
  roundProposal: 'm',
  createRound: 'm',
  moveRound: 'm',
  extendReports: 'm',
  answerExtensionRequest: 'm',
  testFill: 'm',
  setRoundClock: 'm',
  reminderStart: 'm',
  reminderPreview: 'm',
  reminders: 'm',
  sendReminders: 'm',
  cancelReminder: 'm',
  planReminders: 'm',
  // Targets.
  targetBoard: 'clmea',
  targetAgreement: 'clmea',
  targetsToAnswer: 'lm',
  saveTargetDraft: 'lm',
  proposeTarget: 'lm',
  withdrawTarget: 'lm',
  signTarget: 'lm',
  // Unusual figures.
  analyses: 'me',
  analysis: 'me',
  registerAnalysis: 'e',
  noteDeviation: 'e',
  beginEffect: 'me',
  calculation: 'me',
  peerDesk: 'cl',
  peerSuggestions: 'cl',
  setPeerConsent: 'l',
  requestIntroduction: 'l',
  answerIntroduction: 'l',
  logExchange: 'l',
  qualityDesk: 'm',
  putFindingAside: 'm',
  // Definitions.
  library: 'm',
  libraryIndicator: 'm',
  indicatorRules: 'm',
  definitionPreview: 'm',
  startIndicatorDraft: 'm',
  saveIndicatorDraft: 'm',
  discardIndicatorDraft: 'm',
  publishIndicatorDraft: 'm',
  // Cohorts.
  cohortAttrition: '*',
  madeCohorts: 'me',
  madeCohort: 'me',
  cohortPreview: 'me',
  saveCohort: 'me',
  // Written reports.
  dossier: '*',
  dossiers: 'lmea',
  pinnedFigures: 'lmea',
  pinFigure: 'lmea',
  unpinFigure: 'lmea',
  saveDossier: 'lmea',
  // Releases.
  releases: '*',
  release: '*',
  releasePreview: 'ma',
  freezeRelease: 'ma',
  // Files of the record, ordered by whoever sees it.
  exportPreview: '+',
  exports: '+',
  startExport: '+',
  removeExport: '+',
  // Spreadsheets.
  reportImports: 'clma',
  applyImport: 'cl',
  undoImport: 'cl',
  // Queries shared by link.
  savedQueries: '+',
  saveQuery: '+',
  withdrawSavedQuery: '+',
  // Settled data.
  recordImports: 'ma',
  importFile: 'ma',
  checkRecordImport: 'ma',
  applyRecordImport: 'ma',
  undoRecordImport: 'ma',
  // The service.
  auditTrail: 'a',
  removeDemonstration: 'a',
};

const letters: Readonly<Record<Exclude<Who, 'public'>, string>> = {
  contributor: 'c',
  otherContributor: 'c',
  lead: 'l',
  otherLead: 'l',
  manager: 'm',
  otherManager: 'm',
  evaluator: 'e',
  administrator: 'a',
};

/** Whether the table lets a person through the door of an operation. */
export function passes(door: Door, who: Who): boolean {
  if (door === '*') return true;
  return who !== 'public' && (door === '+' || door.includes(letters[who]));
}

export const states = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type State = (typeof states)[number];
/** What becomes of an attempt on a report: done (or it would be), or the code of the refusal. */
export type Outcome = 'ok' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'WRONG_STATE';

const NF = 'NOT_FOUND';
const NA = 'NOT_ALLOWED';
const WS = 'WRONG_STATE';
type Row = readonly [draft: Outcome, submitted: Outcome, returned: Outcome, accepted: Outcome];
const always = (outcome: Outcome): Row => [outcome, outcome, outcome, outcome];

/** Role × ownership × state of everything that is done to one report of CSEA. Whoever is not named gets `others`. */
export const reportTable: Readonly<Record<string, Readonly<Partial<Record<Who, Row>> & { others: Row }>>> = {
  submission: {
    contributor: always('ok'),
    lead: always('ok'),
    manager: [NF, 'ok', 'ok', 'ok'],
    administrator: [NF, 'ok', 'ok', 'ok'],
    otherContributor: always(NF),
    otherLead: always(NF),
    otherManager: always(NF),
    others: always(NA),
  },
  saveEntries: {
    contributor: ['ok', WS, 'ok', WS],
    lead: ['ok', WS, 'ok', WS],
    otherContributor: always(NF),
    otherLead: always(NF),
    others: always(NA),
  },
  submitSubmission: {
    lead: ['ok', WS, 'ok', WS],
    otherLead: always(NF),
    others: always(NA),
  },
  returnSubmission: {
    manager: [NF, 'ok', WS, 'ok'],
    otherManager: always(NF),
    others: always(NA),
  },
  acceptSubmission: {
    manager: [NF, 'ok', WS, WS],
    otherManager: always(NF),
    others: always(NA),
  },
};
