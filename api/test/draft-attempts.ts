import { peopleAttempts } from './people-attempts.js';

/** One try at a mutation: its call, and its variables where it takes an `$input`. */
export type Attempt = readonly [call: string, variables: object];

/** The draft that is tried, with what stands behind one of its cells. */
export interface TriedDraft {
  readonly id: string;
  readonly institution: string;
  readonly evidence: string;
}

const operationId = '3d0e7b52-0d1f-4a6e-9d52-6f6b2f8b8f10';
const nothing = '{ en: "" }';
const reminderText = { subject: 'About {round}', body: 'So far, {missing}.' };
export const reminderTexts = { en: reminderText, fr: reminderText, es: reminderText };

/** Of a mutation that is tried with an `$input`: its type. Each of these must be refused, as not found or not allowed. */
export const inputTypes: Readonly<Record<string, string>> = {
  requestExtension: 'RequestExtensionInput',
  saveEntries: 'SaveEntriesInput',
  submitSubmission: 'SubmitInput',
  returnSubmission: 'ReturnInput',
  acceptSubmission: 'AcceptInput',
  sendReminders: 'SendRemindersInput',
  addEvidenceLink: 'EvidenceLinkInput',
  sayReply: 'ReplyInput',
  sayInThread: 'SayInput',
  closeThread: 'CloseThreadInput',
  markThreadSeen: 'SeenInput',
  lookAtReport: 'ID',
  checkCells: 'CheckCellsInput',
  assignReviewer: 'AssignReviewerInput',
};

/** Every mutation of the schema, as somebody would try it who has no part in the draft. */
export function draftAttempts({ id: draft, institution, evidence }: TriedDraft): Record<string, Attempt> {
  const input = { operationId, id: draft, version: 1 };
  return {
    signIn: ['signIn(email: "nobody@example.org", password: "not the password") { name }', {}],
    signOut: ['__typename', {}],
    createFirstAdministrator: [
      'createFirstAdministrator(link: "guess", name: "Eve", email: "eve@example.org", password: "a long enough password", language: en) { name }',
      {},
    ],
    createPersonalAccessToken: [
      'createPersonalAccessToken(name: "mine", expiresInDays: 1) { token { name } }',
      {},
    ],
    revokePersonalAccessToken: [`revokePersonalAccessToken(id: "${operationId}") { name }`, {}],
    ...peopleAttempts(operationId),
    describeInstallation: [
      `describeInstallation(input: { operationId: "${operationId}", organisation: "Mine", languages: [en] }) { round }`,
      {},
    ],
    keepDemonstration: [`keepDemonstration(operationId: "${operationId}") { round }`, {}],
    sendTestMail: [`sendTestMail(operationId: "${operationId}") { round }`, {}],
    finishSetUp: [`finishSetUp(operationId: "${operationId}") { round }`, {}],
    startSubmission: [
      `startSubmission(operationId: "${operationId}", round: "TTI-2018", institution: "${institution}") { id cells { entry { value text } } }`,
      {},
    ],
    requestExtension: [
      'requestExtension(input: $input) { id }',
      { input: { operationId, submission: draft, until: '2030-01-01', reason: 'More time' } },
    ],
    saveEntries: [
      'saveEntries(input: $input) { results { entry { value } } }',
      {
        input: {
          submission: draft,
          operations: [{ operationId, indicator: 'RES-02', baseVersion: 0, value: '1' }],
        },
      },
    ],
    submitSubmission: ['submitSubmission(input: $input) { id }', { input: input }],
    returnSubmission: [
      'returnSubmission(input: $input) { id }',
      { input: { ...input, cells: [{ indicator: 'RES-02', reason: 'Look again' }] } },
    ],
    acceptSubmission: ['acceptSubmission(input: $input) { id }', { input: input }],
    sayInThread: [
      'sayInThread(input: $input) { messages { body } }',
      { input: { operationId, cell: { submission: draft, indicator: 'RES-02' }, body: 'Hello' } },
    ],
    closeThread: [
      'closeThread(input: $input) { messages { body } }',
      { input: { operationId, cell: { submission: draft, indicator: 'RES-02' } } },
    ],
    markThreadSeen: [
      'markThreadSeen(input: $input) { messages { body } }',
      { input: { cell: { submission: draft, indicator: 'RES-02' }, until: '2030-01-01T00:00:00Z' } },
    ],
    createRound: [
      `createRound(input: { operationId: "${operationId}", initiative: "TTI", programmeYear: 2018, framework: "kipimo", frameworkVersion: 2, opens: "2019-04-15", due: "2019-06-30", graceUntil: "2019-07-31" }) { code }`,
      {},
    ],
    moveRound: [
      `moveRound(input: { operationId: "${operationId}", round: "TTI-2018", move: publish }) { code }`,
      {},
    ],
    setRoundClock: [
      `setRoundClock(input: { operationId: "${operationId}", round: "TTI-2018", at: "not a time" }) { code }`,
      {},
    ],
    extendReports: [
      `extendReports(input: { operationId: "${operationId}", round: "TTI-2018", institutions: ["${institution}"], until: "2000-01-01", reason: "A try" }) { rows { institution { code } } }`,
      {},
    ],
    answerExtensionRequest: [
      `answerExtensionRequest(input: { operationId: "${operationId}", request: "${operationId}", granted: true, reason: "A try" }) { rows { institution { code } } }`,
      {},
    ],
    saveCohort: [
      `saveCohort(input: { operationId: "${operationId}", initiative: "nowhere", name: { en: "Mine" }, note: {}, audience: by_address, meaning: { rule: {}, named: [] }, why: "" }) { code }`,
      {},
    ],
    startIndicatorDraft: [
      `startIndicatorDraft(input: { operationId: "${operationId}", indicator: "nowhere", from: 1 }) { draft { id } }`,
      {},
    ],
    saveIndicatorDraft: [
      `saveIndicatorDraft(input: { operationId: "${operationId}", id: "${operationId}", version: 1, name: ${nothing}, definition: ${nothing}, help: ${nothing}, howMeasured: "", evidenceRule: "", unit: "", basis: flow, direction: none, decimals: 0, disaggregations: [], changeNote: ${nothing}, bridge: ${nothing}, confirmed: [] }) { draft { id } }`,
      {},
    ],
    discardIndicatorDraft: [
      `discardIndicatorDraft(input: { operationId: "${operationId}", id: "${operationId}" }) { draft { id } }`,
      {},
    ],
    publishIndicatorDraft: [
      `publishIndicatorDraft(input: { operationId: "${operationId}", id: "${operationId}", version: 1, initiative: "TTI", fromYear: 2019 })`,
      {},
    ],
    saveTargetDraft: [
      `saveTargetDraft(input: { operationId: "${operationId}", institution: "${institution}", initiative: "nowhere", indicator: "RES-02" }) { draft { rationale } }`,
      {},
    ],
    proposeTarget: [
      `proposeTarget(input: { operationId: "${operationId}", institution: "${institution}", initiative: "nowhere", indicator: "RES-02", terms: { kind: change, course: stepped, steps: [] } }) { open { id } }`,
      {},
    ],
    withdrawTarget: [
      `withdrawTarget(input: { operationId: "${operationId}", institution: "${institution}", initiative: "nowhere", indicator: "RES-02" }) { open { id } }`,
      {},
    ],
    signTarget: [
      `signTarget(input: { operationId: "${operationId}", institution: "${institution}", initiative: "nowhere", indicator: "RES-02" }) { open { id } }`,
      {},
    ],
    pinFigure: [
      `pinFigure(input: { operationId: "${operationId}", picture: "{}", language: en, page: "/" }) { id }`,
      {},
    ],
    unpinFigure: [`unpinFigure(operationId: "${operationId}", id: "${operationId}")`, {}],
    saveDossier: [
      `saveDossier(input: { operationId: "${operationId}", id: "${operationId}", baseVersion: 1, audience: link, title: {}, blocks: [] }) { id }`,
      {},
    ],
    startExport: [
      `startExport(input: { operationId: "${operationId}", initiative: "nowhere", dataset: observations, format: csv, language: en }) { id }`,
      {},
    ],
    removeExport: [`removeExport(operationId: "${operationId}", id: "${operationId}")`, {}],
    freezeRelease: [
      `freezeRelease(input: { operationId: "${operationId}", initiative: "TTI", version: "../x", title: ${nothing}, summary: ${nothing}, audience: public, licence: "mine" }) { version }`,
      {},
    ],
    applyImport: [`applyImport(operationId: "${operationId}", id: "${operationId}", every: true) { id }`, {}],
    applyRecordImport: [
      `applyRecordImport(operationId: "${operationId}", input: { id: "${operationId}" }) { id }`,
      {},
    ],
    undoRecordImport: [`undoRecordImport(operationId: "${operationId}", id: "${operationId}") { id }`, {}],
    saveQuery: [
      `saveQuery(operationId: "${operationId}", title: "", document: "{ service { name } }", variables: "{}") { slug }`,
      {},
    ],
    withdrawSavedQuery: [`withdrawSavedQuery(slug: "a-guess")`, {}],
    undoImport: [`undoImport(operationId: "${operationId}", id: "${operationId}") { kept }`, {}],
    lookAtReport: ['lookAtReport(id: $input) { version checks { reason } }', { input: draft }],
    checkCells: [
      'checkCells(input: $input) { checks { reason } }',
      {
        input: {
          operationId,
          id: draft,
          cells: [{ indicator: 'RES-02', baseVersion: 0, entryVersion: 1, verdict: 'accepted' }],
        },
      },
    ],
    assignReviewer: [
      'assignReviewer(input: $input) { id cells { entry { value text } } }',
      { input: { operationId, id: draft, reviewer: null } },
    ],
    sendReminders: [
      'sendReminders(input: $input) { recipients { state } }',
      {
        input: {
          operationId,
          reminder: { round: 'TTI-2018', institutions: ['nowhere'], texts: reminderTexts },
        },
      },
    ],
    cancelReminder: [
      `cancelReminder(operationId: "${operationId}", id: "${operationId}") { recipients { state } }`,
      {},
    ],
    planReminders: [`planReminders(operationId: "${operationId}", round: "nowhere", daysBefore: [14])`, {}],
    chooseMail: ['chooseMail(kind: reminder, choice: receive) { choice }', {}],
    chooseMailByLink: ['chooseMailByLink(token: "guess", choice: decline) { address }', {}],
    addEvidenceLink: [
      'addEvidenceLink(input: $input) { title }',
      {
        input: {
          operationId,
          submission: draft,
          indicator: 'RES-02',
          url: 'https://example.org/mine',
          title: 'Mine',
        },
      },
    ],
    removeEvidence: [
      `removeEvidence(operationId: "${operationId}", id: "${evidence}") { title address }`,
      {},
    ],
    sayReply: [
      'sayReply(input: $input) { words { en } }',
      { input: { operationId, institution, indicator: 'RES-02', en: 'Not mine to say' } },
    ],
    putFindingAside: [
      `putFindingAside(input: { operationId: "${operationId}", initiative: "TTI", indicator: "RES-02", test: digits }) { reason }`,
      {},
    ],
    registerAnalysis: [
      `registerAnalysis(input: { operationId: "${operationId}", title: "Mine", hypothesis: "More", question: { initiative: "TTI", indicator: "RES-02", fromYear: 2010, toYear: 2018 } }) { id }`,
      {},
    ],
    noteDeviation: [
      `noteDeviation(input: { operationId: "${operationId}", analysis: "${operationId}", what: "This", why: "That", happenedOn: "2018-01-01" }) { id }`,
      {},
    ],
    beginEffect: [
      'beginEffect(input: { initiative: "TTI", indicator: "RES-02", fromYear: 2010, toYear: 2018, draws: 199 }) { state effect { rScript } }',
      {},
    ],
    setPeerConsent: [
      `setPeerConsent(input: { operationId: "${operationId}", institution: "${institution}", consents: true }) { consentedAt }`,
      {},
    ],
    requestIntroduction: [
      `requestIntroduction(input: { operationId: "${operationId}", institution: "${institution}", to: "faro", initiative: "TTI", indicator: "RES-02", note: "Hello" }) { introductions { contact { email } } }`,
      {},
    ],
    answerIntroduction: [
      `answerIntroduction(input: { operationId: "${operationId}", id: "${operationId}", accepts: true }) { introductions { contact { email } } }`,
      {},
    ],
    logExchange: [
      `logExchange(input: { operationId: "${operationId}", institution: "${institution}", with: "faro", heldOn: "2018-01-01", topic: "Mine", useful: yes }) { exchanges { topic } }`,
      {},
    ],
    removeDemonstration: [`removeDemonstration(operationId: "${operationId}")`, {}],
  };
}
