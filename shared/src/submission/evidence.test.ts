import { captionIssues, EVIDENCE_MAXIMUM_BYTES, fileIssues, linkIssues, typeByName } from './evidence.js';

const rules = (issues: { rule: string }[]): string[] => issues.map(({ rule }) => rule);

test('a link is an https address of a named host', () => {
  for (const good of ['https://example.org', 'https://example.org:8443/a?b=c#d', 'HTTPS://Example.ORG/x']) {
    expect([good, rules(linkIssues(good))]).toEqual([good, []]);
  }
  const bad = [
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://name:secret@example.org/x',
    'https://localhost/x',
    'https://',
    'https://exa mple.org',
    'file:///etc/passwd',
    ' https://example.org',
    '',
  ];
  for (const one of bad) expect([one, rules(linkIssues(one))]).toEqual([one, ['evidence_link_not_https']]);
  expect(rules(linkIssues(`https://example.org/${'x'.repeat(2000)}`))).toEqual(['text_too_long']);
  expect(rules(linkIssues('https://example.org/\u0000'))).toEqual(['text_forbidden_character']);
});

test('a file is refused by what can be seen from outside', () => {
  expect(rules(fileIssues({ name: 'list.PDF', size: 12 }))).toEqual([]);
  expect(rules(fileIssues({ name: 'list.pdf', size: 0 }))).toEqual(['evidence_empty']);
  expect(rules(fileIssues({ name: 'list.pdf', size: EVIDENCE_MAXIMUM_BYTES }))).toEqual([]);
  expect(rules(fileIssues({ name: 'list.pdf', size: EVIDENCE_MAXIMUM_BYTES + 1 }))).toEqual([
    'evidence_too_big',
  ]);
  for (const name of ['run.exe', 'page.html', 'picture.svg', 'macro.xlsm', 'pdf', 'list.pdf.zip', '']) {
    expect([name, rules(fileIssues({ name, size: 12 }))]).toEqual([name, ['evidence_type_unknown']]);
  }
  expect(['a.jpg', 'a.JPEG', 'a.xlsx'].map(typeByName)).toEqual(['jpeg', 'jpeg', 'xlsx']);
});

test('evidence has a title, and its words are bounded', () => {
  expect(rules(captionIssues({ title: 'Staff list', note: null }))).toEqual([]);
  expect(rules(captionIssues({ title: ' ', note: 'x'.repeat(501) }))).toEqual([
    'evidence_title_missing',
    'text_too_long',
  ]);
  expect(rules(captionIssues({ title: 'a\u0000', note: null }))).toEqual(['text_forbidden_character']);
});
