import { createHash } from 'node:crypto';
import { canonicalJson, isAnswered } from '@kipimo/shared';
import type { ReportCell } from './report.js';

/** What a receipt is about. */
export interface ReceiptSubject {
  readonly roundCode: string;
  readonly unitCode: string;
  readonly periodStarts: string;
  readonly periodEnds: string;
}

/**
 * The receipt of a submitted report: SHA-256, as hex, of the canonical JSON (RFC 8785) of
 * `{ round, institution, periodStarts, periodEnds, cells: [{ indicator, version, slice, value, text, absence,
 * currency, note, explanation }] }`.
 *
 * Shape    the same hash for the same content, whoever computes it: cells in the order of indicator and slice.
 * Gaps     cells without value, text or reason are left out; within a cell, what there is not is null, but an
 *          explanation is left out where none was given.
 */
export function receiptHash(subject: ReceiptSubject, cells: readonly ReportCell[]): string {
  const told = cells
    .flatMap(({ item, slice, entry }) => {
      if (entry === null || !isAnswered(entry)) return [];
      const { value, text, absence, currency, note, explanation } = entry;
      const { indicator } = item.question;
      const told = { indicator, version: item.versionNumber, slice, value, text, absence, currency, note };
      return [explanation ? { ...told, explanation } : told];
    })
    .sort(
      (left, right) => compareText(left.indicator, right.indicator) || compareText(left.slice, right.slice),
    );
  const content = {
    round: subject.roundCode,
    institution: subject.unitCode,
    periodStarts: subject.periodStarts,
    periodEnds: subject.periodEnds,
    cells: told,
  };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
