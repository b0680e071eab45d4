import { Field, ObjectType } from '@nestjs/graphql';
import { argumentIssue, Invalid } from '../refusals.js';

/** The most rows that one page may hold. */
export const LARGEST_PAGE = 500;

@ObjectType({ description: 'Where a page ends, and whether there is more.' })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'Give this as "after" to get the next page; null when the page is empty.',
  })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'Whether rows follow after this page.' })
  hasNextPage: boolean;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The values of a row's place in a unique order. */
export type SortKey = readonly (string | number)[];

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The place that a cursor stands for, or null without a cursor.
 *
 * Errors  Invalid when the text is no cursor of an order with `length` values; null for a list that is empty, where
 *         nobody can tell.
 */
export function decodeCursor(cursor: string | null | undefined, length: number | null): SortKey | null {
  if (cursor == null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = Array.isArray(key) && key.every((part) => ['string', 'number'].includes(typeof part));
    if (isKey && (length === null || key.length === length)) return key as SortKey;
  } catch {
    // Whatever is not JSON is refused below, in the words for any wrong cursor.
  }
  throw new Invalid('"after" is not a cursor of this list.', [argumentIssue('after', 'not_a_cursor')]);
}

/** The page size asked for. Errors: Invalid outside 1 to `LARGEST_PAGE`. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  const params = { least: '1', most: String(LARGEST_PAGE) };
  throw new Invalid(`"first" must lie between 1 and ${LARGEST_PAGE}.`, [
    argumentIssue('first', 'page_size', params),
  ]);
}

/** A row with its place in the order. */
export interface Ordered<Node> {
  readonly row: Node;
  readonly key: SortKey;
}

/** Rows in the order of a key that no two share, for lists that are paged through more than once. */
export function inOrder<Node>(
  rows: readonly Node[],
  keyOf: (row: Node) => SortKey,
): readonly Ordered<Node>[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((left, right) => compareKeys(left.key, right.key));
}

/**
 * One page of a list that is in memory and in order.
 *
 * Shape   rows after the cursor's place, even when the row it was made from has gone since.
 * Errors  Invalid for a wrong page size or cursor.
 */
export function pageOfOrdered<Node>(sorted: readonly Ordered<Node>[], request: PageRequest): Page<Node> {
  const size = pageSize(request.first);
  const after = decodeCursor(request.after, sorted[0]?.key.length ?? null);
  const found = after ? sorted.findIndex(({ key }) => compareKeys(key, after) > 0) : 0;
  const start = found < 0 ? sorted.length : found;
  const page = sorted.slice(start, start + size);
  const last = page.at(-1);
  return {
    nodes: page.map(({ row }) => row),
    pageInfo: { endCursor: last ? encodeCursor(last.key) : null, hasNextPage: sorted.length > start + size },
    totalCount: sorted.length,
  };
}

function compareKeys(left: SortKey, right: SortKey): number {
  for (let place = 0; place < left.length; place += 1) {
    const [one, other] = [left[place] ?? '', right[place] ?? ''];
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}
