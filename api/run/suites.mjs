import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { readJest, readPlaywright, readTap } from './suite-report.mjs';

/**
 * One suite of tests: how to run it with Node, and how to read what it reports.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} about
 * @property {('shared' | 'api' | 'web')[]} rooms what must be built before
 * @property {boolean} [needsBrowser]
 * @property {boolean} [needsOffice] whether a journey of it goes through LibreOffice
 * @property {(options: { report: string, rest: string[] }) => { program: string[], env?: NodeJS.ProcessEnv }} command
 *   the arguments for Node; `report` is the file to write the machine-readable result to
 * @property {(report: string) => import('./suite-report.mjs').Counts} read
 */

/** @type {readonly Suite[]} in the order they run: the quickest first */
export const SUITES = [
  jestSuite({ name: 'shared', about: 'rules and arithmetic, in memory', rooms: [] }),
  jestSuite({ name: 'api', about: 'queries and operations on a real PostgreSQL', rooms: ['shared', 'api'] }),
  {
    name: 'run',
    about: 'the database supervisor, the commands, and what survives a kill',
    rooms: ['shared', 'api'],
    command: ({ report, rest }) => ({
      program: [
        '--test',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        ...rest,
        ...testFilesHere(),
      ],
    }),
    read: readTap,
  },
  jestSuite({
    name: 'web',
    about: 'components, in a simulated browser',
    rooms: [],
    node: ['--experimental-vm-modules'],
  }),
  {
    name: 'e2e',
    about: 'journeys through the whole system, in Chromium',
    rooms: ['shared', 'api', 'web'],
    needsBrowser: true,
    needsOffice: true,
    command: ({ report, rest }) => ({
      program: [
        packaged('@playwright/test/cli.js'),
        'test',
        '--config',
        configuration('e2e/playwright.config.ts'),
        ...rest,
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    }),
    read: readPlaywright,
  },
];

/**
 * @param {{ name: string, about: string, rooms: Suite['rooms'], node?: string[] }} options
 * @returns {Suite}
 */
function jestSuite({ name, about, rooms, node = [] }) {
  return {
    name,
    about,
    rooms,
    command: ({ report, rest }) => ({
      program: [
        ...node,
        // The one experimental feature is asked for on purpose; its warning would hide real ones.
        '--disable-warning=ExperimentalWarning',
        packaged('jest/bin/jest.js'),
        '--config',
        configuration(`${name}/jest.config.mjs`),
        '--json',
        `--outputFile=${report}`,
        ...rest,
      ],
    }),
    read: readJest,
  };
}

/** @returns {string[]} named one by one, because versions of Node read a folder's name differently */
function testFilesHere() {
  const folder = join(ROOT, 'api', 'run');
  return readdirSync(folder).flatMap((name) => (name.endsWith('.test.mjs') ? [join(folder, name)] : []));
}

/** @param {string} path */
function packaged(path) {
  return join(ROOT, 'node_modules', path);
}

/** @param {string} path */
function configuration(path) {
  if (existsSync(join(ROOT, path))) return path;
  throw new Refusal(`The configuration ${path} is missing.`, 'Bring it back: git checkout -- ' + path);
}
