import { aDatabase, type TestDatabase } from '../../test/database.js';
import { readConfig } from '../config.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { Catalogue } from './catalogue.js';
import { isMemberOn } from './panel.js';
import type { ReferenceFacts } from './reference-facts.js';

let clone: TestDatabase;
let database: Database;
let version: DataVersion;
let catalogue: Catalogue;
let facts: ReferenceFacts;

beforeAll(async () => {
  clone = await aDatabase('demonstration');
  database = await Database.connect(clone.url);
  version = new DataVersion(database, readConfig({ DATABASE_URL: clone.url }));
  catalogue = new Catalogue(database, version);
  await version.onModuleInit();
  facts = await catalogue.current();
});

afterAll(async () => {
  await version.onApplicationShutdown();
  await database.onApplicationShutdown();
  await clone.close();
});

/** Changes rows as another process would, and returns when this server has heard of it. */
async function changeFromOutside(statement: string): Promise<void> {
  const heard = new Promise<void>((resolve) => version.on('reference_changed', resolve));
  await clone.pool.query(statement);
  await heard;
}

const membersOn = (initiative: string, day: string, source = facts): number =>
  new Set(
    source
      .panel(source.initiative(initiative))
      .filter((member) => isMemberOn(member, day))
      .map(({ unitId }) => unitId),
  ).size;

describe('dated names', () => {
  test('a renamed institution has the name of the day', () => {
    const unit = facts.unit('afriheritage');
    expect(facts.nameAt(unit, '2012-10-31').acronym).toBe('AIAE');
    expect(facts.nameAt(unit, '2012-11-01').acronym).toBe('AfriHeritage');
    expect(unit.name).toBe('African Heritage Institution');
  });

  test('a former name whose dates nobody knows is listed and is never the name at a day', () => {
    const unit = facts.unit('zepari');
    expect(unit.names.map(({ acronym }) => acronym)).toContain('ZEPARU');
    for (const day of ['1990-01-01', '2010-06-30', '2026-01-01']) {
      expect(facts.nameAt(unit, day).acronym).toBe('ZEPARI');
    }
  });
});

describe('who belongs', () => {
  test('the first selection is in from 2009, the second from 2010, and an institution of both lists is one', () => {
    expect(membersOn('TTI', '2009-03-31')).toBe(0);
    expect(membersOn('TTI', '2009-12-31')).toBe(24);
    expect(membersOn('TTI', '2010-12-31')).toBe(52);
    expect(membersOn('ACBF', '2012-12-31')).toBe(35);
    const joined = facts.membershipsOf(facts.unit('kippra')).map(({ initiative }) => initiative.code);
    expect(new Set(joined)).toEqual(new Set(['TTI', 'ACBF']));
  });

  test('unknown dates are told from open ends', () => {
    const [member] = facts.panel(facts.initiative('ACBF'), { institutions: ['codesria'] });
    expect(member).toMatchObject({ from: null, before: null, datesKnown: 'unknown' });
  });

  test('the constructed cohort holds 49 institutions of 22 countries', () => {
    const panel = facts.panel(facts.initiative('TTI'), { cohorts: ['tti-49-in-22'] });
    expect(new Set(panel.map(({ unitId }) => unitId)).size).toBe(49);
    expect(new Set(panel.map(({ unit }) => unit.iso3)).size).toBe(22);
    expect(facts.cohort('tti-49-in-22').constructed).toBe(true);
  });

  test('lists of a filter narrow each other', () => {
    const initiative = facts.initiative('TTI');
    const kenya = facts.panel(initiative, { countries: ['KEN'] });
    const both = facts.panel(initiative, { countries: ['KEN'], institutions: ['iea-kenya', 'iea-ghana'] });
    expect(kenya.length).toBeGreaterThan(1);
    expect(both.map(({ unit }) => unit.code)).toEqual(['iea-kenya']);
  });

  test.each([
    { cohorts: ['nowhere'] },
    { countries: ['ZZZ'] },
    { regions: ['nowhere'] },
    { institutions: ['nobody'] },
  ])('a code that does not exist is refused: %j', (who) => {
    expect(() => facts.panel(facts.initiative('TTI'), who)).toThrow(NotFound);
  });
});

describe('what is asked and when', () => {
  test('a definition that changed in 2014 is asked in its new version from that round on', () => {
    const indicator = facts.indicator('RES-01');
    const versions = facts
      .roundsOf(facts.initiative('TTI'))
      .map((round) => [round.programmeYear, facts.versionFor(round, indicator)?.number]);
    expect(versions).toContainEqual([2013, 1]);
    expect(versions).toContainEqual([2014, 2]);
    expect(facts.currentVersion(indicator).number).toBe(2);
    expect(facts.currentVersion(indicator, '2010-01-01T00:00:00.000000Z').number).toBe(1);
  });

  test('a unit reports on the period of its own calendar that ends in the programme year', () => {
    const round = facts.round('TTI-2014');
    expect(round).toMatchObject({ programmeStarts: '2014-04-01', programmeEnds: '2015-03-31' });
    const period = (code: string) => facts.periodOf(facts.unit(code), round);
    expect(period('iea-ghana')).toMatchObject({ starts: '2014-01-01', ends: '2014-12-31' });
    expect(period('cbga')).toMatchObject({ starts: '2014-04-01', ends: '2015-03-31' });
    expect(period('cpd')).toMatchObject({ starts: '2013-07-01', ends: '2014-06-30' });
  });
});

describe('memory', () => {
  test('while nothing changed everybody gets the same facts', async () => {
    const [one, other] = await Promise.all([catalogue.current(), catalogue.current()]);
    expect(other).toBe(one);
    expect(await catalogue.current()).toBe(one);
  });

  test('a change from outside is in the next facts; those handed out before stay as they were', async () => {
    const before = await catalogue.current();
    await changeFromOutside(`update institution set city = 'Tema'
      from reporting_unit u where u.id = unit_id and u.code = 'iea-ghana'`);
    const [one, other] = await Promise.all([catalogue.current(), catalogue.current()]);
    expect(other).toBe(one);
    expect(one.unit('iea-ghana').city).toBe('Tema');
    expect(before.unit('iea-ghana').city).toBe('Accra');
  });

  test('a corrected membership changes today, and leaves yesterday as it was', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().replace('Z', '000Z');
    await changeFromOutside(`with closed as (
        update membership m set recorded = tstzrange(lower(m.recorded), now())
          from reporting_unit u, initiative i
         where u.id = m.unit_id and i.id = m.initiative_id and u.code = 'codesria' and i.code = 'ACBF'
         returning m.*)
      insert into membership (unit_id, initiative_id, role, valid, dates_known, reason, confidence, source, recorded)
      select unit_id, initiative_id, role, '[2011-01-01,)', 'partly', 'found', confidence, source,
        tstzrange(now(), null) from closed`);
    const now = await catalogue.current();
    const spell = (asOf: string | null) =>
      now.panel(now.initiative('ACBF'), { institutions: ['codesria'] }, asOf)[0];
    expect(spell(null)).toMatchObject({ from: '2011-01-01', datesKnown: 'partly' });
    expect(spell(yesterday)).toMatchObject({ from: null, datesKnown: 'unknown' });
  });

  test('a reading that fails is tried again by the next question', async () => {
    await changeFromOutside('alter table region rename column name to named; update region set code = code');
    await expect(catalogue.current()).rejects.toThrow(/name/);
    await changeFromOutside('alter table region rename column named to name; update region set code = code');
    expect((await catalogue.current()).regions.length).toBeGreaterThan(0);
  });
});
