/**
 * First load of the public home and of the entry form: compressed JavaScript and CSS of the entry, of that route's
 * module with everything it imports at once, and of its words in the longest language. Fails above the budget, and
 * when a library that belongs in a lazy chunk is part of a first load.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const budget = 120_000;
const routes = { '/': 'home', '/reports/:id': 'report' };
const heavy = /node_modules\/(recharts|d3-geo|graphiql|monaco-editor)\//;

const web = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${web}dist/.vite/manifest.json`, 'utf8'));
const areasText = readFileSync(`${web}src/i18n/generated/route-areas.ts`, 'utf8');

/** Files of a module and of what it imports statically; lazy imports are not followed. */
function filesOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no ${key}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  chunk.css?.forEach((file) => found.add(file));
  chunk.imports?.forEach((imported) => filesOf(imported, found));
  return found;
}

const compressed = (file) => gzipSync(readFileSync(`${web}dist/${file}`), { level: 9 }).length;

function areasOf(route) {
  const list = new RegExp(`'?${route}'?: \\[([^\\]]*)\\]`).exec(areasText)?.[1] ?? '';
  return [
    'first',
    ...list
      .split(',')
      .map((area) => area.trim().replaceAll("'", ''))
      .filter(Boolean),
  ];
}

/** The words of an area in the language that needs most bytes. */
function wordsOf(area) {
  const files = ['en', 'fr', 'es'].map(
    (language) => manifest[`src/i18n/generated/${area}.${language}.ts`].file,
  );
  return files.toSorted((a, b) => compressed(b) - compressed(a))[0];
}

let failed = false;
for (const [address, name] of Object.entries(routes)) {
  const files = filesOf('index.html');
  filesOf(`src/routes/${name}.tsx`, files);
  areasOf(name).forEach((area) => files.add(wordsOf(area)));
  const sizes = [...files].map((file) => [basename(file), compressed(file)]).sort(([, a], [, b]) => b - a);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const over = total > budget;
  failed ||= over;
  console.log(
    `${address}: ${(total / 1000).toFixed(1)} kB of ${budget / 1000} kB${over ? ', OVER THE BUDGET' : ''}`,
  );
  for (const [file, size] of sizes) console.log(`    ${(size / 1000).toFixed(1).padStart(6)} kB  ${file}`);
}

const modules = JSON.parse(readFileSync(`${web}dist/.vite/modules.json`, 'utf8'));
const eager = filesOf('index.html');
for (const name of Object.values(routes)) filesOf(`src/routes/${name}.tsx`, eager);
for (const file of eager)
  for (const id of Object.keys(modules[file] ?? {}))
    if (heavy.test(id)) {
      console.error(`${id} is part of a first load (${file})`);
      failed = true;
    }
process.exit(failed ? 1 : 0);
