import { createHash } from 'node:crypto';
import { people } from './dataset.mjs';
import { wire } from './load.mjs';

/** Signs in and returns the session cookie. */
export async function sessionOf(url, email, password = people.password) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }',
      variables: { email, password },
    }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Signing in as ${email} failed: ${await response.text()}`);
  return cookie;
}

/** The name by which the server knows a document of its release. */
export const hashOf = (document) => createHash('sha256').update(document).digest('hex');
const nameOf = (document) => /\b(?:query|mutation)\s+(\w+)/.exec(document)[1];

/** A read as our own screens send it: the address alone, so that caches can keep the answer. */
export function readRequest(document, variables, cookie) {
  const query = new URLSearchParams({
    operationName: nameOf(document),
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { sha256Hash: hashOf(document), version: 1 } }),
  });
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    'apollo-require-preflight': '1',
    cookie,
  };
  return wire({ path: `/graphql?${query}`, headers });
}

/** A change as our own screens send it. */
export function writeRequest(document, variables, cookie) {
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    'apollo-require-preflight': '1',
    'content-type': 'application/json',
    cookie,
  };
  const body = JSON.stringify({ operationName: nameOf(document), query: document, variables });
  return wire({ path: '/graphql', method: 'POST', headers, body });
}

/** Asks once and returns the data. Errors: the answer holds a refusal. */
export async function ask(url, document, variables, cookie) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
