/** A change of a text that says only what changes: so many characters out at a place, these in. */
export interface TextSplice {
  /** Where, in UTF-16 code units from the beginning, as JavaScript counts. */
  readonly at: number;
  /** How many code units go. */
  readonly removed: number;
  /** What comes in their place. */
  readonly inserted: string;
}

/**
 * A text after a change of it; null when the change does not fit the text: it begins or ends beyond it, or cuts a
 * character in two.
 */
export function spliced(text: string, { at, removed, inserted }: TextSplice): string | null {
  const end = at + removed;
  if (![at, removed].every((count) => Number.isInteger(count) && count >= 0) || end > text.length)
    return null;
  if (cutsCharacter(text, at) || cutsCharacter(text, end)) return null;
  return text.slice(0, at) + inserted + text.slice(end);
}

/** The shortest single change that makes one text of another: what they share at both ends is left out. */
export function spliceBetween(from: string, to: string): TextSplice {
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && from[at] === to[at]) at += 1;
  if (cutsCharacter(from, at) || cutsCharacter(to, at)) at -= 1;
  let shared = 0;
  while (shared < shorter - at && from.at(-1 - shared) === to.at(-1 - shared)) shared += 1;
  if (cutsCharacter(from, from.length - shared) || cutsCharacter(to, to.length - shared)) shared -= 1;
  return { at, removed: from.length - shared - at, inserted: to.slice(at, to.length - shared) };
}

/** Whether a place stands between the two halves of one character. */
export function cutsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
