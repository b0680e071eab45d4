import { type FileFormat, fileFormats } from './file-formats.js';
import type { FileOwner, KeptFile } from './kept-files.query.js';
import type { KeptFiles } from './kept-files.service.js';
import type { Table } from './table.js';
import { zipBytes } from './zip-bytes.js';

export const SUMS = 'SHA256SUMS';

/**
 * The files of one release or export, kept one after another: tables, words about them, then the list of hashes and one
 * archive of everything.
 */
export class FilePackage {
  readonly files: KeptFile[] = [];

  constructor(
    private readonly store: KeptFiles,
    private readonly owner: FileOwner,
    /** Hears how many rows of a table were written so far. */
    private readonly progress: (rows: number) => Promise<void> | void = () => undefined,
  ) {}

  /**
   * A table in a format.
   *
   * Shape   `isTold` says whether its rows count as progress.
   * Errors  it ended before or after the number of rows that the API says: nothing is given out that is not whole.
   */
  async table(table: Table, format: FileFormat, isTold = true): Promise<KeptFile> {
    let written = 0;
    const expected = await table.count();
    const { write, mediaType } = fileFormats[format];
    const plain = write(table, (rows) => (written += rows.length));
    const bytes = isTold ? this.tellingProgress(plain, () => written) : plain;
    const file = await this.store.keep(
      this.owner,
      { position: this.files.length, name: `${table.name}.${format}`, mediaType },
      bytes,
      () => written,
    );
    if (written !== expected) {
      throw new Error(`${file.name} has ${written} rows, and the API counts ${expected}.`);
    }
    this.files.push(file);
    return file;
  }

  async text(name: string, mediaType: string, text: string): Promise<KeptFile> {
    const bytes = [new TextEncoder().encode(text)];
    const file = await this.store.keep(this.owner, { position: this.files.length, name, mediaType }, bytes);
    this.files.push(file);
    return file;
  }

  /** The list of hashes, as `sha256sum --check` reads it, and the archive. Shape  the list: its hash stands for all. */
  async closed(archive: string): Promise<KeptFile> {
    const sums = await this.text(SUMS, 'text/plain; charset=utf-8', sumsOf(this.files));
    const members = this.files.map((file) => ({ name: file.name, bytes: this.store.read(file) }));
    const place = { position: this.files.length, name: archive, mediaType: 'application/zip' };
    this.files.push(await this.store.keep(this.owner, place, zipBytes(members)));
    return sums;
  }

  private async *tellingProgress(
    bytes: AsyncIterable<Uint8Array>,
    written: () => number,
  ): AsyncIterable<Uint8Array> {
    for await (const chunk of bytes) {
      yield chunk;
      await this.progress(written());
    }
  }
}

const sumsOf = (files: readonly KeptFile[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

/** The files so far with their rows, sizes and hashes, for a manifest. */
export const manifestFiles = (files: readonly KeptFile[]) =>
  files.map(({ name, mediaType, rows, size, sha256 }) => ({
    name,
    mediaType,
    ...(rows !== null && { rows }),
    bytes: size,
    sha256,
  }));
