import { aDatabase, type TestDatabase } from '../test/database.js';
import { loadReference } from './reference.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await aDatabase('reference');
});
afterAll(() => database.close());

/** Everything that the loader writes and that has an identity of its own, as one number per table. */
const TABLES = [
  'region',
  'currency',
  'country',
  'exchange_rate',
  'context_value',
  'indicator',
  'indicator_version',
  'framework_item',
  'reporting_unit',
  'unit_name',
  'unit_identifier',
  'initiative',
  'membership',
  'cohort_member',
] as const;

async function contents(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const table of TABLES) {
    const { rows } = await database.pool.query<{ content: string }>(
      `select count(*) || ' ' || md5(string_agg(to_jsonb(t)::text, ',' order by to_jsonb(t)::text)) as content
         from (select to_jsonb(t) - 'id' as t from ${table} t) t`,
    );
    found[table] = rows[0]?.content ?? '';
  }
  return found;
}

async function one<Value>(query: string, parameters: unknown[] = []): Promise<Value> {
  const { rows } = await database.pool.query<{ value: Value }>(query, parameters);
  if (rows.length !== 1 || !rows[0]) throw new Error(`expected one row, got ${rows.length}`);
  return rows[0].value;
}

test('the rosters, initiatives, countries and indicators are all there', async () => {
  const members = `select count(distinct m.unit_id)::integer as value
                     from membership m join initiative i on i.id = m.initiative_id where i.code = $1`;
  expect(await one(members, ['TTI'])).toBe(52);
  expect(await one(members, ['ACBF'])).toBe(35);
  expect(await one('select count(*)::integer as value from reporting_unit')).toBe(80);
  expect(await one('select count(*)::integer as value from initiative')).toBe(14);
  expect(await one('select count(*)::integer as value from country')).toBe(61);
  expect(await one('select count(*)::integer as value from indicator')).toBe(60 + 3);
});

test('an institution in both rosters is one unit, and two that share an acronym are two', async () => {
  const named = `select count(distinct u.id)::integer as value
                   from reporting_unit u join unit_name n on n.unit_id = u.id
                  where n.acronym = $1`;
  expect(await one(named, ['KIPPRA'])).toBe(1);
  expect(await one(named, ['CEPA'])).toBe(2);
  expect(await one(named, ['IPAR'])).toBe(3);
  expect(
    await one(
      `select string_agg(i.code, ' ' order by i.code) as value
         from membership m join initiative i on i.id = m.initiative_id join reporting_unit u on u.id = m.unit_id
        where u.code = 'kippra'`,
    ),
  ).toBe('ACBF TTI');
});

test('a name is the one of its date', async () => {
  const nameAt = `select n.acronym as value from unit_name n join reporting_unit u on u.id = n.unit_id
                   where u.code = $1 and n.valid @> $2::date`;
  expect(await one(nameAt, ['afriheritage', '2012-10-31'])).toBe('AIAE');
  expect(await one(nameAt, ['afriheritage', '2012-11-01'])).toBe('AfriHeritage');
  expect(await one(nameAt, ['zepari', '2010-01-01'])).toBe('ZEPARI');
});

test('the constructed cohort says so and holds 49 institutions in 22 countries', async () => {
  const { rows } = await database.pool.query(
    `select c.constructed, count(*)::integer as units, count(distinct u.iso3)::integer as countries
       from cohort c join cohort_member m on m.cohort_id = c.id join reporting_unit u on u.id = m.unit_id
      where c.code = 'tti-49-in-22' group by c.id`,
  );
  expect(rows).toEqual([{ constructed: true, units: 49, countries: 22 }]);
});

test('every cohort member has a membership in the initiative of the cohort', async () => {
  expect(
    await one(
      `select count(*)::integer as value from cohort_member cm join cohort c on c.id = cm.cohort_id
        where not exists (select from membership m
                           where m.unit_id = cm.unit_id and m.initiative_id = c.initiative_id)`,
    ),
  ).toBe(0);
});

test('rates are in the currency that they are really in', async () => {
  const rate = `select per_usd::float8 as value from exchange_rate where currency_code = $1 and year = 2014`;
  expect(await one(rate, ['USD'])).toBe(1);
  expect(await one(rate, ['XOF'])).toBeCloseTo(494.4, 1);
  expect(await one(rate, ['SLL'])).toBeCloseTo(4524, 0);
  expect((await database.pool.query(rate, ['LRD'])).rows).toEqual([]);
});

test('a share or ratio is computed from two parts of the same framework, and all texts exist in three languages', async () => {
  expect(
    await one(
      `select count(*)::integer as value from indicator_version v
        where (v.value_type in ('share', 'ratio')) <> (v.numerator_indicator_id is not null)
           or not (v.name ?& array['en', 'fr', 'es']) or not (v.definition ?& array['en', 'fr', 'es'])`,
    ),
  ).toBe(0);
  expect(
    await one(
      `select count(*)::integer as value
         from framework_item t join indicator_version v on v.id = t.indicator_version_id
         cross join lateral (values (v.numerator_indicator_id), (v.denominator_indicator_id)) part (id)
        where part.id is not null and not exists (select from framework_item p
                where p.framework_version_id = t.framework_version_id and p.indicator_id = part.id)`,
    ),
  ).toBe(0);
});

test('RES-01 is widened from framework version 2 on, and the bridge of RES-14 leaves values alone', async () => {
  const { rows } = await database.pool.query(
    `select f.number as framework, i.code, v.number, v.change_class, (v.bridge ->> 'factor')::float8 as factor
       from framework_item t
       join framework_version f on f.id = t.framework_version_id
       join indicator i on i.id = t.indicator_id
       join indicator_version v on v.id = t.indicator_version_id
      where i.code in ('RES-01', 'RES-14') order by 1, 2`,
  );
  expect(rows).toEqual([
    { framework: 1, code: 'RES-01', number: 1, change_class: null, factor: null },
    { framework: 1, code: 'RES-14', number: 1, change_class: null, factor: null },
    { framework: 2, code: 'RES-01', number: 2, change_class: 'scope', factor: null },
    { framework: 2, code: 'RES-14', number: 2, change_class: 'method', factor: 1 },
  ]);
});

test('periods of a calendar follow each other without a gap', async () => {
  expect(
    await one(
      `select count(*)::integer as value from (
         select starts, lag(ends) over (partition by calendar_code order by starts) as before
           from reporting_period) p where before is not null and starts <> before + 1`,
    ),
  ).toBe(0);
});

test('loading again does nothing; loading changed files touches only what differs', async () => {
  const before = await contents();
  const client = await database.pool.connect();
  try {
    expect(await loadReference(client)).toEqual({ changed: false });
    expect(await contents()).toEqual(before);
    await client.query(
      `update reference_file set sha256 = repeat('0', 64) where path = 'tti_institutions.csv'`,
    );
    await client.query(`update country set capital = 'elsewhere' where iso3 = 'BEN'`);
    expect(await loadReference(client)).toEqual({ changed: true });
    expect(await contents()).toEqual(before);
  } finally {
    client.release();
  }
});

test('a membership that the files no longer state is closed and stays readable', async () => {
  const client = await database.pool.connect();
  try {
    await client.query(`update membership set reason = 'as it was believed', recorded = recorded
      where unit_id = (select id from reporting_unit where code = 'great')`);
    await client.query(
      `update reference_file set sha256 = repeat('0', 64) where path = 'tti_institutions.csv'`,
    );
    await loadReference(client);
    const { rows } = await client.query(
      `select reason, upper_inf(recorded) as current from membership
        where unit_id = (select id from reporting_unit where code = 'great') order by lower(recorded)`,
    );
    expect(rows).toEqual([
      { reason: 'as it was believed', current: false },
      { reason: 'phase 1; only the years are known', current: true },
    ]);
  } finally {
    client.release();
  }
});

test('the meaning of a definition that was asked cannot be changed by a file', async () => {
  const client = await database.pool.connect();
  try {
    await client.query(`update indicator_version set unit = 'pages'
      where indicator_id = (select id from indicator where code = 'RES-02')`);
    await client.query(`update reference_file set sha256 = repeat('0', 64) where path = 'framework.json'`);
    await expect(loadReference(client)).rejects.toThrow('RES-02 version 1');
  } finally {
    client.release();
  }
});
