import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './command.mjs';
import { ROOT, STAMPS } from './paths.mjs';
import { during } from './progress.mjs';
import { Refusal } from './refusal.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(STAMPS, 'installed');

/**
 * Installs the packages that package-lock.json names, when they are missing or not those. Install
 * scripts of packages do not run: none is needed.
 *
 * @throws {Refusal}
 */
export async function installPackages() {
  if (areInstalled()) return;
  await during('Installing packages, usually half a minute', async () => {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runNpm(['ci', ...options]);
    if (code !== 0) throw installationFailure(output);
  });
  rememberInstallation();
}

/** @returns {boolean} */
function areInstalled() {
  if (!existsSync(join(ROOT, 'node_modules'))) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true;
  // A developer's own `npm ci` or `npm install` leaves no stamp of ours, but npm's, which is newer than
  // the lock; npm writes the two within the same moment in either order.
  const written = statSync(join(ROOT, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  if (!written || written.mtimeMs + 5000 < statSync(LOCK).mtimeMs) return false;
  rememberInstallation();
  return true;
}

function rememberInstallation() {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(STAMP, lockHash());
}

/** @returns {string} */
function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/**
 * @param {string} output what npm wrote
 * @returns {Refusal}
 */
export function installationFailure(output) {
  const said = output.trim().split('\n').slice(-12).join('\n');
  const problem = 'The packages could not be installed';
  if (/ENOSPC/.test(output)) {
    return new Refusal(`${problem}: the disk is full.`, 'Free about 1 GB and run the same command again.');
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Refusal(
      `${problem}: npm may not write here.\n${said}`,
      'Run as the user who owns this folder, or give it back: chown -R "$USER" .',
    );
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i.test(output)
  ) {
    return new Refusal(
      `${problem}: npm cannot reach its registry.\n${said}`,
      'Connect to the internet, or tell npm about your proxy (npm config set proxy http://…) or mirror\n' +
        '(npm config set registry https://…), and run the same command again.',
    );
  }
  if (/can only install packages when|Missing: .* from lock file/.test(output)) {
    const differences = output.split('\n').filter((line) => /(Missing|Invalid): /.test(line));
    return new Refusal(
      `${problem}: package.json and package-lock.json do not agree.\n${differences.slice(0, 12).join('\n')}`,
      'Undo your change to either file, or write the lock anew with: npm install --ignore-scripts',
    );
  }
  return new Refusal(
    `${problem}. npm said:\n${said}`,
    'Remove the folder node_modules and run the same command again.',
  );
}
