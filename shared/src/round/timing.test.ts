import { addDays } from '../period/iso-date.js';
import { isTimeZone, localDay, startOfDay } from './local-day.js';
import { roundTiming, writable, type RoundDates } from './timing.js';

const round: RoundDates = {
  opens: '2019-04-15',
  due: '2019-06-30',
  graceUntil: '2019-07-31',
  closes: '2019-10-31',
  inPreparation: false,
  closedAt: null,
  frozenAt: null,
};
const at = (timeZone: string, now: string, extendedUntil: string | null = null, change = {}) =>
  roundTiming({ ...round, ...change }, { timeZone, extendedUntil }, now);

describe('a day begins and ends at the institution’s own midnight', () => {
  test.each([
    // Zone, last moment of the due day, first moment after it, both in UTC.
    ['Africa/Dar_es_Salaam', '2019-06-30T20:59:59.999Z', '2019-06-30T21:00:00.000Z'],
    ['America/Lima', '2019-07-01T04:59:59.999Z', '2019-07-01T05:00:00.000Z'],
    ['Asia/Dhaka', '2019-06-30T17:59:59.999Z', '2019-06-30T18:00:00.000Z'],
    ['Asia/Kathmandu', '2019-06-30T18:14:59.999Z', '2019-06-30T18:15:00.000Z'],
    ['UTC', '2019-06-30T23:59:59.999Z', '2019-07-01T00:00:00.000Z'],
  ])('in %s a report is on time until %s', (zone, last, first) => {
    expect(at(zone, last)).toMatchObject({
      phase: 'open',
      today: '2019-06-30',
      daysToDue: 0,
      dueAt: first,
    });
    expect(at(zone, first)).toMatchObject({ phase: 'in_grace', today: '2019-07-01', daysToDue: -1 });
  });

  test.each([
    ['Africa/Dar_es_Salaam', '2019-04-14T21:00:00.000Z', '2019-10-31T21:00:00.000Z'],
    ['America/Lima', '2019-04-15T05:00:00.000Z', '2019-11-01T05:00:00.000Z'],
    ['Asia/Dhaka', '2019-04-14T18:00:00.000Z', '2019-10-31T18:00:00.000Z'],
  ])('in %s the round opens at %s and closes at %s', (zone, opens, closes) => {
    const before = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString();
    expect(at(zone, before(opens)).phase).toBe('not_open_yet');
    expect(at(zone, opens).phase).toBe('open');
    expect(at(zone, before(closes)).phase).toBe('overdue');
    expect(at(zone, closes)).toMatchObject({ phase: 'closed', closesOn: '2019-10-31', closesAt: closes });
  });
});

describe('clocks that are put forward or back', () => {
  test.each([
    // London: 25 hours and 23 hours.
    ['Europe/London', '2019-10-27', '2019-10-26T23:00:00.000Z', 25],
    ['Europe/London', '2019-03-31', '2019-03-31T00:00:00.000Z', 23],
    // Asunción and Santiago jump over midnight: the day begins at one o’clock.
    ['America/Asuncion', '2019-10-06', '2019-10-06T04:00:00.000Z', 23],
    ['America/Santiago', '2019-09-08', '2019-09-08T04:00:00.000Z', 23],
    // Asunción goes back at midnight: the day before has 25 hours.
    ['America/Asuncion', '2019-03-23', '2019-03-23T03:00:00.000Z', 25],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z', 23],
  ])('%s: %s begins at %s and lasts %d hours', (zone, day, begins, hours) => {
    const start = startOfDay(day, zone);
    expect(new Date(start).toISOString()).toBe(begins);
    expect((startOfDay(addDays(day, 1), zone) - start) / 3_600_000).toBe(hours);
  });

  test('whatever the day and the zone, the moment before a day belongs to the day before', () => {
    const zones = [
      'Africa/Casablanca',
      'Africa/Cairo',
      'America/Asuncion',
      'America/Santiago',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    for (const zone of zones) {
      for (let day = '2019-01-01'; day < '2020-01-01'; day = addDays(day, 1)) {
        const start = startOfDay(day, zone);
        expect([zone, localDay(start, zone), localDay(start - 1, zone)]).toEqual([
          zone,
          day,
          addDays(day, -1),
        ]);
      }
    }
  });
});

describe('more time', () => {
  test('an extension moves the due day and the last day, and ends by itself', () => {
    const until = '2019-11-15';
    expect(at('America/Lima', '2019-11-16T04:59:59.999Z', until)).toMatchObject({
      phase: 'open',
      dueOn: until,
      closesOn: until,
      isExtended: true,
    });
    expect(at('America/Lima', '2019-11-16T05:00:00.000Z', until)).toMatchObject({
      phase: 'closed',
      closesOn: until,
      isExtended: false,
      extendedUntil: until,
    });
  });

  test('an extension that ends before the round does closes nothing', () => {
    expect(at('UTC', '2019-08-10T12:00:00Z', '2019-07-15')).toMatchObject({
      phase: 'overdue',
      dueOn: '2019-07-15',
      closesOn: '2019-10-31',
      isExtended: false,
    });
    expect(at('UTC', '2019-08-10T12:00:00Z', '2019-08-20').phase).toBe('open');
  });

  test('an extension that is older than the due day shortens nothing', () => {
    expect(at('UTC', '2019-06-20T12:00:00Z', '2019-05-31')).toMatchObject({
      phase: 'open',
      dueOn: '2019-06-30',
    });
  });

  test('it outlives the closing of the round, and not its freezing', () => {
    const closedAt = '2019-07-05T10:00:00Z';
    expect(at('UTC', '2019-07-06T00:00:00Z', null, { closedAt }).phase).toBe('closed');
    expect(at('UTC', '2019-07-06T00:00:00Z', '2019-07-20', { closedAt }).phase).toBe('open');
    const frozen = at('UTC', '2019-07-06T00:00:00Z', '2019-07-20', { closedAt, frozenAt: closedAt });
    expect(frozen).toMatchObject({ phase: 'closed', isExtended: false });
  });
});

test('a round without a last day never closes by itself', () => {
  expect(at('UTC', '2026-01-01T00:00:00Z', null, { closes: null })).toMatchObject({
    phase: 'overdue',
    closesAt: null,
    closesOn: null,
  });
});

test('what is prepared opens for nobody, whatever the day', () => {
  const timing = at('UTC', '2019-05-01T00:00:00Z', null, { inPreparation: true });
  expect(timing.phase).toBe('in_preparation');
  expect(writable(timing).map(({ rule }) => rule)).toEqual(['round_not_open_yet']);
});

test('a report is written while the round is open, in grace or overdue, and then no more', () => {
  expect(writable(at('UTC', '2019-05-01T00:00:00Z'))).toEqual([]);
  expect(writable(at('UTC', '2019-09-01T00:00:00Z'))).toEqual([]);
  expect(writable(at('UTC', '2019-04-01T00:00:00Z'))).toMatchObject([
    { rule: 'round_not_open_yet', params: { opens: '2019-04-15', zone: 'UTC' } },
  ]);
  expect(writable(at('Asia/Dhaka', '2019-10-31T18:00:00Z'))).toMatchObject([
    { rule: 'round_closed', params: { closed: '2019-10-31', zone: 'Asia/Dhaka' } },
  ]);
});

test('names of time zones are known by heart, offsets are not names', () => {
  expect(['UTC', 'Africa/Dar_es_Salaam', 'America/Argentina/Buenos_Aires'].map(isTimeZone)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['', 'Mars/Olympus', 'UTC+3', 'Etc/GMT-3', 'africa/nairobi'].map(isTimeZone)).toEqual(
    new Array(5).fill(false),
  );
});
