// Long because the life of one definition is told from its draft to the round that asks it.
import { randomUUID } from 'node:crypto';
import { Person } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { ACCEPT, REPORT, RETURN, SAVE, START, SUBMIT } from '../../test/reporting-documents.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let world: ReportingWorld;
let manager: Person;
let managerOfBeta: Person;
let leadOfA: Person;
let leadOfB: Person;
let evaluator: Person;
let nobody: Person;
let accepted: string;
let sent: string;
let begun: string;

const ENTRY = `indicator { code current { number } versions { number staleTranslations askedIn { initiative fromYear toYear } } }
  record { version initiative values restated } usedBy draft { id version number basedOn changed stale issues { path rule } }`;
const ONE = `query One($indicator: String!) { libraryIndicator(indicator: $indicator) { ${ENTRY} } }`;
const BEGIN = `mutation Begin($input: StartIndicatorDraftInput!) { startIndicatorDraft(input: $input) { ${ENTRY} } }`;
const KEEP = `mutation Keep($input: SaveIndicatorDraftInput!) { saveIndicatorDraft(input: $input) { ${ENTRY} } }`;
const DISCARD = `mutation Discard($input: EndIndicatorDraftInput!) { discardIndicatorDraft(input: $input) { ${ENTRY} } }`;
const PUBLISH = `mutation Publish($input: PublishIndicatorDraftInput!) { publishIndicatorDraft(input: $input) }`;
const PREVIEW = `query Preview($indicator: String!, $initiative: String!, $fromYear: Int!) {
  definitionPreview(indicator: $indicator, initiative: $initiative, fromYear: $fromYear) { earliestYear
    issues { path rule severity } rounds { code before after openReports acceptedReports }
    charts { kind code year effect institutions } years { year version relation } } }`;
const RULES = `query Rules($indicator: String!) { indicatorRules(indicator: $indicator) { round reports rules { rule fired } } }`;
const PUBLIC = `query Public { indicator(code: "TST-01") { current { number } versions { number changeNote { en } bridge { en } } } }`;
const TREND = `query Trend { trend(input: { initiative: "ALPHA", indicator: "TST-01", splitBy: institution }) {
  indicator { current { number } } groups { key points { year value n } }
  breaks { year fromVersion toVersion bridged note { en } } } }`;
const PROPOSAL = `query Proposal { roundProposal(initiative: "ALPHA") { framework { number } suggestedVersion } }`;
const CREATE = `mutation Create($input: CreateRoundInput!) { createRound(input: $input) { code } }`;
const MOVE = `mutation Move($input: MoveRoundInput!) { moveRound(input: $input) { stage } }`;

interface Entry {
  readonly draft: {
    id: string;
    version: number;
    changed: string[];
    stale: string[];
    issues: object[];
  } | null;
}

/** What the draft of TST-01 says, as a whole, with these changes. */
const content = (change: object = {}): object => ({
  name: { en: 'TST-01' },
  definition: { en: 'Counted once' },
  help: { en: '' },
  howMeasured: 'counted',
  evidenceRule: 'a list',
  unit: 'outputs',
  basis: 'flow',
  direction: 'higher',
  decimals: 0,
  minimum: '0',
  maximum: null,
  disaggregations: ['sex'],
  changeClass: null,
  changeNote: { en: '' },
  bridge: { en: '' },
  confirmed: [],
  ...change,
});

/** A change of scope with a stricter rule: what was 12 before would be refused under it. */
const stricter = {
  definition: { en: 'Counted once, and only when it was read by two peers' },
  minimum: '100',
  changeClass: 'scope',
  changeNote: { en: 'Peer review is asked for now.' },
};

async function draftOf(change: object): Promise<{ id: string; version: number }> {
  const { libraryIndicator } = await manager.run<{ libraryIndicator: Entry }>(ONE, { indicator: 'TST-01' });
  const draft = libraryIndicator.draft;
  if (!draft) throw new Error('Nobody is writing a version.');
  const input = { operationId: randomUUID(), id: draft.id, version: draft.version, ...content(change) };
  const kept = await manager.run<{ saveIndicatorDraft: Entry }>(KEEP, { input });
  return { id: draft.id, version: kept.saveIndicatorDraft.draft?.version ?? 0 };
}

const filled = (value: string): object[] =>
  [
    ['TST-01', value],
    ['TST-05', '20'],
    ['TST-06', '5'],
    ['TST-31', '100.50'],
  ].map(([indicator, given]) => ({ operationId: randomUUID(), indicator, baseVersion: 0, value: given }));

async function started(
  lead: Person,
  round: string,
  institution: string,
  value: string | null,
): Promise<string> {
  const { startSubmission } = await lead.run<{ startSubmission: { id: string } }>(START, {
    operationId: randomUUID(),
    round,
    institution,
  });
  if (value !== null) {
    await lead.run(SAVE, { input: { submission: startSubmission.id, operations: filled(value) } });
  }
  return startSubmission.id;
}

const versionOf = async (lead: Person, id: string): Promise<number> =>
  (await lead.run<{ submission: { version: number } }>(REPORT, { id })).submission.version;
const submitted = async (lead: Person, id: string): Promise<unknown> =>
  lead.run(SUBMIT, { input: { operationId: randomUUID(), id, version: await versionOf(lead, id) } });

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  const someone = async (
    name: string,
    ...roles: Parameters<ReportingWorld['person']>[1][]
  ): Promise<Person> => new Person(server.url, (await world.person(name, ...roles)).headers);
  manager = await someone('Maya Manager', { role: 'manager', initiative: 'ALPHA' });
  managerOfBeta = await someone('Manager of Beta', { role: 'manager', initiative: 'BETA' });
  leadOfA = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  leadOfB = await someone('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
  evaluator = await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' });
  nobody = new Person(server.url);
  accepted = await started(leadOfA, 'ALPHA-2013', 'unit-a', '12');
  await submitted(leadOfA, accepted);
  const version = await versionOf(leadOfA, accepted);
  await manager.run(ACCEPT, { input: { operationId: randomUUID(), id: accepted, version } });
  sent = await started(leadOfB, 'ALPHA-2013', 'unit-b', '13');
  await submitted(leadOfB, sent);
  begun = await started(leadOfB, 'ALPHA-2014', 'unit-b', '14');
});

afterAll(() => server.close());

test('the library shows what is asked where, what is on record, and which rules asked', async () => {
  expect(await manager.run(ONE, { indicator: 'TST-01' })).toMatchObject({
    libraryIndicator: {
      indicator: {
        current: { number: 2 },
        versions: [
          { number: 1, askedIn: [{ initiative: 'ALPHA', fromYear: 2013, toYear: 2013 }] },
          {
            number: 2,
            askedIn: [
              { initiative: 'ALPHA', fromYear: 2014, toYear: 2014 },
              { initiative: 'BETA', fromYear: 2014, toYear: 2014 },
            ],
          },
        ],
      },
      record: [{ version: 1, initiative: 'ALPHA', values: 1, restated: 0 }],
      draft: null,
    },
  });
  expect(await manager.run(ONE, { indicator: 'TST-05' })).toMatchObject({
    libraryIndicator: { usedBy: ['TST-07'] },
  });
  // The figures of the other initiative's manager are not those of this one.
  expect(await managerOfBeta.run(ONE, { indicator: 'TST-01' })).toMatchObject({
    libraryIndicator: { record: [] },
  });
  expect(await manager.run(RULES, { indicator: 'TST-01' })).toEqual({
    indicatorRules: { round: 'ALPHA-2013', reports: 2, rules: [] },
  });
});

describe('a new version', () => {
  test('is begun by a manager as a copy, by one at a time, and by nobody else', async () => {
    const input = { operationId: randomUUID(), indicator: 'TST-01', from: 2 };
    for (const other of [leadOfA, evaluator, nobody]) {
      expect(await other.refusal(BEGIN, { input })).toBe('NOT_ALLOWED');
      expect(await other.refusal(ONE, { indicator: 'TST-01' })).toBe('NOT_ALLOWED');
    }
    const first = await manager.run<{ startIndicatorDraft: Entry }>(BEGIN, { input });
    expect(first.startIndicatorDraft.draft).toMatchObject({ number: 3, basedOn: 2, changed: [], version: 1 });
    expect(await manager.run(BEGIN, { input })).toEqual(first);
    const again = { ...input, operationId: randomUUID() };
    expect(await managerOfBeta.refusal(BEGIN, { input: again })).toBe('WRONG_STATE');
  });

  test('says what stands in its way, and a stale copy of it overwrites nothing', async () => {
    const kept = await draftOf({ unit: 'books', changeClass: 'wording', maximum: '5', minimum: '9' });
    const { libraryIndicator } = await manager.run<{ libraryIndicator: Entry }>(ONE, { indicator: 'TST-01' });
    expect(libraryIndicator.draft?.issues.map((issue) => (issue as { rule: string }).rule)).toEqual(
      expect.arrayContaining(['change_note_missing', 'class_too_light', 'bounds_reversed']),
    );
    const stale = { operationId: randomUUID(), id: kept.id, version: kept.version - 1, ...content() };
    expect(await manager.refusal(KEEP, { input: stale })).toBe('CONFLICT');
    const early = { operationId: randomUUID(), ...kept, initiative: 'ALPHA', fromYear: 2015 };
    expect(await manager.refusal(PUBLISH, { input: early })).toBe('INVALID');
  });

  test('marks translations that were left behind, until somebody has read the language', async () => {
    await server.database.pool.query(
      `update indicator_version set definition = definition || '{"fr": "Compté une fois"}'
       where number = 2 and indicator_id = (select id from indicator where code = 'TST-01')`,
    );
    const stale = { ...stricter, definition: { ...stricter.definition, fr: 'Compté une fois' } };
    const seen = async (change: object): Promise<string[]> => {
      await draftOf(change);
      const { libraryIndicator } = await manager.run<{ libraryIndicator: Entry }>(ONE, {
        indicator: 'TST-01',
      });
      return libraryIndicator.draft?.stale ?? [];
    };
    expect(await seen({ ...stale, confirmed: ['fr'] })).toEqual([]);
    expect(await seen(stale)).toEqual(['definition.fr']);
  });

  test('is previewed: which charts it cuts, which years it bridges, which round asks what', async () => {
    await draftOf(stricter);
    const asked = { indicator: 'TST-01', initiative: 'ALPHA' };
    const tooEarly = { path: 'fromYear', rule: 'effective_too_early', severity: 'error' };
    expect(await manager.run(PREVIEW, { ...asked, fromYear: 2014 })).toMatchObject({
      definitionPreview: { earliestYear: 2015, issues: expect.arrayContaining([tooEarly]) },
    });
    const { definitionPreview: cut } = await manager.run<{ definitionPreview: object }>(PREVIEW, {
      ...asked,
      fromYear: 2015,
    });
    expect(JSON.stringify(cut)).not.toContain('"error"');
    expect(cut).toMatchObject({
      earliestYear: 2015,
      rounds: [
        { code: 'ALPHA-2014', before: 2, after: 2, openReports: 1, acceptedReports: 0 },
        { code: 'ALPHA-2013', before: 1, after: 1, openReports: 1, acceptedReports: 1 },
      ],
      charts: ['indicator', 'institutions', 'domain'].map((kind) => ({
        kind,
        code: kind === 'domain' ? 'TST' : 'TST-01',
        year: 2015,
        effect: 'cut',
        institutions: 1,
      })),
      years: [
        { year: 2013, version: 1, relation: 'cut' },
        { year: 2014, version: 2, relation: 'cut' },
      ],
    });
    await draftOf({ ...stricter, bridge: { en: 'Multiply by the share that was reviewed.' } });
    expect(await manager.run(PREVIEW, { ...asked, fromYear: 2015 })).toMatchObject({
      definitionPreview: {
        charts: [{ effect: 'bridged' }, { effect: 'bridged' }, { effect: 'bridged' }],
        years: [
          { year: 2013, relation: 'cut' },
          { year: 2014, relation: 'bridged' },
        ],
      },
    });
    await draftOf({ ...stricter, changeClass: 'wording' });
    expect(await manager.run(PREVIEW, { ...asked, fromYear: 2015 })).toMatchObject({
      definitionPreview: { charts: [], years: [{ relation: 'cut' }, { relation: 'same' }] },
    });
    expect(await managerOfBeta.refusal(PREVIEW, { ...asked, fromYear: 2015 })).toBe('NOT_FOUND');
  });

  test('is asked by rounds to come, and no report and no figure of before changes by it', async () => {
    const everything = async (): Promise<unknown[]> => [
      await leadOfA.run(REPORT, { id: accepted }),
      await leadOfB.run(REPORT, { id: sent }),
      await leadOfB.run(REPORT, { id: begun }),
      await manager.run(TREND),
      (await server.database.pool.query('select * from observation order by id')).rows,
      (await server.database.pool.query('select * from submission order by id')).rows,
    ];
    const draft = await draftOf(stricter);
    const before = await everything();
    const input = { operationId: randomUUID(), ...draft, initiative: 'ALPHA', fromYear: 2015 };
    expect(await managerOfBeta.refusal(PUBLISH, { input })).toBe('NOT_FOUND');
    const published = await manager.run(PUBLISH, { input });
    expect(await manager.run(ONE, { indicator: 'TST-01' })).toMatchObject({
      libraryIndicator: {
        indicator: { current: { number: 2 }, versions: [{}, {}, { number: 3, askedIn: [] }] },
        draft: null,
      },
    });
    expect(await manager.run(PUBLISH, { input })).toEqual(published);
    expect(await everything()).toEqual(before);
    // The control: the same rule in the version that the reports were written under would change their state.
    await server.database.pool.query(
      `update indicator_version set minimum = 100
       where number < 3 and indicator_id = (select id from indicator where code = 'TST-01')`,
    );
    // The server hears of it from the database.
    const told = async (): Promise<string> => JSON.stringify(await leadOfB.run(REPORT, { id: begun }));
    const patience = Date.now() + 10_000;
    while (!(await told()).includes('below_minimum') && Date.now() < patience);
    expect(await told()).toContain('below_minimum');
    await server.database.pool.query(
      `update indicator_version set minimum = 0
       where number < 3 and indicator_id = (select id from indicator where code = 'TST-01')`,
    );
  });

  test('is proposed to the next round, which asks by it from its first day', async () => {
    expect(await manager.run(PROPOSAL)).toEqual({
      roundProposal: { framework: { number: 2 }, suggestedVersion: 3 },
    });
    await manager.run(CREATE, {
      input: {
        operationId: randomUUID(),
        initiative: 'ALPHA',
        programmeYear: 2015,
        framework: 'small',
        frameworkVersion: 3,
        opens: '2016-01-15',
        due: '2016-03-31',
        graceUntil: '2016-04-14',
      },
    });
    expect(await nobody.run(PUBLIC)).toMatchObject({ indicator: { current: { number: 2 } } });
    const open = { operationId: randomUUID(), round: 'ALPHA-2015', move: 'open' };
    await manager.run(MOVE, { input: open });
    expect(await nobody.run(PUBLIC)).toMatchObject({
      indicator: {
        current: { number: 3 },
        versions: [{}, {}, { number: 3, changeNote: { en: 'Peer review is asked for now.' }, bridge: null }],
      },
    });
    const id = await started(leadOfA, 'ALPHA-2015', 'unit-a', null);
    const [low, high] = ['12', '120'].map((value) => ({
      input: {
        submission: id,
        operations: [{ operationId: randomUUID(), indicator: 'TST-01', baseVersion: 0, value }],
      },
    }));
    expect(await leadOfA.run(SAVE, low)).toMatchObject({
      saveEntries: { results: [{ outcome: 'refused', issues: [{ rule: 'below_minimum' }] }] },
    });
    expect(await leadOfA.run(SAVE, high)).toMatchObject({
      saveEntries: { results: [{ outcome: 'applied' }] },
    });
    // The report of last year goes by the rule of last year.
    const old = {
      submission: begun,
      operations: [{ operationId: randomUUID(), indicator: 'TST-01', baseVersion: 1, value: '15' }],
    };
    expect(await leadOfB.run(SAVE, { input: old })).toMatchObject({
      saveEntries: { results: [{ outcome: 'applied' }] },
    });
    expect(await manager.run(TREND)).toMatchObject({
      trend: { breaks: [{}, { year: 2015, toVersion: 3, note: { en: 'Peer review is asked for now.' } }] },
    });
  });

  test('can be taken back while it is a draft, and everything is in the audit', async () => {
    await manager.run(BEGIN, { input: { operationId: randomUUID(), indicator: 'TST-01', from: 3 } });
    const draft = await draftOf({ minimum: '50' });
    const input = { operationId: randomUUID(), id: draft.id };
    expect(await manager.run(DISCARD, { input })).toMatchObject({
      discardIndicatorDraft: { indicator: { versions: [{}, {}, {}] }, draft: null },
    });
    expect(await manager.refusal(DISCARD, { input: { ...input, operationId: randomUUID() } })).toBe(
      'NOT_FOUND',
    );
    const { rows } = await server.database.pool.query<{ action: string }>(
      `select action from audit where subject_kind = 'indicator' order by id`,
    );
    const done = rows.map(({ action }) => action.replace('definition.', ''));
    expect(done.filter((one) => one !== 'drafted')).toEqual(['begun', 'published', 'begun', 'discarded']);
    expect(done.filter((one) => one === 'drafted').length).toBeGreaterThan(5);
  });
});

describe('the database itself', () => {
  test('lets no request change what was asked', async () => {
    const client = await server.database.pool.connect();
    const changes = [
      'update indicator_version set number = number',
      'update framework_version set number = number',
      'delete from framework_item',
    ];
    for (const change of changes) {
      await client.query('begin; set local role kipimo_app');
      await expect(client.query(change)).rejects.toThrow(/permission denied/);
      await client.query('rollback');
    }
    client.release();
  });

  test('keeps the questions of a round whose reports were begun', async () => {
    await expect(
      server.database.pool.query(
        `update round set framework_version_id = (select max(id) from framework_version) where code = 'ALPHA-2014'`,
      ),
    ).rejects.toThrow(/keeps its questions/);
  });
});

test('a figure that was corrected after its acceptance counts as restated', async () => {
  const next = async (): Promise<object> => ({
    operationId: randomUUID(),
    id: accepted,
    version: await versionOf(leadOfA, accepted),
  });
  const cells = [{ indicator: 'TST-01', reason: 'Which year is this?' }];
  await manager.run(RETURN, { input: { ...(await next()), cells, reasonCode: 'late_data' } });
  const operations = [{ operationId: randomUUID(), indicator: 'TST-01', baseVersion: 1, value: '13' }];
  await leadOfA.run(SAVE, { input: { submission: accepted, operations } });
  await submitted(leadOfA, accepted);
  await manager.run(ACCEPT, { input: await next() });
  expect(await manager.run(ONE, { indicator: 'TST-01' })).toMatchObject({
    libraryIndicator: { record: [{ version: 1, initiative: 'ALPHA', values: 1, restated: 1 }] },
  });
});
