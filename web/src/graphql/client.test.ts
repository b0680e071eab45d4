import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { canonical, operationName, persistedAddress, read, write } from './client.js';
import { Refusal, Unreachable } from './refusal.js';

const asked = {
  __meta__: { hash: 'abc' },
  toString: () => 'query Members($code: String!) { initiative(code: $code) { code } }',
};
let calls: { url: string; init: RequestInit }[] = [];
let replies: (() => Response)[] = [];
const realFetch = globalThis.fetch;

const json = (body: unknown) =>
  ({
    status: 200,
    headers: new Headers({ 'content-type': 'application/json' }),
    json: async () => body,
  }) as Response;

beforeEach(() => {
  calls = [];
  globalThis.fetch = async (url, init = {}) => {
    calls.push({ url: url as string, init });
    return replies.shift()!();
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('one question has one address, whatever the order of its variables', () => {
  expect(canonical({ b: 1, a: { d: undefined, c: [2, 1] } })).toBe('{"a":{"c":[2,1]},"b":1}');
  expect(persistedAddress('X', { b: 1, a: 2 }, 'abc')).toBe(persistedAddress('X', { a: 2, b: 1 }, 'abc'));
  expect(operationName(asked)).toBe('Members');
});

test('a read is a persisted GET', async () => {
  replies = [() => json({ data: { initiative: { code: 'TTI' } } })];
  expect(await read(asked, { code: 'TTI' })).toEqual({ initiative: { code: 'TTI' } });
  const [{ url, init }] = calls as [(typeof calls)[number]];
  const address = new URLSearchParams(url.split('?')[1]);
  expect(init.method).toBeUndefined();
  expect(address.get('operationName')).toBe('Members');
  expect(JSON.parse(address.get('extensions')!)).toEqual({
    persistedQuery: { version: 1, sha256Hash: 'abc' },
  });
  expect((init.headers as Record<string, string>)['apollo-require-preflight']).toBe('1');
});

test('a server that does not know the document is asked again with its text', async () => {
  replies = [
    () => json({ errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }),
    () => json({ data: { initiative: { code: 'TTI' } } }),
  ];
  await read(asked, { code: 'TTI' });
  expect(calls[1]!.init.method).toBe('POST');
  expect(JSON.parse(calls[1]!.init.body as string)).toMatchObject({
    operationName: 'Members',
    query: asked.toString(),
  });
});

test('a refusal keeps its code, issues and reference', async () => {
  const issues = [{ path: 'password', rule: 'password_too_short', params: { minimum: '15' } }];
  replies = [
    () => json({ errors: [{ message: 'No', extensions: { code: 'INVALID', issues, reference: 'r1' } }] }),
  ];
  const refusal = await write(asked, { code: 'x' }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code: 'INVALID', issues, reference: 'r1' });
});

test('an unknown code reads as a fault of ours', async () => {
  replies = [() => json({ errors: [{ message: 'x', extensions: { code: 'SOMETHING_NEW' } }] })];
  await expect(read(asked, { code: 'x' })).rejects.toMatchObject({ code: 'INTERNAL' });
});

test.each([
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
  [
    'a page of some proxy',
    () => ({ status: 502, headers: new Headers({ 'content-type': 'text/html' }) }) as Response,
  ],
])('%s is not a refusal', async (_, reply) => {
  replies = [reply];
  await expect(read(asked, { code: 'x' })).rejects.toBeInstanceOf(Unreachable);
});
