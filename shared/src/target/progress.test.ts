import fc from 'fast-check';
import { absent, numberValue, textValue } from '../indicator/value.js';
import { type TargetPath, hasReached, pathValueAt, progressTowards } from './progress.js';

const at = (actual: string, baseline: string, target: string) =>
  progressTowards(numberValue(actual), baseline, target);

test.each([
  ['15', '10', '20', 0.5],
  ['20', '10', '20', 1],
  ['10', '10', '20', 0],
  ['25', '10', '20', 1.5],
  ['5', '10', '20', -0.5],
  // Falling is progress where less is better: turnover from 30 % to 10 %.
  ['15', '30', '10', 0.75],
  ['40', '30', '10', -0.5],
])('%s from %s towards %s is %d', (actual, baseline, target, progress) => {
  expect(at(actual, baseline, target)).toEqual({ kind: 'progress', progress });
});

test('a target equal to the baseline leaves nothing to measure', () => {
  expect(at('12', '10', '10.0')).toEqual({ kind: 'absent', absence: 'not_applicable' });
});

test('an absent observation passes its reason on, and a text has no progress', () => {
  expect(progressTowards(absent('not_submitted'), '1', '2')).toEqual({
    kind: 'absent',
    absence: 'not_submitted',
  });
  expect(progressTowards(textValue('x'), '1', '2')).toEqual({ kind: 'absent', absence: 'not_applicable' });
});

test('the baseline is 0, the target 1, and the unit of measure does not matter', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(number, number, number, (actual, baseline, target) => {
      if (baseline === target) return;
      const scaled = [actual, baseline, target].map((value) => String(value * 1000)) as [
        string,
        string,
        string,
      ];
      const plain = at(String(actual), String(baseline), String(target));
      expect(at(...scaled)).toEqual(plain);
      expect(plain).toMatchObject({
        progress: expect.closeTo((actual - baseline) / (target - baseline), 12),
      });
    }),
  );
});

test('whether a target is reached is seen from the baseline', () => {
  expect(hasReached('20', '10', '20')).toBe(true);
  expect(hasReached('19.9', '10', '20')).toBe(false);
  expect(hasReached('9', '30', '10')).toBe(true);
  expect(hasReached('11', '30', '10')).toBe(false);
  expect(hasReached('10', '10', '10.0')).toBe(true);
  expect(hasReached('11', '10', '10')).toBe(false);
});

describe('the path', () => {
  const path: TargetPath = {
    baseline: { on: '2009-12-31', value: '10' },
    steps: [
      { dueOn: '2014-12-31', value: '30' },
      { dueOn: '2012-12-31', value: '20' },
    ],
  };

  test('goes by steps and nothing is drawn between them', () => {
    const days = [
      '2009-12-30',
      '2009-12-31',
      '2012-12-30',
      '2012-12-31',
      '2014-12-30',
      '2014-12-31',
      '2030-01-01',
    ];
    expect(days.map((day) => pathValueAt(path, day))).toEqual([null, '10', '10', '20', '20', '30', '30']);
  });

  test('without a baseline there is nothing before the first step', () => {
    expect(pathValueAt({ ...path, baseline: null }, '2012-12-30')).toBeNull();
    expect(pathValueAt({ ...path, baseline: null }, '2013-01-01')).toBe('20');
  });
});
