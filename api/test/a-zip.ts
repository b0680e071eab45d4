import { once } from 'node:events';
import { createDeflateRaw, crc32 } from 'node:zlib';

/** One part of an archive made by hand: what is in it, and what its directory says of that. */
export interface ZipPart {
  readonly name: string;
  readonly packed: Buffer;
  readonly method: 0 | 8;
  readonly declaredBytes: number;
  readonly checksum?: number;
}

/** A part that is stored as it is. */
export function stored(name: string, content: string): ZipPart {
  const packed = Buffer.from(content);
  return { name, packed, method: 0, declaredBytes: packed.length, checksum: crc32(packed) };
}

/** A part of so many megabytes of spaces, deflated, that declares what it is told to. */
export async function spaces(name: string, megabytes: number, declaredBytes: number): Promise<ZipPart> {
  const deflate = createDeflateRaw();
  const packed: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));
  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  for (let written = 0; written < megabytes; written += 1) {
    if (!deflate.write(megabyte)) await once(deflate, 'drain');
  }
  deflate.end();
  await once(deflate, 'end');
  return { name, packed: Buffer.concat(packed), method: 8, declaredBytes };
}

/** The parts as a zip archive. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, method, declaredBytes, checksum = 0 } of parts) {
    const facts = Buffer.alloc(24);
    facts.writeUInt16LE(method, 2);
    facts.writeUInt32LE(checksum, 8);
    facts.writeUInt32LE(packed.length, 12);
    facts.writeUInt32LE(declaredBytes, 16);
    facts.writeUInt16LE(name.length, 20);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    facts.copy(local, 6);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    facts.copy(listed, 8);
    listed.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(listed, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listing, end]);
}
