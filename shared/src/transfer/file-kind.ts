import { finding, type Finding } from '../issue.js';
import type { FileFormat } from './file-rows.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

/** The largest file that is taken: forty times what a report's workbook has. */
export const LARGEST_FILE = 4 * 1024 * 1024;

export type FileKind =
  | { readonly kind: Exclude<FileFormat, 'csv' | 'xls'>; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'xls' }
  | { readonly kind: 'csv' }
  | { readonly kind: 'refused'; readonly found: Finding };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * What a file is, by its bytes and never by its name, and whether it may be opened.
 *
 * Shape    the kind, or why it is refused; nothing has been unpacked.
 * Errors   `file_empty`, `file_too_large`, `file_encrypted`, `file_has_macros`, `file_is_not_a_spreadsheet`, and what
 *          the directory of a zip archive gives away.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.byteLength === 0) return refused('file_empty');
  if (bytes.byteLength > LARGEST_FILE) return refused('file_too_large', { maximum: '4' });
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (startsWith(bytes, ZIP)) return zipKind(bytes);
  return looksLikeText(bytes) ? { kind: 'csv' } : refused('file_is_not_a_spreadsheet');
}

/** Old .xls files, and what Excel makes of a workbook with a password. */
function oleKind(bytes: Uint8Array): FileKind {
  const names = (name: string): boolean => holds(bytes, inUtf16(name));
  if (names('EncryptedPackage') || names('EncryptionInfo')) return refused('file_encrypted');
  if (names('_VBA_PROJECT')) return refused('file_has_macros');
  return names('Workbook') || names('Book') ? { kind: 'xls' } : refused('file_is_not_a_spreadsheet');
}

/** Latin letters, two bytes each. */
const inUtf16 = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

function zipKind(bytes: Uint8Array): FileKind {
  const directory = zipDirectory(bytes);
  if ('found' in directory) return { kind: 'refused', found: directory.found };
  const { entries } = directory;
  const has = (name: string): boolean => entries.some((entry) => entry.name.toLowerCase() === name);
  if (entries.some(({ name }) => /vbaproject\.bin$|^basic\/|^scripts\//i.test(name) && !name.endsWith('/')))
    return refused('file_has_macros');
  if (has('xl/workbook.xml')) return { kind: 'xlsx', entries };
  if (has('content.xml') && has('mimetype')) return { kind: 'ods', entries };
  if (has('xl/workbook.bin')) return refused('file_is_xlsb');
  return refused('file_is_not_a_spreadsheet');
}

/** Text has no NUL beyond those of UTF-16, which come in every other byte. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const noughts = start.filter((byte) => byte === 0).length;
  const controls = start.filter((byte) => byte > 0 && byte < 32 && ![9, 10, 13].includes(byte)).length;
  return controls === 0 && (noughts === 0 || noughts >= start.length / 4);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function refused(rule: string, params: Record<string, string> = {}): FileKind {
  return { kind: 'refused', found: finding(rule, params) };
}
