import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startThrowawayPostgres } from '../run/throwaway-postgres.mjs';

/**
 * Lends an empty database to some work and drops it afterwards. It lies on the server that KIPIMO_TEST_DATABASE_URL
 * names, or on one that is started for the purpose.
 *
 * @template Result
 * @param {(url: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withEmptyDatabase(work) {
  const given = process.env.KIPIMO_TEST_DATABASE_URL;
  const server = given ? null : await startThrowawayPostgres();
  const administration = new pg.Client({ connectionString: given ?? server?.administrationUrl });
  const name = `kipimo_script_${randomUUID().replaceAll('-', '')}`;
  try {
    await administration.connect();
    await administration.query(`create database ${name}`);
    try {
      const url = new URL(given ?? server?.administrationUrl ?? '');
      url.pathname = `/${name}`;
      return await work(url.toString());
    } finally {
      await administration.query(`drop database if exists ${name} with (force)`);
    }
  } finally {
    await administration.end();
    await server?.stop();
  }
}
