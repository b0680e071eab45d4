import type { Issue } from '@kipimo/shared';
import { argumentIssue } from '../refusals.js';

const SHORTEST_PASSWORD = 15;
const LONGEST_TEXT = 200;
const LONGEST_TOKEN_DAYS = 366;

/** A password is long enough, and not made of the account's own name or address. No composition rules. */
export function passwordIssues(password: string, about: { name: string; email: string }): Issue[] {
  if ([...password].length < SHORTEST_PASSWORD) {
    return [argumentIssue('password', 'password_too_short', { minimum: String(SHORTEST_PASSWORD) })];
  }
  const lower = password.toLowerCase();
  const own = [about.email.toLowerCase(), about.name.toLowerCase(), 'kipimokipimo', 'passwordpassword'];
  const known = own.some((word) => word.length > 3 && lower.includes(word)) || new Set(lower).size < 5;
  return known ? [argumentIssue('password', 'password_easily_guessed')] : [];
}

/** Name and address of a person who is to be created. */
export function personIssues(person: { name: string; email: string }): Issue[] {
  const issues: Issue[] = [];
  if (person.name.trim() === '' || person.name.length > LONGEST_TEXT)
    issues.push(argumentIssue('name', 'name_needed', { maximum: String(LONGEST_TEXT) }));
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email) || person.email.length > LONGEST_TEXT)
    issues.push(argumentIssue('email', 'not_an_email_address'));
  return issues;
}

export function tokenIssues(token: { name: string; expiresInDays: number }): Issue[] {
  const issues: Issue[] = [];
  if (token.name.trim() === '' || token.name.length > LONGEST_TEXT)
    issues.push(argumentIssue('name', 'name_needed', { maximum: String(LONGEST_TEXT) }));
  if (token.expiresInDays < 1 || token.expiresInDays > LONGEST_TOKEN_DAYS)
    issues.push(
      argumentIssue('expiresInDays', 'out_of_range', { minimum: '1', maximum: String(LONGEST_TOKEN_DAYS) }),
    );
  return issues;
}

/**
 * How long an account waits after failed sign-ins: nothing for the first four, then doubling from a second up to
 * half a minute, so that the owner is never locked out and a guesser gets two tries a minute.
 *
 * Unit  seconds.
 */
export function signInPause(failures: number): number {
  return failures < 5 ? 0 : Math.min(30, 2 ** (failures - 5));
}
