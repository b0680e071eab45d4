import http from 'node:http';

/**
 * Drives one server with a fixed number of connections for a while.
 *
 * @param {object} run
 * @param {string} run.url
 * @param {(worker: number) => { path: string, method: string, headers: Record<string, string>, body: string | null }} run.next
 *   the next request of one of the connections; called for each, so that questions differ
 * @param {number} run.connections
 * @param {number} run.milliseconds how long requests are started
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, requests: number, failures: number }>}
 *   latencies in milliseconds
 */
export async function drive({ url, next, connections, milliseconds }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const latencies = [];
  let failures = 0;
  const started = process.hrtime.bigint();
  const ends = Date.now() + milliseconds;
  const work = async (worker) => {
    while (Date.now() < ends) {
      const began = process.hrtime.bigint();
      const good = await send(agent, hostname, port, next(worker));
      latencies.push(Number(process.hrtime.bigint() - began) / 1e6);
      if (!good) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, worker) => work(worker)));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    requests: latencies.length,
    failures,
  };
}

function send(agent, hostname, port, { path, method, headers, body }) {
  return new Promise((resolve) => {
    const request = http.request({ agent, hostname, port, path, method, headers }, (response) => {
      // A GraphQL refusal is a 200 that begins with errors; a kept answer that did not change is a 304.
      let start = '';
      response.on('data', (chunk) => {
        if (start.length < 12) start += chunk.toString('latin1', 0, 12);
      });
      response.on('end', () => {
        const ok = response.statusCode === 200 || response.statusCode === 304;
        resolve(ok && !start.startsWith('{"errors"'));
      });
    });
    request.on('error', () => resolve(false));
    if (body !== null) request.write(body);
    request.end();
  });
}
