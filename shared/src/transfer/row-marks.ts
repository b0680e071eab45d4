import { canonicalJson } from '../canonical-json.js';
import type { CellEntry } from '../submission/cell.js';
import type { FileOrigin, FileRow } from './file-rows.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; server and browser have it in different places. */
export type Sha256 = (text: string) => string;

/** Columns that a file marks by these words, wherever they are moved to. */
export const COLUMN_MARKS = ['value', 'currency', 'absence', 'note', 'base'] as const;
export type ColumnMark = (typeof COLUMN_MARKS)[number];

const FORMAT = '1';
const ORIGIN = /^kipimo:(\d+):([0-9a-f-]{36}):([^:]*):([^:]*):([a-z]{2})$/;
const BASE = /^([A-Z0-9-]+(?:\[[^\]]*\])?)@(\d+)#([0-9a-f]{12})$/;
const PATH = /^[A-Z][A-Z0-9]*-[A-Z0-9]+(?:\[[^\]]*\])?$/;

/** Where a file comes from, in one cell. */
export function originMark({ submission, round, institution, language }: FileOrigin): string {
  return ['kipimo', FORMAT, submission, round, institution, language].join(':');
}

/** What such a cell says; null for any other text. */
export function originIn(text: string): FileOrigin | null {
  const match = ORIGIN.exec(text.trim());
  if (!match || match[1] !== FORMAT) return null;
  const [, , submission = '', round = '', institution = '', language = ''] = match;
  return { submission, round, institution, language };
}

/** What a base mark says; a bare path has no base. Null for any other text. */
export function baseIn(text: string): Pick<FileRow, 'path' | 'base'> | null {
  const match = BASE.exec(text.trim());
  if (match) {
    const [, path = '', version = '', digest = ''] = match;
    return { path, base: { version: Number(version), digest } };
  }
  return PATH.test(text.trim()) ? { path: text.trim(), base: null } : null;
}

/** Short enough for a cell, long enough that two contents of one cell never share it. An unwritten cell is an empty one. */
export function digestOf(content: CellEntry | null, sha256: Sha256): string {
  const { value = null, text = null, absence = null, currency = null, note = null } = content ?? {};
  return sha256(canonicalJson({ value, text, absence, currency, note })).slice(0, 12);
}

/** A hash over everything that a template says of its cells: it tells whether the marks are those that we wrote. */
export function hashOfMarks(origin: string, marks: readonly string[], sha256: Sha256): string {
  return sha256(canonicalJson({ origin, marks }));
}
