// Long because each golden case stands in SQL, in the answer of the API and in the picture, beside its numbers.
import { randomUUID } from 'node:crypto';
import { svgOf, type TrendAnswer, trendPicture } from '@kipimo/shared';
import { Person, thePublic } from '../../test/as.js';
import { ComparisonWorld } from '../../test/factories/a-comparison-world.js';
import { aServer, type TestServer } from '../../test/server.js';
import { hashSecret } from '../identity/secrets.js';
import { drawingWords } from './drawing.words.js';

const TREND = `query Trend($input: TrendInput!) { trend(input: $input) { currency measure
  indicator { code current { number name { en fr es drafted } valueType basis unit direction decimals minimum maximum } }
  groups { kind key label { en fr es drafted } points { year versionNumber n expected value median mean lowerQuartile upperQuartile
    interval { low high } distribution { level count } missing { reason count } refusals { rule } } }
  breaks { year fromVersion toVersion changeClass bridged note { en fr es drafted } }
  comparability { __typename ... on ComparableWithCaveats { reasons { rule params { name value } } }
    ... on NotComparable { reasons { rule params { name value } } } }
  receipt { asOf contentHash demonstration rateSet { title } } } }`;
const SPLIT = `query Split($input: DecompositionInput!) { decomposition(input: $input) { groups { total exactTotal rose fell
  largest parts { kind source exact } refusals { rule } } } }`;

interface Point {
  year: number;
  n: number;
  expected: number;
  value: number | null;
  mean: number | null;
  missing: { reason: string; count: number }[];
  refusals: { rule: string }[];
}
interface Trend {
  groups: { key: string; points: Point[] }[];
  breaks: { year: number; bridged: boolean }[];
  comparability: { reasons?: { rule: string }[] };
}
interface Split {
  total: number | null;
  exactTotal: string | null;
  rose: number;
  fell: number;
  largest: string | null;
  parts: { source: string; exact: string }[];
  refusals: { rule: string }[];
}

let server: TestServer;
let evaluator: Person;
let nobody: Person;

/** Value, baseline, step, and per cent of the way; null where there is none. */
const paths = [
  ['half of the way up', 15, 10, 20, 50],
  ['the whole way', 20, 10, 20, 100],
  ['beyond the target', 25, 10, 20, 150],
  ['no movement', 10, 10, 20, 0],
  ['the wrong way', 5, 10, 20, -50],
  ['falling where less is agreed', 15, 30, 10, 75],
  ['rising where less is agreed', 40, 30, 10, -50],
  ['a fall beyond the target', 5, 30, 10, 125],
  ['from a negative figure up', -5, -10, 10, 25],
  ['between two negative figures', -8, -10, -5, 40],
  ['from nought', 3, 0, 12, 25],
  ['down to nought', 3, 12, 0, 75],
  ['tenths', 0.3, 0.1, 0.5, 50],
  ['half of the way down', 20, 30, 10, 50],
  ['a quarter', 12, 10, 18, 25],
  ['a path that keeps its baseline', 10, 10, 10, null],
  ['no baseline', 15, null, 20, null],
  ['a step that is not due', 15, 10, 'later', null],
  ['a path that is not signed', 15, 10, 'proposed', null],
  ['a blank', null, 10, 20, null],
] as const;

beforeAll(async () => {
  server = await aServer('empty');
  // The server has brought the reference data along; these cases stand in a world of their own.
  await server.database.pool.query(
    `truncate region, currency, calendar, capacity_domain, framework, initiative, import_batch, exchange_rate_set,
       context_series, role_assignment cascade`,
  );
  const world = await ComparisonWorld.in(server.database.pool);
  const names = (letter: string, n: number): string[] =>
    Array.from({ length: n }, (_, at) => `${letter}${at + 1}`);
  // The trap: five large ones fall by one each; three small ones leave at the end of 2010.
  for (const [at, unit] of names('big', 5).entries()) {
    await world.unit(unit);
    await world.report(unit, 2010, { ART: 20 - 2 * at });
    await world.report(unit, 2011, { ART: 19 - 2 * at });
  }
  for (const unit of names('small', 3)) {
    await world.unit(unit, { member: [null, '2011-01-01'] });
    await world.report(unit, 2010, { ART: 2 });
  }
  await world.cohort('trap', ...names('big', 5), ...names('small', 3));
  // The break: six report 10, 11 and, under the wider definition of 2012, 50.
  for (const unit of names('cut', 6)) {
    await world.unit(unit);
    for (const [year, value] of [
      [2010, 10],
      [2011, 11],
      [2012, 50],
    ] as const)
      await world.report(unit, year, { OUT: value });
  }
  await world.cohort('cut', ...names('cut', 6));
  // 55 per cent: 11 of 20 report in either year, with 1 to 11. And four of whom all report 7.
  for (const [at, unit] of names('half', 20).entries()) {
    await world.unit(unit);
    if (at >= 11) continue;
    await world.report(unit, 2010, { ART: at + 1 });
    await world.report(unit, 2011, { ART: at + 1 });
  }
  await world.cohort('half', ...names('half', 20));
  for (const unit of names('few', 4)) {
    await world.unit(unit);
    await world.report(unit, 2010, { ART: 7 });
    await world.report(unit, 2011, { ART: 7 });
  }
  await world.cohort('few', ...names('few', 4));
  for (const [at, [, value, baseline, step]] of paths.entries()) {
    const unit = `path${String(at + 1).padStart(2, '0')}`;
    await world.unit(unit);
    for (const year of [2011, 2012]) await world.report(unit, year, { ART: value ?? 'not_collected' });
    await target(unit, baseline, step);
  }
  await world.cohort('paths', ...paths.map((_, at) => `path${String(at + 1).padStart(2, '0')}`));
  evaluator = await anEvaluator();
  nobody = thePublic(server.url);
});
afterAll(() => server.close());

async function target(
  unit: string,
  baseline: number | null,
  step: number | 'later' | 'proposed',
): Promise<void> {
  await server.database.pool.query(
    `with t as (insert into target (unit_id, initiative_id, indicator_id, state, baseline_value, baseline_on, recorded)
       select u.id, n.id, i.id, $4, $2::numeric, case when $2::numeric is not null then date '2010-12-31' end, '[2010-06-01,)'
         from reporting_unit u, initiative n, indicator i where u.code = $1 and i.code = 'ART' returning id)
     insert into target_point (target_id, due_on, value) select id, $5::date, $3 from t`,
    [
      unit,
      baseline,
      typeof step === 'number' ? step : 20,
      step === 'proposed' ? 'proposed' : 'signed',
      step === 'later' ? '2012-12-31' : '2011-12-31',
    ],
  );
}

async function anEvaluator(): Promise<Person> {
  const [id, secret] = [randomUUID(), randomUUID()];
  const { pool } = server.database;
  await pool.query(`insert into user_account (id, email, name) values ($1, 'e@example.org', 'Evaluator')`, [
    id,
  ]);
  await pool.query(
    `insert into role_assignment (user_id, role, initiative_id) select $1, 'evaluator', id from initiative`,
    [id],
  );
  await pool.query(
    `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [hashSecret(secret), id],
  );
  return new Person(server.url, { cookie: `__Host-kipimo=${secret}` });
}

const rows = async <Row>(statement: string): Promise<Row[]> =>
  (await server.database.pool.query(statement)).rows;
const trend = async (
  who: Person,
  indicator: string,
  cohort: string,
  more: object = {},
): Promise<Trend & TrendAnswer> => {
  const input = { initiative: 'TTI', indicator, who: { cohorts: [cohort] }, ...more };
  return (await who.run<{ trend: Trend & TrendAnswer }>(TREND, { input })).trend;
};
const split = async (who: Person, cohort: string, indicator: string, years: object): Promise<Split> => {
  const input = { initiative: 'TTI', indicator, who: { cohorts: [cohort] }, ...years };
  const { decomposition } = await who.run<{ decomposition: { groups: Split[] } }>(SPLIT, { input });
  return decomposition.groups[0]!;
};
const picture = async (who: Person, indicator: string, search: string): Promise<string> =>
  (await who.get(`/files/charts/TTI/${indicator}.svg?${search}`)).text();
const count = (text: string, part: string): number => text.split(part).length - 1;
const inCohort = (code: string): string =>
  `join cohort_member m on m.unit_id = o.unit_id join cohort c on c.id = m.cohort_id and c.code = '${code}'`;

test('the naive mean rises while every member falls: it is membership', async () => {
  const means = await rows<{ year: number; mean: string; n: number }>(
    `select extract(year from o.period_ends)::int as year, avg(o.value) as mean, count(*)::int as n
       from observation o ${inCohort('trap')} group by 1 order by 1`,
  );
  expect(means.map(({ year, mean, n }) => [year, Number(mean), n])).toEqual([
    [2010, 10.75, 8],
    [2011, 15, 5],
  ]);
  const [moved] = await rows<{ fell: number; of: number }>(
    `select count(*) filter (where o.value < before.value)::int as fell, count(*)::int as of
       from observation o ${inCohort('trap')}
       join observation before on before.unit_id = o.unit_id and extract(year from before.period_ends) = 2010
      where extract(year from o.period_ends) = 2011`,
  );
  expect(moved).toEqual({ fell: 5, of: 5 });

  const years = { fromYear: 2010, toYear: 2011 };
  const points = (await trend(evaluator, 'ART', 'trap', years)).groups[0]!.points;
  expect(points.map(({ mean, n }) => [mean, n])).toEqual([
    [10.75, 8],
    [15, 5],
  ]);
  const answer = await split(evaluator, 'trap', 'ART', { ...years, figure: 'mean' });
  expect(answer).toMatchObject({ total: 4.25, rose: 0, fell: 5, largest: 'membership', refusals: [] });
  expect(answer.parts.reduce((sum, { exact }) => sum + Number(exact), 0)).toBe(Number(answer.exactTotal));

  // The picture has the medians, 13 and 15, each over its n, and says that members left.
  const drawn = await picture(evaluator, 'ART', 'cohort=trap&from=2010&to=2011');
  expect(count(drawn, 'data-mark=')).toBe(2);
  expect(drawn).toContain('>8</text>');
  expect(drawn).toContain('>5</text>');
  expect(drawn).toMatch(/R8/);
});

test('a definition break: the line is cut, nothing is split across it, and a bridge is dotted', async () => {
  const versions = await rows<{ year: number; version: number }>(
    `select distinct extract(year from o.period_ends)::int as year, v.number as version
       from observation o ${inCohort('cut')} join indicator_version v on v.id = o.indicator_version_id order by 1`,
  );
  expect(versions).toEqual([
    { year: 2010, version: 1 },
    { year: 2011, version: 1 },
    { year: 2012, version: 2 },
  ]);
  const answer = await trend(nobody, 'OUT', 'cut', { toYear: 2012 });
  expect(answer.breaks).toMatchObject([{ year: 2012, bridged: false }]);
  expect(answer.comparability.reasons?.map(({ rule }) => rule)).toContain('R1');
  const across = await split(nobody, 'cut', 'OUT', { fromYear: 2011, toYear: 2012 });
  expect(across).toMatchObject({ total: null, parts: [] });
  expect(across.refusals.map(({ rule }) => rule)).toContain('R1');
  const cut = await picture(nobody, 'OUT', 'cohort=cut&to=2012');
  expect(count(cut, 'data-mark=')).toBe(3);
  expect(count(cut, 'data-join=')).toBe(1);
  expect(cut).toContain('data-break="2012"');

  await server.database.pool.query(
    `update indicator_version set bridge = '{"note": {"en": "Counts before are multiplied"}}'
      where number = 2 and indicator_id = (select id from indicator where code = 'OUT')`,
  );
  const bridged = await trend(nobody, 'OUT', 'cut', { toYear: 2012 });
  expect(bridged.breaks).toMatchObject([{ year: 2012, bridged: true }]);
  expect(bridged.comparability.reasons?.map(({ rule }) => rule) ?? []).not.toContain('R1');
  const dotted = await picture(nobody, 'OUT', 'cohort=cut&to=2012');
  expect(count(dotted, 'data-join="bridged"')).toBe(1);
  expect(dotted).toMatch(/data-join="bridged"[^>]*stroke-dasharray/);
});

test('55 per cent reported: no centre, only the dots of those who did', async () => {
  const reported = await rows<{ n: number }>(
    `select count(*)::int as n from observation o ${inCohort('half')} group by o.period_ends`,
  );
  expect(reported.map(({ n }) => n / 20)).toEqual([0.55, 0.55]);
  const years = { fromYear: 2010, toYear: 2011 };
  for (const reader of [evaluator, nobody]) {
    const { points } = (await trend(reader, 'ART', 'half', years)).groups[0]!;
    expect(points).toHaveLength(2);
    for (const point of points) {
      expect(point).toMatchObject({ n: 11, expected: 20, value: null });
      expect(point.missing).toEqual([{ reason: 'not_submitted', count: 9 }]);
      expect(point.refusals.map(({ rule }) => rule)).toEqual(['R2']);
    }
    const drawn = await picture(reader, 'ART', 'cohort=half&from=2010&to=2011');
    // Each of the eleven by itself in both years; the nine who said nothing have no mark.
    expect(drawn).toContain('Too few reported for a summary, so each that did is shown by itself.');
    expect(count(drawn, 'data-mark=')).toBe(22);
    // In the explorer a group without any summary is its dots, whatever picture was chosen, and never reasons alone.
    for (const view of ['trend', 'facets', 'slope'])
      expect(await dotsOf(reader, view)).toEqual({ dots: 22, lines: 0, refused: false });
    expect(await dotsOf(reader, 'dots')).toEqual({ dots: 11, lines: 0, refused: false });
    expect(await dotsOf(reader, 'distribution')).toEqual({ dots: 22, lines: 0, refused: false });
  }
});

async function dotsOf(who: Person, view: string): Promise<object> {
  const drawn = await picture(who, 'ART', `cohort=half&from=2010&to=2011&view=${view}`);
  return {
    dots: count(drawn, 'data-dot='),
    lines: count(drawn, 'data-join='),
    refused: drawn.includes(drawingWords('en').t('chart.outcome.not_comparable')),
  };
}

test('n = 4: the public sees no summary, an evaluator does', async () => {
  const found = await rows<{ n: number; median: string }>(
    `select count(*)::int as n, percentile_cont(0.5) within group (order by o.value) as median
       from observation o ${inCohort('few')} group by o.period_ends`,
  );
  expect(found.map(({ n, median }) => [n, Number(median)])).toEqual([
    [4, 7],
    [4, 7],
  ]);
  const years = { fromYear: 2010, toYear: 2011 };
  const shown = (await trend(nobody, 'ART', 'few', years)).groups[0]!.points;
  for (const point of shown) {
    expect(point).toMatchObject({ n: 4, value: null, mean: null });
    expect(point.refusals.map(({ rule }) => rule)).toEqual(['R3']);
  }
  const seen = (await trend(evaluator, 'ART', 'few', years)).groups[0]!.points;
  expect(seen.map(({ n, value }) => [n, value])).toEqual([
    [4, 7],
    [4, 7],
  ]);
  const search = 'cohort=few&from=2010&to=2011';
  const ofEach = await picture(nobody, 'ART', search);
  expect(ofEach).toContain('Too few institutions for a summary, so each is shown by itself.');
  expect(count(ofEach, 'data-mark=')).toBe(8);
  const ofAll = await picture(evaluator, 'ART', search);
  expect(ofAll).not.toContain('Too few institutions');
  expect(count(ofAll, 'data-mark=')).toBe(2);
});

test('per cent of the agreed path, in twenty cases', async () => {
  const worked = await rows<{ unit: string; percent: string | null }>(
    `select u.code as unit, round(100 * (o.value - t.baseline_value) / nullif(p.value - t.baseline_value, 0), 6) as percent
       from observation o ${inCohort('paths')}
       join reporting_unit u on u.id = o.unit_id
       left join target t on t.unit_id = u.id and t.state = 'signed'
       left join target_point p on p.target_id = t.id and p.due_on <= o.period_ends
      where extract(year from o.period_ends) = 2011
      order by u.code`,
  );
  const expected = paths.map(([, , , , percent]) => percent);
  expect(worked.map(({ percent }) => (percent === null ? null : Number(percent)))).toEqual(expected);
  const answer = await trend(evaluator, 'ART', 'paths', {
    ...{ fromYear: 2011, toYear: 2012, measure: 'path', splitBy: 'institution' },
  });
  const found = answer.groups.map(({ points }) => points[0]?.value ?? null);
  expect(found).toHaveLength(20);
  for (const [at, percent] of expected.entries()) {
    if (percent === null) expect(found[at]).toBeNull();
    else expect(found[at]).toBeCloseTo(percent, 9);
  }
  const drawn = svgOf(trendPicture(answer, drawingWords('en')), drawingWords('en'), { language: 'en' });
  // Both years of every case with a per cent, and the later year of the step that is due by then.
  expect(count(drawn, 'data-mark=')).toBe(2 * expected.filter((percent) => percent !== null).length + 1);
});
