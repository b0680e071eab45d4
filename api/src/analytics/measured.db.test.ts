import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { TrendInput } from './panel.input.js';
import type { Trend } from './trend.type.js';

describe('change, index and path, on rows worked out by hand', () => {
  let desk: QuestionDesk;
  beforeEach(async () => {
    desk = await aQuestionDesk();
    await desk.world.units('a', 'b', 'c', 'd');
    // a 10 → 15, b 20 → 18, c 40 → 60; d only in the later year.
    for (const [unit, first, second] of [
      ['a', 10, 15],
      ['b', 20, 18],
      ['c', 40, 60],
    ] as const) {
      const evidence = unit === 'b' ? 'self_reported' : 'documented';
      await desk.world.report(unit, 2010, { ART: first, LVL: 1 }, { evidence });
      await desk.world.report(unit, 2011, { ART: second, LVL: 2 }, { evidence });
    }
    await desk.world.report('d', 2011, { ART: 99, LVL: 4 }, { evidence: 'documented' });
  });
  afterEach(() => desk.close());

  const ask = (more: Partial<TrendInput> = {}): Promise<Trend> =>
    desk.trends.trend(everything, {
      ...{ initiative: 'TTI', indicator: 'ART', splitBy: 'none', balanced: false, toYear: 2011 },
      ...more,
    });
  const rules = ({ comparability }: Trend): string[] =>
    'reasons' in comparability ? comparability.reasons.map(({ rule }) => rule) : [];
  const last = (trend: Trend) => trend.groups[0]?.points.at(-1);

  test('change is each institution’s own, so that who came later does not move it', async () => {
    const trend = await ask({ measure: 'change' });
    // 5, -2 and 20: median 5. d has no first year to be held against.
    expect(trend).toMatchObject({ compares: 'change', measure: 'median' });
    expect(last(trend)).toMatchObject({ value: 5, minimum: -2, maximum: 20, n: 3, expected: 4 });
    expect(last(trend)?.missing).toEqual([{ reason: 'not_comparable', count: 1 }]);
    expect(trend.groups[0]?.points[0]).toMatchObject({ value: 0 });
  });

  test('the index is per cent of the own first year', async () => {
    // 150, 90, 150.
    expect(last(await ask({ measure: 'index' }))).toMatchObject({ value: 150, minimum: 90, n: 3 });
  });

  test('per cent of the signed path, by the step that is due on the last day of the period', async () => {
    const sign = (unit: string, baseline: number, step: number): Promise<unknown> =>
      desk.test.pool.query(
        `with t as (insert into target (unit_id, initiative_id, indicator_id, state, baseline_value, baseline_on, recorded)
           select u.id, n.id, i.id, 'signed', $2, '2010-12-31', '[2010-06-01,)'
             from reporting_unit u, initiative n, indicator i where u.code = $1 and i.code = 'ART' returning id)
         insert into target_point (target_id, due_on, value) select id, '2011-12-31', $3 from t`,
        [unit, baseline, step],
      );
    await sign('a', 10, 20);
    await sign('b', 20, 16);
    await sign('c', 40, 50);
    const trend = await ask({ measure: 'path' });
    // (15 - 10) / 10 = 50 %; (18 - 20) / -4 = 50 %, downwards; (60 - 40) / 10 = 200 %. d signed nothing.
    expect(last(trend)).toMatchObject({ value: 50, minimum: 50, maximum: 200, n: 3, expected: 3 });
    expect(last(trend)?.missing).toEqual([{ reason: 'not_applicable', count: 1 }]);
  });

  test('levels have no change that could be summed up; their distribution is the way out', async () => {
    const trend = await ask({ indicator: 'LVL', measure: 'change' });
    expect(trend.comparability.constructor.name).toBe('NotComparable');
    expect(rules(trend)).toContain('R6');
    expect(trend.waysOut.map(({ action }) => action)).toContain('level');
    const own = await ask({ indicator: 'LVL', measure: 'change', splitBy: 'institution' });
    expect(own.groups.map(({ points }) => points.at(-1)?.value)).toEqual([1, 1, 1, null]);
  });

  test('values with too little evidence are left out and counted', async () => {
    const trend = await ask({ evidenceAtLeast: 'documented' });
    // 2010: 10 and 40 of four: R2 and R3 take the summary; 2011: 15, 60, 99, median 60.
    expect(last(trend)).toMatchObject({ value: 60, n: 3, expected: 4 });
    expect(last(trend)?.missing).toEqual([{ reason: 'not_comparable', count: 1 }]);
    expect(rules(trend)).toContain('R7');
    expect(trend.waysOut.map(({ action }) => action)).toContain('evidence');
    // The same question without the condition gives the same figures by the other way.
    const both = await ask({ evidenceAtLeast: 'self_reported' });
    expect(both.groups[0]?.points).toEqual((await ask()).groups[0]?.points);
  });

  test('choices of any mixture stand side by side or count together', async () => {
    await desk.world.cohort('first', 'a', 'b', 'c');
    const groups = [{ cohorts: ['first'] }, { institutions: ['d'] }];
    const apart = await ask({ groups, splitBy: 'choice' });
    expect(apart.groups.map(({ key, points }) => [key, points.at(-1)?.members])).toEqual([
      ['d', 1],
      ['first', 3],
    ]);
    // One institution that was chosen is shown as itself; three of three have a median.
    expect(apart.groups.map(({ points }) => points.at(-1)?.value)).toEqual([99, 18]);
    // 15, 18, 60, 99 together: median 39. d counts once, however often it was chosen.
    const together = await ask({ groups: [...groups, { institutions: ['d', 'a'] }] });
    expect(last(together)).toMatchObject({ members: 4, n: 4, value: 39 });
  });

  test('only published rounds, when that is asked', async () => {
    const trend = await ask({ publishedOnly: true, toYear: 2013 });
    expect(trend.groups[0]?.points.map(({ year }) => year)).toEqual([2010, 2011, 2012]);
    expect(rules(trend)).toContain('R7');
  });

  test('where the lines are drawn stands in the answer', async () => {
    expect((await ask()).thresholds).toEqual({ leastReported: 0.6, minimumGroup: 3, leastPeriods: 3 });
  });
});
