import { absent, numberValue, textValue } from '../indicator/value.js';
import { type BetterWay, percentOfPath, type TargetPath } from './progress.js';

const path = (baseline: string | null, ...steps: string[]): TargetPath => ({
  baseline: baseline === null ? null : { on: '2010-12-31', value: baseline },
  steps: steps.map((value, at) => ({ dueOn: `${2012 + at}-12-31`, value })),
});
const END = '2012-12-31';

describe('per cent of the agreed path, in golden cases', () => {
  test.each<[string, string, string, string[], string, BetterWay, number]>([
    ['half of the way up', '15', '10', ['20'], END, 'higher', 50],
    ['the whole way up', '20', '10', ['20'], END, 'higher', 100],
    ['beyond the target is kept', '25', '10', ['20'], END, 'higher', 150],
    ['no movement', '10', '10', ['20'], END, 'higher', 0],
    ['the wrong way is negative', '5', '10', ['20'], END, 'higher', -50],
    ['falling is progress where less is agreed', '15', '30', ['10'], END, 'lower', 75],
    ['rising is none there', '40', '30', ['10'], END, 'lower', -50],
    ['a fall beyond the target', '5', '30', ['10'], END, 'lower', 125],
    ['from a negative balance up', '-5', '-10', ['10'], END, 'higher', 25],
    ['between two negative figures', '-8', '-10', ['-5'], END, 'higher', 40],
    ['from nought', '3', '0', ['12'], END, 'higher', 25],
    ['down to nought', '3', '12', ['0'], END, 'lower', 75],
    ['the path decides, not what is called better', '15', '30', ['10'], END, 'higher', 75],
    ['exact where floats are not', '0.3', '0.1', ['0.5'], END, 'neither', 50],
    ['of the step that is due, not of the last one', '15', '10', ['20', '40'], END, 'higher', 50],
    ['of the later step once it is due', '25', '10', ['20', '40'], '2013-12-31', 'higher', 50],
    ['a step still counts between two', '15', '10', ['20', '40'], '2013-06-30', 'higher', 50],
  ])('%s', (_, actual, baseline, steps, on, better, percent) => {
    expect(percentOfPath(numberValue(actual), path(baseline, ...steps), on, better)).toMatchObject({
      kind: 'percent',
      percent,
    });
  });

  test.each<[string, string, BetterWay, boolean]>([
    ['holding the level keeps it', '10', 'higher', true],
    ['better than the level keeps it', '12', 'higher', true],
    ['worse does not', '9', 'higher', false],
    ['less is better where less is', '9', 'lower', true],
    ['where neither is better only the level itself', '12', 'neither', false],
  ])('a path that stays at its baseline: %s', (_, actual, better, isKept) => {
    expect(percentOfPath(numberValue(actual), path('10', '10.0'), END, better)).toEqual({
      kind: 'kept',
      isKept,
      expected: '10.0',
    });
  });

  test.each<[string, ReturnType<typeof percentOfPath>]>([
    [
      'a blank passes its own reason on',
      percentOfPath(absent('not_submitted'), path('10', '20'), END, 'higher'),
    ],
    [
      'without a baseline there is no way to go',
      percentOfPath(numberValue('15'), path(null, '20'), END, 'higher'),
    ],
    [
      'before the first step nothing is due',
      percentOfPath(numberValue('15'), path('10', '20'), '2012-12-30', 'higher'),
    ],
    ['a text has no way', percentOfPath(textValue('x'), path('10', '20'), END, 'higher')],
  ])('%s', (name, percent) => {
    const absence = name.includes('blank')
      ? 'not_submitted'
      : name.includes('due')
        ? 'not_due'
        : 'not_applicable';
    expect(percent).toEqual({ kind: 'absent', absence });
  });
});
