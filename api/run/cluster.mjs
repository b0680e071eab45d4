import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_MAJOR } from './postgres-binaries.mjs';
import { Refusal } from './refusal.mjs';
import { runServerTool } from './server-tool.mjs';

/**
 * What must be remembered about a cluster between two starts, in `pg.json` (readable by its owner only).
 *
 * @typedef {{ password: string, port: number | null, home: string }} ClusterRecord
 */

/** The free space without which a start is refused: a checkpoint and a few weeks of writing. */
const NEEDED_BYTES = 300 * 1024 * 1024;

/**
 * @param {string} dataFolder
 * @returns {ClusterRecord | null}
 */
export function readRecord(dataFolder) {
  try {
    return JSON.parse(readFileSync(join(dataFolder, 'pg.json'), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} dataFolder
 * @param {ClusterRecord} record
 */
export function writeRecord(dataFolder, record) {
  const file = join(dataFolder, 'pg.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** @returns {string} a password nobody needs to type */
export function newPassword() {
  return randomBytes(24).toString('base64url');
}

/**
 * Refuses a folder that this server must not or cannot open.
 *
 * @param {string} home the folder that holds the data directories `pg<major>`
 * @throws {Refusal} when the data belong to another major version, or to another user
 */
export function refuseForeignData(home) {
  const majors = existsSync(home)
    ? readdirSync(home).flatMap((name) => /^pg(\d+)$/.exec(name)?.[1] ?? [])
    : [];
  const newest = Math.max(0, ...majors.map((major) => versionIn(join(home, `pg${major}`)) ?? Number(major)));
  if (newest > SERVER_MAJOR) {
    throw new Refusal(
      `The data in ${home} were written by PostgreSQL ${newest}; this checkout brings version ${SERVER_MAJOR}, ` +
        'which cannot read them. Nothing was changed.',
      'Use the newer checkout that wrote them, or start with another folder: KIPIMO_DATA=./other npm start',
    );
  }
  if (newest > 0 && newest < SERVER_MAJOR) {
    throw new Refusal(
      `The data in ${home} were written by PostgreSQL ${newest}; this checkout brings version ${SERVER_MAJOR}. ` +
        'Nothing was changed.',
      'Copy them over with pg_dump and pg_restore, or start with another folder: KIPIMO_DATA=./other npm start',
    );
  }
}

/**
 * @param {string} folder
 * @throws {Refusal} when the disk is nearly full
 */
export async function refuseFullDisk(folder) {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= NEEDED_BYTES) return;
  throw new Refusal(
    `The disk that holds ${folder} has ${Math.floor((bavail * bsize) / 1024 / 1024)} MB left; ` +
      `the database needs at least ${NEEDED_BYTES / 1024 / 1024} MB.`,
    'Free some space, or choose a folder on another disk: KIPIMO_DATA=/path/to/folder npm start',
  );
}

/**
 * Creates the cluster. It appears under its name only when it is complete: a start that is killed
 * half way leaves an unfinished folder that the next start replaces.
 *
 * @param {{ binaries: import('./postgres-binaries.mjs').PostgresBinaries,
 *   account: import('./server-account.mjs').ServerAccount | null,
 *   dataDirectory: string, password: string, durable: boolean }} options
 */
export async function createCluster({ binaries, account, dataDirectory, password, durable }) {
  const unfinished = `${dataDirectory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) [unfinished, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  const { code, output } = await runServerTool(
    binaries.initdb,
    [
      `--pgdata=${unfinished}`,
      '--username=kipimo',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ],
    { account },
  );
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw failureFrom(output, `PostgreSQL could not create its data in ${dataDirectory}.`);
  }
  renameSync(unfinished, dataDirectory);
}

/**
 * Gives the cluster's only role a new password, for when `pg.json` was lost. The server must not run.
 *
 * @param {{ binaries: import('./postgres-binaries.mjs').PostgresBinaries,
 *   account: import('./server-account.mjs').ServerAccount | null,
 *   dataDirectory: string, password: string }} options
 */
export async function resetPassword({ binaries, account, dataDirectory, password }) {
  const { code, output } = await runServerTool(
    binaries.postgres,
    ['--single', '-D', dataDirectory, 'postgres'],
    { account, input: `ALTER ROLE kipimo PASSWORD '${password}';\n` },
  );
  if (code !== 0 || /ERROR|FATAL/.test(output)) {
    throw failureFrom(output, `The password of the database in ${dataDirectory} could not be replaced.`);
  }
}

/**
 * Turns what PostgreSQL printed into a refusal, with the remedy where the cause is a known one.
 *
 * @param {string} output
 * @param {string} problem
 * @returns {Refusal}
 */
export function failureFrom(output, problem) {
  const said = output.trim().split('\n').slice(-8).join('\n');
  if (/No space left on device|could not extend file/.test(output)) {
    return new Refusal(
      `${problem} The disk is full.`,
      'Free some space, or choose a folder on another disk: KIPIMO_DATA=/path/to/folder npm start',
    );
  }
  if (/Permission denied/.test(output)) {
    return new Refusal(
      `${problem} It may not read or write there:\n${said}`,
      'Give the folder back to the user who runs this, or choose another: KIPIMO_DATA=/path npm start',
    );
  }
  return new Refusal(
    `${problem} It said:\n${said}`,
    'Use a PostgreSQL (15 or newer) of your own, DATABASE_URL=postgresql://… npm start, and please report this.',
  );
}

/**
 * @param {string} home
 * @returns {boolean} whether a cluster of any version is there
 */
export function hasData(home) {
  return majorsIn(home).length > 0;
}

/**
 * @param {string} home
 * @returns {string[]} the versions that name a data directory there
 */
function majorsIn(home) {
  if (!existsSync(home)) return [];
  return readdirSync(home).flatMap((name) => /^pg(\d+)$/.exec(name)?.[1] ?? []);
}

/**
 * @param {string} dataDirectory
 * @returns {number | null}
 */
function versionIn(dataDirectory) {
  try {
    return Number(readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw foreignOwner(dataDirectory);
    return null;
  }
}

/**
 * @param {string} dataDirectory
 * @returns {Refusal}
 */
function foreignOwner(dataDirectory) {
  return new Refusal(
    `The data in ${dataDirectory} belong to another user (they may have been made by a start as root).`,
    'Start as the user who made them, or choose another folder: KIPIMO_DATA=./other npm start',
  );
}
