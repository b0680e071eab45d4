import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from './cluster.mjs';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded-postgres.mjs';
import { bornAt, isRunning } from './lock.mjs';
import { during, say } from './progress.mjs';

/**
 * @typedef {object} ThrowawayPostgres
 * @property {string} administrationUrl a superuser's way into the database `postgres`
 * @property {string} folder a temporary folder, removed at the end
 * @property {() => Promise<void>} stop stops the server and removes everything
 */

/** The folder's name tells which process owns it, so that what a killed run left can be recognised. */
const PREFIX = 'kipimo-test-';

/**
 * Starts a PostgreSQL for tests in a temporary folder: quick, and not durable. Servers that killed test
 * runs left behind are stopped and removed first.
 *
 * @returns {Promise<ThrowawayPostgres>}
 */
export async function startThrowawayPostgres() {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-${bornAt(process.pid)}-`));
  const server = await during('Starting a throwaway database, usually a second', () =>
    startEmbeddedPostgres({ dataFolder: folder, durable: false }),
  );
  return {
    administrationUrl: server.administrationUrl,
    folder,
    stop: () => remove(folder),
  };
}

async function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const [, pid, born] = /^kipimo-test-(\d+)-(\d*)-/.exec(name) ?? [];
    if (pid === undefined || isRunning({ pid: Number(pid), born: born ?? '' })) continue;
    try {
      await remove(join(tmpdir(), name));
    } catch (error) {
      // Another user's, most likely: an old folder must not keep the tests from running.
      say(`  ${join(tmpdir(), name)} was left by a killed test run and cannot be removed: ${String(error)}`);
    }
  }
}

/** @param {string} folder */
async function remove(folder) {
  const home = readRecord(folder)?.home ?? folder;
  await stopEmbeddedPostgres({ dataFolder: folder });
  for (const path of new Set([home, folder])) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
