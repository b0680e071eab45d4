import { type CsvTools, fileKind, type FileKind, readCsv, type ReadFile, readSheets } from '@kipimo/shared';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { readXls, readXlsx, type Workbook, writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { decodedText } from './decoded-text.js';
import { sha256 } from './row-marks.js';
import { unpackedZip } from './zip-contents.js';

/** What a thread is asked for: to read a file somebody sent, or to write a workbook. */
export type SpreadsheetTask =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly workbook: WriteOptions };

export type SpreadsheetAnswer =
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly rule: string; readonly params: Readonly<Record<string, string>> };

const csvTools: CsvTools = {
  decode: decodedText,
  parse: (text, options) => parse(text, options),
};

/** Does one task; a file that cannot be read is an answer, not an error. */
export async function spreadsheetWork(task: SpreadsheetTask): Promise<SpreadsheetAnswer> {
  if (task.kind === 'write') return { kind: 'written', bytes: await writeXlsx(task.workbook) };
  const known = fileKind(task.bytes);
  if (known.kind === 'refused') return { kind: 'refused', ...known.found };
  if (known.kind === 'csv') {
    const file = readCsv(task.bytes, csvTools);
    return 'found' in file ? { kind: 'refused', ...file.found } : { kind: 'read', file };
  }
  try {
    const workbook = await opened(task.bytes, known);
    return { kind: 'read', file: readSheets(workbook, known.kind, sha256) };
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return { kind: 'refused', rule: isLocked ? 'file_encrypted' : 'file_damaged', params: {} };
  }
}

function opened(
  bytes: Uint8Array,
  known: Exclude<FileKind, { kind: 'refused' } | { kind: 'csv' }>,
): Promise<Workbook> {
  if (known.kind === 'xls') return readXls(bytes);
  const content = unpackedZip(bytes, known.entries);
  return known.kind === 'ods' ? readOds(content) : readXlsx(content, { readStyles: false });
}
