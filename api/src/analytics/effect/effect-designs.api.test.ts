import { type Person, signedIn } from '../../../test/as.js';
import { aServer, type TestServer } from '../../../test/server.js';

const EFFECT = `query Effect($input: EffectInput!) { effect(input: $input) {
  design wording { en fr es } mean { value p method } randomisation { p arrangements isEnumerated }
  clustered { clusters estimate { value standardError degreesOfFreedom method } wildP wildEnumerated }
  matching { pairs { unit comparison } unmatched balance { covariate before { standardisedDifference }
    after { standardisedDifference } isBalanced } }
  staggered { simple { value low high } event { at estimate { value } bandLow bandHigh treated controls }
    cells { startYear year treated controls } beforeStart { p df } }
  refusals { rule params { name value } } ceiling { level because } rScript pythonScript draws seed
  receipt { contentHash } } }`;

interface Answer {
  effect: {
    design: string;
    wording: { en: string; fr: string; es: string };
    mean: { value: number; method: string } | null;
    randomisation: { p: number; isEnumerated: boolean } | null;
    clustered: { clusters: number; estimate: { value: number }; wildP: number } | null;
    matching: {
      pairs: { unit: string; comparison: string }[];
      balance: { covariate: string; after: { standardisedDifference: number | null } }[];
    } | null;
    staggered: {
      simple: { value: number };
      event: { at: number; bandLow: number | null; estimate: { value: number } }[];
      cells: { startYear: number; treated: number; controls: number }[];
    } | null;
    refusals: { rule: string }[];
    ceiling: { level: number; because: string[] };
    pythonScript: string;
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
const beside = { ...question, who: { regions: ['southern-asia'] }, comparison: {} };
const ask = async (input: object): Promise<Answer['effect']> =>
  (await evaluator.run<Answer>(EFFECT, { input })).effect;

describe('an effect beside others', () => {
  it('is given with errors for countries that hang together, the same estimate with other ranges', async () => {
    const answer = await ask({ ...beside, clusterBy: 'country' });
    expect(answer.clustered?.clusters).toBeGreaterThan(3);
    expect(answer.clustered?.estimate.value).toBeCloseTo(answer.mean?.value ?? Number.NaN, 9);
    expect(answer.randomisation?.p).toBeGreaterThan(0);
  });

  it('is given over pairs that were alike, with their balance', async () => {
    const answer = await ask({ ...beside, matchOn: ['RES-02', 'RES-01'] });
    expect(answer.design).toBe('matched_difference_in_differences');
    expect(answer.matching?.balance.map(({ covariate }) => covariate)).toEqual(['RES-02', 'RES-01']);
    const { pairs = [] } = answer.matching ?? {};
    expect(pairs.length).toBeGreaterThan(2);
    expect(new Set(pairs.map(({ comparison }) => comparison)).size).toBe(pairs.length);
    expect(answer.mean?.method).toBe('paired_t');
  });

  it('of starts in different years is told by years since the start', async () => {
    const answer = await ask({
      ...question,
      fromYear: 2010,
      toYear: 2015,
      starts: [
        { year: 2012, who: { regions: ['southern-asia'] } },
        { year: 2013, who: { regions: ['eastern-africa'] } },
      ],
    });
    expect(answer.design).toBe('staggered_start');
    expect(answer.refusals).toEqual([]);
    expect(answer.staggered?.event.map(({ at }) => at)).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(answer.pythonScript).toContain('"staggered"');
  });

  it('is worded as a description, in three languages', async () => {
    const { wording, ceiling } = await ask(beside);
    expect(ceiling.level).toBeLessThan(3);
    expect(wording.en).toContain('is a description');
    expect(wording.fr).toContain('est une description');
    expect(wording.es).toContain('es una descripción');
  });
});

it.each([
  [{ matchOn: ['RES-01'] }, 'comparison', 'needed_for_matching'],
  [{ starts: [{ year: 2011, who: {} }] }, 'starts', 'start_outside_years'],
  [{ draws: 1_000_000 }, 'draws', 'outside_range'],
])('refuses %j and says where', async (wrong, path, rule) => {
  const { errors } = await evaluator.ask(EFFECT, { input: { ...question, ...wrong } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', issues: [{ path, rule }] });
});

it('lets others read while it draws', async () => {
  const inOrder: string[] = [];
  const note = (what: string) => () => void inOrder.push(what);
  const long = ask({ ...beside, clusterBy: 'country', draws: 49_999, seed: 11 }).then(note('drawn'));
  // The long one is on its way when this one is answered; the one after it waits for nobody either.
  const read = `{ initiatives { code } completeness(input: { initiative: "TTI" }) { receipt { asOf } } }`;
  await evaluator.run(read).then(note('read'));
  await evaluator.run(`{ service { version } }`).then(note('read again'));
  await long;
  expect(inOrder).toEqual(['read', 'read again', 'drawn']);
});
