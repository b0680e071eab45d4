import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { startApi } from './api-process.mjs';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded-postgres.mjs';
import { newClient, processesIn } from './postmaster.mjs';

/** Changes that must be acknowledged before the blow falls. */
const ENOUGH = 150;

const CONTRIBUTOR = 'contributor.csea@demonstration.example';
const DRAFT = `{ submissions(institution: "csea", state: draft) { nodes { id
  cells { slice version { indicator valueType } entry { version } derived { value } } } } }`;
const SAVE = `mutation Save($input: SaveEntriesInput!) {
  saveEntries(input: $input) { results { outcome entry { version } } } }`;

/**
 * @typedef {object} Acknowledged one change that the server said it had kept
 * @property {string} operationId
 * @property {string} indicator
 * @property {number} version the version of the cell that it made
 * @property {string} value
 */

/** @type {string} */
let dataFolder;
/** @type {import('./api-process.mjs').ApiProcess[]} */
let running = [];

before(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'kipimo-acknowledged-'));
  chmodSync(dataFolder, 0o711);
});

afterEach(async () => {
  for (const api of running) killNow(api);
  await Promise.all(running.map((api) => api.ended));
  running = [];
});

after(async () => {
  await stopEmbeddedPostgres({ dataFolder });
  rmSync(dataFolder, { recursive: true, force: true });
});

/** @param {import('./api-process.mjs').ApiProcess} api */
function killNow(api) {
  try {
    process.kill(api.identity.pid, 'SIGKILL');
  } catch {
    // It is gone already.
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
      KIPIMO_DEMO: 'on',
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
 * @param {object} variables
 * @param {string} cookie
 */
async function ask(url, query, variables = {}, cookie = '') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? cookie };
}

/**
 * Saves into several cells of one report at once until enough changes are acknowledged, then strikes; those still on
 * their way fail, which is their right.
 *
 * @param {string} url
 * @param {() => void} strike
 * @returns {Promise<{ submission: string, acknowledged: Acknowledged[] }>}
 */
async function saveUntilStruck(url, strike) {
  const service = await ask(url, '{ service { demonstrationPassword } }');
  const { cookie } = await ask(
    url,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }',
    { email: CONTRIBUTOR, password: service.data.service.demonstrationPassword },
  );
  const { data } = await ask(url, DRAFT, {}, cookie);
  const report = data.submissions.nodes[0];
  /** @type {{ slice: string, version: { indicator: string, valueType: string }, entry: { version: number } | null, derived: object | null }[]} */
  const cells = report.cells;
  const counts = cells.filter(
    (cell) => cell.version.valueType === 'count' && cell.slice === '' && !cell.derived,
  );
  assert.ok(counts.length >= 6, 'the report has cells for six writers');
  /** @type {Acknowledged[]} */
  const acknowledged = [];
  let isStruck = false;
  await Promise.all(
    counts.slice(0, 6).map(async ({ version: { indicator }, entry }) => {
      let baseVersion = entry?.version ?? 0;
      for (let n = 1; !isStruck; n += 1) {
        const operation = { operationId: randomUUID(), indicator, slice: '', baseVersion, value: String(n) };
        let saved;
        try {
          const answer = await ask(
            url,
            SAVE,
            { input: { submission: report.id, operations: [operation] } },
            cookie,
          );
          saved = answer.data.saveEntries.results[0];
        } catch (error) {
          // Before the blow a failure is a fault of the test or of the server.
          if (!isStruck) throw error;
          return;
        }
        assert.equal(saved.outcome, 'applied');
        baseVersion = saved.entry.version;
        acknowledged.push({
          operationId: operation.operationId,
          indicator,
          version: baseVersion,
          value: operation.value,
        });
        if (acknowledged.length >= ENOUGH && !isStruck) {
          isStruck = true;
          strike();
        }
      }
    }),
  );
  return { submission: report.id, acknowledged };
}

/**
 * What was acknowledged and is not there: its key, or its value in a cell that nothing newer took.
 *
 * @param {string} databaseUrl
 * @param {{ submission: string, acknowledged: Acknowledged[] }} told
 */
async function lost(databaseUrl, { submission, acknowledged }) {
  const client = newClient(databaseUrl);
  await client.connect();
  try {
    const ids = acknowledged.map(({ operationId }) => operationId);
    const { rows: kept } = await client.query('select id from operation where id = any($1)', [ids]);
    const { rows: cells } = await client.query(
      `select i.code, e.value, e.version from entry e join indicator i on i.id = e.indicator_id
        where e.submission_id = $1 and e.slice = ''`,
      [submission],
    );
    const keys = new Set(kept.map((row) => row.id));
    return acknowledged.filter(({ operationId, indicator, version, value }) => {
      const cell = cells.find((row) => row.code === indicator);
      const stands =
        cell !== undefined &&
        (cell.version > version || (cell.version === version && Number(cell.value) === Number(value)));
      return !keys.has(operationId) || !stands;
    });
  } finally {
    await client.end();
  }
}

/**
 * Asks until the server answers from its database again; the test's own time limit ends a wait in vain.
 *
 * @param {string} url
 */
async function answersAgain(url) {
  for (;;) {
    const { ok } = await fetch(`${url}/readyz`);
    if (ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { data } = await ask(url, '{ service { dataVersion } }');
  assert.ok(data.service.dataVersion > 0);
}

/** @param {string} dataDirectory */
function killDatabase(dataDirectory) {
  for (const pid of processesIn(dataDirectory) ?? []) process.kill(pid, 'SIGKILL');
}

describe('what a contributor was told is saved', () => {
  it('is there after the API was killed under load', async () => {
    const { url: databaseUrl } = await startEmbeddedPostgres({ dataFolder });
    const { api, url } = await theApi(databaseUrl);
    const told = await saveUntilStruck(url, () => killNow(api));
    assert.ok(told.acknowledged.length >= ENOUGH);
    assert.deepEqual(await lost(databaseUrl, told), []);
  });

  it('is there after the database was killed under load, and the same server goes on by itself', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    const { url } = await theApi(first.url);
    const told = await saveUntilStruck(url, () => killDatabase(first.dataDirectory));
    const second = await startEmbeddedPostgres({ dataFolder });
    assert.equal(second.reused, false);
    assert.deepEqual(await lost(second.url, told), []);
    assert.equal(second.url, first.url);
    await answersAgain(url);
  });

  it('would be lost if commits did not wait for the log (control)', async () => {
    const first = await startEmbeddedPostgres({ dataFolder });
    const client = newClient(first.url);
    await client.connect();
    await client.query('alter system set synchronous_commit = off');
    await client.query('select pg_reload_conf()');
    const { url } = await theApi(first.url);
    const { rows } = await client.query(`select pid from pg_stat_activity where backend_type = 'walwriter'`);
    // Without its log writer the server flushes only when somebody waits for it: nobody does.
    process.kill(rows[0].pid, 'SIGSTOP');
    client.on('error', () => undefined);
    try {
      const told = await saveUntilStruck(url, () => killDatabase(first.dataDirectory));
      const second = await startEmbeddedPostgres({ dataFolder });
      assert.notDeepEqual(await lost(second.url, told), []);
    } finally {
      // A server whose writer stands still could not be stopped.
      if (processesIn(first.dataDirectory)?.includes(rows[0].pid)) process.kill(rows[0].pid, 'SIGCONT');
    }
  });
});
