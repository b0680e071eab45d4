import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Documents that this release itself sends or publishes, by the SHA-256 of their text. Only these are compiled:
 * compiling whatever arrives would let anybody fill the memory.
 */
export class KnownDocuments {
  private readonly byHash = new Map<string, string>();

  /** Reads the persisted documents that the web build left in its folder; without a build there are none. */
  static fromWeb(webFolder: string | null): KnownDocuments {
    const known = new KnownDocuments();
    const file = webFolder && join(webFolder, 'persisted-documents.json');
    if (file && existsSync(file)) {
      const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      for (const text of Object.values(documents)) known.add(text);
    }
    return known;
  }

  add(text: string): void {
    this.byHash.set(createHash('sha256').update(text).digest('hex'), text);
  }

  has(hash: string): boolean {
    return this.byHash.has(hash);
  }

  /** Text of a document, or undefined when this release does not know it. */
  text(hash: string): string | undefined {
    return this.byHash.get(hash);
  }
}
