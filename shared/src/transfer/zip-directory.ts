import { finding, type Finding } from '../issue.js';

/** One file of a zip archive as its directory declares it. */
export interface ZipEntry {
  /** One character for each byte of the name, so that it can be written back as it was. */
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the entry's own header starts. */
  readonly at: number;
}

/** What an archive may amount to; a report's workbook is some sixty kilobytes and unpacks to one megabyte. */
export const ZIP_LIMITS = { entries: 300, unpackedBytes: 40 * 1024 * 1024 } as const;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bit 0 of the flags: the entry's content is encrypted. */
const ENCRYPTED = 1;

/**
 * The directory of a zip archive, judged before anything is unpacked.
 *
 * Shape    every entry, or the first reason not to unpack the archive.
 * Errors   `file_damaged` for a directory that is cut off or contradicts itself (64-bit archives too: no workbook
 *          needs one), `file_encrypted`, `file_unpacks_too_large` by the declared sizes, `file_has_too_many_parts`.
 */
export function zipDirectory(bytes: Uint8Array): { entries: ZipEntry[] } | { found: Finding } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return { found: finding('file_damaged') };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > ZIP_LIMITS.entries) {
    const params = { given: String(count), maximum: String(ZIP_LIMITS.entries) };
    return { found: finding('file_has_too_many_parts', params) };
  }
  const entries: ZipEntry[] = [];
  let unpackedBytes = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return { found: finding('file_damaged') };
    const nameBytes = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      name: String.fromCharCode(...bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return { found: finding('file_encrypted') };
    if (entry.method !== STORED && entry.method !== DEFLATED) return { found: finding('file_damaged') };
    if (entry.at + entry.packedBytes > bytes.byteLength) return { found: finding('file_damaged') };
    unpackedBytes += entry.unpackedBytes;
    entries.push(entry);
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpackedBytes > ZIP_LIMITS.unpackedBytes) {
    const params = { given: megabytes(unpackedBytes), maximum: megabytes(ZIP_LIMITS.unpackedBytes) };
    return { found: finding('file_unpacks_too_large', params) };
  }
  return { entries };
}

/** The last record of the archive; a comment may stand behind it. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / (1024 * 1024)));
