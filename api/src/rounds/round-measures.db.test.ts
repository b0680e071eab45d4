import { Database } from '../database/database.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { aDatabase, type TestDatabase } from '../../test/database.js';
import { roundCellsOf } from './round-cells.query.js';
import { punctualityOf } from './round-punctuality.query.js';
import { reviewDaysOf } from './round-review-days.query.js';

/**
 * ALPHA-2014 is due on 31 March 2015. A and B keep the time of Nairobi (UTC+3); C is in Lima (UTC-5), D in Dhaka
 * (UTC+6) and never reports. Each has four required questions, and a share that is computed.
 */
let scratch: TestDatabase;
let database: Database;
let world: ReportingWorld;
let round: number;

const NOW = '2015-05-01T00:00:00Z';

async function value<Result>(text: string, values: unknown[] = []): Promise<Result> {
  const { rows } = await scratch.pool.query<{ value: Result }>(text, values);
  return rows[0]?.value as Result;
}

async function aReport(unit: string, events: readonly [transition: string, at: string][]): Promise<string> {
  const last = events.at(-1)?.[0];
  const state = { submit: 'submitted', return: 'returned', accept: 'accepted' }[last ?? ''] ?? 'draft';
  const sent = events.filter(([name]) => name === 'submit').at(-1)?.[1] ?? null;
  const id = await value<string>(
    `insert into submission (round_id, unit_id, period_id, state, submitted_at, accepted_at)
     select $1, u.id, $2, $4, $5, case when $4 = 'accepted' then $6::timestamptz end
     from reporting_unit u where u.code = $3 returning id as value`,
    [round, world.periods.get('2014'), unit, state, sent, events.at(-1)?.[1] ?? null],
  );
  for (const [transition, at] of events) {
    await scratch.pool.query(
      `insert into submission_event (submission_id, transition, from_state, to_state, happened_at)
       values ($1, $2, 'draft', 'submitted', $3)`,
      [id, transition, at],
    );
  }
  return id;
}

const fill = (submission: string, cells: Record<string, string>): Promise<unknown> =>
  scratch.pool.query(
    `insert into entry (submission_id, indicator_id, indicator_version_id, value, absence)
     select $1, i.id, f.indicator_version_id, case when t.said ~ '^[0-9]' then t.said::numeric end,
       case when t.said !~ '^[0-9]' then t.said end
     from jsonb_each_text($2) as t (code, said) join indicator i on i.code = t.code
     join round r on r.id = $3
     join framework_item f on f.framework_version_id = r.framework_version_id and f.indicator_id = i.id`,
    [submission, JSON.stringify(cells), round],
  );

beforeEach(async () => {
  scratch = await aDatabase();
  database = await Database.connect(scratch.url);
  world = await aReportingWorld(scratch.pool);
  await scratch.pool.query(`
    update reporting_unit set time_zone = 'Africa/Nairobi' where code in ('unit-a', 'unit-b');
    insert into reporting_unit (code, kind, iso3, calendar_code, time_zone) values
      ('unit-c', 'institution', 'KEN', 'jan_dec', 'America/Lima'),
      ('unit-d', 'institution', 'KEN', 'jan_dec', 'Asia/Dhaka');
    insert into membership (unit_id, initiative_id, role, valid, dates_known, confidence, source, recorded)
      select u.id, i.id, 'grantee', '[2010-01-01,2020-01-01)', 'known', 'sourced', 'test', '[2010-01-01,)'
      from reporting_unit u, initiative i where u.code in ('unit-c', 'unit-d') and i.code = 'ALPHA'`);
  round = await value<number>(`select id as value from round where code = 'ALPHA-2014'`);
});

afterEach(async () => {
  await database.onApplicationShutdown();
  await scratch.close();
});

test('on time is decided at each institution’s own midnight', async () => {
  // Nairobi: 31 March ends at 21:00 UTC. Lima: at 05:00 UTC of 1 April.
  await aReport('unit-a', [['submit', '2015-03-31T20:59:59Z']]);
  await aReport('unit-b', [['submit', '2015-03-31T21:00:00Z']]);
  await aReport('unit-c', [
    ['submit', '2015-04-01T04:59:59Z'],
    ['accept', '2015-04-03T00:00:00Z'],
  ]);
  expect(await punctualityOf(database, round, NOW)).toEqual({
    expected: 4,
    received: 3,
    accepted: 1,
    judged: 4,
    onTime: 2,
  });
});

test('nobody is judged before their own last day has ended, an extension included', async () => {
  // Dhaka: 31 March ends at 18:00 UTC.
  const judgedAt = async (now: string): Promise<number> => (await punctualityOf(database, round, now)).judged;
  expect(await judgedAt('2015-03-31T17:59:59Z')).toBe(0);
  expect(await judgedAt('2015-03-31T18:00:00Z')).toBe(1);
  expect(await judgedAt('2015-03-31T21:00:00Z')).toBe(3);
  expect(await judgedAt('2015-04-01T05:00:00Z')).toBe(4);
  await scratch.pool.query(
    `insert into round_extension (round_id, unit_id, until, reason)
     select $1, id, '2015-04-30', 'Audit' from reporting_unit where code = 'unit-d'`,
    [round],
  );
  expect(await judgedAt('2015-04-30T17:59:59Z')).toBe(3);
  expect(await judgedAt('2015-04-30T18:00:00Z')).toBe(4);
});

test('an extension makes a late report one that came in time; the first sending counts, not the last', async () => {
  await aReport('unit-a', [
    ['submit', '2015-03-30T00:00:00Z'],
    ['return', '2015-04-05T00:00:00Z'],
    ['submit', '2015-04-20T00:00:00Z'],
  ]);
  await aReport('unit-b', [['submit', '2015-04-10T00:00:00Z']]);
  expect(await punctualityOf(database, round, NOW)).toMatchObject({ received: 2, onTime: 1 });
  await scratch.pool.query(
    `insert into round_extension (round_id, unit_id, until, reason)
     select $1, id, '2015-04-10', 'Audit' from reporting_unit where code = 'unit-b'`,
    [round],
  );
  expect(await punctualityOf(database, round, NOW)).toMatchObject({ received: 2, onTime: 2 });
});

test('the median of review days is over every decision, and what waits stands beside it', async () => {
  // Decisions after 2, 5 and 9 days; one report waits since 26 April 00:00, which is 5 days on 1 May.
  await aReport('unit-a', [
    ['submit', '2015-03-01T00:00:00Z'],
    ['return', '2015-03-03T00:00:00Z'],
    ['submit', '2015-03-10T00:00:00Z'],
    ['accept', '2015-03-15T00:00:00Z'],
  ]);
  await aReport('unit-b', [
    ['submit', '2015-04-01T00:00:00Z'],
    ['return', '2015-04-10T00:00:00Z'],
    ['submit', '2015-04-26T00:00:00Z'],
  ]);
  expect(await reviewDaysOf(database, round, NOW)).toEqual({
    medianDays: 5,
    decisions: 3,
    waiting: 1,
    longestWait: 5,
  });
});

test('there is no median before the first decision', async () => {
  await aReport('unit-a', [['submit', '2015-04-30T12:00:00Z']]);
  expect(await reviewDaysOf(database, round, NOW)).toEqual({
    medianDays: null,
    decisions: 0,
    waiting: 1,
    longestWait: 0,
  });
});

test('a reason counts as an answer, a draft counts as nothing, and what is computed is not asked', async () => {
  const sent = await aReport('unit-a', [['submit', '2015-03-01T00:00:00Z']]);
  await fill(sent, { 'TST-01': '12', 'TST-05': '20', 'TST-06': 'refused' });
  const draft = await aReport('unit-b', []);
  await fill(draft, { 'TST-01': '3', 'TST-05': '4' });
  // Four units by TST-01, TST-05, TST-06 and TST-31.
  expect(await roundCellsOf(database, round)).toEqual({ expected: 16, valued: 2, explained: 1 });
});

test('in a demonstration, what came after its own time counts as having come then', async () => {
  await scratch.pool.query(
    `update round set demonstration = true, clock = '2015-03-20T00:00:00Z' where id = $1`,
    [round],
  );
  await aReport('unit-a', [['submit', '2026-11-01T00:00:00Z']]);
  expect(await punctualityOf(database, round, '2026-11-01T00:00:00Z')).toMatchObject({
    judged: 1,
    onTime: 1,
  });
});
