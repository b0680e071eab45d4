import { codePointLength, finding, hasForbiddenCharacter, type Issue, issueAt } from '@kipimo/shared';

const MAXIMUM_LENGTH = 1000;
type Language = 'en' | 'fr' | 'es';

/** The words that are there, trimmed; languages without words are left out. */
export function wordsGiven(
  given: Readonly<Partial<Record<Language, string | null>>>,
): Partial<Record<Language, string>> {
  const languages: readonly Language[] = ['en', 'fr', 'es'];
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = given[language]?.normalize('NFC').trim();
      return words ? [[language, words]] : [];
    }),
  );
}

/** What is wrong with the words of a reply: `text_too_long`, `text_forbidden_character`, at the language. */
export function replyIssues(words: Partial<Record<Language, string>>): Issue[] {
  return Object.entries(words).flatMap(([language, text]) => {
    const length = codePointLength(text);
    const params = { length: String(length), maximum: String(MAXIMUM_LENGTH) };
    return [
      ...(hasForbiddenCharacter(text) ? [issueAt(language, finding('text_forbidden_character'))] : []),
      ...(length > MAXIMUM_LENGTH ? [issueAt(language, finding('text_too_long', params))] : []),
    ];
  });
}
