import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashSecret } from '../../src/identity/secrets.js';

type Role = 'contributor' | 'institution_lead' | 'manager' | 'evaluator' | 'administrator';

/** What a person of the world is: a role, and where they hold it. */
interface Held {
  readonly role: Role;
  readonly unit?: string;
  readonly initiative?: string;
}

/** Two institutions, two initiatives, three rounds and six indicators: small enough to know by heart. */
export interface ReportingWorld {
  readonly unitA: number;
  readonly unitB: number;
  /** Ids of the reporting periods, by label. */
  readonly periods: ReadonlyMap<string, number>;
  /** Makes a person and signs them in; gives their id and the header of their requests. */
  person(name: string, ...roles: Held[]): Promise<{ id: string; headers: { cookie: string } }>;
}

/**
 * Kenya's `unit-a` and `unit-b` in ALPHA, `unit-a` also in BETA; rounds ALPHA-2013 (published), ALPHA-2014 and BETA-2014;
 * TST-01 (count, by sex), TST-05 and TST-06 (counts) with their share TST-07, TST-31 (money), TST-21 (optional
 * narrative), and TST-90, which is asked in survey years only. TST-01 has a version of another scope in 2014.
 */
export async function aReportingWorld(pool: pg.Pool): Promise<ReportingWorld> {
  await pool.query(`
    insert into region values ('east_africa', '{"en": "East Africa"}') on conflict do nothing;
    insert into currency values ('KES', 'Kenyan shilling', 2), ('USD', 'US dollar', 2), ('XOF', 'CFA franc', 0)
      on conflict do nothing;
    insert into country values ('KEN', 'KE', '404', '{"en": "Kenya"}', 'east_africa', 'KES', 'en,sw', 'Nairobi', 'member')
      on conflict do nothing;
    insert into calendar values ('jan_dec', '{"en": "January to December"}', 12, 'sourced') on conflict do nothing;
    insert into reporting_period (calendar_code, label, starts, ends) values
      ('jan_dec', '2013', '2013-01-01', '2013-12-31'), ('jan_dec', '2014', '2014-01-01', '2014-12-31')
      on conflict do nothing;
    insert into reporting_unit (code, kind, iso3, calendar_code) values
      ('unit-a', 'institution', 'KEN', 'jan_dec'), ('unit-b', 'institution', 'KEN', 'jan_dec');
    insert into institution (unit_id, working_languages, confidence, source)
      select id, '{en}', 'sourced', 'test' from reporting_unit where code in ('unit-a', 'unit-b');
    insert into unit_name (unit_id, name, valid, confidence, source)
      select id, initcap(replace(code, '-', ' ')), '(,)', 'sourced', 'test'
      from reporting_unit where code in ('unit-a', 'unit-b');
    insert into initiative (code, name, modality, description, facts, currency_code, calendar_code, confidence, source)
      select code, jsonb_build_object('en', code), 'core_grant', '{"en": "A test"}', '[]', 'USD', 'jan_dec', 'sourced',
        'test' from unnest(array['ALPHA', 'BETA']) as t (code);
    insert into membership (unit_id, initiative_id, role, valid, dates_known, confidence, source, recorded)
      select u.id, i.id, 'grantee', '[2010-01-01,2020-01-01)', 'known', 'sourced', 'test', '[2010-01-01,)'
      from reporting_unit u cross join initiative i
      where (i.code, u.code) in (('ALPHA', 'unit-a'), ('ALPHA', 'unit-b'), ('BETA', 'unit-a'));
    insert into capacity_domain values ('TST', 9, '{"en": "Test"}');
    insert into indicator (code, domain_code, position)
      select code, 'TST', row_number() over ()
      from unnest(array['TST-01', 'TST-05', 'TST-06', 'TST-07', 'TST-21', 'TST-31', 'TST-90']) as t (code);
    insert into indicator_version (indicator_id, number, name, definition, value_type, basis, unit, direction,
      aggregation, decimals, minimum, maximum, numerator_indicator_id, denominator_indicator_id, multiplier,
      disaggregations, how_measured, evidence_rule, frequency, source, change_class, recorded)
    select i.id, t.number, jsonb_build_object('en', t.code), '{"en": "Counted once"}', t.value_type, t.basis, t.unit,
      'higher', t.aggregation, t.decimals, t.minimum, t.maximum, top.id, bottom.id, t.multiplier, t.disaggregations,
      'counted', 'a list', t.frequency, 'test', t.change_class, '[2010-01-01,)'
    from (values
      ('TST-01', 1, 'count', 'flow', 'outputs', 'sum', 0, 0, null, null, null, 1, '{sex}'::text[], 'annual', null),
      ('TST-01', 2, 'count', 'flow', 'outputs', 'sum', 0, 0, null, null, null, 1, '{sex}', 'annual', 'scope'),
      ('TST-05', 1, 'count', 'stock', 'people', 'sum', 0, 0, null, null, null, 1, '{}', 'annual', null),
      ('TST-06', 1, 'count', 'stock', 'people', 'sum', 0, 0, null, null, null, 1, '{}', 'annual', null),
      ('TST-07', 1, 'share', 'share', '%', 'pooled', 1, 0, 100, 'TST-06', 'TST-05', 100, '{}', 'annual', null),
      ('TST-21', 1, 'narrative', 'text', 'text', 'none', 0, null, null, null, null, 1, '{}', 'annual', null),
      ('TST-31', 1, 'currency', 'flow', 'currency', 'median', 2, 0, null, null, null, 1, '{}', 'annual', null),
      ('TST-90', 1, 'score', 'score', 'level', 'distribution', 0, 1, 5, null, null, 1, '{}', 'survey_years', null)
    ) as t (code, number, value_type, basis, unit, aggregation, decimals, minimum, maximum, numerator, denominator,
      multiplier, disaggregations, frequency, change_class)
    join indicator i on i.code = t.code
    left join indicator top on top.code = t.numerator
    left join indicator bottom on bottom.code = t.denominator;
    insert into framework values ('small', '{"en": "Framework"}');
    insert into framework_version (framework_code, number) values ('small', 1), ('small', 2);
    insert into framework_item (framework_version_id, indicator_version_id, indicator_id, position, required)
      select f.id, v.id, v.indicator_id, i.position, i.code <> 'TST-21'
      from framework_version f, indicator_version v join indicator i on i.id = v.indicator_id
      where f.framework_code = 'small' and i.domain_code = 'TST'
        and (v.number = f.number or (v.number = 1 and i.code <> 'TST-01'));
    insert into round (code, initiative_id, programme_year, programme_starts, programme_ends, framework_version_id,
      opens, due, grace_until, published)
    select t.code, i.id, t.year, make_date(t.year, 1, 1), make_date(t.year, 12, 31), f.id,
      make_date(t.year + 1, 1, 15), make_date(t.year + 1, 3, 31), make_date(t.year + 1, 4, 14), t.published
    from (values ('ALPHA-2013', 'ALPHA', 2013, 1, true), ('ALPHA-2014', 'ALPHA', 2014, 2, false),
      ('BETA-2014', 'BETA', 2014, 2, false)) as t (code, initiative, year, framework, published)
    join initiative i on i.code = t.initiative
    join framework_version f on f.framework_code = 'small' and f.number = t.framework;
  `);
  const units = new Map(await pairs(pool, 'select code as name, id from reporting_unit'));
  const initiatives = new Map(await pairs(pool, 'select code as name, id from initiative'));
  const periods = new Map(await pairs(pool, 'select label as name, id from reporting_period'));
  return {
    unitA: units.get('unit-a') ?? 0,
    unitB: units.get('unit-b') ?? 0,
    periods,
    async person(name, ...roles) {
      const id = randomUUID();
      const secret = randomUUID();
      await pool.query('insert into user_account (id, email, name) values ($1, $2, $3)', [
        id,
        `${id}@example.org`,
        name,
      ]);
      for (const held of roles) {
        await pool.query(
          'insert into role_assignment (user_id, role, unit_id, initiative_id) values ($1, $2, $3, $4)',
          [id, held.role, units.get(held.unit ?? '') ?? null, initiatives.get(held.initiative ?? '') ?? null],
        );
      }
      await pool.query(
        `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')`,
        [hashSecret(secret), id],
      );
      return { id, headers: { cookie: `__Host-kipimo=${secret}` } };
    },
  };
}

async function pairs(pool: pg.Pool, query: string): Promise<[string, number][]> {
  const result = await pool.query<{ name: string; id: number }>(query);
  return result.rows.map(({ name, id }) => [name, id]);
}
