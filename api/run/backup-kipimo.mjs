import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseUrl } from './given-or-embedded.mjs';
import { dataFolder } from './paths.mjs';
import { newClient } from './postmaster.mjs';
import { prepareCheckout } from './prepare-checkout.mjs';
import { say } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { Shutdown } from './shutdown.mjs';

/**
 * Writes everything that the database holds, evidence files included, into one file, while Kipimo runs or not.
 *
 * @param {string | undefined} named where to; without one, a dated name in KIPIMO_BACKUPS or in the data folder
 */
export function backupKipimo(named) {
  return withDatabase(async (_url, client) => {
    const file = named ?? join(placeOfBackups(), `kipimo-${stamp(new Date())}.backup`);
    if (existsSync(file)) throw new Refusal(`${file} is there already.`, 'Name another file.');
    const { rows } = await client.query(`select to_regclass('public.migration') is null as is_empty`);
    if (rows[0]?.is_empty)
      throw new Refusal(
        'There is nothing to back up: this database was never started with Kipimo.',
        'Name the one you mean, with KIPIMO_DATA or DATABASE_URL, or start this one once: npm start',
      );
    const { writeBackup } = await built('backup');
    mkdirSync(dirname(file), { recursive: true });
    const sums = await writeBackup(client, file);
    say(`Backed up ${inAll(sums)} to ${file}`);
    say('Keep a copy on another machine, and second-factors.key of the data folder apart from it.');
  });
}

/**
 * Puts a backup into the database that DATABASE_URL names, or into a new data folder. It must be empty.
 *
 * @param {string | undefined} file
 */
export function restoreKipimo(file) {
  return withDatabase(async (url, client) => {
    if (!file || !existsSync(file))
      throw new Refusal(
        file ? `There is no file ${file}.` : 'No backup is named.',
        'Name one: npm run restore -- kipimo-2026-11-30T120000Z.backup',
      );
    const { migrate } = await built('migrate');
    await migrate(url);
    const { restoreBackup } = await built('restore');
    try {
      const sums = await restoreBackup(client, file);
      say(`Restored ${inAll(sums)}, each compared with the backup. Start with: npm start`);
    } catch (error) {
      throw new Refusal(
        error instanceof Error ? error.message : String(error),
        'Nothing was restored. For a new place: KIPIMO_DATA=./another npm run restore -- …',
      );
    }
  });
}

/**
 * @param {(url: string, client: import('pg').Client) => Promise<void>} work
 */
async function withDatabase(work) {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    await prepareCheckout(['shared', 'api']);
    const url = await databaseUrl(shutdown);
    const client = newClient(url);
    await client.connect();
    await shutdown.add(() => client.end());
    await work(url, client);
  });
}

/**
 * Built just now, so its types are known only at run time.
 *
 * @param {string} name
 */
function built(name) {
  return import(new URL(`../dist/src/database/${name}.js`, import.meta.url).href);
}

function placeOfBackups() {
  return process.env.KIPIMO_BACKUPS || join(dataFolder(), 'backups');
}

/** @param {Date} at */
function stamp(at) {
  return at.toISOString().slice(0, 19).replaceAll(':', '') + 'Z';
}

/** @param {Record<string, { rows: number }>} sums */
function inAll(sums) {
  const tables = Object.values(sums);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows.toLocaleString('en')} rows of ${tables.length} tables`;
}
