import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { demonstrationAccounts } from '../../seed/demonstration-accounts.js';
import { signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

const anEvaluator = demonstrationAccounts.find(({ role }) => role === 'evaluator')?.email ?? '';
let server: TestServer;

beforeAll(async () => {
  server = await aServer('demonstration');
});

afterAll(() => server.close());

test('the committed schema is the one that is served', async () => {
  const evaluator = await signedIn(server.url, anEvaluator);
  const served = buildClientSchema(await evaluator.run<IntrospectionQuery>(getIntrospectionQuery()));
  const committed = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
  expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(committed)));
});

test('people who have not signed in are not shown the schema', async () => {
  expect(await thePublic(server.url).refusal(getIntrospectionQuery())).toBe('NOT_ALLOWED');
});
