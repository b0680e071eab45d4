import { createHash } from 'node:crypto';
import { canonicalJson, type CellEntry } from '@kipimo/shared';
import type { FileOrigin, FileRow } from './file-rows.js';

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

/** A cell's path with what it held when the file was made: `RES-06[sex=female]@3#0f1e2d3c4b5a`. */
export function baseMark(path: string, version: number, content: CellEntry | null): string {
  return `${path}@${version}#${contentDigest(content)}`;
}

/** What such a mark says; a bare path has no base. Null for any other text. */
export function baseIn(text: string): Pick<FileRow, 'path' | 'base'> | null {
  const match = BASE.exec(text.trim());
  if (match) {
    const [, path = '', version = '', digest = ''] = match;
    return { path, base: { version: Number(version), digest } };
  }
  return PATH.test(text.trim()) ? { path: text.trim(), base: null } : null;
}

/** Short enough for a cell, long enough that two contents of one cell never share it. An unwritten cell is an empty one. */
export function contentDigest(content: CellEntry | null): string {
  const { value = null, text = null, absence = null, currency = null, note = null } = content ?? {};
  const json = canonicalJson({ value, text, absence, currency, note });
  return createHash('sha256').update(json).digest('hex').slice(0, 12);
}

/** A hash over everything that a template says of its cells: it tells whether the marks are those that we wrote. */
export function templateHash(origin: string, marks: readonly string[]): string {
  return createHash('sha256').update(canonicalJson({ origin, marks })).digest('hex');
}
