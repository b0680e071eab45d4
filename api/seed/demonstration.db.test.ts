import { aDatabase, type TestDatabase } from '../test/database.js';
import { demonstrationAccounts, demonstrationPassword } from './demonstration-accounts.js';
import { loadDemonstration } from './demonstration.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await aDatabase('demonstration');
});
afterAll(() => database.close());

const hashPassword = (password: string) => Promise.resolve(`hash of ${password.length} characters`);

async function rows<Row extends object>(query: string, parameters: unknown[] = []): Promise<Row[]> {
  return (await database.pool.query<Row>(query, parameters)).rows;
}

async function count(query: string): Promise<number> {
  const [row] = await rows<{ n: number }>(`select count(*)::integer as n ${query}`);
  return row?.n ?? Number.NaN;
}

/** Current beliefs of the totals, with the programme year that holds their period's end. */
const FACTS = `
  select u.code as unit, i.code as indicator, r.programme_year as year, o.value::float8 as value, o.absence,
         o.currency_code
    from observation o
    join reporting_unit u on u.id = o.unit_id
    join indicator i on i.id = o.indicator_id
    join round r on o.period_ends between r.programme_starts and r.programme_ends and r.code like 'TTI-%'
   where upper_inf(o.recorded) and o.slice = ''`;

test('rounds are published except the last of each initiative, which is open', async () => {
  expect(
    await rows(
      `select i.code, count(*)::integer as rounds, count(*) filter (where not published)::integer as unpublished,
              max(programme_year) filter (where clock is not null)::integer as open
         from round r join initiative i on i.id = r.initiative_id group by i.code order by i.code`,
    ),
  ).toEqual([
    { code: 'ACBF', rounds: 5, unpublished: 1, open: 2018 },
    { code: 'TTI', rounds: 10, unpublished: 1, open: 2018 },
  ]);
});

test('TTI has 24, 52, 43 and 42 members in 20 countries, at the end of the programme year', async () => {
  const found = await rows<{ year: number; members: number; countries: number }>(
    `select r.programme_year::integer as year, count(distinct m.unit_id)::integer as members,
            count(distinct u.iso3)::integer as countries
       from round r
       join membership m on m.initiative_id = r.initiative_id and m.valid @> r.programme_ends
       join reporting_unit u on u.id = m.unit_id
      where r.code in ('TTI-2009', 'TTI-2010', 'TTI-2013', 'TTI-2014', 'TTI-2018') group by 1 order by 1`,
  );
  expect(found.map(({ members }) => members)).toEqual([24, 52, 52, 43, 42]);
  expect(found.find(({ year }) => year === 2014)?.countries).toBe(20);
});

test('the plain mean of the first selection rises while every remaining member falls', async () => {
  const values = await rows<{ unit: string; year: number; value: number }>(
    `select unit, year, value from (${FACTS}) f
      where indicator = 'RES-02' and year in (2013, 2014) and unit in (
        select u.code from cohort c join cohort_member m on m.cohort_id = c.id join reporting_unit u on u.id = m.unit_id
         where c.code = 'tti-first-selection')
        and exists (select from membership m join reporting_unit u on u.id = m.unit_id
                      join initiative i on i.id = m.initiative_id
                     where u.code = f.unit and i.code = 'TTI' and m.valid @> make_date(f.year, 12, 31))`,
  );
  const inYear = (year: number) =>
    new Map(values.filter((row) => row.year === year).map((row) => [row.unit, row.value]));
  const mean = (by: ReadonlyMap<string, number>) =>
    [...by.values()].reduce((sum, value) => sum + value, 0) / by.size;
  const before = inYear(2013);
  const after = inYear(2014);
  expect([before.size, after.size]).toEqual([24, 20]);
  expect(mean(after)).toBeGreaterThan(mean(before));
  for (const [unit, value] of after) expect(value).toBeLessThan(before.get(unit) ?? Number.NaN);
});

test.each([
  ['RES-02', 'RES-01'],
  ['RES-04', 'RES-01'],
  ['RES-07', 'RES-06'],
  ['RES-09', 'RES-06'],
  ['RES-11', 'RES-06'],
  ['RES-12', 'RES-11'],
  ['RES-15', 'RES-16'],
  ['COM-08', 'COM-07'],
  ['COM-14', 'COM-13'],
  ['ORG-03', 'ORG-01'],
  ['ORG-05', 'ORG-01'],
  ['ORG-08', 'ORG-01'],
  ['ORG-14', 'ORG-13'],
])('%s never exceeds %s, in reports and in the record', async (part, whole) => {
  const compared = await rows<{ part: number; whole: number }>(
    `select p.value as part, w.value as whole from (${FACTS}) p join (${FACTS}) w using (unit, year)
      where p.indicator = $1 and w.indicator = $2 and p.value is not null and w.value is not null`,
    [part, whole],
  );
  expect(compared.length).toBeGreaterThan(50);
  expect(compared.filter((pair) => pair.part > pair.whole)).toEqual([]);
  expect(
    await count(
      `from entry p join entry w using (submission_id)
       join indicator pi on pi.id = p.indicator_id join indicator wi on wi.id = w.indicator_id
      where pi.code = '${part}' and wi.code = '${whole}' and p.slice = '' and w.slice = '' and p.value > w.value`,
    ),
  ).toBe(0);
});

test('the parts of RES-06 by sex leave an unknown remainder, and never exceed the total', async () => {
  const remainders = await rows<{ remainder: number }>(
    `select (t.value - sum(s.value))::integer as remainder
       from observation t join observation s using (unit_id, indicator_id, period_id)
      where t.slice = '' and s.slice like 'sex=%' and upper_inf(t.recorded) and upper_inf(s.recorded)
      group by t.id`,
  );
  expect(Math.min(...remainders.map(({ remainder }) => remainder))).toBe(0);
  expect(remainders.filter(({ remainder }) => remainder > 0).length).toBeGreaterThan(20);
});

test('everything generated is labelled, and came through an import and an accepted report', async () => {
  expect(await count('from observation')).toBeGreaterThan(20_000);
  expect(
    await count(`from observation o left join submission s on s.id = o.submission_id
      where o.origin <> 'demonstration' or o.import_id is null or s.state is distinct from 'accepted'
         or s.unit_id <> o.unit_id or s.period_id <> o.period_id or not s.demonstration`),
  ).toBe(0);
  expect(await count('from user_account where not demonstration')).toBe(0);
  expect(await count('from target where not demonstration')).toBe(0);
  expect(await count('from consent where not demonstration')).toBe(0);
  expect(await count('from membership where demonstration')).toBe(21);
});

test('every question of a round is answered or named absent in each accepted report', async () => {
  expect(
    await count(
      `from submission s
       join round r on r.id = s.round_id
       join framework_item t on t.framework_version_id = r.framework_version_id
       join indicator_version v on v.id = t.indicator_version_id
      where s.state = 'accepted' and v.numerator_indicator_id is null and (v.frequency = 'annual' or r.survey_year)
        and not exists (select from observation o where o.unit_id = s.unit_id and o.period_id = s.period_id
                           and o.indicator_version_id = v.id and o.slice = '' and upper_inf(o.recorded))`,
    ),
  ).toBe(0);
  expect(
    await count(
      `from observation o join indicator_version v on v.id = o.indicator_version_id
        where v.numerator_indicator_id is not null`,
    ),
  ).toBe(0);
});

test('a corrected figure has two beliefs that meet, and a reason', async () => {
  const corrected = await rows<{ meets: boolean; differs: boolean }>(
    `select upper(a.recorded) = lower(b.recorded) as meets, a.value is distinct from b.value as differs
       from observation b
       join observation a on a.unit_id = b.unit_id and a.indicator_version_id = b.indicator_version_id
                         and a.period_id = b.period_id and a.slice = b.slice and a.id <> b.id
      where b.correction_reason is not null and upper_inf(b.recorded)`,
  );
  expect(corrected.length).toBeGreaterThan(10);
  expect(corrected.every(({ meets, differs }) => meets && differs)).toBe(true);
});

test('money is in the currency of the institution, and a figure in two initiatives is held once', async () => {
  expect(
    await rows(
      `select distinct currency_code::text from (${FACTS}) f where unit = 'cres' and currency_code is not null`,
    ),
  ).toEqual([{ currency_code: 'XOF' }]);
  expect(
    await count(
      `from (select from observation where upper_inf(recorded)
              group by unit_id, indicator_id, period_id, slice, rater having count(*) > 1) twice`,
    ),
  ).toBe(0);
});

test('missing reports have a reason and no cells; one report is returned with marks', async () => {
  expect(await count(`from submission where missing_reason is not null`)).toBeGreaterThan(10);
  expect(
    await count(
      `from submission s join entry e on e.submission_id = s.id where s.missing_reason is not null`,
    ),
  ).toBe(0);
  expect(
    await rows(
      `select s.state, count(*)::integer as marks from submission s join entry_mark m on m.submission_id = s.id group by s.id`,
    ),
  ).toEqual([{ state: 'returned', marks: 3 }]);
});

test('targets have paths, and one was replaced by another', async () => {
  expect(
    await count('from target t where not exists (select from target_point p where p.target_id = t.id)'),
  ).toBe(0);
  expect(await rows('select distinct state from target order by state')).toEqual([
    { state: 'proposed' },
    { state: 'signed' },
  ]);
  expect(await count(`from target where state = 'signed' and not upper_inf(recorded)`)).toBe(1);
});

test('agreements stand in every state, each with its reasons and its signatures', async () => {
  const [standing] = await rows<Record<string, number>>(`
    select count(*) filter (where t.state = 'signed' and s.n = 2)::int as agreed,
           count(*) filter (where t.state = 'signed' and s.n <> 2)::int as half_agreed,
           count(*) filter (where t.state = 'proposed' and upper_inf(recorded) and s.n = 1)::int as signed_one,
           count(*) filter (where t.state = 'proposed' and upper_inf(recorded) and answers_to is not null)::int as countered,
           count(*) filter (where t.state = 'proposed' and upper_inf(recorded) and answers_to is null and s.n = 0
             and side = 'institution')::int as proposed,
           count(*) filter (where t.state = 'proposed' and upper_inf(recorded) and side = 'initiative')::int as asked,
           count(*) filter (where t.state = 'proposed' and reason is not null)::int as reopened,
           count(*) filter (where kind = 'maintain')::int as maintained,
           count(*) filter (where course = 'interpolated')::int as interpolated,
           count(*) filter (where programme_value is not null)::int as whole_programme
      from target t cross join lateral (select count(*) as n from target_signature x where x.target_id = t.id) s`);
  expect(standing).toMatchObject({ half_agreed: 0, reopened: 1 });
  for (const [state, n] of Object.entries(standing ?? {})) {
    if (state !== 'half_agreed') expect([state, n > 0]).toEqual([state, true]);
  }
  expect(
    await count(`from target where rationale not like 'Illustrat%' and rationale not like 'Ilustrat%'`),
  ).toBe(0);
});

test('each account signs in with one published password and finds what its description promises', async () => {
  expect(demonstrationPassword.length).toBeGreaterThanOrEqual(15);
  expect(
    (await rows<{ email: string }>('select email from user_account order by email')).map(
      ({ email }) => email,
    ),
  ).toEqual(demonstrationAccounts.map(({ email }) => email).toSorted());
  expect(
    await rows(
      `select u.code, r.code as round from submission s join round r on r.id = s.round_id
         join reporting_unit u on u.id = s.unit_id
        where s.state = 'draft' and s.missing_reason is null and u.code in ('cres', 'faro', 'csea', 'bidpa')
        order by 1`,
    ),
  ).toEqual([
    { code: 'bidpa', round: 'ACBF-2018' },
    { code: 'cres', round: 'TTI-2018' },
    { code: 'csea', round: 'TTI-2018' },
    { code: 'faro', round: 'TTI-2018' },
  ]);
});

test('loading again changes nothing; removing takes all of it and leaves the reference; loading then gives the same', async () => {
  const figures = `select md5(string_agg(unit || indicator || year || coalesce(value::text, absence, 'text'), ','
                     order by unit, indicator, year)) as sum from (${FACTS}) f`;
  const before = await rows(figures);
  const client = await database.pool.connect();
  try {
    expect(await loadDemonstration(client, { hashPassword })).toEqual({ loaded: false });
    expect(await rows(figures)).toEqual(before);
    await client.query('select remove_demonstration()');
    for (const table of [
      'observation',
      'submission',
      'entry',
      'round',
      'target',
      'target_signature',
      'consent',
      'user_account',
      'import_batch',
    ]) {
      expect([table, await count(`from ${table}`)]).toEqual([table, 0]);
    }
    expect(await count('from reporting_unit')).toBe(80);
    expect(await count('from membership')).toBe(109);
    expect(await loadDemonstration(client, { hashPassword })).toEqual({ loaded: true });
    expect(await rows(figures)).toEqual(before);
  } finally {
    client.release();
  }
});

test('the open round stands in its days of grace, with reports in every state, and nothing after its own time', async () => {
  const [standing] = await rows<Record<string, number>>(`
    select count(*) filter (where s.state = 'draft')::int as draft,
           count(*) filter (where s.state = 'submitted')::int as submitted,
           count(*) filter (where s.state = 'returned')::int as returned,
           count(*) filter (where s.state = 'accepted')::int as accepted,
           count(*) filter (where s.created_at > r.clock or s.submitted_at > r.clock or s.accepted_at > r.clock)::int
             as ahead,
           (select count(*)::int from round_extension x where x.round_id = r.id) as extensions,
           (select count(*)::int from submission_event e join submission t on t.id = e.submission_id
             where t.round_id = r.id and e.happened_at > r.clock) as "eventsAhead"
      from round r join submission s on s.round_id = r.id where r.code = 'TTI-2018' group by r.id`);
  expect(standing).toMatchObject({ ahead: 0, eventsAhead: 0, returned: 1 });
  expect(Object.values({ ...standing, ahead: 1, eventsAhead: 1 }).every((count) => count > 0)).toBe(true);
});
