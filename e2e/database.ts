import pg from 'pg';

/** What the database holds of one cell, with how many operations have reached it. */
export interface RecordedCell {
  readonly value: string | null;
  readonly value_text: string | null;
  readonly currency_code: string | null;
  readonly version: number;
  readonly author: string;
}

/** Reads one cell of a report straight from the journeys' database; null while it is empty. */
export async function recordedCell(submission: string, indicator: string): Promise<RecordedCell | null> {
  const client = new pg.Client({ connectionString: process.env['KIPIMO_JOURNEY_DATABASE_URL'] });
  await client.connect();
  try {
    const { rows } = await client.query<RecordedCell>(
      `select e.value::text, e.value_text, e.currency_code, e.version, a.email as author
         from entry e join indicator i on i.id = e.indicator_id join user_account a on a.id = e.author_id
        where e.submission_id = $1 and i.code = $2 and e.slice = ''`,
      [submission, indicator],
    );
    return rows[0] ?? null;
  } finally {
    await client.end();
  }
}
