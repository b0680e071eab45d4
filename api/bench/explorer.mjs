/**
 * `npm run bench -- --only explorer`: how fast the explorer answers in a browser, over the demonstration.
 *
 * Each interaction is timed inside the page, from the act to the second frame after the last change to the page: the
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

/** The cohort whose members are drawn one by one: 49 institutions where the demonstration has as many. */
const COHORT = { most: 49 };

/**
 * What a reader does: a label, and the act inside the page. Each changes the picture, and the last ones lead back to
 * where the first began; one that changes nothing fails the run, since its time would say nothing.
 */
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
  ['key 1: lines again', key('1')],
  ['back to the first indicator', choice('Indicator', 'RES-02')],
];

function choice(label, value) {
  return { kind: 'choice', label, value };
}
function key(pressed) {
  return { kind: 'key', pressed };
}

/** Counts in the page what is asked of the server and not answered yet. */
function countRequests() {
  const ask = window.fetch;
  window.asked = 0;
  window.fetch = async (...given) => {
    window.asked += 1;
    try {
      return await ask(...given);
    } finally {
      window.asked -= 1;
    }
  };
}

/**
 * Does one act in the page and gives the milliseconds until what it changed is painted: the second frame after the
 * last change to the page. It is the last when no question is open and none follows for a while.
 *
 * Gaps  `changed` is false when neither address nor picture are others than before.
 */
function timed(act) {
  const QUIET = 250;
  const LONGEST = 10_000;
  const shown = () => [location.search, document.querySelector('main figure')?.innerHTML ?? ''].join(' ');
  return new Promise((resolve) => {
    const before = shown();
    const started = performance.now();
    let painted = started;
    let changed = started;
    const watch = new MutationObserver(() => {
      changed = performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => (painted = performance.now())));
    });
    watch.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });
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
      window.asked > 0 ||
      document.querySelector('main [aria-busy="true"], main [role="status"].animate-pulse') !== null;
    const look = () => {
      const now = performance.now();
      if (now - started < LONGEST && (isUnderWay() || now - changed < QUIET)) return setTimeout(look, 20);
      watch.disconnect();
      resolve({
        milliseconds: painted - started,
        changed: shown() !== before,
        ended: now - started < LONGEST,
      });
    };
    setTimeout(look, 20);
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
    const server = fork(join(here, '../dist/server/main.js'), {
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
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      baseURL: url,
    });
    await context.addInitScript(countRequests);
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
    for (let round = 0; round < rounds; round += 1)
      for (const [name, act] of acts) times.get(name).push(await timeOf(page, name, act));
    // The first round fetches the code of each kind of chart; what is asked for is how it answers from then on.
    const later = [...times.values()].flatMap((all) => all.slice(1));
    return {
      interactions: figures(later),
      firstTime: figures([...times.values()].flatMap((all) => all.slice(0, 1))),
      byAct: Object.fromEntries([...times].map(([name, all]) => [name, figures(all.slice(1))])),
      smallMultiples: await smallMultiples(page, url, scripting, rounds),
      load: load(),
    };
  } finally {
    await browser.close();
  }
}

async function timeOf(page, name, act) {
  const { milliseconds, changed, ended } = await page.evaluate(timed, act);
  if (!changed) throw new Error(`"${name}" changed neither the address nor the picture.`);
  if (!ended) throw new Error(`"${name}" was still under way after ten seconds.`);
  return milliseconds;
}

/** From lines of a cohort's members to a small drawing of each and back: how long the scripts of the page ran for the drawings. */
async function smallMultiples(page, url, scripting, rounds) {
  const { cohort, members } = await widestCohort(page);
  await page.goto(`${url}/compare?initiative=TTI&indicator=RES-01&who=cohort:${cohort}&split=institution`);
  await page.locator('main figure').first().waitFor();
  await timeOf(page, 'the slope of each', key('3'));
  const scripts = [];
  const whole = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = await scripting();
    whole.push(await timeOf(page, 'a small drawing of each', key('2')));
    scripts.push((await scripting()) - before);
    const panels = await page.locator('main figure [data-panel]').count();
    if (panels !== members)
      throw new Error(
        `${members} institutions are in the cohort ${cohort}, and ${panels} small drawings are shown.`,
      );
    await timeOf(page, 'the slope of each', key('3'));
  }
  // The first time fetches the code.
  return { cohort, panels: members, whole: figures(whole.slice(1)), ...figures(scripts.slice(1)) };
}

/** The cohort with the most members, up to as many as are aimed at. */
async function widestCohort(page) {
  const query = '{ initiative(code: "TTI") { cohorts { code memberCount } } }';
  const answer = await page.request.post('/graphql', { data: { query } });
  const { cohorts } = (await answer.json()).data.initiative;
  const [widest] = cohorts
    .filter(({ memberCount }) => memberCount <= COHORT.most)
    .toSorted((one, other) => other.memberCount - one.memberCount);
  return { cohort: widest.code, members: widest.memberCount };
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
  const { panels, cohort, whole, ...scripting } = found.smallMultiples;
  line(`${panels} small multiples, scripting`, scripting);
  line(`${panels} small multiples, whole`, whole);
  console.log(`Small multiples are of the members of the cohort ${cohort}.`);
  console.log(
    `Aimed at: interactions below ${TARGET.interaction} ms at the 95th percentile, small multiples below ${TARGET.panels} ms of scripting. Load ${found.load.toFixed(1)}.`,
  );
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'explorer.json');
  writeFileSync(file, JSON.stringify({ aimedAt: TARGET, ...found }, null, 2) + '\n');
  console.log(`Written: ${file}`);
}
