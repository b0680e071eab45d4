import { randomUUID } from 'node:crypto';
import { aReportingDesk, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';
import type { SaveEntriesResult } from './save-entries.type.js';
import type { EntryOperationInput } from './submission.input.js';
import type { SubmissionData } from './submission.type.js';

let desk: ReportingDesk;

beforeAll(async () => {
  desk = await aReportingDesk();
});

afterAll(() => desk.close());

const operation = (indicator: string, change: Partial<EntryOperationInput>): EntryOperationInput => ({
  operationId: randomUUID(),
  indicator,
  slice: '',
  baseVersion: 0,
  ...change,
});

const save = (id: string, who: Actor, operations: EntryOperationInput[]): Promise<SaveEntriesResult> =>
  desk.database.transaction(() => desk.entries.save({ submission: id, operations }, who));

const act = (work: () => Promise<SubmissionData>): Promise<SubmissionData> => desk.database.transaction(work);

const complete = (): EntryOperationInput[] => [
  operation('RES-01', { value: '12' }),
  operation('RES-05', { value: '20' }),
  operation('RES-06', { value: '5' }),
  operation('ORG-01', { value: '1500000.50' }),
];

test('a report goes from its first cell into the record, and a correction keeps what was held before', async () => {
  const lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-a' });
  const manager = await desk.actor('Manager', { role: 'manager', initiative: 'TTI' });
  const started = await act(() =>
    desk.workflow.start({ operationId: randomUUID(), round: 'TTI-2014', institution: 'unit-a' }, lead),
  );
  expect(started).toMatchObject({
    state: 'draft',
    answered: 0,
    expected: 4,
    currency: 'KES',
    dueOn: '2015-03-31',
  });
  expect(started.cells).toHaveLength(6);

  const saved = await save(started.id, lead, complete());
  expect(saved.results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'applied']);
  expect(saved.derived).toEqual([{ indicator: 'RES-07', value: 25, absence: null }]);
  expect(saved).toMatchObject({ answered: 4, expected: 4, issues: [] });

  const submitted = await act(() =>
    desk.workflow.submit(
      { operationId: randomUUID(), id: started.id, version: saved.submissionVersion },
      lead,
    ),
  );
  expect(submitted).toMatchObject({ state: 'submitted', editable: false, availableTransitions: [] });
  expect(submitted.receiptHash).toMatch(/^[0-9a-f]{64}$/);

  const accepted = await act(() =>
    desk.workflow.accept({ operationId: randomUUID(), id: started.id, version: submitted.version }, manager),
  );
  expect(accepted).toMatchObject({ state: 'accepted', availableTransitions: ['reopen'] });
  const before = await recorded();
  expect(before).toEqual([
    { indicator: 'ORG-01', value: '1500000.5', currency_code: 'KES', correction_reason: null, origin: 'web' },
    { indicator: 'RES-01', value: '12', currency_code: null, correction_reason: null, origin: 'web' },
    { indicator: 'RES-05', value: '20', currency_code: null, correction_reason: null, origin: 'web' },
    { indicator: 'RES-06', value: '5', currency_code: null, correction_reason: null, origin: 'web' },
  ]);
  const asOf = (await desk.version.snapshot()).asOf;
  await desk.version.refresh();
  const firstAcceptance = (await desk.version.snapshot()).asOf;
  expect(firstAcceptance >= asOf).toBe(true);

  const reopened = await act(() =>
    desk.workflow.return(
      {
        operationId: randomUUID(),
        id: started.id,
        version: accepted.version,
        cells: [{ indicator: 'RES-01', slice: '', reason: 'Two of them are translations.' }],
      },
      manager,
    ),
  );
  expect(reopened.state).toBe('returned');
  expect(reopened.cells.find((cell) => cell.mark)?.mark).toMatchObject({
    reason: 'Two of them are translations.',
  });
  expect(await recorded()).toEqual(before);

  const corrected = await save(started.id, lead, [operation('RES-01', { value: '10', baseVersion: 1 })]);
  const again = await act(() =>
    desk.workflow.submit(
      { operationId: randomUUID(), id: started.id, version: corrected.submissionVersion },
      lead,
    ),
  );
  await act(() =>
    desk.workflow.accept({ operationId: randomUUID(), id: started.id, version: again.version }, manager),
  );
  expect((await recorded()).find(({ indicator }) => indicator === 'RES-01')).toMatchObject({
    value: '10',
    correction_reason: 'Two of them are translations.',
  });
  expect(await recorded(firstAcceptance)).toEqual(before);
  const { rows } = await desk.test.pool.query('select count(*) as count from observation');
  expect(rows[0].count).toBe(5);
});

async function recorded(asOf = 'infinity'): Promise<Record<string, string | null>[]> {
  const { rows } = await desk.test.pool.query(
    `select i.code as indicator, o.value, o.currency_code, o.correction_reason, o.origin
     from observation o join indicator i on i.id = o.indicator_id
     where case when $1 = 'infinity' then upper_inf(o.recorded) else o.recorded @> $1::timestamptz end
     order by i.code`,
    [asOf],
  );
  return rows;
}
