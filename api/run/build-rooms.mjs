import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runNpm } from './command.mjs';
import { ROOT, STAMPS } from './paths.mjs';
import { during } from './progress.mjs';
import { Refusal } from './refusal.mjs';

/**
 * A room to build: where its sources are, and which file shows that it was built.
 *
 * @typedef {{ name: string, sources: string[], result: string }} Room
 */

const COMMON = ['package-lock.json', 'tsconfig.base.json', 'shared/src', 'shared/package.json'];

/** @type {Record<'shared' | 'api' | 'web', Room>} */
const ROOMS = {
  shared: { name: 'shared', sources: ['shared/tsconfig.build.json'], result: 'shared/dist/index.js' },
  api: {
    name: 'api',
    sources: ['api/src', 'api/seed', 'api/.swcrc', 'api/package.json', 'api/scripts/bundle-server.mjs'],
    result: 'api/dist/server/main.js',
  },
  web: { name: 'web', sources: ['web', 'api/schema.graphql'], result: 'web/dist/index.html' },
};

/** Folders inside a room that no build reads. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage', 'results', 'test']);

/**
 * Builds those rooms whose sources have changed since their last build.
 *
 * @param {(keyof typeof ROOMS)[]} [names]
 * @throws {Refusal} with what the compiler said
 */
export async function buildRooms(names = ['shared', 'api', 'web']) {
  const rooms = names.map((name) => ROOMS[name]);
  mkdirSync(STAMPS, { recursive: true });
  const [first, ...others] = rooms.filter((room) => !isBuilt(room));
  if (first) await build(first);
  await Promise.all(others.map(build));
}

/** @param {Room} room */
async function build(room) {
  // Taken before the build: a file saved while it runs makes the next start build again.
  const fingerprint = fingerprintOf(room);
  await during(`Building ${room.name}, usually 3 seconds`, async () => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const { code, output } = await runNpm(['run', '--silent', 'build', '-w', room.name], { env });
    if (code === 0 && existsSync(join(ROOT, room.result))) return;
    throw new Refusal(
      `Building ${room.name} failed:\n${output.trim() || `${room.result} did not appear.`}`,
      `Correct the source and run the same command again; npm run build -w ${room.name} builds this room alone.`,
    );
  });
  writeFileSync(stampOf(room), fingerprint);
}

/** @param {Room} room */
function isBuilt(room) {
  if (!existsSync(join(ROOT, room.result)) || !existsSync(stampOf(room))) return false;
  return readFileSync(stampOf(room), 'utf8') === fingerprintOf(room);
}

/** @param {Room} room */
function stampOf(room) {
  return join(STAMPS, `built-${room.name}`);
}

/**
 * A hash over names and contents: a fresh checkout of the same sources needs no build.
 *
 * @param {Room} room
 * @returns {string}
 */
function fingerprintOf(room) {
  const hash = createHash('sha256');
  for (const file of [...COMMON, ...room.sources].flatMap((source) => filesUnder(join(ROOT, source)))) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder; absent gives none
 * @returns {string[]}
 */
function filesUnder(path) {
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return existsSync(path) ? [path] : [];
  }
  return entries
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}
