import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await aServer('demonstration');
});
afterAll(() => server.close());

const AS_OF = '2016-01-01T00:00:00Z';
const input = `initiative: "TTI", indicator: "RES-02", asOf: "${AS_OF}"`;
const receipt = 'receipt { asOf recordedUpTo dataVersion contentHash }';
/** Questions of different rooms, each as of a time that has passed. */
const questions = [
  `{ trend(input: { ${input}, splitBy: region }) { groups { points { year value n } } ${receipt} } }`,
  `{ latest(input: { ${input} }) { ${receipt} } }`,
  `{ aggregate(input: { initiative: "TTI", indicators: ["RES-02"], groupBy: [country], asOf: "${AS_OF}" }) { ${receipt} } }`,
  `{ observations(initiative: "TTI", asOf: "${AS_OF}", first: 500) { totalCount nodes { id value recordedFrom recordedUntil } ${receipt} } }`,
  `{ restatements(initiative: "TTI", asOf: "${AS_OF}", first: 100) { totalCount nodes { id restatedAt } ${receipt} } }`,
  `{ changes(initiative: "TTI", from: "2014-01-01", to: "${AS_OF}") { values { added corrected withdrawn } ${receipt} } }`,
];

async function answers(url: string): Promise<string[]> {
  return Promise.all(
    questions.map(async (query) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.text();
    }),
  );
}

test('an answer as of a past time is the same to the byte after the server was killed and started again', async () => {
  const before = await answers(server.url);
  for (const bytes of before) expect(bytes).not.toContain('"errors"');
  const after = await answers(await server.restart());
  expect(after).toEqual(before);
});
