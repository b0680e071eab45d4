import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { canonical } from '../graphql/client.js';
import { onDevice, startingWith } from './device.js';

/** An answer as it lies on the device. */
export interface KeptAnswer {
  readonly data: unknown;
  /** When the server gave it, in milliseconds. */
  readonly at: number;
  readonly bytes: number;
}

const placeOf = (person: string, [name, variables]: QueryKey) => [
  person,
  String(name),
  canonical(variables ?? {}),
];

/** Keeps an answer for one person. Errors: the browser keeps nothing. */
export async function keepAnswer(person: string, key: QueryKey, data: unknown, at: number): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(data)).length;
  const kept: KeptAnswer = { data, at, bytes };
  await onDevice('answers', 'readwrite', (store) => store.put(kept, placeOf(person, key)));
}

/** The answer that was kept for a person, if any. Errors: the browser keeps nothing. */
export function keptAnswer(person: string, key: QueryKey): Promise<KeptAnswer | undefined> {
  return onDevice<KeptAnswer | undefined>('answers', 'readonly', (store) => store.get(placeOf(person, key)));
}

/** All that is kept for a person. */
export function keptAnswers(person: string): Promise<KeptAnswer[]> {
  return onDevice<KeptAnswer[]>('answers', 'readonly', (store) => store.getAll(startingWith(person)));
}

/** Forgets what was kept for a person. */
export async function forgetAnswers(person: string): Promise<void> {
  await onDevice('answers', 'readwrite', (store) => store.delete(startingWith(person)));
}

/** Forgets one answer. */
export async function forgetAnswer(person: string, key: QueryKey): Promise<void> {
  await onDevice('answers', 'readwrite', (store) => store.delete(placeOf(person, key)));
}

/** Whose answers lie here, beside the one that belongs to nobody. */
export async function peopleKept(): Promise<string[]> {
  const keys = await onDevice<string[][]>('answers', 'readonly', (store) => store.getAllKeys());
  return [...new Set(keys.map((key) => key[0] ?? ''))].filter(Boolean);
}

/**
 * The server's answer; until it comes, the page is given the copy that this device keeps, with the time it is of.
 * Without an answer the copy stays, and the question fails as it would have, however soon it does: a device without a
 * connection fails before it has looked up its copy.
 */
export async function meanwhile<Data>(
  client: QueryClient,
  key: QueryKey,
  person: string,
  answer: Promise<Data>,
): Promise<Data> {
  let isAnswered = false;
  answer.then(
    () => (isAnswered = true),
    () => undefined,
  );
  if (client.getQueryData(key) === undefined) {
    const copy = await keptAnswer(person, key).catch(() => undefined);
    if (copy && !isAnswered && client.getQueryData(key) === undefined)
      client.setQueryData(key, copy.data, { updatedAt: copy.at });
  }
  return answer;
}
