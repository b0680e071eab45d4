import {
  heapedDigits,
  improbableRepeats,
  type RecordedNumber,
  ruleFirings,
  unusualChanges,
} from './quality.rules.js';

const number = (change: Partial<RecordedNumber>): RecordedNumber => ({
  unitId: 1,
  indicatorId: 1,
  versionId: 1,
  valueType: 'count',
  year: 2018,
  value: 10,
  currency: null,
  submissionId: null,
  ...change,
});
const series = (values: readonly number[], change: Partial<RecordedNumber> = {}): RecordedNumber[] =>
  values.map((value, at) => number({ ...change, value, year: 2019 - values.length + at }));

test('a jump that the institution’s own history never saw is unusual', () => {
  const [found] = unusualChanges(series([20, 22, 21, 23, 22, 220]), 2018);
  expect(found).toMatchObject({ was: { value: 22 }, now: { value: 220 }, own: { n: 4 }, peers: null });
  expect(found?.own?.score).toBeGreaterThan(3.5);
});

test('an institution whose figures always swing is not asked about a swing', () => {
  expect(unusualChanges(series([5, 60, 8, 70, 6, 66]), 2018)).toEqual([]);
});

test('without a history of its own, its peers are the yardstick', () => {
  const peers = [10, 11, 9, 10, 12, 11, 10, 9].flatMap((now, at) => series([10, now], { unitId: at + 2 }));
  expect(unusualChanges([...peers, ...series([10, 400])], 2018)).toMatchObject([
    { now: { unitId: 1, value: 400 }, own: null, peers: { n: 8 } },
  ]);
});

test('nothing is compared across definitions, currencies or a missing year', () => {
  const before = series([20, 22, 21, 23, 22]).map((one) => ({ ...one, year: one.year - 1 }));
  const odd = (change: Partial<RecordedNumber>) =>
    unusualChanges([...before, number({ value: 900, ...change })], 2018);
  expect(odd({})).toHaveLength(1);
  expect(odd({ versionId: 2 })).toEqual([]);
  expect(odd({ currency: 'USD' })).toEqual([]);
  expect(unusualChanges([...before.slice(0, -1), number({ value: 900 })], 2018)).toEqual([]);
});

test('round numbers in one indicator are noticed, in another they are not', () => {
  const round = Array.from({ length: 60 }, (_, at) => number({ value: 10 * (1 + (at % 7)) }));
  const even = Array.from({ length: 60 }, (_, at) => number({ versionId: 2, value: 10 + at }));
  expect(heapedDigits([...round, ...even])).toMatchObject([{ versionId: 1, n: 60, chiSquare: 540 }]);
});

test('an institution that repeats half of its figures is noticed; zeros do not count', () => {
  const figures = (repeated: number, unitId: number) =>
    Array.from({ length: 8 }, (_, at) =>
      series([10 + at, at < repeated ? 10 + at : 30], { unitId, versionId: at }),
    ).flat();
  const zeros = Array.from({ length: 9 }, (_, at) => series([0, 0], { unitId: 3, versionId: at })).flat();
  expect(improbableRepeats([...figures(4, 1), ...figures(3, 2), ...zeros], 2018)).toEqual([
    { unitId: 1, compared: 8, repeated: 4 },
  ]);
});

test('rules are counted with how often they were answered', () => {
  const issue = (rule: string, severity: string) => ({ rule, severity });
  expect(
    ruleFirings([issue('b', 'warning'), issue('a', 'info'), issue('a', 'warning'), issue('a', 'info')]),
  ).toEqual([
    { rule: 'a', fired: 3, explained: 2 },
    { rule: 'b', fired: 1, explained: 0 },
  ]);
});
