import {
  checkedBootstrap,
  checkedKrippendorff,
  checkedKruskal,
  checkedMannKendall,
  checkedMannWhitney,
  checkedPairedMean,
  checkedSignedRank,
  checkedStandardised,
  checkedTheilSen,
  checkedWelch,
} from './checked.js';
import { clusteredCoefficient } from './checked-regression.js';
import { boundsOfMean, clopperPearson } from './bounds.js';
import { correlation, cronbachAlpha } from './coherence.js';
import { compositeIndex } from './composite-index.js';
import { compositeSensitivity } from './composite-sensitivity.js';
import { groupTimeEffects } from './group-time.js';
import { aggregateGroupTimes } from './group-time-aggregates.js';
import { jointTest, simultaneousBand } from './group-time-tests.js';
import { intraclass } from './intraclass.js';
import { logistic } from './logistic.js';
import { nearestNeighbours } from './matching.js';
import { normalised } from './normalisation.js';
import { detectableEffect } from './power.js';
import { signFlips, twoGroupRandomisation } from './randomisation.js';
import { fleissKappa, kendallW, weightedKappa } from './rater-agreement.js';
import { isFiniteThroughout } from './refused.js';
import { mean } from './summary.js';

/** What the world has in store: nothing, one, twins, constants, ties. */
const samples: readonly (readonly number[])[] = [
  [],
  [5],
  [5, 5],
  [0, 0, 0],
  [1, 1, 1, 1, 1, 1],
  [1, 2],
  [-3, 0, 3],
  [1, 1, 1, 2],
  [1e-300, 2e-300, 5e-300],
  [1e150, -1e150, 3e150],
  [1, 2, 2, 3, 3, 3, 100],
];
const pairs = samples.flatMap((first) => samples.map((second) => [first, second] as const));

const ofOne: Record<string, (values: readonly number[]) => unknown> = {
  checkedPairedMean,
  checkedSignedRank: (values) => checkedSignedRank(values),
  checkedMannKendall,
  signFlips: (values) => signFlips(values),
  checkedBootstrap: (values) => checkedBootstrap(values, mean, { draws: 50 }),
  boundsOfMean: (values) => boundsOfMean(values, 2, [-1e200, 1e200]),
  clopperPearson: (values) => clopperPearson(0, values.length),
  normalised: (values) =>
    (['min_max', 'z_score', 'rank', 'goalposts'] as const).map((how) => normalised(values, how)),
  intraclass: (values) => intraclass([values, values]),
  detectableEffect: (values) => detectableEffect({ sizes: [values.length] }),
};
const ofTwo: Record<string, (first: readonly number[], second: readonly number[]) => unknown> = {
  checkedWelch,
  checkedStandardised,
  checkedMannWhitney: (first, second) => checkedMannWhitney(first, second),
  checkedKruskal: (first, second) => checkedKruskal([first, second]),
  checkedTheilSen: (first, second) => checkedTheilSen(first, second),
  twoGroupRandomisation: (first, second) => twoGroupRandomisation(first, second, { draws: 50 }),
  krippendorff: (first, second) =>
    (['nominal', 'ordinal', 'interval', 'ratio'] as const).map((scale) =>
      checkedKrippendorff([first, second], scale),
    ),
  correlation,
  cronbachAlpha: (first, second) => cronbachAlpha([first, second]),
  intraclass: (first, second) => intraclass(first.map((value, place) => [value, second[place] ?? null])),
  kendallW: (first, second) => kendallW([first, second]),
  detectableEffect: (first, second) => detectableEffect({ sizes: [first.length, second.length] }),
  clusteredCoefficient: (first, second) => {
    const values = [...first, ...second];
    const columns = {
      intercept: values.map(() => 1),
      group: values.map((_, place) => Number(place < first.length)),
    };
    return [values.map((_, place) => place), values.map(() => 'one')].map((clusters) =>
      clusteredCoefficient(values, columns, 'group', clusters, { draws: 50 }),
    );
  },
  logistic: (first, second) => {
    const values = [...first, ...second];
    const isIn = values.map((_, place) => place < first.length);
    return logistic(isIn, { intercept: values.map(() => 1), x: values });
  },
  nearestNeighbours: (first, second) =>
    nearestNeighbours([
      ...first.map((value, place) => ({ unit: `t${place}`, isTreated: true, covariates: [value] })),
      ...second.map((value, place) => ({ unit: `c${place}`, isTreated: false, covariates: [value] })),
    ]),
  groupTimeEffects: (first, second) => {
    const unit = (name: string, start: number | null, value: number) => ({
      unit: name,
      start,
      values: new Map([
        [2000, 1],
        [2001, value],
        [2002, 2 * value],
      ]),
    });
    const effects = groupTimeEffects([
      ...first.map((value, place) => unit(`t${place}`, 2002, value)),
      ...second.map((value, place) => unit(`c${place}`, null, value)),
    ]);
    const figures = aggregateGroupTimes(effects);
    return [
      effects.cells.map(({ estimate }) => estimate),
      figures.event.map(({ p }) => p),
      figures.simple?.estimate ?? null,
      jointTest(effects.cells.filter(({ sinceStart }) => sinceStart < 0)),
      simultaneousBand(figures.event, { draws: 50 }),
    ];
  },
  composite: (first, second) => {
    const units = first.map((_, place) => `u${place}`);
    const part = (name: string, values: readonly number[]) => ({
      name,
      weight: 1,
      values: units.map((_, place) => values[place] ?? null),
    });
    const design = {
      normalisation: 'z_score',
      aggregation: 'harmonic',
      clusters: [
        { name: 'all', weight: 1, aggregation: 'arithmetic', parts: [part('a', first), part('b', second)] },
      ],
    } as const;
    return [compositeIndex(units, design), compositeSensitivity(units, design, { draws: 20 })];
  },
};

describe('no method answers with something that is no number', () => {
  it.each(Object.entries(ofOne))('%s', (_name, method) => {
    for (const values of samples)
      expect({ values, isSound: isFiniteThroughout(method(values)) }).toEqual({ values, isSound: true });
  });

  it.each(Object.entries(ofTwo))('%s', (_name, method) => {
    for (const [first, second] of pairs)
      expect({ first, second, isSound: isFiniteThroughout(method(first, second)) }).toEqual({
        first,
        second,
        isSound: true,
      });
  });
});

describe('each refusal has its reason', () => {
  it.each([
    ['one value', checkedPairedMean([5]), 'too_few'],
    ['no change at all', checkedSignedRank([0, 0, 0]), 'no_variation'],
    ['the same change for all', checkedPairedMean([2, 2, 2]), 'no_variation'],
    ['nobody to compare with', twoGroupRandomisation([1, 2], []), 'too_few'],
    ['everybody alike', checkedMannWhitney([1, 1], [1, 1, 1]), 'all_alike'],
    ['one rater', checkedKrippendorff([[1, 2, 3]], 'ordinal'), 'one_rater'],
    [
      'nothing rated twice',
      checkedKrippendorff(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ),
      'too_few',
    ],
    [
      'one and the same rating',
      checkedKrippendorff(
        [
          [3, 3],
          [3, 3],
        ],
        'nominal',
      ),
      'all_alike',
    ],
    [
      'a judge who skipped one',
      intraclass([
        [1, 2],
        [3, null],
      ]),
      'incomplete',
    ],
    [
      'raters who agree to the digit',
      intraclass([
        [1, 1],
        [3, 3],
        [4, 4],
      ]),
      'no_variation',
    ],
    ['one level for all', weightedKappa([[9]]), 'all_alike'],
    [
      'one level of two for all',
      weightedKappa([
        [9, 0],
        [0, 0],
      ]),
      'all_alike',
    ],
    [
      'rows of different sums',
      fleissKappa([
        [2, 1],
        [1, 1],
      ]),
      'not_comparable_sizes',
    ],
    [
      'a perfect divide',
      logistic([true, true, false, false], { x: [1, 2, -1, -2], one: [1, 1, 1, 1] }),
      'groups_separate_completely',
    ],
    ['everybody treated', nearestNeighbours([{ unit: 'a', isTreated: true, covariates: [1] }]), 'too_few'],
    [
      'one cluster',
      clusteredCoefficient([1, 2, 3], { one: [1, 1, 1], x: [0, 1, 0] }, 'x', ['a', 'a', 'a']),
      'one_cluster',
    ],
    [
      'everybody in the group',
      clusteredCoefficient([1, 2, 3], { one: [1, 1, 1], x: [1, 1, 1] }, 'x', ['a', 'b', 'c']),
      'columns_depend',
    ],
    ['a value off its scale', boundsOfMean([12], 1, [0, 10]), 'outside_scale'],
    ['fewer than five years', checkedMannKendall([1, 2, 3, 4]), 'too_few'],
  ])('%s', (_what, answer, reason) => {
    expect(answer).toMatchObject({ refused: reason });
  });
});
