/**
 * The oldest Node the project runs on; `engines` in package.json says the same.
 * This file and the commands that import it first avoid newer syntax, so that an old Node gets as far
 * as the message below.
 */
var NEEDED_MAJOR = 20;
var NEEDED_MINOR = 19;

/**
 * Ends the process with a message when this Node is too old.
 */
export function requireNode() {
  var parts = process.versions.node.split('.');
  var major = Number(parts[0]);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && Number(parts[1]) >= NEEDED_MINOR)) return;
  console.error('\nKipimo needs Node 20.19 or newer; this is Node ' + process.versions.node + '.');
  console.error(
    '  → Install a current version from https://nodejs.org or your package manager, and try again.\n',
  );
  process.exit(1);
}
