/**
 * Writes api/schema.sql: what the migrations amount to. `--check` only compares. Needs the API to be built, and a
 * PostgreSQL: the one of KIPIMO_TEST_DATABASE_URL, or one that is started for the purpose.
 */
import pg from 'pg';
import { migrate } from '../dist/src/database/migrate.js';
import { keepGenerated } from './keep-generated.mjs';
import { withEmptyDatabase } from './migrated-database.mjs';
import { dumpSchema } from './schema-dump.mjs';

const text = await withEmptyDatabase(async (url) => {
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await dumpSchema(client);
  } finally {
    await client.end();
  }
});
keepGenerated(
  'schema.sql',
  `-- What the migrations amount to. Written by api/scripts/print-sql.mjs.\n\n${text}`,
);
