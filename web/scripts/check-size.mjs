/**
 * First load of a page: JavaScript and CSS of the entry, of that route's module with everything it imports at once,
 * and of its words in the longest language, as the server sends them (the .br files of the build; gzip beside it for
 * comparison). For pages with charts the drawings of every kind are counted on top; and what the page of spreadsheets
 * fetches to read one without a connection. Fails above a budget, when a
 * library that belongs in a lazy chunk is part of a first load, and when charts reach a page that shows none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * What a page may weigh: a page of words that the public reads, the entry form, a page that works out figures before it
 * draws any, and that with every drawing it may show.
 */
const budgets = { words: 110_000, form: 120_000, figures: 150_000, dashboard: 260_000 };
/** Of the reader of spreadsheets, beyond what its page has already. */
const readerBudget = 70_000;
const routes = {
  '/': { name: 'home', budget: budgets.words },
  '/about-the-data': { name: 'about-the-data', budget: budgets.words },
  '/releases': { name: 'releases', budget: budgets.words },
  '/releases/:version': { name: 'release', budget: budgets.words },
  '/sign-in': { name: 'sign-in', budget: budgets.words },
  '/reports/:id': { name: 'report', budget: budgets.form },
};
/** Pages with charts, none of which loads before it is there to be drawn: those of a page, and `views` one at a time. */
const dashboards = {
  '/initiatives/:initiative': {
    name: 'initiative',
    kinds: ['trend', 'parts', 'comparison', 'distribution', 'map'],
  },
  '/initiatives/:initiative/indicators/:indicator': {
    name: 'indicator',
    kinds: ['trend', 'small-multiples', 'comparison', 'distribution', 'map'],
  },
  '/institutions/:code': { name: 'institution', kinds: ['small-multiples', 'progress'] },
  '/countries/:iso3': { name: 'country', kinds: ['trend', 'map'] },
  '/compare': {
    name: 'compare',
    kinds: ['change'],
    views: ['trend', 'small-multiples', 'comparison', 'distribution', 'map', 'slope'],
  },
  '/restatements': { name: 'restatements', kinds: [] },
  '/dossiers/*': { name: 'dossiers', kinds: [] },
};
/** Pages without a chart: nothing of the charts may come with them, early or late. */
const plain = ['home', 'report', 'my-reports', 'sign-in', 'account', 'arrival', 'administration', 'rounds'];
const heavy = /node_modules\/(recharts|d3-geo|graphiql|monaco-editor)\//;

const web = fileURLToPath(new URL('..', import.meta.url));
/** The build to weigh; `node scripts/check-size.mjs <folder>` weighs another than dist. */
const dist = process.argv[2] ?? `${web}dist`;
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const areasText = ['route-areas', 'route-areas-elsewhere']
  .map((name) => readFileSync(`${web}src/i18n/generated/${name}.ts`, 'utf8'))
  .join('\n');
const arrivals = readFileSync(`${web}src/routes.tsx`, 'utf8');

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

const gzipped = (file) => gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length;

/** Bytes on the wire: the build's own brotli file, or the file itself when it was too small to be worth one. */
function compressed(file) {
  const brotli = `${dist}/${file}.br`;
  return readFileSync(existsSync(brotli) ? brotli : `${dist}/${file}`).length;
}

function areasOf(route) {
  const list = new RegExp(`^\\s+'?${route}'?: \\[([^\\]]*)\\]`, 'm').exec(areasText)?.[1] ?? '';
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

/** Files that drawings of these kinds fetch when they are first shown. */
function drawingsOf(kinds) {
  const found = new Set();
  kinds.forEach((kind) => filesOf(`src/charts/${kind}.tsx`, found));
  return found;
}

let failed = false;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function weigh(address, files, budget, { inDetail }) {
  const sizes = [...files].map((file) => [basename(file), compressed(file)]).sort(([, a], [, b]) => b - a);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const gzip = [...files].reduce((sum, file) => sum + gzipped(file), 0);
  const over = total > budget;
  failed ||= over;
  const verdict = over ? ', OVER THE BUDGET' : '';
  console.log(
    `${address}: ${kilobytes(total)} of ${kilobytes(budget)}${verdict} (${kilobytes(gzip)} as gzip)`,
  );
  if (inDetail || over)
    for (const [file, size] of sizes) console.log(`    ${(size / 1000).toFixed(1).padStart(6)} kB  ${file}`);
}

function firstLoad(name) {
  const files = filesOf('index.html');
  // An inner page is found through the table of inner addresses, which comes first.
  if (!arrivals.includes(`./routes/${name}.js`)) filesOf('src/routes-elsewhere.tsx', files);
  filesOf(`src/routes/${name}.tsx`, files);
  areasOf(name).forEach((area) => files.add(wordsOf(area)));
  return files;
}

for (const [address, { name, budget }] of Object.entries(routes))
  weigh(address, firstLoad(name), budget, { inDetail: name === 'home' || name === 'report' });
for (const [address, { name, kinds, views = [] }] of Object.entries(dashboards)) {
  const files = firstLoad(name);
  weigh(address, files, budgets.figures, { inDetail: false });
  const charts = views.length > 0 ? views.map((view) => [...kinds, view]) : [kinds];
  for (const drawn of charts)
    if (drawn.length > 0)
      weigh(
        `${address} with ${drawn.join(', ')}`,
        new Set([...files, ...drawingsOf(drawn)]),
        budgets.dashboard,
        {
          inDetail: false,
        },
      );
}

const page = filesOf('src/routes/report-excel.tsx', filesOf('index.html'));
const reader = [...filesOf('src/features/transfer/read-here.ts')].filter((file) => !page.has(file));
const readerBytes = reader.reduce((sum, file) => sum + compressed(file), 0);
failed ||= readerBytes > readerBudget || readerBytes === 0;
console.log(`reader of spreadsheets: ${(readerBytes / 1000).toFixed(1)} kB of ${readerBudget / 1000} kB`);

const modules = JSON.parse(readFileSync(`${dist}/.vite/modules.json`, 'utf8'));
const eager = filesOf('index.html');
for (const name of [...Object.values(routes), ...Object.values(dashboards)].map(({ name }) => name))
  filesOf(`src/routes/${name}.tsx`, eager);
for (const file of eager)
  for (const id of Object.keys(modules[file] ?? {}))
    if (heavy.test(id)) {
      console.error(`${id} is part of a first load (${file})`);
      failed = true;
    }

/** Files of a module with what it fetches later too, one step at a time until nothing new comes. */
function everFetchedBy(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
  for (const next of [...imports, ...dynamicImports])
    if (!/^src\/(routes|i18n)\/|^index\.html$/.test(next)) everFetchedBy(next, seen);
  return seen;
}
for (const name of plain)
  for (const key of everFetchedBy(`src/routes/${name}.tsx`))
    for (const id of Object.keys(modules[manifest[key]?.file] ?? {}))
      if (/\/src\/charts\/|node_modules\/recharts\//.test(id)) {
        console.error(`${id} reaches ${name}, which shows no chart`);
        failed = true;
      }
process.exit(failed ? 1 : 0);
