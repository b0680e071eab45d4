import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Every TypeScript source below a folder that is neither generated nor a test. */
export function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['generated', 'testing'].includes(entry.name) ? [] : sources(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const matches = (code, pattern) => [...code.matchAll(pattern)].map(([, text]) => text);
const read = new Map();

/** Quoted literals, prefixes of template literals, and the ids that t() and <RichText> name outright, in one file. */
export function usageIn(path) {
  if (!read.has(path)) {
    const code = readFileSync(path, 'utf8');
    read.set(path, {
      literals: matches(code, /['"]([a-zA-Z][\w-]*\.[\w.-]+)['"]/g),
      prefixes: matches(code, /`([a-zA-Z][\w-]*\.[\w.-]*)\$\{/g),
      named: [
        ...matches(code, /\bt\(\s*['"]([\w.-]+)['"]/g),
        ...matches(code, /<RichText\s+id="([\w.-]+)"/g),
      ],
      imports: matches(code, /(?:from|import\()\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g),
    });
  }
  return read.get(path);
}

/** Files that are fetched late together with words of their own. */
const bringsItsWords =
  /\/src\/(routes|offline\/device-parts|features\/entry\/(leaving|merge-panel|device-panel|offline-line))\.tsx$/;

/** A feature's `later.ts` comes after the first load, and its words with it: they are no part of its route's. */
const isLater = (target) => target.endsWith('/later');

/**
 * A source file and everything of ours that it leads to, lazily too; generated files are left out, and so is what
 * comes later. An import written `import(/* own words *\/ …)` is of a part that fetches its words itself when it is
 * shown: no page carries them.
 */
export function reachableFrom(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const target of usageIn(path).imports) {
    if (isLater(target)) continue;
    const bare = join(dirname(path), target);
    const file = [`${bare}.tsx`, `${bare}.ts`].find((candidate) => existsSync(candidate));
    if (file && !file.includes('/generated/') && !bringsItsWords.test(file)) reachableFrom(file, found);
  }
  return found;
}

/** The `later.ts` of each feature, by the feature's name. */
export function laterParts(folder) {
  const parts = sources(join(folder, 'features')).filter((path) => path.endsWith('/later.ts'));
  return new Map(parts.map((path) => [basename(dirname(path)), path]));
}

/** Whether any of the files uses the message. */
export function usesMessage(files) {
  const literals = new Set();
  const prefixes = new Set();
  for (const file of files) {
    usageIn(file).literals.forEach((text) => literals.add(text));
    usageIn(file).prefixes.forEach((text) => prefixes.add(text));
  }
  return (id) => literals.has(id) || [...prefixes].some((prefix) => id.startsWith(prefix));
}
