import type pg from 'pg';
import type { GoldenPath } from '../../../shared/src/target/golden-paths.fixture.js';
import type { ComparisonWorld } from './a-comparison-world.js';

/** A signed path of a unit of the comparison world, held from the middle of 2010 unless told otherwise. */
export async function aSignedPath(
  pool: pg.Pool,
  path: {
    unit: string;
    indicator: string;
    baseline: string | null;
    steps: Readonly<Record<number, string>>;
    kind?: string;
    course?: string;
    recorded?: string;
  },
): Promise<void> {
  await pool.query(
    `with t as (insert into target (unit_id, initiative_id, indicator_id, state, kind, course, baseline_value,
         baseline_on, recorded)
       select u.id, n.id, i.id, 'signed', $3, $4, $5::numeric, case when $5::numeric is not null then date '2010-12-31' end, $6
         from reporting_unit u, initiative n, indicator i where u.code = $1 and i.code = $2 returning id)
     insert into target_point (target_id, due_on, value)
       select t.id, make_date(s.key::int, 12, 31), s.value::numeric from t, jsonb_each_text($7::jsonb) s`,
    [
      path.unit,
      path.indicator,
      path.kind ?? 'change',
      path.course ?? 'stepped',
      path.baseline,
      path.recorded ?? '[2010-06-01,)',
      JSON.stringify(path.steps),
    ],
  );
}

/** Which indicator of the comparison world is better in a direction, once `directions` have been set. */
export const indicatorOf = { higher: 'ART', lower: 'OUT', none: 'SAV' } as const;
export const directions = `
  update indicator_version v set direction = case i.code when 'OUT' then 'lower' else 'none' end,
    value_type = 'count' from indicator i where i.id = v.indicator_id and i.code in ('OUT', 'SAV')`;

/** One unit for each golden case, called golden-0 and so on, with its path and its figure. */
export async function goldenUnits(
  world: ComparisonWorld,
  pool: pg.Pool,
  paths: readonly GoldenPath[],
): Promise<void> {
  await pool.query(directions);
  for (const [at, golden] of paths.entries()) {
    const unit = `golden-${at}`;
    const indicator = indicatorOf[golden.direction];
    await world.unit(unit, { calendar: golden.calendar });
    await aSignedPath(pool, { ...golden, unit, indicator });
    const value = golden.actual === null ? 'not_collected' : Number(golden.actual);
    await world.report(unit, golden.year, { [indicator]: value });
  }
}
