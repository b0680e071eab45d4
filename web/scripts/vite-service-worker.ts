import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** Pages that must open without a connection, with everything that they may come to need. */
const offlineRoutes = ['home', 'my-reports', 'report', 'report-excel', 'sign-in', 'not-found'];
const publicFiles = ['/index.html', '/theme.js', '/favicon.svg', '/manifest.webmanifest'];
const languages = ['en', 'fr', 'es'];

const web = fileURLToPath(new URL('..', import.meta.url));
const sourceOf = (path: string) => readFileSync(`${web}${path}`, 'utf8');

/** `/reports/:id` → a pattern that knows it; the catch-all is left out: it may be an address of the server. */
export function pagePatterns(routes: string): string[] {
  const addresses = [...routes.matchAll(/^\s*'(\/[^']*)': page\(/gm)].map(([, address]) => address ?? '');
  return addresses.map((address) => `^${address.replace(/:\w+/g, '[^/.]+').replace(/\/$/, '')}/?$`);
}

function areasOf(route: string, table: string): string[] {
  const list = new RegExp(`'${route}': \\[([^\\]]*)\\]`).exec(table)?.[1] ?? '';
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, area]) => area ?? '');
}

/**
 * Writes sw.js: scripts/service-worker.js with the files of this build, a version made of them, and the addresses of
 * pages. The files are those of the entry, of each offline route with everything it imports, lazily too, and the words
 * of those routes in every language.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'kipimo-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const ofModule = new Map(
        chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [relative(web, id), chunk] as const)),
      );
      const wanted = new Set<string>();
      const follow = (chunk: Rolldown.OutputChunk, isLazyToo: boolean): void => {
        if (wanted.has(chunk.fileName)) return;
        wanted.add(chunk.fileName);
        chunk.viteMetadata?.importedCss.forEach((name) => wanted.add(name));
        const names = isLazyToo ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports;
        for (const name of names) {
          const next = bundle[name];
          if (next?.type === 'chunk') follow(next, isLazyToo);
        }
      };
      const begin = (module: string, isLazyToo: boolean): void => {
        const chunk = ofModule.get(module);
        if (!chunk) throw new Error(`The build has no file for ${module}`);
        follow(chunk, isLazyToo);
      };
      begin('index.html', false);
      const table = ['route-areas', 'route-areas-elsewhere']
        .map((name) => sourceOf(`src/i18n/generated/${name}.ts`))
        .join('\n');
      const areas = new Set(['first', 'device', ...offlineRoutes.flatMap((route) => areasOf(route, table))]);
      for (const area of areas)
        for (const language of languages) begin(`src/i18n/generated/${area}.${language}.ts`, false);
      offlineRoutes.forEach((route) => begin(`src/routes/${route}.tsx`, true));
      lazyOfShell.forEach((module) => begin(module, true));
      tables.forEach((module) => begin(module, false));
      const files = [...publicFiles, ...[...wanted].sort().map((name) => `/${name}`)];
      const worker = sourceOf('scripts/service-worker.js');
      const unhashed = ['index.html', ...publicFiles.slice(1).map((name) => `public${name}`)].map(sourceOf);
      const version = createHash('sha256')
        .update(JSON.stringify([files, worker, unhashed]))
        .digest('hex')
        .slice(0, 12);
      const pages = pagePatterns(tables.map(sourceOf).join('\n'));
      const source = `const build = ${JSON.stringify({ version, files, pages })};\n${worker}`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

/** The tables of addresses, and of where the words of pages lie. */
const tables = ['src/routes.tsx', 'src/routes-elsewhere.tsx', 'src/i18n/generated/areas-elsewhere.ts'];

/** What the shell loads late for people who fill in reports. */
const lazyOfShell = [
  'src/offline/kept-answers.ts',
  'src/offline/device-parts.tsx',
  'src/features/entry/leaving.tsx',
];
