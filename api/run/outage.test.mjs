import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi } from './api-process.mjs';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded-postgres.mjs';
import { newClient, processesIn } from './postmaster.mjs';

/**
 * What is promised: a refusal within three seconds, an answer within five of the database's return, a stop in fifteen.
 * A test machine may have others to serve: it gets three times as long, which without the watch would not help, since
 * nobody would ever answer. What it took is in the report.
 */
const REFUSED_WITHIN = 3 * 3000;
const BACK_WITHIN = 3 * 5000;
const STOPPED_WITHIN = 3 * 15_000;

const READ = '{ service { dataVersion sources { rows } } }';
/** A link that was never given out: looked up in a transaction, not found. */
const WRITE = `mutation { chooseMailByLink(token: "b0a0f6b4-5c56-4dc7-9d34-4c3f6f4d5a11.report.x", choice: decline) {
  address } }`;

/** @type {string} */
let dataFolder;
/** @type {import('./api-process.mjs').ApiProcess[]} */
let running = [];

before(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'kipimo-outage-'));
  chmodSync(dataFolder, 0o711);
});

afterEach(async () => {
  for (const api of running) if (isAlive(api.identity.pid)) process.kill(api.identity.pid, 'SIGKILL');
  await Promise.all(running.map((api) => api.ended));
  running = [];
});

after(async () => {
  await stopEmbeddedPostgres({ dataFolder });
  rmSync(dataFolder, { recursive: true, force: true });
});

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} databaseUrl */
async function theApi(databaseUrl) {
  const api = startApi({
    env: {
      DATABASE_URL: databaseUrl,
      PORT: '0',
      KIPIMO_WEB: '/nowhere',
      KIPIMO_LOG: 'silent',
      KIPIMO_DEMO: 'off',
    },
    logFile: null,
  });
  running.push(api);
  const { url } = await api.ready;
  return { api, url: url.replace('localhost', '127.0.0.1') };
}

/**
 * @param {string} url
 * @param {string} query
 * @param {number} milliseconds after which waiting is in vain
 */
async function ask(url, query, milliseconds) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(milliseconds),
  });
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    body: await answer.json(),
  };
}

/**
 * @param {string} url
 * @param {import('node:test').TestContext} t
 */
async function refusesInTime(url, t) {
  const began = Date.now();
  const [read, write, alive, ready] = await Promise.all([
    ask(url, READ, REFUSED_WITHIN),
    ask(url, WRITE, REFUSED_WITHIN),
    fetch(`${url}/livez`, { signal: AbortSignal.timeout(REFUSED_WITHIN) }),
    fetch(`${url}/readyz`, { signal: AbortSignal.timeout(REFUSED_WITHIN) }),
  ]);
  t.diagnostic(`refused after ${Date.now() - began} ms`);
  for (const { status, retryAfter, body } of [read, write]) {
    assert.equal(body.errors?.[0]?.extensions.code, 'UNAVAILABLE', JSON.stringify(body));
    assert.equal(status, 503);
    assert.ok(Number(retryAfter) > 0);
  }
  assert.equal(alive.status, 200);
  assert.equal(ready.status, 503);
  assert.ok(Number(ready.headers.get('retry-after')) > 0);
}

/**
 * @param {string} url
 * @param {import('node:test').TestContext} t
 */
async function answersInTime(url, t) {
  const began = Date.now();
  const end = Date.now() + BACK_WITHIN;
  for (;;) {
    const { status, body } = await ask(url, READ, Math.max(1, end - Date.now()));
    if (status === 200) {
      assert.ok(body.data.service.sources.length > 0);
      t.diagnostic(`answered after ${Date.now() - began} ms`);
      break;
    }
    await pause(100);
  }
  const write = await ask(url, WRITE, REFUSED_WITHIN);
  assert.equal(write.body.errors[0].extensions.code, 'NOT_FOUND', JSON.stringify(write.body));
  const ready = await fetch(`${url}/readyz`);
  assert.equal(ready.status, 200);
}

/**
 * @param {string} dataDirectory
 * @param {NodeJS.Signals} signal
 */
function toDatabase(dataDirectory, signal) {
  for (const pid of processesIn(dataDirectory) ?? []) process.kill(pid, signal);
}

describe('while the database is away', () => {
  it('killed: a typed 503 in time, alive but not ready, and an answer in time once it is back', async (t) => {
    const first = await startEmbeddedPostgres({ dataFolder });
    const { url } = await theApi(first.url);
    await answersInTime(url, t);
    toDatabase(first.dataDirectory, 'SIGKILL');
    await refusesInTime(url, t);
    await refusesInTime(url, t);
    await startEmbeddedPostgres({ dataFolder });
    await answersInTime(url, t);
  });

  it('frozen, with its connections open: the same, for whoever was already waiting too', async (t) => {
    const server = await startEmbeddedPostgres({ dataFolder });
    const { url } = await theApi(server.url);
    await answersInTime(url, t);
    toDatabase(server.dataDirectory, 'SIGSTOP');
    try {
      await refusesInTime(url, t);
      await refusesInTime(url, t);
    } finally {
      toDatabase(server.dataDirectory, 'SIGCONT');
    }
    await answersInTime(url, t);
  });

  it('slow, because somebody holds a lock: waits, since the database is there', async () => {
    const server = await startEmbeddedPostgres({ dataFolder });
    const { url } = await theApi(server.url);
    const holder = newClient(server.url);
    await holder.connect();
    await holder.query('begin; lock table mail_contact');
    const waiting = ask(url, WRITE, 2 * BACK_WITHIN);
    await isWaiting(server.url, 1);
    // Longer than the server is given to answer a look.
    await holder.query('select pg_sleep(3)');
    await holder.query('commit');
    await holder.end();
    assert.equal((await waiting).body.errors[0].extensions.code, 'NOT_FOUND');
  });
});

/**
 * Resolves when that many statements wait for a lock.
 *
 * @param {string} databaseUrl
 * @param {number} count
 */
async function isWaiting(databaseUrl, count) {
  const client = newClient(databaseUrl);
  await client.connect();
  for (;;) {
    const { rows } = await client.query(
      `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`,
    );
    if (rows[0].n >= count) break;
    await pause(20);
  }
  await client.end();
}

/**
 * A client that keeps its connection, as a proxy does, and asks until it is told to close it.
 *
 * @param {string} url
 * @returns {Promise<{ answered: number, failure: string | null }>}
 */
async function askUntilTold(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let answered = 0;
  try {
    for (;;) {
      const { status, close } = await once(url, agent);
      if (status !== 200) return { answered, failure: `status ${status}` };
      answered += 1;
      if (close) return { answered, failure: null };
      await pause(Math.random() * 20);
    }
  } catch (error) {
    return { answered, failure: String(error) };
  } finally {
    agent.destroy();
  }
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<{ status: number | undefined, close: boolean }>}
 */
function once(url, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode, close: answer.headers.connection === 'close' }),
        );
        answer.resume();
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ query: READ }));
  });
}

describe('asked to stop', () => {
  it('it fails nobody: thirty who keep their connections are told, who waits is answered, and it ends in time', async () => {
    const server = await startEmbeddedPostgres({ dataFolder });
    const { api, url } = await theApi(server.url);
    const holder = newClient(server.url);
    await holder.connect();
    await holder.query('begin; lock table mail_contact');
    const slow = ask(url, WRITE, STOPPED_WITHIN);
    await isWaiting(server.url, 1);
    const clients = Array.from({ length: 30 }, () => askUntilTold(url));
    await pause(300);

    process.kill(api.identity.pid, 'SIGTERM');
    const late = pause(STOPPED_WITHIN, 'late', { ref: false });
    const told = await Promise.all(clients);
    assert.deepEqual(
      told.flatMap(({ failure }) => failure ?? []),
      [],
    );
    assert.ok(told.every(({ answered }) => answered > 0));
    const leaving = await fetch(`${url}/readyz`);
    assert.equal(leaving.status, 503);

    await holder.query('commit');
    await holder.end();
    const answer = await slow;
    assert.equal(answer.body.errors[0].extensions.code, 'NOT_FOUND', JSON.stringify(answer.body));
    assert.equal(await Promise.race([api.ended, late]), 0);
  });
});
