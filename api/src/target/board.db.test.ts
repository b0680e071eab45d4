import { goldenPaths } from '../../../shared/src/target/golden-paths.fixture.js';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aSignedPath, goldenUnits, indicatorOf } from '../../test/factories/a-path.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { TargetBoardInput } from './target.inputs.js';

const asked = (more: Partial<TargetBoardInput> = {}): TargetBoardInput => ({
  ...{ initiative: 'TTI', groupBy: 'domain', unsigned: false, moved: false },
  ...more,
});

describe('the golden cases, on rows of the database', () => {
  let desk: QuestionDesk;
  beforeAll(async () => {
    desk = await aQuestionDesk();
    await goldenUnits(desk.world, desk.test.pool, goldenPaths);
  });
  afterAll(() => desk.close());

  test.each(goldenPaths.map((golden, at) => [golden.name, at, golden] as const))(
    '%s',
    async (_, at, golden) => {
      const { rows } = await desk.boards.board(everything, asked({ year: golden.year }));
      const row = rows.find(({ institution }) => institution.code === `golden-${at}`);
      const { expect: expected } = golden;
      expect(row).toMatchObject({
        percent: 'percent' in expected ? expect.closeTo(expected.percent, 9) : null,
        isKept: 'kept' in expected ? expected.kept : null,
        absence: 'absence' in expected ? expected.absence : null,
      });
      // The same question in a chart: per cent of the signed path, institution by institution.
      const trend = await desk.trends.trend(everything, {
        ...{ initiative: 'TTI', indicator: indicatorOf[golden.direction], measure: 'path' },
        ...{ splitBy: 'institution', balanced: false },
      });
      const point = trend.groups
        .find(({ key }) => key === `golden-${at}`)
        ?.points.find(({ year }) => year === golden.year);
      expect(point?.value ?? null).toEqual(
        'percent' in expected ? expect.closeTo(expected.percent, 9) : null,
      );
    },
  );
});

describe('the board, on rows worked out by hand', () => {
  let desk: QuestionDesk;
  beforeAll(async () => {
    desk = await aQuestionDesk();
    await desk.world.units('a', 'b', 'c');
    await desk.world.unit('d', { country: 'GHA' });
    // Per cent of the path in 2012: a 50, b 100, c 150, d 25.
    for (const [unit, values] of [
      ['a', [10, 12, 15]],
      ['b', [10, 15, 20]],
      ['c', [10, 20, 25]],
      ['d', [40, 20, 12.5]],
    ] as const) {
      await aSignedPath(desk.test.pool, { unit, indicator: 'ART', baseline: '10', steps: { 2012: '20' } });
      for (const [at, value] of values.entries()) await desk.world.report(unit, 2010 + at, { ART: value });
    }
    // Agreed without a baseline: the first accepted value stands in, 100 in 2010; 130 of 160 is half of the way.
    await aSignedPath(desk.test.pool, {
      unit: 'a',
      indicator: 'INC',
      baseline: null,
      steps: { 2012: '160' },
    });
    await desk.test.pool.query(
      `with t as (insert into target (unit_id, initiative_id, indicator_id, state, currency_code, recorded)
         select u.id, n.id, i.id, 'signed', 'KES', '[2010-06-01,)' from reporting_unit u, initiative n, indicator i
          where u.code = 'b' and i.code = 'INC' returning id)
       insert into target_point select id, '2012-12-31', 160 from t`,
    );
    for (const unit of ['a', 'b']) {
      await desk.world.report(unit, 2010, { INC: [100, 'KES'] });
      await desk.world.report(unit, 2012, { INC: [130, 'KES'] });
    }
    await desk.world.cohort('first', 'a', 'b', 'c');
  });
  afterAll(() => desk.close());

  const board = (more: Partial<TargetBoardInput> = {}) =>
    desk.boards.board(everything, asked({ year: 2012, ...more }));

  test('medians, never means, and none where too few institutions stand behind them', async () => {
    const { total, groups } = await board({ groupBy: 'country', indicators: ['ART'] });
    // 25, 50, 100, 150: the middle is 75; a quarter 43.75, three quarters 112.5.
    expect(total).toMatchObject({ n: 4, institutions: 4, median: 75, low: 43.75, high: 112.5 });
    expect(groups.map(({ key, n, median }) => [key, n, median])).toEqual([
      ['GHA', 1, null],
      ['KEN', 3, 100],
    ]);
    const toThePublic = await desk.boards.board(
      { ...everything, minimumGroup: 5 },
      asked({ year: 2012, indicators: ['ART'] }),
    );
    expect(toThePublic.total).toMatchObject({ n: 4, median: null });
  });

  test('by cohort an institution counts in each of its cohorts, and others in none', async () => {
    const { groups } = await board({ groupBy: 'cohort', indicators: ['ART'] });
    expect(groups).toMatchObject([{ key: 'first', targets: 3, median: 100 }]);
  });

  test('without an agreed baseline the first accepted value stands in, in the currency that was agreed', async () => {
    const { rows } = await board({ indicators: ['INC'] });
    const of = (unit: string) => rows.find(({ institution }) => institution.code === unit);
    expect(of('b')).toMatchObject({
      baseline: { value: '100', on: '2010-12-31', source: 'first_accepted' },
      ...{ expected: '160', percent: 50, currency: 'KES' },
      actual: { exact: '130', currency: 'KES' },
    });
    // What was agreed without a currency cannot be held against an amount in one.
    expect(of('a')).toMatchObject({ percent: null, absence: 'not_comparable' });
  });

  test('the trend is a word from three values on', async () => {
    const { rows } = await board({ indicators: ['ART'] });
    expect(
      rows.map(({ institution, trend }) => [institution.code, trend?.movement, trend?.isBetter]),
    ).toEqual([
      ['a', 'rising', true],
      ['b', 'rising', true],
      ['c', 'rising', true],
      ['d', 'falling', false],
    ]);
    const early = await board({ indicators: ['ART'], year: 2011 });
    expect(early.rows.map(({ trend }) => trend)).toEqual([null, null, null, null]);
  });

  test('a path that was replaced is counted, and what was known before stays answerable', async () => {
    await desk.test.pool.query(
      `update target set recorded = '[2010-06-01,2014-07-01)' where id = (select t.id from target t
         join reporting_unit u on u.id = t.unit_id join indicator i on i.id = t.indicator_id
         where u.code = 'c' and i.code = 'ART')`,
    );
    await aSignedPath(desk.test.pool, {
      ...{ unit: 'c', indicator: 'ART', baseline: '10', steps: { 2012: '40' } },
      recorded: '[2014-07-01,)',
    });
    const { rows } = await board({ indicators: ['ART'], moved: true });
    expect(rows).toMatchObject([{ institution: { code: 'c' }, superseded: 1, percent: 50, expected: '40' }]);
    const before = await board({ indicators: ['ART'], asOf: '2014-06-15T00:00:00.000000Z' });
    expect(before.rows.find(({ institution }) => institution.code === 'c')).toMatchObject({
      ...{ superseded: 0, percent: 150, expected: '20' },
    });
    // The profile shows both.
    const profile = await desk.profiles.profile(everything, (await desk.catalogue.current()).unit('c'), {
      ...{ initiative: 'TTI', asOf: null, currency: null },
    });
    const series = profile.series.find(({ indicator }) => indicator.code === 'ART');
    expect(series?.target?.points).toMatchObject([{ value: 40 }]);
    expect(series?.superseded).toMatchObject([{ points: [{ value: 20 }] }]);
  });

  test('nothing that was agreed can be changed or taken away, by nobody', async () => {
    const refused = (sql: string): Promise<unknown> => desk.test.pool.query(sql);
    await expect(refused(`update target set rationale = 'another'`)).rejects.toThrow('only be closed');
    await expect(refused(`update target_point set value = value + 1`)).rejects.toThrow('cannot be changed');
    await expect(refused(`delete from target_point`)).rejects.toThrow('cannot be taken away');
    await expect(refused(`delete from target`)).rejects.toThrow('cannot be deleted');
    await expect(
      refused(`insert into target_point select id, '2030-12-31', 1 from target limit 1`),
    ).rejects.toThrow('laid down whole');
  });
});
