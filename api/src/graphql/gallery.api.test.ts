import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

/** The questions that the workbench offers, each with the role that asks it. */
const folder = join(__dirname, '../../../web/src/features/graphiql/gallery');
const gallery = readdirSync(folder)
  .sort()
  .map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')]);
const page = readFileSync(join(__dirname, '../../../docs/graphql-for-evaluators.md'), 'utf8');

let server: TestServer;
let people: Record<string, Person>;
beforeAll(async () => {
  server = await aServer('demonstration');
  people = {
    public: thePublic(server.url),
    evaluator: await signedIn(server.url, 'evaluator@demonstration.example'),
  };
});
afterAll(() => server.close());

/** Whether an answer holds a figure: a count of zero groups, or null everywhere, would pass for a good answer. */
function holdsFigures(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFigures);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

test('the gallery holds twenty questions or more, in three languages, each listed in the docs', () => {
  expect(gallery.length).toBeGreaterThanOrEqual(20);
  for (const [file, text] of gallery) {
    for (const language of ['en', 'fr', 'es']) expect(text).toMatch(new RegExp(`^# ${language}: \\S`, 'm'));
    expect(page).toContain(file);
    expect(page).toContain(/^# en: (.+)$/m.exec(text)?.[1]);
  }
});

test.each(gallery)('%s answers the role that asks it', async (_, text) => {
  const who = /^# as: (\w+)$/m.exec(text)?.[1] ?? '';
  const answer = await people[who]?.ask(text);
  expect(answer?.errors).toBeUndefined();
  expect(holdsFigures(answer?.data)).toBe(true);
  const [root] = Object.values(answer?.data ?? {}) as Record<string, unknown>[];
  for (const list of ['groups', 'nodes', 'domains', 'years', 'largestMovements', 'versions']) {
    if (root && list in root) expect([list, isEmptyList(root[list])]).toEqual([list, false]);
  }
});
