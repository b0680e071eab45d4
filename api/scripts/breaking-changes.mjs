/**
 * Does the GraphQL schema still serve every client? Compares api/schema.graphql with api/schema.released.graphql, the
 * contract of the last release, and with the one that is committed. Exits 1 and names each breaking change; a change
 * that widens the schema passes, and so does removing a field that the last release had deprecated already.
 *
 * With `--since <revision>` another commit is compared with. Where there is no history, as in an unpacked archive,
 * only the release is. With `--release` the schema of now becomes that of the last release, which is a step of releasing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BreakingChangeType, buildSchema, findBreakingChanges } from 'graphql';

const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const releasedFile = fileURLToPath(new URL('../schema.released.graphql', import.meta.url));
const now = readFileSync(file, 'utf8');

if (process.argv.includes('--release')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const head =
    `# The contract of the last release, ${version}: what clients out there rely on. ` +
    'Written by api/scripts/breaking-changes.mjs --release.';
  writeFileSync(releasedFile, now.replace(/^#.*/, head));
  console.log(`The schema of now is that of release ${version}.`);
} else {
  const at = process.argv.indexOf('--since');
  const revision = at === -1 ? 'HEAD' : process.argv[at + 1];
  compare('the last release', readFileSync(releasedFile, 'utf8'));
  compare(revision, committed(revision));
}

/** Names what breaks against an earlier schema, or says that there is none to compare with. */
function compare(since, before) {
  if (before === null) {
    console.log(`There is no api/schema.graphql at ${since} to compare with.`);
    return;
  }
  const earlier = buildSchema(before);
  const changes = findBreakingChanges(earlier, buildSchema(now)).filter(
    (change) => !wasDeprecated(earlier, change),
  );
  if (changes.length === 0) {
    console.log(`No breaking change since ${since}.`);
  } else {
    console.error(
      `Breaking since ${since}:\n${changes.map(({ description }) => `  ${description}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
}

/** Whether a change only removes a field that clients of the earlier schema had been told to leave. */
function wasDeprecated(earlier, { type, description }) {
  if (type !== BreakingChangeType.FIELD_REMOVED) return false;
  const [, owner, field] = /^(\w+)\.(\w+) was removed/.exec(description) ?? [];
  return earlier.getType(owner)?.getFields()[field]?.deprecationReason != null;
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
