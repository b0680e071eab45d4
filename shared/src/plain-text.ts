import { type Finding, finding } from './issue.js';

export type PlainText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'invalid'; readonly found: Finding };

/**
 * Text as a person typed or pasted it, made safe to store and to compare.
 *
 * Shape    NFC, line ends as \n, outer space trimmed; the length is counted in characters a person sees as code
 *          points.
 * Errors   `text_forbidden_character` for NUL, other control characters and lone surrogates, which PostgreSQL or
 *          JSON cannot hold; `text_too_long`.
 */
export function parsePlainText(raw: string, maximumLength: number): PlainText {
  if (hasForbiddenCharacter(raw)) return { kind: 'invalid', found: finding('text_forbidden_character') };
  const text = raw.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const length = codePointLength(text);
  if (length > maximumLength) {
    return {
      kind: 'invalid',
      found: finding('text_too_long', { length: String(length), maximum: String(maximumLength) }),
    };
  }
  return { kind: 'text', text };
}

/** Whether a text holds NUL, another control character than tab and line ends, or half a surrogate pair. */
export function hasForbiddenCharacter(text: string): boolean {
  // In unicode mode a whole pair is one character, so only a lone half matches Surrogate.
  return /[\p{Surrogate}]|(?![\t\n\r])\p{Control}/u.test(text);
}

/** How many code points a text has. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
