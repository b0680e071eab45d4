import { finding, type Issue, issueAt } from '../issue.js';
import type { Language } from '../language.js';
import { type CellEntry, isAnswered, isDerived, type Question } from '../submission/cell.js';
import { contentGiven, isSameContent } from '../submission/entry-content.js';
import type { FileRow, ReadFile } from './file-rows.js';
import type { ImportCounts, ImportRow } from './import-report.js';
import { readContent } from './read-content.js';
import { digestOf, type Sha256 } from './row-marks.js';

/** What stands in a cell of the report, with the version by which it is told whether it moved. */
export interface StandingContent extends CellEntry {
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

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
  /** What the report asks, by indicator. */
  readonly questions: ReadonlyMap<string, Question>;
  /** What stands in a cell, by its path. */
  readonly standing: ReadonlyMap<string, StandingContent>;
  /** What the rules would ask once a cell held this, such as why it changed so much. */
  readonly warnings: (path: string, content: CellEntry) => readonly Issue[];
  readonly currency: string;
  readonly minorUnits: ReadonlyMap<string, number>;
  readonly language: Language;
  /** Indicators whose cells are open in a report that came back for some of them; null when all are. */
  readonly reopened: ReadonlySet<string> | null;
  readonly sha256: Sha256;
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
  const repeated = repeatedPaths(file.rows);
  const rows: ImportRow[] = [];
  const changes: PlannedChange[] = [];
  let unchanged = 0;
  for (const row of file.rows) {
    const judged = judgeRow(row, file, { context, repeated });
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
  readonly repeated: ReadonlyMap<string, readonly FileRow[]>;
}

/** Null for a row that changes nothing. */
function judgeRow(
  row: FileRow,
  file: ReadFile,
  { context, repeated }: RowContext,
): { row: ImportRow; change: PlannedChange | null } | null {
  const { indicator, slice } = partsOf(row.path);
  const question = context.questions.get(indicator);
  const standing = context.standing.get(row.path) ?? null;
  const place = { indicator, slice, sheet: row.sheet, was: standing, theirs: null };
  const problem = (cell: string, issues: readonly Issue[]) => ({
    row: { ...place, cell, kind: 'problem' as const, becomes: null, issues },
    change: null,
  });
  if (!question)
    return problem(row.value.at, [issueAt(row.path, finding('indicator_not_asked', { indicator }))]);
  if (isDerived(question)) return null;
  const digest = (content: CellEntry | null): string => digestOf(content, context.sha256);
  const read = readContent(row, question, {
    ...context,
    isMachineWritten: file.isMachineWritten,
    isAsBefore: (content) => row.base !== null && digest(content) === row.base.digest,
  });
  const twins = (repeated.get(row.path) ?? []).filter((one) => one !== row);
  const [twin] = twins;
  if (twin) {
    const params = { other: [twin.sheet, twin.value.at].filter(Boolean).join('!') };
    return problem(read.at, [issueAt(row.path, finding('cell_repeated_in_file', params))]);
  }
  if (read.content === null) return problem(read.at, read.issues);
  // As the file was made: nobody touched this row.
  if (row.base !== null && digest(read.content) === row.base.digest) return null;
  // Without a mark, an empty row cannot be told from one that was never filled in.
  if (row.base === null && !isAnswered(read.content) && read.content.note === null) return null;
  if (isSameContent(read.content, standing)) return null;
  const { content, issues } = contentGiven(read.content, { ...context, question, slice, standing });
  if (issues.some(({ severity }) => severity === 'error'))
    return problem(read.at, [...read.issues, ...issues]);
  if (isSameContent(content, standing)) return null;
  if (context.reopened && !context.reopened.has(indicator))
    return problem(row.value.at, [issueAt(row.path, finding('cell_locked'))]);
  const kind = kindOf(row, standing, { content, digest });
  const theirs = kind === 'conflict' && standing ? { by: standing.changedBy, at: standing.changedAt } : null;
  const seenVersion = standing?.version ?? 0;
  const cell = row.value.at;
  return {
    row: {
      ...place,
      cell,
      kind,
      becomes: content,
      theirs,
      issues: [...read.issues, ...context.warnings(row.path, content)],
    },
    change: { indicator, slice, kind, seenVersion, content, sheet: row.sheet, cell },
  };
}

function kindOf(
  row: FileRow,
  standing: StandingContent | null,
  { content, digest }: { content: CellEntry; digest: (content: CellEntry | null) => string },
): PlannedChange['kind'] {
  const holds = standing !== null && (isAnswered(standing) || standing.note !== null);
  const isSinceChanged =
    row.base === null
      ? holds
      : (standing?.version ?? 0) !== row.base.version && digest(standing) !== row.base.digest;
  if (isSinceChanged) return 'conflict';
  if (!isAnswered(content) && content.note === null) return 'cleared';
  return holds ? 'changed' : 'new';
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
