import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startApi } from './api-process.mjs';
import { runNpm } from './command.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

/** @type {import('./throwaway-postgres.mjs').ThrowawayPostgres} */
let database;
/** @type {import('./api-process.mjs').ApiProcess} */
let api;
/** @type {string} */
let url;
/** @type {string} */
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-export-'));
  database = await startThrowawayPostgres();
  const environment = { PORT: '0', KIPIMO_WEB: '/nowhere', KIPIMO_LOG: 'error' };
  api = startApi({ env: { ...environment, DATABASE_URL: database.administrationUrl }, logFile: null });
  url = (await api.ready).url.replace('localhost', '127.0.0.1');
});

after(async () => {
  await api.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {string[]} words */
const exported = (words) =>
  runNpm(['run', '--silent', 'export', '--', ...words], {
    env: { ...process.env, DATABASE_URL: database.administrationUrl },
  });

/**
 * @param {string} query
 * @param {string} [cookie]
 */
async function ask(query, cookie = '') {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', body: await answer.json() };
}

/** How many rows the API counts of everything, and of what the public sees. */
async function counted() {
  const { cookie } = await ask(
    'mutation { signIn(email: "evaluator@demonstration.example", password: "only a demonstration 2018") { name } }',
  );
  const question = '{ observations(initiative: "TTI", first: 1) { totalCount } }';
  const [everything, open] = await Promise.all([ask(question, cookie), ask(question)]);
  return {
    everything: everything.body.data.observations.totalCount,
    open: open.body.data.observations.totalCount,
  };
}

/** Rows in the file itself. @type {Record<string, (text: string) => number>} */
const rowsIn = {
  sdmx: (text) => text.trimEnd().split('\r\n').length - 1,
  iati: (text) => text.match(/<(actual)[\s>]/g)?.length ?? 0,
};

describe('npm run export', () => {
  for (const format of ['sdmx', 'iati']) {
    it(`writes ${format} with as many rows as the API counts, and says its size and hash`, async () => {
      const counts = await counted();
      assert.ok(counts.open > 0 && counts.open < counts.everything);
      for (const who of /** @type {const} */ (['everything', 'open'])) {
        const words = who === 'everything' ? ['--everything'] : [];
        const file = join(folder, `${who}.${format}`);
        const { code, output } = await exported([format, 'TTI', ...words, '--to', file]);
        assert.equal(code, 0, output);
        const bytes = readFileSync(file);
        assert.match(output, new RegExp(`: ${counts[who]} rows, ${bytes.length} bytes, as of `));
        assert.match(output, new RegExp(`sha256 ${createHash('sha256').update(bytes).digest('hex')}`));
        assert.match(output, /illustrative values/i);
        assert.ok((rowsIn[format]?.(bytes.toString()) ?? 0) > 0);
        if (format === 'sdmx') assert.equal(rowsIn['sdmx']?.(bytes.toString()), counts[who]);
      }
    });
  }

  it('refuses what it does not understand in one sentence, and writes nothing', async () => {
    for (const words of [['parquet', 'TTI'], ['sdmx'], ['sdmx', 'TTI', '--quickly']]) {
      const { code, output } = await exported(words);
      assert.equal(code, 1);
      assert.match(output, /npm run export -- iati TTI/);
      assert.doesNotMatch(output, /\n\s+at /);
    }
    const { code, output } = await exported(['sdmx', 'NOWHERE', '--to', join(folder, 'nowhere')]);
    assert.equal(code, 1);
    assert.match(output, /not found/);
  });
});
