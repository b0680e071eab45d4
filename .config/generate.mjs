/**
 * `npm run generate` writes every generated file; `--check` says which are not fresh and leaves the tree as it was.
 * A PostgreSQL server is started for the one file that is read from a migrated database.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run, withThrowawayServer } from './steps.mjs';

const checkOnly = process.argv.includes('--check');
const generated = [
  'api/schema.graphql',
  'api/schema.sql',
  'web/src/graphql/generated',
  'web/src/i18n/generated',
  'api/src/drawing/generated',
];

const steps = (url) => [
  [
    'api/schema.graphql',
    'npm run build -w shared && npm run build -w api && node api/scripts/print-schema.mjs',
    {},
  ],
  ['api/schema.sql', 'node api/scripts/print-sql.mjs', { KIPIMO_TEST_DATABASE_URL: url }],
  ['web/src/graphql/generated', 'cd web && npx graphql-codegen --config codegen.ts', {}],
  ['shared/src/chart/generated', 'node web/scripts/generate-world-outline.mjs', {}],
  ['web/src/i18n/generated', 'node web/scripts/compile-catalogue.mjs' + (checkOnly ? ' --check' : ''), {}],
];

const before = contents();
const failed = await withThrowawayServer(async (url) => {
  for (const [file, command, environment] of steps(url)) {
    const { code, output } = await run(command, environment);
    if (code !== 0) return `${file} could not be generated:\n${output}`;
  }
  return null;
});
const after = contents();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (checkOnly) for (const file of stale) restore(file);

if (failed) {
  console.error(failed);
  process.exit(1);
} else if (checkOnly && stale.length > 0) {
  console.error(`Not fresh:\n${stale.map((file) => `  ${file}`).join('\n')}\nRun: npm run generate`);
  process.exit(1);
} else {
  console.log(stale.length === 0 ? 'Every generated file is fresh.' : `Written: ${stale.join(', ')}`);
}

/** Every generated file by its path, as text. */
function contents() {
  const files = new Map();
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    else files.set(relative(root, path), readFileSync(path, 'utf8'));
  };
  for (const path of generated) visit(join(root, path));
  return files;
}

function restore(file) {
  const text = before.get(file);
  if (text !== undefined) writeFileSync(join(root, file), text);
}
