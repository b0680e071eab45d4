import { buildSchema, graphql, GraphQLError } from 'graphql';
import { asksOf, reachableFields } from './schema-walk.js';
import { everythingTold } from './schema-walker.js';

const schema = buildSchema(`
  type Query { house(code: String!): House  attic: Attic!  street(first: Int): [House!]!  guests: [Guest!]! }
  type House { code: String!  name: String!  cellar(key: String!): Cellar!  rooms: [Room!]!  owner: Owner }
  type Room { name: String!  size: Int  diary: String! }
  type Cellar { wine: String!  safe: Safe! }
  type Safe { note: String!  combination: Int }
  type Owner { name: String!  age: Int }
  type Attic { box: Owner!  letters: [String!]! }
  type Cat { name: String!  hidden: String }
  type Dog { name: String!  bone: Owner }
  union Guest = Cat | Dog`);
const samples = { code: ['here', 'there'], key: ['red', 'blue'] };
const SECRET = 'where the treasure lies';

/** Refuses as a resolver does that finds its asker has no business there. */
const refused = (): never => {
  throw new GraphQLError('Not yours', { extensions: { code: 'NOT_ALLOWED' } });
};

/** A world in which almost everything is refused, with whatever a test lets slip. */
const world = (slip: object): object => ({
  house: ({ code }: { code: string }) => ({
    code,
    name: refused,
    cellar: refused,
    rooms: [{ name: 'hall', size: 3, diary: refused }, { name: refused }],
    owner: refused,
    ...slip,
  }),
  attic: refused,
  street: [],
  guests: [
    { __typename: 'Cat', name: refused, hidden: null },
    { __typename: 'Dog', name: 'Rex', bone: refused },
  ],
});

const toldIn = async (rootValue: object, most = Number.POSITIVE_INFINITY): Promise<string> => {
  const { said } = await everythingTold(schema, asksOf(schema, samples), async (source, variableValues) => {
    // As the API does: a document that is too long is refused whole, and the error stands at no field.
    if (source.length > most)
      return { errors: [{ message: 'Too long', extensions: { code: 'TOO_COSTLY' } }] };
    const { data, errors } = await graphql({
      schema,
      source,
      rootValue,
      variableValues: { ...variableValues },
    });
    return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
  });
  return said.join('\n');
};

test('asks for every field that can be reached', () => {
  const covered = new Set(asksOf(schema, samples).flatMap(({ covers }) => covers));
  expect(reachableFields(schema).filter((field) => !covered.has(field))).toEqual([]);
});

test('a field that must be given an argument and has no sample is a fault of the walk', () => {
  expect(() => asksOf(schema, { code: ['here'] })).toThrow('House.cellar(key:)');
});

test('a world that keeps its secret tells nothing of it', async () => {
  expect(await toldIn(world({}))).not.toContain(SECRET);
});

const leaks: Record<string, object> = {
  'beside a refusal that empties its whole object': world({ code: () => SECRET }),
  'in a list whose other items are refused': world({ rooms: [{ name: refused, diary: 'dull' }, { diary: SECRET }] }),
  'behind one of several values of an argument': world({
    cellar: ({ key }: { key: string }) => (key === 'blue' ? { wine: SECRET, safe: refused } : refused()),
  }),
  'three objects deep, where the way there refuses its plain fields': world({
    cellar: { wine: refused, safe: { note: SECRET, combination: refused } },
  }),
  'in a member of a union that another member refuses': {
    ...world({}),
    guests: [{ __typename: 'Dog', name: SECRET, bone: refused }],
  },
  'in an object of a field that must not be empty': { ...world({}), attic: { box: refused, letters: [SECRET] } },
}; // prettier-ignore

test.each(Object.keys(leaks))('a leak is found %s', async (name) => {
  expect(await toldIn(leaks[name] ?? {})).toContain(SECRET);
});

test.each(Object.keys(leaks))('a leak is found %s, when documents must be short', async (name) => {
  expect(await toldIn(leaks[name] ?? {}, 160)).toContain(SECRET);
});
