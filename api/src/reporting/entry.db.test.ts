import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@kipimo/shared';
import { aReportingDesk, operation, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';

let desk: ReportingDesk;

beforeAll(async () => {
  desk = await aReportingDesk();
});

afterAll(() => desk.close());

describe('operations', () => {
  let lead: Actor;
  let report: { id: string; version: number };

  beforeAll(async () => {
    lead = await desk.actor('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
    report = await desk.filled('ALPHA-2013', 'unit-b', lead);
  });

  test('the same save ten times at once has one effect, one audit row and one answer', async () => {
    const audited = await desk.count('audit');
    const operations = [operation('TST-01', { value: '13', baseVersion: 1 })];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => desk.save(report.id, lead, operations)),
    );
    expect(new Set(answers.map(canonicalJson)).size).toBe(1);
    expect(answers[0]?.results[0]).toMatchObject({ outcome: 'applied', entry: { value: '13', version: 2 } });
    expect(await desk.count('audit')).toBe(audited + 1);
    expect(await desk.count('operation where id = $1', [operations[0]?.operationId])).toBe(1);
  });

  test('an operation id stands for one request only', async () => {
    const first = operation('TST-01', { value: '14', baseVersion: 2 });
    await desk.save(report.id, lead, [first]);
    await expect(desk.save(report.id, lead, [{ ...first, value: '15' }])).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const colleague = await desk.actor('Colleague', { role: 'contributor', unit: 'unit-b' });
    await expect(desk.save(report.id, colleague, [first])).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('of two editors of one cell one wins, and the other is told with author and time', async () => {
    const ana = await desk.actor('Ana', { role: 'contributor', unit: 'unit-b' });
    const [one, other] = await Promise.all([
      desk.save(report.id, lead, [operation('TST-05', { value: '21', baseVersion: 1 })]),
      desk.save(report.id, ana, [operation('TST-05', { value: '22', baseVersion: 1 })]),
    ]);
    const results = [one.results[0], other.results[0]];
    expect(results.map((result) => result?.outcome).sort()).toEqual(['applied', 'conflict']);
    const winner = results.find((result) => result?.outcome === 'applied');
    const loser = results.find((result) => result?.outcome === 'conflict');
    expect(loser?.entry).toEqual(winner?.entry);
    const kept = await desk.test.pool.query(
      `select answer -> 'yours' as yours from operation where id = $1`,
      [loser?.operationId],
    );
    expect(kept.rows[0].yours.value).toBe(winner?.entry?.value === '21' ? '22' : '21');
  });

  test('different cells merge, and a refused value does not hold up the others', async () => {
    const result = await desk.save(report.id, lead, [
      operation('TST-06', { value: '6', baseVersion: 1 }),
      operation('TST-31', { value: '1,5', baseVersion: 1 }),
      operation('TST-01', { slice: 'sex=female', value: '4' }),
      operation('TST-07', { value: '50' }),
      operation('TST-90', { value: '3' }),
    ]);
    expect(result.results.map(({ outcome, issues }) => [outcome, issues[0]?.rule])).toEqual([
      ['applied', undefined],
      ['refused', 'not_a_decimal'],
      ['applied', undefined],
      ['refused', 'derived_entered'],
      ['refused', 'indicator_not_asked'],
    ]);
  });

  test('parts may leave an unknown remainder and may not exceed their total', async () => {
    const result = await desk.save(report.id, lead, [
      operation('TST-01', { slice: 'sex=male', value: '11' }),
    ]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ path: 'TST-01', rule: 'parts_over_total' }),
    );
    const fewer = await desk.save(report.id, lead, [
      operation('TST-01', { slice: 'sex=male', value: '9', baseVersion: 1 }),
    ]);
    expect(fewer.issues).toEqual([]);
  });

  test('a note is changed in pieces; a piece for a text that has moved on is kept beside it and not written', async () => {
    const piece = (baseVersion: number, at: number, inserted: string) =>
      operation('TST-06', { value: '6', baseVersion, noteSplice: { at, removed: 0, inserted } });
    const before = (await desk.save(report.id, lead, [operation('TST-06', { value: '6' })])).results[0]
      ?.entry;
    const version = before?.version ?? 0;
    const first = piece(version, 0, 'Two of them');
    await desk.save(report.id, lead, [first]);
    const [second] = (await desk.save(report.id, lead, [piece(version + 1, 11, ' are guests.')])).results;
    expect(second).toMatchObject({ outcome: 'applied', entry: { note: 'Two of them are guests.' } });
    const [again] = (await desk.save(report.id, lead, [first])).results;
    expect(again).toMatchObject({ outcome: 'applied', entry: { note: 'Two of them' } });
    const late = piece(version + 1, 11, ' are ours.');
    const [conflict] = (await desk.save(report.id, lead, [late])).results;
    expect(conflict).toMatchObject({ outcome: 'conflict', entry: { note: 'Two of them are guests.' } });
    const { rows } = await desk.test.pool.query(
      `select answer -> 'yours' as yours from operation where id = $1`,
      [late.operationId],
    );
    expect(rows[0].yours).toMatchObject({ value: '6', noteSplice: { inserted: ' are ours.' } });
    await expect(
      desk.save(report.id, lead, [{ ...first, noteSplice: { at: 0, removed: 0, inserted: 'Else' } }]),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('an answer is not lost when the report has been sent in the meantime, and nothing more is written', async () => {
    const blank = operation('TST-21', { text: 'A policy changed.' });
    const decision = operation('TST-05', { value: '22', baseVersion: 2 });
    await desk.save(report.id, lead, [decision]);
    const note = 'Two of them are guests, and ours.';
    const { rows } = await desk.test.pool.query(
      `select max(e.version) as version from entry e join indicator i on i.id = e.indicator_id
        where e.submission_id = $1 and i.code = 'TST-06'`,
      [report.id],
    );
    const decided = operation('TST-06', { value: '6', note, baseVersion: rows[0].version });
    await desk.save(report.id, lead, [decided]);
    const { submissionVersion } = await desk.save(report.id, lead, [blank]);
    await desk.act(() =>
      desk.workflow.submit({ operationId: randomUUID(), id: report.id, version: submissionVersion }, lead),
    );
    expect((await desk.save(report.id, lead, [blank])).results[0]).toMatchObject({ outcome: 'applied' });
    await expect(desk.save(report.id, lead, [operation('TST-21', { text: 'More' })])).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  test('a list that cannot be read is refused as a whole', async () => {
    const same = operation('TST-01', { value: '1' });
    await expect(desk.save(report.id, lead, [])).rejects.toMatchObject({ code: 'INVALID' });
    await expect(desk.save(report.id, lead, [same, same])).rejects.toMatchObject({ code: 'INVALID' });
    await expect(desk.save(report.id, lead, [{ ...same, operationId: 'mine' }])).rejects.toMatchObject({
      issues: [expect.objectContaining({ path: 'operations.0', rule: 'not_a_uuid' })],
    });
    await expect(desk.save(report.id, lead, [{ ...same, indicator: 'RES\u0000' }])).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});
