import { randomUUID } from 'node:crypto';
import { aReportingDesk, operation, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';
import type { SubmissionData } from './submission.type.js';

let desk: ReportingDesk;
let lead: Actor;
let leadOfB: Actor;
let manager: Actor;

beforeAll(async () => {
  desk = await aReportingDesk();
  lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-a' });
  leadOfB = await desk.actor('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
  manager = await desk.actor('Manager', { role: 'manager', initiative: 'ALPHA' });
});
afterAll(() => desk.close());

/** A report that was sent and came back, for these indicators or as a whole. */
async function cameBack(round: string, who: Actor, ...indicators: string[]): Promise<SubmissionData> {
  const { id, version } = await desk.filled(round, who === lead ? 'unit-a' : 'unit-b', who);
  const sent = await desk.act(() =>
    desk.workflow.submit({ operationId: randomUUID(), id, version, declaredBy: 'Lead' }, who),
  );
  const cells = indicators.map((indicator) => ({ indicator, slice: '', reason: 'Please look' }));
  const input = { operationId: randomUUID(), id, version: sent.version, note: 'See there', cells };
  return desk.act(() => desk.workflow.return(input, manager));
}

test('a report that came back for one cell is open there, twice if need be, and closed everywhere else', async () => {
  const { id, reopened, version } = await cameBack('ALPHA-2013', lead, 'TST-01');
  expect(reopened).toEqual(['TST-01']);
  const first = await desk.save(id, lead, [
    operation('TST-01', { value: '13', baseVersion: 1 }),
    operation('TST-31', { value: '7', baseVersion: 1 }),
    operation('TST-21', { text: 'A story that nobody asked for' }),
    operation('TST-31', { value: '1500000.50', baseVersion: 0 }),
  ]);
  expect(first.results.map(({ outcome }) => outcome)).toEqual(['applied', 'refused', 'refused', 'unchanged']);
  expect(first.results[1]).toMatchObject({ issues: [{ path: 'TST-31', rule: 'cell_locked' }] });
  const again = await desk.save(id, lead, [operation('TST-01', { value: '14', baseVersion: 2 })]);
  expect(again.results).toMatchObject([{ outcome: 'applied', entry: { value: '14' } }]);
  expect(again.submissionVersion).toBe(version + 2);
  expect(
    await desk.count(
      `entry e join indicator i on i.id = e.indicator_id where e.submission_id = $1
      and i.code = 'TST-21'`,
      [id],
    ),
  ).toBe(0);
});

test('a part of a share brings its whole with it', async () => {
  const { id, reopened } = await cameBack('ALPHA-2014', lead, 'TST-06');
  expect(reopened).toEqual(['TST-05', 'TST-06']);
  const { results } = await desk.save(id, lead, [operation('TST-05', { value: '25', baseVersion: 1 })]);
  expect(results).toMatchObject([{ outcome: 'applied' }]);
});

test('a report that came back as a whole is open as a whole', async () => {
  const { id, reopened } = await cameBack('ALPHA-2013', leadOfB);
  expect(reopened).toEqual([]);
  const { results } = await desk.save(id, leadOfB, [operation('TST-21', { text: 'The story' })]);
  expect(results).toMatchObject([{ outcome: 'applied' }]);
});
