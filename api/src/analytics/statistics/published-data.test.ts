// Long because it is one table: one published data set after the other.
import { expectNumbers } from '../../../test/reference-data.js';
import { krippendorff } from './agreement.js';
import { balanceTable } from './balance.js';
import { boundsOfMean, clopperPearson } from './bounds.js';
import { intraclass } from './intraclass.js';
import { logistic } from './logistic.js';
import { leastSquares } from './least-squares.js';
import { nearestNeighbours } from './matching.js';
import { kruskal, mannWhitney, signedRank } from './rank-tests.js';
import { type Answer, isRefused } from './refused.js';
import { signFlips, twoGroupRandomisation } from './randomisation.js';
import { fleissKappa, kendallW, weightedKappa } from './rater-agreement.js';
import { welch } from './means.js';
import { mannKendall, theilSen } from './monotone-trend.js';
import { detectableEffect } from './power.js';
import { darwinsMaize, mtcars, plantGrowth, shroutFleiss } from '../../../test/published-numbers.js';

expectNumbers();
function given<Value>(answer: Answer<Value>): Value {
  if (isRefused(answer)) throw new Error(`Refused: ${answer.refused}`);
  return answer;
}

describe('intraclass correlations of Shrout and Fleiss’s four judges', () => {
  // Shrout and Fleiss (1979), table 4; intervals as the psych package prints them for the same data.
  it.each([
    ['ICC1', 0.17, -0.13, 0.72],
    ['ICC2', 0.29, 0.02, 0.76],
    ['ICC3', 0.71, 0.34, 0.95],
    ['ICC1k', 0.44, -0.88, 0.91],
    ['ICC2k', 0.62, 0.07, 0.93],
    ['ICC3k', 0.91, 0.68, 0.99],
  ])('%s is %d', (form, value, low, high) => {
    const own = given(intraclass(shroutFleiss)).find((one) => one.form === form);
    expect(own?.value).toBeCloseTo(value, 2);
    expect(own?.interval[0]).toBeCloseTo(low, 2);
    expect(own?.interval[1]).toBeCloseTo(high, 2);
  });

  it('have the published F and p', () => {
    const [one, two] = given(intraclass(shroutFleiss));
    expect(one?.f).toBeCloseTo(1.79, 2);
    expect(one?.p).toBeCloseTo(0.16477, 4);
    expect([two?.f.toFixed(1), two?.df1, two?.df2]).toEqual(['11.0', 5, 15]);
    expect(two?.p).toBeCloseTo(0.00013, 5);
  });
});

describe('agreement', () => {
  it('of husbands and wives is that of Hout, Duncan and Sobel as Agresti prints it', () => {
    const fun = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    const plain = given(weightedKappa(fun));
    expect(plain.value).toBeCloseTo(0.1293, 4);
    expect(plain.standardError).toBeCloseTo(0.0686, 4);
    const linear = given(weightedKappa(fun, 'linear'));
    expect(linear.value).toBeCloseTo(0.2374, 4);
    expect(linear.standardError).toBeCloseTo(0.07832, 4);
  });

  it('of fourteen raters is Fleiss’s 0.210', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(given(fleissKappa(counts)).value).toBeCloseTo(0.21, 3);
  });

  it('with quadratic weights is Krippendorff’s and the ICC’s neighbour, and never above perfect', () => {
    const same = [
      [5, 0, 0],
      [0, 4, 0],
      [0, 0, 3],
    ];
    expect(given(weightedKappa(same, 'quadratic')).value).toBe(1);
    expect(given(weightedKappa(same, 'quadratic')).standardError).toBeCloseTo(0, 12);
  });

  it('of orders is one when all agree and nought when two are opposite, ties worked out by hand', () => {
    expect(
      given(
        kendallW([
          [1, 2, 3],
          [10, 20, 30],
        ]),
      ).value,
    ).toBe(1);
    expect(
      given(
        kendallW([
          [1, 2, 3],
          [3, 2, 1],
        ]),
      ).value,
    ).toBe(0);
    // Ranks 1 2.5 2.5 and 1 2 3: sums 2 4.5 5.5, squares 6.5; most = 4 · 24 - 2 · 6 = 84.
    expect(
      given(
        kendallW([
          [1, 2, 2],
          [1, 2, 3],
        ]),
      ).value,
    ).toBeAbout((12 * 6.5) / 84);
  });

  it('is Krippendorff’s own two-observer example', () => {
    const first = [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1];
    const second = [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4];
    expect(krippendorff([first, second], 'nominal')).toBeCloseTo(0.692, 3);
  });
});

describe('Fisher’s randomisation', () => {
  it('of Darwin’s maize: 863 of 32,768 sums in each tail, 5.267 per cent', () => {
    const test = given(signFlips(darwinsMaize));
    expect(test.isEnumerated).toBe(true);
    expect(test.arrangements).toBe(32_768);
    expect(test.p).toBe((2 * 863) / 32_768);
    expect(given(signFlips(darwinsMaize.map((change) => change / 8))).p).toBe(test.p);
  });

  it('of two groups counts every way to draw them', () => {
    // 1 2 against 3 4 5: of 10 ways one has a lower sum of two, none; both tails hold (1,2) and, as far, (5,4).
    const test = given(twoGroupRandomisation([1, 2], [3, 4, 5]));
    expect([test.p, test.arrangements, test.statistic]).toEqual([0.2, 10, -2.5]);
  });

  it('draws where there are too many ways, and comes near to the count', () => {
    const first = [3, 5, 7, 9, 11, 8, 6];
    const second = [2, 4, 6, 5, 3, 7, 8];
    const all = given(twoGroupRandomisation(first, second));
    const drawn = given(twoGroupRandomisation(first, second, { enumeratedUpTo: 1, draws: 4000, seed: 5 }));
    expect([all.isEnumerated, drawn.isEnumerated]).toEqual([true, false]);
    expect(Math.abs(drawn.p - all.p)).toBeLessThan(0.03);
    expect(drawn).toEqual(
      given(twoGroupRandomisation(first, second, { enumeratedUpTo: 1, draws: 4000, seed: 5 })),
    );
  });
});

describe('other people’s data, with the figures that R 4.2.2 prints', () => {
  const column = (name: keyof (typeof mtcars)[number]): number[] => mtcars.map((car) => car[name]);
  const [auto, manual] = [0, 1].map((am) => mtcars.filter((car) => car.am === am).map(({ mpg }) => mpg));

  it('regresses fuel on weight and power', () => {
    const ones = mtcars.map(() => 1);
    const fit = leastSquares(column('mpg'), { intercept: ones, wt: column('wt'), hp: column('hp') });
    const squares = fit.residuals.reduce((sum, one) => sum + one * one, 0) / 29;
    const expected = [
      [37.227270116447201, 1.5987875379993941],
      [-3.877830742404682, 0.6327334943773953],
      [-0.031772946982161, 0.0090297096758557],
    ] as const;
    for (const [k, [coefficient, error]] of expected.entries()) {
      expect(fit.coefficients[k]).toBeAbout(coefficient);
      expect(Math.sqrt(squares * fit.bread.get(k, k))).toBeAbout(error);
    }
  });

  it('tells manual from automatic by weight', () => {
    const fit = given(
      logistic(
        mtcars.map(({ am }) => am === 1),
        { intercept: mtcars.map(() => 1), wt: column('wt') },
      ),
    );
    expect(fit.coefficients[0]).toBeAbout(12.04036965896, 1e-7);
    expect(fit.coefficients[1]).toBeAbout(-4.02396994033, 1e-7);
    // R stops a step earlier, at eight digits.
    expect(fit.standardErrors[0]).toBeAbout(4.50970610475, 1e-4);
    expect(fit.standardErrors[1]).toBeAbout(1.43641578432, 1e-4);
  });

  it('compares their fuel', () => {
    const means = welch(auto ?? [], manual ?? []);
    expect(means.t).toBeAbout(-3.767123145);
    expect(means.df).toBeAbout(18.33225164);
    expect(means.p).toBeAbout(0.00137363833, 1e-8);
    const ranks = mannWhitney(auto ?? [], manual ?? [], { exact: false });
    expect([ranks.statistic, ranks.p.toPrecision(9)]).toEqual([42, '0.00187139133']);
    expect(ranks.shift).toBeAbout(-6.8, 1e-4);
    expect(ranks.interval?.[0]).toBeAbout(-11.7, 1e-4);
  });

  it('tells the three groups of plants apart', () => {
    const { ctrl, trt1, trt2 } = plantGrowth;
    expect(kruskal([ctrl, trt1, trt2]).p).toBeAbout(0.0184237557315);
    expect(welch(ctrl, trt2).p).toBeAbout(0.047899255602);
    const two = mannWhitney(trt1, trt2);
    expect([two.statistic, two.p.toPrecision(7)]).toEqual([16, '0.008930698']);
    expect(two.interval?.[0]).toBeAbout(-1.5);
    expect(two.interval?.[1]).toBeAbout(-0.31);
    expect(two.shift).toBeAbout(-0.945);
  });

  it('ranks Darwin’s maize', () => {
    const test = signedRank(darwinsMaize, { exact: true });
    expect(test.statistic).toBe(96);
    expect(test.p).toBeCloseTo(0.04126, 4);
  });
});

describe('trends of the textbooks', () => {
  it('are Gilbert’s for a month of every year', () => {
    // Differences of 10 15 14 20 by hand: 5 of 6 pairs rise, one falls.
    expect(mannKendall([10, 15, 14, 20]).score).toBe(4);
    expect(theilSen([1, 2, 3, 4], [10, 15, 14, 20]).slope).toBeAbout((10 / 3 + 5 / 2) / 2);
  });

  it('tie with the variance that Kendall’s formula gives', () => {
    // n = 6 with a pair and a triple: (6·5·17 - 2·1·9 - 3·2·11) / 18.
    expect(mannKendall([1, 1, 2, 3, 3, 3]).variance).toBeAbout((510 - 18 - 66) / 18);
  });
});

describe('shares and bounds', () => {
  // Newcombe (1998), table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('Clopper and Pearson: %i of %i', (successes, trials, low, high) => {
    const interval = clopperPearson(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('Manski: two of four silent on a scale from 0 to 10', () => {
    expect(given(boundsOfMean([4, 6], 2, [0, 10]))).toEqual({ low: 2.5, high: 7.5 });
    expect(given(boundsOfMean([4, 6], 0, [0, 10]))).toEqual({ low: 5, high: 5 });
  });
});

describe('what a study can find', () => {
  it('is what R’s power.t.test says, to the hundredth', () => {
    expect(given(detectableEffect({ sizes: [25, 25] })).effect).toBeAbout(0.8087109, 0.005);
    expect(given(detectableEffect({ sizes: [10, 10] })).effect).toBeAbout(1.324946, 0.01);
  });

  it('has Bloom’s multiplier, which nears 2.80', () => {
    expect(given(detectableEffect({ sizes: [11, 11] })).multiplier).toBeCloseTo(2.95, 2);
    expect(given(detectableEffect({ sizes: [5000, 5000] })).multiplier).toBeCloseTo(2.802, 3);
  });

  it('grows with clusters and shrinks with what a baseline explains', () => {
    const plain = given(detectableEffect({ sizes: [400, 400] })).effect;
    const clustered = given(
      detectableEffect({ sizes: [400, 400], clusters: { meanSize: 5, correlation: 0.25 } }),
    );
    expect(clustered.designEffect).toBe(2);
    expect(clustered.effect / plain).toBeAbout(Math.SQRT2, 0.01);
    expect(given(detectableEffect({ sizes: [400, 400], explained: 0.75 })).effect).toBeAbout(plain / 2);
  });
});

describe('matching', () => {
  const unit = (name: string, isTreated: boolean, ...covariates: number[]) => ({
    unit: name,
    isTreated,
    covariates,
  });

  it('takes the closest pairs first, each control once', () => {
    const units = [
      unit('t1', true, 10),
      unit('t2', true, 12),
      unit('c1', false, 11.5),
      unit('c2', false, 7),
      unit('c3', false, 30),
    ];
    const { matches, unused } = given(nearestNeighbours(units, { distance: 'score' }));
    expect(
      matches.map(({ treated, controls }) => [treated, controls[0]?.unit, controls[0]?.distance]),
    ).toEqual([
      ['t1', 'c2', 3],
      ['t2', 'c1', 0.5],
    ]);
    expect(unused).toEqual(['c3']);
    const near = given(nearestNeighbours(units, { distance: 'score', caliper: 1 }));
    expect(near.unmatched).toEqual(['t1']);
    expect(nearestNeighbours(units, { distance: 'score', caliper: 0.1 })).toMatchObject({
      refused: 'no_match',
    });
    const again = given(nearestNeighbours(units, { distance: 'score', withReplacement: true }));
    expect(again.matches.map(({ controls }) => controls[0]?.unit)).toEqual(['c1', 'c1']);
    expect(again.weights.get('c1')).toBe(2);
  });

  it('measures by Mahalanobis, so that units and correlation do not matter', () => {
    const cars = mtcars.map((car, index) => unit(`car ${index}`, car.am === 1, car.wt, car.hp));
    const rescaled = cars.map((one) => ({
      ...one,
      covariates: one.covariates.map((x, k) => (k === 0 ? x * 453.6 : x - 7)),
    }));
    const [plain, other] = [cars, rescaled].map((units) => given(nearestNeighbours(units)));
    expect(other?.matches.map(({ controls }) => controls[0]?.unit)).toEqual(
      plain?.matches.map(({ controls }) => controls[0]?.unit),
    );
    const doubled = cars.map((one) => ({
      ...one,
      covariates: [...one.covariates, 2 * (one.covariates[0] ?? 0)],
    }));
    expect(nearestNeighbours(doubled)).toMatchObject({ refused: 'columns_depend' });
  });

  it('shows how alike the groups were before and after, worked out by hand', () => {
    const units = [
      unit('t1', true, 4),
      unit('t2', true, 6),
      unit('c1', false, 4),
      unit('c2', false, 5),
      unit('c3', false, 0),
    ];
    const matching = given(nearestNeighbours(units, { distance: 'score' }));
    const [row] = balanceTable(units, matching, ['staff']);
    // s_T of 4 and 6 is √2; before: 5 - 3, after: 5 - 4.5.
    expect(row?.before.standardisedDifference).toBeAbout(2 / Math.SQRT2);
    expect(row?.after.standardisedDifference).toBeAbout(0.5 / Math.SQRT2);
    expect(row?.after.varianceRatio).toBeAbout(2 / 0.5);
    expect(row?.isBalanced).toBe(false);
  });
});
