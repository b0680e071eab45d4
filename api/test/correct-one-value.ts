import type { Pool } from 'pg';

/** Another value of CSEA is held to be so from now on, as after a correction. */
export async function correctOneValue(pool: Pool, indicator: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ at: string }>('select advance_data_version()::text as at');
    const { rowCount } = await client.query(
      `with held as (
         update observation o set recorded = tstzrange(lower(o.recorded), $1::timestamptz)
         where o.id = (
           select o.id from observation o join reporting_unit u on u.id = o.unit_id
             join indicator i on i.id = o.indicator_id
           where u.code = 'csea' and i.code = $2 and o.slice = '' and o.value is not null
             and upper_inf(o.recorded) order by o.period_ends desc limit 1)
         returning o.*)
       insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater,
         value, origin, evidence_tier, submission_id, import_id, recorded, correction_reason)
       select unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater, value + 7, origin,
         evidence_tier, submission_id, import_id, tstzrange($1::timestamptz, null), 'counted again' from held`,
      [rows[0]?.at, indicator],
    );
    if (rowCount !== 1) throw new Error('CSEA has no such value.');
    await client.query('commit');
  } finally {
    client.release();
  }
}
