import {
  explanationAfterChange,
  type Finding,
  formatNumber,
  type Language,
  type ParseOutcome,
  type Question,
  valueType,
} from '@kipimo/shared';
import { type CellContent, emptyContent } from './outbox.js';

/** What the characters in a field mean, read with the habits of the language; never a guess. */
export function readTyped(raw: string, question: Question, language: Language): ParseOutcome {
  return valueType(question.valueType).parse(raw, language, question);
}

/** The content of a cell once a value was given: it takes the place of a reason for the blank; the note stays, and an explanation as long as the value does. */
export function contentWith(
  before: CellContent,
  question: Question,
  value: string | null,
  currency: string | null,
): CellContent {
  const type = valueType(question.valueType);
  const isSame = value !== null && value === (before.value ?? before.text);
  const explanation = isSame ? before.explanation : explanationAfterChange(before.explanation);
  const content = { ...emptyContent, note: before.note, explanation };
  if (value === null) return { ...content, absence: before.absence };
  if (type.holds === 'text') return { ...content, text: value };
  return { ...content, value, currency: type.needsCurrency ? currency : null };
}

/**
 * What the rules of the value's type refuse; the server would refuse it too.
 *
 * Gaps  only the value itself is judged here: what compares cells and years is said by the server with each save.
 */
export function errorsIn(question: Question, content: CellContent): readonly Finding[] {
  const given = content.value ?? content.text;
  return given === null ? [] : valueType(question.valueType).check(given, question);
}

/** A number as a person would type it over: the language's decimal mark, no grouping to be misread. */
export function plainNumber(value: string, language: Language): string {
  return language === 'en' ? value : value.replace('.', ',');
}

/** A number as it stands in a field that nobody is in: grouped, all its digits. */
export function groupedNumber(value: string, language: Language): string {
  return formatNumber(value, language);
}
