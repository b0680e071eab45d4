import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { asksOf, reachableFields } from '../../test/schema-walk.js';
import { everythingTold, type Told } from '../../test/schema-walker.js';
import { draftAttempts, inputTypes } from '../../test/draft-attempts.js';
import { aServer, type TestServer } from '../../test/server.js';
import { walkSamples } from '../../test/walk-samples.js';

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

/** Everything a person gets told when asking for every field of the schema, in a fixed order. */
function everythingToldTo(person: Person): Promise<Told> {
  // What is left of one's own points changes with every question, one's own ones included.
  const isBudget = (field: string): boolean => /^(Query\.budget$|Budget\.)/.test(field);
  const asks = asksOf(schema, walkSamples(draft, B)).filter(({ covers }) => !covers.every(isBudget));
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
  const covered = new Set(asksOf(schema, walkSamples(draft, B)).flatMap(({ covers }) => covers));
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
  test('every mutation of the schema is tried', () => {
    const declared = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const tried = draftAttempts({ id: draft, institution: B, evidence });
    expect(declared.filter((name) => !(name in tried))).toEqual([]);
  });

  test.each(Object.keys(strangers))('%s changes nothing and learns nothing', async (who) => {
    const person = people.get(who);
    if (!person) throw new Error(`Nobody is called ${who}.`);
    const attempts = draftAttempts({ id: draft, institution: B, evidence });
    for (const [name, [text, variables]] of Object.entries(attempts)) {
      const type = inputTypes[name];
      const head = type ? `mutation Try($input: ${type}!)` : 'mutation Try';
      const answer = await person.ask(`${head} { ${text} }`, variables);
      expect(JSON.stringify(answer)).not.toContain(CANARY_NUMBER);
      expect(JSON.stringify(answer)).not.toContain(CANARY_WORDS);
      if (type)
        expect([name, answer.errors?.[0]?.extensions.code]).toEqual([name, expect.stringMatching(/^NOT_/)]);
    }
    const { submission } = await owner.run<{ submission: { state: string } }>(
      `query ($id: ID!) { submission(id: $id) { state } }`,
      { id: draft },
    );
    expect(submission.state).toBe('draft');
  });
});
