import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Person, signedIn } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

/** The page that evaluators copy from. */
const page = readFileSync(join(__dirname, '../../../docs/graphql-for-evaluators.md'), 'utf8');
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
const titled = queries.map((text): [string, string] => [/query (\w+)/.exec(text)?.[1] ?? 'nameless', text]);

let server: TestServer;
let evaluator: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

/** Whether an answer holds a number anywhere: an empty answer would pass for a good one. */
const holdsNumbers = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsNumbers));

test('the page holds the queries', () => {
  expect(queries.length).toBeGreaterThan(8);
});

test.each(titled)('%s answers as printed', async (_, text) => {
  const answer = await evaluator.ask(text);
  expect(answer.errors).toBeUndefined();
  expect(holdsNumbers(answer.data)).toBe(true);
});

test('the same question with the asOf of its receipt has the same receipt', async () => {
  type Answer = { trend: { receipt: { asOf: string; contentHash: string } } };
  const ask = `query ($asOf: DateTime) { trend(input: { initiative: "TTI", indicator: "ORG-04", asOf: $asOf }) {
    receipt { asOf recordedUpTo dataVersion contentHash } groups { points { year n value } } } }`;
  const first = await evaluator.run<Answer>(ask);
  const again = await evaluator.run<Answer>(ask, { asOf: first.trend.receipt.asOf });
  expect(again).toEqual(first);
});
