import type { Issue } from '@kipimo/shared';
import { argumentIssue } from '../refusals.js';

/** The shortest password by itself, and beside a second factor. */
export const SHORTEST_PASSWORD = 15;
export const SHORTEST_WITH_SECOND_FACTOR = 8;
const LONGEST_PASSWORD = 500;
/** What a guesser must still find out once the words about the person are known. */
const UNKNOWN_LETTERS = 8;
const SHORTEST_WORD = 4;
const WALKS = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];

/** What a guesser knows of a person. */
export interface PasswordContext {
  readonly name: string;
  readonly email: string;
  /** Names of the institution and the initiative that the person is to work for. */
  readonly about?: readonly string[];
  readonly secondFactor?: boolean;
}

/**
 * Whether a password may be set; no rules of composition.
 *
 * Shape   at most one issue at `path`, which says why: `password_too_short`, `password_too_long`, `password_repeats`,
 *         `password_about_you` with the word, `password_common`.
 */
export function passwordIssues(
  password: string,
  context: PasswordContext,
  isKnown: (text: string) => boolean,
  path = 'password',
): Issue[] {
  const minimum = context.secondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST_PASSWORD;
  const length = [...password].length;
  if (length < minimum) return [argumentIssue(path, 'password_too_short', { minimum: String(minimum) })];
  if (length > LONGEST_PASSWORD)
    return [argumentIssue(path, 'password_too_long', { maximum: String(LONGEST_PASSWORD) })];
  const plain = plainLetters(password);
  const word = wordAbout(plain, context);
  if (word !== null) return [argumentIssue(path, 'password_about_you', { word })];
  if (repeatsItself(plain) || isWalk(plain)) return [argumentIssue(path, 'password_repeats')];
  return isMadeOfKnown(plain, isKnown) ? [argumentIssue(path, 'password_common')] : [];
}

/** Letters and digits alone, without accents: what is left when a guesser ignores case, marks and blanks. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** One short piece over and over: abcabcabcabcabc. */
function repeatsItself(plain: string): boolean {
  return new Set(plain).size < 5 || /^(.{1,6}?)\1+.{0,5}$/u.test(plain);
}

/** Neighbours on the keyboard or in the alphabet, there or back. */
function isWalk(plain: string): boolean {
  return WALKS.some((walk) => {
    const around = walk.repeat(3);
    return around.includes(plain) || [...around].reverse().join('').includes(plain);
  });
}

/** The word about the person without which too little is left; null when enough is. */
function wordAbout(plain: string, { name, email, about = [] }: PasswordContext): string | null {
  const words = [name, email.replace(/\.[a-z]+$/i, ''), ...about, 'kipimo', 'password']
    .flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
    .map(plainLetters)
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((one, other) => other.length - one.length);
  let left = plain;
  let found: string | null = null;
  for (const word of words) {
    if (!left.includes(word)) continue;
    found ??= word;
    left = left.replaceAll(word, '');
  }
  return found !== null && left.length < UNKNOWN_LETTERS ? found : null;
}

/** A password that guessers try first, with digits around it, or two of them joined. */
function isMadeOfKnown(plain: string, isKnown: (text: string) => boolean): boolean {
  const bare = plain.replaceAll(/^\d+|\d+$/g, '');
  if (isKnown(plain) || isKnown(bare)) return true;
  for (let at = SHORTEST_WORD; at <= bare.length - SHORTEST_WORD; at += 1) {
    if (isKnown(bare.slice(0, at)) && isKnown(bare.slice(at))) return true;
  }
  return false;
}
