import {
  codeFor,
  meaningIssues,
  namedOf,
  ruleOf,
  savable,
  wordingOf,
  type WrittenMember,
} from './cohort.rules.js';

const member = (more: Partial<WrittenMember> = {}): WrittenMember => ({
  institution: 'csea',
  counts: true,
  enters: null,
  leaves: null,
  reason: '',
  ...more,
});
const found = (issues: readonly { path: string; rule: string }[]) =>
  issues.map(({ path, rule }) => `${path}: ${rule}`);

test.each([
  [null, [], ['meaning: cohort_means_nobody']],
  [{}, [], []],
  [{ leftFrom: '2014-01-02', leftUntil: '2014-01-01' }, [], ['rule.leftFrom: days_backwards']],
  [{ foundedFrom: 2001, foundedUntil: 2000 }, [], ['rule.foundedFrom: years_backwards']],
  [null, [member()], []],
  [{}, [member({ counts: false })], ['named.0.reason: reason_missing']],
  [null, [member({ leaves: '2014-03-31' })], ['named.0.reason: reason_missing']],
  [
    null,
    [member({ enters: '2014-04-01', leaves: '2014-03-31', reason: 'x' })],
    ['named.0.enters: days_backwards'],
  ],
  [null, [member(), member()], ['named.1.institution: named_twice']],
  [null, [member({ leaves: '2011-12-31', reason: 'left' }), member({ enters: '2013-01-01' })], []],
  [
    {},
    [member({ counts: false, reason: 'x' }), member({ enters: '2013-01-01' })],
    ['named.1.institution: named_twice'],
  ],
])('of the rule %j with %j is said %j', (rule, named, expected) => {
  expect(found(meaningIssues({ rule, named }))).toEqual(expected);
});

test('a name is needed, and from the second version on why', () => {
  const written = { name: wordingOf({}), note: wordingOf({}), why: '', rule: {}, named: [] };
  expect(found(savable(written, true))).toEqual(['name: name_missing']);
  expect(found(savable({ ...written, name: { en: 'West' } }, false))).toEqual(['why: why_missing']);
  expect(found(savable({ ...written, name: { en: 'x'.repeat(121) } }, true))).toEqual([
    'name.en: text_too_long',
  ]);
});

test('words in one language stand for English; a rule holds what is set alone; who never counts has no days', () => {
  expect(wordingOf({ fr: ' Afrique de l’Ouest ' })).toEqual({
    en: 'Afrique de l’Ouest',
    fr: 'Afrique de l’Ouest',
  });
  expect(
    ruleOf({ countries: ['KEN', ' BEN', 'KEN'], regions: [], memberOn: null, foundedFrom: 1990 }),
  ).toEqual({
    countries: ['BEN', 'KEN'],
    foundedFrom: 1990,
  });
  expect(ruleOf(null)).toBeNull();
  const named = [{ institution: 'a', counts: false, enters: '2010-01-01', reason: ' merged ' }];
  expect(namedOf({ named })).toEqual([member({ institution: 'a', counts: false, reason: 'merged' })]);
});

test.each([
  ['First grant, West Africa', '', 'first-grant-west-africa'],
  ['Établies avant 1990', 'a1b2', 'etablies-avant-1990-a1b2'],
  ['西', '', 'cohort'],
  ['x'.repeat(80), '', 'x'.repeat(40)],
])('%s has the code %s %s', (name, suffix, code) => {
  expect(codeFor(name, suffix)).toBe(code);
});
