// Long because it holds one way to ask for every argument, and one attempt at every mutation, of the whole schema.
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { asksOf, reachableFields, type Samples } from '../../test/schema-walk.js';
import { everythingTold, type Told } from '../../test/schema-walker.js';
import { peopleAttempts } from '../../test/people-attempts.js';
import { aServer, type TestServer } from '../../test/server.js';

/**
 * What B types into its draft, nobody else may learn: through no field, and through no change of any answer.
 *
 * B is CSEA. The strangers are the public, people of CRES, the managers of another initiative, and evaluators.
 */
const CANARY_NUMBER = '83471';
const CANARY_WORDS = 'a sentence that only CSEA has ever typed';
const B = 'csea';

const strangers = {
  'the public': null,
  'a contributor of another institution': 'contributor.cres@demonstration.example',
  'a lead of another institution': 'lead.cres@demonstration.example',
  'a manager of another initiative': 'manager.acbf@demonstration.example',
  'the manager of its own initiative, before it is submitted': 'manager.tti@demonstration.example',
  'an evaluator': 'evaluator@demonstration.example',
} as const;

/** Others who look through the eyes of those who may see the draft, or who may see much: they see no draft either. */
const onlookers = {
  'the manager of its own initiative, seeing as its contributor': [
    'manager.tti',
    'contributor',
    { institution: B },
  ],
  'an administrator, seeing as its lead': ['administrator', 'institution_lead', { institution: B }],
  'an administrator, seeing as the manager of its initiative': [
    'administrator',
    'manager',
    { initiative: 'TTI' },
  ],
} as const;

/** Long enough for every walk on a machine that does much else: it ends what hangs, and nothing is judged by it. */
const WALKS_MILLISECONDS = 600_000;

let server: TestServer;
let schema: GraphQLSchema;
let owner: Person;
let draft: string;
let evidence: string;
const people = new Map<string, Person>();

beforeAll(async () => {
  server = await aServer('demonstration');
  for (const [who, email] of Object.entries(strangers)) {
    people.set(who, email === null ? thePublic(server.url) : await signedIn(server.url, email));
  }
  for (const [who, [account, role, place]] of Object.entries(onlookers)) {
    const person = await signedIn(server.url, `${account}@demonstration.example`);
    await person.run(
      `mutation ($role: SeenRole!, $institution: String, $initiative: String) {
        seeAs(role: $role, institution: $institution, initiative: $initiative) }`,
      { role, ...place },
    );
    people.set(who, person);
  }
  owner = await signedIn(server.url, 'contributor.csea@demonstration.example');
  schema = buildClientSchema(await owner.run<IntrospectionQuery>(getIntrospectionQuery()));
  draft = await draftOfB();
  const added = await owner.run<{ addEvidenceLink: { id: string } }>(
    `mutation ($input: EvidenceLinkInput!) { addEvidenceLink(input: $input) { id } }`,
    {
      input: {
        operationId: crypto.randomUUID(),
        submission: draft,
        indicator: 'RES-02',
        url: `https://example.org/${CANARY_NUMBER}`,
        title: CANARY_WORDS,
      },
    },
  );
  evidence = added.addEvidenceLink.id;
  await typeIntoDraft(CANARY_NUMBER, CANARY_WORDS);
}, WALKS_MILLISECONDS);

afterAll(() => server.close());

async function draftOfB(): Promise<string> {
  const { submissions } = await owner.run<{ submissions: { nodes: { id: string; state: string }[] } }>(
    `{ submissions(institution: "${B}", state: draft) { nodes { id state } } }`,
  );
  const id = submissions.nodes[0]?.id;
  if (!id) throw new Error('The demonstration gives CSEA no open draft.');
  return id;
}

const reminderText = { subject: 'About {round}', body: 'So far, {missing}.' };
const reminderTexts = { en: reminderText, fr: reminderText, es: reminderText };

/** How to ask for each argument of the schema. A new argument that must be given fails the walk until it is here. */
const samples = (): Samples => ({
  code: ['TTI'],
  'initiative.code': ['TTI', 'ACBF'],
  'cohort.code': ['tti-first-selection'],
  'institution.code': [B, 'cres'],
  'framework.code': ['kipimo'],
  'indicator.code': ['RES-02', 'COM-09'],
  iso3: ['NGA'],
  id: [draft],
  'reportHistory.submission': [draft],
  'cellTrail.submission': [draft],
  'cellTrail.indicator': ['RES-02', 'COM-09'],
  submission: [draft],
  initiative: ['TTI'],
  institution: [B],
  'trend.input': ['institution', 'country', 'none'].map((splitBy) => ({
    initiative: 'TTI',
    indicator: 'RES-02',
    splitBy,
    who: { countries: ['NGA'] },
  })),
  'latest.input': [
    { initiative: 'TTI', indicator: 'RES-02', year: 2018 },
    { initiative: 'TTI', indicator: 'RES-02' },
  ],
  'thread.cell': [{ submission: draft, indicator: 'RES-02' }],
  'conversation.submission': [draft],
  'cockpit.round': ['TTI-2018'],
  'definitionChanges.framework': ['kipimo'],
  'definitionChanges.from': [1],
  'definitionChanges.to': [2],
  'mailLink.token': ['guess'],
  'reminderStart.round': ['TTI-2018'],
  'reminders.round': ['TTI-2018'],
  'reminderPreview.input': [{ round: 'TTI-2018', institutions: [B], texts: reminderTexts }],
  'evidence.submission': [draft],
  'repliesTo.indicator': ['RES-02'],
  'libraryIndicator.indicator': ['RES-02'],
  'indicatorRules.indicator': ['RES-02'],
  'definitionPreview.indicator': ['RES-02'],
  'release.version': ['TTI-2026.1'],
  'exportPreview.input': [
    { initiative: 'TTI', dataset: 'observations', format: 'csv', language: 'en', institution: B },
  ],
  'releasePreview.audience': ['public', 'initiative'],
  'definitionPreview.fromYear': [2019],
  'targetBoard.input': [{ initiative: 'TTI', groupBy: 'cohort' }],
  'targetAgreement.indicator': ['RES-02'],
  'testFill.input': [{ round: 'TTI-2018', institution: B }],
  'completeness.input': [{ initiative: 'TTI' }],
  'invitation.link': ['a guess'],
  'domainProgress.input': [{ initiative: 'TTI' }],
  'decomposition.input': [
    { initiative: 'TTI', indicator: 'RES-02', fromYear: 2010, toYear: 2018, who: { institutions: [B] } },
  ],
  'madeCohort.code': ['tti-first-selection'],
  'cohortPreview.input': [
    { initiative: 'TTI', indicator: 'RES-02', meaning: { rule: { countries: ['NGA'] }, named: [] } },
  ],
  'cohortAttrition.input': [{ cohort: 'tti-first-selection', indicator: 'RES-02' }],
  'changes.from': ['2010-01-01'],
  'standardExport.format': ['iati', 'sdmx'],
  'savedQuery.slug': ['a-guess'],
  'checkRecordImport.input': [{ id: draft }],
  'aggregate.input': [
    { initiative: 'TTI', indicators: ['RES-02', 'COM-09'], groupBy: ['institution', 'indicator', 'period'] },
    { initiative: 'TTI', groupBy: ['country', 'domain'], who: { countries: ['NGA', 'SEN'] } },
    { initiative: 'TTI', indicators: ['RES-06'], groupBy: ['category'], disaggregation: 'sex' },
  ],
  // Few draws: who sees what does not hang on them, and the walk asks for every field by itself.
  'effect.input': [
    { initiative: 'TTI', indicator: 'RES-02', fromYear: 2010, toYear: 2018, draws: 199 },
    {
      initiative: 'TTI',
      indicator: 'RES-02',
      fromYear: 2010,
      toYear: 2018,
      draws: 199,
      who: { institutions: [B] },
    },
  ],
  'effectChecks.input': [
    { initiative: 'TTI', indicator: 'RES-02', fromYear: 2010, toYear: 2018, draws: 199 },
  ],
  'peerDesk.institution': [B],
  'peerSuggestions.institution': [B],
  'peerSuggestions.initiative': ['TTI'],
  'peerSuggestions.indicator': ['RES-02'],
  'agreement.input': [{ scale: 'ordinal', initiative: 'TTI', indicator: 'RES-02', year: 2018, draws: 199 }],
  'composite.input': [
    {
      initiative: 'TTI',
      year: 2018,
      draws: 199,
      normalisation: 'min_max',
      clusters: [{ name: 'all', parts: [{ name: 'outputs', indicator: 'RES-02' }] }],
    },
  ],
});

/** Everything a person gets told when asking for every field of the schema, in a fixed order. */
function everythingToldTo(person: Person): Promise<Told> {
  // What is left of one's own points changes with every question, one's own ones included.
  const isBudget = (field: string): boolean => /^(Query\.budget$|Budget\.)/.test(field);
  const asks = asksOf(schema, samples()).filter(({ covers }) => !covers.every(isBudget));
  return everythingTold(schema, asks, (text, variables) => person.ask(text, variables));
}

async function typeIntoDraft(number: string, words: string): Promise<void> {
  const { submission } = await owner.run<{
    submission: {
      cells: { slice: string; version: { indicator: string }; entry: { version: number } | null }[];
    };
  }>(`query ($id: ID!) { submission(id: $id) { cells { slice version { indicator } entry { version } } } }`, {
    id: draft,
  });
  const base = (indicator: string): number =>
    submission.cells.find((cell) => cell.version.indicator === indicator && cell.slice === '')?.entry
      ?.version ?? 0;
  const operations = [
    {
      operationId: crypto.randomUUID(),
      indicator: 'RES-02',
      baseVersion: base('RES-02'),
      value: number,
      note: words,
    },
    { operationId: crypto.randomUUID(), indicator: 'COM-09', baseVersion: base('COM-09'), text: words },
  ];
  const { saveEntries } = await owner.run<{ saveEntries: { results: { outcome: string }[] } }>(
    `mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { outcome } } }`,
    { input: { submission: draft, operations } },
  );
  expect(saveEntries.results.map((result) => result.outcome)).toEqual(['applied', 'applied']);
  await owner.run(`mutation ($input: SayInput!) { sayInThread(input: $input) { state } }`, {
    input: {
      operationId: crypto.randomUUID(),
      cell: { submission: draft, indicator: 'RES-02' },
      body: `${words} ${number}`,
    },
  });
}

test('the walk covers every field that can be reached', () => {
  const covered = new Set(asksOf(schema, samples()).flatMap(({ covers }) => covers));
  expect(reachableFields(schema).filter((field) => !covered.has(field))).toEqual([]);
});

test(
  'the walk finds the draft when its owner takes it (the control)',
  async () => {
    const told = (await everythingToldTo(owner)).said.join('\n');
    expect(told).toContain(CANARY_NUMBER);
    expect(told).toContain(CANARY_WORDS);
  },
  WALKS_MILLISECONDS,
);

describe('nobody else', () => {
  const nothing: Told = { said: [], settled: [] };
  const told = new Map<string, { before: Told; after: Told }>();

  const toldToAll = async (): Promise<Map<string, Told>> => {
    const all = new Map<string, Told>();
    for (const [who, person] of people) all.set(who, await everythingToldTo(person));
    return all;
  };

  beforeAll(async () => {
    const before = await toldToAll();
    await typeIntoDraft(`${CANARY_NUMBER}9`, `${CANARY_WORDS}, again`);
    // Answers that the server kept would be the same, whatever the record says by now: another one is asked.
    const url = await server.restart();
    owner = owner.at(url);
    for (const [who, person] of people) people.set(who, person.at(url));
    const after = await toldToAll();
    for (const who of people.keys())
      told.set(who, { before: before.get(who) ?? nothing, after: after.get(who) ?? nothing });
  }, WALKS_MILLISECONDS);

  test.each([...Object.keys(strangers), ...Object.keys(onlookers)])(
    '%s learns nothing of the draft, and no answer changes when it changes',
    (who) => {
      const { before, after } = told.get(who) ?? { before: nothing, after: nothing };
      expect(after.said.length).toBeGreaterThan(0);
      expect(after.settled).toEqual(before.settled);
      expect(after.said.join('\n')).not.toContain(CANARY_NUMBER);
      expect(after.said.join('\n')).not.toContain(CANARY_WORDS);
    },
  );
});

describe('mutations on a draft of another institution', () => {
  const operationId = '3d0e7b52-0d1f-4a6e-9d52-6f6b2f8b8f10';
  const nothing = '{ en: "" }';
  const input = (): object => ({ operationId, id: draft, version: 1 });
  const attempts: Record<string, () => [string, object]> = {
    signIn: () => ['signIn(email: "nobody@example.org", password: "not the password") { name }', {}],
    signOut: () => ['__typename', {}],
    createFirstAdministrator: () => [
      'createFirstAdministrator(link: "guess", name: "Eve", email: "eve@example.org", password: "a long enough password", language: en) { name }',
      {},
    ],
    createPersonalAccessToken: () => [
      'createPersonalAccessToken(name: "mine", expiresInDays: 1) { token { name } }',
      {},
    ],
    revokePersonalAccessToken: () => [`revokePersonalAccessToken(id: "${operationId}") { name }`, {}],
    ...peopleAttempts(operationId),
    describeInstallation: () => [
      `describeInstallation(input: { operationId: "${operationId}", organisation: "Mine", languages: [en] }) { round }`,
      {},
    ],
    keepDemonstration: () => [`keepDemonstration(operationId: "${operationId}") { round }`, {}],
    sendTestMail: () => [`sendTestMail(operationId: "${operationId}") { round }`, {}],
    finishSetUp: () => [`finishSetUp(operationId: "${operationId}") { round }`, {}],
    startSubmission: () => [
      `startSubmission(operationId: "${operationId}", round: "TTI-2018", institution: "${B}") { id cells { entry { value text } } }`,
      {},
    ],
    requestExtension: () => [
      'requestExtension(input: $input) { id }',
      { input: { operationId, submission: draft, until: '2030-01-01', reason: 'More time' } },
    ],
    saveEntries: () => [
      'saveEntries(input: $input) { results { entry { value } } }',
      {
        input: {
          submission: draft,
          operations: [{ operationId, indicator: 'RES-02', baseVersion: 0, value: '1' }],
        },
      },
    ],
    submitSubmission: () => ['submitSubmission(input: $input) { id }', { input: input() }],
    returnSubmission: () => [
      'returnSubmission(input: $input) { id }',
      { input: { ...input(), cells: [{ indicator: 'RES-02', reason: 'Look again' }] } },
    ],
    acceptSubmission: () => ['acceptSubmission(input: $input) { id }', { input: input() }],
    sayInThread: () => [
      'sayInThread(input: $input) { messages { body } }',
      { input: { operationId, cell: { submission: draft, indicator: 'RES-02' }, body: 'Hello' } },
    ],
    closeThread: () => [
      'closeThread(input: $input) { messages { body } }',
      { input: { operationId, cell: { submission: draft, indicator: 'RES-02' } } },
    ],
    markThreadSeen: () => [
      'markThreadSeen(input: $input) { messages { body } }',
      { input: { cell: { submission: draft, indicator: 'RES-02' }, until: '2030-01-01T00:00:00Z' } },
    ],
    createRound: () => [
      `createRound(input: { operationId: "${operationId}", initiative: "TTI", programmeYear: 2018, framework: "kipimo", frameworkVersion: 2, opens: "2019-04-15", due: "2019-06-30", graceUntil: "2019-07-31" }) { code }`,
      {},
    ],
    moveRound: () => [
      `moveRound(input: { operationId: "${operationId}", round: "TTI-2018", move: publish }) { code }`,
      {},
    ],
    setRoundClock: () => [
      `setRoundClock(input: { operationId: "${operationId}", round: "TTI-2018", at: "not a time" }) { code }`,
      {},
    ],
    extendReports: () => [
      `extendReports(input: { operationId: "${operationId}", round: "TTI-2018", institutions: ["${B}"], until: "2000-01-01", reason: "A try" }) { rows { institution { code } } }`,
      {},
    ],
    answerExtensionRequest: () => [
      `answerExtensionRequest(input: { operationId: "${operationId}", request: "${operationId}", granted: true, reason: "A try" }) { rows { institution { code } } }`,
      {},
    ],
    saveCohort: () => [
      `saveCohort(input: { operationId: "${operationId}", initiative: "nowhere", name: { en: "Mine" }, note: {}, audience: by_address, meaning: { rule: {}, named: [] }, why: "" }) { code }`,
      {},
    ],
    startIndicatorDraft: () => [
      `startIndicatorDraft(input: { operationId: "${operationId}", indicator: "nowhere", from: 1 }) { draft { id } }`,
      {},
    ],
    saveIndicatorDraft: () => [
      `saveIndicatorDraft(input: { operationId: "${operationId}", id: "${operationId}", version: 1, name: ${nothing}, definition: ${nothing}, help: ${nothing}, howMeasured: "", evidenceRule: "", unit: "", basis: flow, direction: none, decimals: 0, disaggregations: [], changeNote: ${nothing}, bridge: ${nothing}, confirmed: [] }) { draft { id } }`,
      {},
    ],
    discardIndicatorDraft: () => [
      `discardIndicatorDraft(input: { operationId: "${operationId}", id: "${operationId}" }) { draft { id } }`,
      {},
    ],
    publishIndicatorDraft: () => [
      `publishIndicatorDraft(input: { operationId: "${operationId}", id: "${operationId}", version: 1, initiative: "TTI", fromYear: 2019 })`,
      {},
    ],
    saveTargetDraft: () => [
      `saveTargetDraft(input: { operationId: "${operationId}", institution: "${B}", initiative: "nowhere", indicator: "RES-02" }) { draft { rationale } }`,
      {},
    ],
    proposeTarget: () => [
      `proposeTarget(input: { operationId: "${operationId}", institution: "${B}", initiative: "nowhere", indicator: "RES-02", terms: { kind: change, course: stepped, steps: [] } }) { open { id } }`,
      {},
    ],
    withdrawTarget: () => [
      `withdrawTarget(input: { operationId: "${operationId}", institution: "${B}", initiative: "nowhere", indicator: "RES-02" }) { open { id } }`,
      {},
    ],
    signTarget: () => [
      `signTarget(input: { operationId: "${operationId}", institution: "${B}", initiative: "nowhere", indicator: "RES-02" }) { open { id } }`,
      {},
    ],
    pinFigure: () => [
      `pinFigure(input: { operationId: "${operationId}", picture: "{}", language: en, page: "/" }) { id }`,
      {},
    ],
    unpinFigure: () => [`unpinFigure(operationId: "${operationId}", id: "${operationId}")`, {}],
    saveDossier: () => [
      `saveDossier(input: { operationId: "${operationId}", id: "${operationId}", baseVersion: 1, audience: link, title: {}, blocks: [] }) { id }`,
      {},
    ],
    startExport: () => [
      `startExport(input: { operationId: "${operationId}", initiative: "nowhere", dataset: observations, format: csv, language: en }) { id }`,
      {},
    ],
    removeExport: () => [`removeExport(operationId: "${operationId}", id: "${operationId}")`, {}],
    freezeRelease: () => [
      `freezeRelease(input: { operationId: "${operationId}", initiative: "TTI", version: "../x", title: ${nothing}, summary: ${nothing}, audience: public, licence: "mine" }) { version }`,
      {},
    ],
    applyImport: () => [
      `applyImport(operationId: "${operationId}", id: "${operationId}", every: true) { id }`,
      {},
    ],
    applyRecordImport: () => [
      `applyRecordImport(operationId: "${operationId}", input: { id: "${operationId}" }) { id }`,
      {},
    ],
    undoRecordImport: () => [
      `undoRecordImport(operationId: "${operationId}", id: "${operationId}") { id }`,
      {},
    ],
    saveQuery: () => [
      `saveQuery(operationId: "${operationId}", title: "", document: "{ service { name } }", variables: "{}") { slug }`,
      {},
    ],
    withdrawSavedQuery: () => [`withdrawSavedQuery(slug: "a-guess")`, {}],
    undoImport: () => [`undoImport(operationId: "${operationId}", id: "${operationId}") { kept }`, {}],
    lookAtReport: () => ['lookAtReport(id: $input) { version checks { reason } }', { input: draft }],
    checkCells: () => [
      'checkCells(input: $input) { checks { reason } }',
      {
        input: {
          operationId,
          id: draft,
          cells: [{ indicator: 'RES-02', baseVersion: 0, entryVersion: 1, verdict: 'accepted' }],
        },
      },
    ],
    assignReviewer: () => [
      'assignReviewer(input: $input) { id cells { entry { value text } } }',
      { input: { operationId, id: draft, reviewer: null } },
    ],
    sendReminders: () => [
      'sendReminders(input: $input) { recipients { state } }',
      {
        input: {
          operationId,
          reminder: { round: 'TTI-2018', institutions: ['nowhere'], texts: reminderTexts },
        },
      },
    ],
    cancelReminder: () => [
      `cancelReminder(operationId: "${operationId}", id: "${operationId}") { recipients { state } }`,
      {},
    ],
    planReminders: () => [
      `planReminders(operationId: "${operationId}", round: "nowhere", daysBefore: [14])`,
      {},
    ],
    chooseMail: () => ['chooseMail(kind: reminder, choice: receive) { choice }', {}],
    chooseMailByLink: () => ['chooseMailByLink(token: "guess", choice: decline) { address }', {}],
    addEvidenceLink: () => [
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
    removeEvidence: () => [
      `removeEvidence(operationId: "${operationId}", id: "${evidence}") { title address }`,
      {},
    ],
    sayReply: () => [
      'sayReply(input: $input) { words { en } }',
      { input: { operationId, institution: B, indicator: 'RES-02', en: 'Not mine to say' } },
    ],
    putFindingAside: () => [
      `putFindingAside(input: { operationId: "${operationId}", initiative: "TTI", indicator: "RES-02", test: digits }) { reason }`,
      {},
    ],
    registerAnalysis: () => [
      `registerAnalysis(input: { operationId: "${operationId}", title: "Mine", hypothesis: "More", question: { initiative: "TTI", indicator: "RES-02", fromYear: 2010, toYear: 2018 } }) { id }`,
      {},
    ],
    noteDeviation: () => [
      `noteDeviation(input: { operationId: "${operationId}", analysis: "${operationId}", what: "This", why: "That", happenedOn: "2018-01-01" }) { id }`,
      {},
    ],
    beginEffect: () => [
      'beginEffect(input: { initiative: "TTI", indicator: "RES-02", fromYear: 2010, toYear: 2018, draws: 199 }) { state effect { rScript } }',
      {},
    ],
    setPeerConsent: () => [
      `setPeerConsent(input: { operationId: "${operationId}", institution: "${B}", consents: true }) { consentedAt }`,
      {},
    ],
    requestIntroduction: () => [
      `requestIntroduction(input: { operationId: "${operationId}", institution: "${B}", to: "faro", initiative: "TTI", indicator: "RES-02", note: "Hello" }) { introductions { contact { email } } }`,
      {},
    ],
    answerIntroduction: () => [
      `answerIntroduction(input: { operationId: "${operationId}", id: "${operationId}", accepts: true }) { introductions { contact { email } } }`,
      {},
    ],
    logExchange: () => [
      `logExchange(input: { operationId: "${operationId}", institution: "${B}", with: "faro", heldOn: "2018-01-01", topic: "Mine", useful: yes }) { exchanges { topic } }`,
      {},
    ],
    removeDemonstration: () => [`removeDemonstration(operationId: "${operationId}")`, {}],
  };
  const types: Record<string, string> = {
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

  test('every mutation of the schema is tried', () => {
    const declared = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(declared.filter((name) => !(name in attempts))).toEqual([]);
  });

  test.each(Object.keys(strangers))('%s changes nothing and learns nothing', async (who) => {
    const person = people.get(who);
    if (!person) throw new Error(`Nobody is called ${who}.`);
    for (const [name, attempt] of Object.entries(attempts)) {
      const [text, variables] = attempt();
      const head = types[name] ? `mutation Try($input: ${types[name]}!)` : 'mutation Try';
      const answer = await person.ask(`${head} { ${text} }`, variables);
      expect(JSON.stringify(answer)).not.toContain(CANARY_NUMBER);
      expect(JSON.stringify(answer)).not.toContain(CANARY_WORDS);
      if (types[name])
        expect([name, answer.errors?.[0]?.extensions.code]).toEqual([name, expect.stringMatching(/^NOT_/)]);
    }
    const { submission } = await owner.run<{ submission: { state: string } }>(
      `query ($id: ID!) { submission(id: $id) { state } }`,
      { id: draft },
    );
    expect(submission.state).toBe('draft');
  });
});
