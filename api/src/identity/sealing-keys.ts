import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';

/** The key that is made where nobody set one; it belongs to the data and is backed up with them. */
export const KEY_FILE = 'second-factors.key';
const KEY_BYTES = 32;

/**
 * What second factors are sealed under: KIPIMO_SECRET, or else a key of this installation in its data folder, made when
 * it is first needed. Whoever takes the database alone then cannot make codes of anybody.
 */
@Injectable()
export class SealingKeys {
  private readonly log = new Logger('SealingKeys');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What to seal with now; null where there is neither a secret nor a folder to keep a key in. */
  forSealing(): string | null {
    return this.config.secret ?? this.fromFile() ?? this.made();
  }

  /** What may have been sealed with: the secret, and the key from before one was set. */
  forReading(): string[] {
    return [this.config.secret, this.fromFile()].filter((key) => key !== null);
  }

  private fromFile(): string | null {
    const path = this.path();
    if (path === null) return null;
    try {
      return readFileSync(path, 'utf8').trim() || null;
    } catch (error) {
      if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return null;
      throw error;
    }
  }

  /** Written beside and then linked to its name, so that two servers that start at once end up with one whole key. */
  private made(): string | null {
    const path = this.path();
    if (path === null) return null;
    const draft = `${path}.${randomUUID()}`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
      linkSync(draft, path);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) {
        this.log.warn(
          `No key could be kept at ${path}: ${error instanceof Error ? error.message : String(error)}`,
        );
        return null;
      }
    } finally {
      if (existsSync(draft)) rmSync(draft);
    }
    return this.fromFile();
  }

  private path(): string | null {
    return this.config.dataFolder === null ? null : join(this.config.dataFolder, KEY_FILE);
  }
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;
