import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, takeLock } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { codeOf, Refusal } from './refusal.mjs';

/**
 * Takes a data folder for this process alone.
 *
 * When the process that had it was killed, its API ends by itself within moments; this waits for that,
 * so that its port is free again.
 *
 * @param {string} folder
 * @returns {Promise<import('./lock.mjs').Lock>}
 * @throws {Refusal} when a living process has it
 */
export async function takeDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be made (${codeOf(error)}).`,
      'Choose a folder that you may write to: KIPIMO_DATA=/path/to/folder npm start',
    );
  }
  const lock = await takeLock(join(folder, 'running.json'));
  if ('holder' in lock) {
    const { pid, url } = lock.holder;
    throw new Refusal(
      `Kipimo already runs on the data in ${relative(ROOT, folder) || folder}` +
        `${typeof url === 'string' ? `, at ${url}` : ''} (process ${pid}).`,
      'Use that one, stop it with Ctrl-C, or start a second one beside it:\n' +
        'KIPIMO_DATA=./other PORT=4001 npm start',
    );
  }
  const left = lock.previous?.api;
  for (let waited = 0; isIdentity(left) && isRunning(left) && waited < 20_000; waited += 100)
    await pause(100);
  return lock;
}

/**
 * @param {unknown} value
 * @returns {value is { pid: number, born: string }}
 */
function isIdentity(value) {
  return typeof value === 'object' && value !== null && 'pid' in value && 'born' in value;
}
