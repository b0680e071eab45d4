import { publicScope } from '../access/scope.js';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { Changes } from './changes.type.js';

describe('changes between two times', () => {
  let desk: QuestionDesk;
  beforeEach(async () => {
    desk = await aQuestionDesk();
  });
  afterEach(() => desk.close());

  const between = (from: string, to: string, scope = everything, first = 20): Promise<Changes> =>
    desk.changes.between(scope, { initiative: 'TTI', from, to, first });
  const [early, late] = ['2015-01-01T00:00:00Z', '2017-01-01T00:00:00Z'];

  test('values that came, were corrected and went are counted; the largest movement comes first', async () => {
    await desk.world.units('a', 'b', 'c');
    await desk.world.report('a', 2010, { OUT: 10, ART: 4, INC: [100, 'USD'] });
    await desk.world.report('b', 2010, { OUT: 50 });
    const at = '2016-01-01T00:00:00.000000Z';
    await desk.world.correct('a', 2010, 'OUT', 40, at); // |40 - 10| / 40 = 0.75
    await desk.world.correct('b', 2010, 'OUT', 45, at); // |45 - 50| / 50 = 0.1
    await desk.world.correct('a', 2010, 'INC', [100, 'KES'], at); // another currency is corrected, and no movement
    await desk.world.report('c', 2010, { OUT: 7 }, { recorded: at });
    await desk.test.pool.query(
      `update observation o set recorded = tstzrange(lower(recorded), '${at}') from indicator i
        where i.id = o.indicator_id and i.code = 'ART' and upper_inf(recorded)`,
    );
    const found = await between(early, late);
    expect(found.values).toEqual({ added: 1, corrected: 3, withdrawn: 1 });
    expect(
      found.largestMovements.map((one) => [one.institution.code, one.was, one.now, one.relative, one.reason]),
    ).toEqual([
      ['a', '10', '40', 0.75, 'counted again'],
      ['b', '50', '45', 0.1, 'counted again'],
    ]);
    expect((await between(early, late, everything, 1)).largestMovements).toHaveLength(1);
  });

  test('what came and went in between, or was written down again, is no change', async () => {
    await desk.world.unit('a');
    await desk.world.report('a', 2010, { OUT: 10 });
    await desk.world.correct('a', 2010, 'OUT', 99, '2015-06-01T00:00:00.000000Z');
    await desk.world.correct('a', 2010, 'OUT', 10, '2016-06-01T00:00:00.000000Z');
    const found = await between(early, late);
    expect(found.values).toEqual({ added: 0, corrected: 0, withdrawn: 0 });
    // The control: half-way, it had changed.
    expect((await between(early, '2016-01-01T00:00:00Z')).values.corrected).toBe(1);
  });

  test('members of each day are those that were held then', async () => {
    await desk.world.unit('stays');
    await desk.world.unit('leaves', { member: [null, '2016-03-01'] });
    await desk.world.unit('comes', { member: ['2016-03-01', null] });
    const { membership } = await between(early, late);
    expect(membership.joined.map(({ code }) => code)).toEqual(['comes']);
    expect(membership.left.map(({ code }) => code)).toEqual(['leaves']);
  });

  test('signed targets that came, were revised or went are counted', async () => {
    await desk.world.unit('a');
    const target = (indicator: string, recorded: string): Promise<unknown> =>
      desk.test.pool.query(
        `insert into target (unit_id, indicator_id, initiative_id, state, recorded)
         select u.id, i.id, t.id, 'signed', $2::tstzrange from reporting_unit u, indicator i, initiative t
          where u.code = 'a' and i.code = $1`,
        [indicator, recorded],
      );
    await target('OUT', '[2016-01-01,)');
    await target('ART', '[2012-01-01,2016-01-01)');
    await target('ART', '[2016-01-01,)');
    await target('PLAN', '[2012-01-01,2016-01-01)');
    await target('LVL', '[2012-01-01,)');
    expect((await between(early, late)).targets).toEqual({ added: 1, revised: 1, withdrawn: 1 });
  });

  test('the public sees changes of published rounds of consenting institutions alone', async () => {
    await desk.world.unit('a');
    await desk.world.unit('secret', { consents: false });
    for (const unit of ['a', 'secret']) {
      await desk.world.report(unit, 2010, { OUT: 1 });
      await desk.world.report(unit, 2013, { OUT: 1 });
      await desk.world.correct(unit, 2010, 'OUT', 2, '2016-01-01T00:00:00.000000Z');
      await desk.world.correct(unit, 2013, 'OUT', 2, '2016-01-01T00:00:00.000000Z');
    }
    expect((await between(early, late)).values.corrected).toBe(4);
    const seen = await between(early, late, publicScope);
    expect(seen.values.corrected).toBe(1);
    expect(seen.largestMovements.map(({ institution }) => institution.code)).toEqual(['a']);
  });

  test('the answer keeps its hash whatever is written later, and times that run backwards are refused', async () => {
    await desk.world.unit('a');
    await desk.world.report('a', 2010, { OUT: 1 });
    const before = await between(early, late);
    await desk.world.correct('a', 2010, 'OUT', 9, '2018-01-01T00:00:00.000000Z');
    expect((await between(early, late)).receipt.contentHash).toBe(before.receipt.contentHash);
    await expect(between(late, early)).rejects.toThrow(/first time/);
  });
});
