import { readConfig } from '../src/config.js';
import { Database } from '../src/database/database.js';
import { Jobs } from '../src/jobs/jobs.service.js';
import { MailDelivery } from '../src/mail/mail-delivery.js';
import { Mail } from '../src/mail/mail.service.js';
import { aDatabase } from './database.js';

/** A message as the log has it. */
interface LoggedMail {
  readonly state: string;
  readonly attempts: number;
  readonly reason: string | null;
  readonly content: object | null;
}

/** Messages and their worker, over a database of its own. */
export interface MailDesk {
  readonly database: Database;
  readonly mail: Mail;
  readonly jobs: Jobs;
  stateOf(key: string): Promise<LoggedMail | null>;
  /** Waits until the log says so. */
  until(key: string, says: (message: LoggedMail) => boolean): Promise<void>;
  /** Lets everything that waits for a later try be tried now. */
  hasten(): Promise<void>;
  pause(address: string, kind: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desk. `environment` names the mail server, or none. */
export async function aMailDesk(environment: NodeJS.ProcessEnv): Promise<MailDesk> {
  const test = await aDatabase();
  const config = readConfig({
    DATABASE_URL: test.url,
    KIPIMO_PUBLIC_ADDRESS: 'https://kipimo.example.org',
    ...environment,
  });
  const database = await Database.connect(test.url);
  const jobs = new Jobs(database);
  const mail = new Mail(database, jobs, config);
  const delivery = new MailDelivery(database, jobs, config);
  delivery.onModuleInit();
  await jobs.onApplicationBootstrap();
  const stateOf: MailDesk['stateOf'] = async (key) => {
    const { rows } = await test.pool.query<LoggedMail>(
      'select state, attempts, reason, content from mail_message where key = $1',
      [key],
    );
    return rows[0] ?? null;
  };
  return {
    database,
    mail,
    jobs,
    stateOf,
    async until(key, says) {
      for (;;) {
        const message = await stateOf(key);
        if (message && says(message)) return;
        await new Promise(setImmediate);
      }
    },
    async hasten() {
      // The failure is noted by the mail room first and by the queue a moment later.
      for (;;) {
        const { rows } = await test.pool.query(
          `update pgboss.job set start_after = now() - interval '1 second' where state = 'retry' returning id`,
        );
        if (rows.length > 0) break;
        await new Promise(setImmediate);
      }
    },
    async pause(address, kind) {
      await test.pool.query(
        `insert into mail_contact (address, secret) values ($1, 'a secret') on conflict do nothing`,
        [address],
      );
      await test.pool.query(
        'insert into mail_pause (contact_id, kind) select id, $2 from mail_contact where address = $1',
        [address, kind],
      );
    },
    async close() {
      await jobs.beforeApplicationShutdown();
      delivery.onApplicationShutdown();
      await database.onApplicationShutdown();
      await test.close();
    },
  };
}
