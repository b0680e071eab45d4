import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { refuseUnusableDatabase } from './given-database.mjs';
import { dataFolder } from './paths.mjs';

/**
 * The database that DATABASE_URL names, or the one of the data folder, whether or not Kipimo is running.
 *
 * @param {import('./shutdown.mjs').Shutdown} shutdown stops what had to be started
 * @returns {Promise<string>}
 */
export async function databaseUrl(shutdown) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await refuseUnusableDatabase(given);
    return given;
  }
  const server = await startEmbeddedPostgres({ dataFolder: dataFolder() });
  // A server that was there before, because Kipimo is running, stays.
  if (!server.reused) await shutdown.add(() => server.stop());
  return server.url;
}
