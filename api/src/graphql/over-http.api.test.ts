import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditServer } from 'graphql-http';
import { demonstrationAccounts, demonstrationPassword } from '../../seed/demonstration-accounts.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await aServer('demonstration');
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }',
      variables: {
        email: demonstrationAccounts.find(({ role }) => role === 'evaluator')?.email,
        password: demonstrationPassword,
      },
    }),
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => server.close());

/** The audits of GraphQL over HTTP, asked by somebody who has signed in, as some of them look at the schema. */
const audits = () =>
  auditServer({
    url: () => `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('cookie', cookie);
      return fetch(url, { ...init, headers });
    },
  });

test('every MUST is met, and each SHOULD that is not is named in the docs', async () => {
  const results = await audits();
  const failed = results.filter(({ status }) => status !== 'ok');
  const must = failed.filter(({ status }) => status === 'error');
  expect(must.map(({ name }) => name)).toEqual([]);
  expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(40);
  const page = readFileSync(join(__dirname, '../../../docs/graphql-for-evaluators.md'), 'utf8');
  expect(failed.map(({ id, name }) => `${id} ${name}`).filter((line) => !page.includes(line))).toEqual([]);
});
