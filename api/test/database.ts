import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/database/migrate.js';
import { installTypeParsers } from '../src/database/pg-types.js';

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly url: string;
  /** Connections as the owner, who may do everything; requests of the application run as kipimo_app. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export type Template = 'empty' | 'reference' | 'demonstration';

/** The administrative address that the test runner provides. Errors: it is not set. */
export function administrativeUrl(): string {
  const url = process.env['KIPIMO_TEST_DATABASE_URL'];
  if (!url) {
    throw new Error(
      'KIPIMO_TEST_DATABASE_URL is not set. Run the tests with `npm test`, which starts PostgreSQL.',
    );
  }
  return url;
}

/**
 * A clone of a template: the migrated schema, with the reference data, or with the demonstration too.
 *
 * The template is made once, whoever comes first; a clone takes some tens of milliseconds.
 */
export async function aDatabase(template: Template = 'empty'): Promise<TestDatabase> {
  installTypeParsers();
  const administrative = new pg.Client({ connectionString: administrativeUrl() });
  await administrative.connect();
  const name = `kipimo_test_${randomUUID().replaceAll('-', '')}`;
  try {
    await ensureTemplate(administrative, template);
    await withLock(administrative, () =>
      administrative.query(`create database ${name} template ${templateName(template)}`),
    );
  } finally {
    await administrative.end();
  }
  const url = urlOf(name);
  const pool = new pg.Pool({ connectionString: url, max: 5, options: '-c timezone=UTC' });
  // A pool connection that the dropped database ends is no failure of the test.
  pool.on('error', () => undefined);
  return { url, pool, close: () => dropDatabase(name, pool) };
}

/** What a template is made of; another content is another template, on a server that several checkouts share. */
const INGREDIENTS = ['src/database/migrations', 'src/jobs', 'seed'];
let contentHash: string | null = null;

function hashOfIngredients(): string {
  const hash = createHash('sha256');
  for (const folder of INGREDIENTS.map((name) => join(__dirname, '..', name))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .sort()) {
      hash.update(readFileSync(entry));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

const templateName = (template: Template): string =>
  `kipimo_template_${template}_${(contentHash ??= hashOfIngredients())}`;

function urlOf(database: string): string {
  const url = new URL(administrativeUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

async function ensureTemplate(administrative: pg.Client, template: Template): Promise<void> {
  await withLock(administrative, async () => {
    const name = templateName(template);
    const there = await administrative.query('select from pg_database where datname = $1', [name]);
    if (there.rowCount) return;
    const building = `${name}_building`;
    await administrative.query(`drop database if exists ${building}`);
    await administrative.query(`create database ${building}`);
    await fill(urlOf(building), template);
    await administrative.query(`alter database ${building} rename to ${name}`);
  });
}

async function fill(url: string, template: Template): Promise<void> {
  await migrate(url);
  if (template === 'empty') return;
  const { loadReference } = await import('../seed/reference.js');
  const { loadDemonstration } = await import('../seed/demonstration.js');
  const { hashPassword } = await import('../src/identity/secrets.js');
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await loadReference(client);
    if (template === 'demonstration') await loadDemonstration(client, { hashPassword });
    // As the application does after loading.
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

async function withLock<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query(`select pg_advisory_lock(hashtextextended('kipimo.test.template', 0))`);
  try {
    return await work();
  } finally {
    await client.query(`select pg_advisory_unlock(hashtextextended('kipimo.test.template', 0))`);
  }
}

async function dropDatabase(name: string, pool: pg.Pool): Promise<void> {
  await pool.end();
  const administrative = new pg.Client({ connectionString: administrativeUrl() });
  await administrative.connect();
  await administrative.query(`drop database if exists ${name} with (force)`);
  await administrative.end();
}
