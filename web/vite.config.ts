import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';
import { inlineDocuments, shipPersistedDocuments } from './scripts/vite-documents.js';
import { precompress } from './scripts/vite-precompress.js';
import { listModules } from './scripts/vite-modules.js';
import { quietRouter } from './scripts/vite-quiet-router.js';
import { serviceWorker } from './scripts/vite-service-worker.js';

const api = `http://127.0.0.1:${process.env.API_PORT ?? 4000}`;
const productionRouter = fileURLToPath(
  new URL('../production/index.mjs', import.meta.resolve('react-router')),
);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What a server has no use for: charts that measure themselves, and the editor of queries. */
const servedInstead = [
  { find: /^\.\/kinds\.js$/, replacement: here('src/charts/served-kinds.tsx') },
  { find: /^\.\/routes\/graphiql\.js$/, replacement: here('src/routes/not-found.tsx') },
];
const toApi: ProxyOptions = { target: api, changeOrigin: false };
const proxy = {
  '/graphql': toApi,
  '/files': toApi,
  '/oidc': toApi,
  '/exports': toApi,
  '/livez': toApi,
  '/readyz': toApi,
};

/**
 * Two builds: the application for browsers, and (`--ssr`) what draws its public pages on the server.
 *
 * Recharts, d3-geo and GraphiQL are reached only through lazy imports (`React.lazy`, route modules), so they
 * land in chunks of their own; `scripts/check-size.mjs` fails when one of them slips into the first load.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    tailwindcss(),
    inlineDocuments(),
    quietRouter(),
    ...(isSsrBuild ? [] : [shipPersistedDocuments(), listModules(), serviceWorker(), precompress()]),
  ],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    // Its package names the development files for every bundler; their warnings are 2 kB of a first load.
    alias: [
      { find: /^react-router$/, replacement: productionRouter },
      { find: /^\.\/infiniteQueryBehavior\.js$/, replacement: here('src/graphql/no-infinite-queries.ts') },
      { find: /^\.\/mutationCache\.js$/, replacement: here('src/graphql/no-mutation-cache.ts') },
      ...(isSsrBuild ? servedInstead : []),
    ],
  },
  // What draws public pages on the server stands alone: the API's image has no packages of the web.
  ssr: {
    noExternal: true,
    resolve: { conditions: ['source', 'module', 'node', 'development|production'] },
  },
  build: {
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    // What the first file imports is there before anything late is: it needs no mention beside it.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((name) => !/\/(rolldown-runtime|ui|values)-/.test(name)),
    },
    target: 'es2022',
    cssTarget: ['chrome100', 'safari15'],
    chunkSizeWarningLimit: 4000,
    // Many small files compress badly one by one: what nearly every page needs goes together.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            // The first file names every other one: a letter less of each hash counts.
            chunkFileNames: 'assets/[name]-[hash:7].js',
            codeSplitting: {
              groups: [
                {
                  name: 'ui',
                  test: /shared\/src\/(decimal|issue|language|plain-text)|web\/src\/(reporting\/|(ui\/(answer|badge|page-title|illustrative|link)|i18n\/said-text|graphql\/(operation-id|refusal)|shell\/signed-in)\.)/,
                },
                {
                  name: 'form',
                  test: /shared\/src\/indicator\/|web\/src\/(offline\/device|features\/entry\/(report-cells|report-saver|draft-store|outbox|report\.query))\./,
                },
              ],
            },
          },
        },
  },
  worker: { format: 'es' },
  // Its workers are entries of their own; bundling them ahead breaks the development server.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { port: Number(process.env.WEB_PORT ?? 4300), strictPort: true, proxy },
  preview: { port: Number(process.env.WEB_PORT ?? 4300), strictPort: true, proxy },
}));
