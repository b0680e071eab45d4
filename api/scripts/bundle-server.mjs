/**
 * The API as few files: dist/server/main.js, and a file for each kind of worker.
 *
 * Node takes about a millisecond to find and link each of some eight hundred modules; together they are a third of a
 * start. Packages stay outside: several bring native code or look for one another by name.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const from = (path) => fileURLToPath(new URL(`../dist/src/${path}`, import.meta.url));
const dir = fileURLToPath(new URL('../dist/server', import.meta.url));

/** Workers are found beside the file that starts them: every file of the bundle lies in the one folder. */
const input = {
  main: from('main.js'),
  'page-worker': from('pages/page-worker.js'),
  'spreadsheet.worker': from('transfer/spreadsheet.worker.js'),
  'calculation.worker': from('analytics/calculation/calculation.worker.js'),
};
const ours = /^(\.|\/|[A-Z]:\\|@kipimo\/)/;

rmSync(dir, { recursive: true, force: true });
const bundle = await rolldown({ input, platform: 'node', external: (id) => !ours.test(id) });
await bundle.write({
  dir,
  format: 'esm',
  // GraphQL types, migrations and providers are named after their classes.
  keepNames: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash:8].js',
});
