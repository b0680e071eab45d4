// Long because evidence is followed through every state of the report that it stands behind, on one server.
import { createHash, randomUUID } from 'node:crypto';
import { Person } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { ACCEPT, RETURN, SAVE, START, SUBMIT } from '../../test/reporting-documents.js';
import { aServer, type TestServer } from '../../test/server.js';

const PDF = Buffer.from('%PDF-1.7\nA staff list of two pages');
const LIST = `query Evidence($submission: ID!) { evidence(submission: $submission) {
  mayChange reopened items { id kind title note address fileName mediaType size sha256 indicator slice addedBy removedBy removedAt }
} }`;
const LINK = `mutation Link($input: EvidenceLinkInput!) { addEvidenceLink(input: $input) { id address } }`;
const REMOVE = `mutation Remove($operationId: ID!, $id: ID!) { removeEvidence(operationId: $operationId, id: $id) { removedBy } }`;

type Headers = Record<string, string>;
interface Uploaded {
  readonly status: number;
  readonly id: string | null;
  readonly code: string | null;
  readonly rule: string | null;
}

let server: TestServer;
let world: ReportingWorld;
let lead: Headers;
let contributor: Headers;
let manager: Headers;
const strangers = new Map<string, Headers>();
let report: string;
let version: number;

const as = (headers: Headers): Person => new Person(server.url, headers);

async function someone(name: string, ...roles: Parameters<ReportingWorld['person']>[1][]): Promise<Headers> {
  return (await world.person(name, ...roles)).headers;
}

/** Posts a file as a browser does; without `forgeable` it carries the header that other sites cannot send. */
async function upload(
  who: Headers,
  content: Buffer | string = PDF,
  change: {
    name?: string;
    operationId?: string;
    indicator?: string;
    forgeable?: boolean;
    title?: string;
  } = {},
): Promise<Uploaded> {
  const form = new FormData();
  form.set('operationId', change.operationId ?? randomUUID());
  form.set('submission', report);
  form.set('indicator', change.indicator ?? 'TST-05');
  form.set('title', change.title ?? 'Staff list');
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), change.name ?? 'list.pdf');
  const response = await fetch(`${server.url}/evidence`, {
    method: 'POST',
    body: form,
    headers: { ...who, ...(change.forgeable ? {} : { 'apollo-require-preflight': '1' }) },
  });
  const body = (await response.json()) as {
    data?: { evidence: { id: string } };
    errors?: { extensions: { code: string; issues?: { rule: string }[] } }[];
  };
  const refusal = body.errors?.[0]?.extensions;
  return {
    status: response.status,
    id: body.data?.evidence.id ?? null,
    code: refusal?.code ?? null,
    rule: refusal?.issues?.[0]?.rule ?? null,
  };
}

const fetched = (who: Headers, id: string): Promise<Response> =>
  fetch(`${server.url}/evidence/${id}`, { headers: who });
const link = (change: object = {}) => ({
  input: {
    operationId: randomUUID(),
    submission: report,
    indicator: 'TST-05',
    url: 'https://example.org/staff',
    title: 'Staff page',
    ...change,
  },
});

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  lead = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  contributor = await someone('Contributor of A', { role: 'contributor', unit: 'unit-a' });
  manager = await someone('Manager of Alpha', { role: 'manager', initiative: 'ALPHA' });
  strangers.set('lead of B', await someone('Lead of B', { role: 'institution_lead', unit: 'unit-b' }));
  strangers.set('manager of Beta', await someone('Manager of Beta', { role: 'manager', initiative: 'BETA' }));
  strangers.set('evaluator', await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' }));
  strangers.set('administrator', await someone('Administrator', { role: 'administrator' }));
  strangers.set('nobody', {});
  const started = await as(contributor).run<{ startSubmission: { id: string } }>(START, {
    operationId: randomUUID(),
    round: 'ALPHA-2013',
    institution: 'unit-a',
  });
  report = started.startSubmission.id;
  const operations = ['TST-01', 'TST-05', 'TST-06', 'TST-31'].map((indicator) => ({
    operationId: randomUUID(),
    indicator,
    baseVersion: 0,
    value: '4',
  }));
  const saved = await as(contributor).run<{ saveEntries: { submissionVersion: number } }>(SAVE, {
    input: { submission: report, operations },
  });
  version = saved.saveEntries.submissionVersion;
});

afterAll(() => server.close());

describe('while the report is a draft', () => {
  let file: string;

  test('a contributor attaches a file and a link, and gets the file back byte for byte', async () => {
    const uploaded = await upload(contributor, PDF, { name: '../../lista año.pdf' });
    expect(uploaded).toMatchObject({ status: 201, code: null });
    file = uploaded.id ?? '';
    await as(contributor).run(LINK, link());
    const response = await fetched(lead, file);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="lista a_o.pdf"; filename*=UTF-8''lista%20a%C3%B1o.pdf`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await as(lead).run(LIST, { submission: report })).toMatchObject({
      evidence: {
        mayChange: true,
        items: [
          {
            kind: 'file',
            title: 'Staff list',
            fileName: 'lista año.pdf',
            mediaType: 'application/pdf',
            size: PDF.length,
            sha256: createHash('sha256').update(PDF).digest('hex'),
            address: `/evidence/${file}`,
            addedBy: 'Contributor of A',
            removedAt: null,
          },
          { kind: 'link', address: 'https://example.org/staff' },
        ],
      },
    });
  });

  test('nobody else gets the file or the list, its manager not before the report is sent', async () => {
    for (const [who, headers] of [...strangers, ['manager', manager] as const]) {
      const answer = await fetched(headers, file);
      expect([who, answer.status]).toEqual([who, 404]);
      expect(await answer.text()).not.toContain('staff');
      expect([who, await as(headers).refusal(LIST, { submission: report })]).toEqual([
        who,
        expect.stringMatching(/^NOT_/),
      ]);
      expect([who, (await upload(headers)).code]).toEqual([who, expect.stringMatching(/^NOT_/)]);
      expect([who, await as(headers).refusal(LINK, link())]).toEqual([who, expect.stringMatching(/^NOT_/)]);
    }
    const unknown = await fetched(strangers.get('lead of B') ?? {}, randomUUID());
    const notTheirs = await fetched(strangers.get('lead of B') ?? {}, file);
    expect(await notTheirs.text()).toBe(await unknown.text());
  });

  test('sent five times at once, a file is one piece of evidence, one audit row and one copy', async () => {
    const operationId = randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => upload(contributor, PDF, { operationId, indicator: 'TST-06' })),
    );
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    const { rows } = await server.database.pool.query(
      `select (select count(*) from evidence where id = $1) as evidence, (select count(*) from evidence_file) as files,
         (select count(*) from audit where action = 'evidence.added' and detail ->> 'evidence' = $1::text) as audits`,
      [sent[0]?.id],
    );
    expect(rows[0]).toEqual({ evidence: 1, files: 1, audits: 1 });
    expect((await upload(contributor, `${PDF.toString()}!`, { operationId, indicator: 'TST-06' })).code).toBe(
      'CONFLICT',
    );
  });

  test('what is no evidence is refused by its rule, and nothing of it is kept', async () => {
    const refused = async (content: Buffer | string, name: string): Promise<string | null> =>
      (await upload(contributor, content, { name })).rule;
    expect(await refused('', 'list.pdf')).toBe('evidence_empty');
    expect(await refused('MZ\u0000', 'run.exe')).toBe('evidence_type_unknown');
    expect(await refused('<html>', 'page.csv')).toBe('evidence_type_unknown');
    expect(await refused(PDF, 'list.png')).toBe('evidence_type_mismatch');
    expect(await refused(Buffer.alloc(11 * 1024 * 1024, PDF), 'list.pdf')).toBe('evidence_too_big');
    expect((await upload(contributor, PDF, { indicator: 'TST-90' })).status).toBe(404);
    expect((await upload(contributor, PDF, { title: 'x'.repeat(201) })).rule).toBe('text_too_long');
    const { rows } = await server.database.pool.query('select count(*) as files from evidence_file');
    expect(rows[0].files).toBe(1);
    const answer = await as(contributor).ask(LINK, link({ url: 'http://example.org' }));
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('evidence_link_not_https');
  });

  test('a form on another site, which cannot send our header, attaches nothing', async () => {
    expect(await upload(contributor, PDF, { forgeable: true })).toMatchObject({ status: 403, id: null });
    const foreign = await fetch(`${server.url}/evidence`, {
      method: 'POST',
      body: 'x',
      headers: { ...contributor, 'content-type': 'text/plain', 'apollo-require-preflight': '1' },
    });
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    expect(foreign.status).toBeLessThan(500);
  });

  test('taken back, evidence stays as history and cannot be rewritten', async () => {
    const { id } = await upload(contributor, PDF, { indicator: 'TST-31' });
    const operationId = randomUUID();
    const removed = { removeEvidence: { removedBy: 'Lead of A' } };
    expect(await as(lead).run(REMOVE, { operationId, id })).toEqual(removed);
    expect(await as(lead).run(REMOVE, { operationId, id })).toEqual(removed);
    expect(await as(lead).refusal(REMOVE, { operationId: randomUUID(), id })).toBe('WRONG_STATE');
    const { evidence } = await as(lead).run<{ evidence: { items: { id: string; removedBy: string }[] } }>(
      LIST,
      {
        submission: report,
      },
    );
    expect(evidence.items.find((one) => one.id === id)?.removedBy).toBe('Lead of A');
    const { pool } = server.database;
    await expect(pool.query(`update evidence set title = 'other'`)).rejects.toThrow('only be removed');
    await expect(pool.query('set role kipimo_app; delete from evidence')).rejects.toThrow(
      'permission denied',
    );
    await expect(pool.query(`set role kipimo_app; update evidence_file set size = 1`)).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('once the report is sent', () => {
  const tiers = async (): Promise<Record<string, string>> => {
    const { rows } = await server.database.pool.query<{ code: string; evidence_tier: string }>(
      `select i.code, o.evidence_tier from observation o join indicator i on i.id = o.indicator_id
       where upper_inf(o.recorded)`,
    );
    return Object.fromEntries(rows.map(({ code, evidence_tier }) => [code, evidence_tier]));
  };
  const submit = async (): Promise<void> => {
    const input = { operationId: randomUUID(), id: report, version };
    const done = await as(lead).run<{ submitSubmission: { version: number } }>(SUBMIT, { input });
    version = done.submitSubmission.version;
  };

  test('its manager sees everything and changes nothing; its people cannot change it any more', async () => {
    await submit();
    const { evidence } = await as(manager).run<{
      evidence: { mayChange: boolean; items: { id: string; fileName: string | null }[] };
    }>(LIST, { submission: report });
    expect(evidence.mayChange).toBe(false);
    const file = evidence.items.find(({ fileName }) => fileName !== null)?.id ?? '';
    expect((await fetched(manager, file)).status).toBe(200);
    expect((await upload(manager)).code).toBe('NOT_ALLOWED');
    expect((await upload(contributor)).code).toBe('WRONG_STATE');
    expect(await as(lead).refusal(REMOVE, { operationId: randomUUID(), id: file })).toBe('WRONG_STATE');
    for (const [who, headers] of strangers) {
      expect([who, (await fetched(headers, file)).status]).toEqual([who, 404]);
    }
  });

  test('accepted, a cell with evidence is documented, one without stays self-reported', async () => {
    const accept = async (): Promise<void> => {
      const input = { operationId: randomUUID(), id: report, version };
      const done = await as(manager).run<{ acceptSubmission: { version: number } }>(ACCEPT, { input });
      version = done.acceptSubmission.version;
    };
    await accept();
    expect(await tiers()).toEqual({
      'TST-01': 'self_reported',
      'TST-05': 'documented',
      'TST-06': 'documented',
      'TST-31': 'self_reported',
    });
    const input = {
      operationId: randomUUID(),
      id: report,
      version,
      cells: [],
      note: 'Please attach the list',
      reasonCode: 'other',
    };
    version = (await as(manager).run<{ returnSubmission: { version: number } }>(RETURN, { input }))
      .returnSubmission.version;
    expect((await upload(contributor, PDF, { indicator: 'TST-01' })).status).toBe(201);
    await submit();
    await accept();
    expect((await tiers())['TST-01']).toBe('documented');
  });

  test('sent back for one cell, evidence is added to that cell and taken from it; the others stay as they were sent', async () => {
    const input = {
      operationId: randomUUID(),
      id: report,
      version,
      cells: [{ indicator: 'TST-01', slice: '', reason: 'Which staff list?' }],
      reasonCode: 'other',
      note: 'One question',
    };
    version = (await as(manager).run<{ returnSubmission: { version: number } }>(RETURN, { input }))
      .returnSubmission.version;
    expect(await upload(contributor, PDF, { indicator: 'TST-31' })).toMatchObject({
      status: 422,
      code: 'INVALID',
      rule: 'cell_locked',
    });
    const linked = await as(contributor).ask(LINK, link());
    expect(linked.errors?.[0]?.extensions.issues).toMatchObject([{ path: 'TST-05', rule: 'cell_locked' }]);
    const { evidence } = await as(lead).run<{
      evidence: { reopened: string[]; items: { id: string; indicator: string; removedAt: string | null }[] };
    }>(LIST, { submission: report });
    expect(evidence.reopened).toEqual(['TST-01']);
    const standing = (code: string): string =>
      evidence.items.find(({ indicator, removedAt }) => indicator === code && !removedAt)?.id ?? '';
    const taken = await as(lead).ask(REMOVE, { operationId: randomUUID(), id: standing('TST-05') });
    expect(taken.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('cell_locked');
    expect((await upload(contributor, PDF, { indicator: 'TST-01' })).status).toBe(201);
    const back = { operationId: randomUUID(), id: standing('TST-01') };
    expect(await as(lead).run(REMOVE, back)).toEqual({ removeEvidence: { removedBy: 'Lead of A' } });
  });
});
