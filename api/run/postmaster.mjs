import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './refusal.mjs';

const require = createRequire(import.meta.url);

/**
 * What the server wrote about itself into `postmaster.pid`; null where it is absent or half written.
 *
 * @param {string} dataDirectory
 * @returns {{ pid: number, port: number } | null}
 */
export function postmasterOf(dataDirectory) {
  try {
    const lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}

/**
 * Whether a server answers there with our password and serves this very directory.
 *
 * @param {string} url
 * @param {string} dataDirectory
 * @returns {Promise<boolean>}
 */
export async function answers(url, dataDirectory) {
  const client = newClient(url);
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return realpathSync(rows[0].data_directory) === realpathSync(dataDirectory);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * A client of `pg` that survives the server's death: without the listener its `error` event would end
 * the process.
 *
 * @param {string} url
 * @returns {import('pg').Client}
 */
export function newClient(url) {
  /** @type {typeof import('pg')} */
  const { Client } = require('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  return client;
}

/**
 * The port of a living server of this directory that lets us in, or null when there is none and nothing
 * left of one, so that a new server may start. Waits for one that is still starting or stopping.
 *
 * After `kill -9` of a server its children live on for a moment; a server that its parent has not
 * reaped (a container's first process often never does) still looks alive to PostgreSQL; and in a
 * container process ids repeat, so the id in the file may be somebody else's by now.
 *
 * @param {string} dataDirectory
 * @param {(port: number) => string} urlAt
 * @param {number} [patience] milliseconds
 * @returns {Promise<number | null>}
 * @throws {Refusal} when processes keep using the directory without answering
 */
export async function livingServer(dataDirectory, urlAt, patience = 60_000) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = postmasterOf(dataDirectory);
    const users = processesIn(dataDirectory) ?? (found && isAlive(found.pid) ? [found.pid] : []);
    if (users.length === 0) break;
    if (found?.port && (await answers(urlAt(found.port), dataDirectory))) return found.port;
    if (Date.now() > deadline) {
      throw new Refusal(
        `A server that does not answer uses the data in ${dataDirectory} (process ${users.join(', ')}).`,
        'Wait until it has stopped, or stop it by its process id, and start again.',
      );
    }
    await pause(100);
  }
  rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
  return null;
}

/**
 * The living processes of a server: each has the data directory as its working directory.
 *
 * @param {string} directory
 * @returns {number[] | null} null where the system has no /proc and cannot tell
 */
export function processesIn(directory) {
  if (!existsSync('/proc/self/cwd')) return null;
  const wanted = realpathSync(directory);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const isServer = readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
        return isServer && readlinkSync(`/proc/${pid}/cwd`) === wanted;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/**
 * Whether a process runs. One that has ended and waits for its parent (a zombie) does not.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
