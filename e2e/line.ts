import type { CDPSession, Page } from '@playwright/test';

/** 50 kbit/s and 800 ms: a phone at the edge of a 2G cell. */
const edge = { latency: 800, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };
const open = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** The line of one page, by the browser's own throttling, with what has come over it. */
export interface Line {
  readonly slow: () => Promise<void>;
  readonly fast: () => Promise<void>;
  readonly cut: () => Promise<void>;
  /** Compressed bytes of answers of the API that have arrived so far. */
  readonly data: () => number;
  /** Ends the page as an operating system does that needs the memory. */
  readonly kill: () => Promise<void>;
}

/** Takes hold of a page's line; it is open until it is told otherwise. */
export async function lineOf(page: Page): Promise<Line> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const answers = new Set<string>();
  let data = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.includes('/graphql')) answers.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (answers.has(requestId)) data += encodedDataLength;
  });
  const set = (offline: boolean, line: typeof open) =>
    session.send('Network.emulateNetworkConditions', { offline, ...line }).then(() => undefined);
  return {
    slow: () => set(false, edge),
    fast: () => set(false, open),
    cut: () => set(true, open),
    data: () => data,
    kill: async () => {
      const gone = page.waitForEvent('crash');
      // No answer comes from a page that is gone.
      void session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    },
  };
}
