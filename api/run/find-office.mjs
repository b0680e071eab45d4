import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './command.mjs';
import { during, say } from './progress.mjs';

const NAMES = ['soffice', 'libreoffice'];
const USUAL_PATHS = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
];

/**
 * A LibreOffice that starts on this machine: the one that KIPIMO_OFFICE names, else an installed one, else Debian's.
 *
 * @returns {Promise<string>} the path of its executable; empty when none can be had, and then the journey that needs
 *   it fails, since silence is never success
 */
export async function findOffice() {
  const given = process.env.KIPIMO_OFFICE;
  if (given && starts(given)) return given;
  const found = installed() ?? (await fromDebian());
  if (found === null) {
    say(
      'No LibreOffice was found, and none could be installed: the journey through a spreadsheet will fail.',
    );
    say('Install LibreOffice Calc, or name it: KIPIMO_OFFICE=/path/to/soffice npm test');
  }
  return found ?? '';
}

/** @returns {string | null} */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...USUAL_PATHS,
  ];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

/** @returns {Promise<string | null>} */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await during("Installing Debian's LibreOffice Calc, usually a minute", async () => {
    await runCommand('apt-get', ['update', '-q'], { env });
    const packages = ['--no-install-recommends', 'libreoffice-calc-nogui'];
    return runCommand('apt-get', ['install', '-y', '-q', ...packages], { env });
  });
  return code === 0 ? installed() : null;
}

/**
 * @param {string} path
 * @returns {boolean} whether it tells its version
 */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0;
}
