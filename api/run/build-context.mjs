import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * Whether .dockerignore keeps a path from the container engine. Understands names, `*`, `**` and `!`.
 *
 * @param {string} file the .dockerignore
 * @returns {(path: string) => boolean} for paths relative to the context
 */
export function ignoredBy(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const rules = patterns.map((pattern) => {
    const keeps = pattern.startsWith('!');
    return { keeps, expression: expressionOf(keeps ? pattern.slice(1) : pattern) };
  });
  return (path) =>
    rules.reduce((ignored, { keeps, expression }) => (expression.test(path) ? !keeps : ignored), false);
}

/**
 * @param {string} pattern
 * @returns {RegExp} matches the path itself and everything below it
 */
function expressionOf(pattern) {
  const source = pattern
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) =>
      part === '**' ? '**' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'),
    )
    .join('/')
    .replaceAll('**/', '(?:.*/)?')
    .replaceAll('**', '.*');
  return new RegExp(`^${source}(?:/.*)?$`);
}

/**
 * Performs `COPY source… target` as a container engine would: a folder's content goes into the target,
 * a file goes to it, or into it when it ends in a slash.
 *
 * @param {{ from: string, sources: string[], target: string, into: boolean, ignored?: (path: string) => boolean }} copy
 *   absolute `from` and `target`; `into` when the target was written with a slash at its end
 */
export function copyInto({ from, sources, target, into, ignored = () => false }) {
  for (const source of sources) {
    const path = join(from, source);
    if (!existsSync(path)) throw new Error(`COPY ${source}: there is no such file or folder.`);
    const isFolder = statSync(path).isDirectory();
    const place = isFolder || !into ? target : join(target, basename(path));
    mkdirSync(isFolder ? place : dirname(place), { recursive: true });
    cpSync(path, place, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !ignored(relative(from, file).split(sep).join('/')),
    });
  }
}
