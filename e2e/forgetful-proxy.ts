import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line that loses answers: the server has done what it was asked, and the client never hears of it. */
export interface ForgetfulProxy {
  readonly url: string;
  /** Answers handed over and answers lost so far. */
  readonly passed: () => number;
  readonly lost: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Starts a proxy before a server that drops a share of the answers after the server has given them in full.
 *
 * `share` is between 0 and 1; which ones are lost follows from `seed` alone, so that a failure can be repeated.
 */
export async function aForgetfulProxy(target: string, share: number, seed: number): Promise<ForgetfulProxy> {
  const chance = chances(seed);
  let passed = 0;
  let lost = 0;
  const server = createServer((incoming, outgoing) => {
    void whole(incoming).then((body) => {
      const { pathname, search } = new URL(incoming.url ?? '/', target);
      const onward = request(
        new URL(pathname + search, target),
        {
          method: incoming.method,
          headers: { ...incoming.headers, host: new URL(target).host, connection: 'close' },
        },
        (answer) => {
          // The whole answer is in: whatever the server did is committed.
          void whole(answer).then((said) => {
            if (chance() < share) {
              lost += 1;
              outgoing.destroy();
              return;
            }
            passed += 1;
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(said);
          });
        },
      );
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    passed: () => passed,
    lost: () => lost,
    close: () => closed(server),
  };
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
