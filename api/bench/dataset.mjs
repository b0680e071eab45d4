import pg from 'pg';

/** The size that the figures speak of. */
export const size = { institutions: 1000, years: [2005, 2019] };

/** Connections of the client to each server. */
export const connections = 10;

/** Reports to save to: one for each connection to the API, and as many for the yardstick. */
export const reports = 2 * connections;

export const people = {
  evaluator: 'evaluator.bench@example.org',
  contributor: 'contributor.bench@example.org',
  password: 'measured in milliseconds',
};

/**
 * Fills a migrated database with reference data into the measured data set: 1,000 institutions in the programme
 * BENCH, every annual indicator of the framework, 15 years; half of them in each of two cohorts. Values are generated
 * and mean nothing.
 *
 * @param {string} url
 * @param {(password: string) => Promise<string>} hashPassword
 * @param {{ institutions: number, withParts: boolean }} [wanted] with parts, counts of people come by sex too
 * @returns {Promise<{ observations: number }>}
 */
export async function fillDataset(
  url,
  hashPassword,
  { institutions, withParts } = { institutions: size.institutions, withParts: false },
) {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  const [first, last] = size.years;
  const constraint = await exclusionOf(client);
  await client.query('begin');
  await client.query(`set local maintenance_work_mem = '512MB'`);
  // Rebuilt below in one pass: inserting 750,000 rows one check at a time takes minutes.
  await client.query(`alter table observation drop constraint observation_one_belief_at_a_time`);
  await client.query(`alter table observation disable trigger user`);
  await client.query(
    `insert into initiative (code, name, modality, start_year, end_year, description, currency_code, calendar_code,
       confidence, source)
     values ('BENCH', '{"en": "Measured programme"}', 'core_grant', $1, $2, '{"en": "Generated for measuring."}',
       'USD', 'jan_dec', 'sourced', 'generated')`,
    [first, last],
  );
  await client.query(
    `insert into reporting_unit (code, kind, iso3, calendar_code)
     select 'bench-' || lpad(n::text, 4, '0'), 'institution',
       (array['GHA', 'KEN', 'NGA', 'SEN', 'IND', 'PER', 'ECU', 'UGA', 'TZA', 'BGD'])[1 + n % 10], 'jan_dec'
     from generate_series(1, $1::int) n`,
    [institutions],
  );
  await client.query(`
    insert into institution (unit_id, working_languages, confidence, source)
      select id, '{en}', 'sourced', 'generated' from reporting_unit where code like 'bench-%';
    insert into unit_name (unit_id, name, acronym, valid, confidence, source)
      select id, 'Measured institute ' || code, upper(code), '(,)', 'sourced', 'generated'
      from reporting_unit where code like 'bench-%';
    insert into membership (unit_id, initiative_id, role, valid, dates_known, confidence, source, recorded)
      select u.id, i.id, 'grantee', '(,)', 'known', 'sourced', 'generated', '[2009-01-01,)'
      from reporting_unit u, initiative i where u.code like 'bench-%' and i.code = 'BENCH';
    insert into cohort (code, initiative_id, name, note, constructed, source)
      select 'bench-' || half || '-selection', i.id, jsonb_build_object('en', initcap(half) || ' selection'),
             '{"en": "Generated for measuring."}', false, 'generated'
      from initiative i, unnest('{first,second}'::text[]) half where i.code = 'BENCH';
    insert into cohort_member (cohort_id, unit_id, valid)
      select c.id, u.id, '(,)' from reporting_unit u
      join cohort c on c.code = case when u.id % 2 = 0 then 'bench-first-selection' else 'bench-second-selection' end
      where u.code like 'bench-%';
  `);
  await client.query(
    `insert into round (code, initiative_id, programme_year, programme_starts, programme_ends, framework_version_id,
       opens, due, grace_until, published)
     select 'BENCH-' || y, i.id, y, make_date(y, 1, 1), make_date(y, 12, 31),
       (select max(id) from framework_version), make_date(y + 1, 1, 1), make_date(y + 1, 6, 30),
       make_date(y + 1, 7, 31), true
     from generate_series($1::int, $2::int) y, initiative i where i.code = 'BENCH'`,
    [first, last],
  );
  await client.query(`
    insert into import_batch (name, origin, manifest, backdates) values ('Measured data', 'import', '{}', true)`);
  const inserted = await client.query(
    `insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, value,
       currency_code, origin, import_id, recorded)
     select u.id, v.indicator_id, v.id, p.id, p.ends, s.slice,
       case v.value_type when 'yes_no' then (u.id + p.id) % 2 when 'score' then 1 + (u.id * 7 + p.id) % 4
         else 1 + (u.id * 31 + p.id * 17 + v.id * 13) % 97 end,
       case when v.value_type = 'currency' then 'USD' end, 'import', b.id,
       tstzrange((p.ends + 200)::timestamptz, null)
     from reporting_unit u, reporting_period p, import_batch b,
       (select distinct on (v.indicator_id) v.* from framework_item f
          join indicator_version v on v.id = f.indicator_version_id
        where v.value_type <> 'narrative' and v.numerator_indicator_id is null
        order by v.indicator_id, v.number desc) v,
       unnest(case when $3::boolean and v.value_type = 'count' and 'sex' = any(v.disaggregations)
         then array['', 'sex=female', 'sex=male'] else array[''] end) s (slice)
     where u.code like 'bench-%' and p.calendar_code = 'jan_dec'
       and p.ends between make_date($1::int, 1, 1) and make_date($2::int, 12, 31) and b.name = 'Measured data'
     order by v.indicator_id, u.id, p.ends, s.slice`,
    [first, last, withParts],
  );
  await client.query(`alter table observation enable trigger user`);
  await client.query(`alter table observation add constraint observation_one_belief_at_a_time ${constraint}`);
  await addPeople(client, await hashPassword(people.password));
  await client.query(`select advance_data_version()`);
  await client.query('commit');
  await client.query('vacuum analyze');
  await client.end();
  return { observations: inserted.rowCount ?? 0 };
}

async function exclusionOf(client) {
  const { rows } = await client.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'observation_one_belief_at_a_time'`,
  );
  return rows[0].definition;
}

async function addPeople(client, passwordHash) {
  await client.query(
    `insert into user_account (email, name, password_hash) values ($1, 'Evaluator', $3), ($2, 'Contributor', $3)`,
    [people.evaluator, people.contributor, passwordHash],
  );
  await client.query(
    `insert into role_assignment (user_id, role, initiative_id)
     select u.id, 'evaluator', i.id from user_account u, initiative i where u.email = $1 and i.code = 'BENCH'`,
    [people.evaluator],
  );
  await client.query(
    `insert into role_assignment (user_id, role, unit_id)
     select u.id, 'contributor', r.id from user_account u, reporting_unit r where u.email = $1 and r.code between 'bench-0001' and 'bench-' || lpad($2::text, 4, '0')`,
    [people.contributor, reports],
  );
  await client.query(
    `insert into submission (round_id, unit_id, period_id)
     select r.id, u.id, p.id from round r, reporting_unit u, reporting_period p
     where r.code = 'BENCH-2019' and u.code between 'bench-0001' and 'bench-' || lpad($1::text, 4, '0')
       and p.calendar_code = 'jan_dec' and p.label = '2019'`,
    [reports],
  );
}
