import { bibtexOf, citationOf, nextVersion, verifySnippets } from './release.rules.js';

const release = {
  ...{ initiative: 'Think Tank Initiative', version: 'TTI-2026.1', title: 'Record & more' },
  ...{ asOf: '2026-11-30T10:00:00.123456Z', createdAt: '2026-12-01T00:00:00.000000Z' },
  ...{ address: 'https://kipimo.example.org/releases/TTI-2026.1', demonstration: false },
};

test('a citation names who, when, what, as of when and where', () => {
  expect(citationOf(release)).toBe(
    'Think Tank Initiative (2026): Record & more. Release TTI-2026.1, data as of 2026-11-30. Kipimo. ' +
      'https://kipimo.example.org/releases/TTI-2026.1',
  );
  expect(citationOf({ ...release, demonstration: true })).toContain('Illustrative values, not measurements.');
});

test('BibTeX has what TeX would read as its own made harmless', () => {
  const entry = bibtexOf(release);
  expect(entry).toContain('@misc{kipimo-tti-2026.1,');
  expect(entry).toContain('title = {Record \\& more},');
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('the next version of a year is the first free one', () => {
  expect(nextVersion('TTI', '2026', [])).toBe('TTI-2026.1');
  expect(nextVersion('TTI', '2026', ['TTI-2026.1', 'TTI-2026.2', 'ACBF-2026.3'])).toBe('TTI-2026.3');
  expect(nextVersion('A B', '2026', [])).toBe('A-B-2026.1');
});

test('verifying takes three lines in each language, and the published hash is in them', () => {
  for (const { text } of verifySnippets('TTI-2026.1', 'abc123')) {
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('abc123');
  }
});
