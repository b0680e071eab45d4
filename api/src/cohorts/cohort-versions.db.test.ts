import { randomUUID } from 'node:crypto';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { CohortRuleFacts } from '../initiative/cohort-rule.js';
import type { NamedUnit } from '../reference/cohort.rules.js';
import { insertCohort, insertCohortVersion } from './cohort.query.js';

let desk: QuestionDesk;
let maker: string;
let cohortId: number;
const recorded: string[] = [];

beforeAll(async () => {
  desk = await aQuestionDesk();
  for (const [unit, country] of [
    ['a', 'KEN'],
    ['b', 'KEN'],
    ['c', 'KEN'],
    ['d', 'GHA'],
    ['e', 'GHA'],
    ['f', 'GHA'],
  ] as const)
    await desk.world.unit(unit, { country });
  const values = { a: 1, b: 2, c: 3, d: 10, e: 20, f: 30 };
  for (const [unit, value] of Object.entries(values)) await desk.world.report(unit, 2012, { ART: value });
  maker = randomUUID();
  await desk.test.pool.query(
    `insert into user_account (id, email, name, demonstration) values ($1, 'm@example.org', 'Maker', true)`,
    [maker],
  );
});
afterAll(() => desk.close());

async function keep(number: number, rule: CohortRuleFacts | null, named: NamedUnit[] = []): Promise<void> {
  const name = { en: `Version ${number}` };
  await desk.database.transaction(async () => {
    const at = await desk.database.advanceDataVersion();
    recorded.push(at);
    if (number === 1) {
      const { rows } = await desk.test.pool.query('select id from initiative');
      cohortId = await insertCohort(desk.database, {
        ...{ code: 'made', initiativeId: rows[0].id, name, note: name, by: maker, demonstration: true },
      });
    }
    await insertCohortVersion(desk.database, {
      ...{
        cohortId,
        number,
        name,
        note: name,
        audience: 'everybody',
        rule,
        named,
        why: 'a test',
        by: maker,
        at,
      },
    });
  });
  desk.catalogue.forget();
}

const median = async (asOf?: string): Promise<{ median: number | null; label: string; hash: string }> => {
  const trend = await desk.trends.trend(everything, {
    ...{
      initiative: 'TTI',
      indicator: 'ART',
      splitBy: 'choice',
      balanced: false,
      fromYear: 2012,
      toYear: 2012,
    },
    groups: [{ cohorts: ['made'] }],
    asOf: asOf ?? null,
  });
  const [group] = trend.groups;
  return {
    median: group?.points[0]?.median ?? null,
    label: group?.label.en ?? '',
    hash: trend.receipt.contentHash,
  };
};

test('each version is what it was at its time: 2 by Kenya, 20 by Ghana, 15 without f', async () => {
  await keep(1, { countries: ['KEN'] });
  const first = await median();
  expect(first).toMatchObject({ median: 2, label: 'Version 1' });
  await keep(2, { countries: ['GHA'] });
  expect(await median()).toMatchObject({ median: 20, label: 'Version 2' });
  const { rows } = await desk.test.pool.query(`select id from reporting_unit where code = 'f'`);
  const f = { unitId: rows[0].id, counts: false, from: null, before: null, reason: 'it merged' };
  const a = { unitId: 0, counts: true, from: null, before: null, reason: 'the pilot' };
  a.unitId = (await desk.test.pool.query(`select id from reporting_unit where code = 'c'`)).rows[0].id;
  await keep(3, { countries: ['GHA'] }, [f, a]);
  // Ghana without f, and c by name: 3, 10, 20.
  expect(await median()).toMatchObject({ median: 10, label: 'Version 3' });
  expect(await median(recorded[0])).toEqual(first);
  expect(await median(recorded[1])).toMatchObject({ median: 20, label: 'Version 2' });
});

test('before its first version a cohort means what that one says', async () => {
  expect((await median('2014-06-02T00:00:00Z')).median).toBe(2);
});

test('it is listed from its first version on, and not in answers as of an earlier time', async () => {
  const keys = async (asOf: string | null): Promise<string[]> => {
    const { groups } = await desk.trends.trend(everything, {
      ...{ initiative: 'TTI', indicator: 'ART', splitBy: 'cohort', balanced: false, asOf },
    });
    return groups.map(({ key }) => key);
  };
  expect(await keys(null)).toContain('made');
  expect(await keys('2014-06-02T00:00:00Z')).not.toContain('made');
});

test('a version can be closed, never changed or removed, by whoever writes for requests', async () => {
  const refused = async (statement: string): Promise<string> => {
    try {
      await desk.database.transaction(() => desk.database.execute(statement).then(() => undefined));
      return 'done';
    } catch (error) {
      return String((error as { code?: string }).code);
    }
  };
  // 42501: the role may not; 23001: the rule of the table.
  expect(await refused(`update cohort_version set why = 'another'`)).toBe('42501');
  expect(await refused(`delete from cohort_version`)).toBe('42501');
  expect(await refused(`delete from cohort`)).toBe('42501');
  expect(
    await refused(`update cohort_version set recorded = tstzrange(lower(recorded), null) where number = 1`),
  ).toBe('23001');
  expect(await refused(`update cohort_version_member set reason = ''`)).toBe('42501');
});

test('with the accounts of the demonstration go their cohorts', async () => {
  await desk.test.pool.query('delete from user_account where demonstration');
  const { rows } = await desk.test.pool.query(`select count(*)::int as n from cohort where code = 'made'`);
  expect(rows[0].n).toBe(0);
});
