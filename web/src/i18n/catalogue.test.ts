import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { catalogue } from './catalogue.js';
import { areasElsewhere } from './generated/areas-elsewhere.js';
import { areas, type Area } from './generated/areas.js';
import { languages } from './language.js';
import { speaking } from './speaking.js';

const every = Object.keys({ ...areas, ...areasElsewhere }) as Area[];

test('every language has the same messages, none empty', async () => {
  const [en, ...others] = await Promise.all(languages.map((language) => catalogue(language, every)));
  const ids = Object.keys(en!).sort();
  expect(ids.length).toBeGreaterThan(100);
  for (const other of others) expect(Object.keys(other).sort()).toEqual(ids);
  for (const messages of [en!, ...others])
    for (const [id, message] of Object.entries(messages))
      expect([id, message.length > 0]).toEqual([id, true]);
});

test('plurals and numbers follow the language', async () => {
  const found = async (language: 'en' | 'fr' | 'es', n: number) =>
    speaking(language, await catalogue(language, ['home']))._('home.search.found', { n });
  expect(await found('en', 1)).toBe('1 institution');
  expect(await found('en', 1200)).toBe('1,200 institutions');
  expect(await found('fr', 1)).toBe('1 institution');
  expect(await found('es', 2)).toBe('2 instituciones');
  expect(await found('fr', 0)).toMatch(/^Aucune institution/);
});

test('French keeps its punctuation on the line', async () => {
  const { 'home.fact.median': median } = await catalogue('fr', ['home']);
  expect(JSON.stringify(median)).toContain('\u00a0:');
});

test('every id that the code uses is written down, every id written down is used, and the compiled files are fresh', () => {
  const script = fileURLToPath(new URL('../../scripts/compile-catalogue.mjs', import.meta.url));
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatch(/in 3 languages/);
});
