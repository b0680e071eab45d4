/**
 * Conventions that no linter holds: no skipped or focused test, no suppressed rule or file past 300 lines without a
 * written reason, no mention of what is to be done later.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

const LONGEST_FILE = 300;
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !file.includes('/generated/'))
  .filter((file) => existsSync(join(root, file)) && file !== '.config/conventions.mjs');

const rules = [
  [/\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/, 'a skipped or focused test'],
  [/@ts-ignore|@ts-nocheck/, 'a suppressed type error'],
  [/eslint-disable(?!.*--\s*\S)/, 'a disabled rule without a reason after --'],
  [/\b(TODO|FIXME|XXX)\b/, 'work put off in a comment'],
];

const problems = files.flatMap((file) => {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const found = lines.flatMap((line, index) =>
    rules.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${file}:${index + 1}: ${what}`),
  );
  const isLong = lines.length > LONGEST_FILE && !/long because/i.test(lines.slice(0, 12).join('\n'));
  return isLong
    ? [...found, `${file}: ${lines.length} lines; past ${LONGEST_FILE} its head says "Long because …"`]
    : found;
});

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${files.length} files keep the conventions.`);
