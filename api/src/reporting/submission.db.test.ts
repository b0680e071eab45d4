import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@kipimo/shared';
import {
  aReportingDesk,
  complete,
  operation,
  type ReportingDesk,
} from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';
import { openConflicts } from './open-conflicts.query.js';
import type { SubmissionData } from './submission.type.js';

let desk: ReportingDesk;

beforeAll(async () => {
  desk = await aReportingDesk();
});

afterAll(() => desk.close());

test('a report goes from its first cell into the record, and a correction keeps what was held before', async () => {
  const lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-a' });
  const manager = await desk.actor('Manager', { role: 'manager', initiative: 'ALPHA' });
  const started = await desk.act(() =>
    desk.workflow.start({ operationId: randomUUID(), round: 'ALPHA-2014', institution: 'unit-a' }, lead),
  );
  expect(started).toMatchObject({
    state: 'draft',
    answered: 0,
    expected: 4,
    currency: 'KES',
    dueOn: '2015-03-31',
  });
  expect(started.cells.map(({ slice }) => slice).filter(Boolean)).toEqual(['sex=female', 'sex=male']);
  expect(started.cells).toHaveLength(8);

  const saved = await desk.save(started.id, lead, complete());
  expect(saved.results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'applied']);
  expect(saved.derived).toEqual([{ indicator: 'TST-07', value: 25, absence: null }]);
  expect(saved).toMatchObject({ answered: 4, expected: 4, issues: [] });

  const submitted = await desk.act(() =>
    desk.workflow.submit(
      { operationId: randomUUID(), id: started.id, version: saved.submissionVersion },
      lead,
    ),
  );
  expect(submitted).toMatchObject({ state: 'submitted', editable: false, availableTransitions: [] });
  expect(submitted.receiptHash).toMatch(/^[0-9a-f]{64}$/);

  const accepted = await desk.act(() =>
    desk.workflow.accept({ operationId: randomUUID(), id: started.id, version: submitted.version }, manager),
  );
  expect(accepted).toMatchObject({ state: 'accepted', availableTransitions: ['reopen'] });
  const before = await recorded();
  expect(before).toEqual([
    { indicator: 'TST-01', value: '12', currency_code: null, correction_reason: null, origin: 'web' },
    { indicator: 'TST-05', value: '20', currency_code: null, correction_reason: null, origin: 'web' },
    { indicator: 'TST-06', value: '5', currency_code: null, correction_reason: null, origin: 'web' },
    { indicator: 'TST-31', value: '1500000.5', currency_code: 'KES', correction_reason: null, origin: 'web' },
  ]);
  const asOf = (await desk.version.snapshot()).asOf;
  await desk.version.refresh();
  const firstAcceptance = (await desk.version.snapshot()).asOf;
  expect(firstAcceptance >= asOf).toBe(true);

  const reopened = await desk.act(() =>
    desk.workflow.return(
      {
        operationId: randomUUID(),
        id: started.id,
        version: accepted.version,
        cells: [{ indicator: 'TST-01', slice: '', reason: 'Two of them are translations.' }],
        reasonCode: 'definition_misread',
      },
      manager,
    ),
  );
  expect(reopened.state).toBe('returned');
  expect(reopened.cells.find((cell) => cell.mark)?.mark).toMatchObject({
    reason: 'Two of them are translations.',
  });
  expect(await recorded()).toEqual(before);

  const corrected = await desk.save(started.id, lead, [operation('TST-01', { value: '10', baseVersion: 1 })]);
  const again = await desk.act(() =>
    desk.workflow.submit(
      { operationId: randomUUID(), id: started.id, version: corrected.submissionVersion },
      lead,
    ),
  );
  await desk.act(() =>
    desk.workflow.accept({ operationId: randomUUID(), id: started.id, version: again.version }, manager),
  );
  expect((await recorded()).find(({ indicator }) => indicator === 'TST-01')).toMatchObject({
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

describe('moves', () => {
  let lead: Actor;
  let manager: Actor;

  beforeAll(async () => {
    lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-b' });
    manager = await desk.actor('Manager', { role: 'manager', initiative: 'ALPHA' });
  });

  test('a report with a blank that has no reason is not sent, and the blanks are named', async () => {
    const { id, version } = await desk.act(() =>
      desk.workflow.start({ operationId: randomUUID(), round: 'ALPHA-2014', institution: 'unit-b' }, lead),
    );
    const send = (now: number): Promise<SubmissionData> =>
      desk.act(() => desk.workflow.submit({ operationId: randomUUID(), id, version: now }, lead));
    await expect(send(version)).rejects.toMatchObject({ code: 'INVALID', issues: expect.any(Array) });
    const saved = await desk.save(id, lead, [
      ...complete().slice(1),
      operation('TST-01', { absence: 'not_collected' }),
    ]);
    await expect(send(version)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await send(saved.submissionVersion)).state).toBe('submitted');
  });

  test('two managers accept at once: one wins, the other is told, the record has one set of values', async () => {
    const second = await desk.actor('Second', { role: 'manager', initiative: 'ALPHA' });
    const { id, version } = await visible(manager, 'ALPHA-2014', 'unit-b');
    const accept = (who: Actor): Promise<SubmissionData> =>
      desk.act(() => desk.workflow.accept({ operationId: randomUUID(), id, version }, who));
    const outcomes = await Promise.allSettled([accept(manager), accept(second)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await desk.count('observation where submission_id = $1', [id])).toBe(4);
    expect(await desk.count(`observation where submission_id = $1 and absence = 'not_collected'`, [id])).toBe(
      1,
    );
  });

  test('an acceptance that is sent ten times at once happens once', async () => {
    const report = await desk.filled('ALPHA-2013', 'unit-b', lead);
    const sent = await desk.act(() => desk.workflow.submit({ operationId: randomUUID(), ...report }, lead));
    const { id, version } = sent;
    const operationId = randomUUID();
    const audited = await desk.count('audit');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        desk.act(() => desk.workflow.accept({ operationId, id, version }, manager)),
      ),
    );
    expect(new Set(answers.map(canonicalJson)).size).toBe(1);
    expect(await desk.count('audit')).toBe(audited + 1);
    expect(
      await desk.count(`submission_event where submission_id = $1 and transition = 'accept'`, [id]),
    ).toBe(1);
  });

  test('a return needs a reason, names cells that are asked, and marks them until they change', async () => {
    const { id, version } = await visible(manager, 'ALPHA-2013', 'unit-b');
    const back = (cells: { indicator: string; slice: string; reason: string }[]): Promise<SubmissionData> =>
      desk.act(() =>
        desk.workflow.return(
          { operationId: randomUUID(), id, version, cells, reasonCode: 'error_in_source' },
          manager,
        ),
      );
    await expect(back([])).rejects.toMatchObject({ code: 'INVALID' });
    await expect(back([{ indicator: 'TST-07', slice: '', reason: 'Why?' }])).rejects.toMatchObject({
      issues: [expect.objectContaining({ path: 'TST-07', rule: 'derived_entered' })],
    });
    const returned = await back([{ indicator: 'TST-06', slice: '', reason: 'More than last year?' }]);
    expect(returned.cells.filter((cell) => cell.mark)).toHaveLength(1);
    await desk.save(id, lead, [operation('TST-06', { value: '7', baseVersion: 1, note: 'Two joined.' })]);
    const { cells } = await desk.reader.byId(lead, id);
    expect(cells.filter((cell) => cell.mark)).toHaveLength(0);
  });

  test('a manager who also reports for the institution, or wrote in the report, does not accept it', async () => {
    const both = await desk.actor(
      'Both',
      { role: 'manager', initiative: 'BETA' },
      { role: 'institution_lead', unit: 'unit-a' },
    );
    const { id } = await desk.filled('BETA-2014', 'unit-a', both);
    // What was carried over from the other round stands against what was typed until somebody decides.
    const open = (await openConflicts(desk.database, id)).map(({ cell }) => cell);
    const { cells } = await desk.reader.byId(both, id);
    const standing = cells.filter(({ slice, version: { indicator } }) => !slice && open.includes(indicator));
    const { submissionVersion: version } = await desk.save(
      id,
      both,
      standing.map(({ version: { indicator }, entry }) =>
        operation(indicator, { value: entry?.value ?? null, baseVersion: entry?.version ?? 0 }),
      ),
    );
    const sent = await desk.act(() => desk.workflow.submit({ operationId: randomUUID(), id, version }, both));
    expect(sent.availableTransitions).toEqual([]);
    const accept = (who: Actor): Promise<SubmissionData> =>
      desk.act(() => desk.workflow.accept({ operationId: randomUUID(), id, version: sent.version }, who));
    await expect(accept(both)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const moved: Actor = { ...both, roles: both.roles.filter(({ role }) => role === 'manager') };
    await expect(accept(moved)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(accept(manager)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('values on record for the period are carried into the report for another initiative', async () => {
    const { id } = await visible(
      await desk.actor('A', { role: 'contributor', unit: 'unit-a' }),
      'BETA-2014',
      'unit-a',
    );
    const { rows } = await desk.test.pool.query(
      'select value from entry where submission_id = $1 order by 1',
      [id],
    );
    expect(rows.map(({ value }) => value)).toContain('10');
  });

  test('an institution that is no member, and a round that is not there, look the same', async () => {
    const start = (round: string, institution: string): Promise<SubmissionData> =>
      desk.act(() => desk.workflow.start({ operationId: randomUUID(), round, institution }, lead));
    await expect(start('BETA-2014', 'unit-b')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(start('ALPHA-1999', 'unit-b')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(start('ALPHA-2014', 'unit-a')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(start('ALPHA-2014', 'unit-b')).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });
});

async function visible(
  who: Actor,
  round: string,
  institution: string,
): Promise<{ id: string; version: number }> {
  const filter = { initiative: null, round, state: null, institution };
  const page = await desk.reader.page(who, filter, { first: 10, after: null }, new Set());
  const [report] = page.nodes;
  if (!report) throw new Error(`Nothing to see of ${round}.`);
  return report;
}

describe('what the database itself refuses', () => {
  const refused = (text: string): Promise<unknown> => {
    return desk.database.transaction(async () => {
      await desk.database.advanceDataVersion();
      await desk.database.manager.query(text);
    });
  };
  const observation = (submission: string): string => `
    insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, value, origin,
      submission_id, recorded)
    select s.unit_id, v.indicator_id, v.id, p.id, p.ends, 1, 'web', s.id, tstzrange(d.advanced_at, null)
    from submission s join reporting_period p on p.id = s.period_id, indicator_version v, data_version d
    where ${submission} order by v.id limit 1`;

  test('an observation without an accepted report', async () => {
    await expect(refused(observation(`s.state <> 'accepted'`))).rejects.toMatchObject({
      constraint: 'observation_needs_acceptance',
    });
  });

  test('an observation that is changed or deleted, and an audit row that is', async () => {
    for (const text of [
      'update observation set value = 0',
      'delete from observation',
      `update audit set actor = 'nobody'`,
      'delete from audit',
    ]) {
      await expect(refused(text)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
