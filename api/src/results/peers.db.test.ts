import { publicScope } from '../access/scope.js';
import { readConfig } from '../config.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import { Peers } from './peers.service.js';
import type { PeersRange } from './peers.type.js';

let desk: QuestionDesk;
let database: Database;
let peers: Peers;

beforeAll(async () => {
  desk = await aQuestionDesk();
  database = await Database.connect(desk.test.url);
  peers = new Peers(
    database,
    new DataVersion(database, readConfig({ DATABASE_URL: desk.test.url })),
    desk.catalogue,
  );
  const { world } = desk;
  await world.units('own', 'a', 'b', 'c', 'd');
  await world.unit('e', { consents: false });
  await world.report('own', 2010, { OUT: 1000, ART: 1, INC: [9000, 'USD'] });
  await world.report('a', 2010, { OUT: 2, ART: 1, INC: [80, 'KES'] });
  await world.report('b', 2010, { OUT: 4, ART: 1, INC: [160, 'KES'] });
  await world.report('c', 2010, { OUT: 6, ART: 3, INC: [3, 'USD'] });
  await world.report('d', 2010, { OUT: 8, ART: 2, INC: [6, 'GHS'] });
  await world.report('e', 2010, { OUT: 10, ART: 5, INC: [400, 'KES'] });
  for (const unit of ['a', 'b', 'c', 'd']) await world.report(unit, 2011, { OUT: 5 });
  await world.report('e', 2011, { OUT: 'not_collected' });
  for (const unit of ['a', 'b', 'c', 'd', 'e']) await world.report(unit, 2012, { OUT: 7 }, { version: 1 });
});

afterAll(async () => {
  await database.onApplicationShutdown();
  await desk.close();
});

async function rangeOf(indicator: string, year: number, scope = everything): Promise<PeersRange | undefined> {
  const own = (await desk.catalogue.current()).unit('own');
  const rows = await peers.of(scope, own, { initiative: 'TTI', asOf: null, currency: 'USD' });
  return rows.find((row) => row.indicator === indicator && row.year === year);
}

test('five peers: 2, 4, 6, 8, 10 have their middle half between 4 and 8, and the own 1000 is not among them', async () => {
  expect(await rangeOf('OUT', 2010)).toMatchObject({
    n: 5,
    low: 4,
    median: 6,
    high: 8,
    demonstration: false,
  });
});

test('a share is computed for each peer: 25, 25, 50, 50, 50 per cent', async () => {
  expect(await rangeOf('SHR', 2010)).toMatchObject({ n: 5, low: 25, median: 50, high: 50 });
});

test('money is converted at the rate of its year: 1, 2, 3, 4, 5 dollars', async () => {
  expect(await rangeOf('INC', 2010)).toMatchObject({ n: 5, low: 2, median: 3, high: 4 });
});

test('four peers are too few: nothing is told but that they are', async () => {
  expect(await rangeOf('OUT', 2011)).toMatchObject({ n: null, low: null, median: null, high: null });
});

test('values under another definition than the one asked are no yardstick', async () => {
  expect(await rangeOf('OUT', 2012)).toBeUndefined();
});

test('who sees only what is published and consented to gets no figure that would need the fifth', async () => {
  expect(await rangeOf('OUT', 2010, publicScope)).toMatchObject({ n: null, low: null, high: null });
});
