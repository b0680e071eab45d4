/**
 * The yardstick: plain node:http that sends the statements that the API was seen to send for the same questions,
 * through pg with the same prepared statements and pool size, and answers their rows as JSON. No GraphQL, no access
 * control, no checking, no shaping of the answer.
 *
 * `GET /<question>/<n>` runs the n-th noted sample: statements that the API had under way together go together, and
 * those between `begin` and `commit` run in a transaction with keys of their own. `GET /empty` answers nothing much:
 * the most that this client can ask for.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const { databaseUrl, port, samples } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const TEXT_TYPES = [1184, 1082, 20];
for (const type of TEXT_TYPES) pg.types.setTypeParser(type, (text) => text);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 10,
  options: '-c timezone=UTC -c datestyle=ISO -c role=kipimo_app',
});
const BEGIN = /^\s*(begin|start transaction)/i;
const END = /^\s*(commit|rollback)/i;

const server = createServer((request, response) => {
  const [, question, n] = request.url.split('/');
  if (question === 'empty') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '2' });
    response.end('{}');
    return;
  }
  const sample = samples[question][Number(n) % samples[question].length];
  (sample.keys ? write(sample) : read(sample))
    .then((rows) => {
      const body = JSON.stringify(rows);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      });
      response.end(body);
    })
    .catch((error) => {
      const body = String(error);
      response.writeHead(500, { 'content-length': String(Buffer.byteLength(body)) });
      response.end(body);
    });
});

const rowsOf = async (connection, { name, text, values }) =>
  (await connection.query({ name, text, values })).rows;

async function read({ steps }) {
  const rows = [];
  for (const step of steps) rows.push(...(await Promise.all(step.map((one) => rowsOf(pool, one)))));
  return rows;
}

async function write({ steps, keys }) {
  const fresh = new Map(keys.map((key) => [key, randomUUID()]));
  const renew = (value) =>
    Array.isArray(value) ? value.map(renew) : typeof value === 'string' ? (fresh.get(value) ?? value) : value;
  const rows = [];
  let client = null;
  try {
    for (const { name, text, values } of steps.flat()) {
      if (BEGIN.test(text)) client = await pool.connect();
      rows.push(await rowsOf(client ?? pool, { name, text, values: values.map(renew) }));
      if (END.test(text)) {
        client?.release();
        client = null;
      }
    }
    return rows;
  } catch (error) {
    await client?.query('rollback');
    throw error;
  } finally {
    client?.release();
  }
}

server.listen(port, '127.0.0.1', () => process.send({ kind: 'ready' }));
process.on('disconnect', () => process.exit(0));
