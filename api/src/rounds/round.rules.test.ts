import { sectionState } from './cockpit.rules.js';
import { extendable, stageOf } from './round.rules.js';

const round = {
  opens: '2019-04-15',
  due: '2019-06-30',
  graceUntil: '2019-07-31',
  closes: '2019-10-31',
  inPreparation: false,
  closedAt: null,
  frozenAt: null,
  published: false,
};

test.each([
  ['2019-04-14T09:59:59Z', 'announced'],
  // 15 April begins on Kiritimati fourteen hours before it begins in Greenwich.
  ['2019-04-14T10:00:00Z', 'open'],
  ['2019-11-01T10:59:59Z', 'open'],
  // 31 October ends in Pago Pago eleven hours after it ends in Greenwich.
  ['2019-11-01T11:00:00Z', 'closed'],
])('at %s the round is %s', (now, stage) => {
  expect(stageOf(round, now)).toBe(stage);
});

test('what its manager decided comes before its days', () => {
  const now = '2019-05-01T00:00:00Z';
  expect(stageOf({ ...round, inPreparation: true }, now)).toBe('in_preparation');
  expect(stageOf({ ...round, closedAt: now }, now)).toBe('closed');
  expect(stageOf({ ...round, frozenAt: now }, now)).toBe('frozen');
  expect(stageOf({ ...round, frozenAt: now, published: true }, now)).toBe('published');
});

describe('more time', () => {
  const todays = new Map([
    ['grade', '2019-07-07'],
    ['ipar', '2019-07-08'],
  ]);
  const asked = { institutions: ['grade', 'ipar'], until: '2019-07-20', reason: 'The auditor is late.' };
  const rules = (change: object): string[] =>
    extendable(round, { ...asked, ...change }, todays).map(({ rule }) => rule);

  test('is given with a reason, to institutions of the round, until a day to come', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ reason: '  ' })).toEqual(['reason_missing']);
    expect(rules({ institutions: [] })).toEqual(['no_institutions']);
    expect(rules({ institutions: ['cres'] })).toEqual(['institution_not_in_round']);
    expect(rules({ until: '31.12.2019' })).toEqual(['not_a_date']);
    expect(rules({ until: '2020-07-02' })).toEqual(['extension_too_long']);
  });

  test('whether the day is to come is for each institution’s own calendar on the wall', () => {
    expect(rules({ until: '2019-07-08' })).toEqual([]);
    expect(rules({ until: '2019-07-07' })).toEqual(['extension_in_the_past']);
    expect(rules({ until: '2019-07-07', institutions: ['grade'] })).toEqual([]);
  });
});

test('a section says how far it is', () => {
  const at = (report: Parameters<typeof sectionState>[0], answered: number, blank: number, asked = 0) =>
    sectionState(report, { answered, blank, asked });
  expect(at(null, 0, 5)).toBe('not_started');
  expect(at('draft', 0, 5)).toBe('not_started');
  expect(at('draft', 2, 3)).toBe('in_progress');
  expect(at('draft', 5, 0)).toBe('complete');
  expect(at('submitted', 5, 0)).toBe('submitted');
  expect(at('accepted', 5, 0)).toBe('accepted');
  expect(at('returned', 5, 0, 1)).toBe('returned');
  expect(at('returned', 5, 0)).toBe('complete');
});
