import type pg from 'pg';
import type { Scope } from '../../src/access/scope.js';

/** A value, money with its currency, or the reason for a blank. */
export type Reported = number | [number, string] | 'not_collected' | 'not_applicable' | 'refused';

export interface UnitFacts {
  readonly country?: 'KEN' | 'GHA';
  readonly calendar?: 'jan_dec' | 'apr_mar';
  /** Membership, the second day exclusive; always a member by default. */
  readonly member?: [string | null, string | null];
  readonly consents?: boolean;
}

/** Somebody who sees every accepted figure, and the public. */
export const everything: Scope = {
  key: 'all',
  initiatives: 'every',
  ownUnits: [],
  reviews: 'every',
  minimumGroup: 3,
};

/** What every observation was recorded at unless a test says otherwise. */
export const RECORDED = '2014-06-01T00:00:00.000000Z';

/**
 * One initiative, TTI, with yearly rounds 2010 to 2013 (2013 is not published) and these indicators:
 * OUT count, of another scope from 2012 on; ART count, reworded in 2012; SHR = ART / OUT in per cent, pooled;
 * INC and SAV money; MON = SAV / INC x 12, median; PLAN yes or no; LVL score 1 to 4; SUR count, in survey years (2011).
 * Rates per dollar: KES 80, 90, 100 and GHS 1.5, 1.6, 2 in 2010, 2011, 2012, and none later.
 */
export class ComparisonWorld {
  private constructor(private readonly pool: pg.Pool) {}

  static async in(pool: pg.Pool): Promise<ComparisonWorld> {
    await pool.query(BASE);
    return new ComparisonWorld(pool);
  }

  /** A member of TTI. */
  async unit(code: string, facts: UnitFacts = {}): Promise<void> {
    const { country = 'KEN', calendar = 'jan_dec', member = [null, null], consents = true } = facts;
    await this.pool.query(
      `with u as (insert into reporting_unit (code, kind, iso3, calendar_code)
         values ($1, 'institution', $2, $3) returning id),
       i as (insert into institution (unit_id, working_languages, confidence, source)
         select id, '{en}', 'sourced', 'test' from u),
       n as (insert into unit_name (unit_id, name, valid, confidence, source)
         select id, initcap($1), '(,)', 'sourced', 'test' from u),
       m as (insert into membership (unit_id, initiative_id, role, valid, dates_known, confidence, source, recorded)
         select u.id, t.id, 'grantee', daterange($4::date, $5::date), 'known', 'sourced', 'test', '[2009-01-01,)'
         from u, initiative t)
       insert into consent (unit_id, initiative_id, given)
         select u.id, t.id, '[2009-01-01,)' from u, initiative t where $6::boolean`,
      [code, country, calendar, member[0], member[1], consents],
    );
  }

  async units(...codes: string[]): Promise<void> {
    for (const code of codes) await this.unit(code);
  }

  /** Accepted figures of a unit for the period that ends in a year, under the version asked then or the one given. */
  async report(
    unit: string,
    year: number,
    values: Record<string, Reported>,
    options: {
      recorded?: string;
      version?: number;
      origin?: 'import' | 'demonstration';
      reason?: string;
      evidence?: 'self_reported' | 'documented';
    } = {},
  ): Promise<void> {
    for (const [indicator, reported] of Object.entries(values)) {
      const absence = typeof reported === 'string' ? reported : null;
      const [value, currency] = Array.isArray(reported)
        ? reported
        : [absence === null ? reported : null, null];
      await this.pool.query(
        `insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, value, absence,
           currency_code, origin, import_id, recorded, correction_reason, evidence_tier)
         select u.id, i.id, v.id, p.id, p.ends, $5, $6, $7, $9, b.id, tstzrange($8::timestamptz, null), $10, $11
           from reporting_unit u join reporting_period p on p.calendar_code = u.calendar_code
            and extract(year from p.ends) = $3,
           indicator i join indicator_version v on v.indicator_id = i.id, import_batch b
          where u.code = $1 and i.code = $2 and b.origin = $9
            and v.number = coalesce($4::int, (select max(number) from indicator_version x
                  where x.indicator_id = i.id and (x.number = 1 or $3 >= 2012)))`,
        [
          unit,
          indicator,
          year,
          options.version ?? null,
          value,
          absence,
          currency,
          options.recorded ?? RECORDED,
          options.origin ?? 'import',
          options.reason ?? null,
          options.evidence ?? 'self_reported',
        ],
      );
    }
  }

  /** Closes what was held and opens something else, at a time. */
  async correct(unit: string, year: number, indicator: string, value: Reported, at: string): Promise<void> {
    await this.pool.query(
      `update observation o set recorded = tstzrange(lower(o.recorded), $4::timestamptz)
         from reporting_unit u, indicator i
        where u.id = o.unit_id and i.id = o.indicator_id and u.code = $1 and i.code = $2
          and extract(year from o.period_ends) = $3 and upper_inf(o.recorded)`,
      [unit, indicator, year, at],
    );
    await this.report(unit, year, { [indicator]: value }, { recorded: at, reason: 'counted again' });
  }

  async cohort(code: string, ...units: string[]): Promise<void> {
    await this.pool.query(
      `with c as (insert into cohort (code, initiative_id, name, note, constructed, source)
         select $1::text, id, jsonb_build_object('en', $1::text), '{"en": "A test"}', true, 'test' from initiative returning id)
       insert into cohort_member (cohort_id, unit_id, valid)
         select c.id, u.id, '(,)' from c, reporting_unit u where u.code = any($2)`,
      [code, units],
    );
  }
}

const BASE = `
  insert into region values ('east', '{"en": "East"}'), ('west', '{"en": "West"}');
  insert into currency values ('USD', 'US dollar', 2), ('KES', 'Kenyan shilling', 2), ('GHS', 'Cedi', 2);
  insert into country values
    ('KEN', 'KE', '404', '{"en": "Kenya"}', 'east', 'KES', 'en', null, 'member'),
    ('GHA', 'GH', '288', '{"en": "Ghana"}', 'west', 'GHS', 'en', null, 'member');
  insert into exchange_rate_set values ('test-rates', 'Rates', 'test', 'CC0', 'average', 2010, 2012);
  insert into exchange_rate values
    ('test-rates', 'USD', 2010, 1), ('test-rates', 'USD', 2011, 1), ('test-rates', 'USD', 2012, 1),
    ('test-rates', 'KES', 2010, 80), ('test-rates', 'KES', 2011, 90), ('test-rates', 'KES', 2012, 100),
    ('test-rates', 'GHS', 2010, 1.5), ('test-rates', 'GHS', 2011, 1.6), ('test-rates', 'GHS', 2012, 2);
  insert into calendar values ('jan_dec', '{"en": "January to December"}', 12, 'sourced'),
    ('apr_mar', '{"en": "April to March"}', 12, 'sourced');
  insert into reporting_period (calendar_code, label, starts, ends)
    select 'jan_dec', y::text, make_date(y, 1, 1), make_date(y, 12, 31) from generate_series(2010, 2013) y
    union all
    select 'apr_mar', (y - 1) || '-' || y % 100, make_date(y - 1, 4, 1), make_date(y, 3, 31) from generate_series(2010, 2013) y;
  insert into initiative (code, name, modality, description, facts, currency_code, calendar_code, confidence, source)
    values ('TTI', '{"en": "Think tanks"}', 'core_grant', '{"en": "A test"}', '[]', 'USD', 'jan_dec', 'sourced', 'test');
  insert into capacity_domain values ('RES', 1, '{"en": "Research"}'), ('ORG', 2, '{"en": "Organisation"}');
  insert into indicator (code, domain_code, position)
    select code, case when code in ('OUT', 'ART', 'SHR', 'SUR') then 'RES' else 'ORG' end, row_number() over ()
      from unnest(array['OUT', 'ART', 'SHR', 'INC', 'SAV', 'MON', 'PLAN', 'LVL', 'SUR']) as t (code);
  insert into indicator_version (indicator_id, number, name, definition, value_type, basis, unit, direction, aggregation,
    numerator_indicator_id, denominator_indicator_id, multiplier, how_measured, evidence_rule, frequency, source,
    change_class, change_note, recorded)
  select i.id, t.number, jsonb_build_object('en', t.code), '{"en": "As counted"}', t.value_type, t.basis, 'things',
    'higher', t.aggregation, top.id, bottom.id, t.multiplier, 'counted', 'a list', t.frequency, 'test',
    t.change_class, case when t.change_class is not null then '{"en": "Changed"}'::jsonb end, '[2009-01-01,)'
  from (values
    ('OUT', 1, 'count', 'flow', 'sum', null, null, 1, 'annual', null),
    ('OUT', 2, 'count', 'flow', 'sum', null, null, 1, 'annual', 'scope'),
    ('ART', 1, 'count', 'flow', 'sum', null, null, 1, 'annual', null),
    ('ART', 2, 'count', 'flow', 'sum', null, null, 1, 'annual', 'wording'),
    ('SHR', 1, 'share', 'share', 'pooled', 'ART', 'OUT', 100, 'annual', null),
    ('INC', 1, 'currency', 'flow', 'sum', null, null, 1, 'annual', null),
    ('SAV', 1, 'currency', 'stock', 'sum', null, null, 1, 'annual', null),
    ('MON', 1, 'ratio', 'stock', 'median', 'SAV', 'INC', 12, 'annual', null),
    ('PLAN', 1, 'yes_no', 'stock', 'share_yes', null, null, 1, 'annual', null),
    ('LVL', 1, 'score', 'score', 'distribution', null, null, 1, 'annual', null),
    ('SUR', 1, 'count', 'flow', 'sum', null, null, 1, 'survey_years', null)
  ) as t (code, number, value_type, basis, aggregation, numerator, denominator, multiplier, frequency, change_class)
  join indicator i on i.code = t.code
  left join indicator top on top.code = t.numerator
  left join indicator bottom on bottom.code = t.denominator;
  insert into framework values ('test', '{"en": "Framework"}');
  insert into framework_version (framework_code, number) values ('test', 1), ('test', 2);
  insert into framework_item (framework_version_id, indicator_version_id, indicator_id, position)
    select f.id, v.id, v.indicator_id, i.position
      from framework_version f, indicator_version v join indicator i on i.id = v.indicator_id
     where v.number = (select max(x.number) from indicator_version x where x.indicator_id = i.id and x.number <= f.number);
  insert into round (code, initiative_id, programme_year, programme_starts, programme_ends, framework_version_id,
    survey_year, opens, due, grace_until, published)
  select 'TTI-' || y, i.id, y, make_date(y, 1, 1), make_date(y, 12, 31), f.id, y = 2011, make_date(y + 1, 1, 1),
    make_date(y + 1, 3, 31), make_date(y + 1, 4, 14), y < 2013
    from generate_series(2010, 2013) y, initiative i, framework_version f
   where f.number = case when y < 2012 then 1 else 2 end;
  insert into import_batch (name, origin, manifest, backdates) values
    ('Settled history', 'import', '{}', true), ('Demonstration', 'demonstration', '{}', true);
  select advance_data_version();
`;
