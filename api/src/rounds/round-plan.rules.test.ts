import { movable, movesFrom } from './round-move.rules.js';
import { firstPlan, periodWithin, planFrom, plannable, sameDayIn } from './round-plan.rules.js';

const last = {
  programmeYear: 2018,
  programmeStarts: '2018-04-01',
  programmeEnds: '2019-03-31',
  opens: '2019-04-15',
  due: '2019-06-30',
  graceUntil: '2019-07-31',
  closes: null,
};

test('the next round is the last one, a year later', () => {
  expect(planFrom(last, 2019)).toEqual({
    programmeYear: 2019,
    programmeStarts: '2019-04-01',
    programmeEnds: '2020-03-31',
    opens: '2020-04-15',
    due: '2020-06-30',
    graceUntil: '2020-07-31',
    closes: null,
  });
});

test('a day that another year lacks is the last of its month', () => {
  expect(sameDayIn('2020-02-29', 1)).toBe('2021-02-28');
  expect(sameDayIn('2020-02-29', 4)).toBe('2024-02-29');
  expect(sameDayIn('2019-12-31', 1)).toBe('2020-12-31');
});

test('the dates follow each other, and leave time to report', () => {
  const rules = (change: object): string[] =>
    plannable({ ...firstPlan(2019), ...change }).map(
      ({ path, rule, severity }) => `${path} ${rule} ${severity}`,
    );
  expect(rules({})).toEqual([]);
  expect(rules({ due: '2020-01-14' })).toEqual(['due dates_out_of_order error']);
  expect(rules({ closes: '2020-04-29' })).toEqual(['closes dates_out_of_order error']);
  expect(rules({ closes: null })).toEqual([]);
  expect(rules({ opens: '2020-02-30' })).toEqual(['opens not_a_date error']);
  expect(rules({ due: '2020-01-20' })).toEqual(['due little_time warning']);
});

test('a calendar gets the period that the programme year needs, in its own manner of writing', () => {
  const fiscal = { label: '2018-19', starts: '2018-04-01', ends: '2019-03-31' };
  const calendar = { label: '2018', starts: '2018-01-01', ends: '2018-12-31' };
  const programme = { programmeStarts: '2020-04-01', programmeEnds: '2021-03-31' };
  expect(periodWithin(fiscal, programme)).toEqual({
    label: '2020-21',
    starts: '2020-04-01',
    ends: '2021-03-31',
  });
  expect(periodWithin(calendar, programme)).toEqual({
    label: '2020',
    starts: '2020-01-01',
    ends: '2020-12-31',
  });
  expect(periodWithin(fiscal, { programmeStarts: '2010-04-01', programmeEnds: '2011-03-31' })).toBeNull();
});

describe('a round moves one step at a time', () => {
  const ready = { members: 3, withPeriod: 3, questions: 10, waiting: 0 };
  const rules = (...asked: Parameters<typeof movable>): string[] => movable(...asked).map(({ rule }) => rule);

  test.each([
    ['in_preparation', ['open']],
    ['announced', ['close']],
    ['open', ['close']],
    ['closed', ['freeze']],
    ['frozen', ['publish']],
    ['published', []],
  ] as const)('from %s: %s', (stage, moves) => {
    expect(movesFrom(stage)).toEqual(moves);
    for (const move of ['open', 'close', 'freeze', 'publish'] as const) {
      expect(rules(stage, move, ready)).toEqual(
        (moves as readonly string[]).includes(move) ? [] : ['wrong_stage'],
      );
    }
  });

  test('it does not open for nobody, nor with nothing to ask, nor without a period to ask about', () => {
    expect(rules('in_preparation', 'open', { ...ready, members: 0, withPeriod: 0 })).toEqual(['no_members']);
    expect(rules('in_preparation', 'open', { ...ready, questions: 0 })).toEqual(['no_questions']);
    expect(movable('in_preparation', 'open', { ...ready, withPeriod: 1 })).toMatchObject([
      { rule: 'members_without_period', params: { n: '2' } },
    ]);
  });

  test('it is not final while somebody waits for a review', () => {
    expect(movable('closed', 'freeze', { ...ready, waiting: 2 })).toMatchObject([
      { rule: 'reports_waiting', params: { n: '2' } },
    ]);
  });
});
