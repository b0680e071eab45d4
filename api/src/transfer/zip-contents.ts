import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '@kipimo/shared';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/**
 * The same archive with its entries unpacked, for a reader that would unpack them without a limit.
 *
 * Shape    a zip archive whose entries are stored: what is read is exactly what was measured.
 * Errors   throws when an entry is damaged, or holds more than the directory declares.
 */
export function unpackedZip(bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = contentOf(bytes, entry);
    const name = Buffer.from(entry.name, 'latin1');
    const facts = headerFacts(content, name.length);
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    local.writeUInt16LE(20, 4);
    facts.copy(local, 6);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(20, 4);
    listed.writeUInt16LE(20, 6);
    facts.copy(listed, 8);
    listed.writeUInt32LE(at, 42);
    parts.push(local, name, content);
    directory.push(listed, name);
    at += local.length + name.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listing, end]);
}

function contentOf(bytes: Uint8Array, { at, method, packedBytes, unpackedBytes }: ZipEntry): Buffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== LOCAL_HEADER) throw new Error('An entry is not where the directory says.');
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  // A deflated entry that holds more than it declares stops here, with an error, before it takes the memory.
  const content =
    method === DEFLATED
      ? inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) })
      : Buffer.from(packed);
  if (content.length !== unpackedBytes) throw new Error('An entry does not have the size it declares.');
  return content;
}

/** Flags, method, time, checksum and sizes: what both headers of an entry say alike. */
function headerFacts(content: Buffer, nameBytes: number): Buffer {
  const facts = Buffer.alloc(24);
  facts.writeUInt16LE(1 << 11, 0); // names are UTF-8
  facts.writeUInt32LE(crc32(content), 8);
  facts.writeUInt32LE(content.length, 12);
  facts.writeUInt32LE(content.length, 16);
  facts.writeUInt16LE(nameBytes, 20);
  return facts;
}
