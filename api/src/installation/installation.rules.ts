import { hasForbiddenCharacter, type Issue } from '@kipimo/shared';

const LONGEST_NAME = 120;
const LONGEST_CONTACT = 200;
const LANGUAGES: readonly string[] = ['en', 'fr', 'es'];

/** What an administrator says of an installation. */
export interface Description {
  readonly organisation: string;
  readonly contact: string | null;
  readonly languages: readonly string[];
}

/** The description without what surrounds its words. */
export function tidyDescription({ organisation, contact, languages }: Description): Description {
  return {
    organisation: organisation.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
    contact: contact?.normalize('NFC').trim() || null,
    languages: [...new Set(languages)],
  };
}

/**
 * What is wrong with a description; nothing when it can be kept.
 *
 * Shape  paths are organisation, contact and languages. A contact is an e-mail address or a web page, since it becomes
 *        a link at the foot of every page.
 */
export function descriptionIssues({ organisation, contact, languages }: Description): Issue[] {
  const issue = (path: string, rule: string, params: Record<string, string> = {}): Issue => ({
    path,
    rule,
    severity: 'error',
    params,
  });
  const found: Issue[] = [];
  if (organisation === '') found.push(issue('organisation', 'text_missing'));
  else if (hasForbiddenCharacter(organisation)) found.push(issue('organisation', 'forbidden_character'));
  else if (organisation.length > LONGEST_NAME)
    found.push(issue('organisation', 'text_too_long', { maximum: String(LONGEST_NAME) }));
  if (contact !== null && (contact.length > LONGEST_CONTACT || !isContact(contact)))
    found.push(issue('contact', 'not_a_contact'));
  if (languages.length === 0 || languages.some((code) => !LANGUAGES.includes(code)))
    found.push(issue('languages', 'language_missing'));
  return found;
}

function isContact(text: string): boolean {
  if (/^[^\s<>@"]+@[^\s<>@"]+\.[^\s<>@"]+$/.test(text)) return true;
  return /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/.test(text);
}
