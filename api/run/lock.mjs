import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './refusal.mjs';
import { isAlive } from './postmaster.mjs';

/**
 * Who holds a lock. `born` tells a process from a later one with the same id.
 *
 * @typedef {{ pid: number, born: string, [detail: string]: unknown }} Holder
 * @typedef {{ release: () => void, note: (details: object) => void, previous: Holder | null }} Lock
 */

/**
 * Takes a lock that a living process holds by a file. A file left behind by a dead process counts for
 * nothing, and is returned as `previous`.
 *
 * @param {string} file
 * @param {{ patience?: number }} [options] how many milliseconds to wait for the holder
 * @returns {Promise<Lock | { holder: Holder }>} the holder when somebody has it
 */
export async function takeLock(file, { patience = 0 } = {}) {
  const deadline = Date.now() + patience;
  const me = { pid: process.pid, born: bornAt(process.pid) };
  /** @type {Holder | null} */
  let previous = null;
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder && isRunning(holder)) {
      if (Date.now() >= deadline) return { holder };
      await pause(200);
    } else {
      previous = holder;
      rmSync(file, { force: true });
    }
  }
  return {
    previous,
    note: (details) => writeFileSync(file, JSON.stringify({ ...me, ...details })),
    release: () => rmSync(file, { force: true }),
  };
}

/**
 * Whether that very process still runs, and not a later one with its id.
 *
 * @param {{ pid: number, born: string }} process
 * @returns {boolean}
 */
export function isRunning({ pid, born }) {
  return isAlive(pid) && bornAt(pid) === born;
}

/**
 * When a process was started, in the system's own count; an empty text where the system does not say.
 *
 * @param {number} pid
 * @returns {string}
 */
export function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/**
 * @param {string} file
 * @returns {Holder | null}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
