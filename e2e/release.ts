import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../web/dist', import.meta.url));

/** A copy of the built web app that a system of its own serves, and that can be replaced by a newer release. */
export interface Release {
  readonly folder: string;
  /** The name of the program's first file. */
  readonly entry: () => Promise<string>;
  /** Puts a newer release in place: every file of the program has another name, the former ones are gone. */
  readonly replace: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function aRelease(): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), 'kipimo-release-'));
  await cp(built, folder, { recursive: true });
  const entry = async () => {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    return /assets\/([\w-]*index-[\w-]+\.js)/.exec(page)?.[1] ?? '';
  };
  return {
    folder,
    entry,
    replace: async () => {
      const assets = join(folder, 'assets');
      const programs = new Set((await readdir(assets)).filter((name) => name.endsWith('.js')));
      for (const name of await readdir(folder, { recursive: true })) {
        const path = join(folder, name);
        // Only the files as they are: their compressed twins hold the former names.
        if (/\.(br|gz)$/.test(name)) await rm(path);
        else if (/\.(js|html)$/.test(name)) {
          const text = await readFile(path, 'utf8');
          const renamed = text.replace(/[\w.-]+\.js\b/g, (word) =>
            programs.has(word) ? `next-${word}` : word,
          );
          await writeFile(path, renamed);
        }
      }
      for (const name of programs) await rename(join(assets, name), join(assets, `next-${name}`));
      const worker = join(folder, 'sw.js');
      await writeFile(worker, (await readFile(worker, 'utf8')).replace('"version":"', '"version":"next-'));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
