/* Performs the steps of api/Dockerfile in an empty temporary folder, without a container engine, starts
   the result against a real PostgreSQL and asks whether it is ready. Part of `npm run check`. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyInto, ignoredBy } from './build-context.mjs';
import { commandIn, parseDockerfile } from './dockerfile.mjs';
import { freePort } from './free-port.mjs';
import { ROOT } from './paths.mjs';
import { during, say } from './progress.mjs';
import { canEnter, serverAccount } from './server-account.mjs';
import { Shutdown } from './shutdown.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

/** How long the image may take from its start to being ready: migrations and reference data included. */
const READY_WITHIN_MILLISECONDS = 180_000;

/**
 * The state of one stage: the folder that stands for its `/`, where it is in it, and its environment.
 *
 * @typedef {{ root: string, folder: string, env: Record<string, string>, user: string | null,
 *   health: string[] | null, command: string[] | null }} Built
 */

const shutdown = new Shutdown();
await shutdown.around(async () => {
  const place = mkdtempSync(join(tmpdir(), 'kipimo-image-'));
  chmodSync(place, 0o755);
  await shutdown.add(() => rmSync(place, { recursive: true, force: true }));
  const image = await build(place);
  await tryOut(image);
  say("The image's steps work: it starts, is ready, shows the web app and stops.");
});

/**
 * @param {string} place
 * @returns {Promise<Built>} the last stage
 */
async function build(place) {
  const ignored = ignoredBy(join(ROOT, '.dockerignore'));
  /** @type {Map<string, Built>} */
  const stages = new Map();
  /** @type {Built | undefined} */
  let last;
  for (const { name, base, steps } of parseDockerfile(
    readFileSync(join(ROOT, 'api', 'Dockerfile'), 'utf8'),
  )) {
    const root = join(place, name.replaceAll(' ', '-'));
    const parent = stages.get(base);
    if (parent) copyInto({ from: parent.root, sources: ['.'], target: root, into: false });
    else mkdirSync(root);
    if (!parent && !/^node:\d+-slim$/.test(base)) throw new Error(`The base ${base} is not a Node image.`);
    const folder = parent ? parent.folder.replace(parent.root, root) : root;
    last = { root, folder, env: { ...parent?.env }, user: null, health: null, command: null };
    stages.set(name, last);
    for (const step of steps) await perform(step, last, stages, ignored);
  }
  if (!last?.command || !last.health || !last.user)
    throw new Error('The image needs USER, HEALTHCHECK and CMD.');
  return last;
}

/**
 * @param {import('./dockerfile.mjs').Step} step
 * @param {Built} stage
 * @param {Map<string, Built>} stages
 * @param {(path: string) => boolean} ignored
 */
async function perform({ instruction, value, line }, stage, stages, ignored) {
  if (instruction === 'WORKDIR') {
    stage.folder = join(stage.root, value);
    mkdirSync(stage.folder, { recursive: true });
  }
  if (instruction === 'ENV') Object.assign(stage.env, Object.fromEntries([value.split('=')]));
  if (instruction === 'USER') stage.user = value;
  if (instruction === 'HEALTHCHECK') stage.health = commandIn(value);
  if (instruction === 'CMD') stage.command = commandIn(value);
  if (instruction === 'COPY') copy(value, stage, stages, ignored);
  if (instruction === 'RUN') {
    // An absolute path would leave the temporary folder and reach this machine.
    if (/(^|[\s=])\//.test(value)) throw new Error(`Dockerfile line ${line}: RUN must use relative paths.`);
    await during(value, () => run(value, stage));
  }
}

/**
 * @param {string} value
 * @param {Built} stage
 * @param {Map<string, Built>} stages
 * @param {(path: string) => boolean} ignored
 */
function copy(value, stage, stages, ignored) {
  const words = value.split(/\s+/);
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined;
  const written = words.pop() ?? '';
  const target = join(stage.folder, written);
  const into = written.endsWith('/');
  if (from === undefined) copyInto({ from: ROOT, sources: words, target, into, ignored });
  else copyInto({ from: stages.get(from)?.root ?? `no stage ${from}`, sources: words, target, into });
}

/**
 * Runs a line of the shell with the stage's environment and nothing of ours but the way to the programs
 * and to npm's registry and cache.
 *
 * @param {string} line
 * @param {Built} stage
 */
async function run(line, stage) {
  const kept = ['PATH', 'HOME', 'npm_config_registry', 'npm_config_cache', 'NODE_EXTRA_CA_CERTS'];
  const ours = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const child = spawn('sh', ['-c', line], {
    cwd: stage.folder,
    env: { ...ours, npm_config_prefer_offline: 'true', ...stage.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await shutdown.add(() => void child.kill());
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`RUN ${line} failed:\n${output}`);
}

/**
 * Starts the image's command as an unprivileged user (when we are root), waits until its own health
 * check passes, asks for a page, and stops it.
 *
 * @param {Built} image
 */
async function tryOut(image) {
  const database = await startThrowawayPostgres();
  await shutdown.add(() => database.stop());
  const account = serverAccount('');
  const identity =
    account && canEnter(account, dirname(process.execPath)) ? { uid: account.uid, gid: account.gid } : {};
  const env = {
    PATH: process.env.PATH,
    ...image.env,
    PORT: String(await freePort()),
    DATABASE_URL: database.administrationUrl,
    KIPIMO_DEMO: 'off',
  };
  const [program = '', ...args] = image.command ?? [];
  const app = spawn(program, args, {
    ...identity,
    cwd: image.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  app.stdout?.on('data', (part) => (output += part));
  app.stderr?.on('data', (part) => (output += part));
  await shutdown.add(() => void app.kill('SIGKILL'));
  const [checker = '', ...checkArgs] = image.health ?? [];
  const isHealthy = () => spawnSync(checker, checkArgs, { cwd: image.folder, env }).status === 0;
  await during('Starting the image, usually ten seconds', async () => {
    const deadline = Date.now() + READY_WITHIN_MILLISECONDS;
    while (!isHealthy()) {
      if (app.exitCode !== null || Date.now() > deadline)
        throw new Error(`The image is not ready:\n${output}`);
      await pause(500);
    }
  });
  const page = await fetch(`http://127.0.0.1:${env.PORT}/`);
  const text = await page.text();
  if (!page.ok || !/<!doctype html>/i.test(text))
    throw new Error(`The web app is not served: ${page.status} ${text}`);
  const ended = once(app, 'exit');
  app.kill('SIGTERM');
  const [code, signal] = await ended;
  if (code !== 0) throw new Error(`The image did not stop cleanly (${code ?? signal}):\n${output}`);
}
