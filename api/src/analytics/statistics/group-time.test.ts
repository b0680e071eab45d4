import { expectNumbers, numbersOf, referenceRows } from '../../../test/reference-data.js';
import { groupTimeEffects, type StaggeredUnit } from './group-time.js';
import { aggregateGroupTimes } from './group-time-aggregates.js';
import { jointTest, simultaneousBand } from './group-time-tests.js';
import { welch } from './means.js';
import { isRefused } from './refused.js';

expectNumbers();
const YEARS = [2003, 2004, 2005, 2006, 2007];

/** Counties by the year in which their minimum wage rose above the federal one. */
const counties = referenceRows('county_teen_employment').map((row): StaggeredUnit => {
  const values = YEARS.flatMap((year): [number, number][] => {
    const [value] = numbersOf([row], `y${year}`);
    return value == null ? [] : [[year, value]];
  });
  return {
    unit: row.county ?? '',
    start: row.first_treated ? Number(row.first_treated) : null,
    values: new Map(values),
  };
});

const unit = (name: string, start: number | null, ...values: number[]): StaggeredUnit => ({
  unit: name,
  start,
  values: new Map(values.map((value, index) => [2000 + index, value])),
});

describe('teen employment after a higher minimum wage', () => {
  // The tables that Callaway and Sant'Anna print with their software, without covariates, never-treated comparison.
  const effects = groupTimeEffects(counties, { comparison: 'never' });
  const figures = aggregateGroupTimes(effects);

  it.each([
    [2004, 2004, -0.0105, 0.0233],
    [2004, 2005, -0.0704, 0.031],
    [2004, 2006, -0.1373, 0.0364],
    [2004, 2007, -0.1008, 0.0344],
    [2006, 2004, 0.0065, 0.0233],
    [2006, 2005, -0.0028, 0.0196],
    [2006, 2006, -0.0046, 0.0178],
    [2006, 2007, -0.0412, 0.0202],
    [2007, 2004, 0.0305, 0.015],
    [2007, 2005, -0.0027, 0.0164],
    [2007, 2006, -0.0311, 0.0179],
    [2007, 2007, -0.0261, 0.0167],
  ])('of the group of %i in %i is the published one', (group, period, estimate, error) => {
    const cell = effects.cells.find((one) => one.group === group && one.period === period);
    expect(cell?.estimate).toBeCloseTo(estimate, 4);
    // Their errors come from draws: the third decimal holds.
    expect(Math.abs((cell?.standardError ?? 0) - error)).toBeLessThan(0.0016);
  });

  it('by years since the start, by start, by year and altogether is the published one', () => {
    const at = (list: typeof figures.event): Record<string, string> =>
      Object.fromEntries(list.map((one) => [one.at, one.estimate.toFixed(4)]));
    expect(at(figures.event)).toEqual({
      '-3': '0.0305',
      '-2': '-0.0006',
      '-1': '-0.0245',
      0: '-0.0199',
      1: '-0.0510',
      2: '-0.1373',
      3: '-0.1008',
    });
    expect(at(figures.group)).toEqual({ 2004: '-0.0797', 2006: '-0.0229', 2007: '-0.0261' });
    expect(figures.eventOverall?.estimate).toBeCloseTo(-0.0772, 4);
    expect(figures.groupOverall?.estimate).toBeCloseTo(-0.031, 4);
    expect(figures.groupOverall?.standardError).toBeCloseTo(0.0124, 3);
    expect(figures.simple?.estimate).toBeCloseTo(-0.04, 4);
    expect(figures.simple?.standardError).toBeCloseTo(0.012, 3);
  });

  it('cannot be told from nought before the start: p 0.168, as published', () => {
    const test = jointTest(effects.cells.filter(({ sinceStart }) => sinceStart < 0));
    expect(isRefused(test) ? null : test.p).toBeCloseTo(0.16812, 4);
    expect(isRefused(test) ? null : test.df).toBe(5);
  });

  it('has a band that holds for all years at once, wider than the pointwise one', () => {
    const band = simultaneousBand(figures.event, { draws: 999, seed: 3 });
    if (isRefused(band)) throw new Error(band.refused);
    expect(band.reach).toBeGreaterThan(2.3);
    expect(band.reach).toBeLessThan(2.9);
    expect(simultaneousBand(figures.event, { draws: 999, seed: 3 })).toEqual(band);
  });

  it('may be held against those that start later, too', () => {
    const later = groupTimeEffects(counties, { comparison: 'not_yet' });
    const cell = later.cells.find((one) => one.group === 2004 && one.period === 2004);
    const never = effects.cells.find((one) => one.group === 2004 && one.period === 2004);
    expect(cell?.controls).toBeGreaterThan(never?.controls ?? Number.POSITIVE_INFINITY);
    expect(aggregateGroupTimes(later).simple?.estimate).toBeCloseTo(-0.0398, 3);
  });
});

describe('group-time effects worked out by hand', () => {
  const panel = [
    unit('early', 2001, 1, 5, 9),
    unit('early too', 2001, 3, 9, 11),
    unit('late', 2002, 0, 1, 7),
    unit('never', null, 2, 3, 4),
    unit('never too', null, 4, 7, 8),
  ];

  it('are differences of mean changes from the last period before the start', () => {
    const { cells } = groupTimeEffects(panel, { comparison: 'never' });
    const estimates = cells.map(({ group, period, estimate }) => [group, period, estimate]);
    expect(estimates).toEqual([
      [2001, 2001, 5 - 2], // (4 + 6) / 2 - (1 + 3) / 2
      [2001, 2002, 8 - 3],
      [2002, 2001, 1 - 2], // before the start: from 2000 to 2001
      [2002, 2002, 6 - 1],
    ]);
  });

  it('of those not yet treated use the later group until it starts', () => {
    const { cells } = groupTimeEffects(panel, { comparison: 'not_yet' });
    expect(cells[0]?.estimate).toBeCloseTo(5 - 5 / 3, 12);
    expect(cells[1]?.estimate).toBe(8 - 3);
  });

  it('of one start and two periods have Welch’s error', () => {
    const two = [
      unit('a', 2001, 0, 4),
      unit('b', 2001, 0, 7),
      unit('c', 2001, 0, 9),
      unit('d', null, 0, 1),
      unit('e', null, 0, 3),
    ];
    const { cells } = groupTimeEffects(two, { errors: 'unbiased' });
    expect(cells[0]?.standardError).toBeAbout(welch([4, 7, 9], [1, 3]).standardError);
  });

  it('of units treated from the beginning do not exist, and without a comparison say why', () => {
    const { cells, alwaysTreated, missing } = groupTimeEffects(
      [unit('always', 2000, 1, 2, 3), unit('late', 2001, 1, 2, 3)],
      { comparison: 'never' },
    );
    expect([cells.length, alwaysTreated]).toEqual([0, 1]);
    expect(missing.map(({ because }) => because)).toEqual(['no_comparison_unit', 'no_comparison_unit']);
    expect(aggregateGroupTimes(groupTimeEffects([])).simple).toBeNull();
  });

  it('do not move when every value does, and turn with the unit', () => {
    const moved = panel.map((one) => ({
      ...one,
      values: new Map([...one.values].map(([year, value]) => [year, 3 * value + 100])),
    }));
    const plain = aggregateGroupTimes(groupTimeEffects(panel));
    const turned = aggregateGroupTimes(groupTimeEffects(moved.toReversed()));
    expect(turned.simple?.estimate).toBeAbout(3 * (plain.simple?.estimate ?? 0));
    expect(turned.simple?.standardError).toBeAbout(3 * (plain.simple?.standardError ?? 0));
  });

  it('count a unit where it has both values, and fill nothing in', () => {
    const gap = [...panel, { unit: 'gap', start: 2001, values: new Map([[2000, 5]]) }];
    expect(groupTimeEffects(gap).cells[0]?.treated).toBe(2);
  });
});
