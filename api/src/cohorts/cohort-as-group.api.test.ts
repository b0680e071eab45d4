import { randomUUID } from 'node:crypto';
import { type Person, signedIn } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

const SAVE = `mutation Save($input: SaveCohortInput!) { saveCohort(input: $input) { code } }`;
const EFFECT = `query Effect($input: EffectInput!) { effect(input: $input) {
  design mean { value p method } randomisation { p } refusals { rule } rScript } }`;
const REGISTER = `mutation Register($input: RegisterAnalysisInput!) { registerAnalysis(input: $input) { id question } }`;
const ONE = `query One($id: ID!) { analysis(id: $id) { question } }`;

interface Effect {
  design: string;
  mean: { value: number; p: number; method: string } | null;
  refusals: { rule: string }[];
  rScript: string;
}
interface Registered {
  id: string;
  question: string;
}

let server: TestServer;
let evaluator: Person;
let code: string;

beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
  const input = {
    operationId: randomUUID(),
    initiative: 'TTI',
    name: { en: 'South Asia, as I mean it' },
    note: {},
    audience: 'by_address',
    meaning: { rule: { regions: ['southern-asia'] }, named: [] },
    why: '',
  };
  ({
    saveCohort: { code },
  } = await evaluator.run<{ saveCohort: { code: string } }>(SAVE, { input }));
});
afterAll(() => server.close());

const question = (who: object, toYear = 2013): object => ({
  ...{ initiative: 'TTI', indicator: 'RES-02', fromYear: 2011, toYear, draws: 199 },
  ...{ who, comparison: {} },
});
const effectOf = async (who: object): Promise<Effect> =>
  (await evaluator.run<{ effect: Effect }>(EFFECT, { input: question(who) })).effect;

test('an effect for a saved cohort is the one for whom it stands for', async () => {
  const [own, region] = [await effectOf({ cohorts: [code] }), await effectOf({ regions: ['southern-asia'] })];
  expect(own.refusals).toEqual([]);
  expect(own.mean).not.toBeNull();
  expect({ ...own, rScript: '' }).toEqual({ ...region, rScript: '' });
});

test('an analysis may be registered about a saved cohort, which stands in its question by its code', async () => {
  const { registerAnalysis } = await evaluator.run<{ registerAnalysis: Registered }>(REGISTER, {
    input: {
      operationId: randomUUID(),
      title: 'Outputs in South Asia',
      hypothesis: 'More outputs where core funding began first.',
      // Of whose last year nothing is known yet.
      question: question({ cohorts: [code] }, 2019),
    },
  });
  const { analysis } = await evaluator.run<{ analysis: Registered }>(ONE, { id: registerAnalysis.id });
  expect(analysis.question).toContain(code);
});
