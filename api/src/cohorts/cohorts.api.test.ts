// Long because the life of cohorts is told as each role speaks of them.
import { randomUUID } from 'node:crypto';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

const SAVE = `mutation Save($input: SaveCohortInput!) { saveCohort(input: $input) { code version } }`;
const ONE = `query One($code: String!, $asOf: DateTime) { cohort(code: $code, asOf: $asOf) { code memberCount audience
  name { en fr } initiative { code } version { number why recordedFrom recordedUntil rule { regions }
  named { institution { code } counts reason } } versions { number recordedFrom } members { institution { code } enters leaves reason } } }`;
const TREND = `query Trend($input: TrendInput!) { trend(input: $input) { groups { key label { en } points { year n value } }
  receipt { asOf contentHash } } }`;
const LISTED = `query Listed($also: [String!]) { initiative(code: "TTI") { cohorts(also: $also) { code } } }`;
const MADE = `query Made { madeCohorts(initiative: "TTI") { mayChange madeBy cohort { code } } }`;
const PREVIEW = `query Preview($input: CohortPreviewInput!) { cohortPreview(input: $input) { memberCount
  years { year members entered left } undecided { code } strangers { code } issues { path rule }
  attrition { left compared below leavers { side } receipt { demonstration } } } }`;
const ATTRITION = `query Attrition($input: AttritionInput!) { cohortAttrition(input: $input) { left compared below } }`;
const DECOMPOSITION = `query Split($input: DecompositionInput!) { decomposition(input: $input) { groups { key total } } }`;
const AGGREGATE = `query Aggregate($input: AggregateInput!) { aggregate(input: $input) { __typename } }`;

interface Shown {
  cohort: {
    memberCount: number;
    version: { number: number; recordedFrom: string; named: { institution: { code: string } }[] } | null;
    versions: { number: number; recordedFrom: string }[];
    members: {
      institution: { code: string };
      enters: string | null;
      leaves: string | null;
      reason: string | null;
    }[];
  };
}
interface Trend {
  trend: {
    groups: { key: string; label: { en: string }; points: { n: number; value: number | null }[] }[];
    receipt: { asOf: string; contentHash: string };
  };
}

let server: TestServer;
let manager: Person;
let otherManager: Person;
let evaluator: Person;
let contributor: Person;
let nobody: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  const as = (name: string): Promise<Person> => signedIn(server.url, `${name}@demonstration.example`);
  manager = await as('manager.tti');
  otherManager = await as('manager.acbf');
  evaluator = await as('evaluator');
  contributor = await as('contributor.csea');
  nobody = thePublic(server.url);
});
afterAll(() => server.close());

const west = { rule: { regions: ['western-africa'] }, named: [] };
const written = (change: object = {}): object => ({
  operationId: randomUUID(),
  initiative: 'TTI',
  name: { en: 'West Africa' },
  note: { en: 'Made by a test' },
  audience: 'by_address',
  meaning: west,
  why: '',
  ...change,
});
const keep = async (who: Person, change: object = {}): Promise<{ code: string; version: number }> =>
  (await who.run<{ saveCohort: { code: string; version: number } }>(SAVE, { input: written(change) }))
    .saveCohort;
const one = async (who: Person, code: string, asOf?: string): Promise<Shown['cohort']> =>
  (await who.run<Shown>(ONE, { code, asOf })).cohort;
const trend = async (who: Person, code: string, more: object = {}): Promise<Trend['trend']> =>
  (
    await who.run<Trend>(TREND, {
      input: {
        initiative: 'TTI',
        indicator: 'RES-02',
        splitBy: 'choice',
        groups: [{ cohorts: [code] }],
        ...more,
      },
    })
  ).trend;
const listed = async (also: string[] = []): Promise<string[]> =>
  (
    await nobody.run<{ initiative: { cohorts: { code: string }[] } }>(LISTED, { also })
  ).initiative.cohorts.map(({ code }) => code);

test('an evaluator’s cohort by rule gives what the rule says at once, to whoever has its code, and is listed for nobody else', async () => {
  const { code, version } = await keep(evaluator);
  expect(version).toBe(1);
  expect(code).toMatch(/^west-africa-[0-9a-f]{10}$/);
  const byRegion = await evaluator.run<Trend>(TREND, {
    input: { initiative: 'TTI', indicator: 'RES-02', splitBy: 'none', who: { regions: ['western-africa'] } },
  });
  const own = await trend(evaluator, code);
  expect(own.groups[0]?.points).toEqual(byRegion.trend.groups[0]?.points);
  expect(own.groups[0]?.label.en).toBe('West Africa');
  expect((await trend(nobody, code)).groups[0]?.points.length).toBeGreaterThan(3);
  expect(await listed()).not.toContain(code);
  expect(await listed([code, 'no-such-cohort'])).toContain(code);
  const made = async (who: Person): Promise<string[]> =>
    (await who.run<{ madeCohorts: { cohort: { code: string } }[] }>(MADE)).madeCohorts.map(
      (row) => row.cohort.code,
    );
  expect(await made(evaluator)).toContain(code);
  expect(await made(manager)).not.toContain(code);
});

test('every question that takes cohorts takes the code', async () => {
  const { code } = await keep(manager, { name: { en: 'Everywhere' } });
  const who = { cohorts: [code] };
  const { decomposition } = await evaluator.run<{ decomposition: { groups: { key: string }[] } }>(
    DECOMPOSITION,
    {
      input: { initiative: 'TTI', indicator: 'RES-02', fromYear: 2013, toYear: 2014, who, splitBy: 'cohort' },
    },
  );
  expect(decomposition.groups.map(({ key }) => key)).toEqual([code]);
  await evaluator.run(AGGREGATE, {
    input: { initiative: 'TTI', indicators: ['RES-02'], who, groupBy: ['cohort', 'period'] },
  });
  const count = async (document: string): Promise<number> =>
    (await nobody.run<{ institutions: { nodes: object[] } }>(document)).institutions.nodes.length;
  const asked = `query { institutions(cohort: "${code}", first: 200) { nodes { code } } }`;
  expect(await count(asked)).toBe((await one(nobody, code)).memberCount);
  await nobody.run(
    `query { completeness(input: { initiative: "TTI", who: { cohorts: ["${code}"] } }) { __typename } }`,
  );
  await nobody.run(
    `query { domainProgress(input: { initiative: "TTI", who: { cohorts: ["${code}"] } }) { __typename } }`,
  );
  await nobody.run(
    `query { latest(input: { initiative: "TTI", indicator: "RES-02", who: { cohorts: ["${code}"] } }) { __typename } }`,
  );
});

test('a new version needs a reason; the old one answers as of its time with the same bytes', async () => {
  const first = await keep(manager, {
    audience: 'everybody',
    name: { en: 'Nigeria and friends', fr: 'Nigeria et amis' },
  });
  const { code } = first;
  expect(code).toBe('nigeria-and-friends');
  expect(await listed()).toContain(code);
  const before = await trend(evaluator, code);
  const wasHeld = (await one(nobody, code)).version!.recordedFrom;
  const change = {
    ...{ code, version: 1, audience: 'everybody', name: { en: 'Nigeria alone' } },
    meaning: {
      rule: { countries: ['NGA'] },
      named: [
        { institution: 'cres', counts: true, enters: '2010-04-01', leaves: '2013-03-31', reason: 'a pilot' },
      ],
    },
  };
  const refused = await manager.ask(SAVE, { input: written(change) });
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID',
    issues: [{ path: 'why', rule: 'why_missing' }],
  });
  expect(await keep(manager, { ...change, why: 'Only one country was meant.' })).toEqual({
    code,
    version: 2,
  });
  const now = await one(nobody, code);
  expect(now.version?.number).toBe(2);
  expect(now.versions.map(({ number }) => number)).toEqual([2, 1]);
  const cres = now.members.find(({ institution }) => institution.code === 'cres');
  expect(cres).toMatchObject({ enters: '2010-04-01', leaves: '2013-03-31', reason: 'a pilot' });
  expect((await trend(evaluator, code)).groups[0]?.label.en).toBe('Nigeria alone');
  // The answer that was given before, by its receipt; and the version by the time it was held from.
  expect(await trend(evaluator, code, { asOf: before.receipt.asOf })).toEqual(before);
  expect((await trend(evaluator, code, { asOf: wasHeld })).groups).toEqual(before.groups);
  expect((await one(nobody, code, wasHeld)).version?.number).toBe(1);
});

test('two who change the same version: the second is told, and nothing is lost', async () => {
  const { code } = await keep(manager, { audience: 'everybody', name: { en: 'Shared' } });
  const change = { code, version: 1, audience: 'everybody', why: 'first' };
  expect((await keep(manager, change)).version).toBe(2);
  const late = await manager.ask(SAVE, { input: written({ ...change, why: 'second' }) });
  expect(late.errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    issues: [{ rule: 'version_is_older', params: { version: '2' } }],
  });
  const sentTwice = written({ ...change, version: 2, why: 'third' });
  const once = await manager.run(SAVE, { input: sentTwice });
  expect(await manager.run(SAVE, { input: sentTwice })).toEqual(once);
  expect((await one(nobody, code)).version?.number).toBe(3);
});

test('who may: managers of the initiative, evaluators for an address; nobody for another initiative', async () => {
  const input = written();
  expect(await contributor.refusal(SAVE, { input })).toBe('NOT_ALLOWED');
  expect(await nobody.refusal(SAVE, { input })).toBe('NOT_ALLOWED');
  expect(await otherManager.refusal(SAVE, { input })).toBe('NOT_FOUND');
  const wide = await evaluator.ask(SAVE, { input: written({ audience: 'everybody' }) });
  expect(wide.errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID',
    issues: [{ rule: 'managers_only' }],
  });
  const { code } = await keep(manager, { audience: 'everybody', name: { en: 'The manager’s' } });
  expect(await evaluator.refusal(SAVE, { input: written({ code, version: 1, why: 'mine now' }) })).toBe(
    'NOT_ALLOWED',
  );
  const shipped = written({ code: 'tti-first-selection', version: 1, why: 'x' });
  expect(await manager.refusal(SAVE, { input: shipped })).toBe('NOT_FOUND');
});

test('what cannot be kept is said at its place, and nothing is kept', async () => {
  const wrong = {
    rule: { countries: ['QQQ'], leftFrom: '2014-01-02', leftUntil: '2014-01-01' },
    named: [{ institution: 'nobody', counts: false }],
  };
  const answer = await manager.ask(SAVE, { input: written({ name: {}, meaning: wrong }) });
  expect(answer.errors?.[0]?.extensions.issues?.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
    'name name_missing',
    'named.0.institution code_unknown',
    'named.0.reason reason_missing',
    'rule.countries code_unknown',
    'rule.leftFrom days_backwards',
  ]);
});

test('the preview counts years, who came and went, and who of them was below the median', async () => {
  const { cohortPreview: all } = await manager.run<{
    cohortPreview: {
      memberCount: number;
      years: { year: number; members: number; entered: number; left: number }[];
      attrition: { left: number; compared: number; below: number; leavers: { side: string | null }[] };
    };
  }>(PREVIEW, { input: { initiative: 'TTI', indicator: 'RES-02', meaning: { rule: {}, named: [] } } });
  expect(all.memberCount).toBe(52);
  for (const [at, year] of all.years.entries()) {
    const before = all.years[at - 1];
    if (before) expect(year.members).toBe(before.members + year.entered - year.left);
  }
  const { left, compared, below, leavers } = all.attrition;
  expect(left).toBe(leavers.length);
  expect(left).toBeGreaterThan(0);
  expect(below).toBe(leavers.filter(({ side }) => side === 'below').length);
  expect(compared).toBe(leavers.filter(({ side }) => side !== null).length);
  const { cohortPreview: nothing } = await manager.run<{ cohortPreview: { issues: object[] } }>(PREVIEW, {
    input: { initiative: 'TTI', meaning: { rule: null, named: [] } },
  });
  expect(nothing.issues).toEqual([{ path: 'meaning', rule: 'cohort_means_nobody' }]);
});

test('an institution that was never a member is named as such; one whose dates nobody knows is not decided', async () => {
  const ask = async (who: Person, initiative: string, meaning: object) =>
    (
      await who.run<{ cohortPreview: { memberCount: number; undecided: object[]; strangers: object[] } }>(
        PREVIEW,
        {
          input: { initiative, meaning },
        },
      )
    ).cohortPreview;
  const kippra = { institution: 'kippra', counts: true };
  expect(await ask(manager, 'TTI', { rule: null, named: [kippra] })).toMatchObject({
    memberCount: expect.any(Number),
  });
  const undated = await ask(otherManager, 'ACBF', { rule: { firstGrantUntil: '2010-12-31' }, named: [] });
  expect(undated.undecided.length + undated.memberCount).toBeGreaterThan(0);
});

test('anybody may ask who left; the public is counted what the public sees', async () => {
  const asked = { input: { cohort: 'tti-first-selection', indicator: 'RES-02' } };
  const { cohortAttrition: seen } = await evaluator.run<{ cohortAttrition: { left: number } }>(
    ATTRITION,
    asked,
  );
  const { cohortAttrition: shown } = await nobody.run<{ cohortAttrition: { left: number } }>(
    ATTRITION,
    asked,
  );
  expect(shown.left).toBeLessThanOrEqual(seen.left);
});

test('of a historical list each member is shown for as long as it was a member of the initiative', async () => {
  const { members, memberCount } = await one(nobody, 'tti-first-selection');
  expect(memberCount).toBe(24);
  expect(new Set(members.map(({ institution }) => institution.code)).size).toBe(24);
  expect(members.filter(({ leaves }) => leaves === '2014-03-31').length).toBeGreaterThan(0);
});

test('who made which version stands in the audit', async () => {
  const { code } = await keep(manager, { name: { en: 'Audited' }, note: {} });
  const { rows } = await server.database.pool.query(
    `select action, actor, detail ->> 'number' as number from audit where subject_kind = 'cohort' and subject_id = $1`,
    [code],
  );
  expect(rows).toEqual([{ action: 'cohort.made', actor: expect.any(String), number: '1' }]);
});
