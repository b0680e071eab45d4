import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildRooms } from './build-rooms.mjs';
import { installPackages } from './install-packages.mjs';
import { takeLock } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { say } from './progress.mjs';
import { Refusal } from './refusal.mjs';

/** How long one command waits for another one that installs or builds in the same checkout. */
const PATIENCE_MILLISECONDS = 600_000;

/**
 * Installs the packages and builds the rooms, as far as that is not done. Two commands in one checkout
 * (a start and a test run, say) take turns; the second finds the work done.
 *
 * @param {Parameters<typeof buildRooms>[0]} [rooms]
 * @throws {Refusal}
 */
export async function prepareCheckout(rooms) {
  // Not under node_modules, which the installation removes.
  const folder = join(ROOT, '.kipimo');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'preparing.json');
  let lock = await takeLock(file);
  if ('holder' in lock) {
    say(`Waiting for process ${lock.holder.pid}, which installs or builds in this checkout ...`);
    lock = await takeLock(file, { patience: PATIENCE_MILLISECONDS });
  }
  if ('holder' in lock) {
    throw new Refusal(
      `Process ${lock.holder.pid} has been installing or building in this checkout for ten minutes.`,
      'Wait until it has ended, or stop it, and run the same command again.',
    );
  }
  try {
    await installPackages();
    await buildRooms(rooms);
  } finally {
    lock.release();
  }
}
