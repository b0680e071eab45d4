import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { documentShape, shapeProblem } from './document-shape.js';
import { limits } from './limits.js';

const tight = { fields: 10, repeats: 3, fragments: 2, variables: 1 };
const problem = (text: string): string | null => shapeProblem(parse(text), tight);

test('a document within its limits has no problem, nor has the usual question about the schema', () => {
  expect(problem('query ($a: Int) { a b { c ...f } } fragment f on T { d e }')).toBeNull();
  expect(shapeProblem(parse(getIntrospectionQuery()), limits.shape)).toBeNull();
});

test('each limit is named with its number', () => {
  expect(problem('{ a b c d e f g h i j k }')).toMatch(/11 fields .* 10 is the limit/);
  expect(problem('{ a a a a }')).toMatch(/fields called "a"/);
  expect(problem('{ ...a } fragment a on T { x } fragment b on T { x } fragment c on T { x }')).toMatch(
    /3 fragments/,
  );
  expect(problem('query ($a: Int, $b: Int) { x }')).toMatch(/2 variables/);
});

test('fragments count wherever they are spread, and one that holds itself is named', () => {
  expect(problem('{ ...a x { ...a } y { ...a } } fragment a on T { b c d }')).toMatch(/fields/);
  expect(problem('{ ...a } fragment a on T { b { ...b } } fragment b on T { ...a }')).toMatch(/holds itself/);
});

test('no other rule reads a document that is refused', () => {
  const schema = buildSchema('type Query { a: Int }');
  const document = parse('{ a a a a b { c } }');
  const errors = validate(schema, document, [documentShape(tight)]);
  expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('called "a"')]);
  expect(document.definitions).toEqual([]);
});
