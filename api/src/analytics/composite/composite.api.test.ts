import { type Person, signedIn } from '../../../test/as.js';
import { aServer, type TestServer } from '../../../test/server.js';

const COMPOSITE = `query Composite($input: CompositeInput!) { composite(input: $input) {
  scores { unit value rank rankLow rankHigh band clusters { name value } missing atNought }
  meanRankShift shiftBy { choice meanRankShift draws } coherence correlations { first second value }
  refusals { rule params { name value } } draws seed receipt { contentHash demonstration } } }`;

interface Answer {
  composite: {
    scores: {
      unit: string;
      value: number | null;
      rank: number | null;
      rankLow: number | null;
      rankHigh: number | null;
      band: string | null;
      missing: string[];
      atNought: string[];
    }[];
    meanRankShift: number | null;
    refusals: { rule: string; params: { name: string; value: string }[] }[];
    receipt: { contentHash: string; demonstration: boolean } | null;
  };
}

let server: TestServer;
let evaluator: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const ask = async (input: object): Promise<Answer['composite']> =>
  (await evaluator.run<Answer>(COMPOSITE, { input })).composite;

const CLUSTERS = [
  'policy_environment',
  'implementation_processes',
  'development_results',
  'capacity_development_outcomes',
];

it('is the Africa Capacity Index where its rule is asked for: 90, 70, 35 and 50 make 54.08', async () => {
  const { scores, receipt } = await ask({
    configuration: 'africa_capacity_index',
    units: ['the example', 'a weak cluster', 'a gap'],
    clusters: CLUSTERS.map((name, place) => ({
      name,
      parts: [
        {
          name: `part of ${name}`,
          values: [[90, 70, 35, 50][place], [80, 80, 80, 0][place], place === 1 ? null : 60],
        },
      ],
    })),
  });
  expect(scores[0]?.value).toBeCloseTo(54.08, 2);
  expect([scores[0]?.band, scores[0]?.rank]).toEqual(['medium', 1]);
  expect([scores[1]?.value, scores[1]?.atNought]).toEqual([0, ['capacity_development_outcomes']]);
  expect([scores[2]?.value, scores[2]?.missing]).toEqual([null, ['part of implementation_processes']]);
  expect(receipt).toBeNull();
});

it('of the record ranks the members with a range for every rank', async () => {
  const input = {
    initiative: 'TTI',
    year: 2013,
    normalisation: 'z_score',
    clusters: [
      {
        name: 'research',
        parts: [
          { name: 'outputs', indicator: 'RES-02' },
          { name: 'staff', indicator: 'RES-01' },
        ],
      },
    ],
  };
  const answer = await ask(input);
  const ranked = answer.scores.filter(({ rank }) => rank !== null);
  expect(ranked.length).toBeGreaterThan(10);
  for (const { rankLow, rankHigh } of ranked) expect((rankLow ?? 1) <= (rankHigh ?? 0)).toBe(true);
  expect(answer.meanRankShift).toBeGreaterThan(0);
  expect(answer.receipt?.demonstration).toBe(true);
  expect(await ask(input)).toEqual(answer);
});

it('without goalposts is refused with the part that lacks them', async () => {
  const { scores, refusals } = await ask({
    units: ['a', 'b'],
    clusters: [{ name: 'one', parts: [{ name: 'staff', values: [1, 2] }] }],
  });
  expect(scores).toEqual([]);
  expect(refusals).toEqual([{ rule: 'outside_scale', params: [{ name: 'part', value: 'staff' }] }]);
});

it('refuses clusters that are not those of the index', async () => {
  const { errors } = await evaluator.ask(COMPOSITE, {
    input: {
      configuration: 'africa_capacity_index',
      units: ['a'],
      clusters: [{ name: 'mine', parts: [{ name: 'x', values: [1] }] }],
    },
  });
  expect(errors?.[0]?.extensions).toMatchObject({
    issues: [{ path: 'clusters', rule: 'clusters_of_configuration' }],
  });
});
