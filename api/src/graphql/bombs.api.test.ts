import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type Answer, type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';
import { operationCost } from './cost.js';
import { limits } from './limits.js';

let server: TestServer;
let stranger: Person;
let evaluator: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  stranger = thePublic(server.url);
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const many = (times: number, make: (n: number) => string): string => Array.from({ length: times }, (_, n) => make(n)).join(' '); // prettier-ignore
const trend = 'trend(input: { initiative: "TTI", indicator: "RES-02" }) { groups { points { n } } }';
const loop = (depth: number, inner: string): string =>
  depth === 0 ? inner : `country { institutions(initiative: "TTI") { ${loop(depth - 1, inner)} } }`;
const typeLoop = (depth: number): string =>
  depth === 0 ? 'name' : `name fields { name type { ${typeLoop(depth - 1)} } }`;

/** Documents that look small and would do much. */
const bombs: Record<string, string> = {
  'forty names for one question': `{ ${many(40, (n) => `a${n}: ${trend}`)} }`,
  'questions that compute, thirty at once': `{ ${many(30, (n) => `a${n}: effect(input: { initiative: "TTI", indicator: "RES-02", fromYear: 2010, toYear: 2013 }) { rScript }`)} }`,
  'one field a thousand times': `{ service { ${many(1000, () => 'version')} } }`,
  'fragments that hold themselves': `{ ...a } fragment a on Query { ...b } fragment b on Query { ...a service { version } }`,
  'fragments that double, fifty times': `{ ...f0 } ${many(50, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f50 on Query { service { version } }`,
  'fragments that double through fields': `{ institution(code: "cres") { ...f0 } } ${many(20, (n) => `fragment f${n} on Institution { a${n}: country { iso3 } ...f${n + 1} b${n}: country { iso3 } ...f${n + 1} }`)} fragment f20 on Institution { code }`,
  'a hundred fragments': `{ ${many(100, (n) => `...f${n}`)} } ${many(100, (n) => `fragment f${n} on Query { service { version } }`)}`,
  'nesting a hundred deep': `{ institution(code: "cres") { ${loop(100, 'code')} } }`,
  'nesting inside the limit of depth': `{ institution(code: "cres") { ${loop(5, 'code')} } }`,
  'nesting hidden in a fragment': `{ institution(code: "cres") { ...x } } fragment x on Institution { ${loop(5, 'code')} }`,
  'a page of a million': '{ observations(initiative: "TTI", first: 1000000) { nodes { value } } }',
  'the widest page of the longest lists': `{ institutions(initiative: "TTI", first: 500) { nodes { code profile(initiative: "TTI") { series { points { year value absence versionNumber } } } } } }`,
  'five hundred directives': `{ service { version ${many(500, () => '@include(if: true)')} } }`,
  'a directive that nobody knows, repeated': `{ service ${many(300, (n) => `@d${n}`)} { version } }`,
  'ten thousand words': `{ service { ${many(10_000, () => 'version')} } }`,
  'two hundred variables': `query (${many(200, (n) => `$v${n}: Int`)}) { service { version } }`,
  'a schema that goes round': `{ __schema { types { ${typeLoop(5)} } } }`,
  'a type that goes round, with names': `{ ${many(25, (n) => `a${n}: __schema { types { fields { type { fields { type { name } } } } } }`)} }`,
  'brackets without end': `{ ${many(3000, () => 'a {')}`,
};

describe.each(Object.keys(bombs))('%s', (name) => {
  test.each(['the public', 'an evaluator'])('is refused to %s without being run', async (who) => {
    const person = who === 'the public' ? stranger : evaluator;
    const answer = await person.ask(bombs[name] ?? '');
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toMatch(
      /^(GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|TOO_COSTLY|BAD_USER_INPUT|NOT_ALLOWED)$/,
    );
    expect(answer.status).toBeLessThan(500);
  });
});

test('a refused query names its part, how large it may be, and that a smaller one passes', async () => {
  const names = many(4, (n) => `names${n}: names { name from until confidence }`);
  const question = (first: number): string =>
    `{ institutions(initiative: "TTI", first: ${first}) { nodes { code ${names} } } }`;
  const refused = await evaluator.ask(question(500));
  const issue = refused.errors?.[0]?.extensions.issues?.[0];
  expect(issue).toMatchObject({ path: 'institutions(first)', rule: 'too_costly', params: { given: '500' } });
  expect(refused.errors?.[0]?.message).toContain('aggregate');
  const smaller = await evaluator.ask(question(Number(issue?.params['fits'])));
  expect(smaller.errors).toBeUndefined();
  expect((await evaluator.ask(question(Number(issue?.params['fits']) + 1))).errors).toBeDefined();
});

test('variables as large as the body may be do not slow the refusal of what they are for', async () => {
  const answer = await stranger.ask('query ($codes: [String!]) { institutions(initiative: "TTI") { totalCount } }', {
    codes: Array.from({ length: 30_000 }, (_, n) => `code-${n}`),
  }); // prettier-ignore
  expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

type Extended = Answer<object> & {
  extensions: {
    cost: { points: number; limit: number; largest?: string; dryRun?: boolean };
    snapshot: { id: number; recordedUpTo: string; contentHash?: string };
  };
};

test('every answer says what it cost, which state it shows and its hash', async () => {
  const answer = (await evaluator.ask(`{ ${trend} }`)) as Extended;
  expect(answer.extensions.cost).toMatchObject({ limit: limits.cost });
  expect(answer.extensions.cost.points).toBeGreaterThan(200);
  expect(answer.extensions.snapshot).toMatchObject({
    id: expect.any(Number),
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('a question as of a past time keeps its bytes, extensions too, when the record moves on', async () => {
  const pinned = '{ trend(input: { initiative: "TTI", indicator: "RES-02", asOf: "2015-01-01" }) { receipt { contentHash } groups { points { n value } } } }'; // prettier-ignore
  const before = (await evaluator.ask(pinned)) as Extended;
  const manager = await signedIn(server.url, 'manager.tti@demonstration.example');
  const { submissions } = await manager.run<{ submissions: { nodes: { id: string; version: number }[] } }>(
    '{ submissions(initiative: "TTI", state: submitted) { nodes { id version } } }',
  );
  const [report] = submissions.nodes;
  await manager.run(`mutation ($input: AcceptInput!) { acceptSubmission(input: $input) { state } }`, {
    input: { operationId: crypto.randomUUID(), id: report?.id, version: report?.version },
  });
  const after = (await evaluator.ask(pinned)) as Extended;
  expect([after.data, after.extensions]).toEqual([before.data, before.extensions]);
  const now = (await evaluator.ask(`{ ${trend} }`)) as Extended;
  expect(now.extensions.snapshot.id).toBeGreaterThan(after.extensions.snapshot.id);
});

test('the cost alone can be asked for, spends nothing, and leaves no empty answer behind', async () => {
  const query =
    '{ latest(input: { initiative: "TTI", indicator: "RES-01", year: 2013 }) { units { value } } }';
  const dry = (headers: Record<string, string>): Promise<Extended> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables: {} }),
    }).then((response) => response.json() as Promise<Extended>);
  const spent = async (): Promise<number> =>
    (await stranger.run<{ budget: { spent: number } }>('{ budget { spent } }')).budget.spent;
  const before = await spent();
  const asked = await dry({ 'kipimo-cost': 'only' });
  expect(asked).toMatchObject({
    data: null,
    extensions: { cost: { largest: 'latest.units', dryRun: true } },
  });
  const step = (await spent()) - before;
  const answered = await dry({});
  expect(answered.data).not.toBeNull();
  expect(answered.extensions.cost.points).toBe(asked.extensions.cost.points);
  // Asking what is left costs its own few points each time.
  expect((await spent()) - before).toBe(2 * step + answered.extensions.cost.points);
});

test('every document of our screens, docs and gallery costs less than a third of what one request may', () => {
  const web = join(__dirname, '../../../web/src');
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
  const screens = Object.values(
    JSON.parse(readFileSync(join(web, 'graphql/generated/persisted-documents.json'), 'utf8')) as object,
  ) as string[];
  const page = readFileSync(join(__dirname, '../../../docs/graphql-for-evaluators.md'), 'utf8');
  const docs = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  const folder = join(web, 'features/graphiql/gallery');
  const gallery = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(Math.min(screens.length, docs.length, gallery.length)).toBeGreaterThan(10);
  const costs = [...screens, ...docs, ...gallery].map((text) => {
    const document = parse(text);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const { cost } = operationCost(schema, document, operation as OperationDefinitionNode, {});
    return { name: (operation as OperationDefinitionNode).name?.value, cost };
  });
  expect(costs.filter(({ cost }) => cost > limits.cost * 0.3)).toEqual([]);
});
