import type { Pool } from 'pg';
import type { ReferenceRows } from './reference-rows.js';

const days = 'lower(valid) as from, upper(valid) as before';
const held = 'lower(recorded) as recorded_from, upper(recorded) as recorded_until';

const statements: Record<keyof ReferenceRows, string> = {
  regions: 'select code, name from region order by code',
  currencies: 'select code, name, minor_unit from currency order by code',
  countries: `select iso3, iso2, name, region_code, currency_code, languages, capital
    from country order by name ->> 'en', iso3`,
  units: `select u.id, u.code, u.kind, u.iso3, u.calendar_code, i.city, i.latitude, i.longitude,
      i.working_languages, i.founded_year, i.website, i.notes,
      coalesce(i.confidence, 'sourced') as confidence, coalesce(i.source, '') as source
    from reporting_unit u left join institution i on i.unit_id = u.id order by u.id`,
  names: `select unit_id, name, acronym, ${days}, isempty(valid) as undated, confidence, source
    from unit_name order by unit_id, isempty(valid) desc, lower(valid) nulls first, id`,
  successors: `select unit_id, successor_unit_id, successor_name, kind, happened_on, confidence, source
    from unit_successor order by unit_id, happened_on nulls last, successor_name`,
  identifiers: `select unit_id, scheme, value, source from unit_identifier order by unit_id, scheme, value`,
  domains: 'select code, position, name from capacity_domain order by position, code',
  indicators: `select i.id, i.code, i.domain_code from indicator i
    join capacity_domain d on d.code = i.domain_code order by d.position, d.code, i.position, i.code`,
  indicatorVersions: `select id, indicator_id, number, name, definition, help, value_type, basis, unit, direction,
      aggregation, decimals, minimum, maximum, numerator_indicator_id, denominator_indicator_id, multiplier,
      disaggregations, how_measured, evidence_rule, frequency, iati_result_type, iati_measure, source, change_class, change_note,
      bridge -> 'note' as bridge, translations_drafted, translations_stale, ${held}
    from indicator_version order by indicator_id, number`,
  frameworks: 'select code, name from framework order by code',
  frameworkVersions: `select id, framework_code, number, note, initiative_id, from_year
    from framework_version order by framework_code, number`,
  frameworkItems: `select framework_version_id, indicator_version_id, position, required
    from framework_item order by framework_version_id, position, indicator_id`,
  calendars: 'select code, name, confidence from calendar order by code',
  periods: 'select id, calendar_code, label, starts, ends from reporting_period order by calendar_code, ends',
  initiatives: `select id, code, name, modality, start_year, end_year, description, facts, currency_code,
      calendar_code, confidence, source from initiative order by id`,
  memberships: `select unit_id, initiative_id, role, ${days}, dates_known, reason, confidence, source,
      demonstration, ${held} from membership order by unit_id, initiative_id, lower(valid) nulls first, id`,
  cohorts: `select id, code, initiative_id, name, note, constructed, source from cohort order by initiative_id, id`,
  cohortMembers: `select cohort_id, unit_id, ${days}, reason
    from cohort_member order by cohort_id, unit_id, lower(valid) nulls first`,
  cohortVersions: `select id, cohort_id, number, name, note, audience, rule, why, ${held}
    from cohort_version order by cohort_id, number`,
  cohortVersionMembers: `select version_id, unit_id as "unitId", counts, ${days}, reason
    from cohort_version_member order by version_id, unit_id, lower(valid) nulls first`,
  rounds: `select id, code, initiative_id, programme_year, programme_starts, programme_ends, framework_version_id,
      survey_year, opens, due, grace_until, closes, published, demonstration
    from round where not in_preparation order by initiative_id, programme_starts`,
  extensions: 'select round_id, unit_id, until from round_extension',
  rateSets: `select code, title, source, licence, method, first_year, last_year from exchange_rate_set order by code`,
  series: 'select code, name, unit, source, licence from context_series order by code',
  imports: 'select id, name, origin, backdates, imported_at from import_batch order by id',
};

const names = Object.keys(statements) as (keyof ReferenceRows)[];
/** One journey to the server, and one snapshot for all statements. */
const everything = [
  'begin isolation level repeatable read read only',
  ...names.map((name) => statements[name]),
  'commit',
].join(';\n');

/**
 * Reads all reference facts as they were at one moment.
 *
 * Errors  those of the database; the connection is given back either way.
 */
export async function readReferenceRows(pool: Pool): Promise<ReferenceRows> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    // pg answers several statements with a list of results, which its types do not say.
    const results = (await client.query(everything)) as unknown as { rows: unknown[] }[];
    const rows = names.map((name, place) => [name, results[place + 1]?.rows ?? []]);
    return Object.fromEntries(rows) as ReferenceRows;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // A connection whose transaction failed is closed rather than given to the next request.
    client.release(failure);
  }
}
