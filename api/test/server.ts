import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aDatabase, type Template, type TestDatabase } from './database.js';

/** A running server on a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  /** Kills the server and starts another on the same database. Shape  its address. */
  restart(): Promise<string>;
  close(): Promise<void>;
}

interface Message {
  readonly kind: 'ready' | 'progress' | 'refused';
  readonly url?: string;
  readonly message?: string;
}

const main = join(__dirname, '../dist/server/main.js');

/**
 * Starts the built application as users run it, without the web app, on a free port and a cloned database.
 *
 * Errors  the application was not built, or it refuses to start; the message says which.
 */
export async function aServer(
  template: Template = 'demonstration',
  environment: NodeJS.ProcessEnv = {},
): Promise<TestServer> {
  if (!existsSync(main)) throw new Error('Build first: npm run build -w shared && npm run build -w api');
  const database = await aDatabase(template);
  const start = (): ChildProcess =>
    fork(main, {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: database.url,
        PORT: '0',
        KIPIMO_LOG: 'error',
        KIPIMO_WEB: '/nowhere',
        KIPIMO_DEMO: template === 'demonstration' ? 'on' : 'off',
        ...environment,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  let child = start();
  const url = async (): Promise<string> => (await addressOf(child)).replace('localhost', '127.0.0.1');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url: await url(),
    database,
    restart: async () => {
      await kill();
      child = start();
      return url();
    },
    close: async () => {
      await kill();
      await database.close();
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: Message) => {
      if (message.kind === 'ready' && message.url) resolve(message.url);
      if (message.kind === 'refused') reject(new Error(message.message));
    });
    child.on('exit', (code) => reject(new Error(`The server ended with code ${code} before it was ready.`)));
  });
}

/** A port that nobody uses now, for a server whose address must be known before it starts. */
export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}
