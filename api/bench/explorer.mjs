/**
 * `npm run bench -- --only explorer`: how fast the explorer answers in a browser, over the demonstration.
 *
 * Each interaction is timed inside the page, from the act to the second frame after which nothing is under way: the
 * question has been answered, drawn and painted. Scripting is what the browser counts as time in scripts. Rounds are
 * repeated; the report has the median, the 95th percentile and the slowest, and a JSON file is written.
 */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { withThrowawayServer } from '../../.config/steps.mjs';
import { findChromium } from '../run/find-chromium.mjs';
import { percentile } from './figures.mjs';
import { load } from './machine.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const TARGET = { interaction: 200, panels: 300 };

/** What a reader does, in an order in which each act changes the picture: a label, and the act inside the page. */
const acts = [
  ['choose an indicator', choice('Indicator', 'RES-01')],
  ['split by region', choice('Split by', 'region')],
  ['measure: change', choice('Measure', 'change')],
  ['measure: level', choice('Measure', 'level')],
  ['from 2011', choice('From', '2011')],
  ['to 2016', choice('To', '2016')],
  ['key 3: slope', key('3')],
  ['key 4: dots', key('4')],
  ['key 5: distribution', key('5')],
  ['key 6: map', key('6')],
  ['key 7: table', key('7')],
  ['key 1: lines', key('1')],
  ['split by institution', choice('Split by', 'institution')],
  ['key 3: slope of each', key('3')],
  ['key 2: small multiples', key('2')],
  ['split by cohort', choice('Split by', 'cohort')],
  ['another indicator', choice('Indicator', 'ORG-06')],
  ['evidence at least documented', choice('Evidence at least', 'documented')],
  ['any evidence', choice('Evidence at least', '')],
  ['first year again', choice('From', '')],
  ['last year again', choice('To', '')],
  ['no split', choice('Split by', 'none')],
  ['key 1: lines', key('1')],
  ['back to the first indicator', choice('Indicator', 'RES-02')],
];

function choice(label, value) {
  return { kind: 'choice', label, value };
}
function key(pressed) {
  return { kind: 'key', pressed };
}

/** Does one act in the page and gives the milliseconds until it is answered, drawn and painted. */
function timed(act) {
  return new Promise((resolve) => {
    const started = performance.now();
    const before = location.search;
    if (act.kind === 'key') {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: act.pressed, bubbles: true }));
    } else {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === act.label);
      const field = document.getElementById(label.htmlFor);
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
      set.call(field, act.value);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const isUnderWay = () =>
      document.querySelector('main [aria-busy="true"], main [role="status"].animate-pulse') !== null;
    const settled = () => {
      if (location.search === before && performance.now() - started < 2000)
        return requestAnimationFrame(settled);
      if (isUnderWay() && performance.now() - started < 10_000) return requestAnimationFrame(settled);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
    };
    requestAnimationFrame(settled);
  });
}

const figures = (values) => ({
  n: values.length,
  median: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  slowest: Math.max(...values),
});

/** @param {boolean} isQuick fewer rounds */
export async function benchExplorer(isQuick) {
  for (const workspace of ['shared', 'api', 'web'])
    execFileSync('npm', ['run', 'build', '-w', workspace], { cwd: join(here, '../..'), stdio: 'ignore' });
  await withThrowawayServer(async (administrationUrl) => {
    const server = fork(join(here, '../dist/src/main.js'), {
      env: {
        ...process.env,
        DATABASE_URL: administrationUrl,
        PORT: '0',
        KIPIMO_LOG: 'error',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    try {
      report(await measured(await ready(server), isQuick ? 3 : 8));
    } finally {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
  });
}

function ready(server) {
  return new Promise((resolve, reject) => {
    server.on('message', (message) => {
      if (message.kind === 'ready') resolve(message.url);
      if (message.kind === 'refused') reject(new Error(message.message));
    });
    server.on('exit', () => reject(new Error('The server ended before it was ready.')));
  });
}

async function measured(url, rounds) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    await signIn(page, url);
    await page.goto(`${url}/compare?initiative=TTI&indicator=RES-02`);
    await page.locator('figure').first().waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const scripting = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
    };
    const times = new Map(acts.map(([name]) => [name, []]));
    const scripts = [];
    let panels = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const [name, act] of acts) {
        const before = await scripting();
        times.get(name).push(await page.evaluate(timed, act));
        if (name !== 'key 2: small multiples') continue;
        scripts.push((await scripting()) - before);
        panels = await page.locator('figure [data-panel], figure li').count();
      }
    // The first round fetches the code of each kind of chart; what is asked for is how it answers from then on.
    const later = [...times.values()].flatMap((all) => all.slice(1));
    return {
      interactions: figures(later),
      firstTime: figures([...times.values()].flatMap((all) => all.slice(0, 1))),
      byAct: Object.fromEntries([...times].map(([name, all]) => [name, figures(all.slice(1))])),
      smallMultiples: { panels, ...figures(scripts.slice(1)) },
      load: load(),
    };
  } finally {
    await browser.close();
  }
}

async function signIn(page, url) {
  const { demonstrationPassword } = await import('../dist/seed/demonstration-accounts.js');
  await page.goto(`${url}/about-the-data`);
  const isIn = await page.evaluate(
    async (variables) => {
      const query =
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }';
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables });
      const answer = await (await fetch('/graphql', { method: 'POST', headers, body })).json();
      return answer.errors === undefined;
    },
    { email: 'evaluator@demonstration.example', password: demonstrationPassword },
  );
  if (!isIn) throw new Error('Nobody could sign in.');
}

function report(found) {
  const line = (name, { n, median, p95, slowest }) =>
    console.log(
      `${name.padEnd(34)} ${String(n).padStart(4)} ${[median, p95, slowest].map((one) => one.toFixed(0).padStart(7)).join('')}`,
    );
  console.log('milliseconds                          n median   95 % slowest');
  for (const [name, one] of Object.entries(found.byAct)) line(name, one);
  line('all of them', found.interactions);
  line('each for the first time', found.firstTime);
  line(`scripting of ${found.smallMultiples.panels} small multiples`, found.smallMultiples);
  console.log(
    `Aimed at: interactions below ${TARGET.interaction} ms at the 95th percentile, small multiples below ${TARGET.panels} ms of scripting. Load ${found.load.toFixed(1)}.`,
  );
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'explorer.json');
  writeFileSync(file, JSON.stringify({ aimedAt: TARGET, ...found }, null, 2) + '\n');
  console.log(`Written: ${file}`);
}
