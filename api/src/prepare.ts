import pg from 'pg';
import { demonstrationBatch, loadDemonstration } from '../seed/demonstration.js';
import { loadReference } from '../seed/reference.js';
import type { Config } from './config.js';
import { connectionOptions } from './database/data-source.js';
import { migrate } from './database/migrate.js';
import { installTypeParsers } from './database/pg-types.js';
import { hashPassword, hashSecret, newSecret } from './identity/secrets.js';

const OLDEST_SERVER = 150_000;
const LOCK = 'kipimo.prepare';
const LINK_DAYS = 7;

/** One line of what the start is doing, with the seconds it usually takes. */
export type Progress = (step: string, usualSeconds: number) => void;

/**
 * Makes a database ready to serve: schema, reference data and, on a first run, the demonstration.
 *
 * Shape   the secret of a one-time link when nobody can administer yet, else null.
 * Errors  an unreachable or too old server, with the remedy in the message.
 */
export async function prepare(
  config: Config,
  progress: Progress,
): Promise<{ firstAdministratorLink: string | null }> {
  installTypeParsers();
  await refuseOldServer(config.databaseUrl);
  progress('Bringing the database to the newest schema', 1);
  await migrate(config.databaseUrl);
  const client = new pg.Client({ connectionString: config.databaseUrl, options: connectionOptions('owner') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
    progress('Loading reference data', 3);
    await loadReference(client);
    if (config.demonstration && (await mayLoadDemonstration(client))) {
      progress('Loading the demonstration (generated values, labelled everywhere)', 8);
      await loadDemonstration(client, { hashPassword });
      // Until the server has looked at what was just loaded, it expects a row where there are thousands.
      await client.query('analyze');
    }
    return { firstAdministratorLink: await firstAdministratorLink(client) };
  } finally {
    await client.end();
  }
}

async function refuseOldServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const place = new URL(url);
    throw new Error(
      `PostgreSQL cannot be reached at ${place.hostname}:${place.port || '5432'} (${(error as Error).message}). ` +
        'Start it, correct DATABASE_URL, or unset DATABASE_URL to use the embedded server.',
      { cause: error },
    );
  }
  try {
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
    if (rows[0].version < OLDEST_SERVER) {
      throw new Error(
        `This PostgreSQL server is version ${Math.floor(rows[0].version / 10_000)}; Kipimo needs 15 or newer. ` +
          'Upgrade it, or unset DATABASE_URL to use the embedded server.',
      );
    }
  } finally {
    await client.end();
  }
}

/** The demonstration is loaded once; after somebody removed it, it stays away. */
async function mayLoadDemonstration(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `select not exists (select from import_batch where name = $1)
        and not exists (select from audit where action = 'demonstration.removed') as may`,
    [demonstrationBatch],
  );
  return rows[0].may;
}

async function firstAdministratorLink(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query(
    `select exists (select from role_assignment r join user_account u on u.id = r.user_id
       where r.role = 'administrator' and not u.demonstration) as administered`,
  );
  if (rows[0].administered) return null;
  const secret = newSecret('');
  await client.query('delete from first_administrator_link where used_at is null');
  await client.query(
    `insert into first_administrator_link (token_hash, expires_at) values ($1, now() + make_interval(days => $2))`,
    [hashSecret(secret), LINK_DAYS],
  );
  return secret;
}
