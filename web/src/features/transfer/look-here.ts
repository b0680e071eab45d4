import {
  type CellEntry,
  cellIssues,
  cellPath,
  fileFor,
  finding,
  type Finding,
  type ImportReport,
  isLanguage,
  type Issue,
  issueAt,
  judgeImport,
  type Language,
  type PlannedChange,
  type Question,
  type StandingContent,
} from '@kipimo/shared';
import { Refusal } from '../../graphql/refusal.js';
import type { FilledReport } from './filled-report.js';

/** What a file would change, found without the server. */
export interface LookedHere {
  readonly report: ImportReport;
  readonly changes: readonly PlannedChange[];
}

/** No version of the server's: what this device holds unsent is newer than any file. */
const unsent = -1;

/**
 * Looks at a file on this device, by the same rules as the server.
 *
 * Shape    what would change over the report as it is kept here, with what is unsent.
 * Missing  null when this device cannot read the kind of file, or has not got the reader.
 * Errors   Refusal for a file that cannot be read into this report.
 */
export async function lookHere(
  report: FilledReport,
  contents: ReadonlyMap<string, CellEntry>,
  chosen: { readonly file: File; readonly fromOtherRound: boolean; readonly language: Language },
): Promise<LookedHere | null> {
  const reader = await import('./read-here.js').catch(() => null);
  if (!reader) return null;
  const read = await reader.readHere(new Uint8Array(await chosen.file.arrayBuffer()));
  if (!read) return null;
  if ('found' in read) throw unreadable(read.found);
  const target = { submission: report.id, institution: report.institution.code, round: report.round.code };
  const usable = fileFor(read, target, chosen.fromOtherRound);
  if ('found' in usable) throw unreadable(usable.found);
  const { language = '' } = read.origin ?? {};
  const judged = judgeImport(usable.file, {
    ...standingIn(report, contents),
    currency: report.currency,
    reopened: report.reopened.length > 0 ? new Set(report.reopened) : null,
    language: isLanguage(language) ? language : chosen.language,
    sha256: reader.sha256,
  });
  const { counts, rows, changes } = judged;
  const fileName = chosen.file.name;
  return { report: { id: null, fileName, format: read.format, counts, rows, notes: usable.notes }, changes };
}

function unreadable(found: Finding): Refusal {
  return new Refusal('INVALID', 'The file cannot be read.', [
    issueAt('file', finding(found.rule, found.params)),
  ]);
}

/** Fraction digits of every currency that the browser knows. */
function minorUnits(): ReadonlyMap<string, number> {
  return new Map(
    Intl.supportedValuesOf('currency').map((currency) => {
      const options = { style: 'currency', currency } as const;
      return [currency, new Intl.NumberFormat('en', options).resolvedOptions().maximumFractionDigits ?? 2];
    }),
  );
}

function standingIn(report: FilledReport, contents: ReadonlyMap<string, CellEntry>) {
  const digits = minorUnits();
  const cells = new Map(report.cells.map((cell) => [cellPath(cell.version.indicator, cell.slice), cell]));
  const standing = new Map<string, StandingContent>();
  for (const [path, { entry }] of cells) if (entry) standing.set(path, entry);
  for (const [path, content] of contents)
    standing.set(path, { ...content, version: unsent, changedBy: null, changedAt: '' });
  const questions = new Map<string, Question>(
    report.cells.map(({ version, required }) => [
      version.indicator,
      { ...version, required, multiplier: String(version.multiplier) },
    ]),
  );
  const warnings = (path: string, content: CellEntry): Issue[] => {
    const cell = cells.get(path);
    const question = questions.get(cell?.version.indicator ?? '');
    if (!cell || !question) return [];
    const { previous, slice, definitionChanged } = cell;
    return cellIssues({
      question: { ...question, minorUnit: digits.get(content.currency ?? '') ?? null },
      slice,
      entry: content,
      previous: previous && {
        value: previous.value ?? null,
        currency: previous.currency ?? null,
        isComparable: !definitionChanged,
      },
    }).filter(({ severity }) => severity === 'warning');
  };
  return { questions, standing, warnings, minorUnits: digits };
}
