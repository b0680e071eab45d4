/**
 * Does the GraphQL schema still serve every client of the last commit? Compares api/schema.graphql with the one that
 * is committed. Exits 1 and names each breaking change; a change that widens the schema passes.
 *
 * With `--since <revision>` another commit is compared with. Where there is no history, as in an unpacked archive,
 * there is nothing to compare with, and it says so.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges } from 'graphql';

const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const at = process.argv.indexOf('--since');
const revision = at === -1 ? 'HEAD' : process.argv[at + 1];
const before = committed(revision);

if (before === null) {
  console.log(`There is no api/schema.graphql at ${revision} to compare with: nothing was compared.`);
} else {
  const changes = findBreakingChanges(buildSchema(before), buildSchema(readFileSync(file, 'utf8')));
  if (changes.length === 0) {
    console.log(`No breaking change since ${revision}.`);
  } else {
    console.error(
      `Breaking since ${revision}:\n${changes.map(({ description }) => `  ${description}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
}

/** The schema as it was committed, or null when there is no such commit or file. */
function committed(commit) {
  try {
    return execFileSync('git', ['show', `${commit}:./schema.graphql`], {
      cwd: dirname(dirname(fileURLToPath(import.meta.url))),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
