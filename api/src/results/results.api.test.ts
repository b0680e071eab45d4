import { randomUUID } from 'node:crypto';
import { Person, thePublic } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { aServer, type TestServer } from '../../test/server.js';

const SAY = `mutation Say($input: ReplyInput!) { sayReply(input: $input) { indicator words { en fr es } } }`;
const BESIDE = `{ institution(code: "unit-a") { saidBesideFigures { indicator words { en fr es } } } }`;
const TO = `{ repliesTo(initiative: "ALPHA", indicator: "TST-01") { institution words { fr } } }`;
const LOG = `{ accessLog(institution: "unit-a") { day role organisation way times } }`;

let server: TestServer;
let world: ReportingWorld;
let lead: Person;
let contributor: Person;
let leadOfB: Person;
let manager: Person;
let evaluator: Person;

async function someone(name: string, ...roles: Parameters<ReportingWorld['person']>[1][]): Promise<Person> {
  return new Person(server.url, (await world.person(name, ...roles)).headers);
}

const input = (change: object = {}) => ({
  input: {
    operationId: randomUUID(),
    institution: 'unit-a',
    indicator: 'TST-01',
    fr: 'Deux chercheurs sont partis en mars.',
    ...change,
  },
});

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  lead = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  contributor = await someone('Contributor of A', { role: 'contributor', unit: 'unit-a' });
  leadOfB = await someone('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
  manager = await someone('Manager', { role: 'manager', initiative: 'ALPHA' });
  evaluator = await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' });
});

afterAll(() => server.close());

describe('the right of reply', () => {
  test('only the lead of the institution says something beside its figures', async () => {
    expect(await leadOfB.refusal(SAY, input())).toBe('NOT_FOUND');
    for (const other of [contributor, manager, evaluator, thePublic(server.url)]) {
      expect(await other.refusal(SAY, input())).toBe('NOT_ALLOWED');
    }
    const said = [
      { indicator: 'TST-01', words: { en: null, fr: 'Deux chercheurs sont partis en mars.', es: null } },
    ];
    expect(await lead.run(SAY, input())).toEqual({ sayReply: said });
    expect(await contributor.run(BESIDE)).toEqual({ institution: { saidBesideFigures: said } });
    expect(await manager.run(BESIDE)).toEqual({ institution: { saidBesideFigures: said } });
    const long = await lead.ask(SAY, input({ fr: 'x'.repeat(1001) }));
    expect(long.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('text_too_long');
  });

  test('the public reads it once the institution consents, beside the figure of a published round', async () => {
    const nobody = thePublic(server.url);
    expect(await nobody.run(BESIDE)).toEqual({ institution: { saidBesideFigures: [] } });
    expect(await nobody.run(TO)).toEqual({ repliesTo: [] });
    await server.database.pool.query(
      `insert into consent (unit_id, initiative_id, given)
       select $1, id, '[2012-01-01,)' from initiative where code = 'ALPHA'`,
      [world.unitA],
    );
    const told = [{ institution: 'unit-a', words: { fr: 'Deux chercheurs sont partis en mars.' } }];
    // The server hears of the consent from the database: until then the kept answer stands.
    let heard = await nobody.run<{ repliesTo: object[] }>(TO);
    const patience = Date.now() + 10_000;
    while (heard.repliesTo.length === 0 && Date.now() < patience) heard = await nobody.run(TO);
    expect(heard.repliesTo).toEqual(told);
  });

  test('a change keeps what was said before, is audited, and empty words take it back', async () => {
    await lead.run(SAY, input({ fr: null, en: 'Two researchers left in March.' }));
    expect(await lead.run(SAY, input({ fr: ' ' }))).toEqual({ sayReply: [] });
    const { rows } = await server.database.pool.query(
      `select (select count(*) from right_of_reply) as kept,
         (select array_agg(action order by id) from audit where action like 'reply.%') as audited`,
    );
    expect(rows[0]).toEqual({ kept: 2, audited: ['reply.said', 'reply.said', 'reply.withdrawn'] });
  });
});

describe('the access log', () => {
  const written = async (): Promise<{ role: string; organisation: string | null; times: number }[]> => {
    const { accessLog } = await lead.run<{
      accessLog: { role: string; organisation: string | null; times: number }[];
    }>(LOG);
    return accessLog;
  };

  test('says who asked for the institution by name, by role and organisation, and not its own people', async () => {
    const before = (await written()).find(({ role }) => role === 'evaluator')?.times ?? 0;
    for (let time = 0; time < 3; time += 1) await evaluator.run(BESIDE);
    let times = before;
    const patience = Date.now() + 20_000;
    while (times < before + 3 && Date.now() < patience) {
      const found = (await written()).find(({ role }) => role === 'evaluator');
      times = found?.times ?? 0;
    }
    const log = await written();
    expect(log.find(({ role }) => role === 'institution_lead' || role === 'contributor')).toBeUndefined();
    expect(log.find(({ role }) => role === 'evaluator')).toMatchObject({
      organisation: 'ALPHA',
      way: 'viewed',
    });
    expect(times).toBe(before + 3);
  });

  test('is for the institution alone', async () => {
    expect(await leadOfB.refusal(LOG)).toBe('NOT_FOUND');
    for (const other of [manager, evaluator, thePublic(server.url)]) {
      expect(await other.refusal(LOG)).toBe('NOT_ALLOWED');
    }
    await expect(
      server.database.pool.query('set role kipimo_app; update figure_access set times = 1'),
    ).rejects.toThrow('permission denied');
  });
});
