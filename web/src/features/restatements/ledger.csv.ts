import { csvCell } from '@kipimo/shared';
import type { Restatement } from './restatements.query.js';

const head = [
  'institution',
  'indicator',
  'slice',
  'period',
  'rater',
  'old_definition',
  'old_value',
  'old_text',
  'old_absence',
  'old_currency',
  'new_definition',
  'new_value',
  'new_text',
  'new_absence',
  'new_currency',
  'restated_at',
  'reason_code',
  'reason',
  'illustrative',
];

/**
 * The ledger as a CSV file.
 *
 * Shape    a head of codes, then one line a restatement; dot decimals, ISO moments, lines end in CRLF. Text that a
 *          spreadsheet would run as a formula is made harmless.
 * Missing  a blank is an empty value beside its absence; all new columns are empty where a value was withdrawn.
 */
export function ledgerCsv(rows: readonly Restatement[]): string {
  const lines = rows.map(({ institution, slice, periodLabel, rater, was, now, ...row }) => [
    institution.code,
    was.version.indicator,
    slice,
    periodLabel,
    rater,
    String(was.version.number),
    was.value,
    was.text,
    was.absence,
    was.currency,
    now ? String(now.version.number) : null,
    now?.value,
    now?.text,
    now?.absence,
    now?.currency,
    row.restatedAt,
    row.reasonCode,
    row.reason,
    row.demonstration ? 'yes' : 'no',
  ]);
  return `${[head, ...lines].map((cells) => cells.map((cell) => csvCell(cell ?? '')).join(',')).join('\r\n')}\r\n`;
}
