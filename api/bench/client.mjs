import { people } from './dataset.mjs';

/** Signs in and returns the session cookie. */
export async function sessionOf(url, email) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }',
      variables: { email, password: people.password },
    }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Signing in as ${email} failed: ${await response.text()}`);
  return cookie;
}

/** One GraphQL request as our own screens send it. */
export function graphqlRequest(document, variables, cookie) {
  const body = JSON.stringify({ query: document, variables });
  return {
    path: '/graphql',
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      cookie,
    },
    body,
  };
}

/** Asks and returns the data. Errors: the answer holds a refusal. */
export async function ask(url, { headers, body }) {
  const { 'content-length': _length, ...rest } = headers;
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: rest, body });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
