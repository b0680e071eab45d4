import { type Person, signedIn, thePublic } from '../../../test/as.js';
import { shroutFleiss } from '../../../test/published-numbers.js';
import { aServer, type TestServer } from '../../../test/server.js';

const AGREEMENT = `query Agreement($input: AgreementInput!) { agreement(input: $input) {
  who raters rated ratedTwice alpha { value low high } verdict kappa { value weights n } fleiss
  intraclass { form value low high p } concordance { value p } refusals { method rule } receipt { asOf } } }`;

interface Answer {
  agreement: {
    who: string[] | null;
    raters: number;
    ratedTwice: number;
    alpha: { value: number; low: number | null; high: number | null } | null;
    verdict: string | null;
    kappa: { value: number } | null;
    intraclass: { form: string; value: number }[];
    refusals: { method: string; rule: string }[];
    receipt: object | null;
  };
}

let server: TestServer;
let evaluator: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const ask = async (input: object): Promise<Answer['agreement']> =>
  (await evaluator.run<Answer>(AGREEMENT, { input })).agreement;

it('of Krippendorff’s four observers is what he prints, with gaps', async () => {
  const ratings = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const answer = await ask({ scale: 'ordinal', ratings });
  expect(answer.alpha?.value).toBeCloseTo(0.815, 3);
  expect(answer.verdict).toBe('reliable');
  expect([answer.who, answer.receipt, answer.ratedTwice]).toEqual([null, null, 11]);
});

it('of Shrout and Fleiss’s judges has all six forms', async () => {
  const ratings = [0, 1, 2, 3].map((judge) => shroutFleiss.map((row) => row[judge] ?? null));
  const { intraclass } = await ask({ scale: 'interval', ratings });
  expect(intraclass.map(({ form, value }) => `${form} ${value.toFixed(2)}`)).toEqual([
    'ICC1 0.17',
    'ICC2 0.29',
    'ICC3 0.71',
    'ICC1k 0.44',
    'ICC2k 0.62',
    'ICC3k 0.91',
  ]);
});

it('of one rater of the record is refused with the reason, and no number', async () => {
  const answer = await ask({ scale: 'interval', initiative: 'TTI', indicator: 'RES-02', year: 2012 });
  expect(answer.who).toEqual(['self']);
  expect(answer.alpha).toBeNull();
  expect(answer.refusals).toContainEqual({ method: 'alpha', rule: 'one_rater' });
  expect(answer.receipt).not.toBeNull();
});

it('needs one source of ratings, and says which is missing', async () => {
  const neither = await evaluator.ask(AGREEMENT, { input: { scale: 'nominal' } });
  expect(neither.errors?.[0]?.extensions).toMatchObject({ issues: [{ rule: 'needed_without_ratings' }] });
  const both = { scale: 'nominal', ratings: [[1]], initiative: 'TTI', indicator: 'RES-02' };
  const refusal = await thePublic(server.url).ask(AGREEMENT, { input: both });
  expect(refusal.errors?.[0]?.extensions).toMatchObject({ issues: [{ rule: 'one_source_only' }] });
});
