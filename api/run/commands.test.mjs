import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { freePort } from './free-port.mjs';
import { refuseUnusableDatabase } from './given-database.mjs';
import { installationFailure } from './install-packages.mjs';
import { bornAt, takeLock } from './lock.mjs';
import { refuseTakenPort } from './port-holder.mjs';
import { Refusal } from './refusal.mjs';
import { takeDataFolder } from './running-folder.mjs';
import { inWords, readJest, readPlaywright, readTap, sumOf } from './suite-report.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-commands-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * @param {Promise<unknown>} attempt
 * @returns {Promise<Refusal>}
 */
async function refusalOf(attempt) {
  try {
    await attempt;
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error;
  }
  throw new Error('It was not refused.');
}

describe('a port', () => {
  it('that is taken is refused by naming the process and a free one', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refusal = await refusalOf(refuseTakenPort(port, 'npm start'));
    server.close();
    assert.match(refusal.message, new RegExp(`Port ${port} is in use by process ${process.pid} \\(.*node`));
    assert.match(refusal.remedy, /PORT=\d+ npm start/);
  });

  it('that is free is accepted, and one that is no number is not', async () => {
    await refuseTakenPort(await freePort(), 'npm start');
    assert.match((await refusalOf(refuseTakenPort(Number.NaN, 'npm start'))).message, /is no port/);
  });
});

describe('a data folder', () => {
  it('is taken by one process at a time', async () => {
    const lock = await takeDataFolder(folder);
    lock.note({ url: 'http://localhost:4000' });
    const refusal = await refusalOf(takeDataFolder(folder));
    assert.match(
      refusal.message,
      new RegExp(`already runs .* at http://localhost:4000 \\(process ${process.pid}\\)`),
    );
    lock.release();
    (await takeDataFolder(folder)).release();
  });

  it('is free again when its process was killed, whoever has its process id now', async () => {
    const file = join(folder, 'running.json');
    const ended = spawn(process.execPath, ['-e', '']);
    await once(ended, 'exit');
    for (const left of [
      { pid: ended.pid, born: '1' },
      { pid: process.pid, born: `${bornAt(process.pid)}0` },
    ]) {
      writeFileSync(file, JSON.stringify(left));
      const lock = await takeLock(file);
      assert.ok('release' in lock);
      assert.equal(lock.previous?.pid, left.pid);
      lock.release();
    }
    assert.equal(existsSync(file), false);
  });
});

describe('a database of the user', () => {
  it('that is not there is refused without showing the password', async () => {
    const url = `postgresql://someone:secret@127.0.0.1:${await freePort()}/kipimo`;
    const refusal = await refusalOf(refuseUnusableDatabase(url));
    assert.match(refusal.message, /postgresql:\/\/someone@127\.0\.0\.1:\d+\/kipimo cannot be used/);
    assert.match(refusal.remedy, /Start that server/);
    assert.doesNotMatch(refusal.message + refusal.remedy, /secret/);
  });
});

describe('an installation that fails', () => {
  it('is explained by its cause', () => {
    const causes = [
      ['npm error code ENOSPC', /disk is full/],
      ['npm error code EAI_AGAIN registry', /cannot reach its registry/],
      ['npm error code EACCES /x', /may not write/],
      ['npm error Missing: a@1 from lock file', /do not agree/],
      ['npm error something else', /something else/],
    ];
    for (const [output, expected] of causes) {
      assert.match(installationFailure(String(output)).message, /** @type {RegExp} */ (expected));
    }
  });
});

describe('the report of a suite', () => {
  /** @param {string} text */
  const report = (text) => {
    const file = join(folder, 'report');
    writeFileSync(file, text);
    return file;
  };

  it('of jest counts a file that could not be loaded as a failure', () => {
    const counts = {
      numPassedTests: 5,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    };
    assert.deepEqual(readJest(report(JSON.stringify(counts))), { passed: 5, failed: 3, skipped: 2 });
  });

  it('of Playwright counts errors outside of tests, and tests that passed only when repeated, as failures', () => {
    const run = {
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'no server' }],
    };
    assert.deepEqual(readPlaywright(report(JSON.stringify(run))), { passed: 4, failed: 3, skipped: 2 });
  });

  it('of node --test counts cancelled tests as failures, and must be complete', () => {
    const tap = '# pass 3\n# fail 1\n# cancelled 2\n# skipped 0\n# todo 1\n';
    assert.deepEqual(readTap(report(tap)), { passed: 3, failed: 3, skipped: 1 });
    assert.throws(() => readTap(report('TAP version 13\n')), /has no line/);
  });

  it('that was never written is an error', () => {
    assert.throws(() => readJest(join(folder, 'absent')), /without a report/);
  });

  it('is added to the others', () => {
    const sum = sumOf([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 2 },
    ]);
    assert.equal(inWords(sum), '7 passed, 1 failed, 2 skipped');
    assert.equal(inWords({ passed: 7, failed: 0, skipped: 0 }), '7 passed, 0 failed');
  });
});
