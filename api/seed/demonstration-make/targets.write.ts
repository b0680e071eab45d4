import type { ClientBase } from 'pg';
import { type DemonstrationVersion, speakerOf } from './agreements.js';
import { LAST_YEAR } from './units.js';

/** The versions with their paths; a point falls due at the end of the unit's own period of that programme year. */
export async function writeTargets(
  client: ClientBase,
  versions: readonly DemonstrationVersion[],
): Promise<void> {
  const ids = new Map<string, number>();
  for (const version of versions) ids.set(version.key, await writeVersion(client, version, ids));
}

async function writeVersion(
  client: ClientBase,
  version: DemonstrationVersion,
  ids: ReadonlyMap<string, number>,
): Promise<number> {
  const { initiative, unit } = version;
  const proposer = speakerOf(version, version.side);
  const { rows } = await client.query<{ id: number }>(
    `insert into target (unit_id, indicator_id, initiative_id, state, rationale, baseline_value, baseline_on,
                         currency_code, demonstration, recorded, kind, course, support, reason, side, proposed_by,
                         proposer, programme_value, programme_on, answers_to)
     select u.id, i.id, n.id, $4, $5, $6, p.ends, $8, true, tstzrange($9, $10), $11, $12, $13, $14, $15, $16, $17,
            $18::numeric, case when $18::numeric is not null then (select e.ends from round l, reporting_period e
              where l.code = $19 and e.calendar_code = u.calendar_code
                and e.ends between l.programme_starts and l.programme_ends) end, $20
       from reporting_unit u, indicator i, initiative n, round r, reporting_period p
      where u.id = $1 and i.code = $2 and n.code = $3 and r.code = $7
        and p.calendar_code = u.calendar_code and p.ends between r.programme_starts and r.programme_ends
     returning id`,
    [
      unit.id,
      version.indicator,
      initiative,
      version.state,
      version.rationale,
      version.baseline,
      `${initiative}-${version.baselineYear}`,
      version.isMoney ? unit.currency : null,
      version.from,
      version.until,
      version.kind,
      version.course,
      version.support,
      version.reason,
      version.side,
      proposer.id,
      proposer.name,
      version.programme,
      `${initiative}-${LAST_YEAR}`,
      version.answersTo === null ? null : (ids.get(version.answersTo) ?? null),
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`the target ${version.key} has no period for its baseline`);
  await client.query(
    `insert into target_point (target_id, due_on, value)
     select $1, p.ends, t.value
       from jsonb_to_recordset($2::jsonb) as t (round text, value numeric)
       join round r on r.code = t.round
       join reporting_unit u on u.id = $3
       join reporting_period p
         on p.calendar_code = u.calendar_code and p.ends between r.programme_starts and r.programme_ends`,
    [
      id,
      JSON.stringify(version.path.map(({ year, value }) => ({ round: `${initiative}-${year}`, value }))),
      unit.id,
    ],
  );
  for (const side of version.signedBy) {
    const signer = speakerOf(version, side);
    await client.query(
      `insert into target_signature (target_id, side, signed_by, signer, signed_at) values ($1, $2, $3, $4, $5)`,
      [id, side, signer.id, signer.name, version.from],
    );
  }
  return id;
}
