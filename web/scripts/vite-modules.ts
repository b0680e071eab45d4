import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Writes which modules each file was made of, with their sizes, for the check of the first load. */
export function listModules(): Plugin {
  return {
    name: 'kipimo-list-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((chunk) => {
        if (chunk.type !== 'chunk') return [];
        const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
          relative(process.cwd(), id),
          renderedLength,
        ]);
        return [[chunk.fileName, Object.fromEntries(modules)]];
      });
      const source = JSON.stringify(Object.fromEntries(files), null, 1);
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source });
    },
  };
}
