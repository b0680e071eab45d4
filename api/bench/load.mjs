import net from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One request as it travels, so that nothing is put together while the clock runs.
 *
 * @param {{ path: string, method?: string, headers?: Record<string, string>, body?: string }} request
 */
export function wire({ path, method = 'GET', headers = {}, body = '' }) {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`);
  if (body !== '') lines.push(`content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * Drives one server with a fixed number of kept connections for a while, each sending when its answer is there.
 *
 * It speaks HTTP over bare sockets: `node:http` as a client costs more than a kept answer costs the server.
 *
 * @param {object} run
 * @param {number} run.port
 * @param {(worker: number) => Buffer} run.next the next request of one of the connections, from `wire`
 * @param {(body: Buffer) => boolean} run.isGood whether an answer with status 200 is what was asked for
 * @param {number} run.connections
 * @param {number} run.milliseconds how long requests are started
 * @param {number} [run.atLeast] how many requests are sent however long they take
 * @returns {Promise<{ seconds: number, latencies: number[], failures: number, bytes: number, complaint: string | null }>}
 *   latencies in milliseconds, of every request; the complaint is the beginning of the first wrong answer
 */
export async function drive({ port, next, isGood, connections, milliseconds, atLeast = 0 }) {
  const latencies = [];
  let sent = 0;
  let failures = 0;
  let bytes = 0;
  let complaint = null;
  const lines = await Promise.all(Array.from({ length: connections }, () => connect(port)));
  const started = performance.now();
  const work = async (line, worker) => {
    while (sent < atLeast || performance.now() - started < milliseconds) {
      sent += 1;
      const request = next(worker);
      const began = performance.now();
      const { status, body } = await line.ask(request);
      latencies.push(performance.now() - began);
      bytes += body.length;
      if (status === 200 && isGood(body)) continue;
      failures += 1;
      complaint ??= `${status} ${body.toString('utf8', 0, 400)}`;
    }
  };
  await Promise.all(lines.map(work));
  const seconds = (performance.now() - started) / 1000;
  for (const line of lines) line.close();
  return { seconds, latencies, failures, bytes, complaint };
}

/** A kept connection that asks one thing at a time. */
async function connect(port) {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting = null;
  let parts = [];
  let received = 0;
  let head = null;
  const broken = (error) => waiting?.reject(error ?? new Error('The server closed a connection.'));
  socket.on('error', broken);
  socket.on('close', () => broken());
  socket.on('data', (part) => {
    parts.push(part);
    received += part.length;
    if (head === null) head = headOf(parts.length === 1 ? part : Buffer.concat(parts));
    if (head === null || received < head.length + head.body) return;
    const whole = parts.length === 1 ? part : Buffer.concat(parts);
    const answer = { status: head.status, body: whole.subarray(head.length) };
    const { resolve } = waiting;
    parts = [];
    received = 0;
    head = null;
    waiting = null;
    resolve(answer);
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Status and lengths, once the whole head is there. Errors: an answer that does not say its length. */
function headOf(received) {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const text = received.toString('latin1', 0, end);
  const body = /^content-length: (\d+)/im.exec(text)?.[1];
  if (body === undefined) throw new Error(`An answer without a length:\n${text}`);
  return { status: Number(text.slice(9, 12)), length: end + END_OF_HEAD.length, body: Number(body) };
}
