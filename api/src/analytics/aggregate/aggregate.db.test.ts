import { publicScope, type Scope } from '../../access/scope.js';
import { everything, type Reported } from '../../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../../test/question-desk.js';
import type { AggregateInput, DimensionCode } from './aggregate.input.js';
import type { Aggregate, AggregateGroup } from './aggregate.type.js';

const asker =
  (desk: () => QuestionDesk) =>
  (input: Partial<AggregateInput>, scope: Scope = everything): Promise<Aggregate> =>
    desk().aggregates.aggregate(scope, { initiative: 'TTI', groupBy: [], limit: 2000, ...input });

const missing = (group: AggregateGroup | undefined): Record<string, number> =>
  Object.fromEntries(group?.missing.map(({ reason, count }) => [reason, count]) ?? []);

describe('aggregate, on rows worked out by hand', () => {
  let desk: QuestionDesk;
  beforeEach(async () => {
    desk = await aQuestionDesk();
  });
  afterEach(() => desk.close());
  const ask = asker(() => desk);

  test('groups of two keys are made at once, each with its own n, N and median', async () => {
    await desk.world.units('a', 'b', 'c', 'd');
    for (const unit of ['e', 'f', 'g']) await desk.world.unit(unit, { country: 'GHA' });
    await desk.world.cohort('first', 'a', 'b', 'c', 'e');
    await desk.world.cohort('second', 'd', 'e', 'f', 'g');
    for (const [unit, value] of [
      ['a', 1],
      ['b', 5],
      ['c', 9],
      ['d', 100],
      ['e', 2],
      ['f', 4],
      ['g', 9],
    ] as const)
      // prettier-ignore
      await desk.world.report(unit, 2010, { OUT: value });
    const answer = await ask({
      indicators: ['OUT'],
      groupBy: ['cohort', 'country', 'period'],
      fromYear: 2010,
      toYear: 2010,
    });
    // first: a, b, c in Kenya (1, 5, 9), e in Ghana alone; second: d in Kenya alone, e, f, g in Ghana (2, 4, 9).
    expect(
      answer.groups.map(({ cohort, country, year, n, expected, median, total }) => [
        ...[cohort, country, year, n, expected, median, total],
      ]),
    ).toEqual([
      ['first', 'GHA', 2010, 1, 1, null, null],
      ['first', 'KEN', 2010, 3, 3, 5, 15],
      ['second', 'GHA', 2010, 3, 3, 4, 15],
      ['second', 'KEN', 2010, 1, 1, null, null],
    ]);
    expect(answer.groups[0]?.refusals.map(({ rule }) => rule)).toEqual(['R3']);
    expect(answer.groups[1]?.labels.map(({ en }) => en)).toEqual(['first', 'Kenya', '2010']);
  });

  test('groups are kept by having, ordered by a figure, and what was cut is stated', async () => {
    await desk.world.units('a', 'b', 'c', 'd', 'e');
    for (const [i, unit] of ['a', 'b', 'c', 'd'].entries()) {
      await desk.world.report(unit, 2010, { OUT: [30, 10, 40, 20][i] ?? 0 });
    }
    const answer = await ask({
      indicators: ['OUT'],
      groupBy: ['institution'],
      toYear: 2010,
      having: [{ measure: 'value', atLeast: 20 }],
      orderBy: [{ by: 'value', order: 'descending' }],
      limit: 2,
    });
    expect(answer.groups.map(({ institution, value }) => [institution, value])).toEqual([
      ['c', 40],
      ['a', 30],
    ]);
    // b lies below 20 and e has no value: neither is kept; d is kept and cut.
    expect(answer).toMatchObject({ groupCount: 5, notKept: 2, cut: 1 });
  });

  test('women and men are told apart, and who reported only the total did not collect them', async () => {
    await desk.world.units('a', 'b', 'c', 'd', 'e');
    await desk.test.pool.query(`update indicator_version set disaggregations = '{sex}'
      where indicator_id in (select id from indicator where code = 'OUT')`);
    for (const unit of ['a', 'b', 'c', 'd']) await desk.world.report(unit, 2010, { OUT: 10 });
    for (const [unit, female, male] of [
      ['a', 4, 6],
      ['b', 5, 5],
      ['c', 9, 1],
    ] as const)
      // prettier-ignore
      await desk.test.pool.query(
        `insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, value, slice, origin,
           import_id, recorded)
         select o.unit_id, o.indicator_id, o.indicator_version_id, o.period_id, o.period_ends, v.value, v.slice, o.origin,
                o.import_id, o.recorded
           from observation o join reporting_unit u on u.id = o.unit_id,
                (values ($2::numeric, 'sex=female'), ($3::numeric, 'sex=male')) as v (value, slice)
          where u.code = $1`,
        [unit, female, male],
      );
    desk.catalogue.forget();
    const { groups } = await ask({
      indicators: ['OUT'],
      groupBy: ['category'],
      disaggregation: 'sex',
      toYear: 2010,
    });
    expect(groups.map(({ category, n, expected, total, median }) => [category, n, expected, total, median])).toEqual([
      ['female', 3, 5, 18, 5],
      ['male', 3, 5, 12, 5],
    ]); // prettier-ignore
    // d reported its total alone; e reported nothing.
    expect(missing(groups[0])).toEqual({ not_collected: 1, not_submitted: 1 });
    await expect(ask({ indicators: ['SHR'], groupBy: ['category'], disaggregation: 'sex' })).rejects.toThrow(
      /ART and OUT/,
    );
  });

  test('several indicators that are not told apart are counted and never put into one figure', async () => {
    await desk.world.units('a', 'b', 'c');
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2010, { OUT: 8, ART: 2 });
    await desk.world.report('a', 2010, { PLAN: 1 });
    const { groups } = await ask({ domains: ['RES'], groupBy: ['domain', 'period'], toYear: 2010 });
    // RES asks OUT, ART and SHR, which is computed; SUR is not due in 2010. 3 members x 4 answers, 9 of 9 due are there.
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      domain: 'RES',
      n: 9,
      expected: 9,
      members: 12,
      coverage: 1,
      value: null,
    });
    expect(missing(groups[0])).toEqual({ not_due: 3 });
    expect(groups[0]?.refusals.map(({ rule }) => rule)).toEqual(['R4']);
  });

  test('the public sees no group under five, whatever it is grouped by', async () => {
    const units = ['a', 'b', 'c', 'd', 'e'];
    await desk.world.units(...units.slice(0, 4));
    await desk.world.unit('e', { country: 'GHA' });
    await desk.world.unit('secret', { consents: false });
    for (const unit of [...units, 'secret']) await desk.world.report(unit, 2012, { OUT: 10 });
    const question = { indicators: ['OUT'], fromYear: 2012, toYear: 2012 };
    const [all] = (await ask(question, publicScope)).groups;
    expect(all).toMatchObject({ n: 5, expected: 5, value: 10 });
    const { groups } = await ask({ ...question, groupBy: ['country'] }, publicScope);
    expect(groups.map(({ country, n, value }) => [country, n, value])).toEqual([
      ['GHA', 1, null],
      ['KEN', 4, null],
    ]);
    // Nor does an order or a bound tell what is hidden: what is not shown is not kept.
    const bound = await ask(
      { ...question, groupBy: ['country'], having: [{ measure: 'median', atLeast: 0 }] },
      publicScope,
    );
    expect(bound).toMatchObject({ groups: [], notKept: 2 });
    const own = await ask({ ...question, groupBy: ['institution'] }, publicScope);
    expect(own.groups.map(({ institution }) => institution)).toEqual(units);
  });

  test('wrong questions are refused with the argument that is wrong', async () => {
    await expect(ask({ limit: 0 })).rejects.toThrow(/limit/);
    await expect(ask({ groupBy: ['category'] })).rejects.toThrow(/disaggregation/);
    await expect(ask({ disaggregation: 'sex' })).rejects.toThrow(/disaggregation/);
    await expect(ask({ indicators: ['NONE'] })).rejects.toThrow(/NONE/);
    await expect(ask({ fromYear: 2013, toYear: 2010 })).rejects.toThrow(/first year/);
  });
});

describe('aggregate beside trend and latest', () => {
  const indicators = ['OUT', 'ART', 'SHR', 'INC', 'SAV', 'MON', 'PLAN', 'LVL', 'SUR'];
  let desk: QuestionDesk;
  const ask = asker(() => desk);

  /** A world in which every reason for a gap occurs: late members, leavers, calendars, blanks, currencies, old versions. */
  beforeAll(async () => {
    desk = await aQuestionDesk();
    let state = 7;
    const below = (limit: number): number => (state = (state * 48271) % 2147483647) % limit;
    for (let n = 0; n < 16; n += 1) {
      const member: [string | null, string | null] =
        n % 5 === 1 ? [null, '2012-03-01'] : n % 5 === 2 ? ['2011-06-01', null] : [null, null];
      await desk.world.unit(`u${n}`, {
        country: n % 3 ? 'KEN' : 'GHA',
        calendar: n % 4 ? 'jan_dec' : 'apr_mar',
        member,
        consents: n % 7 !== 3,
      });
      for (const year of [2010, 2011, 2012, 2013]) {
        if (below(6) === 0) continue;
        const out = below(40);
        const figures: Record<string, Reported> = {
          ...{ OUT: out, ART: below(out + 1), PLAN: below(2), LVL: 1 + below(4), SUR: below(9) },
          ...{ INC: [1000 + below(900), n % 2 ? 'KES' : 'GHS'], SAV: [below(500), n % 2 ? 'KES' : 'GHS'] },
        };
        if (below(5) === 0) figures['OUT'] = 'refused';
        if (below(5) === 0) figures['PLAN'] = 'not_applicable';
        await desk.world.report(`u${n}`, year, figures);
      }
    }
    await desk.world.cohort('first', 'u0', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8');
    await desk.world.cohort('second', 'u7', 'u8', 'u9', 'u10', 'u11', 'u12');
  });
  afterAll(() => desk.close());

  describe.each([
    ['everybody', everything],
    ['the public', publicScope],
  ])('%s', (_, scope) => {
    test.each(['none', 'cohort', 'country', 'region', 'institution'] as const)(
      'has the figures of trend by %s, of every indicator at once',
      async (splitBy) => {
        const unitKey: DimensionCode[] = splitBy === 'none' ? [] : [splitBy];
        const answer = await ask({ indicators, groupBy: [...unitKey, 'indicator', 'period'] }, scope);
        expect(answer.indicators).toHaveLength(indicators.length);
        for (const { indicator, comparability, breaks } of answer.indicators) {
          const trend = await desk.trends.trend(scope, {
            ...{ initiative: 'TTI', indicator: indicator.code, splitBy, balanced: false },
          });
          const mine = answer.groups.filter((group) => group.indicator === indicator.code);
          const theirs = trend.groups.flatMap(({ key, points }) =>
            points.map((point) => ({ key, ...point })),
          );
          expect(mine.map((group) => ({ key: splitBy === 'none' ? '' : group[splitBy], ...figuresOf(group) }))).toEqual(
            theirs,
          ); // prettier-ignore
          expect(comparability).toEqual(trend.comparability);
          expect(breaks).toEqual(trend.breaks);
        }
      },
    );

    test('has the figures of latest where years are not told apart', async () => {
      const answer = await ask({ indicators, groupBy: ['indicator'] }, scope);
      for (const [place, indicator] of indicators.entries()) {
        const latest = await desk.latest.latest(scope, { initiative: 'TTI', indicator });
        expect(figuresOf(answer.groups[place] as AggregateGroup)).toEqual(latest.summary);
        expect(answer.indicators[place]?.comparability).toEqual(latest.comparability);
      }
    });
  });

  test('one key inside another is the same as narrowing the panel to it', async () => {
    const { groups } = await ask({ indicators: ['SHR'], groupBy: ['country', 'region', 'cohort', 'period'] });
    const narrowed = await desk.trends.trend(everything, {
      ...{ initiative: 'TTI', indicator: 'SHR', splitBy: 'none', balanced: false },
      who: { countries: ['KEN'], cohorts: ['first'] },
    });
    const mine = groups.filter(({ country, cohort }) => country === 'KEN' && cohort === 'first');
    expect(mine.map(figuresOf)).toEqual(narrowed.groups[0]?.points);
  });
});

/** The figures of a group, without its keys. */
function figuresOf(group: AggregateGroup): object {
  const { institution, country, region, cohort, domain, indicator, category, coverage, labels, ...point } = group; // prettier-ignore
  void [institution, country, region, cohort, domain, indicator, category, coverage, labels];
  return point;
}
