import type { Issue } from '@kipimo/shared';
import { argumentIssue } from '../refusals.js';

const LONGEST_TEXT = 200;
const LONGEST_TOKEN_DAYS = 366;

/** Name and address of a person who is to be created. */
export function personIssues(person: { name: string; email: string }): Issue[] {
  const issues: Issue[] = [];
  if (person.name.trim() === '' || person.name.length > LONGEST_TEXT)
    issues.push(argumentIssue('name', 'name_needed', { maximum: String(LONGEST_TEXT) }));
  return [...issues, ...emailIssues(person.email)];
}

/** Whether something can be an e-mail address. */
export function emailIssues(email: string): Issue[] {
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= LONGEST_TEXT;
  return isAddress ? [] : [argumentIssue('email', 'not_an_email_address')];
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

const LONGEST_ZONE = 60;

/** Whether a time zone is one that every server and browser knows, such as Africa/Dakar. */
export function timeZoneIssues(timeZone: string): Issue[] {
  try {
    if (timeZone.length <= LONGEST_ZONE && /^[A-Za-z]/.test(timeZone)) {
      new Intl.DateTimeFormat('en', { timeZone });
      return [];
    }
  } catch {
    // An unknown zone is refused below.
  }
  return [argumentIssue('timeZone', 'time_zone_unknown', { timeZone })];
}
