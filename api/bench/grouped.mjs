/**
 * `npm run bench -- --only grouped`: how fast the ten grouped questions of the gallery are answered, each in one query,
 * over the demonstration and over five million observations, beside the SQL alone.
 *
 * The SQL alone is what the API was seen to send for the question, sent again through pg with the same prepared
 * statements: no GraphQL, no access control, no shaping of the answer. Rounds alternate; answers are computed each time.
 * A JSON file is written. Making the five million takes some minutes; `--quick` makes 750,000 instead.
 */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { API_NODE_OPTIONS } from '../run/api-process.mjs';
import { sessionOf } from './client.mjs';
import { fillDataset, people, size } from './dataset.mjs';
import { percentile, table } from './figures.mjs';
import { groupedQuestions } from './grouped-questions.mjs';
import { load } from './machine.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** What one question may take over the demonstration, in milliseconds. */
const TARGET = 100;
/** With parts by sex these make a little more than five million observations. */
const LARGE = { institutions: 6000, withParts: true };
const WARMING = 5;
const demonstrationPassword = 'only a demonstration 2018';

/** @param {boolean} isQuick fewer rounds, and the smaller data set */
export async function benchGrouped(isQuick) {
  for (const workspace of ['shared', 'api'])
    execFileSync('npm', ['run', 'build', '-w', workspace], { cwd: join(here, '../..'), stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'kipimo-bench-'));
  const { startEmbeddedPostgres } = await import('../run/embedded-postgres.mjs');
  const server = await startEmbeddedPostgres({ dataFolder: folder, durable: true });
  try {
    const demonstration = await overDemonstration(await databaseOf(server, 'demonstration'), isQuick);
    const large = await overGenerated(await databaseOf(server, 'generated'), isQuick);
    const isFast = print('the demonstration', demonstration, TARGET);
    print(`${large.observations.toLocaleString('en')} generated observations`, large, null);
    write({ demonstration, generated: large });
    return isFast;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function databaseOf({ administrationUrl }, name) {
  const client = new pg.Client({ connectionString: administrationUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(administrationUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

const environmentOf = (databaseUrl, demonstration) => ({
  DATABASE_URL: databaseUrl,
  KIPIMO_DEMO: demonstration,
  KIPIMO_LOG: 'silent',
  KIPIMO_WEB: '/nowhere',
  KIPIMO_ANSWERS: 'compute',
  NODE_ENV: 'production',
  PORT: '0',
});

async function overDemonstration(databaseUrl, isQuick) {
  console.log('Loading the demonstration');
  const environment = environmentOf(databaseUrl, 'on');
  await prepared(environment);
  const who = { email: 'evaluator@demonstration.example', password: demonstrationPassword };
  return measured({ databaseUrl, environment, who, rounds: isQuick ? 20 : 100, isMeasured: false });
}

async function overGenerated(databaseUrl, isQuick) {
  const wanted = isQuick ? { institutions: size.institutions, withParts: true } : LARGE;
  const environment = environmentOf(databaseUrl, 'off');
  await prepared(environment);
  const { hashPassword } = await import('../dist/src/identity/secrets.js');
  console.log(`Making the observations of ${wanted.institutions.toLocaleString('en')} institutions`);
  await fillDataset(databaseUrl, hashPassword, wanted);
  const who = { email: people.evaluator, password: people.password };
  return measured({ databaseUrl, environment, who, rounds: isQuick ? 5 : 11, isMeasured: true });
}

async function prepared(environment) {
  const { prepare } = await import('../dist/src/prepare.js');
  const { readConfig } = await import('../dist/src/config.js');
  await prepare(readConfig(environment), () => undefined);
}

async function measured({ databaseUrl, environment, who, rounds, isMeasured }) {
  const { child, url } = await started(environment);
  const client = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    options: '-c timezone=UTC -c datestyle=ISO -c role=kipimo_app',
  });
  try {
    const { rows } = await client.query('select count(*)::int as n from observation');
    const cookie = await sessionOf(url, who.email, who.password);
    const questions = [];
    for (const { name, about, document } of groupedQuestions(isMeasured)) {
      const asked = () => groupsOf(url, document, cookie);
      for (let n = 0; n < WARMING; n += 1) await asked();
      const steps = await statementsSent(child, asked);
      const alone = () => sent(client, steps);
      for (let n = 0; n < WARMING; n += 1) await alone();
      const [api, sql, ratios] = [[], [], []];
      let groups = 0;
      for (let n = 0; n < rounds; n += 1) {
        sql.push(await timed(alone));
        api.push(await timed(async () => (groups = await asked())));
        ratios.push(api.at(-1) / sql.at(-1));
      }
      questions.push({
        ...{ name, about, rows: groups, statements: steps.flat().length, ratio: percentile(ratios, 0.5) },
        ...{ api: spread(api), sql: spread(sql) },
      });
    }
    return { observations: rows[0].n, rounds, questions };
  } finally {
    await client.end();
    child.disconnect();
  }
}

/** A server of its own that tells which statements it sends. */
async function started(environment) {
  const child = fork(join(here, 'noting-server.mjs'), {
    env: { ...process.env, ...environment },
    execArgv: API_NODE_OPTIONS,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { url } = await messageOf(child, 'ready');
  return { child, url: url.replace('[::1]', '127.0.0.1') };
}

function messageOf(child, kind) {
  return new Promise((resolve, reject) => {
    const listen = (message) => message.kind === kind && end(() => resolve(message));
    const fail = (code) => end(() => reject(new Error(`The server ended with ${code}.`)));
    const end = (settle) => {
      child.off('message', listen);
      child.off('exit', fail);
      settle();
    };
    child.on('message', listen);
    child.on('exit', fail);
  });
}

/** The statements of one question, those that were under way together in one list. */
async function statementsSent(child, asked) {
  const answer = messageOf(child, 'statements');
  child.send({ kind: 'note' });
  await asked();
  child.send({ kind: 'noted' });
  const { statements } = await answer;
  const steps = new Map();
  for (const { step, ...statement } of statements) steps.set(step, [...(steps.get(step) ?? []), statement]);
  return [...steps.values()];
}

async function sent(pool, steps) {
  for (const step of steps)
    await Promise.all(step.map(({ name, text, values }) => pool.query({ name, text, values })));
}

async function groupsOf(url, document, cookie) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: document }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.aggregate.groups.length;
}

async function timed(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

const spread = (values) => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95) });

/** Prints one table; false: a question takes longer than the target. */
function print(over, { questions, rounds }, target) {
  const ms = (value) => value.toFixed(value < 100 ? 1 : 0);
  const rows = questions.map(({ name, rows: groups, statements, api, sql, ratio }) => [
    ...[name, groups, statements, ms(api.p50), ms(api.p95), ms(sql.p50), ms(sql.p95)],
    ...[ratio.toFixed(2), target !== null && api.p95 > target ? 'over' : ''],
  ]);
  console.log(`\nOver ${over}, ${rounds} times each, load ${load().toFixed(1)}`);
  const head = ['question', 'rows', 'statements', 'p50 ms', 'p95 ms', 'SQL p50', 'SQL p95', 'ratio', ''];
  console.log(table(head, rows));
  if (target === null) return true;
  const slow = questions.filter(({ api }) => api.p95 > target);
  console.log(`${questions.length - slow.length} of ${questions.length} within ${target} ms at p95`);
  return slow.length === 0;
}

function write(figures) {
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'grouped.json');
  const about = { at: new Date().toISOString(), node: process.version, processor: cpus()[0].model };
  writeFileSync(file, `${JSON.stringify({ about, ...figures }, null, 2)}\n`);
  console.log(
    `\nratio: how long the answer takes for each millisecond of its SQL alone, in the middle of all rounds.`,
  );
  console.log(`Written: ${file}`);
}
