import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createCluster,
  failureFrom,
  hasData,
  newPassword,
  readRecord,
  refuseForeignData,
  refuseFullDisk,
  resetPassword,
  writeRecord,
} from './cluster.mjs';
import { freePort, isFree } from './free-port.mjs';
import { postgresBinaries, SERVER_MAJOR } from './postgres-binaries.mjs';
import { livingServer, newClient, processesIn } from './postmaster.mjs';
import { canEnter, letPass, serverAccount } from './server-account.mjs';
import { runServerTool } from './server-tool.mjs';

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url the database `kipimo`, with its password
 * @property {string} administrationUrl the database `postgres` of the same server
 * @property {boolean} reused whether it was running already, left behind by a start that was killed
 * @property {string} dataDirectory
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} EmbeddedPostgresOptions
 * @property {string} dataFolder where `pg18` and `pg.json` are kept; made when absent
 * @property {boolean} [durable] false for tests: nothing is flushed to disk
 * @property {(line: string) => void} [log]
 */

/**
 * @typedef {object} Cluster
 * @property {import('./postgres-binaries.mjs').PostgresBinaries} binaries
 * @property {import('./server-account.mjs').ServerAccount | null} account
 * @property {string} dataFolder
 * @property {string} dataDirectory
 * @property {boolean} durable
 */

/** Settings of every server we start: loopback only, no socket files, UTC. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  random_page_cost: '1.1',
};

/** What a throwaway server may skip: its data need not outlive a power cut. */
const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/**
 * Starts the PostgreSQL that npm brought, on a data folder of our own, or takes over the one that a
 * killed start left running there. Commits are durable unless asked otherwise. Works as root (the
 * server then runs as an unprivileged user) and as an ordinary user.
 *
 * @param {EmbeddedPostgresOptions} options
 * @returns {Promise<EmbeddedPostgres>}
 * @throws {import('./refusal.mjs').Refusal} each with what to do about it
 */
export async function startEmbeddedPostgres({ dataFolder, durable = true, log = () => {} }) {
  const { cluster, password } = await openCluster({ dataFolder, durable, log });
  const { dataDirectory } = cluster;
  const urlAt = (/** @type {number} */ port, database = 'postgres') =>
    `postgresql://kipimo:${password}@127.0.0.1:${port}/${database}`;
  const living = existsSync(dataDirectory) ? await livingServer(dataDirectory, urlAt) : null;
  const port = living ?? (await launch(cluster, urlAt));
  const record = readRecord(dataFolder);
  if (record && record.port !== port) writeRecord(dataFolder, { ...record, port });
  await ensureDatabase(urlAt(port));
  return {
    url: urlAt(port, 'kipimo'),
    administrationUrl: urlAt(port),
    reused: living !== null,
    dataDirectory,
    stop: () => stopCluster(cluster),
  };
}

/**
 * Stops the server of a data folder, if one runs, after its last commit.
 *
 * @param {{ dataFolder: string, log?: (line: string) => void }} options
 */
export async function stopEmbeddedPostgres({ dataFolder, log = () => {} }) {
  const home = readRecord(dataFolder)?.home ?? dataFolder;
  const dataDirectory = join(home, `pg${SERVER_MAJOR}`);
  if (!existsSync(dataDirectory)) return;
  const account = serverAccount(dataDirectory);
  const binaries = postgresBinaries({ account, home, log });
  await stopCluster({ binaries, account, dataFolder, dataDirectory, durable: true });
}

/**
 * The cluster of a data folder, with a password that opens it; the directory itself may be absent still.
 *
 * @param {Required<EmbeddedPostgresOptions>} options
 * @returns {Promise<{ cluster: Cluster, password: string }>}
 */
async function openCluster({ dataFolder, durable, log }) {
  mkdirSync(dataFolder, { recursive: true });
  await refuseFullDisk(dataFolder);
  const record = readRecord(dataFolder);
  const account = serverAccount(join(record?.home ?? dataFolder, `pg${SERVER_MAJOR}`));
  const home = record?.home ?? homeFor(dataFolder, account, log);
  refuseForeignData(home);
  const dataDirectory = join(home, `pg${SERVER_MAJOR}`);
  const cluster = {
    binaries: postgresBinaries({ account, home, log }),
    account,
    dataFolder,
    dataDirectory,
    durable,
  };
  const password = record?.password ?? newPassword();
  if (record === null && existsSync(dataDirectory)) {
    log('pg.json is gone: giving the database a new password');
    await stopCluster(cluster);
    await resetPassword({ ...cluster, password });
  }
  if (record === null) writeRecord(dataFolder, { password, port: null, home });
  if (!existsSync(dataDirectory)) {
    log('Creating the database files, usually 2 seconds ...');
    await createCluster({ ...cluster, password });
  }
  return { cluster, password };
}

/**
 * Where the server keeps its files: the data folder, or, when the server's user cannot get there (a
 * checkout in a private home), a folder under /var/lib named after it.
 *
 * @param {string} dataFolder
 * @param {import('./server-account.mjs').ServerAccount | null} account
 * @param {(line: string) => void} log
 * @returns {string}
 */
function homeFor(dataFolder, account, log) {
  // Data that are there already stay where they are: a new, empty cluster elsewhere would look like a loss.
  if (hasData(dataFolder)) return dataFolder;
  letPass(account, dataFolder);
  if (canEnter(account, dataFolder)) return dataFolder;
  const name = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12);
  const home = `/var/lib/kipimo-${name}`;
  mkdirSync(home, { recursive: true, mode: 0o755 });
  log(`The user ${account?.name} cannot reach ${dataFolder}: the database files go to ${home}`);
  return home;
}

/**
 * Starts the server on its last port, or on a free one.
 *
 * @param {Cluster} cluster
 * @param {(port: number) => string} urlAt
 * @returns {Promise<number>} the port
 */
async function launch(cluster, urlAt) {
  const { binaries, account, dataFolder, dataDirectory, durable } = cluster;
  const logFile = join(dataDirectory, 'server.log');
  const last = readRecord(dataFolder)?.port ?? null;
  let port = last !== null && (await isFree(last)) ? last : await freePort();
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) rmSync(logFile);
  for (let attempt = 1; ; attempt++) {
    const logged = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const settings = { ...SETTINGS, ...(durable ? {} : THROWAWAY), port: String(port) };
    const given = Object.entries(settings).map(([name, value]) => `-c ${name}=${value || "''"}`);
    const { code, output } = await runServerTool(
      binaries.pg_ctl,
      ['start', '-w', '-t', '120', '-D', dataDirectory, '-l', logFile, '-o', given.join(' ')],
      { account },
    );
    if (code === 0) return port;
    const said = existsSync(logFile) ? readFileSync(logFile).subarray(logged).toString('utf8') : output;
    if (attempt === 50) throw failureFrom(said, 'The database did not start.');
    if (/could not bind|Address already in use/.test(said)) {
      port = await freePort();
    } else if (
      /shared memory block .* is still in use|lock file "postmaster.pid" already exists/.test(said)
    ) {
      await pause(200);
      const living = await livingServer(dataDirectory, urlAt);
      if (living !== null) return living;
    } else {
      throw failureFrom(said || output, 'The database did not start.');
    }
  }
}

/** @param {Cluster} cluster */
async function stopCluster({ binaries, account, dataDirectory }) {
  const { code, output } = await runServerTool(
    binaries.pg_ctl,
    ['stop', '-m', 'fast', '-w', '-t', '60', '-D', dataDirectory],
    { account },
  );
  if (code === 0 || /no server running|PID file .* does not exist/.test(output)) return;
  // pg_ctl goes on waiting for a server that has ended but was not reaped by its parent.
  if (processesIn(dataDirectory)?.length === 0) return;
  throw failureFrom(output, 'The database did not stop.');
}

/** @param {string} administrationUrl */
async function ensureDatabase(administrationUrl) {
  const client = newClient(administrationUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'kipimo'`);
    if (rowCount === 0) await client.query('create database kipimo');
  } finally {
    await client.end();
  }
}
