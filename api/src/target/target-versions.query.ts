import { reviewParameters, type Scope, visibleSubmission } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { AgreementSide, TargetCourse, TargetKind } from '@kipimo/shared';

/** One proposal or signed version, with its steps and signatures. */
export interface TargetVersionRow {
  readonly id: number;
  readonly unit_id: number;
  readonly indicator_id: number;
  readonly state: 'proposed' | 'signed';
  readonly kind: TargetKind;
  readonly course: TargetCourse;
  readonly rationale: string | null;
  readonly support: string | null;
  readonly reason: string | null;
  readonly side: AgreementSide | null;
  readonly proposer: string | null;
  readonly baseline_value: string | null;
  readonly baseline_on: string | null;
  readonly currency: string | null;
  readonly programme_value: string | null;
  readonly programme_on: string | null;
  readonly answers_to: number | null;
  readonly agreed_from: number | null;
  readonly demonstration: boolean;
  readonly held_from: string;
  /** Null while it is held at the time asked about. */
  readonly held_until: string | null;
  readonly steps: readonly { readonly dueOn: string; readonly value: string }[];
  readonly signatures: readonly {
    readonly side: AgreementSide;
    readonly by: string | null;
    readonly signer: string;
    readonly signedAt: string;
  }[];
}

const proposals = visibleSubmission({
  unit: 't.unit_id',
  initiative: 't.initiative_id',
  state: `'submitted'`,
});

const text = `
  select t.id, t.unit_id, t.indicator_id, t.state, t.kind, t.course, t.rationale, t.support, t.reason, t.side,
         t.proposer, trim_scale(t.baseline_value)::text as baseline_value, t.baseline_on,
         t.currency_code as currency, trim_scale(t.programme_value)::text as programme_value, t.programme_on,
         t.answers_to, t.agreed_from, t.demonstration, lower(t.recorded) as held_from,
         case when upper(t.recorded) <= $4::timestamptz then upper(t.recorded) end as held_until,
         coalesce((select json_agg(json_build_object('dueOn', p.due_on, 'value', trim_scale(p.value)::text)
             order by p.due_on) from target_point p where p.target_id = t.id), '[]') as steps,
         coalesce((select json_agg(json_build_object('side', s.side, 'by', s.signed_by, 'signer', s.signer,
             'signedAt', to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
             order by s.signed_at) from target_signature s
             where s.target_id = coalesce(t.agreed_from, t.id) and s.signed_at <= $4::timestamptz), '[]') as signatures
    from target t
   where t.initiative_id = $5 and t.unit_id = any($6::int[]) and ($7::int is null or t.indicator_id = $7)
     and lower(t.recorded) <= $4::timestamptz and (t.state = 'signed' or ${proposals})
   order by t.unit_id, t.indicator_id, lower(t.recorded), t.id`;

/**
 * "What did these institutions and the initiative ever propose and sign?"
 *
 * Shape   every version of every target, oldest first within a unit and indicator. The caller names units whose targets
 *         the asker may see; proposals are for the two sides, and for who looks after them.
 */
export function targetVersions(
  scope: Scope,
  database: Database,
  question: { initiativeId: number; unitIds: readonly number[]; indicatorId: number | null; asOf: string },
): Promise<TargetVersionRow[]> {
  const { initiativeId, unitIds, indicatorId, asOf } = question;
  return database.rows<TargetVersionRow>('target versions', text, [
    ...reviewParameters(scope),
    asOf,
    initiativeId,
    unitIds,
    indicatorId,
  ]);
}
