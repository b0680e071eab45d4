import { descriptionIssues, tidyDescription } from './installation.rules.js';

const whole = { organisation: 'African Capacity Fund', contact: 'help@example.org', languages: ['fr', 'en'] };
const rulesOf = (change: Partial<typeof whole> | { contact: null }): string[] =>
  descriptionIssues(tidyDescription({ ...whole, ...change })).map(({ path, rule }) => `${path} ${rule}`);

test('a name, a way to be reached and a language are enough; the way can be left out', () => {
  expect(rulesOf({})).toEqual([]);
  expect(rulesOf({ contact: null })).toEqual([]);
  expect(rulesOf({ contact: 'https://example.org/help' })).toEqual([]);
});

test('a name needs words, and not too many', () => {
  expect(rulesOf({ organisation: '  ' })).toEqual(['organisation text_missing']);
  expect(rulesOf({ organisation: 'x'.repeat(121) })).toEqual(['organisation text_too_long']);
  expect(rulesOf({ organisation: 'a\u0000b' })).toEqual(['organisation forbidden_character']);
});

test('what becomes a link is an address of a person or a page, and no script', () => {
  for (const contact of [
    'javascript:alert(1)',
    'nobody',
    'a@b',
    'https://',
    'a@b.org" onclick="x',
    'a b@c.org',
  ])
    expect(rulesOf({ contact })).toEqual(['contact not_a_contact']);
});

test('at least one language is spoken, and only those that are', () => {
  expect(rulesOf({ languages: [] })).toEqual(['languages language_missing']);
  expect(rulesOf({ languages: ['en', 'sw'] })).toEqual(['languages language_missing']);
});

test('spaces around and between are tidied, a language named twice is one', () => {
  expect(tidyDescription({ organisation: ' A\n B ', contact: ' ', languages: ['fr', 'fr', 'en'] })).toEqual({
    organisation: 'A B',
    contact: null,
    languages: ['fr', 'en'],
  });
});
