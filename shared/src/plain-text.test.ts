import { codePointLength, hasForbiddenCharacter, parsePlainText } from './plain-text.js';

test('text is composed (NFC), its line ends are one kind, and outer space goes', () => {
  expect(parsePlainText('  E\u0301valuation\r\nfin\r ', 100)).toEqual({
    kind: 'text',
    text: '\u00c9valuation\nfin',
  });
});

test.each(['a\u0000b', '\u0007', '\ud83d', '\ude00', 'x\ude00\ud83d', '\u007f'])('%j is refused', (raw) => {
  expect(parsePlainText(raw, 100)).toEqual({
    kind: 'invalid',
    found: { rule: 'text_forbidden_character', params: {} },
  });
});

test('whole pairs, tabs, line ends and joiners are welcome', () => {
  expect(['\ud83d\ude00', 'a\tb\nc', 'नेपाल', 'क्\u200dष'].map(hasForbiddenCharacter)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('length is counted in code points after composing', () => {
  expect(codePointLength('\ud83d\ude00a')).toBe(2);
  expect(parsePlainText('e\u0301'.repeat(3), 3).kind).toBe('text');
  expect(parsePlainText('abcd', 3)).toEqual({
    kind: 'invalid',
    found: { rule: 'text_too_long', params: { length: '4', maximum: '3' } },
  });
});
