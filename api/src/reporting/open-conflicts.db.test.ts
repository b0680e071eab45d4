import { randomUUID } from 'node:crypto';
import { aReportingDesk, operation, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import { openConflicts } from './open-conflicts.query.js';

let desk: ReportingDesk;

beforeAll(async () => {
  desk = await aReportingDesk();
});
afterAll(() => desk.close());

test('a report is not sent while somebody still has to decide between two values of a cell', async () => {
  const lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-a' });
  const contributor = await desk.actor('Contributor', { role: 'contributor', unit: 'unit-a' });
  const { id } = await desk.filled('ALPHA-2013', 'unit-a', lead);
  const stale = operation('TST-01', { value: '99' });
  const answer = await desk.save(id, contributor, [stale]);
  expect(answer.results).toMatchObject([{ outcome: 'conflict', entry: { value: '12' } }]);

  const submit = (version: number): Promise<unknown> =>
    desk.act(() => desk.workflow.submit({ operationId: randomUUID(), id, version, declaredBy: null }, lead));
  await expect(submit(answer.submissionVersion)).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: 'TST-01', rule: 'conflict_open', severity: 'error', params: { by: 'Contributor' } }],
  });

  // Whoever decides for the value that stands sends it once more: that it changes nothing is the decision.
  const decided = operation('TST-01', { value: '12', baseVersion: 1 });
  const { results, submissionVersion } = await desk.save(id, contributor, [decided]);
  expect(results).toMatchObject([{ outcome: 'unchanged' }]);
  expect(await openConflicts(desk.database, id)).toEqual([]);
  await expect(submit(submissionVersion)).resolves.toMatchObject({ state: 'submitted' });
});

test('a conflict in one part says nothing of another, and writing the cell anew ends it', async () => {
  const lead = await desk.actor('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
  const { id } = await desk.filled('ALPHA-2013', 'unit-b', lead);
  await desk.save(id, lead, [operation('TST-01', { slice: 'sex=female', value: '5' })]);
  await desk.save(id, lead, [
    operation('TST-05', { value: '21', baseVersion: 1 }),
    operation('TST-01', { slice: 'sex=female', value: '6' }),
  ]);
  expect(await openConflicts(desk.database, id)).toEqual([{ cell: 'TST-01[sex=female]', by: 'Lead of B' }]);
  await desk.save(id, lead, [operation('TST-01', { slice: 'sex=female', value: '7', baseVersion: 1 })]);
  expect(await openConflicts(desk.database, id)).toEqual([]);
});
