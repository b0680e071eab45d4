import { coverage, falseFindings } from '../simulation/false-findings.js';
import { expectNumbers } from '../../../test/reference-data.js';
import { krippendorff } from './agreement.js';
import { standardisedDifference } from './means.js';
import { theilSen } from './monotone-trend.js';
import { mannWhitney, signedRank } from './rank-tests.js';
import { isRefused } from './refused.js';
import { twoGroupRandomisation } from './randomisation.js';
import { weightedKappa } from './rater-agreement.js';

expectNumbers();

describe('where nothing happened, errors last and a fifth is missing', () => {
  // Seeded, so that the shares are the same every time; the bench runs ten times as many.
  it.each([
    [12, 300],
    [49, 150],
  ])(
    'with %i institutions CR2 and the wild bootstrap find it in 7 %% at most, plain least squares in far more',
    (institutions, panels) => {
      const { ols, cr2, wild } = falseFindings(institutions, panels, 399);
      expect(ols).toBeGreaterThan(0.15);
      expect(cr2).toBeLessThanOrEqual(0.07);
      expect(wild).toBeLessThanOrEqual(0.07);
      // A test that never finds anything would pass as well.
      expect(Math.min(cr2, wild)).toBeGreaterThan(0.02);
    },
  );
});

it('BCa ranges of a skewed mean hold it in 92 to 97 of 100 samples', () => {
  const { bca } = coverage(49, 250, 399);
  expect(bca).toBeGreaterThanOrEqual(0.92);
  expect(bca).toBeLessThanOrEqual(0.97);
});

describe('what must not matter', () => {
  const [first, second] = [
    [3.1, 4.5, 1.2, 9.9, 5, 5],
    [2.2, 7.1, 8, 12, 5, 10.5, 11],
  ];

  it('to ranks: any rising change of the scale, and which group is called first', () => {
    const plain = mannWhitney(first, second, { exact: true });
    const curved = mannWhitney(first.map(Math.exp), second.map(Math.exp), { exact: true });
    expect([curved.statistic, curved.p]).toEqual([plain.statistic, plain.p]);
    const other = mannWhitney(second, first, { exact: true });
    expect(other.p).toBeAbout(plain.p);
    expect(other.shift).toBeAbout(-plain.shift);
    expect(signedRank(first.map((value) => -value)).shift).toBeAbout(-signedRank(first).shift);
  });

  it('to standardised differences: unit and zero point', () => {
    const plain = standardisedDifference(first, second);
    const scaled = (values: readonly number[]): number[] => values.map((value) => 1000 * value - 40);
    expect(standardisedDifference(scaled(first), scaled(second)).g).toBeAbout(plain.g);
  });

  it('to slopes: the calendar that years are counted in', () => {
    const years = first.map((_, place) => 2000 + place);
    const plain = theilSen(years, first);
    expect(
      theilSen(
        years.map((year) => year + 543),
        first,
      ).slope,
    ).toBeAbout(plain.slope);
  });

  it('to agreement: the order of raters and things, and the zero point of an interval scale', () => {
    const ratings = [
      [1, 2, null, 4, 5],
      [1, 3, 3, 4, 4],
      [null, 2, 3, 5, 5],
    ];
    const plain = krippendorff(ratings, 'interval');
    expect(
      krippendorff(
        ratings.toReversed().map((row) => row.toReversed()),
        'interval',
      ),
    ).toBeAbout(plain);
    const moved = ratings.map((row) => row.map((value) => (value === null ? null : 10 * value + 3)));
    expect(krippendorff(moved, 'interval')).toBeAbout(plain);
    const table = [
      [5, 2, 1],
      [1, 6, 2],
      [0, 1, 7],
    ];
    const turned = table.map((_, i) => table.map((row) => row[i] ?? 0));
    const [one, other] = [weightedKappa(table, 'linear'), weightedKappa(turned, 'linear')];
    expect(isRefused(one) || isRefused(other) ? null : one.value - other.value).toBeCloseTo(0, 12);
  });

  it('to randomisation: adding the same to everybody', () => {
    const [plain, moved] = [
      twoGroupRandomisation(first, second),
      twoGroupRandomisation(
        first.map((value) => value + 7),
        second.map((value) => value + 7),
      ),
    ];
    expect(isRefused(plain) || isRefused(moved) ? null : moved.p).toBe(isRefused(plain) ? null : plain.p);
  });
});
