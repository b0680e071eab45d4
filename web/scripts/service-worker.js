/* global self, caches, fetch, build */
/**
 * Opens the application without a connection: the files of one version in one cache, the page itself first, so that a
 * repeated visit asks the network for nothing but data. A newer version is fetched beside the one in use and takes over
 * when the person says so, or when the last tab is closed. Answers of the API never pass through here.
 *
 * `build` is written above by scripts/vite-service-worker.ts: version, files, and the addresses of pages.
 */
const family = 'kipimo ';
const own = family + build.version;
const page = '/index.html';

self.addEventListener('install', (event) => event.waitUntil(fetchVersion()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(opened(request, pathname));
  else if (build.files.includes(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(file(request));
});

/** Files with a hash in their name are the same for ever: what an earlier version fetched is not fetched again. */
async function fetchVersion() {
  const cache = await caches.open(own);
  await Promise.all(
    build.files.map(async (name) => {
      const known = name.startsWith('/assets/') ? await caches.match(name) : undefined;
      if (known) await cache.put(name, known);
      else
        await cache.add(new Request(name, { cache: name.startsWith('/assets/') ? 'default' : 'no-cache' }));
    }),
  );
}

/** Keeps the version before this one too: other tabs may still be running it. */
async function takeOver() {
  const versions = (await caches.keys()).filter((name) => name.startsWith(family));
  await Promise.all(
    versions
      .filter((name) => name !== own)
      .slice(0, -1)
      .map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

/** A page of ours at once from this device; any other address from the network, and ours when there is none. */
async function opened(request, pathname) {
  const kept = await (await caches.open(own)).match(page);
  const isOurs = build.pages.some((pattern) => new RegExp(pattern).test(pathname));
  if (kept && isOurs) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** A file of this version, of the one before, or from the network and then kept. */
async function file(request) {
  const cache = await caches.open(own);
  const kept = (await cache.match(request)) ?? (await caches.match(request));
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith('/assets/'))
    await cache.put(request, answer.clone());
  return answer;
}
