import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

test('keys are ordered at every depth and undefined keys are left out', () => {
  const value = { b: [{ z: 1, a: null }], a: 'é', left: undefined, 'a-': 0.1 };
  expect(canonicalJson(value)).toBe('{"a":"é","a-":0.1,"b":[{"a":null,"z":1}]}');
});

test('the order in which keys were written does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      return canonicalJson(value) === canonicalJson(reversed);
    }),
  );
});

test('it is JSON: what is read back is what was written', () => {
  // JSON has no minus zero, so both sides go through JSON once.
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('different content is different text', () => {
  expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
  expect(canonicalJson([[1], 2])).not.toBe(canonicalJson([1, [2]]));
});

test('the same object twice is no circle', () => {
  const shared = { a: 1 };
  expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
});

const circle: unknown[] = [];
circle.push(circle);

test.each([
  [NaN],
  [Infinity],
  [1n],
  [undefined],
  [() => 1],
  [Symbol('x')],
  [[undefined]],
  [Array(2)],
  [new Date(0)],
  [new Map()],
  [new Set()],
  [circle],
])('case %# has no JSON', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('minus zero is zero and objects without a prototype are objects', () => {
  expect(canonicalJson(Object.assign(Object.create(null), { n: -0 }))).toBe('{"n":0}');
});
