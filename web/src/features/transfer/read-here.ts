import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  type CsvTools,
  fileKind,
  finding,
  type Finding,
  readCsv,
  type ReadFile,
  readSheets,
  type Sha256,
} from '@kipimo/shared';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';

/** As the server has it; browsers have one of their own that answers later only. */
export const sha256: Sha256 = (text) => bytesToHex(hash(utf8ToBytes(text)));

const csvTools: CsvTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes),
  parse: (text, { delimiter, to }) => {
    // This parser takes a quote that does not close for one that ends with the file; the server's does not.
    if (text.split('"').length % 2 === 0) throw new Error('A quote does not close');
    return parseCsv(text, { delimiter, maxRows: to }).map((line) => line.map((field) => String(field ?? '')));
  },
};

/**
 * What a file holds, read on this device by the rules of the server.
 *
 * Missing  null for kinds that only the server reads (.ods, .xls).
 * Errors   a finding for a file that is refused or cannot be read; nothing is unpacked before its directory was judged.
 */
export async function readHere(bytes: Uint8Array): Promise<ReadFile | { found: Finding } | null> {
  const known = fileKind(bytes);
  if (known.kind === 'refused') return { found: known.found };
  if (known.kind === 'csv') {
    const file = readCsv(bytes, csvTools);
    return 'found' in file ? { found: finding(file.found.rule, file.found.params) } : file;
  }
  if (known.kind !== 'xlsx') return null;
  try {
    return readSheets(await readXlsx(bytes, { readStyles: false }), known.kind, sha256);
  } catch {
    return { found: finding('file_damaged') };
  }
}
