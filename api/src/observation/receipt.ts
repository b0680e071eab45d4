import { createHash } from 'node:crypto';
import { canonicalJson } from '@kipimo/shared';
import type { Snapshot } from '../database/data-version.js';
import type { Receipt } from './receipt.type.js';

/** What a receipt says besides the time. */
export interface ReceiptContent {
  /** Figures and codes of the answer; read only when the hash is asked for. */
  readonly content: () => unknown;
  readonly demonstration: boolean;
  readonly backdatedImports: readonly string[];
  readonly rateSet?: Receipt['rateSet'];
}

/**
 * The receipt of an answer.
 *
 * Shape   the hash is worked out when it is read, since most readers never do and it costs more than the answer.
 * Source  docs/methods.md#receipts
 */
export function receiptOf(snapshot: Snapshot, answer: ReceiptContent): Receipt {
  let hash: string | null = null;
  return {
    ...snapshot,
    minimumState: 'accepted',
    demonstration: answer.demonstration,
    backdatedImports: [...answer.backdatedImports],
    rateSet: answer.rateSet ?? null,
    get contentHash(): string {
      hash ??= createHash('sha256').update(canonicalJson(answer.content())).digest('hex');
      return hash;
    },
  };
}
