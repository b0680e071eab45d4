import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ratios, table } from './figures.mjs';

/** Above this share of what the client can do with the smallest answer, a rate says more about the client. */
const CLIENT_SHARE = 0.5;
/** Above this share of both cores, others disturbed the measurement. */
const DISTURBED = 0.1;

/**
 * Prints what was measured and writes it as JSON.
 *
 * @param {object} measured
 * @param {object} measured.about how it was measured
 * @param {object} measured.client what the client did with the smallest answer
 * @param {Record<string, Record<string, object>>} measured.results by question and contestant
 * @param {string} file
 * @returns {boolean} whether the figures count: every request was answered
 */
export function report({ about, client, results }, file) {
  let isClientBound = false;
  const rows = Object.entries(results).flatMap(([name, contestants]) =>
    Object.entries(contestants).map(([which, f]) => {
      const ratio = ratios(f, contestants.raw);
      const bound = f.perSecond > CLIENT_SHARE * client.perSecond;
      isClientBound ||= bound;
      return [
        `${name} ${which}`,
        `${f.perSecond.toFixed(0)}${bound ? '*' : ''}`,
        f.p50.toFixed(2),
        f.p99.toFixed(2),
        f.cpu.toFixed(3),
        f.databaseCpu === null ? '?' : f.databaseCpu.toFixed(2),
        ratio.rate.toFixed(2),
        ratio.cpu.toFixed(2),
        ratio.serverCpu.toFixed(2),
        `${(f.others * 100).toFixed(0)} %`,
        f.failures,
      ];
    }),
  );
  const head = [
    'question',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'server CPU ms',
    'database CPU ms',
    'rate',
    'CPU',
    'server CPU',
    'others',
    'failed',
  ];
  console.log(`\n${table(head, rows)}\n`);
  console.log(
    'rate, CPU, server CPU: times better than raw, by requests a second, by CPU time of server and',
  );
  console.log(
    'database for a request, and by that of the server alone. others: share of the cores that went to',
  );
  console.log('processes that have nothing to do with this.');
  if (isClientBound)
    console.log(`* The client itself reaches ${client.perSecond.toFixed(0)}/s: trust the CPU times here.`);
  const others = Object.values(results).flatMap((contestants) =>
    Object.values(contestants).map((f) => f.others),
  );
  if (about.load > 1 || others.some((share) => share > DISTURBED))
    console.log(
      `The machine was busy (load ${about.load.toFixed(1)} at the start): trust ratios of CPU time.`,
    );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ about, client, results }, null, 2)}\n`);
  console.log(`Written to ${file}`);
  const wrong = Object.entries(results).flatMap(([name, contestants]) =>
    Object.entries(contestants)
      .filter(([, f]) => f.failures > 0)
      .map(([which, f]) => ({ name, which, ...f })),
  );
  for (const { name, which, failures, requests, complaint } of wrong)
    console.error(
      `${name} ${which}: ${failures} of ${requests} requests failed, the first with ${complaint}`,
    );
  if (wrong.length > 0) console.error('These figures do not count.');
  return wrong.length === 0;
}
