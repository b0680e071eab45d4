/**
 * `npm run check`: everything a pull request is judged by, apart from the tests. Each line is one check; the last
 * line counts them. `npm run check -- lint types` runs only those named.
 */
import { run, withThrowawayServer } from './steps.mjs';

const config = '.config';
const needsDatabase = new Set(['drift', 'form data']);
const isApart = new Set(['image']);

/** Name, what it proves, and its command. */
const checks = [
  ['format', 'one style', `npx prettier --config ${config}/prettier.json --check .`],
  [
    'types',
    'strict types in every room',
    'npm run build -w shared && npx tsc --noEmit -p shared/tsconfig.json && npx tsc --noEmit -p api/tsconfig.json && npx tsc --noEmit -p api/run/tsconfig.json && npx tsc --noEmit -p web/tsconfig.json && npx tsc --noEmit -p e2e/tsconfig.json',
  ],
  [
    'lint',
    'no floating promise, no any',
    `npx eslint --config ${config}/eslint.config.mjs shared/src api/src api/seed api/test web/src e2e`,
  ],
  [
    'boundaries',
    'rooms import in one direction',
    `npx depcruise --config ${config}/dependency-cruiser.cjs shared/src api/src api/seed web/src`,
  ],
  ['dead code', 'nothing that nobody uses', `npx knip --config ${config}/knip.json --no-progress`],
  ['conventions', 'no skipped test, no long file, no unexplained any', `node ${config}/conventions.mjs`],
  ['generated', 'generated files are fresh', `node ${config}/generate.mjs --check`],
  [
    'drift',
    'entities and migrations agree, down and up again',
    'npm run build -w api && node api/scripts/check-drift.mjs',
  ],
  [
    'contract',
    'no breaking change of the GraphQL schema since the last release',
    'node api/scripts/breaking-changes.mjs --check',
  ],
  ['size', 'first load within its budget', 'npm run build -w web && node web/scripts/check-size.mjs'],
  [
    'form data',
    'what the entry form reads and what it sends, within their budgets',
    `npm run build -w api && npm run build -w web && node ${config}/form-data.mjs && npm test -w web -- report-saver`,
  ],
  ['compose', 'the compose file is valid', 'node api/run/validate-compose.mjs'],
  ['image', "the image's steps work in an empty folder", 'node api/run/image-steps.mjs'],
];

const wanted = process.argv.slice(2).map((name) => name.replaceAll('-', ' '));
const chosen = checks.filter(([name]) => wanted.length === 0 || wanted.includes(name));
let failed = 0;

/** @param {string[]} check */
async function judge([name, proves, command]) {
  const started = Date.now();
  const { code, output } = needsDatabase.has(name)
    ? await withThrowawayServer((url) => run(command, { KIPIMO_TEST_DATABASE_URL: url }))
    : await run(command);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}: ${proves} (${seconds} s)`);
  if (code !== 0) {
    failed += 1;
    console.log(output.trim().replace(/^/gm, '    '));
  }
}

// What works in a folder of its own goes on beside the others, which work in this one and so one after another.
const aside = chosen.filter(([name]) => isApart.has(name)).map(judge);
for (const check of chosen) if (!isApart.has(check[0])) await judge(check);
await Promise.all(aside);
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
