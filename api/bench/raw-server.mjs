/**
 * The yardstick: plain node:http that sends the statements that the API was seen to send for the same questions,
 * through pg with the same prepared statements and pool size, and answers their rows as JSON. No GraphQL, no access
 * control, no checking, no shaping of the answer.
 *
 * `GET /<question>/<n>` runs the n-th noted sample. Samples that write run in a transaction, with keys of their own.
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
const BOUNDARY = /^\s*(begin|start transaction|commit|rollback)/i;

const server = createServer((request, response) => {
  const [, question, n] = request.url.split('/');
  const sample = samples[question][Number(n) % samples[question].length];
  (sample.writes ? write(sample) : read(sample))
    .then((rows) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(rows));
    })
    .catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
});

async function read({ statements }) {
  const rows = [];
  for (const { name, text, values } of statements) rows.push((await pool.query({ name, text, values })).rows);
  return rows;
}

async function write({ statements, keys }) {
  const fresh = new Map(keys.map((key) => [key, randomUUID()]));
  const renew = (value) =>
    Array.isArray(value) ? value.map(renew) : typeof value === 'string' ? (fresh.get(value) ?? value) : value;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const rows = [];
    for (const { name, text, values } of statements) {
      if (BOUNDARY.test(text)) continue;
      rows.push((await client.query({ name, text, values: values.map(renew) })).rows);
    }
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

server.listen(port, '127.0.0.1', () => process.send?.({ kind: 'ready' }));
process.on('disconnect', () => process.exit(0));
