import { randomUUID } from 'node:crypto';
import { aReportingDesk, complete, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';

let desk: ReportingDesk;
let lead: Actor;
let manager: Actor;

beforeAll(async () => {
  desk = await aReportingDesk();
  lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-a' });
  const manages = ['ALPHA', 'BETA'].map((initiative) => ({ role: 'manager' as const, initiative }));
  manager = await desk.actor('Manager', ...manages);
});

afterAll(() => desk.close());

/** Reports every cell with this digit before its usual value, and has it accepted. */
async function accepted(round: string, digit: string): Promise<string> {
  const { id } = await desk.act(() =>
    desk.workflow.start({ operationId: randomUUID(), round, institution: 'unit-a' }, lead),
  );
  const { cells } = await desk.reader.byId(lead, id);
  const base = (indicator: string): number =>
    cells.find(({ version }) => version.indicator === indicator)?.entry?.version ?? 0;
  const changes = complete().map((one) => ({
    ...one,
    value: `${digit}${one.value}`,
    baseVersion: base(one.indicator),
    // Its definition changed in 2014: the reporter says that it was read.
    ...(one.indicator === 'TST-01' ? { explanation: 'new_definition' as const } : {}),
  }));
  const { submissionVersion: version } = await desk.save(id, lead, changes);
  const sent = await desk.act(() => desk.workflow.submit({ operationId: randomUUID(), id, version }, lead));
  await desk.act(() =>
    desk.workflow.accept({ operationId: randomUUID(), id, version: sent.version }, manager),
  );
  return id;
}

test('a demonstration is accepted as one, ends nothing that was really reported, and goes without a trace', async () => {
  const { pool } = desk.test;
  const real = await accepted('ALPHA-2014', '');
  await pool.query(
    `insert into import_batch (name, origin, manifest) values ('test', 'demonstration', '{}')`,
  );
  await pool.query(`update round set demonstration = true where code in ('ALPHA-2013', 'BETA-2014')`);
  const before = await desk.count('observation where upper_inf(recorded)');

  const earlier = await accepted('ALPHA-2013', '3');
  expect(
    await desk.count(`observation where submission_id = $1 and origin = 'demonstration'`, [earlier]),
  ).toBe(4);
  const samePeriod = await accepted('BETA-2014', '3');
  expect(await desk.count('observation where submission_id = $1', [samePeriod])).toBe(0);
  expect(await desk.count('observation where submission_id = $1 and upper_inf(recorded)', [real])).toBe(4);

  const administrator = await desk.actor('Administrator', { role: 'administrator' });
  const operationId = randomUUID();
  const remove = (): Promise<number> =>
    desk.database.transaction(() => desk.demonstration.remove(operationId, administrator));
  expect([await remove(), await remove()]).toEqual([4, 4]);
  expect(await desk.count('submission where id = any($1::uuid[])', [[earlier, samePeriod]])).toBe(0);
  expect(await desk.count('observation where upper_inf(recorded)')).toBe(before);
  expect(await desk.count(`audit where action = 'demonstration.removed'`)).toBe(1);
});
