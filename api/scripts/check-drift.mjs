/**
 * Do entities and migrations agree? Migrates an empty database, asks TypeORM what it would change, then takes every
 * migration back and applies it again, which must give the same schema and leave nothing behind in between.
 * Exits 1 with the differences. Needs the API to be built, and a PostgreSQL as print-sql.mjs does.
 */
import pg from 'pg';
import { dataSource } from '../dist/src/database/data-source.js';
import { migrate } from '../dist/src/database/migrate.js';
import { withEmptyDatabase } from './migrated-database.mjs';
import { dumpSchema } from './schema-dump.mjs';

const problems = await withEmptyDatabase(async (url) => {
  await migrate(url);
  const found = await generatedChanges(url);
  const first = await schemaOf(url);
  await takeBack(url);
  const left = createdThings(await schemaOf(url));
  if (left.length > 0) return [...found, 'Taking the migrations back leaves:', ...left];
  await migrate(url);
  if ((await schemaOf(url)) !== first) found.push('Down and up again gives another schema than up alone.');
  return found;
});

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log('Entities and migrations agree; down and up again gives the same schema.');
}

/** Statements that TypeORM would run to make the database what the entities say. */
async function generatedChanges(url) {
  const source = await dataSource(url, 'owner', 2).initialize();
  try {
    if (source.entityMetadatas.length === 0) return ['No entity is registered: nothing was compared.'];
    const tables = await source.query(
      `select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
    );
    const known = new Set(source.entityMetadatas.map(({ tableName }) => tableName));
    const forgotten = tables.flatMap(({ table_name }) =>
      known.has(table_name) ? [] : [`Table ${table_name} has no entity.`],
    );
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return [...forgotten, ...upQueries.map(({ query }) => `${query};`)];
  } finally {
    await source.destroy();
  }
}

async function takeBack(url) {
  const source = await dataSource(url, 'owner', 2).initialize();
  try {
    for (const _ of source.migrations) await source.undoLastMigration({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}

async function schemaOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await dumpSchema(client);
  } finally {
    await client.end();
  }
}

/** What a database without our schema still holds; the extension may stay, as others may use it. */
function createdThings(dump) {
  return dump
    .split('\n')
    .filter((line) => /^(create|alter|grant)/i.test(line) && !/^create extension/.test(line));
}
