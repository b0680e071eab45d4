import type { ClientBase } from 'pg';
import {
  CHAIN_START,
  type ChainedRow,
  type ChainEnd,
  chainFault,
  type ChainFault,
  endFault,
} from './audit-chain.rules.js';

const BATCH = 5000;

/** What a walk along the audit found. */
export interface AuditVerdict {
  /** The last row that is as it was appended. */
  readonly end: ChainEnd;
  /** The first that is not; null when all are. */
  readonly fault: ChainFault | null;
}

const columns = `id, to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "happenedAt",
  actor_id as "actorId", actor, action, subject_kind as "subjectKind", subject_id as "subjectId",
  detail::text as detail, encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash`;

/**
 * Walks the whole audit in one snapshot and recomputes every hash outside the database.
 *
 * Shape   the end of the chain, and the first row that was rewritten, deleted, swapped or cut off. `known` is an end
 *         that was noted earlier, elsewhere: with it, a chain that was recomputed as a whole is found too.
 * Errors  those of the database.
 */
export async function verifyAudit(client: ClientBase, known: ChainEnd | null = null): Promise<AuditVerdict> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await walk(client, known);
  } finally {
    await client.query('commit');
  }
}

async function walk(client: ClientBase, known: ChainEnd | null): Promise<AuditVerdict> {
  let end = CHAIN_START;
  for (;;) {
    const { rows } = await client.query<ChainedRow>(
      `select ${columns} from audit where id > $1 order by id limit ${BATCH}`,
      [end.id],
    );
    for (const row of rows) {
      const fault = chainFault({ ...row, id: Number(row.id) }, end);
      if (fault) return { end, fault };
      if (known && Number(row.id) === known.id && row.hash !== known.hash) {
        return { end, fault: { id: known.id, kind: 'replaced' } };
      }
      end = { id: Number(row.id), hash: row.hash };
    }
    if (rows.length < BATCH) break;
  }
  const { rows } = await client.query<{ last_id: string; hash: string }>(
    `select last_id, encode(hash, 'hex') as hash from audit_head`,
  );
  const anchor = rows[0] ? { id: Number(rows[0].last_id), hash: rows[0].hash } : CHAIN_START;
  const cutOff = known && known.id > end.id ? endFault(end, known) : null;
  return { end, fault: endFault(end, anchor) ?? cutOff };
}

/** The verdict as a line for a terminal. */
export function verdictWords({ end, fault }: AuditVerdict): string {
  if (!fault) return `The audit is whole: ${end.id} rows, ending in ${end.hash}.`;
  const words = {
    missing: 'is missing',
    rewritten: 'was rewritten: its content does not give its hash',
    replaced: 'was replaced: it is not the row that the chain continued from',
    added: 'was added outside the chain',
  };
  return `The audit is broken. First bad row: ${fault.id}, which ${words[fault.kind]}.`;
}
