/**
 * Draws public pages beside the thread that answers requests. Started by `PublicPages` with the module that draws and
 * the addresses to ask; a message holds one page to draw, and each is answered by one.
 */
import { parentPort, workerData } from 'node:worker_threads';

interface Given {
  readonly module: string;
  /** Where the API itself listens. */
  readonly api: string;
  /** The address that readers know. */
  readonly origin: string;
}

/** What the build of the web leaves for this purpose; its types are not the API's. */
interface Drawing {
  drawPage(address: string, language: string): Promise<{ html: string; title: string }>;
}

const { module, api, origin } = workerData as Given;
const ask = globalThis.fetch;
// The pages ask for paths, as in a browser.
globalThis.fetch = (path, init) => {
  if (typeof path !== 'string') throw new TypeError('A page asks for a path');
  return ask(`${api}${path}`, { method: init?.method, headers: init?.headers, body: init?.body });
};
Object.assign(globalThis, { location: { origin } });

const drawing = (await import(module)) as Drawing;

parentPort?.on('message', ({ id, address, language }: { id: number; address: string; language: string }) => {
  drawing.drawPage(address, language).then(
    (page) => parentPort?.postMessage({ id, page }),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) }),
  );
});
