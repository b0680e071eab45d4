import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../src/config.js';
import { httpServer } from '../src/http-server.js';
import { aDatabase, type Template, type TestDatabase } from './database.js';

/** A running server on a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** Starts the application as users run it, without the web app, on a free port and a cloned database. */
export async function aServer(template: Template = 'demonstration'): Promise<TestServer> {
  const database = await aDatabase(template);
  const config = readConfig({
    ...process.env,
    DATABASE_URL: database.url,
    PORT: '0',
    KIPIMO_LOG: 'silent',
    KIPIMO_WEB: '/nonexistent',
    KIPIMO_DEMO: 'on',
  });
  const app: NestFastifyApplication = await httpServer(config);
  await app.listen(0, '127.0.0.1');
  return {
    url: await app.getUrl(),
    database,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
