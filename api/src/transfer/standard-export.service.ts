import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Issue } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { partyScope, publicScope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { IatiExports } from './iati/iati-export.service.js';
import { RecordExports } from './record-export.service.js';
import { type Asker, FORMAT_FILES, type StandardFile, type StandardFormatCode } from './standard-file.js';

/** What a file holds, known by writing it once. */
export interface StandardManifest {
  readonly format: StandardFormatCode;
  readonly initiative: string;
  readonly asOf: string;
  readonly dataVersion: number;
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly isIllustrative: boolean;
  readonly problems: readonly Issue[];
}

/** Manifests that are kept: the same file at the same time is the same file. */
const KEPT = 50;

/** Evidence is for those who take part in the reports; everybody else's files have no links to it. */
export const askerOf = (actor: Actor): Asker => ({
  scope: actor.scope,
  party: actor.actions.has('evidence.read') ? partyScope(actor) : publicScope,
});

/** The record in the forms of standards: by link, by API and by command, all through here. */
@Injectable()
export class StandardExports {
  private readonly manifests = new Map<string, Promise<StandardManifest>>();

  constructor(
    private readonly lines: RecordExports,
    private readonly iati: IatiExports,
    private readonly version: DataVersion,
  ) {}

  /** The file itself. Errors: those of its format. */
  open(asker: Asker, format: StandardFormatCode, code: string, asOf: string | null): Promise<StandardFile> {
    return format === 'iati' ? this.iati.file(asker, code, asOf) : this.lines.sdmx(asker, code, asOf);
  }

  /** Writes the file to nowhere and says what was in it. Errors: those of its format. */
  async manifest(
    asker: Asker,
    format: StandardFormatCode,
    code: string,
    asOf: string | null,
  ): Promise<StandardManifest> {
    const time = (await this.version.snapshot(asOf)).asOf;
    const key = JSON.stringify([format, code, time, asker.scope.key, asker.party.key, this.version.epoch]);
    const known = this.manifests.get(key);
    if (known) return known;
    if (this.manifests.size >= KEPT) this.manifests.clear();
    const made = this.open(asker, format, code, time).then((file) => manifestOf(file, format, code));
    this.manifests.set(key, made);
    // A failure is not kept: the next asker tries again.
    made.catch(() => this.manifests.delete(key));
    return made;
  }
}

/** Errors: those of writing the file. */
export async function manifestOf(
  file: StandardFile,
  format: StandardFormatCode,
  initiative: string,
  write: (part: string) => Promise<void> | void = () => undefined,
): Promise<StandardManifest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of file.text) {
    hash.update(part);
    bytes += Buffer.byteLength(part);
    await write(part);
  }
  const { asOf, dataVersion, rows, findings } = file;
  return { format, initiative, asOf, dataVersion, rows, bytes, sha256: hash.digest('hex'), ...findings };
}

/** The address of a file, from the root of this installation. */
export const linkOf = ({ format, initiative, asOf }: StandardManifest): string =>
  `/exports/${encodeURIComponent(initiative)}/${FORMAT_FILES[format].ending}?asOf=${encodeURIComponent(asOf)}`;
