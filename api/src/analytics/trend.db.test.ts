// Long because every case carries its rows and the arithmetic behind its numbers.
// Long because every case stands beside the rows that it is worked out from.
import { publicScope } from '../access/scope.js';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { TrendInput } from './panel.input.js';
import type { Trend, TrendPoint } from './trend.type.js';

describe('trend, on rows worked out by hand', () => {
  let desk: QuestionDesk;
  beforeEach(async () => {
    desk = await aQuestionDesk();
  });
  afterEach(() => desk.close());

  const ask = (indicator: string, more: Partial<TrendInput> = {}, scope = everything): Promise<Trend> =>
    desk.trends.trend(scope, { initiative: 'TTI', indicator, splitBy: 'none', balanced: false, ...more });
  const points = async (...question: Parameters<typeof ask>): Promise<TrendPoint[]> =>
    (await ask(...question)).groups[0]?.points ?? [];
  const missing = (point: TrendPoint | undefined): Record<string, number> =>
    Object.fromEntries(point?.missing.map(({ reason, count }) => [reason, count]) ?? []);
  const rules = (trend: Trend): string[] =>
    'reasons' in trend.comparability ? trend.comparability.reasons.map(({ rule }) => rule) : [];

  test('a zero counts, a missing report does not, and whoever left is withdrawn', async () => {
    const { world } = desk;
    await world.unit('a', { member: [null, '2011-07-01'] });
    await world.units('b', 'c', 'd');
    // 2010: 10, 0, 20 and nothing of d. Median of 0, 10, 20 = 10; by type 7 the quartiles lie half-way to the
    // neighbours: 5 and 15. Mean = 30 / 3 = 10.
    await world.report('a', 2010, { OUT: 10 });
    await world.report('b', 2010, { OUT: 0 });
    await world.report('c', 2010, { OUT: 20 });
    // 2011: a left in July, so the 99 that it still reported does not count. 4, 6, 11: median 6, total 21.
    await world.report('a', 2011, { OUT: 99 });
    await world.report('b', 2011, { OUT: 4 });
    await world.report('c', 2011, { OUT: 6 });
    await world.report('d', 2011, { OUT: 11 });
    const [first, second] = await points('OUT', { toYear: 2011 });
    expect(first).toMatchObject({
      n: 3,
      expected: 4,
      members: 4,
      median: 10,
      value: 10,
      total: 30,
      mean: 10,
    });
    expect(first).toMatchObject({ lowerQuartile: 5, upperQuartile: 15, minimum: 0, maximum: 20 });
    expect(missing(first)).toEqual({ not_submitted: 1 });
    expect(second).toMatchObject({ n: 3, expected: 3, members: 4, median: 6, total: 21 });
    expect(missing(second)).toEqual({ withdrawn: 1 });
    expect(rules(await ask('OUT', { toYear: 2011 }))).toEqual(expect.arrayContaining(['R8', 'R10']));
  });

  test('named blanks are counted by name; what does not apply is not expected', async () => {
    await desk.world.units('a', 'b', 'c', 'd', 'e', 'f');
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2010, { OUT: 5 });
    await desk.world.report('d', 2010, { OUT: 'refused' });
    await desk.world.report('e', 2010, { OUT: 'not_collected' });
    await desk.world.report('f', 2010, { OUT: 'not_applicable' });
    const [point] = await points('OUT', { toYear: 2010 });
    // N = 6 members - 1 to whom it does not apply; 3 of 5 reported = 60 %, which is just enough.
    expect(point).toMatchObject({ n: 3, expected: 5, members: 6, value: 5, refusals: [] });
    expect(missing(point)).toEqual({ refused: 1, not_collected: 1, not_applicable: 1 });
  });

  test('a change of scope cuts the series, and a value under the old definition is not counted with the new', async () => {
    await desk.world.units('a', 'b', 'c', 'd');
    for (const year of [2010, 2011, 2012]) {
      for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, year, { OUT: year - 2000 });
    }
    await desk.world.report('d', 2012, { OUT: 1000 }, { version: 1 });
    const trend = await ask('OUT', { toYear: 2012 });
    expect(trend.breaks).toMatchObject([
      { year: 2012, fromVersion: 1, toVersion: 2, changeClass: 'scope', bridged: false },
    ]);
    expect(rules(trend)).toContain('R1');
    const [, , third] = trend.groups[0]?.points ?? [];
    expect(third).toMatchObject({ versionNumber: 2, n: 3, expected: 4, maximum: 12 });
    expect(missing(third)).toEqual({ not_comparable: 1 });
    // Words only were changed in ART: nothing is cut. The share inherits the cut of its denominator.
    expect((await ask('ART')).breaks).toEqual([]);
    expect((await ask('SHR')).breaks).toMatchObject([{ year: 2012, fromVersion: 1, toVersion: 2 }]);
  });

  test('a share is pooled: it falls while the share of every institution rises (Simpson)', async () => {
    await desk.world.units('a', 'b', 'c');
    // 2010: 90/100 = 90 %, 1/10 = 10 %, 5/10 = 50 %. Pooled 96/120 = 80 %; the mean of shares would be 50 %.
    await desk.world.report('a', 2010, { ART: 90, OUT: 100 });
    await desk.world.report('b', 2010, { ART: 1, OUT: 10 });
    await desk.world.report('c', 2010, { ART: 5, OUT: 10 });
    // 2011: 19/20 = 95 %, 20/100 = 20 %, 6/10 = 60 %. Pooled 45/130 = 34.615 %; the mean would be 58.3 %.
    await desk.world.report('a', 2011, { ART: 19, OUT: 20 });
    await desk.world.report('b', 2011, { ART: 20, OUT: 100 });
    await desk.world.report('c', 2011, { ART: 6, OUT: 10 });
    const trend = await ask('SHR', { toYear: 2011 });
    const [first, second] = trend.groups[0]?.points ?? [];
    expect(trend.measure).toBe('pooled');
    expect(first).toMatchObject({
      value: 80,
      numerator: 96,
      denominator: 120,
      median: 50,
      mean: null,
      total: null,
    });
    expect(second?.value).toBeCloseTo((45 / 130) * 100, 12);
    const own = await ask('SHR', { splitBy: 'institution', toYear: 2011 });
    for (const {
      points: [before, after],
    } of own.groups)
      expect(after!.value!).toBeGreaterThan(before!.value!);
  });

  test('nothing to be a share of is not applicable, and a part that is missing makes the share missing', async () => {
    await desk.world.units('a', 'b', 'c', 'd', 'e', 'f');
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2010, { ART: 1, OUT: 4 });
    await desk.world.report('d', 2010, { ART: 0, OUT: 0 });
    await desk.world.report('e', 2010, { ART: 2 });
    await desk.world.report('f', 2010, { ART: 'refused', OUT: 3 });
    const [point] = await points('SHR', { toYear: 2010 });
    // 3 x 1/4 pooled = 3/12 = 25 %. d has no outputs; e gave no denominator; f refused the numerator.
    expect(point).toMatchObject({ n: 3, expected: 5, members: 6, value: 25, numerator: 3, denominator: 12 });
    expect(missing(point)).toEqual({ not_applicable: 1, not_submitted: 1, refused: 1 });
  });

  test('money of two currencies is converted with the rate of the year that holds the end of the period', async () => {
    await desk.world.units('a', 'b', 'c');
    await desk.world.unit('d', { country: 'GHA', calendar: 'apr_mar' });
    // 2011: 9,000 KES / 90 = 100; 200 USD; 27,000 KES / 90 = 300; d's year ends 31 March 2011: 640 GHS / 1.6 = 400.
    await desk.world.report('a', 2011, { INC: [9000, 'KES'], SAV: [1500, 'KES'] });
    await desk.world.report('b', 2011, { INC: [200, 'USD'], SAV: [50, 'USD'] });
    await desk.world.report('c', 2011, { INC: [27000, 'KES'], SAV: [27000, 'KES'] });
    await desk.world.report('d', 2011, { INC: [640, 'GHS'], SAV: [0, 'GHS'] });
    const year = { fromYear: 2011, toYear: 2011 };
    const trend = await ask('INC', year);
    expect(trend.currency).toBe('USD');
    expect(trend.receipt.rateSet?.code).toBe('test-rates');
    expect(trend.groups[0]?.points[0]).toMatchObject({
      n: 4,
      total: 1000,
      median: 250,
      mean: 250,
      minimum: 100,
    });
    // In shillings everything is 90 times as much.
    expect((await points('INC', { ...year, currency: 'KES' }))[0]).toMatchObject({
      total: 90000,
      median: 22500,
    });
    // Months of income saved need no rate: 1500/9000 x 12 = 2, 3, 12, 0. Median 2.5, and the ratio is never averaged.
    expect((await points('MON', year))[0]).toMatchObject({
      n: 4,
      value: 2.5,
      mean: null,
      total: null,
      numerator: null,
    });
  });

  test('money past the last year of the rates is not counted, and refused when nothing is left', async () => {
    await desk.world.units('a', 'b', 'c', 'd');
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2013, { INC: [100, 'USD'] });
    await desk.world.report('d', 2013, { INC: [100, 'KES'] });
    const year = { fromYear: 2013, toYear: 2013 };
    const [some] = await points('INC', year);
    expect(some).toMatchObject({ n: 3, expected: 4, value: 100 });
    expect(missing(some)).toEqual({ not_comparable: 1 });
    expect(rules(await ask('INC', year))).toContain('R4');
    const none = await ask('INC', { ...year, currency: 'GHS' });
    expect(none.comparability.constructor.name).toBe('NotComparable');
    expect(none.groups[0]?.points[0]).toMatchObject({ n: 0, value: null });
    expect(none.groups[0]?.points[0]?.refusals.map(({ rule }) => rule)).toContain('R4');
  });

  test('fewer than three give no summary, but each institution is shown as itself', async () => {
    await desk.world.unit('a');
    await desk.world.unit('b', { country: 'GHA' });
    await desk.world.report('a', 2010, { OUT: 7 });
    await desk.world.report('b', 2010, { OUT: 9 });
    const [together] = await points('OUT', { toYear: 2010 });
    expect(together).toMatchObject({ n: 2, value: null, median: null, minimum: null, total: null });
    expect(together?.refusals.map(({ rule }) => rule)).toEqual(['R3']);
    const own = await ask('OUT', { toYear: 2010, splitBy: 'institution' });
    expect(own.groups.map(({ key, points: [point] }) => [key, point?.value])).toEqual([
      ['a', 7],
      ['b', 9],
    ]);
    const countries = await ask('OUT', { toYear: 2010, splitBy: 'country' });
    expect(countries.groups.map(({ key, points: [point] }) => [key, point?.value])).toEqual([
      ['GHA', null],
      ['KEN', null],
    ]);
  });

  test('less than 60 % reported: the spread is shown, a centre is not', async () => {
    await desk.world.units('a', 'b', 'c', 'd', 'e', 'f');
    for (const [i, unit] of ['a', 'b', 'c'].entries())
      await desk.world.report(unit, 2010, { OUT: i, LVL: 1 + i });
    const [point] = await points('OUT', { toYear: 2010 });
    expect(point).toMatchObject({
      n: 3,
      expected: 6,
      value: null,
      median: null,
      mean: null,
      minimum: 0,
      maximum: 2,
    });
    expect(point?.refusals.map(({ rule }) => rule)).toEqual(['R2']);
    const [levels] = await points('LVL', { toYear: 2010 });
    expect(levels?.distribution).toEqual([1, 2, 3].map((level) => ({ level, count: 1 })));
  });

  test('yes and no give a share with its Wilson interval', async () => {
    const units = Array.from({ length: 10 }, (_, i) => `u${i}`);
    await desk.world.units(...units);
    for (const [i, unit] of units.entries()) await desk.world.report(unit, 2010, { PLAN: i < 9 ? 1 : 0 });
    const [point] = await points('PLAN', { toYear: 2010 });
    // 9 of 10: p = 0.9, z = 1.95996. Centre (0.9 + 3.84146/20) / 1.384146 = 0.788985,
    // reach 1.95996 x sqrt(0.009 + 0.00960365) / 1.384146 = 0.193135.
    expect(point).toMatchObject({ value: 90, numerator: 9, denominator: 10 });
    expect(point?.interval?.low).toBeCloseTo(59.585, 2);
    expect(point?.interval?.high).toBeCloseTo(98.212, 2);
  });

  test('survey questions are due in survey years only', async () => {
    await desk.world.units('a', 'b', 'c');
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2011, { SUR: 3 });
    const [other, survey] = await points('SUR', { toYear: 2011 });
    expect(other).toMatchObject({ n: 0, expected: 0, members: 3, value: null, refusals: [] });
    expect(missing(other)).toEqual({ not_due: 3 });
    expect(survey).toMatchObject({ n: 3, expected: 3, value: 3 });
  });

  test('the public sees published rounds of institutions that consented, and no group under five', async () => {
    const consenting = ['a', 'b', 'c', 'd', 'e'];
    await desk.world.units(...consenting);
    await desk.world.unit('secret', { consents: false });
    for (const unit of [...consenting, 'secret']) {
      await desk.world.report(unit, 2012, { OUT: unit === 'secret' ? 1000 : 10 });
      await desk.world.report(unit, 2013, { OUT: 10 });
    }
    const seen = await points('OUT', { fromYear: 2012 }, publicScope);
    expect(seen.map(({ year, n, members, maximum }) => [year, n, members, maximum])).toEqual([
      [2012, 5, 5, 10],
    ]);
    const own = await ask('OUT', { splitBy: 'institution' }, publicScope);
    expect(own.groups.map(({ key }) => key)).toEqual(consenting);
    const four = await points(
      'OUT',
      { fromYear: 2012, who: { institutions: consenting.slice(1) } },
      publicScope,
    );
    expect(four[0]).toMatchObject({ n: 4, value: null });
    // An institution sees itself besides, also in the round that is not published.
    const { id } = (await desk.catalogue.current()).unit('secret');
    const people = { ...publicScope, key: 'secret', ownUnits: [id] };
    const theirs = await points('OUT', { fromYear: 2012 }, people);
    expect(theirs.map(({ year, n }) => [year, n])).toEqual([
      [2012, 6],
      [2013, 1],
    ]);
    expect(theirs[1]?.value).toBeNull();
  });

  test('a correction shows after its time and not before', async () => {
    await desk.world.units('a', 'b', 'c');
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2010, { OUT: 10 });
    const before = await ask('OUT', { asOf: '2015-01-01T00:00:00Z' });
    await desk.world.correct('a', 2010, 'OUT', 40, '2016-01-01T00:00:00.000000Z');
    const after = await ask('OUT', { asOf: '2016-01-01T00:00:00Z' });
    expect(before.groups[0]?.points[0]).toMatchObject({ total: 30 });
    expect(after.groups[0]?.points[0]).toMatchObject({ total: 60 });
    const again = await ask('OUT', { asOf: '2015-01-01T00:00:00Z' });
    expect(again.receipt.contentHash).toBe(before.receipt.contentHash);
    expect(again.receipt.backdatedImports).toEqual(['Settled history']);
    expect(after.receipt.contentHash).not.toBe(before.receipt.contentHash);
    // Before anything was recorded there is nothing, and 2013 had not begun by 2012.
    const early = await points('OUT', { asOf: '2012-06-01T00:00:00Z' });
    expect(early.map(({ year, n }) => [year, n])).toEqual([
      [2010, 0],
      [2011, 0],
      [2012, 0],
    ]);
    expect(missing(early[2])).toEqual({ not_due: 3 });
  });

  test('balanced keeps the institutions with a value in every year', async () => {
    await desk.world.units('a', 'b', 'c', 'd');
    for (const year of [2010, 2011]) {
      for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, year, { OUT: 1 });
    }
    await desk.world.report('d', 2010, { OUT: 101 });
    const [first, second] = await points('OUT', { toYear: 2011, balanced: true });
    expect(first).toMatchObject({ n: 3, members: 3, total: 3 });
    expect(second).toMatchObject({ n: 3, members: 3, total: 3 });
  });

  test('an institution counts in each of its cohorts; a demonstration value marks its point and the receipt', async () => {
    await desk.world.units('a', 'b', 'c', 'd');
    await desk.world.cohort('first', 'a', 'b', 'c');
    await desk.world.cohort('second', 'b', 'c', 'd');
    for (const [i, unit] of ['a', 'b', 'c'].entries()) await desk.world.report(unit, 2010, { OUT: i + 1 });
    await desk.world.report('d', 2010, { OUT: 10 }, { origin: 'demonstration' });
    const trend = await ask('OUT', { toYear: 2010, splitBy: 'cohort' });
    expect(trend.groups.map(({ key, points: [point] }) => [key, point?.total, point?.demonstration])).toEqual(
      [
        ['first', 6, false],
        ['second', 15, true],
      ],
    );
    expect(trend.receipt).toMatchObject({
      demonstration: true,
      backdatedImports: ['Demonstration', 'Settled history'],
    });
  });
});
