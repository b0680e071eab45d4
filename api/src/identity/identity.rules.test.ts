import { passwordIssues, personIssues, signInPause, tokenIssues } from './identity.rules.js';

const ana = { name: 'Ana Quispe', email: 'ana@faro.example' };
const rulesOf = (issues: { rule: string }[]): string[] => issues.map((issue) => issue.rule);

test('a password of fifteen characters is long enough, one of fourteen is not', () => {
  expect(passwordIssues('quiet morning r', ana)).toEqual([]);
  expect(rulesOf(passwordIssues('quiet morning ', ana))).toEqual(['password_too_short']);
});

test('a password made of the own name or of one repeated character is refused', () => {
  expect(rulesOf(passwordIssues('ana quispe ana quispe', ana))).toEqual(['password_easily_guessed']);
  expect(rulesOf(passwordIssues('aaaaaaaaaaaaaaaaaaaa', ana))).toEqual(['password_easily_guessed']);
});

test('a person needs a name and an address that could receive mail', () => {
  expect(personIssues(ana)).toEqual([]);
  expect(rulesOf(personIssues({ name: ' ', email: 'nobody' }))).toEqual([
    'name_needed',
    'not_an_email_address',
  ]);
});

test('a token lives between a day and a year', () => {
  expect(tokenIssues({ name: 'R script', expiresInDays: 90 })).toEqual([]);
  expect(rulesOf(tokenIssues({ name: 'R script', expiresInDays: 0 }))).toEqual(['out_of_range']);
  expect(rulesOf(tokenIssues({ name: 'R script', expiresInDays: 400 }))).toEqual(['out_of_range']);
});

test('four failed sign-ins cost nothing, and no number of them costs more than half a minute', () => {
  expect(signInPause(4)).toBe(0);
  expect(signInPause(5)).toBe(1);
  expect(signInPause(500)).toBe(30);
});
