import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { refuseUnusableDatabase } from './given-database.mjs';
import { dataFolder } from './paths.mjs';
import { during, say } from './progress.mjs';

/**
 * The database that DATABASE_URL names, or the one of the data folder, whether or not Kipimo is running.
 *
 * @param {import('./shutdown.mjs').Shutdown} shutdown stops what had to be started
 * @returns {Promise<string>}
 */
export async function databaseUrl(shutdown) {
  const given = await givenDatabase();
  if (given) return given;
  const server = await startEmbeddedPostgres({ dataFolder: dataFolder() });
  // A server that was there before, because Kipimo is running, stays.
  if (!server.reused) await shutdown.add(() => server.stop());
  return server.url;
}

/**
 * The same for a command that has the data folder to itself: it says what it starts, and stops whatever server is there.
 *
 * @param {string} folder
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<string>}
 */
export async function ownDatabaseUrl(folder, shutdown) {
  const given = await givenDatabase();
  if (given) return given;
  const server = await during('Starting the database, usually a second', () =>
    startEmbeddedPostgres({ dataFolder: folder, log: (line) => say(`  ${line}`) }),
  );
  await shutdown.add(() => server.stop());
  return server.url;
}

/** @returns {Promise<string | undefined>} */
async function givenDatabase() {
  const given = process.env.DATABASE_URL;
  if (given) await refuseUnusableDatabase(given);
  return given || undefined;
}
