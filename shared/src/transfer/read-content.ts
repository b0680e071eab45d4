import { parseDecimal } from '../decimal.js';
import { ABSENCE_LABELS, ENTERED_ABSENCES, type EnteredAbsence } from '../indicator/missing.js';
import { valueType } from '../indicator/types/index.js';
import type { ParseOutcome } from '../indicator/value-type.js';
import { finding, type Finding, type Issue, issueAt } from '../issue.js';
import { LANGUAGES, type Language, textIn } from '../language.js';
import { parsePlainText } from '../plain-text.js';
import type { CellEntry, Question } from '../submission/cell.js';
import type { FileRow, RawCell } from './file-rows.js';

/** What one row of a file means for its cell of the report. */
export interface RowContent {
  /** Null when something in the row cannot be read. */
  readonly content: CellEntry | null;
  readonly issues: readonly Issue[];
  /** Where to look: the first cell of the row that has an issue, or the value. */
  readonly at: string;
}

export interface ReadingHabits {
  readonly language: Language;
  /** Whether a plain decimal with a dot is one, whatever the language: files of our own making. */
  readonly isMachineWritten: boolean;
  /** Fraction digits of every currency there is. */
  readonly minorUnits: ReadonlyMap<string, number>;
  readonly currency: string;
  /** Whether one reading of an ambiguous number gives what the file was made with: then it was not typed. */
  readonly isAsBefore: (content: CellEntry) => boolean;
}

/**
 * Reads a row as an answer to its question.
 *
 * Shape    the content that would be stored, before the rules of the report judge it.
 * Errors   `number_ambiguous`, `error_cell`, `formula_without_value`, `merged_cell`, `date_in_number`,
 *          `boolean_in_number`, `text_in_number`, `absence_unknown`, `absence_with_value`, `currency_unknown`, and
 *          what reading a typed number finds. `formula_value_taken` informs.
 */
export function readContent(row: FileRow, question: Question, habits: ReadingHabits): RowContent {
  const reader = new RowReader(row, question, habits);
  const note = reader.text(row.note, 2000);
  const absence = reader.absence();
  const currency = reader.currency();
  const value = reader.value(currency, { absence, note });
  if (absence !== null && value !== null)
    reader.found(row.absence, finding('absence_with_value', { absence }));
  const holdsText = valueType(question.valueType).holds === 'text';
  const content: CellEntry = {
    value: holdsText ? null : value,
    text: holdsText ? value : null,
    absence,
    currency: value === null ? null : currency,
    note,
  };
  return reader.hasErrors ? { ...reader.result, content: null } : { ...reader.result, content };
}

class RowReader {
  private readonly issues: Issue[] = [];
  private at: string;

  constructor(
    private readonly row: FileRow,
    private readonly question: Question,
    private readonly habits: ReadingHabits,
  ) {
    this.at = row.value.at;
  }

  get result(): Omit<RowContent, 'content'> {
    return { issues: this.issues, at: this.at };
  }

  get hasErrors(): boolean {
    return this.issues.some(({ severity }) => severity === 'error');
  }

  found(cell: RawCell, found: Finding, severity: Issue['severity'] = 'error'): null {
    if (severity === 'error' && !this.hasErrors) this.at = cell.at;
    this.issues.push(issueAt(this.row.path, found, severity));
    return null;
  }

  /** Text of a note or a narrative. */
  text(cell: RawCell, maximum: number): string | null {
    if (!this.isReadable(cell) || cell.kind === 'blank') return null;
    const parsed = parsePlainText(cell.text, maximum);
    return parsed.kind === 'invalid' ? this.found(cell, parsed.found) : parsed.text || null;
  }

  absence(): EnteredAbsence | null {
    const { absence: cell } = this.row;
    if (!this.isReadable(cell) || cell.kind === 'blank') return null;
    return (
      absenceNamed(cell.text) ??
      this.found(cell, finding('absence_unknown', { absence: cell.text.slice(0, 80) }))
    );
  }

  currency(): string | null {
    if (!valueType(this.question.valueType).needsCurrency) return null;
    const { currency: cell } = this.row;
    if (!this.isReadable(cell)) return null;
    const code = cell.kind === 'blank' ? this.habits.currency : cell.text.trim().toUpperCase();
    return this.habits.minorUnits.has(code)
      ? code
      : this.found(cell, finding('currency_unknown', { currency: cell.text.slice(0, 80) }));
  }

  value(currency: string | null, rest: Pick<CellEntry, 'absence' | 'note'>): string | null {
    const { value: cell } = this.row;
    if (!this.isReadable(cell)) return null;
    if (cell.kind === 'blank') {
      return cell.isFormula ? this.found(cell, finding('formula_without_value')) : null;
    }
    const type = valueType(this.question.valueType);
    const rules = { ...this.question, minorUnit: this.habits.minorUnits.get(currency ?? '') ?? null };
    if (type.holds === 'text') return this.text(cell, Number.MAX_SAFE_INTEGER);
    if (cell.isFormula) this.found(cell, finding('formula_value_taken', { value: cell.text }), 'info');
    if (cell.kind === 'date') return this.found(cell, finding('date_in_number', { date: cell.text }));
    if (cell.kind === 'boolean') {
      if (type.code === 'yes_no') return cell.text === 'true' ? '1' : '0';
      return this.found(cell, finding('boolean_in_number'));
    }
    const asNumber =
      cell.kind === 'number' || this.habits.isMachineWritten ? parseDecimal(cell.text.trim()) : null;
    if (asNumber !== null) return asNumber;
    if (cell.kind === 'number') return this.found(cell, finding('number_too_large'));
    return this.outcome(cell, type.parse(cell.text, this.habits.language, rules), { ...rest, currency });
  }

  private outcome(
    cell: RawCell,
    outcome: ParseOutcome,
    rest: Omit<CellEntry, 'value' | 'text'>,
  ): string | null {
    switch (outcome.kind) {
      case 'blank':
        return null;
      case 'value':
        return outcome.value;
      case 'invalid':
        return this.found(
          cell,
          finding(outcome.found.rule, { ...outcome.found.params, typed: cell.text.slice(0, 80) }),
        );
      case 'ambiguous': {
        const [first, second] = outcome.readings;
        const before = outcome.readings.find(({ value }) =>
          this.habits.isAsBefore({ value, text: null, ...rest }),
        );
        if (before) return before.value;
        return this.found(
          cell,
          finding('number_ambiguous', { typed: cell.text.trim(), first: first.value, second: second.value }),
        );
      }
    }
  }

  /** Refuses what no cell of a report can be: errors, and cells that lie under a merged one. */
  private isReadable(cell: RawCell): boolean {
    if (cell.isMerged) this.found(cell, finding('merged_cell'));
    else if (cell.kind === 'error')
      this.found(cell, finding('error_cell', { error: cell.text.slice(0, 20) }));
    else return true;
    return false;
  }
}

/** A reason by its label in any of our languages, or by its code; without regard to case and accents. */
function absenceNamed(text: string): EnteredAbsence | null {
  const words = folded(text);
  return (
    ENTERED_ABSENCES.find(
      (code) =>
        folded(code) === words ||
        LANGUAGES.some((language) => folded(textIn(ABSENCE_LABELS[code], language).text) === words),
    ) ?? null
  );
}

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
