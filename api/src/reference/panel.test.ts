import type { Institution } from '../unit/institution.type.js';
import { isMemberOn, type PanelMember, panelOf } from './panel.js';
import type { DayRange, MembershipRow } from './reference-rows.js';

const units = new Map([1, 2].map((id) => [id, { id, code: `u${id}` } as Institution]));

function spell(
  unitId: number,
  from: string | null,
  before: string | null,
  more: Partial<MembershipRow> = {},
) {
  return {
    unit_id: unitId,
    initiative_id: 1,
    role: 'grantee',
    from,
    before,
    dates_known: 'known',
    reason: null,
    demonstration: false,
    confidence: 'sourced',
    source: 'test',
    recorded_from: '2009-01-01T00:00:00.000000Z',
    recorded_until: null,
    ...more,
  } satisfies MembershipRow;
}

const everybody = () => true;
const anyDay = () => null;
const ranges = (members: readonly PanelMember[]) =>
  members.map(({ unitId, from, before }) => [unitId, from, before]);

test('spells that touch are one time in the panel, with the reason for which it ended', () => {
  const spells = [
    spell(1, '2009-04-01', '2014-04-01', { reason: 'phase 1' }),
    spell(1, '2014-04-01', '2019-04-01', { reason: 'phase 2' }),
  ];
  const panel = panelOf(spells, units, null, everybody, anyDay);
  expect(ranges(panel)).toEqual([[1, '2009-04-01', '2019-04-01']]);
  expect(panel[0]?.reason).toBe('phase 2');
});

test('a unit that left and came back is in twice, and not in between', () => {
  const spells = [spell(1, '2009-04-01', '2011-04-01'), spell(1, '2013-04-01', null)];
  const panel = panelOf(spells, units, null, everybody, anyDay);
  expect(ranges(panel)).toEqual([
    [1, '2009-04-01', '2011-04-01'],
    [1, '2013-04-01', null],
  ]);
  const isIn = (day: string): boolean => panel.some((member) => isMemberOn(member, day));
  expect([isIn('2011-03-31'), isIn('2011-04-01'), isIn('2013-04-01')]).toEqual([true, false, true]);
});

test('a correction counts from when it was recorded; before that the panel is what it was', () => {
  const corrected = '2015-06-01T00:00:00.000000Z';
  const spells = [
    spell(1, '2009-04-01', null, { recorded_until: corrected }),
    spell(1, '2009-04-01', '2014-04-01', { recorded_from: corrected }),
  ];
  const before = panelOf(spells, units, '2015-05-31T23:59:59.999999Z', everybody, anyDay);
  const after = panelOf(spells, units, corrected, everybody, anyDay);
  expect(ranges(before)).toEqual([[1, '2009-04-01', null]]);
  expect(ranges(after)).toEqual([[1, '2009-04-01', '2014-04-01']]);
  expect(ranges(panelOf(spells, units, null, everybody, anyDay))).toEqual(ranges(after));
});

test('a cohort limits the time of its members; unknown bounds stay open', () => {
  const limits = new Map<number, DayRange[]>([[1, [{ from: '2010-01-01', before: null }]]]);
  const spells = [spell(1, null, '2014-04-01'), spell(2, null, null)];
  const panel = panelOf(spells, units, null, everybody, (unitId) => limits.get(unitId) ?? []);
  expect(ranges(panel)).toEqual([[1, '2010-01-01', '2014-04-01']]);
});

test('a unit in two chosen cohorts counts once', () => {
  const both = [
    { from: '2009-04-01', before: '2012-04-01' },
    { from: '2010-04-01', before: '2011-04-01' },
  ];
  const panel = panelOf([spell(1, null, null)], units, null, everybody, () => both);
  expect(ranges(panel)).toEqual([[1, '2009-04-01', '2012-04-01']]);
});

test('units that are not chosen are left out', () => {
  const spells = [spell(1, null, null), spell(2, null, null)];
  expect(ranges(panelOf(spells, units, null, ({ id }) => id === 2, anyDay))).toEqual([[2, null, null]]);
});
