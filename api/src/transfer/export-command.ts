import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { policies } from '../access/policies/index.js';
import { publicScope, scopeOf } from '../access/scope.js';
import { readConfig } from '../config.js';
import { DatabaseModule } from '../database/database.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { IatiExports } from './iati/iati-export.service.js';
import { RecordExports } from './record-export.service.js';
import { manifestOf, type StandardManifest, StandardExports } from './standard-export.service.js';
import type { Asker, StandardFormatCode } from './standard-file.js';

/** What the command was asked for. */
export interface ExportRequest {
  readonly format: StandardFormatCode;
  readonly initiative: string;
  readonly asOf: string | null;
  /** Everything accepted, or what the public sees: published rounds of institutions that consented. */
  readonly everything: boolean;
  /** The file to write. */
  readonly to: string;
}

const administrator = policies.administrator.sees({
  role: 'administrator',
  unitId: null,
  initiativeId: null,
});

/** Whose rows. Evidence is linked in neither: an operator takes part in no report. */
const askerOf = (everything: boolean): Asker => ({
  scope: everything ? scopeOf([administrator]) : publicScope,
  party: publicScope,
});

/**
 * Writes the record as a file, by the same code as the link.
 *
 * Errors  those of the format and of the database.
 */
export async function writeExport(
  request: ExportRequest,
  environment: NodeJS.ProcessEnv,
): Promise<StandardManifest> {
  const app = await NestFactory.createApplicationContext(roomsFor(environment), { logger: false });
  try {
    const { format, initiative, asOf } = request;
    const exports = app.get(StandardExports);
    const file = await exports.open(askerOf(request.everything), format, initiative, asOf);
    const out = createWriteStream(request.to);
    const made = await manifestOf(file, format, initiative, async (part) => {
      if (!out.write(part)) await once(out, 'drain');
    });
    out.end();
    await once(out, 'finish');
    return made;
  } finally {
    await app.close();
  }
}

/** No web server, no jobs: only what the file is made of. */
function roomsFor(environment: NodeJS.ProcessEnv): Type {
  @Module({
    imports: [DatabaseModule.with(readConfig(environment)), ReferenceModule],
    providers: [IatiExports, RecordExports, StandardExports],
  })
  class ExportRooms {}
  return ExportRooms;
}

/** What was written, as lines for a terminal. */
export function exportWords(made: StandardManifest): string {
  return [
    `${made.rows} rows, ${made.bytes} bytes, as of ${made.asOf}`,
    `sha256 ${made.sha256}`,
    ...(made.isIllustrative ? ['Contains illustrative values, which are not measurements.'] : []),
    ...made.problems.map(({ path, rule }) => `Against the standard: ${rule} at ${path}`),
  ].join('\n');
}
