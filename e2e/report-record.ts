import pg from 'pg';
import type { System } from './system.js';

/** A cell as the database holds it, with what it asks. */
export interface HeldCell {
  readonly label: string;
  readonly type: string;
  readonly value: string | null;
  readonly author: string | null;
}

async function asked<Row extends pg.QueryResultRow>(
  system: System,
  text: string,
  report: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: system.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, [report])).rows;
  } finally {
    await client.end();
  }
}

/** Every total that a report asks for, by the code of its indicator. */
export async function cellsOf(system: System, report: string): Promise<Map<string, HeldCell>> {
  const rows = await asked<HeldCell & { code: string }>(
    system,
    `select i.code, iv.name ->> 'en' as label, iv.value_type as type, coalesce(trim_scale(e.value)::text, e.value_text) as value, a.email as author
       from submission s
       join round r on r.id = s.round_id
       join framework_item f on f.framework_version_id = r.framework_version_id
       join indicator_version iv on iv.id = f.indicator_version_id
       join indicator i on i.id = iv.indicator_id
       left join entry e on e.submission_id = s.id and e.indicator_id = i.id and e.slice = ''
       left join user_account a on a.id = e.author_id
      where s.id = $1 order by i.code`,
    report,
  );
  return new Map(rows.map(({ code, ...cell }) => [code, cell]));
}

/** Conflicts that the audit noted: what stood and what was sent. */
export async function conflictsOf(
  system: System,
  report: string,
): Promise<{ cell: string; was: string; sent: string }[]> {
  return asked(
    system,
    `select change ->> 'cell' as cell, change #>> '{was,value}' as was, change #>> '{sent,value}' as sent
       from audit, jsonb_array_elements(detail -> 'changes') change
      where subject_id = $1::text and action = 'entries.saved' and change ->> 'outcome' = 'conflict'`,
    report,
  );
}

/** Where a report stands. */
export async function stateOf(system: System, report: string): Promise<string | null> {
  const [row] = await asked<{ state: string }>(system, 'select state from submission where id = $1', report);
  return row?.state ?? null;
}
