import { Invalid } from '../refusals.js';
import { decodeCursor, encodeCursor, inOrder, type Page, pageOfOrdered, type PageRequest } from './page.js';

interface Row {
  readonly name: string;
  readonly code: string;
}

const rows: Row[] = ['delta', 'alpha', 'alpha', 'charlie', 'bravo'].map((name, place) => ({
  name,
  code: `u${place}`,
}));
const keyOf = ({ name, code }: Row): [string, string] => [name, code];
const pageOf = (some: readonly Row[], request: PageRequest): Page<Row> =>
  pageOfOrdered(inOrder(some, keyOf), request);

test('pages put together give every row once, in the order of the key', () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<Row> = pageOf(rows, { first: 2, after });
    expect(page.totalCount).toBe(5);
    seen.push(...page.nodes.map(({ code }) => code));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual(['u1', 'u2', 'u4', 'u3', 'u0']);
});

test('a cursor keeps its place when its row has gone', () => {
  const first = pageOf(rows, { first: 2 });
  const left = rows.filter(({ code }) => code !== 'u2');
  const next = pageOf(left, { first: 2, after: first.pageInfo.endCursor });
  expect(next.nodes.map(({ code }) => code)).toEqual(['u4', 'u3']);
});

test('a page past the end is empty and has no cursor', () => {
  const page = pageOf(rows, { first: 2, after: encodeCursor(['zulu', 'u9']) });
  expect(page).toMatchObject({ nodes: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 5 });
});

test.each([0, -1, 501])('a page of %i rows is refused', (first) => {
  expect(() => pageOf(rows, { first })).toThrow(Invalid);
});

test.each(['rubbish', encodeCursor(['one value only']), Buffer.from('{}').toString('base64url')])(
  'a cursor of another list is refused: %s',
  (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(Invalid);
    expect(() => pageOf(rows, { first: 2, after: cursor })).toThrow(Invalid);
  },
);

test('a list that has become empty takes a cursor it once gave, and refuses what is none', () => {
  const page = pageOf([], { first: 2, after: encodeCursor(['alpha', 'u1']) });
  expect(page).toMatchObject({ nodes: [], totalCount: 0 });
  expect(() => pageOf([], { first: 2, after: 'rubbish' })).toThrow(Invalid);
});
