import { finding, type Issue, issueAt, hasForbiddenCharacter } from '@kipimo/shared';

export const LONGEST = { title: 200, document: 20_000, variables: 20_000 } as const;
/** The most that one person keeps; a forgotten script must not fill the database. */
export const MOST_SAVED = 200;

/**
 * What speaks against saving a query.
 *
 * Shape   issues by field. Whether the document parses and only reads, the caller tells, since that takes a parser.
 */
export function savingIssues(
  asked: { readonly title: string; readonly document: string; readonly variables: string },
  kind: 'query' | 'other' | 'unreadable',
): Issue[] {
  const lengths = (['title', 'document', 'variables'] as const).flatMap((field) => [
    ...(asked[field].length > LONGEST[field]
      ? [issueAt(field, finding('text_too_long', { maximum: String(LONGEST[field]) }))]
      : []),
    ...(hasForbiddenCharacter(asked[field]) ? [issueAt(field, finding('text_forbidden_character'))] : []),
  ]);
  return [
    ...lengths,
    ...(asked.title.trim() === '' ? [issueAt('title', finding('query_without_title'))] : []),
    ...(kind === 'unreadable' ? [issueAt('document', finding('query_unreadable'))] : []),
    ...(kind === 'other' ? [issueAt('document', finding('query_changes_things'))] : []),
    ...(isJsonObject(asked.variables) ? [] : [issueAt('variables', finding('query_variables_no_json'))]),
  ];
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
