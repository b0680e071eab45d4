import { demonstrationPassword } from '../seed/demonstration-accounts.js';

/** What a GraphQL server answers, with the refusals that this API makes. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; issues?: { path: string; rule: string; params: Record<string, string> }[] };
  }[];
  readonly status: number;
  readonly headers: Headers;
}

/** A person with a browser or a script, speaking to one server. */
export class Person {
  constructor(
    readonly serverUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same person at another address of the server. */
  at(serverUrl: string): Person {
    return new Person(serverUrl, this.headers);
  }

  /** Asks and returns everything that came back, refusals too. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.serverUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Answer<Data>;
    return { ...body, status: response.status, headers: response.headers };
  }

  /** Asks and returns the data. Errors: there was a refusal or a fault; its message says which. */
  async run<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.ask<Data>(query, variables);
    if (answer.errors?.length || answer.data === null) {
      throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
    }
    return answer.data;
  }

  /** Fetches an address of the server, as a link in the page does. */
  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.serverUrl}${path}`, { headers: { ...this.headers, ...headers } });
  }

  /** Sends one file as a form does; with the header that only pages of ours send, unless another site plays us. */
  upload(path: string, name: string, bytes: Uint8Array, isOurPage = true): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(bytes)]), name);
    const headers = new Headers(this.headers);
    if (isOurPage) headers.set('apollo-require-preflight', '1');
    return fetch(`${this.serverUrl}${path}`, { method: 'POST', headers, body: form });
  }

  /** The code of the refusal, or null when there was none. */
  async refusal(query: string, variables: object = {}): Promise<string | null> {
    const answer = await this.ask(query, variables);
    return answer.errors?.[0]?.extensions.code ?? null;
  }
}

const SIGN_IN = `mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { name }
}`;

/** The public, who have not signed in. */
export const thePublic = (serverUrl: string): Person => new Person(serverUrl);

/** A person of the demonstration, signed in by the front door. `email` is one of the demonstration accounts. */
export async function signedIn(
  serverUrl: string,
  email: string,
  password: string = demonstrationPassword,
): Promise<Person> {
  const answer = await thePublic(serverUrl).ask(SIGN_IN, { email, password });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (answer.errors || !cookie) throw new Error(`Signing in failed: ${JSON.stringify(answer.errors)}`);
  return new Person(serverUrl, { cookie });
}

/** A script that signs its requests with a personal access token. */
export const withToken = (serverUrl: string, secret: string): Person =>
  new Person(serverUrl, { authorization: `Bearer ${secret}` });
