import { noteReached } from './connection.js';
import { refusalOf, Unreachable } from './refusal.js';

/** A generated document: its text, its types, and (for persisted ones) the hash the server knows it by. */
export interface OperationDocument<Result, Variables> {
  toString(): string;
  __meta__?: Record<string, unknown>;
  __apiType?: (variables: Variables) => Result;
}

const endpoint = '/graphql';
const preflight = {
  accept: 'application/graphql-response+json, application/json',
  'apollo-require-preflight': '1',
};

/** The name written after `query` or `mutation`; every document of ours has one. */
export function operationName(document: { toString(): string }): string {
  const name = /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1];
  if (!name) throw new Error('A document needs an operation with a name');
  return name;
}

/** JSON with keys in alphabetical order and without undefined, so that one question has one address. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The address of a read whose document the server knows. */
export function persistedAddress(name: string, variables: unknown, sha256Hash: string): string {
  const extensions = canonical({ persistedQuery: { sha256Hash, version: 1 } });
  const query = new URLSearchParams({
    operationName: name,
    variables: canonical(variables ?? {}),
    extensions,
  });
  return `${endpoint}?${query.toString()}`;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: Parameters<typeof refusalOf>[0];
}

async function send<Result>(address: string, init: RequestInit): Promise<Answer<Result>> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', cache: 'no-cache', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    noteReached(false);
    throw new Unreachable('No answer from the server', { cause: error });
  }
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  noteReached(isJson);
  if (!isJson) throw new Unreachable(`The server answered ${response.status} without a GraphQL result`);
  return (await response.json()) as Answer<Result>;
}

function opened<Result>({ data, errors }: Answer<Result>): Result {
  if (errors && errors.length > 0) throw refusalOf(errors);
  if (data === undefined || data === null) throw refusalOf([{ message: 'The answer was empty' }]);
  return data;
}

function post<Result>(
  document: { toString(): string },
  variables: unknown,
  sha256Hash?: string,
): Promise<Answer<Result>> {
  const said = sha256Hash
    ? { extensions: { persistedQuery: { sha256Hash, version: 1 } } }
    : { query: document.toString() };
  const body = canonical({ operationName: operationName(document), ...said, variables });
  return send(endpoint, {
    method: 'POST',
    headers: { ...preflight, 'content-type': 'application/json' },
    body,
  });
}

const unknownToServer = (answer: Answer<unknown>) =>
  answer.errors?.some(({ extensions }) => /^PERSISTED_QUERY_NOT_/.test(extensions?.code ?? '')) ?? false;

/**
 * Asks a question: a persisted GET, which caches can keep.
 *
 * A server that does not know the document (another build of it) is asked again with its text.
 * Errors: Refusal when the server said no, Unreachable when nothing of ours answered.
 */
export async function read<Result, Variables>(
  document: OperationDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const hash = document.__meta__?.hash;
  if (typeof hash !== 'string') return opened<Result>(await post(document, variables));
  const answer = await send<Result>(persistedAddress(operationName(document), variables, hash), {
    headers: preflight,
    signal,
  });
  return opened<Result>(unknownToServer(answer) ? await post(document, variables) : answer);
}

/**
 * Sends a change, once: a mutation is never repeated by the client, its operation id makes a retry by hand safe.
 *
 * It goes by the hash of its document, which is a third of a small change; only a server that does not know the
 * document, and so did nothing, is sent the text.
 */
export async function write<Result, Variables>(
  document: OperationDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const hash = document.__meta__?.hash;
  const answer = await post<Result>(document, variables, typeof hash === 'string' ? hash : undefined);
  return opened<Result>(unknownToServer(answer) ? await post(document, variables) : answer);
}
