import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { inputDefaults } from './input-defaults.js';

const schema = buildSchema(`
  enum Side { left right }
  input Leaf { name: String!, slice: String! = "", side: Side = right, limit: Int, tags: [String!] = ["a"] }
  input Tree { leaves: [Leaf!]!, first: Leaf, child: Tree }
  type Query { grown(tree: Tree, leaf: Leaf, count: Int): Int }
`);

function definitionsOf(text: string): NonNullable<OperationDefinitionNode['variableDefinitions']> {
  return (parse(text).definitions[0] as OperationDefinitionNode).variableDefinitions ?? [];
}

const asked = definitionsOf(
  'query ($tree: Tree, $leaf: Leaf, $count: Int = 3) { grown(tree: $tree, leaf: $leaf, count: $count) }',
);

describe('defaults of input fields', () => {
  const fill = inputDefaults(schema, asked);

  test.each([
    { tree: { leaves: [{ name: 'a' }, { name: 'b', slice: 'sex=female', side: 'left', tags: [] }] } },
    { tree: { leaves: { name: 'a list of one, as GraphQL allows' } } },
    { tree: { leaves: [], first: { name: 'a' }, child: { leaves: [{ name: 'deep' }] } } },
    { tree: { leaves: [], first: null }, leaf: { name: 'a', limit: null, side: null } },
    { count: 5 },
    {},
  ])('read as the reference implementation reads %j', (variables) => {
    const read = getVariableValues(schema, asked, variables);
    const filled = getVariableValues(schema, asked, fill(variables));
    expect(filled).toEqual(read);
    expect(plain(fill(variables))).toMatchObject(variables);
  });

  test('are there before anybody reads the variables, and what was sent stays as it was', () => {
    const variables = { leaf: { name: 'a' } };
    expect(fill(variables)).toEqual({ leaf: { name: 'a', slice: '', side: 'right', tags: ['a'] } });
    expect(variables).toEqual({ leaf: { name: 'a' } });
  });

  test('what is not of its type is passed on to be refused', () => {
    for (const variables of [{ tree: 'oak' }, { tree: { leaves: [3, null] } }, { leaf: [] }]) {
      expect(getVariableValues(schema, asked, fill(variables)).errors).toEqual(
        getVariableValues(schema, asked, variables).errors,
      );
    }
  });

  test('nothing is copied where no variable has fields', () => {
    const variables = { count: 1 };
    expect(
      inputDefaults(schema, definitionsOf('query ($count: Int) { grown(count: $count) }'))(variables),
    ).toBe(variables);
  });
});

/** A list of one is left as it was sent, so only filled fields are compared. */
const plain = (value: unknown): object => JSON.parse(JSON.stringify(value));
