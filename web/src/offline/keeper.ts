import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { markDevice } from '../graphql/device-used.js';
import { forgetAnswer, forgetAnswers, keepAnswer, peopleKept } from './kept-answers.js';

/** Questions whose answers a person needs to go on without a connection. */
const kept = ['MyReports', 'Report', 'ReportHistory', 'IndicatorHelp'];
const session = 'Session';
/** Changes of one answer in quick succession are written once. */
const settling = 400;

/**
 * Keeps on this device, for one person, each answer that the entry form needs, as it is now and whenever it changes.
 * Whoever used the device before is forgotten. Returns what ends it.
 */
export function keepAnswersOf(client: QueryClient, person: string): () => void {
  markDevice(true);
  void forgetOthers(person);
  const cache = client.getQueryCache();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const keep = (key: QueryKey, hash: string): void => {
    clearTimeout(timers.get(hash));
    const write = (): void => void keepOne(client, person, key).catch(() => undefined);
    timers.set(hash, setTimeout(write, settling));
  };
  for (const { queryKey, queryHash } of cache.getAll()) keep(queryKey, queryHash);
  return cache.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success')
      keep(event.query.queryKey as QueryKey, event.query.queryHash);
  });
}

async function keepOne(client: QueryClient, person: string, key: QueryKey): Promise<void> {
  const name = String(key[0]);
  const state = client.getQueryState(key);
  if (state?.data === undefined) return;
  if (name === session) {
    const { viewer } = state.data as { viewer: { email: string } | null };
    if (viewer?.email === person) await keepAnswer('', key, state.data, state.dataUpdatedAt);
    else await forgetAnswer('', key);
  } else if (kept.includes(name)) await keepAnswer(person, key, state.data, state.dataUpdatedAt);
}

async function forgetOthers(person: string): Promise<void> {
  const others = (await peopleKept()).filter((other) => other !== person);
  await Promise.all(others.map(forgetAnswers));
}

/** After signing out: nothing that was read stays on the device. What was not sent stays unless it is discarded. */
export async function forgetPerson(person: string): Promise<void> {
  markDevice(false);
  await Promise.all([forgetAnswers(person), forgetAnswers('')]).catch(() => undefined);
}
