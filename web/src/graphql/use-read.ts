import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { operationName, read, write, type OperationDocument } from './client.js';
import { Refusal, Unreachable } from './refusal.js';
import { isDeviceUsed } from './device-used.js';

/** Variables may be left out exactly when the operation takes none. */
type Given<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

interface Asking {
  /** False while the question cannot be asked yet. */
  enabled?: boolean;
  /** Keeps showing the former answer while a new one is on its way, so that the page does not jump. */
  keepPrevious?: boolean;
  /** Never shows a former answer: for what others may have moved since, such as a report under review. */
  fresh?: boolean;
  /** Whose copy of the answer this device keeps: shown while there is no newer one, and without a connection. */
  keptFor?: string;
}

/** The cache key of a question; use it to refresh or replace one answer. */
export function keyOf(document: { toString(): string }, variables?: unknown): readonly unknown[] {
  return variables === undefined ? [operationName(document)] : [operationName(document), variables];
}

/** Asks a question and keeps the answer under its operation name and variables. */
export function useRead<Result, Variables>(
  document: OperationDocument<Result, Variables>,
  ...[variables, asking]: [...Given<Variables>, asking?: Asking]
): UseQueryResult<Result, Refusal | Unreachable> {
  const given = (variables ?? {}) as Variables;
  const {
    enabled = true,
    keepPrevious = false,
    fresh = false,
    keptFor,
  } = (asking as Asking | undefined) ?? {};
  return useQuery<Result, Refusal | Unreachable>({
    queryKey: keyOf(document, given),
    queryFn: ({ client, queryKey, signal }) => {
      const answer = read(document, given, signal);
      if (keptFor === undefined || !isDeviceUsed()) return answer;
      answer.catch(() => undefined); // it may fail before anybody waits for it
      return import('../offline/kept-answers.js').then(
        ({ meanwhile }) => meanwhile(client, queryKey, keptFor, answer),
        () => answer,
      );
    },
    enabled,
    placeholderData: keepPrevious ? (former) => former : undefined,
    ...(fresh && { staleTime: 0, gcTime: 0 }),
  });
}

/** Where a change stands: what came back of the newest one, or why it was refused. */
interface Writing<Result> {
  isPending: boolean;
  error: Refusal | Unreachable | null;
  data: Result | undefined;
}

const nothingSent = { isPending: false, error: null, data: undefined };

/**
 * Sends a change, once: it is never repeated by itself. What it makes stale is for the caller to say.
 *
 * `mutateAsync` fails with what `error` then holds; `mutate` leaves it to be read there.
 */
export function useWrite<Result, Variables>(document: OperationDocument<Result, Variables>) {
  const [state, setState] = useState<Writing<Result>>(nothingSent);
  const newest = useRef(0);
  const mutateAsync = useCallback(
    async (variables: Variables): Promise<Result> => {
      const own = ++newest.current;
      const settle = (next: Writing<Result>) => {
        if (own === newest.current) setState(next);
      };
      settle({ ...nothingSent, isPending: true });
      try {
        const data = await write(document, variables);
        settle({ ...nothingSent, data });
        return data;
      } catch (error) {
        settle({ ...nothingSent, error: error as Refusal | Unreachable });
        throw error;
      }
    },
    [document],
  );
  const mutate = useCallback(
    (variables: Variables, { onSuccess }: { onSuccess?: (data: Result) => unknown } = {}) =>
      void mutateAsync(variables).then(onSuccess, () => undefined),
    [mutateAsync],
  );
  const reset = useCallback(() => {
    newest.current += 1;
    setState(nothingSent);
  }, []);
  return { ...state, mutateAsync, mutate, reset };
}

/** Worth asking again: nothing answered, or the server failed by its own account. A refusal stays one. */
export function worthRepeating(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refusal && error.code === 'UNAVAILABLE');
}

/** The one cache of answers. Reads are tried four times in all, 0.5 s, 1 s and 2 s apart. */
export function answers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) => failures < 3 && worthRepeating(error),
        retryDelay: (failures) => 500 * 2 ** failures,
        refetchOnWindowFocus: false,
      },
    },
  });
}
