import {
  type CellEntry,
  cellIssues,
  cellPath,
  finding,
  type ImportCounts,
  type ImportRow,
  isAnswered,
  isDerived,
  type Issue,
  issueAt,
  type Language,
} from '@kipimo/shared';
import { type EntryOperation, mergeOperations, sameContent } from '../reporting/entry-merge.rules.js';
import { ruleCells, type ReportCell } from '../reporting/report.js';
import type { ReportForm } from '../reporting/report-form.query.js';
import type { FileRow, ReadFile } from './file-rows.js';
import { readContent } from './read-content.rules.js';
import { contentDigest } from './row-marks.js';

/** One cell that an import would write, on the version that was looked at. */
export interface PlannedChange {
  readonly indicator: string;
  readonly slice: string;
  readonly kind: 'new' | 'changed' | 'cleared' | 'conflict';
  readonly seenVersion: number;
  readonly content: CellEntry;
  readonly sheet: string;
  readonly cell: string;
}

/** What an import is judged against. */
export interface ImportContext {
  readonly form: ReportForm;
  readonly cells: readonly ReportCell[];
  readonly currency: string;
  readonly minorUnits: ReadonlyMap<string, number>;
  readonly language: Language;
}

export interface JudgedImport {
  readonly counts: ImportCounts;
  readonly rows: readonly ImportRow[];
  readonly changes: readonly PlannedChange[];
}

/**
 * What a file would do to a report.
 *
 * Shape    rows in the order of the file, those left as they were only counted. A row counts as left when it still
 *          holds what the file was made with, whatever the report holds now: a file never takes back what others did.
 */
export function judgeImport(file: ReadFile, context: ImportContext): JudgedImport {
  const cells = new Map(
    context.cells.map((cell) => [cellPath(cell.item.question.indicator, cell.slice), cell]),
  );
  const repeated = repeatedPaths(file.rows);
  const rows: ImportRow[] = [];
  const changes: PlannedChange[] = [];
  let unchanged = 0;
  for (const row of file.rows) {
    const judged = judgeRow(row, file, { context, there: cells.get(row.path) ?? null, repeated });
    if (judged === null) unchanged += 1;
    else {
      rows.push(judged.row);
      if (judged.change) changes.push(judged.change);
    }
  }
  const count = (...kinds: ImportRow['kind'][]): number =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = {
    new: count('new'),
    changed: count('changed', 'cleared'),
    unchanged,
    conflicts: count('conflict'),
    problems: count('problem'),
  };
  return { counts, rows, changes };
}

interface RowContext {
  readonly context: ImportContext;
  readonly there: ReportCell | null;
  readonly repeated: ReadonlyMap<string, readonly FileRow[]>;
}

/** Null for a row that changes nothing. */
function judgeRow(
  row: FileRow,
  file: ReadFile,
  { context, there, repeated }: RowContext,
): { row: ImportRow; change: PlannedChange | null } | null {
  const { indicator, slice } = partsOf(row.path);
  const item = context.form.byIndicator.get(indicator);
  const standing = there?.entry ?? null;
  const place = { indicator, slice, sheet: row.sheet, was: standing, theirs: null };
  const problem = (cell: string, issues: readonly Issue[]) => ({
    row: { ...place, cell, kind: 'problem' as const, becomes: null, issues },
    change: null,
  });
  if (!item) return problem(row.value.at, [issueAt(row.path, finding('indicator_not_asked', { indicator }))]);
  if (isDerived(item.question)) return null;
  const read = readContent(row, item.question, {
    ...context,
    isMachineWritten: file.isMachineWritten,
    isAsBefore: (content) => row.base !== null && contentDigest(content) === row.base.digest,
  });
  const twins = (repeated.get(row.path) ?? []).filter((one) => one !== row);
  const [twin] = twins;
  if (twin) {
    const params = { other: [twin.sheet, twin.value.at].filter(Boolean).join('!') };
    return problem(read.at, [issueAt(row.path, finding('cell_repeated_in_file', params))]);
  }
  if (read.content === null) return problem(read.at, read.issues);
  const { content } = read;
  // As the file was made: nobody touched this row.
  if (row.base !== null && contentDigest(content) === row.base.digest) return null;
  // Without a mark, an empty row cannot be told from one that was never filled in.
  if (row.base === null && !isAnswered(content) && content.note === null) return null;
  if (sameContent(content, standing)) return null;
  const [merged] = mergeOperations([operationOf(indicator, slice, content, standing?.version ?? 0)], {
    form: context.form,
    standing: new Map(standing ? [[row.path, standing]] : []),
    currency: context.currency,
    minorUnits: context.minorUnits,
  });
  if (!merged || merged.outcome === 'unchanged') return null;
  if (merged.outcome === 'refused' || merged.sent === null) {
    return problem(read.at, [...read.issues, ...(merged.issues ?? [])]);
  }
  const kind = kindOf(row, standing, merged.sent);
  const warnings = warningsOf(there, merged.sent, context);
  return {
    row: {
      ...place,
      cell: row.value.at,
      kind,
      becomes: merged.sent,
      theirs:
        kind === 'conflict' && there?.entry ? { by: there.entry.changedBy, at: there.entry.changedAt } : null,
      issues: [...read.issues, ...warnings],
    },
    change: {
      indicator,
      slice,
      kind,
      seenVersion: standing?.version ?? 0,
      content: merged.sent,
      sheet: row.sheet,
      cell: row.value.at,
    },
  };
}

function kindOf(row: FileRow, standing: ReportCell['entry'], sent: CellEntry): PlannedChange['kind'] {
  const holds = standing !== null && (isAnswered(standing) || standing.note !== null);
  const isSinceChanged =
    row.base === null
      ? holds
      : (standing?.version ?? 0) !== row.base.version && contentDigest(standing) !== row.base.digest;
  if (isSinceChanged) return 'conflict';
  if (!isAnswered(sent) && sent.note === null) return 'cleared';
  return holds ? 'changed' : 'new';
}

/** What the rules would ask once the value stands, such as why it changed so much. */
function warningsOf(there: ReportCell | null, sent: CellEntry, { minorUnits }: ImportContext): Issue[] {
  if (!there) return [];
  const [cell] = ruleCells([there], minorUnits);
  if (!cell) return [];
  return cellIssues({ ...cell, entry: sent }).filter(({ severity }) => severity === 'warning');
}

function operationOf(
  indicator: string,
  slice: string,
  content: CellEntry,
  baseVersion: number,
): EntryOperation {
  return { operationId: '', indicator, slice, baseVersion, ...content };
}

function repeatedPaths(rows: readonly FileRow[]): Map<string, FileRow[]> {
  const groups = new Map<string, FileRow[]>();
  for (const row of rows) groups.set(row.path, [...(groups.get(row.path) ?? []), row]);
  return groups;
}

/** `RES-06[sex=female]` as its indicator and its slice. */
function partsOf(path: string): { indicator: string; slice: string } {
  const match = /^([^[]+)(?:\[(.*)\])?$/.exec(path);
  return { indicator: match?.[1] ?? path, slice: match?.[2] ?? '' };
}
