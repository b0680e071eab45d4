import { installQueues } from '../jobs/install-queues.js';
import { dataSource } from './data-source.js';

const LOCK = 'kipimo.migrate';

/**
 * Brings a database to the newest schema. Two servers that start at once wait for each other.
 *
 * Shape   the names of the migrations that ran; empty when nothing was to do.
 * Errors  the database is newer than this release: says so and names the unknown migration.
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await dataSource(url, 'owner', 2).initialize();
  try {
    const runner = source.createQueryRunner();
    await runner.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [LOCK]);
    try {
      await refuseNewerDatabase(source);
      const ran = await source.runMigrations({ transaction: 'all' });
      await installQueues(url);
      return ran.map((migration) => migration.name);
    } finally {
      await runner.query(`select pg_advisory_unlock(hashtextextended($1, 0))`, [LOCK]);
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}

async function refuseNewerDatabase(source: ReturnType<typeof dataSource>): Promise<void> {
  const [there] = await source.query(`select to_regclass('migration') is not null as there`);
  if (!there.there) return;
  const applied: { name: string }[] = await source.query(`select name from migration order by id`);
  const known = new Set(source.migrations.map((migration) => migration.name));
  const unknown = applied.find((row) => !known.has(row.name));
  if (unknown) {
    throw new Error(
      `The database was written by a newer Kipimo (it holds migration ${unknown.name}). ` +
        `Start the newer release, or point KIPIMO_DATA or DATABASE_URL at another database.`,
    );
  }
}
