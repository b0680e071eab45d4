import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const api = fileURLToPath(new URL('../api/dist/server/main.js', import.meta.url));

interface Ready {
  readonly kind: 'ready' | 'progress' | 'refused';
  readonly url?: string;
  readonly firstAdministratorLink?: string | null;
  readonly message?: string;
}

/** A running Kipimo on a database of its own. */
export interface System {
  readonly url: string;
  readonly firstAdministratorLink: string;
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the built system as `npm start` does, with reference data and the demonstration, on a new database.
 * `environment` adds settings, such as a mail server.
 */
export async function aSystem(environment: NodeJS.ProcessEnv = {}): Promise<System> {
  const administration = process.env['KIPIMO_TEST_DATABASE_URL'];
  if (!administration)
    throw new Error('KIPIMO_TEST_DATABASE_URL is not set. Run the journeys with `npm test`.');
  const name = `kipimo_journeys_${randomUUID().replaceAll('-', '')}`;
  await administer(administration, `create database ${name}`);
  const databaseUrl = new URL(administration);
  databaseUrl.pathname = `/${name}`;
  const server = fork(api, {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl.toString(),
      PORT: '0',
      KIPIMO_LOG: 'warn',
      NODE_ENV: 'production',
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { url, firstAdministratorLink } = await readiness(server);
  if (!url) throw new Error('The system is ready but does not say where.');
  return {
    url,
    firstAdministratorLink: firstAdministratorLink ?? '',
    databaseUrl: databaseUrl.toString(),
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
      await administer(administration, `drop database ${name} with (force)`);
    },
  };
}

/** A port that nobody uses now, for a system whose address must be known before it starts. */
export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}

/** The one system that the journeys share; it stops after the last of them. */
export default async function startSystem(): Promise<() => Promise<void>> {
  const system = await aSystem();
  process.env['KIPIMO_URL'] = system.url;
  process.env['KIPIMO_JOURNEY_DATABASE_URL'] = system.databaseUrl;
  return system.stop;
}

function readiness(server: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    server.on('message', (message: Ready) => {
      if (message.kind === 'ready') resolve(message);
      if (message.kind === 'refused') reject(new Error(message.message));
    });
    server.on('exit', (code) => reject(new Error(`The system ended with code ${code} before it was ready.`)));
  });
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
