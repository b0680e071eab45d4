import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes a generated file of the API's folder; with `--check` among the arguments it is compared instead, and the
 * process fails when it is not fresh.
 *
 * @param {string} name the file's name in api/
 * @param {string} text what it should hold
 */
export function keepGenerated(name, text) {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!process.argv.includes('--check')) {
    if (!isFresh) writeFileSync(file, text);
    console.log(isFresh ? `api/${name} is fresh.` : `api/${name} written.`);
  } else if (isFresh) {
    console.log(`api/${name} is fresh.`);
  } else {
    console.error(`api/${name} is not fresh. Run: npm run generate`);
    process.exitCode = 1;
  }
}
