/**
 * `npm run bench`: how fast the API answers, side by side with plain node:http that sends the same statements.
 *
 * Servers run on core 0; this client and PostgreSQL on core 1. Rounds alternate, medians are printed, and a JSON file
 * is written to api/bench/results. Trust ratios, not rates: they were measured in the same minutes.
 * `npm run bench -- --quick` takes shorter rounds; `--only trend,save` some of the questions.
 */
import { execFileSync, fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentOf } from './cells.mjs';
import { graphqlRequest, sessionOf } from './client.mjs';
import { fillDataset, people, size } from './dataset.mjs';
import { median, table } from './figures.mjs';
import { drive } from './load.mjs';
import { questions, saving } from './questions.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const quick = process.argv.includes('--quick');
const every = [...Object.keys(questions), 'save'];
const onlyAt = process.argv.indexOf('--only');
const chosen =
  onlyAt < 0 ? every : every.filter((name) => process.argv[onlyAt + 1]?.split(',').includes(name));
const milliseconds = quick ? 1500 : 4000;
const rounds = quick ? 2 : 3;
const connections = 10;

const pins = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
if (pins) execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
else
  console.log('Cores cannot be pinned here: server, client and database share them, and figures swing more.');

console.log('Building, and starting PostgreSQL');
execFileSync('npm', ['run', 'build', '-w', 'shared'], { cwd: join(here, '../..'), stdio: 'ignore' });
execFileSync('npm', ['run', 'build', '-w', 'api'], { cwd: join(here, '../..'), stdio: 'ignore' });
const { startEmbeddedPostgres } = await import('../run/embedded-postgres.mjs');
const folder = mkdtempSync(join(tmpdir(), 'kipimo-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: folder, durable: true, log: () => undefined });
const children = [];
try {
  await measure(server.url);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await server.stop();
}
process.exit(0);

async function measure(databaseUrl) {
  const { prepare } = await import('../dist/src/prepare.js');
  const { readConfig } = await import('../dist/src/config.js');
  const { hashPassword } = await import('../dist/src/identity/secrets.js');
  const environment = {
    DATABASE_URL: databaseUrl,
    KIPIMO_DEMO: 'off',
    KIPIMO_LOG: 'silent',
    NODE_ENV: 'production',
  };
  await prepare(readConfig({ ...environment, PORT: '0' }), () => undefined);
  console.log(`Making ${size.institutions} institutions over ${size.years[1] - size.years[0] + 1} years`);
  const { observations } = await fillDataset(databaseUrl, hashPassword);
  console.log(`${observations} observations`);

  const webFolder = knownDocuments();
  const api = { ...environment, KIPIMO_WEB: webFolder };
  console.log('Noting the statements that each question sends');
  const noted = noteSamples({ ...api, PORT: '0', KIPIMO_ANSWERS: 'compute' });

  const ports = { raw: 4961, computed: 4962, kept: 4963 };
  const rawFile = join(folder, 'raw.json');
  writeFileSync(rawFile, JSON.stringify({ databaseUrl, port: ports.raw, samples: noted.samples }));
  await start(join(here, 'raw-server.mjs'), [rawFile], environment);
  const main = join(here, '../dist/src/main.js');
  await start(main, [], { ...api, PORT: String(ports.computed), KIPIMO_ANSWERS: 'compute' });
  await start(main, [], { ...api, PORT: String(ports.kept), KIPIMO_ANSWERS: 'keep' });
  const url = (which) => `http://127.0.0.1:${ports[which]}`;
  const cookies = {
    computed: await sessionOf(url('computed'), people.evaluator),
    kept: await sessionOf(url('kept'), people.evaluator),
    saving: await sessionOf(url('computed'), people.contributor),
  };

  const results = {};
  for (const name of chosen) {
    const contestants =
      name === 'save' ? savingContestants(noted, cookies) : readingContestants(name, noted, cookies);
    const figures = Object.fromEntries(Object.keys(contestants).map((which) => [which, []]));
    for (const [which, next] of Object.entries(contestants)) {
      await drive({ url: url(which), next, connections, milliseconds: 700 });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [which, next] of Object.entries(contestants)) {
        figures[which].push(await drive({ url: url(which), next, connections, milliseconds }));
      }
    }
    results[name] = summary(figures);
    console.log(
      `  ${name}: ${Object.entries(results[name])
        .map(([which, f]) => `${which} ${f.perSecond.toFixed(0)}/s`)
        .join(', ')}`,
    );
  }
  report(results, observations);
}

/** The documents that are measured stand among those that the release knows, as those of our own screens do. */
function knownDocuments() {
  const web = join(folder, 'web');
  mkdirSync(web);
  const documents = [...Object.values(questions), saving].map(({ document }) => [
    createHash('sha256').update(document).digest('hex'),
    document,
  ]);
  writeFileSync(join(web, 'persisted-documents.json'), JSON.stringify(Object.fromEntries(documents)));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Measured</title>');
  return web;
}

function noteSamples(environment) {
  const out = join(folder, 'samples.json');
  const result = spawnSync('node', [join(here, 'note-samples.mjs'), out, chosen.join(',')], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`The statements could not be noted:\n${result.stderr}`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

function start(file, args, environment) {
  const child = fork(file, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  if (pins) execFileSync('taskset', ['-acp', '0', String(child.pid)], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('message', ({ kind, message }) => {
      if (kind === 'ready') resolve(child);
      if (kind === 'refused') reject(new Error(message));
    });
  });
}

function readingContestants(name, noted, cookies) {
  const { document } = questions[name];
  const requests = (cookie) =>
    noted.variables[name].map((variables) => graphqlRequest(document, variables, cookie));
  const turn = (list) => {
    let n = 0;
    return () => list[n++ % list.length];
  };
  return {
    raw: turn(
      noted.samples[name].map((_, n) => ({ path: `/${name}/${n}`, method: 'GET', headers: {}, body: null })),
    ),
    computed: turn(requests(cookies.computed)),
    kept: turn(requests(cookies.kept)),
  };
}

/**
 * Each connection saves fifty cells of a report of its own, one save after the other, with new values and the
 * versions that the save before left behind.
 */
function savingContestants(noted, cookies) {
  const saved = noted.saves.map(() => 1);
  return {
    raw: (worker) => ({ path: `/save/${worker}`, method: 'GET', headers: {}, body: null }),
    computed: (worker) => {
      const { submission, cells } = noted.saves[worker];
      const n = saved[worker]++;
      const standing = cells.map((cell) => ({ ...cell, version: n, content: contentOf(cell.type) }));
      return graphqlRequest(saving.document, saving.variables(submission, standing, n), cookies.saving);
    },
  };
}

function summary(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([which, runs]) => [
      which,
      {
        perSecond: median(runs.map((run) => run.perSecond)),
        p50: median(runs.map((run) => run.p50)),
        p99: median(runs.map((run) => run.p99)),
        requests: runs.reduce((sum, run) => sum + run.requests, 0),
        failures: runs.reduce((sum, run) => sum + run.failures, 0),
      },
    ]),
  );
}

function report(results, observations) {
  const rows = Object.entries(results).flatMap(([name, contestants]) =>
    Object.entries(contestants).map(([which, f]) => [
      `${name} ${which}`,
      f.perSecond.toFixed(0),
      f.p50.toFixed(2),
      f.p99.toFixed(2),
      (f.perSecond / contestants.raw.perSecond).toFixed(2),
      f.failures,
    ]),
  );
  console.log(`\n${table(['question', 'requests/s', 'p50 ms', 'p99 ms', 'ratio to raw', 'failures'], rows)}`);
  const file = join(here, 'results', `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`);
  mkdirSync(dirname(file), { recursive: true });
  const about = {
    node: process.version,
    pinned: pins,
    connections,
    milliseconds,
    rounds,
    observations,
    size,
  };
  writeFileSync(file, JSON.stringify({ about, results }, null, 2));
  console.log(`\nWritten to ${file}`);
  const failures = Object.values(results)
    .flatMap(Object.values)
    .reduce((sum, f) => sum + f.failures, 0);
  if (failures > 0) {
    console.error(`${failures} requests failed: these figures do not count.`);
    process.exitCode = 1;
  }
}
