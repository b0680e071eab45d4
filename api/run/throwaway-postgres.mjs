import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePassable, readRecord } from './cluster.mjs';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded-postgres.mjs';
import { bornAt, isRunning } from './lock.mjs';
import { during } from './progress.mjs';

/**
 * @typedef {object} ThrowawayPostgres
 * @property {string} administrationUrl a superuser's way into the database `postgres`
 * @property {string} folder a temporary folder, removed at the end
 * @property {() => Promise<void>} stop stops the server and removes everything
 */

const PREFIX = 'kipimo-test-';

/**
 * Starts a PostgreSQL for tests in a temporary folder: quick, and not durable. Servers that killed test
 * runs left behind are stopped and removed first.
 *
 * @returns {Promise<ThrowawayPostgres>}
 */
export async function startThrowawayPostgres() {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  makePassable(folder);
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
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
    const owner = join(tmpdir(), name, 'owner.json');
    if (!name.startsWith(PREFIX) || !existsSync(owner)) continue;
    try {
      if (!isRunning(JSON.parse(readFileSync(owner, 'utf8')))) await remove(join(tmpdir(), name));
    } catch {
      // Another user's, or being written at this moment: not ours to judge.
    }
  }
}

/** @param {string} folder */
async function remove(folder) {
  const home = readRecord(folder)?.home ?? folder;
  await stopEmbeddedPostgres({ dataFolder: folder });
  for (const path of new Set([home, folder])) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
