import { dictionary } from '@zxcvbn-ts/language-common';

const lists = dictionary as Readonly<Record<string, readonly string[]>>;
let known: ReadonlySet<string> | undefined;

/** Whether a text, in lower case, stands on the list of passwords that guessers try first. Read on first use. */
export function isKnownPassword(text: string): boolean {
  known ??= new Set(lists['passwords-common'] ?? []);
  return known.has(text);
}
