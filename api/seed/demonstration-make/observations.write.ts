import type { ClientBase } from 'pg';
import type { Belief } from './observations.js';
import { inBatches } from './reports.write.js';

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
