import { newClient } from './postmaster.mjs';
import { codeOf, Refusal } from './refusal.mjs';

/** The oldest server the migrations work on. */
const NEEDED_MAJOR = 15;

/**
 * Tries the database that DATABASE_URL names.
 *
 * @param {string} url
 * @throws {Refusal} when it cannot be reached, refuses us, or is too old
 */
export async function refuseUnusableDatabase(url) {
  const shown = withoutPassword(url);
  const client = newClient(url);
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major >= NEEDED_MAJOR) return;
    throw new Refusal(
      `The database at ${shown} is PostgreSQL ${major}; Kipimo needs ${NEEDED_MAJOR} or newer.`,
      'Point DATABASE_URL at a newer server, or leave it out: Kipimo then starts a PostgreSQL of its own.',
    );
  } catch (error) {
    throw error instanceof Refusal ? error : unusable(shown, error);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {string} shown
 * @param {unknown} error
 * @returns {Refusal}
 */
function unusable(shown, error) {
  const orNone = 'Or leave DATABASE_URL out: Kipimo then starts a PostgreSQL of its own.';
  const remedies = {
    '28P01': 'Correct the user name or password in DATABASE_URL.',
    28000: 'Allow this user and host in the pg_hba.conf of the server, or use another user.',
    '3D000': 'Create the database first: createdb NAME, or correct its name in DATABASE_URL.',
    ENOTFOUND: 'Correct the host name in DATABASE_URL.',
    ECONNREFUSED: 'Start that server, or correct host and port in DATABASE_URL.',
  };
  const remedy =
    remedies[/** @type {keyof typeof remedies} */ (codeOf(error))] ??
    'Check host, port and firewall in DATABASE_URL.';
  const said = error instanceof Error ? error.message || codeOf(error) : String(error);
  return new Refusal(`The database at ${shown} cannot be used: ${said}`, `${remedy}\n${orNone}`);
}

/** @param {string} url */
function withoutPassword(url) {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1@').replace(/([?&]password=)[^&]*/, '$1…');
}
