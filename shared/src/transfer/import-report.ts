import type { Issue } from '../issue.js';
import type { CellEntry } from '../submission/cell.js';

/** What would become of one row of a file. */
export const IMPORT_ROW_KINDS = ['new', 'changed', 'cleared', 'conflict', 'problem'] as const;
/**
 * `new` fills an empty cell, `changed` replaces what the file was made from, `cleared` empties it; `conflict` would
 * replace what somebody entered since the file was made; `problem` cannot be taken.
 */
export type ImportRowKind = (typeof IMPORT_ROW_KINDS)[number];

/** One row of a file that is not simply as it was. */
export interface ImportRow {
  readonly kind: ImportRowKind;
  readonly indicator: string;
  readonly slice: string;
  /** Where the row stands in the file; the sheet is empty for a CSV file. */
  readonly sheet: string;
  readonly cell: string;
  /** What the report holds now. */
  readonly was: CellEntry | null;
  /** What it would hold; null for a problem. */
  readonly becomes: CellEntry | null;
  /** Who entered what stands now, of a conflict. */
  readonly theirs: { readonly by: string | null; readonly at: string } | null;
  readonly issues: readonly Issue[];
}

export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly problems: number;
}

/** What an upload would do, before anything is done. */
export interface ImportReport {
  /** Names the import when it is applied; null when there is nothing to apply. */
  readonly id: string | null;
  readonly fileName: string;
  readonly format: string;
  readonly counts: ImportCounts;
  readonly rows: readonly ImportRow[];
  /** What stands out in the file as a whole. */
  readonly notes: readonly Issue[];
}
