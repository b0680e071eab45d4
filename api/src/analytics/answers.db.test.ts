import { publicScope } from '../access/scope.js';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { ProfilePoint } from './profile.type.js';

describe('latest, profile, completeness, domain progress and the record, on rows worked out by hand', () => {
  let desk: QuestionDesk;
  beforeEach(async () => {
    desk = await aQuestionDesk();
  });
  afterEach(() => desk.close());

  const latest = (indicator: string, more: object = {}, scope = everything) =>
    desk.latest.latest(scope, { initiative: 'TTI', indicator, ...more });

  test('latest: the newest year with a value, every member with its value or reason, and their summary', async () => {
    const { world } = desk;
    await world.units('a', 'b', 'c');
    await world.unit('gone', { member: [null, '2012-05-01'] });
    await world.unit('before', { member: [null, '2011-12-31'] });
    await world.unit('e', { country: 'GHA' });
    for (const unit of ['a', 'b', 'c']) await world.report(unit, 2012, { INC: [1000, 'KES'] });
    await world.report('gone', 2012, { INC: [5, 'USD'] });
    await world.report('e', 2012, { INC: 'refused' });
    const answer = await latest('INC');
    // 1,000 KES / 100 = 10 USD each; n = 3 of N = 4, as `gone` left and `before` is no member of 2012 at all.
    expect(answer).toMatchObject({
      year: 2012,
      currency: 'USD',
      summary: { n: 3, expected: 4, members: 5, value: 10 },
    });
    expect(answer.units.map(({ institution, value, absence }) => [institution.code, value, absence])).toEqual(
      [
        ['a', 10, null],
        ['b', 10, null],
        ['c', 10, null],
        ['e', null, 'refused'],
        ['gone', null, 'withdrawn'],
      ],
    );
    expect(answer.units[0]).toMatchObject({ exact: '10', originalValue: '1000', originalCurrency: 'KES' });
    expect(answer.units[4]).toMatchObject({ originalValue: null, originalCurrency: null });
    // The public sees no round that is not published; what nobody consented to is not there.
    await world.report('a', 2013, { INC: [7, 'USD'] });
    expect((await latest('INC')).year).toBe(2013);
    expect((await latest('INC', {}, publicScope)).year).toBe(2012);
    expect((await latest('INC', {}, publicScope)).summary).toMatchObject({ n: 3, value: null });
  });

  test('the newest values of many institutions: exact, derived, as of a time, and nothing unseen', async () => {
    const { world } = desk;
    await world.units('a', 'b');
    await world.report('a', 2010, { OUT: 4, ART: 1 });
    await world.report('a', 2011, { OUT: 0, ART: 0, INC: [12.5, 'KES'] });
    await world.report('a', 2013, { OUT: 77 });
    await world.report('b', 2012, { OUT: 'not_collected' });
    const facts = await desk.catalogue.current();
    const units = [facts.unit('a'), facts.unit('b')];
    const load = async (scope = everything, asOf: string | null = null) => {
      const loader = desk.values.loader(scope, ['OUT', 'SHR', 'INC'], asOf);
      return (await Promise.all(units.map((unit) => loader.load(unit)))).map((values) =>
        values.map(({ indicator, year, exact, value, absence }) => [
          indicator,
          year,
          exact ?? value,
          absence,
        ]),
      );
    };
    expect(await load()).toEqual([
      [
        ['OUT', 2013, '77', null],
        // ART is newest in 2011, and 0 of 0 outputs is no share.
        ['SHR', 2011, null, 'not_applicable'],
        ['INC', 2011, '12.5', null],
      ],
      [['OUT', 2012, null, 'not_collected']],
    ]);
    expect((await load(publicScope))[0]?.[0]).toEqual(['OUT', 2011, '0', null]);
    await world.correct('a', 2013, 'OUT', 5, '2018-01-01T00:00:00.000000Z');
    expect((await load(everything, '2017-01-01'))[0]?.[0]).toEqual(['OUT', 2013, '77', null]);
    expect((await load())[0]?.[0]).toEqual(['OUT', 2013, '5', null]);
  });

  test('profile: every year of membership with its value or reason, money converted, targets beside', async () => {
    const { world } = desk;
    await world.unit('a', { member: ['2011-01-01', null] });
    await world.report('a', 2011, { OUT: 5, ART: 1, INC: [900, 'KES'] });
    await world.report('a', 2012, { OUT: 8 });
    await world.report('a', 2013, { INC: [900, 'KES'] });
    await world.correct('a', 2011, 'OUT', 6, '2015-01-01T00:00:00.000000Z');
    await desk.test.pool.query(`
      with t as (insert into target (unit_id, indicator_id, initiative_id, state, baseline_value, baseline_on, recorded)
        select u.id, i.id, n.id, 'signed', 4, '2010-12-31', '[2012-01-01,)'
          from reporting_unit u, indicator i, initiative n where i.code = 'OUT' returning id)
      insert into target_point (target_id, due_on, value) select id, '2013-12-31', 12 from t`);
    const facts = await desk.catalogue.current();
    const profile = await desk.profiles.profile(everything, facts.unit('a'), {
      initiative: 'TTI',
      asOf: null,
      currency: null,
    });
    const seriesOf = (code: string) => profile.series.find(({ indicator }) => indicator.code === code);
    const shape = (point: ProfilePoint) => [point.year, point.value, point.absence];
    expect(seriesOf('OUT')?.points.map(shape)).toEqual([
      [2011, 6, null],
      [2012, 8, null],
      [2013, null, 'not_submitted'],
    ]);
    expect(seriesOf('OUT')?.points[0]?.corrected).toBe(true);
    expect(seriesOf('OUT')?.breaks).toMatchObject([{ year: 2012, changeClass: 'scope' }]);
    // From 4 towards 12, now at 8: half-way.
    expect(seriesOf('OUT')?.target).toMatchObject({ state: 'signed', baselineValue: 4, progress: 0.5 });
    // 1 of 6 after the correction; without a denominator or numerator there is no share.
    expect(seriesOf('SHR')?.points[0]?.value).toBeCloseTo(100 / 6, 12);
    expect(seriesOf('SHR')?.points.map(({ absence }) => absence)).toEqual([
      null,
      'not_submitted',
      'not_submitted',
    ]);
    // 900 KES / 90 = 10 USD; for 2013 there is no rate.
    expect(seriesOf('INC')?.points.map(shape)).toEqual([
      [2011, 10, null],
      [2012, null, 'not_submitted'],
      [2013, null, 'not_comparable'],
    ]);
    expect(seriesOf('INC')?.points[2]).toMatchObject({
      originalValue: '900',
      originalCurrency: 'KES',
      currency: null,
    });
    expect(seriesOf('SUR')?.points.map(({ absence }) => absence)).toEqual([
      'not_submitted',
      'not_due',
      'not_due',
    ]);
    const seen = await desk.profiles.profile(publicScope, facts.unit('a'), {
      initiative: 'TTI',
      asOf: null,
      currency: null,
    });
    expect(seen.series[0]?.points.map(({ year }) => year)).toEqual([2011, 2012]);
  });

  test('completeness: reports on time and late, and required questions by answer or reason', async () => {
    const { world, test } = desk;
    await world.units('a', 'b', 'c');
    await world.unit('gone', { member: [null, '2010-06-01'] });
    await test.pool.query(`
      insert into submission (round_id, unit_id, period_id, state, submitted_at, accepted_at)
      select r.id, u.id, p.id, 'accepted', case u.code when 'a' then date '2011-03-31' else date '2011-04-01' end,
        '2011-05-01'
        from round r, reporting_unit u, reporting_period p
       where r.code = 'TTI-2010' and u.code in ('a', 'b') and p.calendar_code = 'jan_dec' and p.label = '2010'`);
    await world.report('a', 2010, { OUT: 1, ART: 1, INC: [1, 'USD'], SAV: [1, 'USD'], PLAN: 1, LVL: 2 });
    await world.report('b', 2010, { OUT: 1, ART: 'refused', INC: 'not_collected' });
    await test.pool.query(`
      insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, value, origin,
        submission_id, import_id, recorded)
      select s.unit_id, i.id, v.id, p.id, p.ends, 'sex=female', 1, 'import', s.id, b.id, '[2014-06-01,)'
        from submission s join reporting_period p on p.id = s.period_id, indicator i
        join indicator_version v on v.indicator_id = i.id and v.number = 1, import_batch b
       where i.code = 'ART' and b.origin = 'import'`);
    const ask = (asOf: string | null) =>
      desk.completeness.completeness(everything, { initiative: 'TTI', toYear: 2010, asOf });
    // Six questions a report: OUT, ART, INC, SAV, PLAN, LVL; SHR and MON are derived, SUR belongs to 2011.
    // Three reports are expected: a on the last day, b a day late, c never. 18 cells: a 6, b 1 value and 2 reasons.
    expect((await ask(null)).years).toEqual([
      {
        year: 2010,
        members: 4,
        expectedReports: 3,
        acceptedReports: 2,
        onTimeReports: 1,
        lateReports: 1,
        withdrawn: 1,
        expectedCells: 18,
        answeredCells: 7,
        missing: [
          { reason: 'not_collected', count: 1 },
          { reason: 'refused', count: 1 },
          { reason: 'not_submitted', count: 9 },
        ],
      },
    ]);
    const [earlier] = (await ask('2014-05-31')).years;
    expect(earlier).toMatchObject({ expectedReports: 3, acceptedReports: 0, answeredCells: 0 });
  });

  test('domain progress: the share of unit-indicators that moved to the better side without a break between', async () => {
    const { world } = desk;
    await world.units('a', 'b', 'c');
    // Research. ART (reworded, no break): a 1 -> 2 better, b 5 -> 5 same, c 4 -> 3 worse. OUT crosses a change of
    // scope for a and has one value for b; c stays within a version, 2 -> 9: better. So 2 of 4, with 2 left out.
    await world.report('a', 2010, { ART: 1, OUT: 1 });
    await world.report('a', 2013, { ART: 2, OUT: 9 });
    await world.report('b', 2010, { ART: 5, OUT: 1 });
    await world.report('b', 2012, { ART: 5 });
    await world.report('c', 2010, { ART: 4, OUT: 2 });
    await world.report('c', 2011, { ART: 3, OUT: 9 });
    // Organisation: two currencies cannot be held against each other.
    await world.report('a', 2010, { INC: [1, 'USD'] });
    await world.report('a', 2011, { INC: [900, 'KES'] });
    const { domains } = await desk.progress.domainProgress(everything, { initiative: 'TTI' });
    const [research, organisation] = domains;
    // SHR: a 100 % -> 22 % and b (one value) cross or lack; c 200 % -> 33 % within a version is a decline.
    expect(research).toMatchObject({
      improved: 2,
      unchanged: 1,
      declined: 2,
      n: 5,
      notCompared: 4,
      share: 40,
    });
    expect(organisation).toMatchObject({ n: 0, notCompared: 1, share: null, interval: null });
  });

  test('the record row by row: pages in a stable order, what was held then, and nothing unseen', async () => {
    const { world } = desk;
    await world.unit('a', { member: [null, '2012-06-01'] });
    await world.unit('b', { consents: false });
    await world.report('a', 2010, { OUT: 1, INC: [1.5, 'KES'] });
    await world.report('a', 2012, { OUT: 2 });
    await world.report('b', 2010, { OUT: 3 });
    await world.correct('a', 2010, 'OUT', 4, '2016-01-01T00:00:00.000000Z');
    const page = (more: object = {}, scope = everything) =>
      desk.observations.page(scope, { initiative: 'TTI', first: 2, ...more });
    const first = await page();
    const second = await page({ after: first.pageInfo.endCursor });
    const shown = [...first.nodes, ...second.nodes].map((node) => [
      node.institution.code,
      node.indicator,
      node.value,
    ]);
    // a's 2012 ended after it had left. The correction is the newest row.
    expect(shown).toEqual([
      ['a', 'INC', '1.5'],
      ['b', 'OUT', '3'],
      ['a', 'OUT', '4'],
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
    const then = await page({ asOf: '2015-01-01', indicator: 'OUT' });
    expect(then.nodes.map(({ value, recordedUntil }) => [value, recordedUntil])).toEqual([
      ['1', null],
      ['3', null],
    ]);
    const seen = await page({ indicator: 'OUT' }, publicScope);
    expect([seen.totalCount, seen.nodes[0]?.institution.code]).toEqual([1, 'a']);
    await expect(page({ after: 'nonsense' })).rejects.toThrow('cursor');
  });
});
