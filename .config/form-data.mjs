/**
 * Data that the entry form needs to become usable: the answers to its two questions, as compressed as the server sends
 * them to a browser, for a contributor of the demonstration. Fails above the budget. Needs a built API and web app.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import pg from 'pg';
import { root } from './steps.mjs';

const budget = 40_000;
const documents = JSON.parse(readFileSync(`${root}/web/dist/persisted-documents.json`, 'utf8'));
const administration = process.env.KIPIMO_TEST_DATABASE_URL;

const database = new URL(administration);
database.pathname = '/kipimo_form_data';
await administer('create database kipimo_form_data');
const server = fork(`${root}/api/dist/server/main.js`, {
  env: { ...process.env, DATABASE_URL: database.toString(), PORT: '0', KIPIMO_LOG: 'error' },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
try {
  const address = await new Promise((resolve, reject) => {
    server.on('message', ({ kind, url, message }) => {
      if (kind === 'ready') resolve(url);
      if (kind === 'refused') reject(new Error(message));
    });
    server.on('exit', (code) => reject(new Error(`The server ended with code ${code}`)));
  });
  const { cookie } = await asked(address, {
    query:
      'mutation { signIn(email: "contributor.cres@demonstration.example", password: "only a demonstration 2018") { name } }',
  });
  const { data } = await asked(address, {
    cookie,
    query: '{ submissions(institution: "cres", round: "TTI-2018") { nodes { id } } }',
  });
  const id = data.submissions.nodes[0].id;
  let total = 0;
  for (const [name, variables] of Object.entries({ Session: {}, Report: { id } })) {
    const query = Object.values(documents).find((text) => new RegExp(`query ${name}\\b`).test(text));
    const { bytes } = await asked(address, { cookie, query, variables });
    console.log(`${name}: ${bytes} bytes`);
    total += bytes;
  }
  console.log(`${total} of ${budget} bytes`);
  if (total > budget) process.exitCode = 1;
} finally {
  server.removeAllListeners('exit');
  server.kill('SIGTERM');
  await once(server, 'exit');
  await administer('drop database kipimo_form_data with (force)');
}

/** The answer with its size on the wire. Errors: the server refused. */
function asked(address, { cookie = '', query, variables = {} }) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', cookie };
    const body = JSON.stringify({ query, variables });
    const sized = { ...headers, 'accept-encoding': 'gzip' };
    let plain;
    let bytes = 0;
    const sent = request(`${address}/graphql`, { method: 'POST', headers: sized }, (answer) => {
      answer.on('data', (part) => (bytes += part.length));
      answer.on('end', () => resolve({ bytes, data: plain?.data, cookie: cookieOf(plain) }));
    });
    const cookieOf = (known) => known?.cookie ?? cookie;
    sent.on('error', reject);
    fetch(`${address}/graphql`, { method: 'POST', headers, body })
      .then(async (answer) => {
        const { data, errors } = await answer.json();
        if (errors) throw new Error(JSON.stringify(errors));
        plain = { data, cookie: answer.headers.get('set-cookie')?.split(';')[0] };
        sent.end(body);
      })
      .catch(reject);
  });
}

async function administer(statement) {
  const client = new pg.Client({ connectionString: administration });
  await client.connect();
  await client.query(statement);
  await client.end();
}
