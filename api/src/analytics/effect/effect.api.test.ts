import { type Person, signedIn, thePublic } from '../../../test/as.js';
import { aServer, type TestServer } from '../../../test/server.js';

const EFFECT = `query Effect($input: EffectInput!) { effect(input: $input) {
  design group { n expected baselineMedian endMedian rose fell } comparison { n }
  shift { value low high p method } mean { value low high method } bootstrap { low high } standardised
  earlier { fromYear toYear estimate { value } } refusals { rule params { name value } } ceiling { level because }
  rScript draws seed receipt { asOf contentHash demonstration } } }`;

interface Answer {
  effect: {
    design: string;
    group: { n: number; expected: number };
    comparison: { n: number } | null;
    shift: { value: number; low: number; high: number } | null;
    mean: { value: number; low: number; high: number } | null;
    earlier: { toYear: number }[];
    refusals: { rule: string }[];
    ceiling: { level: number; because: string[] };
    rScript: string;
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

const question = { initiative: 'TTI', indicator: 'RES-02', fromYear: 2011, toYear: 2013 };
const ask = async (who: Person, input: object): Promise<Answer['effect']> =>
  (await who.run<Answer>(EFFECT, { input })).effect;

describe('the effect of belonging to a group', () => {
  it('is the mean of the changes that trend shows, institution by institution', async () => {
    const answer = await ask(evaluator, question);
    const { trend } = await evaluator.run<{
      trend: { groups: { points: { year: number; value: number | null }[] }[] };
    }>(
      `{ trend(input: { initiative: "TTI", indicator: "RES-02", splitBy: institution, fromYear: 2011, toYear: 2013 }) {
        groups { points { year value } } } }`,
    );
    const changes = trend.groups.flatMap(({ points }) => {
      const [before, after] = [2011, 2013].map((year) => points.find((point) => point.year === year)?.value);
      return before == null || after == null ? [] : [after - before];
    });
    expect(answer.group.n).toBe(changes.length);
    expect(answer.mean?.value).toBeCloseTo(
      changes.reduce((sum, change) => sum + change, 0) / changes.length,
      10,
    );
    expect(answer.receipt.demonstration).toBe(true);
  });

  it('has the same bytes again, with its own asOf', async () => {
    const first = await ask(evaluator, question);
    expect(await ask(evaluator, { ...question, asOf: first.receipt.asOf })).toEqual(first);
  });

  it('never warrants words of cause, and says why', async () => {
    const { ceiling } = await ask(evaluator, question);
    expect(ceiling.level).toBeLessThan(3);
    expect(ceiling.because).toContain('not_registered');
  });

  it('hands over a script with the values that it used', async () => {
    const sides = { who: { regions: ['southern-asia'] }, comparison: {} };
    const answer = await ask(evaluator, { ...question, ...sides });
    // One value of each institution in each of the two years.
    const values = /value = c\(([^)]*)\)/.exec(answer.rScript)?.[1]?.split(', ') ?? [];
    expect(values.length).toBeGreaterThanOrEqual(2 * (answer.group.n + (answer.comparison?.n ?? 0)));
    expect(answer.rScript).toContain('figures <- c("shift", "mean", "bootstrap"');
  });

  it('of nobody is refused rather than nought', async () => {
    const nobody = await ask(evaluator, { ...question, who: { institutions: ['bidpa'] } });
    expect(nobody.mean).toBeNull();
    expect(nobody.refusals.length).toBeGreaterThan(0);
  });

  it('refuses years that run backwards and indicators that are no number, saying where', async () => {
    const backwards = await evaluator.ask(EFFECT, { input: { ...question, toYear: 2010 } });
    expect(backwards.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      issues: [{ path: 'toYear' }],
    });
  });

  it('is asked of fewer by the public, who see only whom they may', async () => {
    const seen = await ask(thePublic(server.url), question);
    expect(seen.group.n).toBeLessThanOrEqual((await ask(evaluator, question)).group.n);
  });
});
