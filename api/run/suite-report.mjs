import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads `jest --json`. A test file that could not be loaded counts as one failure.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function readJest(file) {
  const report = JSON.parse(read(file));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads the JSON of Playwright. An error outside any test counts as one failure; a test that passed
 * only when repeated counts as failed.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function readPlaywright(file) {
  const { stats, errors } = JSON.parse(read(file));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Reads the totals at the end of the TAP report of `node --test`.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function readTap(file) {
  const report = read(file);
  const total = (/** @type {string} */ name) => {
    const found = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report);
    if (!found) throw new Error(`The report ${file} has no line "# ${name}".`);
    return Number(found[1]);
  };
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/**
 * @param {Counts} counts
 * @returns {string} `12 passed, 0 failed`, and `, 1 skipped` when there are any
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} file */
function read(file) {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error('The suite ended without a report: what it said is above.');
}
