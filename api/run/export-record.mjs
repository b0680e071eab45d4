import { databaseUrl } from './given-or-embedded.mjs';
import { prepareCheckout } from './prepare-checkout.mjs';
import { say } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { Shutdown } from './shutdown.mjs';

const ENDINGS = { iati: 'iati.xml', sdmx: 'sdmx.csv' };
const USAGE =
  'npm run export -- iati TTI [--as-of 2026-01-01] [--everything] [--to file.xml]; formats: iati, sdmx';

/**
 * @typedef {object} ExportRequest
 * @property {'iati' | 'sdmx'} format
 * @property {string} initiative
 * @property {string | null} asOf
 * @property {boolean} everything what administrators see; otherwise what the public sees
 * @property {string} to
 */

/**
 * Writes the record of an initiative as a file of a standard, and says what it holds. Exits 1 when the file breaks a
 * rule of its standard.
 *
 * @param {string[]} args
 */
export async function exportRecord(args) {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    const request = requestOf(args);
    await prepareCheckout(['shared', 'api']);
    const url = await databaseUrl(shutdown);
    // Built just now, so its types are known only at run time.
    const { writeExport, exportWords } = await import(
      new URL('../dist/src/transfer/export-command.js', import.meta.url).href
    );
    const made = await refusing(() => writeExport(request, { ...process.env, DATABASE_URL: url }));
    say(`${request.to}: ${exportWords(made)}`);
    if (made.problems.length > 0) process.exitCode = 1;
  });
}

/**
 * @param {string[]} args
 * @returns {ExportRequest}
 */
export function requestOf(args) {
  const [format, initiative, ...rest] = args;
  if ((format !== 'iati' && format !== 'sdmx') || !initiative) {
    throw new Refusal('What shall be exported?', USAGE);
  }
  /** @type {ExportRequest} */
  const request = {
    format,
    initiative,
    asOf: null,
    everything: false,
    to: `${initiative}-${ENDINGS[format]}`,
  };
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? '';
    if (word === '--everything') request.everything = true;
    else if (word === '--as-of' && rest[index + 1]) request.asOf = rest[++index] ?? null;
    else if (word === '--to' && rest[index + 1]) request.to = rest[++index] ?? request.to;
    else throw new Refusal(`"${word}" is not understood.`, USAGE);
  }
  return request;
}

/**
 * A refusal of the API is one of ours: a sentence, no stack.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function refusing(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'issues' in error) throw new Refusal(error.message, USAGE);
    throw error;
  }
}
