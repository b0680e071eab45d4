import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { operationCost } from './cost.js';

const schema = buildSchema(`
  type Query { institutions(first: Int = 100): Page!  countries: [Country!]!  one: Country }
  type Page { nodes: [Institution!]!  totalCount: Int! }
  type Institution { code: String!  country: Country }
  type Country { iso3: String!  institutions: [Institution!]!  context(series: [String!]): [Series!]! }
  type Series { code: String! }
`);

function costOf(text: string, variables: Record<string, unknown> = {}): ReturnType<typeof operationCost> {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operationCost(schema, document, operation as OperationDefinitionNode, variables);
}

test('a plain object costs its fields', () => {
  expect(costOf('{ one { iso3 } }').cost).toBe(2);
});

test('a page costs its size times what is asked of a row', () => {
  expect(costOf('{ institutions(first: 50) { totalCount nodes { code } } }').cost).toBe(1 + 1 + 1 + 50);
});

test('a page size in a variable counts, and so does the one that holds when none is given', () => {
  expect(costOf('query ($n: Int) { institutions(first: $n) { nodes { code } } }', { n: 10 }).cost).toBe(12);
  expect(costOf('{ institutions { nodes { code } } }').cost).toBe(102);
});

test('a list of what was asked for by code is as long as the codes', () => {
  expect(costOf('{ one { context(series: ["A", "B"]) { code } } }').cost).toBe(1 + 1 + 2);
  expect(costOf('{ one { context { code } } }').cost).toBe(1 + 1 + 25);
});

test('lists inside lists multiply, also through fragments', () => {
  const nested = '{ countries { institutions { country { institutions { code } } } } }';
  expect(costOf(nested).cost).toBeGreaterThan(25 * 25 * 25);
  const hidden =
    'query { ...all } fragment all on Query { countries { institutions { country { institutions { code } } } } }';
  expect(costOf(hidden).cost).toBe(costOf(nested).cost);
});

test('asking for the schema is noticed', () => {
  expect(costOf('{ __schema { types { name } } }').introspects).toBe(true);
  expect(costOf('{ one { iso3 } }').introspects).toBe(false);
});

test('the heaviest part is named, with the page size that would fit', () => {
  const text = '{ one { iso3 } institutions(first: 400) { totalCount nodes { code } } }';
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const over = operationCost(schema, document, operation, {}, 100);
  // 2 for the country, 3 besides the rows: 95 rows are left.
  expect(over).toMatchObject({
    cost: 405,
    largest: 'institutions.nodes',
    shrink: { argument: 'institutions(first)', given: 400 },
  });
  expect(over.shrink?.fits).toBeGreaterThan(90);
  expect(costOf(text.replace('400', String(over.shrink?.fits))).cost).toBeLessThanOrEqual(100);
});

test('fragments that double are counted at once, however large the sum', () => {
  const chain = Array.from(
    { length: 40 },
    (_, n) => `fragment f${n} on Country { ...f${n + 1} ...f${n + 1} }`,
  ).join(' ');
  expect(costOf(`{ one { ...f0 } } ${chain} fragment f40 on Country { iso3 }`).cost).toBe(1 + 2 ** 40);
});
