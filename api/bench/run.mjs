/**
 * `npm run bench`: how fast the API answers, side by side with plain node:http that sends the same statements.
 *
 * Servers run on core 0; this client and PostgreSQL on core 1. Rounds alternate, and a JSON file is written to
 * api/bench/results. On a machine that does other things too, trust ratios of CPU time more than rates.
 *
 * `npm run bench -- --quick`              shorter rounds, and fewer
 * `npm run bench -- --only trend,save`    some of the questions: nested, trend, latest, aggregate, profile, save
 * `npm run bench -- --only statistics`    no speed: how often the methods err, over thousands of programmes
 * `npm run bench -- --only grouped`       the gallery's grouped questions, over the demonstration and five million rows
 * `npm run bench -- --only explorer`      how fast the explorer answers in a browser, over the demonstration
 * `npm run bench -- --database <url>`     a database that was filled before; an empty one is filled first
 * `npm run bench -- --profile <folder>`   a CPU profile of each server and question, for a browser's tools
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { hashOf, sessionOf } from './client.mjs';
import { contestantsOf, empty } from './contestants.mjs';
import { connections, fillDataset, people, size } from './dataset.mjs';
import { summary } from './figures.mjs';
import { drive } from './load.mjs';
import { databaseTimes, load, machineTime, timeBetween } from './machine.mjs';
import { questions, saving } from './questions.mjs';
import { report } from './report.mjs';
import { pinClient, pins, Servers } from './servers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    database: { type: 'string' },
    profile: { type: 'string' },
  },
});
if (options.only === 'statistics') {
  const { benchStatistics } = await import('./statistics.mjs');
  await benchStatistics(options.quick);
  process.exit(0);
}
if (options.only === 'grouped') {
  const { benchGrouped } = await import('./grouped.mjs');
  process.exit((await benchGrouped(options.quick)) ? 0 : 1);
}
if (options.only === 'explorer') {
  const { benchExplorer } = await import('./explorer.mjs');
  await benchExplorer(options.quick);
  process.exit(0);
}
const every = [...Object.keys(questions), 'save'];
const chosen = options.only?.split(',') ?? every;
const unknown = chosen.filter((name) => !every.includes(name));
if (unknown.length > 0) {
  console.error(`There is no question ${unknown.join(', ')}; there are ${every.join(', ')}.`);
  process.exit(1);
}
const milliseconds = options.quick ? 1500 : 4000;
const rounds = options.quick ? 3 : 5;
const WARMING = 1000;
const WARMING_REQUESTS = 200;
const ports = { raw: 4961, computed: 4962, kept: 4963 };

const startLoad = load();
console.log(`Load before the start: ${startLoad.toFixed(1)} on ${cpus().length} cores`);
pinClient();
if (!pins) console.log('Cores cannot be held here: servers, client and database share them.');
console.log('Building');
for (const workspace of ['shared', 'api'])
  execFileSync('npm', ['run', 'build', '-w', workspace], { cwd: join(here, '../..'), stdio: 'ignore' });

if (options.profile) mkdirSync(options.profile, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'kipimo-bench-'));
const servers = new Servers();
let database = null;
process.once('SIGINT', () => void cleanUp().then(() => process.exit(130)));
let counts = false;
try {
  counts = await measure(options.database ?? (await embedded()));
} finally {
  await cleanUp();
}
process.exit(counts ? 0 : 1);

async function cleanUp() {
  await servers.stop();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function embedded() {
  console.log('Starting PostgreSQL');
  const { startEmbeddedPostgres } = await import('../run/embedded-postgres.mjs');
  database = await startEmbeddedPostgres({ dataFolder: folder, durable: true });
  return database.url;
}

async function measure(databaseUrl) {
  const environment = {
    DATABASE_URL: databaseUrl,
    KIPIMO_DEMO: 'off',
    KIPIMO_LOG: 'silent',
    NODE_ENV: 'production',
    KIPIMO_WEB: knownDocuments(),
  };
  const observations = await filled(databaseUrl, environment);
  console.log('Noting the statements that each question sends');
  const noted = noteSamples({ ...environment, PORT: '0', KIPIMO_ANSWERS: 'compute' });
  const running = await startServers(databaseUrl, environment, noted);
  const url = (which) => `http://127.0.0.1:${ports[which]}`;
  const cookies = {
    computed: await sessionOf(url('computed'), people.evaluator),
    kept: await sessionOf(url('kept'), people.evaluator),
    saving: await sessionOf(url('computed'), people.contributor),
  };
  const watched = new pg.Client({ connectionString: databaseUrl });
  await watched.connect();
  const round = (which, contestant) =>
    oneRound({ contestant, port: ports[which], server: running[which], watched });

  // What the client itself can do is its best moment, looked for before each question.
  const alone = [];
  const results = {};
  for (const name of chosen) {
    await drive({ ...empty, port: ports.raw, connections, milliseconds: WARMING });
    alone.push(await round('raw', empty));
    const contestants = Object.entries(contestantsOf(name, noted, cookies));
    const measured = Object.fromEntries(contestants.map(([which]) => [which, []]));
    // Every question once at least, so that an answer that can be kept is, and until the code is compiled.
    const atLeast = Math.max(noted.samples[name].length, WARMING_REQUESTS);
    const warming = { milliseconds: WARMING, atLeast };
    for (const [which, contestant] of contestants)
      await drive({ ...contestant, ...warming, port: ports[which], connections });
    for (let n = 0; n < rounds; n += 1) {
      const order = n % 2 === 0 ? contestants : contestants.toReversed();
      for (const [which, contestant] of order) measured[which].push(await round(which, contestant));
    }
    if (options.profile) {
      for (const [which, contestant] of contestants)
        await running[which].profiled(join(resolve(options.profile), `${name}-${which}.cpuprofile`), () =>
          drive({ ...contestant, port: ports[which], connections, milliseconds }),
        );
    }
    results[name] = Object.fromEntries(contestants.map(([which]) => [which, summary(measured[which])]));
    const rates = Object.entries(results[name]).map(([which, f]) => `${which} ${f.perSecond.toFixed(0)}/s`);
    console.log(`  ${name}: ${rates.join(', ')}; load ${load().toFixed(1)}`);
  }
  const client = summary(alone);
  client.perSecond = Math.max(...client.perSecondOfRounds);
  console.log(`The client reaches ${client.perSecond.toFixed(0)}/s with empty answers of node:http`);
  const server = await watched.query('show server_version');
  await watched.end();
  const about = {
    at: new Date().toISOString(),
    node: process.version,
    postgresql: server.rows[0].server_version,
    processor: cpus()[0].model,
    pinned: pins,
    load: startLoad,
    connections,
    milliseconds,
    rounds,
    observations,
    size,
    questions: Object.fromEntries(chosen.map((name) => [name, (questions[name] ?? saving).about])),
  };
  const file = join(here, 'results', `${about.at.slice(0, 19).replaceAll(':', '')}.json`);
  return report({ about, client, results }, file);
}

/** One round with the CPU time that server, database, client and everybody else used in it, in milliseconds. */
async function oneRound({ contestant, port, server, watched }) {
  const base = await databaseTimes(watched);
  const cpuBefore = await server.cpu();
  const mineBefore = process.cpuUsage();
  const before = machineTime();
  const driven = await drive({ ...contestant, port, connections, milliseconds });
  const after = machineTime();
  const mine = process.cpuUsage(mineBefore);
  const cpu = (await server.cpu()) - cpuBefore;
  const databaseCpu = timeBetween(base, await databaseTimes(watched));
  const clientCpu = (mine.user + mine.system) / 1000;
  const busy = after.busy - before.busy;
  const whole = busy + after.idle - before.idle;
  const others = Math.max(0, busy - cpu - (databaseCpu ?? 0) - clientCpu) / whole;
  return { ...driven, cpu, databaseCpu, clientCpu, load: load(), others };
}

async function startServers(databaseUrl, environment, noted) {
  const rawFile = join(folder, 'raw.json');
  writeFileSync(rawFile, JSON.stringify({ databaseUrl, port: ports.raw, samples: noted.samples }));
  const main = join(here, '../dist/server/main.js');
  const api = (which, answers) =>
    servers.start({
      file: main,
      environment: { ...environment, PORT: String(ports[which]), KIPIMO_ANSWERS: answers },
    });
  return {
    raw: await servers.start({ file: join(here, 'raw-server.mjs'), args: [rawFile], environment }),
    computed: await api('computed', 'compute'),
    kept: await api('kept', 'keep'),
  };
}

/** Brings the database to the newest schema and, unless it holds the measured data already, fills it. */
async function filled(databaseUrl, environment) {
  const { prepare } = await import('../dist/src/prepare.js');
  const { readConfig } = await import('../dist/src/config.js');
  const { hashPassword } = await import('../dist/src/identity/secrets.js');
  await prepare(readConfig({ ...environment, PORT: '0' }), () => undefined);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `select (select count(*)::int from observation where import_id = b.id) as count
     from import_batch b where name = 'Measured data'`,
  );
  await client.end();
  if (rows[0]) return rows[0].count;
  console.log(`Making ${size.institutions} institutions over ${size.years[1] - size.years[0] + 1} years`);
  const { observations } = await fillDataset(databaseUrl, hashPassword);
  console.log(`${observations} observations`);
  return observations;
}

/** The documents that are measured stand among those that the release knows, as those of our own screens do. */
function knownDocuments() {
  const web = join(folder, 'web');
  mkdirSync(web);
  const documents = [...Object.values(questions), saving].map(({ document }) => [hashOf(document), document]);
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
