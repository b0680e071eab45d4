import type { AgreementSide, TargetCourse, TargetKind } from '@kipimo/shared';
import type { Database } from '../database/database.js';

/** What a target is about. */
export interface TargetKey {
  readonly unitId: number;
  readonly indicatorId: number;
  readonly initiativeId: number;
}

/** A version to be laid down. */
export interface NewVersion extends TargetKey {
  readonly kind: TargetKind;
  readonly course: TargetCourse;
  readonly baseline: { readonly value: string; readonly on: string } | null;
  readonly currency: string | null;
  readonly programme: { readonly value: string; readonly on: string } | null;
  readonly rationale: string;
  readonly support: string | null;
  readonly reason: string | null;
  readonly side: AgreementSide;
  readonly proposedBy: string;
  readonly proposer: string;
  readonly answersTo: number | null;
  readonly demonstration: boolean;
  readonly steps: readonly { readonly dueOn: string; readonly value: string }[];
  readonly at: string;
}

/** Lays a proposal down. Shape: its id. */
export async function insertProposal(database: Database, version: NewVersion): Promise<number> {
  const row = await database.row<{ id: number }>(
    'target-propose',
    `insert into target (unit_id, indicator_id, initiative_id, state, kind, course, baseline_value, baseline_on,
       currency_code, programme_value, programme_on, rationale, support, reason, side, proposed_by, proposer,
       answers_to, demonstration, recorded)
     values ($1, $2, $3, 'proposed', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
       tstzrange($19::timestamptz, null)) returning id`,
    [
      version.unitId,
      version.indicatorId,
      version.initiativeId,
      version.kind,
      version.course,
      version.baseline?.value ?? null,
      version.baseline?.on ?? null,
      version.currency,
      version.programme?.value ?? null,
      version.programme?.on ?? null,
      version.rationale,
      version.support,
      version.reason,
      version.side,
      version.proposedBy,
      version.proposer,
      version.answersTo,
      version.demonstration,
      version.at,
    ],
  );
  if (!row) throw new Error('A proposal that was just laid down is not there.');
  await database.rows(
    'target-steps',
    `insert into target_point (target_id, due_on, value)
     select $1, s."dueOn", s.value from jsonb_to_recordset($2::jsonb) as s ("dueOn" date, value numeric)`,
    [row.id, JSON.stringify(version.steps)],
  );
  return row.id;
}

/** Ends the time to which versions are held. */
export async function closeVersions(database: Database, ids: readonly number[], at: string): Promise<void> {
  await database.rows(
    'target-close',
    `update target set recorded = tstzrange(lower(recorded), $2::timestamptz) where id = any($1::int[])`,
    [ids, at],
  );
}

export async function insertSignature(
  database: Database,
  signature: { targetId: number; side: AgreementSide; by: string; signer: string; at: string },
): Promise<void> {
  await database.rows(
    'target-sign',
    `insert into target_signature (target_id, side, signed_by, signer, signed_at) values ($1, $2, $3, $4, $5)`,
    [signature.targetId, signature.side, signature.by, signature.signer, signature.at],
  );
}

/** What both have signed begins to hold: a copy of the proposal, with its steps. Shape: its id. */
export async function insertAgreed(database: Database, proposal: number, at: string): Promise<number> {
  const row = await database.row<{ id: number }>(
    'target-agree',
    `insert into target (unit_id, indicator_id, initiative_id, state, kind, course, baseline_value, baseline_on,
       currency_code, programme_value, programme_on, rationale, support, reason, side, proposed_by, proposer,
       agreed_from, demonstration, recorded)
     select unit_id, indicator_id, initiative_id, 'signed', kind, course, baseline_value, baseline_on, currency_code,
       programme_value, programme_on, rationale, support, reason, side, proposed_by, proposer, id, demonstration,
       tstzrange($2::timestamptz, null)
     from target where id = $1 returning id`,
    [proposal, at],
  );
  if (!row) throw new Error('A proposal that was just signed is not there.');
  await database.rows(
    'target-agree-steps',
    `insert into target_point (target_id, due_on, value) select $2::int, due_on, value from target_point where target_id = $1`,
    [proposal, row.id],
  );
  return row.id;
}

/** What one side is writing, as it was typed; null when it writes nothing. */
export async function draftOf(
  database: Database,
  { unitId, indicatorId, initiativeId }: TargetKey,
  side: AgreementSide,
): Promise<object | null> {
  const row = await database.row<{ terms: object }>(
    'target-draft',
    `select terms from target_draft where unit_id = $1 and indicator_id = $2 and initiative_id = $3 and side = $4`,
    [unitId, indicatorId, initiativeId, side],
  );
  return row?.terms ?? null;
}

export async function writeDraft(
  database: Database,
  { unitId, indicatorId, initiativeId }: TargetKey,
  draft: { side: AgreementSide; terms: object; by: string },
): Promise<void> {
  await database.rows(
    'target-draft-write',
    `insert into target_draft (unit_id, indicator_id, initiative_id, side, terms, changed_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (unit_id, indicator_id, initiative_id, side)
     do update set terms = excluded.terms, changed_by = excluded.changed_by, changed_at = clock_timestamp()`,
    [unitId, indicatorId, initiativeId, draft.side, JSON.stringify(draft.terms), draft.by],
  );
}

export async function dropDraft(
  database: Database,
  { unitId, indicatorId, initiativeId }: TargetKey,
  side: AgreementSide,
): Promise<void> {
  await database.rows(
    'target-draft-drop',
    `delete from target_draft where unit_id = $1 and indicator_id = $2 and initiative_id = $3 and side = $4`,
    [unitId, indicatorId, initiativeId, side],
  );
}
