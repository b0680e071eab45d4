import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';
import catalogue from './schema-words.json' with { type: 'json' };
import { inLanguage } from './schema-words.js';

const schema = introspectionFromSchema(
  buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8')),
);
const descriptions = new Set<string>();
JSON.stringify(schema, (key, value: unknown) => {
  if (key === 'description' && typeof value === 'string') descriptions.add(value);
  return value;
});

test('no translation is of a sentence that the schema no longer holds', () => {
  expect(Object.keys(catalogue).filter((words) => !descriptions.has(words))).toEqual([]);
});

test('a description is in the reader’s language, or says that it is not', () => {
  const answer = {
    data: {
      fields: [{ description: 'One country.' }, { description: 'Said by nobody.' }, { description: null }],
    },
  };
  expect(
    inLanguage(answer, 'fr', 'original anglais').data.fields.map(({ description }) => description),
  ).toEqual(['Un pays.', 'Said by nobody. (original anglais)', null]);
  expect(inLanguage(answer, 'en', 'English original')).toBe(answer);
});
