import { finding } from '@kipimo/shared';
import { cellKey, type ImportProblem, type ReadRow } from './import-plan.rules.js';

/** What the record holds of one cell. */
export interface StandingBelief {
  readonly id: number;
  readonly unitId: number;
  readonly versionId: number;
  readonly periodId: number;
  readonly slice: string;
  readonly rater: string;
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: string | null;
  readonly currency: string | null;
  readonly evidence: string;
  /** Whether it is held now; otherwise it was corrected since. */
  readonly isCurrent: boolean;
  readonly recordedUntil: string | null;
}

/** A row of the file beside what the record holds. */
export interface PlannedRow extends ReadRow {
  readonly kind: 'new' | 'changed' | 'unchanged';
  readonly before: StandingBelief | null;
}

/** What an import says of itself, as far as rows hang on it. */
export interface DeclaredHistory {
  /** The day from which its values were held to be so; null for now. */
  readonly recordedOn: string | null;
  /** Whether it may put its values in the place of others that are on record. */
  readonly replaces: boolean;
}

/**
 * What a file would change.
 *
 * Shape   every readable row with its kind. A value that is on record and differs is a problem, unless the import says
 *         that it replaces; history is never backdated over what was already held.
 */
export function plannedChanges(
  rows: readonly ReadRow[],
  standing: readonly StandingBelief[],
  terms: DeclaredHistory,
): { rows: PlannedRow[]; problems: ImportProblem[] } {
  const current = new Map(standing.flatMap((one) => (one.isCurrent ? [[cellKey(one), one] as const] : [])));
  const past = new Map(standing.flatMap((one) => (one.isCurrent ? [] : [[cellKey(one), one] as const])));
  const problems: ImportProblem[] = [];
  const planned = rows.map((row): PlannedRow => {
    const key = cellKey({ ...row, unitId: row.unit.id, versionId: row.version.id, periodId: row.period.id });
    const before = current.get(key) ?? null;
    const kind = before === null ? 'new' : isSame(row, before) ? 'unchanged' : 'changed';
    const tell = (rule: string, params: Record<string, string> = {}): void => {
      problems.push({ line: row.line, column: null, severity: 'error', ...finding(rule, params) });
    };
    if (kind === 'changed' && terms.recordedOn !== null) tell('import_backdated_replaces');
    else if (kind === 'changed' && !terms.replaces) {
      tell('import_value_differs', { before: shown(before), after: shown(row) });
    }
    const ended = past.get(key)?.recordedUntil ?? null;
    if (kind === 'new' && terms.recordedOn !== null && ended !== null && ended > terms.recordedOn) {
      tell('import_backdated_over_history');
    }
    return { ...row, kind, before };
  });
  return { rows: planned, problems };
}

function isSame(row: ReadRow, before: StandingBelief): boolean {
  return (
    row.value === before.value &&
    row.text === before.text &&
    row.absence === before.absence &&
    row.currency === before.currency &&
    row.evidence === before.evidence
  );
}

/** A value, text or absence in a few words. */
export const shown = (
  one: Pick<ReadRow, 'value' | 'text' | 'absence' | 'currency'> | StandingBelief | null,
): string => {
  if (one === null) return '';
  const words = one.value ?? one.text ?? one.absence ?? '';
  const short = words.length > 80 ? `${words.slice(0, 80)}…` : words;
  return one.currency === null ? short : `${short} ${one.currency}`;
};
