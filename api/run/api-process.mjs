import { fork } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';

import { bornAt } from './lock.mjs';
import { API_MAIN, ROOT } from './paths.mjs';
import { say } from './progress.mjs';
import { Refusal } from './refusal.mjs';

/**
 * What the API tells the process that started it.
 *
 * - `progress`: a step begins; `step` is a sentence, `seconds` how long it usually takes
 * - `ready`: it answers at `url`; `firstAdministratorLink` is there while no administrator exists
 * - `refused`: it will not start, and why; `remedy` says what to do
 *
 * @typedef {{ kind: 'progress', step: string, seconds?: number }
 *   | { kind: 'ready', url: string, firstAdministratorLink?: string | null }
 *   | { kind: 'refused', message: string, remedy?: string }} ApiMessage
 *
 * @typedef {object} ApiProcess
 * @property {{ pid: number, born: string }} identity
 * @property {Promise<{ url: string, firstAdministratorLink?: string | null }>} ready
 * @property {Promise<number>} ended its exit code, -1 for a signal
 * @property {() => Promise<void>} stop
 */

/**
 * Options of Node for the API. Answers make many small objects that live shortly: with a young generation of 64 MB
 * instead of 16 (128 MB more memory at most) a nested list takes an eighth less of the processor. The image's
 * command (api/Dockerfile) gives the same.
 */
export const API_NODE_OPTIONS = ['--max-semi-space-size=64'];

/** How long requests under way may take to finish when the API is asked to stop. */
const GRACE_MILLISECONDS = 15_000;

/**
 * Starts the API as a child that ends when we end: it stops on `disconnect`, which also happens when
 * this process is killed. It leads a process group of its own, so that Ctrl-C reaches us alone and the
 * database is still there while it finishes.
 *
 * @param {{ env: NodeJS.ProcessEnv, logFile: string | null, execArgv?: string[], main?: string,
 *   database?: Promise<string> }} options `logFile` takes its standard output; null lets it write to the terminal;
 *   `database` is the address of one that is still starting, in place of `DATABASE_URL`
 * @returns {ApiProcess}
 */
export function startApi({ env, logFile, execArgv = [], main = API_MAIN, database }) {
  const output = logFile === null ? 'inherit' : openLog(logFile);
  const child = fork(main, [], {
    cwd: ROOT,
    env: { ...process.env, ...env, ...(database && { KIPIMO_DATABASE: 'starting' }) },
    execArgv: [...API_NODE_OPTIONS, ...execArgv],
    stdio: ['ignore', output, 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  if (typeof output === 'number') closeSync(output);
  database?.then(
    (url) => child.connected && child.send({ kind: 'database', url }),
    () => child.connected && child.disconnect(),
  );
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? -1));
    child.once('error', () => resolve(-1));
  });
  return {
    identity: { pid: child.pid ?? 0, born: bornAt(child.pid ?? 0) },
    ready: readiness(child, ended, logFile),
    ended,
    stop: () => stop(child, ended),
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} ended
 * @param {string | null} logFile
 * @returns {ApiProcess['ready']}
 */
function readiness(child, ended, logFile) {
  return new Promise((resolve, reject) => {
    child.on('message', (/** @type {ApiMessage} */ message) => {
      if (message.kind === 'progress') say(sentence(message));
      if (message.kind === 'ready') resolve(message);
      if (message.kind === 'refused') {
        reject(
          new Refusal(message.message, message.remedy ?? 'Correct this and run the same command again.'),
        );
      }
    });
    void ended.then((code) =>
      reject(
        new Refusal(
          `The server ended while it was starting (exit code ${code}).`,
          logFile === null ? 'What it said is above.' : `What it said is above, or at the end of ${logFile}`,
        ),
      ),
    );
  });
}

/** @param {{ step: string, seconds?: number }} progress */
function sentence({ step, seconds }) {
  if (seconds === undefined) return `${step} ...`;
  return `${step}, usually ${seconds} second${seconds === 1 ? '' : 's'} ...`;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} ended
 */
async function stop(child, ended) {
  if (child.connected) child.disconnect();
  const impatience = setTimeout(() => {
    say(`  the server has not ended within ${GRACE_MILLISECONDS / 1000} s: ending it by force`);
    child.kill('SIGKILL');
  }, GRACE_MILLISECONDS);
  await ended;
  clearTimeout(impatience);
}

/**
 * Opens the log for appending; one that has grown large makes way and is kept once.
 *
 * @param {string} file
 * @returns {number}
 */
function openLog(file) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}
