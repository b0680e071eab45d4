import type { GraphQLSchema } from 'graphql';
import type { Ask } from './schema-walk.js';
import { requestOf, type WalkRequest } from './walk-request.js';

/** What a walk needs of an answer. */
export interface WalkAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: unknown };
  }[];
}
type Answerer = (text: string, variables: object) => Promise<WalkAnswer>;

/** What somebody was told. */
export interface Told {
  /** Every answer as it came. */
  readonly said: string[];
  /**
   * What was answered whole, and what was refused, in order: of two refusals under way together either may come first
   * and hide the other, so that answers as they came differ from one time to the next.
   */
  readonly settled: string[];
}

/**
 * Everything that somebody is told who asks for all of it.
 *
 * As much as possible is asked for at once. A refusal can hide what stands beside it, so the rest is asked for again
 * without what was refused; and a document that is refused whole is asked for in halves, down to single fields.
 */
export async function everythingTold(
  schema: GraphQLSchema,
  asks: readonly Ask[],
  answer: Answerer,
): Promise<Told> {
  const said: string[] = [];
  const settled = new Set<string>();
  const waiting = [...byRootField(asks)];
  for (let some = waiting.shift(); some !== undefined; some = waiting.shift()) {
    const request = requestOf(schema, some);
    const { data, errors = [] } = await answer(request.text, request.variables);
    const shown = errors.map((error) => ({ ...error, extensions: { code: error.extensions?.code } }));
    const told = { query: request.text, variables: request.variables, data };
    said.push(JSON.stringify({ ...told, errors: shown }));
    const paths = errors.map(({ path }) => (path ?? []).filter((part) => typeof part === 'string'));
    if (errors.length === 0) settled.add(JSON.stringify(told));
    for (const [n, { message, extensions }] of shown.entries())
      settled.add(JSON.stringify({ refused: refusedAt(some, request, paths[n] ?? []), message, extensions }));
    waiting.unshift(...stillHidden(some, request, paths));
  }
  return { said, settled: [...settled].toSorted() };
}

/** What stands at the place of a refusal, whatever name it had in the answer. */
function refusedAt(asks: readonly Ask[], { places }: WalkRequest, path: readonly string[]): object {
  const ask = asks.find((one, n) =>
    [...one.leaves, ''].some((leaf) => startsWith([...(places[n] ?? []), leaf], path)),
  );
  const calls = (ask?.calls ?? []).slice(0, path.length).map(({ field, args }) => ({ field, args }));
  return { calls, leaf: path.length > calls.length ? path.at(-1) : null };
}

const byRootField = (asks: readonly Ask[]): Iterable<Ask[]> =>
  grouped(asks, ({ calls }) => calls[0]?.field ?? '');

/** What has to be asked for again, in groups, because refusals at these paths may have hidden it. */
function stillHidden(asks: readonly Ask[], { places }: WalkRequest, paths: readonly string[][]): Ask[][] {
  if (paths.length === 0) return [];
  const rest: Ask[] = [];
  const refused: Ask[] = [];
  asks.forEach((ask, n) => {
    const place = places[n] ?? [];
    const isRefused = (leaf: string): boolean =>
      paths.some((path) => path.length > 0 && startsWith([...place, leaf], path));
    if (paths.some((path) => path.length > 0 && startsWith(place, path))) return refused.push(ask);
    const leaves = ask.leaves.filter((leaf) => !isRefused(leaf));
    if (leaves.length < ask.leaves.length)
      refused.push({ ...ask, leaves: ask.leaves.filter((leaf) => isRefused(leaf)) });
    if (leaves.length > 0 || ask.leaves.length === 0) rest.push({ ...ask, leaves });
  });
  // Nothing in particular was refused: the document was, as too large or because two parts of it do not go together.
  if (refused.length === 0) return halves(asks);
  // Members of a union answer under one name: which of them was refused is seen when each is asked for by itself.
  const members = [...grouped(refused, ({ calls }) => calls.map(({ on }) => on ?? '').join('/'))];
  const apart = members.length > 1 ? members : [];
  return rest.length > 0 ? [...apart, rest] : apart;
}

function halves(asks: readonly Ask[]): Ask[][] {
  const [only, ...others] = asks;
  if (!only) return [];
  if (others.length > 0) {
    const middle = Math.ceil(asks.length / 2);
    return [asks.slice(0, middle), asks.slice(middle)];
  }
  if (only.leaves.length < 2) return [];
  const middle = Math.ceil(only.leaves.length / 2);
  return [
    [{ ...only, leaves: only.leaves.slice(0, middle) }],
    [{ ...only, leaves: only.leaves.slice(middle) }],
  ];
}

function grouped(asks: readonly Ask[], keyOf: (ask: Ask) => string): Iterable<Ask[]> {
  const groups = new Map<string, Ask[]>();
  for (const ask of asks) groups.set(keyOf(ask), [...(groups.get(keyOf(ask)) ?? []), ask]);
  return groups.values();
}

const startsWith = (place: readonly string[], path: readonly string[]): boolean =>
  path.length <= place.length && path.every((part, n) => part === place[n]);
