import {
  codePointLength,
  finding,
  hasForbiddenCharacter,
  type Issue,
  issueAt,
  parseIsoDate,
} from '@kipimo/shared';

export const USEFUL = ['yes', 'partly', 'no', 'too_early'] as const;
export type UsefulCode = (typeof USEFUL)[number];

const LONGEST = { note: 1000, topic: 300 } as const;

/** Words for other people. Errors: `text_missing`, `text_too_long`, `text_forbidden_character`. */
export function wordIssues(path: keyof typeof LONGEST, words: string, isNeeded: boolean): Issue[] {
  if (words.trim() === '') return isNeeded ? [issueAt(path, finding('text_missing'))] : [];
  if (hasForbiddenCharacter(words)) return [issueAt(path, finding('text_forbidden_character'))];
  const length = codePointLength(words);
  if (length <= LONGEST[path]) return [];
  return [
    issueAt(path, finding('text_too_long', { length: String(length), maximum: String(LONGEST[path]) })),
  ];
}

/** Whether an exchange can be noted. Errors: those of its words; `not_a_date`; `date_in_the_future`. */
export function exchangeIssues(
  noted: { readonly heldOn: string; readonly topic: string; readonly note: string },
  today: string,
): Issue[] {
  const issues = [...wordIssues('topic', noted.topic, true), ...wordIssues('note', noted.note, false)];
  if (parseIsoDate(noted.heldOn) === null) issues.push(issueAt('heldOn', finding('not_a_date')));
  else if (noted.heldOn > today) issues.push(issueAt('heldOn', finding('date_in_the_future')));
  return issues;
}
