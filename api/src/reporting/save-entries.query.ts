import type { Database } from '../database/database.js';
import type { EntryOperation, MergedOperation, StandingCell } from './entry-merge.rules.js';
import type { FormItem } from './report-form.query.js';

/** A cell as it is to be written. */
export interface CellWrite {
  readonly item: FormItem;
  readonly slice: string;
  readonly cell: StandingCell;
}

/** What a merge leaves behind. */
export interface MergeWrite {
  readonly submissionId: string;
  readonly userId: string;
  readonly origin: string;
  readonly now: string;
  readonly cells: readonly CellWrite[];
  readonly operations: readonly { id: string; payloadHash: string; answer: unknown }[];
}

// Cells, the marks that they answer, the keys with their answers, and the report's version, in one statement.
const writeMerge = `
  with cell as (
    select * from unnest($4::int[], $5::int[], $6::text[], $7::numeric[], $8::text[], $9::text[], $10::text[],
      $11::text[], $12::int[], $18::text[])
      as t (indicator_id, indicator_version_id, slice, value, value_text, absence, currency_code, note, version,
        explanation)
  ), written as (
    insert into entry (submission_id, indicator_id, indicator_version_id, slice, value, value_text, absence,
      currency_code, note, explanation, version, author_id, origin, changed_at)
    select $1, indicator_id, indicator_version_id, slice, value, value_text, absence, currency_code, note, explanation,
      version, $2, $3, $13 from cell
    on conflict (submission_id, indicator_id, slice) do update set
      indicator_version_id = excluded.indicator_version_id, value = excluded.value, value_text = excluded.value_text,
      absence = excluded.absence, currency_code = excluded.currency_code, note = excluded.note,
      explanation = excluded.explanation,
      version = excluded.version, author_id = excluded.author_id, origin = excluded.origin,
      changed_at = excluded.changed_at
    returning indicator_id, slice
  ), answered as (
    update entry_mark m set resolved_at = $13 from written w
    where m.submission_id = $1 and m.indicator_id = w.indicator_id and m.slice = w.slice and m.resolved_at is null
  ), kept as (
    insert into operation (id, user_id, kind, payload_hash, answer)
    select id, $2, 'entries.save', decode(hash, 'hex'), answer
    from unnest($14::uuid[], $15::text[], $16::jsonb[]) as t (id, hash, answer)
    on conflict (id) do nothing
    returning id
  ), moved as (
    update submission set version = version + $17 where id = $1 returning version
  )
  select (select version from moved) as version, (select count(*) from kept) as kept`;

/**
 * Writes what a merge decided.
 *
 * Shape  the report's new version, and how many operation ids were free: fewer than sent means that one was used for
 *        something else at the same moment.
 */
export async function writeMerged(
  database: Database,
  { submissionId, userId, origin, now, cells, operations }: MergeWrite,
): Promise<{ version: number; kept: number }> {
  const row = await database.row<{ version: number; kept: number }>('entries-merge', writeMerge, [
    submissionId,
    userId,
    origin,
    cells.map(({ item }) => item.indicatorId),
    cells.map(({ item }) => item.versionId),
    cells.map(({ slice }) => slice),
    cells.map(({ cell }) => cell.value),
    cells.map(({ cell }) => cell.text),
    cells.map(({ cell }) => cell.absence),
    cells.map(({ cell }) => cell.currency),
    cells.map(({ cell }) => cell.note),
    cells.map(({ cell }) => cell.version),
    now,
    operations.map(({ id }) => id),
    operations.map((operation) => operation.payloadHash),
    operations.map(({ answer }) => JSON.stringify(answer)),
    cells.length > 0 ? 1 : 0,
    cells.map(({ cell }) => cell.explanation ?? null),
  ]);
  if (!row) throw new Error('The report was locked and is gone.');
  return row;
}

/** The cells that a merge changed, each once, as the last of its operations left it. */
export function cellWrites(merged: readonly MergedOperation[]): CellWrite[] {
  const writes = new Map<string, CellWrite>();
  for (const { operation, item, outcome, standing } of merged) {
    if (outcome !== 'applied' || !item || !standing) continue;
    writes.set(`${item.indicatorId}|${operation.slice}`, { item, slice: operation.slice, cell: standing });
  }
  return [...writes.values()];
}

/** What an operation asks, without its id: two requests under one id must agree in it. */
export function askedBy(submissionId: string, operation: EntryOperation): object {
  const { indicator, slice, baseVersion, value, text, absence, currency, note, explanation } = operation;
  const { textSplice, noteSplice } = operation;
  return {
    submission: submissionId.toLowerCase(),
    indicator,
    slice,
    baseVersion,
    value: value ?? null,
    text: text ?? null,
    absence: absence ?? null,
    currency: currency ?? null,
    ...(note === undefined ? {} : { note }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(textSplice ? { textSplice: { ...textSplice } } : {}),
    ...(noteSplice ? { noteSplice: { ...noteSplice } } : {}),
  };
}
