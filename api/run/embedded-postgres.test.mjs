import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded-postgres.mjs';
import { newClient, processesIn } from './postmaster.mjs';
import { Refusal } from './refusal.mjs';

/** @type {string} */
let dataFolder;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'kipimo-supervisor-'));
  chmodSync(dataFolder, 0o711);
});

afterEach(async () => {
  await stopEmbeddedPostgres({ dataFolder });
  rmSync(dataFolder, { recursive: true, force: true });
});

/**
 * One connection, used and closed.
 *
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withClient(url, use) {
  const client = newClient(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/**
 * Ends a server as a power cut would: every process at once, none asked.
 *
 * @param {string} dataDirectory
 */
function killServer(dataDirectory) {
  for (const pid of processesIn(dataDirectory) ?? []) process.kill(pid, 'SIGKILL');
}

/**
 * Which of the acknowledged rows the database does not hold.
 *
 * @param {string} url
 * @param {number[]} acknowledged
 * @returns {Promise<number[]>}
 */
function lost(url, acknowledged) {
  return withClient(url, async (client) => {
    const { rows } = await client.query('select id from kept');
    const kept = new Set(rows.map((row) => row.id));
    return acknowledged.filter((id) => !kept.has(id));
  });
}

describe('a server that is killed', () => {
  it('keeps every row it had acknowledged, and the check would notice one that is gone', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    await withClient(first.url, (client) => client.query('create table kept (id integer primary key)'));
    const acknowledged = await insertUntilKilled(first, 2000);
    assert.ok(acknowledged.length >= 2000);

    const second = await startEmbeddedPostgres({ dataFolder });
    assert.equal(second.reused, false);
    assert.deepEqual(await lost(second.url, acknowledged), []);

    const victim = acknowledged[1000] ?? 0;
    await withClient(second.url, (client) => client.query('delete from kept where id = $1', [victim]));
    assert.deepEqual(await lost(second.url, acknowledged), [victim]);
  });

  it('would lose a row if commits did not wait for the log (control)', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    await withClient(first.url, (client) => client.query('create table kept (id integer primary key)'));
    const client = newClient(first.url);
    await client.connect();
    const { rows } = await client.query(`select pid from pg_stat_activity where backend_type = 'walwriter'`);
    process.kill(rows[0].pid, 'SIGSTOP');
    await client.query('set synchronous_commit = off');
    await client.query('insert into kept values (1)');
    killServer(first.dataDirectory);

    const second = await startEmbeddedPostgres({ dataFolder });
    assert.deepEqual(await lost(second.url, [1]), [1]);
  });

  it('is replaced at once although its children outlive it for a moment', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    const postmaster = Number(
      readFileSync(join(first.dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(postmaster, 'SIGKILL');
    const second = await startEmbeddedPostgres({ dataFolder });
    assert.equal(second.reused, false);
    await withClient(second.url, (client) => client.query('select 1'));
  });
});

/**
 * Inserts over several connections until that many rows are acknowledged, then kills the server in the
 * middle of it.
 *
 * @param {import('./embedded-postgres.mjs').EmbeddedPostgres} server
 * @param {number} enough
 * @returns {Promise<number[]>} the acknowledged rows
 */
async function insertUntilKilled(server, enough) {
  /** @type {number[]} */
  const acknowledged = [];
  let next = 0;
  const writers = Array.from({ length: 8 }, async () => {
    const client = newClient(server.url);
    await client.connect();
    for (;;) {
      const id = next++;
      try {
        await client.query('insert into kept values ($1)', [id]);
      } catch {
        return;
      }
      acknowledged.push(id);
      if (acknowledged.length === enough) killServer(server.dataDirectory);
    }
  });
  await Promise.all(writers);
  return acknowledged;
}

describe('a server whose starter was killed', () => {
  it('is taken over with its data, on the same port', async () => {
    const starter = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.mjs', import.meta.url))};
         const { url } = await startEmbeddedPostgres({ dataFolder: process.argv[1] });
         process.send(url);
         setInterval(() => {}, 1000);`,
        dataFolder,
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    );
    const [url] = await once(starter, 'message');
    await withClient(url, (client) => client.query('create table kept as select 7 as id'));
    starter.kill('SIGKILL');
    await once(starter, 'exit');

    const server = await startEmbeddedPostgres({ dataFolder });
    assert.equal(server.reused, true);
    assert.equal(server.url, url);
    assert.deepEqual(await lost(server.url, [7]), []);
  });
});

describe('a data folder', () => {
  it('of a newer version is refused, with the remedy, and left alone', async () => {
    mkdirSync(join(dataFolder, 'pg19'));
    writeFileSync(join(dataFolder, 'pg19', 'PG_VERSION'), '19\n');
    await assert.rejects(startEmbeddedPostgres({ dataFolder }), (error) => {
      assert.ok(error instanceof Refusal);
      assert.match(error.message, /PostgreSQL 19.*Nothing was changed/s);
      assert.match(error.remedy, /KIPIMO_DATA=/);
      return true;
    });
    assert.equal(existsSync(join(dataFolder, 'pg18')), false);
  });

  it('whose server files themselves are newer is refused too', async () => {
    mkdirSync(join(dataFolder, 'pg18'));
    writeFileSync(join(dataFolder, 'pg18', 'PG_VERSION'), '19\n');
    await assert.rejects(startEmbeddedPostgres({ dataFolder }), /written by PostgreSQL 19/);
    rmSync(join(dataFolder, 'pg18'), { recursive: true });
  });

  it('with a process id file that names a stranger starts', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    const lines = readFileSync(join(first.dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
    await first.stop();
    const ours = [process.pid, ...lines.slice(1)].join('\n');
    writeFileSync(join(first.dataDirectory, 'postmaster.pid'), ours);
    const second = await startEmbeddedPostgres({ dataFolder });
    assert.equal(second.reused, false);
  });

  it('that lost its password file gets a new password and keeps its data', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    await withClient(first.url, (client) => client.query('create table kept as select 7 as id'));
    rmSync(join(dataFolder, 'pg.json'));
    const second = await startEmbeddedPostgres({ dataFolder });
    assert.notEqual(new URL(second.url).password, new URL(first.url).password);
    assert.deepEqual(await lost(second.url, [7]), []);
  });

  it('whose creation was interrupted is created anew', async () => {
    mkdirSync(join(dataFolder, 'pg18.unfinished'));
    writeFileSync(join(dataFolder, 'pg18.unfinished', 'PG_VERSION'), '18\n');
    const server = await startEmbeddedPostgres({ dataFolder });
    await withClient(server.url, (client) => client.query('select 1'));
    assert.equal(existsSync(join(dataFolder, 'pg18.unfinished')), false);
  });
});

describe('a server of ours', () => {
  it('is durable, checks its pages, sorts by ICU and listens on the loopback address alone', async () => {
    const server = await startEmbeddedPostgres({ dataFolder });
    const settings = await withClient(server.url, async (client) => {
      const { rows } = await client.query(
        `select name, setting from pg_settings
          where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses')
          union all select 'provider', datlocprovider::text from pg_database where datname = current_database()`,
      );
      return Object.fromEntries(rows.map((row) => [row.name, row.setting]));
    });
    assert.deepEqual(settings, {
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      provider: 'i',
    });
  });

  it('keeps its password from others, and asks for it', async () => {
    const server = await startEmbeddedPostgres({ dataFolder });
    assert.equal(statSync(join(dataFolder, 'pg.json')).mode & 0o777, 0o600);
    const wrong = new URL(server.url);
    wrong.password = 'guessed';
    await assert.rejects(
      withClient(wrong.href, (client) => client.query('select 1')),
      { code: '28P01' },
    );
  });

  it('stops when asked, and starts again with its data', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    await withClient(first.url, (client) => client.query('create table kept as select 7 as id'));
    await first.stop();
    assert.deepEqual(processesIn(first.dataDirectory) ?? [], []);
    const second = await startEmbeddedPostgres({ dataFolder });
    assert.equal(second.reused, false);
    assert.deepEqual(await lost(second.url, [7]), []);
  });
});
