import { randomUUID } from 'node:crypto';
import type { SubmissionState } from '@kipimo/shared';
import fc from 'fast-check';
import { aReportingDesk, operation, type ReportingDesk } from '../../test/factories/a-reporting-desk.js';
import type { Actor } from '../access/actor.js';
import { Refusal } from '../refusals.js';
import type { SubmissionData } from './submission.type.js';

/**
 * The workflow through services and database, step by random step, beside a model of it: who is whom, what they may,
 * and that nobody ever accepts a report that they wrote or sent.
 */
const STEPS = 400;
const SEED = 20_181_231;

type Who = 'contributor' | 'lead' | 'manager' | 'both' | 'turned' | 'otherManager';
type Act = 'submit' | 'return' | 'accept' | 'edit';
const people: readonly Who[] = ['contributor', 'lead', 'manager', 'both', 'turned', 'otherManager'];

let desk: ReportingDesk;
let actors: Record<Who, Actor>;
let report: string;

beforeAll(async () => {
  desk = await aReportingDesk();
  const own = { role: 'contributor', unit: 'unit-a' } as const;
  const reviews = { role: 'manager', initiative: 'ALPHA' } as const;
  const lead = await desk.actor('Lead', { role: 'institution_lead', unit: 'unit-a' });
  const hadWritten = await desk.actor('Turned', own);
  const filled = await desk.filled('ALPHA-2014', 'unit-a', lead);
  report = filled.id;
  await desk.save(report, hadWritten, [operation('TST-21', { text: 'What Turned wrote as a contributor' })]);
  actors = {
    contributor: await desk.actor('Contributor', own),
    lead,
    manager: await desk.actor('Manager', reviews),
    both: await desk.actor('Both', own, reviews),
    turned: { ...(await desk.actor('Turned, now a manager', reviews)), userId: hadWritten.userId },
    otherManager: await desk.actor('Stranger', { role: 'manager', initiative: 'BETA' }),
  };
});
afterAll(() => desk.close());

/** What must become of an act: the state it leads to, or the code of the refusal. */
function told(state: SubmissionState, who: Who, act: Act): string {
  const isOurs = ['contributor', 'lead', 'both'].includes(who);
  if (who === 'otherManager' || (!isOurs && state === 'draft')) return 'NOT_FOUND';
  if (act === 'edit')
    return !isOurs ? 'NOT_ALLOWED' : ['draft', 'returned'].includes(state) ? state : 'WRONG_STATE';
  if (act === 'submit')
    return who !== 'lead'
      ? 'NOT_ALLOWED'
      : ['draft', 'returned'].includes(state)
        ? 'submitted'
        : 'WRONG_STATE';
  // A manager who also reports for the institution is none here.
  if (isOurs) return 'NOT_ALLOWED';
  if (act === 'return') return ['submitted', 'accepted'].includes(state) ? 'returned' : 'WRONG_STATE';
  if (state !== 'submitted') return 'WRONG_STATE';
  return who === 'turned' ? 'NOT_ALLOWED' : 'accepted';
}

const standing = async () =>
  (await desk.test.pool.query('select state, version from submission where id = $1', [report])).rows[0] as {
    state: SubmissionState;
    version: number;
  };

/** What an editor has seen: a change that met another one would wait for a decision, and nothing could be sent. */
const versionOf = async (indicator: string): Promise<number> =>
  (
    await desk.test.pool.query(
      `select e.version from entry e join indicator i on i.id = e.indicator_id
        where e.submission_id = $1 and i.code = $2 and e.slice = ''`,
      [report, indicator],
    )
  ).rows[0]?.version ?? 0;

async function done(who: Who, act: Act, version: number): Promise<string> {
  const actor = actors[who];
  const input = { operationId: randomUUID(), id: report, version };
  const moves: Record<Exclude<Act, 'edit'>, () => Promise<SubmissionData>> = {
    submit: () => desk.workflow.submit(input, actor),
    return: () =>
      desk.workflow.return({ ...input, cells: [], note: 'Look again', reasonCode: 'late_data' }, actor),
    accept: () => desk.workflow.accept(input, actor),
  };
  try {
    if (act === 'edit') {
      const baseVersion = await versionOf('TST-21');
      await desk.save(report, actor, [operation('TST-21', { text: `Step of ${who}`, baseVersion })]);
      return (await standing()).state;
    }
    return (await desk.act(moves[act])).state;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

test(`${STEPS} random steps through the database go as the model says`, async () => {
  const steps = fc.sample(
    fc.tuple(fc.constantFrom(...people), fc.constantFrom<Act>('submit', 'return', 'accept', 'edit')),
    { numRuns: STEPS, seed: SEED },
  );
  const outcomes = new Map<string, number>();
  for (const [at, [who, act]] of steps.entries()) {
    const { state, version } = await standing();
    const expected = told(state, who, act);
    const found = await done(who, act, version);
    expect({ at, state, who, act, found }).toEqual({ at, state, who, act, found: expected });
    outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
  }
  expect([...outcomes.keys()].sort()).toEqual([
    'NOT_ALLOWED',
    'NOT_FOUND',
    'WRONG_STATE',
    'accepted',
    'draft',
    'returned',
    'submitted',
  ]);
});

test('every step that moved the report, and no other, left an event and an audit row', async () => {
  const events = await desk.test.pool.query(
    'select transition, from_state, to_state, actor_id from submission_event where submission_id = $1 order by id',
    [report],
  );
  for (const [at, { from_state }] of events.rows.entries())
    if (at > 0) expect(from_state).toBe(events.rows[at - 1].to_state);
  const audited = await desk.count(
    `audit where subject_id = $1 and action in ('submission.submitted', 'submission.returned', 'submission.accepted', 'submission.reopened')`,
    [report],
  );
  const moves = events.rows.filter(({ transition }) => transition !== 'start');
  expect(moves.length).toBeGreaterThan(10);
  expect(audited).toBe(moves.length);
});

test('no acceptance was made by anybody who wrote or sent the report', async () => {
  const self = await desk.count(
    `submission_event e where e.transition = 'accept' and (
       e.actor_id in (select author_id from entry where submission_id = e.submission_id)
       or e.actor_id in (select actor_id from submission_event s
            where s.submission_id = e.submission_id and s.transition = 'submit'))`,
  );
  const accepted = await desk.count(`submission_event where transition = 'accept'`);
  expect(accepted).toBeGreaterThan(3);
  expect(self).toBe(0);
});
