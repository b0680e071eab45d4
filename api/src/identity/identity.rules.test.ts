import { personIssues, timeZoneIssues, tokenIssues } from './identity.rules.js';

const ana = { name: 'Ana Quispe', email: 'ana@faro.example' };
const rulesOf = (issues: { rule: string }[]): string[] => issues.map((issue) => issue.rule);

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

test('a time zone is one that the calendars of the world know', () => {
  expect(timeZoneIssues('Africa/Dakar')).toEqual([]);
  expect(rulesOf(timeZoneIssues('Africa/Nowhere'))).toEqual(['time_zone_unknown']);
  expect(rulesOf(timeZoneIssues(''))).toEqual(['time_zone_unknown']);
});
