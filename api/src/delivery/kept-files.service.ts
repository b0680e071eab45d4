import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import {
  addPart,
  beginFile,
  endFile,
  type FileOwner,
  filesOf,
  type KeptFile,
  PART_BYTES,
  partOf,
  removeFiles,
} from './kept-files.query.js';

/** Files that are given out, kept in the database in parts: backed up with the record, and the same on every server. */
@Injectable()
export class KeptFiles {
  constructor(private readonly database: Database) {}

  of(owner: FileOwner): Promise<KeptFile[]> {
    return filesOf(this.database, owner);
  }

  /** Takes away what an attempt before this one left. */
  remove(owner: FileOwner): Promise<void> {
    return removeFiles(this.database, owner);
  }

  /**
   * Keeps bytes as they come, however many.
   *
   * Shape   `rowCount` is asked at the end, when all rows went by.
   */
  async keep(
    owner: FileOwner,
    file: { readonly position: number; readonly name: string; readonly mediaType: string },
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    rowCount: () => number | null = () => null,
  ): Promise<KeptFile> {
    const id = randomUUID();
    await beginFile(this.database, owner, { id, ...file });
    const hash = createHash('sha256');
    let [size, number] = [0, 0];
    let waiting: Buffer[] = [];
    let waitingBytes = 0;
    for await (const chunk of bytes) {
      hash.update(chunk);
      size += chunk.length;
      waiting.push(Buffer.from(chunk));
      waitingBytes += chunk.length;
      if (waitingBytes < PART_BYTES) continue;
      let rest: Buffer = Buffer.concat(waiting);
      for (; rest.length >= PART_BYTES; rest = rest.subarray(PART_BYTES)) {
        await addPart(this.database, id, number++, rest.subarray(0, PART_BYTES));
      }
      waiting = [rest];
      waitingBytes = rest.length;
    }
    if (waitingBytes > 0) await addPart(this.database, id, number, Buffer.concat(waiting));
    const sha256 = hash.digest();
    const rows = rowCount();
    await endFile(this.database, id, { rows, size, sha256 });
    const { name, mediaType } = file;
    return { id, name, mediaType, rows, size, sha256: sha256.toString('hex') };
  }

  /** The bytes of a stretch of a file, both ends in it; without a stretch, all of them. Errors: a part is gone. */
  async *read(
    file: KeptFile,
    { first, last } = { first: 0, last: file.size - 1 },
  ): AsyncGenerator<Buffer, void> {
    for (let number = Math.floor(first / PART_BYTES); number * PART_BYTES <= last; number++) {
      const part = await partOf(this.database, file.id, number);
      if (!part) throw new Error(`Part ${number} of the file ${file.name} is gone.`);
      const start = number * PART_BYTES;
      yield part.subarray(Math.max(0, first - start), Math.min(part.length, last - start + 1));
    }
  }
}
