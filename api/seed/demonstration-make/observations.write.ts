import type { ClientBase } from 'pg';
import type { Belief } from './observations.js';
import { inBatches } from './reports.write.js';
import type { DemonstrationTarget } from './targets.js';

/** The beliefs, through the second door: each names the import, and the report that it stands in. */
export async function writeObservations(
  client: ClientBase,
  importId: number,
  beliefs: readonly Belief[],
): Promise<void> {
  await inBatches(beliefs.map(observationRow), (rows) =>
    client.query(
      `insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, value,
                                value_text, absence, currency_code, origin, evidence_tier, submission_id, import_id,
                                correction_reason, recorded)
       select s.unit_id, o.indicator_id, o.indicator_version_id, s.period_id, p.ends, o.slice, o.value, o.value_text,
              o.absence, o.currency_code, 'demonstration', o.evidence_tier, s.id, $2, o.correction_reason, o.recorded
         from jsonb_populate_recordset(null::observation, $1::jsonb) o
         join submission s on s.id = o.submission_id
         join reporting_period p on p.id = s.period_id`,
      [JSON.stringify(rows), importId],
    ),
  );
}

function observationRow({ report, cell, value, from, until, correctionReason, evidenceTier }: Belief) {
  const { question, slice, text, absence } = cell;
  return {
    indicator_id: question.indicatorId,
    indicator_version_id: question.versionId,
    slice,
    value,
    value_text: text,
    absence,
    currency_code: question.valueType === 'currency' && value !== null ? report.unit.currency : null,
    evidence_tier: evidenceTier,
    submission_id: report.id,
    correction_reason: correctionReason,
    recorded: `[${from},${until ?? ''})`,
  };
}

/** The targets with their paths; a point falls due at the end of the unit's own period of that programme year. */
export async function writeTargets(
  client: ClientBase,
  targets: readonly DemonstrationTarget[],
): Promise<void> {
  for (const target of targets) {
    const { rows } = await client.query<{ id: number }>(
      `insert into target (unit_id, indicator_id, initiative_id, state, rationale, baseline_value, baseline_on,
                           currency_code, demonstration, recorded)
       select u.id, i.id, n.id, $4, $5, $6, p.ends, $8, true, tstzrange($9, $10)
         from reporting_unit u, indicator i, initiative n, round r, reporting_period p
        where u.id = $1 and i.code = $2 and n.code = $3 and r.code = $7
          and p.calendar_code = u.calendar_code and p.ends between r.programme_starts and r.programme_ends
       returning id`,
      [
        target.unit.id,
        target.indicator,
        target.initiative,
        target.state,
        target.rationale,
        target.baseline,
        `${target.initiative}-${target.baselineYear}`,
        target.isMoney ? target.unit.currency : null,
        target.from,
        target.until,
      ],
    );
    await client.query(
      `insert into target_point (target_id, due_on, value)
       select $1, p.ends, t.value
         from jsonb_to_recordset($2::jsonb) as t (round text, value numeric)
         join round r on r.code = t.round
         join reporting_unit u on u.id = $3
         join reporting_period p
           on p.calendar_code = u.calendar_code and p.ends between r.programme_starts and r.programme_ends`,
      [
        rows[0]?.id,
        JSON.stringify(
          target.path.map(({ year, value }) => ({ round: `${target.initiative}-${year}`, value })),
        ),
        target.unit.id,
      ],
    );
  }
}
