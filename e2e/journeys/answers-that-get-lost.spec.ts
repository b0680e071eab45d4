import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { aForgetfulProxy } from '../forgetful-proxy.js';
import { expect, test } from '../journey.js';
import { openReportOf } from '../reports.js';

const operations = 1000;
const editors = 8;
const cells = ['ORG-12', 'ORG-13', 'ORG-14', 'COM-01', 'COM-02', 'COM-03', 'RES-01', 'RES-02'];
const save =
  'mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { outcome entry { version } } } }';

interface Saved {
  readonly saveEntries: {
    readonly results: readonly { outcome: string; entry: { version: number } | null }[];
  };
}

test('1,000 operations over a line that loses 30 % of the answers have 1,000 effects and as many audit rows', async ({
  windowOf,
}) => {
  test.setTimeout(300_000);
  const page = await windowOf('lead.bidpa');
  const report = await openReportOf(page.request, 'bidpa', 'ACBF-2018');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const proxy = await aForgetfulProxy(process.env['KIPIMO_URL'] ?? '', 0.3, 2018);
  const database = new pg.Client({ connectionString: process.env['KIPIMO_JOURNEY_DATABASE_URL'] });
  await database.connect();
  try {
    const before = await counted(database, report);
    const versions = await versionsOf(database, report);
    let attempts = 0;

    /** One change, sent again with the same id until an answer comes. */
    const change = async (indicator: string, value: number, baseVersion: number): Promise<number> => {
      const operation = { operationId: randomUUID(), indicator, baseVersion, value: String(value) };
      const body = JSON.stringify({
        query: save,
        variables: { input: { submission: report, operations: [operation] } },
      });
      const headers = { 'content-type': 'application/json', cookie };
      for (;;) {
        attempts += 1;
        const response = await fetch(`${proxy.url}/graphql`, { method: 'POST', headers, body }).catch(
          () => null,
        );
        if (!response) continue;
        const { data, errors } = (await response.json()) as { data: Saved | null; errors?: unknown };
        if (errors) throw new Error(JSON.stringify(errors));
        const [result] = data?.saveEntries.results ?? [];
        expect(result?.outcome).toBe('applied');
        return result?.entry?.version ?? 0;
      }
    };

    await Promise.all(
      cells.slice(0, editors).map(async (indicator) => {
        let version = versions.get(indicator) ?? 0;
        for (let at = 0; at < operations / editors; at += 1)
          version = await change(indicator, 1_000 + at, version);
      }),
    );

    expect(proxy.lost()).toBeGreaterThan(operations / 5);
    expect(attempts).toBe(proxy.passed() + proxy.lost());
    const after = await counted(database, report);
    expect(after.versions - before.versions, 'effects').toBe(operations);
    expect(after.audited - before.audited, 'audit rows').toBe(operations);
    expect(after.keys - before.keys, 'idempotency keys').toBe(operations);
  } finally {
    await database.end();
    await proxy.close();
  }
});

/** How often the cells of a report were written, and what was noted of it. */
async function counted(database: pg.Client, report: string) {
  const { rows } = await database.query<{ versions: number; audited: number; keys: number }>(
    `select (select coalesce(sum(version), 0)::int from entry where submission_id = $1) as versions,
            (select count(*)::int from audit where subject_id = $1::text and action = 'entries.saved') as audited,
            (select count(*)::int from operation where kind = 'entries.save') as keys`,
    [report],
  );
  if (!rows[0]) throw new Error('The database did not count.');
  return rows[0];
}

async function versionsOf(database: pg.Client, report: string): Promise<Map<string, number>> {
  const { rows } = await database.query<{ code: string; version: number }>(
    `select i.code, e.version from entry e join indicator i on i.id = e.indicator_id
      where e.submission_id = $1 and e.slice = ''`,
    [report],
  );
  return new Map(rows.map(({ code, version }) => [code, version]));
}
