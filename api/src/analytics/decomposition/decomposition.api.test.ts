import { type Person, signedIn, thePublic } from '../../../test/as.js';
import { aServer, type TestServer } from '../../../test/server.js';

const SPLIT = `query Split($input: DecompositionInput!) { decomposition(input: $input) { figure
  groups { key total available { before after } balanced { before after } parts { kind exact } exactTotal rose fell largest
    refusals { rule } } comparability { __typename } waysOut { action } receipt { asOf contentHash demonstration } } }`;

interface Answer {
  decomposition: {
    groups: {
      total: number | null;
      available: { before: number; after: number } | null;
      balanced: { before: number; after: number } | null;
      parts: { kind: string; exact: string }[];
      rose: number;
      fell: number;
      largest: string | null;
      refusals: { rule: string }[];
    }[];
    receipt: { asOf: string; contentHash: string; demonstration: boolean };
  };
}

let server: TestServer;
let evaluator: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const trap = {
  ...{ initiative: 'TTI', indicator: 'RES-02', fromYear: 2013, toYear: 2014, figure: 'mean' },
  who: { cohorts: ['tti-first-selection'] },
};
const ask = async (who: Person, input: object): Promise<Answer['decomposition']> =>
  (await who.run<Answer>(SPLIT, { input })).decomposition;

test('the mean of the first selection rose while every member who stayed fell: the answer says membership', async () => {
  const [group] = (await ask(evaluator, trap)).groups;
  expect(group?.total).toBeGreaterThan(0);
  expect(group).toMatchObject({ rose: 0, fell: 20, largest: 'membership', refusals: [] });
  expect(group!.balanced!.after).toBeLessThan(group!.balanced!.before);
});

test('the same question with the asOf of its receipt has the same bytes, and says what it rests on', async () => {
  const first = await ask(evaluator, trap);
  expect(first.receipt.demonstration).toBe(true);
  expect(await ask(evaluator, { ...trap, asOf: first.receipt.asOf })).toEqual(first);
});

test('the public is answered of published rounds, and of fewer than five not at all', async () => {
  const nobody = thePublic(server.url);
  expect((await ask(nobody, { ...trap, figure: 'shown' })).groups[0]?.refusals).toEqual([]);
  const few = await ask(nobody, { ...trap, who: { countries: ['KEN'] } });
  expect(few.groups[0]).toMatchObject({ total: null, parts: [], available: null });
  expect(few.groups[0]?.refusals.map(({ rule }) => rule)).toContain('R3');
});
