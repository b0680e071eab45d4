import pg from 'pg';
import PgBoss from 'pg-boss';
import { DEAD_LETTERS, JOBS_SCHEMA, queueSettings } from './queues.js';

/**
 * Makes the tables of the job queue, as the database's owner, and lets requests put jobs in and work on them.
 *
 * The tables belong to pg-boss, which brings them to its own newest version; ours are the migrations' affair.
 */
export async function installQueues(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => client.query(text, values) },
      schema: JOBS_SCHEMA,
      migrate: true,
      supervise: false,
      schedule: false,
    });
    await boss.start();
    await boss.createQueue(DEAD_LETTERS, { name: DEAD_LETTERS, retryLimit: 0, retentionDays: 90 });
    for (const [name, settings] of Object.entries(queueSettings)) {
      const queue = { name, ...settings, retryBackoff: true, retentionDays: 30, deadLetter: DEAD_LETTERS };
      await boss.createQueue(name, queue);
      await boss.updateQueue(name, queue);
    }
    await boss.stop({ graceful: false });
    await client.query(`
      grant usage on schema ${JOBS_SCHEMA} to kipimo_app;
      grant select, insert, update, delete on ${JOBS_SCHEMA}.job, ${JOBS_SCHEMA}.archive to kipimo_app;
      grant select on ${JOBS_SCHEMA}.queue, ${JOBS_SCHEMA}.version to kipimo_app;
      grant update (maintained_on, monitored_on) on ${JOBS_SCHEMA}.version to kipimo_app;
    `);
  } finally {
    await client.end();
  }
}
