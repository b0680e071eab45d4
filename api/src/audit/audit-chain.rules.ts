import { createHash } from 'node:crypto';

/** A row of the audit with its hashes as hex, and the texts exactly as the hash covers them. */
export interface ChainedRow {
  readonly id: number;
  /** UTC with microseconds: 2026-01-31T10:00:00.123456. */
  readonly happenedAt: string;
  readonly actorId: string | null;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The detail as PostgreSQL writes its jsonb. */
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** A place in the chain: the id of a row, and its hash as hex. Before the first row: 0 and `00`. */
export interface ChainEnd {
  readonly id: number;
  readonly hash: string;
}

/** The first row that is not as it was appended, and how that shows. */
export interface ChainFault {
  readonly id: number;
  readonly kind: 'missing' | 'rewritten' | 'replaced' | 'added';
}

export const CHAIN_START: ChainEnd = { id: 0, hash: '00' };

/** SHA-256, as hex, over the hash before it and every column, as the database computes it when a row is appended. */
export function chainHash(row: Omit<ChainedRow, 'hash'>): string {
  const text = [
    row.id,
    row.happenedAt,
    row.actorId ?? '-',
    row.actor,
    row.action,
    row.subjectKind,
    row.subjectId,
    row.detail,
  ].join('|');
  return createHash('sha256').update(Buffer.from(row.previousHash, 'hex')).update(text, 'utf8').digest('hex');
}

/**
 * Whether a row follows the one before it and is as it was appended.
 *
 * Shape  null when it is. A row whose successor remembers another hash of it was replaced together with its own
 *        hash, so that one is named, not the successor.
 */
export function chainFault(row: ChainedRow, before: ChainEnd): ChainFault | null {
  if (row.id !== before.id + 1) return { id: before.id + 1, kind: 'missing' };
  if (chainHash(row) !== row.hash) return { id: row.id, kind: 'rewritten' };
  if (row.previousHash !== before.hash) return { id: Math.max(before.id, 1), kind: 'replaced' };
  return null;
}

/**
 * Whether the chain ends where its anchor says.
 *
 * Shape  null when it does; else the first row that is missing after the end, was added beyond it, or was replaced.
 */
export function endFault(end: ChainEnd, anchor: ChainEnd): ChainFault | null {
  if (end.id < anchor.id) return { id: end.id + 1, kind: 'missing' };
  if (end.id > anchor.id) return { id: anchor.id + 1, kind: 'added' };
  return end.hash === anchor.hash ? null : { id: end.id, kind: 'replaced' };
}
