import type { ImportBatchFacts } from '../reference/reference-facts.js';

/** Imports as a statement sums them up: the highest id, and one bit for every id modulo 63. */
export interface ImportTrace {
  readonly last_import: number | null;
  readonly import_bits: string | null;
}

const BITS = 63n;

/**
 * Names of the backdating imports that values came from.
 *
 * Shape   names in order. With more than 63 imports two of them share a bit and both are named.
 */
export function backdatedImports(
  batches: readonly ImportBatchFacts[],
  traces: readonly ImportTrace[],
): string[] {
  let bits = 0n;
  let last = 0;
  for (const { last_import, import_bits } of traces) {
    if (import_bits !== null) bits |= BigInt(import_bits);
    last = Math.max(last, last_import ?? 0);
  }
  return batches
    .filter(({ id, backdates }) => backdates && id <= last && (bits >> (BigInt(id) % BITS)) & 1n)
    .map(({ name }) => name)
    .sort();
}
