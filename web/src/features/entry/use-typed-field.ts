import { useCallback, useEffect, useRef, useState } from 'react';
import type { ParseOutcome } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import type { CellContent, Draft, FoundIssue } from './outbox.js';
import { contentIn, questionOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import { contentWith, errorsIn, groupedNumber, plainNumber, readTyped } from './typed-value.js';

const pauseAfterKey = 800;

/** What stands in the way of a typed text becoming the cell's value. */
export type Unread =
  | {
      readonly kind: 'ambiguous';
      readonly readings: Extract<ParseOutcome, { kind: 'ambiguous' }>['readings'];
    }
  | { readonly kind: 'invalid'; readonly issues: readonly (Pick<FoundIssue, 'rule'> & { params: object })[] };

interface Reading {
  readonly content: CellContent | null;
  readonly unread: Unread | null;
}

/** A field of characters: shows the value in the reader's format, keeps each key, reads it when the person pauses. */
export function useTypedField(cell: ReportCell, draft: Draft | undefined) {
  const { language } = useText();
  const { type, change, flush, currency } = useForm();
  const [isInside, setInside] = useState(false);
  // The characters as typed stay while the person is in the field: were 12,0 to become 12, a 5 would make it 125.
  const [characters, setCharacters] = useState<string | null>(null);
  const [chosenCurrency, chooseCurrency] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const content = contentIn(cell, draft);
  const money = content.currency ?? chosenCurrency ?? currency;
  const read = useCallback(
    (raw: string): Reading => {
      const question = questionOf(cell, money);
      const outcome = readTyped(raw, question, language);
      if (outcome.kind === 'ambiguous') return { content: null, unread: outcome };
      if (outcome.kind === 'invalid')
        return { content: null, unread: { kind: 'invalid', issues: [outcome.found] } };
      const next = contentWith(content, question, outcome.kind === 'value' ? outcome.value : null, money);
      const issues = errorsIn(question, next);
      return issues.length > 0
        ? { content: null, unread: { kind: 'invalid', issues } }
        : { content: next, unread: null };
    },
    [cell, content, language, money],
  );
  const settle = (raw: string) => {
    clearTimeout(timer.current);
    const { content: next } = read(raw);
    if (next) change(cell, next);
    return next !== null;
  };

  const holdsText = cell.version.valueType === 'narrative';
  const value = content.value;
  const standing = holdsText
    ? (content.text ?? '')
    : value === null
      ? ''
      : isInside
        ? plainNumber(value, language)
        : groupedNumber(value, language);
  const typed = draft?.typed ?? null;
  return {
    shown: characters ?? typed ?? standing,
    /** Asked about once the person has left the field, never while they type. */
    unread: typed !== null && !isInside ? read(typed).unread : null,
    currency: money,
    chooseCurrency,
    enter: () => setInside(true),
    key: (raw: string) => {
      setCharacters(raw);
      type(cell, raw);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(raw), pauseAfterKey);
    },
    leave: () => {
      setInside(false);
      setCharacters(null);
      if (typed !== null) settle(typed);
      flush();
    },
    /** Reads what is typed now; says whether it was a value. */
    settle: () => typed === null || settle(typed),
  };
}

export type TypedField = ReturnType<typeof useTypedField>;
