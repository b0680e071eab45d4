import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { findChromium } from './find-chromium.mjs';
import { findOffice } from './find-office.mjs';
import { prepareCheckout } from './prepare-checkout.mjs';
import { say } from './progress.mjs';
import { Refusal, reportFailure } from './refusal.mjs';
import { Shutdown } from './shutdown.mjs';
import { inWords, sumOf } from './suite-report.mjs';
import { SUITES } from './suites.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

/**
 * @typedef {import('./suite-report.mjs').Counts} Counts
 * @typedef {import('./suites.mjs').Suite} Suite
 */

/**
 * Prepares the checkout and a throwaway database, runs the suites one after another, and prints the sum
 * of their reports as the last line: `N passed, N failed`, and `, N skipped` when there are any.
 *
 * @param {string[]} args `--only shared,api,run,web,e2e` chooses suites; what follows `--`, or is not
 *   an option of ours, goes to the suites' own runners
 */
export async function testKipimo(args) {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    const { suites, rest } = choice(args);
    await prepareCheckout([...new Set(suites.flatMap((suite) => suite.rooms))]);
    const database = await startThrowawayPostgres();
    await shutdown.add(() => database.stop());
    /** @type {[string, Counts][]} */
    const results = [];
    for (const suite of suites) {
      if (shutdown.hasBegun) return;
      results.push([suite.name, await resultOf(suite, rest, database)]);
    }
    if (shutdown.hasBegun) return;
    await shutdown.run();
    say('');
    for (const [name, counts] of results) say(`${name.padEnd(8)}${inWords(counts)}`);
    const sum = sumOf(results.map(([, counts]) => counts));
    if (sum.failed > 0) process.exitCode = 1;
    say(inWords(sum));
  });
}

/**
 * @param {string[]} args
 * @returns {{ suites: Suite[], rest: string[] }}
 */
function choice(args) {
  /** @type {string[]} */
  const rest = [];
  /** @type {string[]} */
  const names = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--only') names.push(...(args[++index] ?? '').split(','));
    else if (arg.startsWith('--only=')) names.push(...arg.slice('--only='.length).split(','));
    else if (arg !== '--') rest.push(arg);
  }
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const known = SUITES.map((suite) => suite.name).join(', ');
    throw new Refusal(
      `There is no suite named "${unknown}".`,
      `Choose among ${known}: npm test -- --only api`,
    );
  }
  return { suites: SUITES.filter((suite) => names.length === 0 || names.includes(suite.name)), rest };
}

/**
 * Runs one suite. Whatever keeps it from reporting (a missing configuration, a crash, no browser) and a
 * report of no tests at all count as one failure: silence is never success.
 *
 * @param {Suite} suite
 * @param {string[]} rest
 * @param {import('./throwaway-postgres.mjs').ThrowawayPostgres} database
 * @returns {Promise<Counts>}
 */
async function resultOf(suite, rest, database) {
  say(`\n── ${suite.name}: ${suite.about}`);
  try {
    const report = join(database.folder, `${suite.name}-report`);
    rmSync(report, { force: true });
    const { program, env = {} } = suite.command({ report, rest });
    const browser = suite.needsBrowser ? { KIPIMO_CHROMIUM: await findChromium() } : {};
    const office = suite.needsOffice ? { KIPIMO_OFFICE: await findOffice() } : {};
    const { code } = await runCommand(process.execPath, program, {
      show: true,
      env: { ...testEnvironment(database), ...browser, ...office, ...env },
    });
    const counts = suite.read(report);
    if (counts.passed + counts.failed === 0) throw new Error(`The suite ${suite.name} ran no test.`);
    if (code === 0 || counts.failed > 0) return counts;
    say(
      `The suite ${suite.name} ended with exit code ${code} although no test failed: counted as a failure.`,
    );
    return { ...counts, failed: 1 };
  } catch (error) {
    reportFailure(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * The caller's environment without what points at a running Kipimo: tests must never reach its data.
 *
 * @param {import('./throwaway-postgres.mjs').ThrowawayPostgres} database
 * @returns {NodeJS.ProcessEnv}
 */
function testEnvironment(database) {
  const { DATABASE_URL, PORT, HOST, KIPIMO_DEMO, NODE_ENV, NODE_OPTIONS, ...kept } = process.env;
  return {
    ...kept,
    KIPIMO_DATA: join(database.folder, 'data'),
    KIPIMO_TEST_DATABASE_URL: database.administrationUrl,
  };
}
