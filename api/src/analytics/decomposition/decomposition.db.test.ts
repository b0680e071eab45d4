import { publicScope } from '../../access/scope.js';
import { everything } from '../../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../../test/question-desk.js';
import type { DecompositionInput } from './decomposition.input.js';
import type { ChangeDecomposition, DecomposedGroup } from './decomposition.type.js';

describe('decomposition, on rows worked out by hand', () => {
  let desk: QuestionDesk;
  beforeEach(async () => {
    desk = await aQuestionDesk();
  });
  afterEach(() => desk.close());

  const ask = (more: Partial<DecompositionInput> = {}, scope = everything): Promise<ChangeDecomposition> =>
    desk.decompositions.decomposition(scope, {
      ...{
        initiative: 'TTI',
        indicator: 'OUT',
        fromYear: 2010,
        toYear: 2011,
        figure: 'shown',
        splitBy: 'none',
      },
      ...more,
    });
  const parts = (group: DecomposedGroup | undefined): Record<string, string> =>
    Object.fromEntries(group?.parts.map(({ kind, exact }) => [kind, exact]) ?? []);
  const rules = (group: DecomposedGroup | undefined): string[] =>
    group?.refusals.map(({ rule }) => rule) ?? [];

  test('the naive mean rises while every member falls, since two small ones left', async () => {
    await desk.world.units('a', 'b', 'c');
    await desk.world.unit('d', { member: [null, '2011-07-01'] });
    await desk.world.unit('e', { member: [null, '2011-07-01'] });
    for (const [unit, first, second] of [
      ['a', 10, 9],
      ['b', 20, 18],
      ['c', 30, 27],
    ] as const) {
      await desk.world.report(unit, 2010, { OUT: first });
      await desk.world.report(unit, 2011, { OUT: second });
    }
    await desk.world.report('d', 2010, { OUT: 1 });
    await desk.world.report('e', 2010, { OUT: 4 });
    // Mean 65 / 5 = 13, then 54 / 3 = 18: up by 5. Those who stayed: 20, then 18. Leaving: from 13 to 20.
    const answer = await ask({ figure: 'mean' });
    expect(answer.figure).toBe('mean');
    const [all] = answer.groups;
    expect(all).toMatchObject({ total: 5, exactTotal: '5', largest: 'membership', rose: 0, fell: 3 });
    expect(all?.available).toEqual({ before: 13, after: 18, nBefore: 5, nAfter: 3 });
    expect(all?.balanced).toEqual({ before: 20, after: 18, nBefore: 3, nAfter: 3 });
    expect(parts(all)).toEqual({
      ...{ within: '-2', left: '7', entered: '0', stopped_reporting: '0', began_reporting: '0' },
    });
    expect(all?.parts.find(({ kind }) => kind === 'left')?.institutions).toEqual(['d', 'e']);
    // What a chart shows is the median: 10, then 18. Leaving takes it to 20, and within it falls by 2.
    const [shown] = (await ask()).groups;
    expect(shown).toMatchObject({ total: 8, largest: 'membership' });
    expect(parts(shown)).toMatchObject({ within: '-2', left: '10' });
  });

  test('entering and beginning to report are told apart, and money is put into one currency first', async () => {
    await desk.world.units('a', 'b', 'c', 'd');
    await desk.world.unit('e', { member: ['2011-02-01', null] });
    // 2010 at 80: 8,000 KES = 100; b 200; c 300; d silent. Median 200.
    await desk.world.report('a', 2010, { INC: [8000, 'KES'] });
    await desk.world.report('b', 2010, { INC: [200, 'USD'] });
    await desk.world.report('c', 2010, { INC: [300, 'USD'] });
    // 2011 at 90: 9,900 KES = 110; 210; 310; d begins with 410; e entered with 10. Median of 10 110 210 310 410 = 210.
    await desk.world.report('a', 2011, { INC: [9900, 'KES'] });
    await desk.world.report('b', 2011, { INC: [210, 'USD'] });
    await desk.world.report('c', 2011, { INC: [310, 'USD'] });
    await desk.world.report('d', 2011, { INC: [410, 'USD'] });
    await desk.world.report('e', 2011, { INC: [10, 'USD'] });
    const answer = await ask({ indicator: 'INC' });
    expect(answer.currency).toBe('USD');
    const [all] = answer.groups;
    // Within 210 - 200 = 10. With d alone the median is 260 (+50), with e alone 160 (-50); both orders cancel out.
    // Both are larger than what happened within; of two that are equal the first is named.
    expect(all).toMatchObject({ total: 10, largest: 'membership', rose: 3, fell: 0 });
    expect(parts(all)).toEqual({
      ...{ within: '10', left: '0', entered: '-50', stopped_reporting: '0', began_reporting: '50' },
    });
    expect(all?.parts.map(({ institutions }) => institutions)).toEqual([
      ['a', 'b', 'c'],
      [],
      ['e'],
      [],
      ['d'],
    ]);
  });

  test('a pooled share is split by its parts', async () => {
    await desk.world.units('a', 'b', 'c');
    await desk.world.unit('d', { member: ['2011-02-01', null] });
    for (const year of [2010, 2011])
      for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, year, { ART: 1, OUT: 10 });
    await desk.world.report('d', 2011, { ART: 63, OUT: 90 });
    const [all] = (await ask({ indicator: 'SHR' })).groups;
    // 3/30 = 10 %, then 66/120 = 55 %, of which nothing happened within.
    expect(all).toMatchObject({ total: 45, largest: 'membership', unchanged: 3 });
    expect(parts(all)).toMatchObject({ within: '0', entered: '45' });
  });

  test('across a change of definition nothing is split; years on one side of it are offered', async () => {
    await desk.world.units('a', 'b', 'c');
    for (const year of [2010, 2011, 2012])
      for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, year, { OUT: 5 });
    const answer = await ask({ toYear: 2012 });
    expect(rules(answer.groups[0])).toEqual(['R1']);
    expect(answer.groups[0]).toMatchObject({ total: null, parts: [], available: null });
    expect(answer.comparability.constructor.name).toBe('NotComparable');
  });

  test('a year that has no summary is not split: fewer than 60 %, fewer than three, levels', async () => {
    await desk.world.units('a', 'b', 'c', 'd', 'e', 'f');
    for (const unit of ['a', 'b', 'c', 'd']) await desk.world.report(unit, 2010, { OUT: 5, LVL: 2 });
    for (const unit of ['a', 'b', 'c']) await desk.world.report(unit, 2011, { OUT: 6, LVL: 3 });
    expect(rules((await ask()).groups[0])).toEqual(['R2']);
    expect(rules((await ask({ indicator: 'LVL' })).groups[0])).toContain('R6');
    const few = await ask({ groups: [{ institutions: ['a', 'b'] }], splitBy: 'choice' });
    expect(few.groups.map(({ key }) => key)).toEqual(['a+b']);
    expect(rules(few.groups[0])).toEqual(['R3', 'R3']);
    // The public wants five.
    const open = await ask({ groups: [{ institutions: ['a', 'b', 'c'] }] }, publicScope);
    expect(rules(open.groups[0])).toEqual(['R3', 'R3']);
  });

  test('years without a round, running backwards, and means of shares are refused', async () => {
    await desk.world.units('a');
    await expect(ask({ fromYear: 2009 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask({ fromYear: 2012, toYear: 2011 })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(ask({ indicator: 'SHR', figure: 'mean' })).rejects.toMatchObject({ code: 'INVALID' });
  });
});
