import { LANGUAGES, type Language } from '@kipimo/shared';

export interface ReminderWords {
  subject: string;
  body: string;
}

/** A reminder as it is being written: the words in each language, and when it goes by each reader's clock. */
export interface ReminderDraft {
  readonly texts: Readonly<Record<Language, ReminderWords>>;
  /** As a local date and time field has it, such as 2019-03-15T09:00; empty for at once. */
  readonly sendAt: string;
}

interface Started {
  readonly subject: Partial<Record<Language, string | null>> & { readonly en: string };
  readonly body: Partial<Record<Language, string | null>> & { readonly en: string };
}

/** The draft that a manager starts from. */
export function draftFrom(start: Started): ReminderDraft {
  const texts = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      { subject: start.subject[language] ?? start.subject.en, body: start.body[language] ?? start.body.en },
    ]),
  ) as Record<Language, ReminderWords>;
  return { texts, sendAt: '' };
}

/** The draft with another subject or body in one language. */
export function withWords(
  draft: ReminderDraft,
  language: Language,
  change: Partial<ReminderWords>,
): ReminderDraft {
  return { ...draft, texts: { ...draft.texts, [language]: { ...draft.texts[language], ...change } } };
}

/** The draft as the API takes it. */
export function inputOf(draft: ReminderDraft, round: string, institutions: readonly string[]) {
  return { round, institutions: [...institutions], texts: draft.texts, sendAt: draft.sendAt || null };
}
