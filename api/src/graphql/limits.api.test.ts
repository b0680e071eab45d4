import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let stranger: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  stranger = thePublic(server.url);
});
afterAll(() => server.close());

/** `country { institutions { country { institutions … code } } }`, as deep as asked. */
function nested(levels: number): string {
  const inside = (left: number): string =>
    left === 0 ? 'code' : `country { institutions(initiative: "TTI") { ${inside(left - 1)} } }`;
  return `{ institution(code: "cres") { ${inside(levels)} } }`;
}

test('a query that nests too deeply is refused', async () => {
  const answer = await stranger.ask(nested(12));
  expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('a query that could return too much is refused, and says which part to shrink', async () => {
  const answer = await stranger.ask(nested(4));
  expect(answer.errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
  expect(answer.errors?.[0]?.message).toContain('institution');
});

test('too many aliases, directives or words are refused', async () => {
  const aliases = Array.from({ length: 40 }, (_, n) => `a${n}: service { version }`).join(' ');
  const directives = `{ service { version ${'@include(if: true) '.repeat(10)} } }`;
  const words = `{ service { ${'version '.repeat(4000)} } }`;
  for (const query of [`{ ${aliases} }`, directives, words]) {
    const answer = await stranger.ask(query);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.length).toBeGreaterThan(0);
  }
});

test('a body past the limit is refused before it is read as a query', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ service { version } } # ${'x'.repeat(600 * 1024)}` }),
  });
  expect(response.status).toBe(413);
});

test('several operations in one body are refused', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ service { version } }' }, { query: '{ service { version } }' }]),
  });
  expect(response.status).toBe(400);
});

test('a form on another site cannot make somebody sign out', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: 'mutation { signOut }' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
});

test('a client cannot register a persisted query of its own', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions }),
  });
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(body.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

describe('answers that nobody changed', () => {
  const ask = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(
      `${server.url}/graphql?query=${encodeURIComponent('{ initiative(code: "TTI") { name { en } } }')}`,
      {
        headers: { 'apollo-require-preflight': '1', ...headers },
      },
    );

  test('carry a mark, and are not sent again to who holds them', async () => {
    const first = await ask();
    const etag = first.headers.get('etag');
    expect(etag).toBeTruthy();
    const again = await ask({ 'if-none-match': etag ?? '' });
    expect(again.status).toBe(304);
    expect(await (await ask()).text()).toBe(await first.text());
  });

  test('are computed again once the record has moved', async () => {
    const trend = '{ trend(input: { initiative: "TTI", indicator: "RES-02" }) { receipt { dataVersion } } }';
    type Trend = { trend: { receipt: { dataVersion: number } } };
    const before = await stranger.run<Trend>(trend);
    const manager = await signedIn(server.url, 'manager.tti@demonstration.example');
    const { submissions } = await manager.run<{ submissions: { nodes: { id: string; version: number }[] } }>(
      '{ submissions(initiative: "TTI", state: submitted) { nodes { id version } } }',
    );
    const [report] = submissions.nodes;
    await manager.run(`mutation ($input: AcceptInput!) { acceptSubmission(input: $input) { state } }`, {
      input: { operationId: crypto.randomUUID(), id: report?.id, version: report?.version },
    });
    const after = await stranger.run<Trend>(trend);
    expect(after.trend.receipt.dataVersion).toBeGreaterThan(before.trend.receipt.dataVersion);
  });
});
