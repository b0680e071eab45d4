import { finding, type Finding, type Issue, issueAt } from '../issue.js';
import type { ReadFile } from './file-rows.js';

/** The report that a file is brought to. */
export interface FileTarget {
  readonly submission: string;
  readonly institution: string;
  readonly round: string;
}

/**
 * Whether a file is this report's, and its rows as they may be read into it.
 *
 * Shape    the file with what stands out in it as notes. A file of another round says nothing of what this report held,
 *          so its rows lose their base.
 * Errors   `file_of_other_institution`; `file_of_other_round` unless that was agreed to; `no_rows_found`.
 */
export function fileFor(
  file: ReadFile,
  target: FileTarget,
  fromOtherRound: boolean,
): { readonly file: ReadFile; readonly notes: readonly Issue[] } | { readonly found: Finding } {
  const { origin } = file;
  if (origin && origin.institution !== target.institution)
    return { found: finding('file_of_other_institution', { institution: origin.institution }) };
  if (origin && origin.submission !== target.submission && !fromOtherRound)
    return { found: finding('file_of_other_round', { round: origin.round, expected: target.round }) };
  if (file.rows.length === 0) return { found: finding('no_rows_found') };
  const said = file.notes.map(({ rule, params }) => finding(rule, params));
  const notes = (origin ? said : [finding('origin_missing'), ...said]).map((found) =>
    issueAt('file', found, 'warning'),
  );
  const isOwn = !fromOtherRound || origin?.submission === target.submission;
  const rows = isOwn ? file.rows : file.rows.map((row) => ({ ...row, base: null }));
  return { file: { ...file, rows }, notes };
}
