import { fitOf, type RuledSpell, type RuledUnit, timesIn } from './cohort.rules.js';

const spell = (from: string | null, before: string | null, more: Partial<RuledSpell> = {}): RuledSpell => ({
  role: 'grantee',
  from,
  before,
  dates_known: 'known',
  ...more,
});
const unit = (more: Partial<RuledUnit> = {}): RuledUnit => ({
  id: 1,
  kind: 'institution',
  iso3: 'SEN',
  regionCode: 'west-africa',
  workingLanguages: ['fr'],
  foundedYear: 1984,
  spells: [spell('2009-04-01', '2014-04-01'), spell('2014-04-01', '2019-04-01')],
  elsewhere: new Set(['ACBF']),
  ...more,
});

test.each([
  [{}, 'fits'],
  [{ countries: ['KEN', 'SEN'] }, 'fits'],
  [{ countries: ['KEN'] }, 'does_not'],
  [{ regions: ['west-africa'], kinds: ['institution'], languages: ['fr', 'en'] }, 'fits'],
  [{ regions: ['west-africa'], languages: ['en'] }, 'does_not'],
  [{ kinds: ['partnership'] }, 'does_not'],
  [{ roles: ['partner'] }, 'does_not'],
  [{ alsoIn: ['ACBF'] }, 'fits'],
  [{ alsoIn: ['GDN'] }, 'does_not'],
  [{ memberOn: '2014-04-01' }, 'fits'],
  [{ memberOn: '2019-04-01' }, 'does_not'],
  [{ firstGrantFrom: '2009-01-01', firstGrantUntil: '2009-04-01' }, 'fits'],
  [{ firstGrantFrom: '2009-04-02' }, 'does_not'],
  [{ leftFrom: '2019-03-31', leftUntil: '2019-03-31' }, 'fits'],
  [{ leftUntil: '2019-03-30' }, 'does_not'],
  [{ foundedFrom: 1984, foundedUntil: 1984 }, 'fits'],
  [{ foundedFrom: 1985 }, 'does_not'],
] as const)('of an institution of Senegal, a member from 2009 to 2019, %j: %s', (rule, expected) => {
  expect(fitOf(rule, unit())).toBe(expected);
});

test.each([
  [{ firstGrantUntil: '2010-12-31' }, 'undecided'],
  [{ memberOn: '2012-01-01' }, 'undecided'],
  [{ leftFrom: '2012-01-01' }, 'undecided'],
  [{ countries: ['SEN'] }, 'fits'],
  [{ countries: ['KEN'], memberOn: '2012-01-01' }, 'does_not'],
] as const)('where nobody knows the dates, %j is %s', (rule, expected) => {
  expect(fitOf(rule, unit({ spells: [spell(null, null, { dates_known: 'unknown' })] }))).toBe(expected);
});

test('who has not left did not leave in any time; who was never a member fits nothing', () => {
  expect(fitOf({ leftFrom: '2000-01-01' }, unit({ spells: [spell('2009-04-01', null)] }))).toBe('does_not');
  expect(fitOf({}, unit({ spells: [] }))).toBe('does_not');
  expect(fitOf({ foundedFrom: 1900 }, unit({ foundedYear: null }))).toBe('undecided');
});

test('what is named goes before the rule: left out for ever, or in for a time of its own', () => {
  const everybody = { rule: {}, named: [] };
  expect(timesIn(everybody, unit())).toEqual([{ from: null, before: null }]);
  const without = {
    rule: {},
    named: [{ unitId: 1, counts: false, from: null, before: null, reason: 'merged' }],
  };
  expect(timesIn(without, unit())).toEqual([]);
  const named = { unitId: 1, counts: true, from: '2010-04-01', before: '2012-04-01', reason: 'pilot' };
  expect(timesIn({ rule: null, named: [named] }, unit())).toEqual([
    { from: '2010-04-01', before: '2012-04-01' },
  ]);
  expect(timesIn({ rule: null, named: [{ ...named, unitId: 2 }] }, unit())).toEqual([]);
});

test('members count while they have the role, and within the time of the cohort', () => {
  const member = unit({
    spells: [spell('2009-04-01', '2014-04-01'), spell('2014-04-01', null, { role: 'mentor' })],
  });
  const rule = { roles: ['grantee'], countsFrom: '2010-04-01', countsUntil: '2012-03-31' };
  expect(timesIn({ rule, named: [] }, member)).toEqual([{ from: '2010-04-01', before: '2012-04-01' }]);
  expect(timesIn({ rule: { roles: ['mentor'], countsUntil: '2013-12-31' }, named: [] }, member)).toEqual([]);
});
