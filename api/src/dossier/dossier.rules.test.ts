import { contentOf, dossierIssues, written } from './dossier.rules.js';

const rules = (title: object, blocks: object[], known: string[] = []): string[] =>
  dossierIssues(contentOf({ title, blocks }), new Set(known)).map(({ path, rule }) => `${path} ${rule}`);

test('words are kept in one form, and languages without words are left out', () => {
  expect(written({ en: '  e\u0301te\u0301\r\nnext ', fr: ' ', es: null })).toEqual({
    en: '\u00e9t\u00e9\nnext',
  });
});

test('a report needs a title, and each part words or a figure', () => {
  expect(rules({}, [])).toEqual(['title title_missing']);
  expect(rules({ fr: 'Titre' }, [{}])).toEqual(['blocks.0 block_empty']);
  expect(rules({ fr: 'Titre' }, [{ text: { es: 'Texto' } }])).toEqual([]);
});

test('a figure must be one that its author pinned', () => {
  expect(rules({ en: 'T' }, [{ figure: 'A' }])).toEqual(['blocks.0.figure figure_unknown']);
  expect(rules({ en: 'T' }, [{ figure: 'A' }], ['a'])).toEqual([]);
});

test('what is too long or cannot be stored is named at its place', () => {
  expect(rules({ en: 'x'.repeat(201) }, [])).toEqual(['title.en text_too_long']);
  expect(rules({ en: 'T' }, [{ text: { fr: 'a\u0000b' } }])).toEqual([
    'blocks.0.text.fr text_forbidden_character',
  ]);
  expect(
    rules(
      { en: 'T' },
      Array.from({ length: 61 }, () => ({ text: { en: 'x' } })),
    ),
  ).toEqual(['blocks too_many']);
});
