import { randomUUID } from 'node:crypto';
import { aReportingDesk, operation, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys } from '../reporting/operation-keys.js';
import { ReportForms } from '../reporting/report-form.query.js';
import type { CheckCellsResult } from './review.type.js';
import { ReviewService } from './review.service.js';

let desk: ReportingDesk;
let review: ReviewService;
let lead: Actor;
let manager: Actor;
let second: Actor;

beforeAll(async () => {
  desk = await aReportingDesk();
  review = new ReviewService(
    desk.database,
    new ReportForms(desk.database, desk.version),
    new Catalogue(desk.database, desk.version),
    new OperationKeys(desk.database),
    new Audit(desk.database),
  );
  lead = await desk.actor('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  manager = await desk.actor('First manager', { role: 'manager', initiative: 'ALPHA' });
  second = await desk.actor('Second manager', { role: 'manager', initiative: 'ALPHA' });
});
afterAll(() => desk.close());

type Asked = Parameters<ReviewService['check']>[0]['cells'][number];
const said = (indicator: string, change: Partial<Asked>): Asked => ({
  indicator,
  slice: '',
  baseVersion: 0,
  entryVersion: 1,
  verdict: 'accepted',
  ...change,
});
const check = (id: string, who: Actor, ...cells: Asked[]): Promise<CheckCellsResult> =>
  desk.database.transaction(() => review.check({ operationId: randomUUID(), id, cells }, who));
const look = (id: string, who: Actor) => desk.database.transaction(() => review.look(id, null, who));
const version = async (id: string): Promise<number> =>
  (await desk.test.pool.query('select version from submission where id = $1', [id])).rows[0].version;
const submit = async (id: string) =>
  desk.act(async () =>
    desk.workflow.submit({ operationId: randomUUID(), id, version: await version(id) }, lead),
  );
const accept = async (id: string, more: object = {}) =>
  desk.act(async () =>
    desk.workflow.accept({ operationId: randomUUID(), id, version: await version(id), ...more }, manager),
  );
const back = async (id: string, more: object = {}) =>
  desk.act(async () =>
    desk.workflow.return(
      {
        operationId: randomUUID(),
        id,
        version: await version(id),
        cells: [{ indicator: 'TST-06', slice: '', reason: 'Half of the team?' }],
        ...more,
      },
      manager,
    ),
  );
const onRecord = async (rater: string) =>
  (
    await desk.test.pool.query(
      `select i.code, trim_scale(o.value)::text as value, o.evidence_tier, o.correction_reason from observation o
       join indicator i on i.id = o.indicator_id where o.rater = $1 and upper_inf(o.recorded) order by i.code`,
      [rater],
    )
  ).rows;

describe('a report under review', () => {
  let id: string;

  beforeAll(async () => {
    ({ id } = await desk.filled('ALPHA-2013', 'unit-a', lead));
    await submit(id);
  });

  test('its values cannot move while it waits for a decision', async () => {
    await look(id, manager);
    await expect(
      desk.save(id, lead, [operation('TST-01', { value: '13', baseVersion: 1 })]),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('two reviewers: the second is told, and does not write over the first', async () => {
    const first = await check(id, manager, said('TST-01', {}));
    expect(first.results).toMatchObject([{ indicator: 'TST-01', outcome: 'applied' }]);
    const late = await check(id, second, said('TST-01', { verdict: 'flagged', reason: 'Odd' }));
    expect(late.results).toMatchObject([{ outcome: 'conflict' }]);
    expect(late.checks).toMatchObject([{ indicator: 'TST-01', verdict: 'accepted', by: 'First manager' }]);
    const seen = await check(
      id,
      second,
      said('TST-01', { verdict: 'flagged', reason: 'Odd', baseVersion: 1 }),
    );
    expect(seen.checks).toMatchObject([{ verdict: 'flagged', reason: 'Odd', version: 2, isCurrent: true }]);
  });

  test('each learns that the other is there, and at which cell', async () => {
    await desk.database.transaction(() => review.look(id, 'TST-06', second));
    expect((await look(id, manager)).present).toMatchObject([{ name: 'Second manager', cell: 'TST-06' }]);
    await desk.test.pool.query(`update review_presence set seen_at = now() - interval '2 minutes'`);
    expect((await look(id, manager)).present).toEqual([]);
  });

  test('an open question is in the way of acceptance, whoever asked it', async () => {
    await check(id, second, said('TST-06', { verdict: 'asked', reason: 'Half of the team?' }));
    await expect(accept(id)).rejects.toMatchObject({ issues: [{ rule: 'questions_open' }] });
  });

  test('an answered cell is open again and the others keep what was said of them', async () => {
    await back(id);
    await desk.save(id, lead, [operation('TST-06', { value: '4', baseVersion: 1 })]);
    await submit(id);
    const { checks } = await look(id, manager);
    expect(checks).toMatchObject([
      { indicator: 'TST-01', isCurrent: true },
      { indicator: 'TST-06', verdict: 'asked', isCurrent: false },
    ]);
  });

  test('a word on a value that has changed since is not written', async () => {
    const { results } = await check(id, manager, said('TST-06', { entryVersion: 1, baseVersion: 1 }));
    expect(results).toMatchObject([{ outcome: 'cell_changed' }]);
  });

  test('an adjusted figure goes on record beside the institution’s own, with its reason', async () => {
    await check(
      id,
      manager,
      said('TST-05', { verdict: 'adjusted', value: '18', reason: 'Two had left by December.' }),
    );
    await accept(id);
    expect(await onRecord('verified')).toEqual([
      {
        code: 'TST-05',
        value: '18',
        evidence_tier: 'independently_checked',
        correction_reason: 'Two had left by December.',
      },
    ]);
    expect(await onRecord('self')).toMatchObject([
      { code: 'TST-01' },
      { code: 'TST-05', value: '20' },
      {},
      {},
    ]);
  });

  test('an accepted report is reopened and restated with a reason code only', async () => {
    await expect(back(id)).rejects.toMatchObject({ issues: [{ rule: 'restatement_reason_missing' }] });
    await back(id, { reasonCode: 'late_data' });
    await desk.save(id, lead, [operation('TST-05', { value: '19', baseVersion: 1 })]);
    await submit(id);
    await accept(id);
    const { rows } = await desk.test.pool.query(
      `select transition, reason_code from submission_event where submission_id = $1 and reason_code is not null
       order by id`,
      [id],
    );
    expect(rows).toEqual([
      { transition: 'reopen', reason_code: 'late_data' },
      { transition: 'accept', reason_code: 'late_data' },
    ]);
    // The adjustment was of a value that is gone: nobody holds it any more.
    expect(await onRecord('verified')).toEqual([]);
  });

  test('what was sent can be added to and never changed', async () => {
    for (const statement of ['delete from sent_report', `update sent_report set cells = '[]'`]) {
      await expect(desk.database.rows(statement, statement)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await desk.count('sent_report where submission_id = $1', [id])).toBe(2);
  });
});

describe('who reviews', () => {
  test('nobody reviews the report of an institution that they report for, or a report that they wrote in', async () => {
    const { id } = await desk.filled('ALPHA-2013', 'unit-b', await leadOfB());
    await desk.act(async () =>
      desk.workflow.submit({ operationId: randomUUID(), id, version: await version(id) }, await leadOfB()),
    );
    const both = await desk.actor(
      'Both',
      { role: 'manager', initiative: 'ALPHA' },
      { role: 'contributor', unit: 'unit-b' },
    );
    await expect(check(id, both, said('TST-01', {}))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await desk.test.pool.query('update entry set author_id = $2 where submission_id = $1', [
      id,
      second.userId,
    ]);
    await expect(check(id, second, said('TST-01', {}))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      issues: [{ rule: 'no_self_approval' }],
    });
    const stranger = await desk.actor('Of Beta', { role: 'manager', initiative: 'BETA' });
    await expect(check(id, stranger, said('TST-01', {}))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(look(id, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a report is given to a manager of its initiative, and to nobody else', async () => {
    const id = (await desk.test.pool.query(`select id from submission where state = 'submitted'`)).rows[0].id;
    const assign = (reviewer: string | null) =>
      desk.database.transaction(() => review.assign({ operationId: randomUUID(), id, reviewer }, manager));
    await expect(assign(lead.userId)).rejects.toMatchObject({ issues: [{ rule: 'not_a_reviewer' }] });
    await assign(second.userId);
    expect(await desk.count('review_assignment where reviewer_id = $1', [second.userId])).toBe(1);
    await assign(null);
    expect(await desk.count('review_assignment')).toBe(0);
  });

  let leadOfUnitB: Promise<Actor> | null = null;
  const leadOfB = (): Promise<Actor> =>
    (leadOfUnitB ??= desk.actor('Lead of B', { role: 'institution_lead', unit: 'unit-b' }));
});
