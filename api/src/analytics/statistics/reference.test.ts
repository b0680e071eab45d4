// Long because it is one table: family after family against one file of expected numbers.
import { expectedOf, expectNumbers, numbersOf, referenceRows, unread } from '../../../test/reference-data.js';
import { cohenKappa, krippendorff, type Scale } from './agreement.js';
import { aggregate } from './composite.js';
import { adjustedDifference, differenceOfChanges, differenceOfMeans } from './differences.js';
import { studentTwoSided } from './distributions.js';
import { dominanceInterval, noncentralBelow, standardisedInterval } from './effect-intervals.js';
import { leastSquares } from './least-squares.js';
import {
  dominance,
  hedgesCorrection,
  minimumDetectableEffect,
  pairedMean,
  standardisedDifference,
  welch,
} from './means.js';
import { mannKendall, theilSen } from './monotone-trend.js';
import { adjusted, type Adjustment } from './multiplicity.js';
import { kruskal, mannWhitney, signedRank } from './rank-tests.js';
import { bootstrap, jackknife } from './resampling.js';
import { clusterTests, type ClusterCorrection, heteroskedasticErrors } from './robust-errors.js';
import { mean, variance } from './summary.js';
import { wildClusterTest } from './wild-bootstrap.js';

/**
 * Published data with the numbers that their publications and R give. Where R finds a root to four decimals, the
 * tolerance says so.
 */
expectNumbers();
const ROOT = 1e-3;
const present = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

describe('rank tests', () => {
  const { computed } = expectedOf<{ computed: Record<string, never> & RankNumbers }>('rank_tests');
  interface RankResult {
    stat: number;
    p: number;
    est: number;
    ci: [number, number];
  }
  interface RankNumbers {
    airquality_normal_cc: RankResult;
    airquality_exact_coin: number;
    sleep_mw: RankResult;
    sleep_signedrank_zeros_ties: RankResult;
    sleep_signedrank_exact_pratt_coin: number;
    sleep_welch: RankResult;
    sleep_paired: RankResult;
    kruskal: RankResult;
  }
  const air = referenceRows('airquality');
  const ozoneOf = (month: string): number[] =>
    present(
      numbersOf(
        air.filter((row) => row.Month === month),
        'Ozone',
      ),
    );
  const sleep = referenceRows('sleep');
  const extraOf = (group: string): number[] =>
    present(
      numbersOf(
        sleep.filter((row) => row.group === group),
        'extra',
      ),
    );
  const changes = extraOf('1').map((value, index) => value - (extraOf('2')[index] ?? 0));
  // 2.4 - 1.1 and the like differ in the last digit where R rounds alike: decimals of one place are meant.
  const exactChanges = changes.map((change) => Math.round(change * 10) / 10);

  it('finds the ozone of May and August apart, normally and exactly with ties', () => {
    const normal = mannWhitney(ozoneOf('5'), ozoneOf('8'), { exact: false });
    expect(normal.statistic).toBe(computed.airquality_normal_cc.stat);
    expect(normal.p).toBeAbout(computed.airquality_normal_cc.p);
    expect(normal.shift).toBeAbout(computed.airquality_normal_cc.est, ROOT);
    const [low, high] = normal.interval ?? [];
    expect(low).toBeAbout(computed.airquality_normal_cc.ci[0], ROOT);
    expect(high).toBeAbout(computed.airquality_normal_cc.ci[1], ROOT);
    const exact = mannWhitney(ozoneOf('5'), ozoneOf('8'), { exact: true });
    expect(exact.p).toBeAbout(computed.airquality_exact_coin);
  });

  it('compares the two groups of sleep, and the same people twice', () => {
    const two = mannWhitney(extraOf('1'), extraOf('2'));
    expect(two.statistic).toBe(computed.sleep_mw.stat);
    expect(two.p).toBeAbout(computed.sleep_mw.p);
    const dropped = signedRank(exactChanges);
    expect(dropped.statistic).toBe(computed.sleep_signedrank_zeros_ties.stat);
    expect(dropped.p).toBeAbout(computed.sleep_signedrank_zeros_ties.p);
    expect(dropped.shift).toBeAbout(computed.sleep_signedrank_zeros_ties.est, ROOT);
    expect(signedRank(exactChanges, { zeros: 'pratt', exact: true }).p).toBeAbout(
      computed.sleep_signedrank_exact_pratt_coin,
    );
  });

  it('gives the t tests beside them', () => {
    const apart = welch(extraOf('1'), extraOf('2'));
    expect(apart.t).toBeAbout(computed.sleep_welch.stat);
    expect(apart.p).toBeAbout(computed.sleep_welch.p);
    expect(apart.interval[0]).toBeAbout(computed.sleep_welch.ci[0]);
    const paired = pairedMean(changes);
    expect(paired.t).toBeAbout(computed.sleep_paired.stat);
    expect(paired.p).toBeAbout(computed.sleep_paired.p);
    expect(paired.interval[1]).toBeAbout(computed.sleep_paired.ci[1]);
  });

  it('finds the five months apart', () => {
    const result = kruskal(['5', '6', '7', '8', '9'].map(ozoneOf));
    expect(result.statistic).toBeAbout(computed.kruskal.stat);
    expect(result.df).toBe(4);
    expect(result.p).toBeAbout(computed.kruskal.p, 1e-8);
  });

  it('knows the smallest p that a size can reach', () => {
    expect(mannWhitney([1, 2, 3, 4], [5, 6, 7, 8]).p).toBeAbout(2 / 70);
    expect(signedRank([1, 2, 3, 4, 5, 6]).p).toBeAbout(2 / 64);
  });
});

describe('effect sizes', () => {
  interface Effects {
    cohens_d: [{ Cohens_d: number }];
    hedges_g: [{ Hedges_g: number }];
    J_exact_18df: number;
    cliffs_delta_sleep: [{ r_rank_biserial: number }];
    vargha_delaney_A_sleep: number;
  }
  const { computed } = expectedOf<{ computed: Effects }>('effect_sizes');
  const sleep = referenceRows('sleep');
  const [first, second] = ['1', '2'].map((group) =>
    present(
      numbersOf(
        sleep.filter((row) => row.group === group),
        'extra',
      ),
    ),
  );

  it('are those of R for the two groups of sleep', () => {
    const { d, g } = standardisedDifference(first ?? [], second ?? []);
    expect(d).toBeAbout(computed.cohens_d[0].Cohens_d);
    expect(g).toBeAbout(computed.hedges_g[0].Hedges_g);
    expect(hedgesCorrection(18)).toBeAbout(computed.J_exact_18df);
    const { delta, a } = dominance(first ?? [], second ?? []);
    expect(delta).toBeAbout(computed.cliffs_delta_sleep[0].r_rank_biserial);
    expect(a).toBeAbout(computed.vargha_delaney_A_sleep);
  });

  it('of small programmes can only be large to be found', () => {
    expect(minimumDetectableEffect([25, 24])).toBeAbout(0.8, 0.01);
    expect(minimumDetectableEffect([49])).toBeAbout(0.4, 0.01);
  });
});

describe('trends', () => {
  interface Trend {
    sen_kendall_exact_p: number;
    sen_1968_theilslopes_scipy: { slope: number; intercept: number; ci93: [number, number] };
    nile_theil_sen: { slope: number; ci95: [number, number] };
    nile_mann_kendall_tie_corrected: { S: number; var: number; z: number; p: number };
  }
  const { computed } = expectedOf<{ computed: Trend }>('trend');

  it('of Sen’s own example', () => {
    const rows = referenceRows('sen_1968');
    const [t, x] = [present(numbersOf(rows, 't')), present(numbersOf(rows, 'x'))];
    const line = theilSen(t, x, 0.93);
    expect(line.slope).toBe(computed.sen_1968_theilslopes_scipy.slope);
    expect(line.intercept).toBe(computed.sen_1968_theilslopes_scipy.intercept);
    expect(line.interval[0]).toBeAbout(computed.sen_1968_theilslopes_scipy.ci93[0]);
    expect(line.interval[1]).toBeAbout(computed.sen_1968_theilslopes_scipy.ci93[1]);
    const test = mannKendall(x);
    expect(test.method).toBe('exact');
    expect(test.p).toBeAbout(computed.sen_kendall_exact_p);
  });

  it('of the Nile', () => {
    const rows = referenceRows('nile');
    const [year, flow] = [present(numbersOf(rows, 'year')), present(numbersOf(rows, 'flow'))];
    const line = theilSen(year, flow);
    expect(line.slope).toBeAbout(computed.nile_theil_sen.slope);
    expect(line.interval[0]).toBeAbout(computed.nile_theil_sen.ci95[0]);
    expect(line.interval[1]).toBeAbout(computed.nile_theil_sen.ci95[1]);
    const test = mannKendall(flow);
    expect(test.score).toBe(computed.nile_mann_kendall_tie_corrected.S);
    expect(test.variance).toBeAbout(computed.nile_mann_kendall_tie_corrected.var);
    expect(test.z).toBeAbout(computed.nile_mann_kendall_tie_corrected.z);
    expect(test.p).toBeAbout(computed.nile_mann_kendall_tie_corrected.p);
  });
});

describe('many tests at once', () => {
  const { published, computed } = expectedOf<{
    published: { p: number[]; reject_bonferroni_05: number; reject_bh_05: number };
    computed: Record<string, number[]>;
  }>('multiplicity');

  it.each(Object.keys(computed))('adjusted by %s are those of R', (name) => {
    const result = adjusted(published.p, name.toLowerCase() as Adjustment);
    result.forEach((p, index) => expect(p).toBeAbout(computed[name]?.[index] ?? Number.NaN));
  });

  it('refuse as many as the paper says', () => {
    const refused = (how: Adjustment): number => adjusted(published.p, how).filter((p) => p <= 0.05).length;
    expect(refused('bonferroni')).toBe(published.reject_bonferroni_05);
    expect(refused('bh')).toBe(published.reject_bh_05);
  });
});

describe('resampling', () => {
  interface Boot {
    law_corr: number;
    law_jackknife_se: number;
    law_bca_acceleration: number;
    law_boot_se_200k: number;
    law_percentile95: [number, number];
  }
  const { computed } = expectedOf<{ computed: Boot }>('bootstrap');
  const schools = referenceRows('efron_law_school').map(
    (row) => [Number(row.LSAT), Number(row.GPA)] as const,
  );
  const correlation = (rows: readonly (readonly [number, number])[]): number => {
    const n = rows.length;
    const [mx, my] = [0, 1].map((k) => rows.reduce((sum, row) => sum + (row[k as 0 | 1] ?? 0), 0) / n) as [
      number,
      number,
    ];
    const sum = (of: (x: number, y: number) => number): number =>
      rows.reduce((all, [x, y]) => all + of(x - mx, y - my), 0);
    return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_x, y) => y * y));
  };

  it('gives Efron’s law schools their error, acceleration and interval', () => {
    expect(correlation(schools)).toBeAbout(computed.law_corr);
    const { standardError, acceleration } = jackknife(schools, correlation);
    expect(standardError).toBeAbout(computed.law_jackknife_se);
    expect(acceleration).toBeAbout(computed.law_bca_acceleration);
    const drawn = bootstrap(schools, correlation, { draws: 20_000, seed: 7 });
    expect(drawn.standardError).toBeAbout(computed.law_boot_se_200k, 0.02);
    expect(drawn.percentile[0]).toBeAbout(computed.law_percentile95[0], 0.03);
    expect(drawn.percentile[1]).toBeAbout(computed.law_percentile95[1], 0.01);
  });

  it('gives the same digits for the same seed', () => {
    expect(bootstrap(schools, correlation, { draws: 500 })).toEqual(
      bootstrap(schools, correlation, { draws: 500 }),
    );
  });
});

describe('differences in differences', () => {
  interface Card {
    did: number;
    did_se_unpooled: number;
    balanced_n: number;
    did_balanced: number;
    did_balanced_se: number;
    ols_interaction: number;
    ols_hc1_se: number;
    ols_cluster_store_CR1S_se: number;
    table4_i_n: number;
    table4_i: [number, number];
    table4_ii: [number, number];
  }
  const { computed } = expectedOf<{ computed: Card }>('card_krueger');
  const rows = referenceRows('card_krueger_1994_long');
  const jobs = (nj: string, d: string): number[] =>
    present(
      numbersOf(
        rows.filter((row) => row.nj === nj && row.d === d),
        'fte',
      ),
    );
  const stores = [...new Set(rows.map((row) => row.id))].map((id) => {
    const [before, after] = ['0', '1'].map((d) => rows.find((row) => row.id === id && row.d === d));
    return { before, after };
  });
  const both = stores.filter(({ before, after }) => before?.fte && after?.fte);
  const change = ({ before, after }: (typeof stores)[number]): number =>
    Number(after?.fte) - Number(before?.fte);

  it('are Card and Krueger’s, of all stores and of those seen twice', () => {
    const all = differenceOfMeans({
      before: jobs('1', '0'),
      after: jobs('1', '1'),
      comparisonBefore: jobs('0', '0'),
      comparisonAfter: jobs('0', '1'),
    });
    expect(all.estimate).toBeAbout(computed.did);
    expect(all.standardError).toBeAbout(computed.did_se_unpooled);
    expect(both).toHaveLength(computed.balanced_n);
    const twice = differenceOfChanges(
      both.filter(({ before }) => before?.nj === '1').map(change),
      both.filter(({ before }) => before?.nj === '0').map(change),
    );
    expect(twice.estimate).toBeAbout(computed.did_balanced);
    expect(twice.standardError).toBeAbout(computed.did_balanced_se);
  });

  it('are one estimate with three errors, and each says which', () => {
    const seen = rows.filter((row) => row.fte);
    const column = (of: (row: Record<string, string>) => number): number[] => seen.map(of);
    const fit = leastSquares(
      column((row) => Number(row.fte)),
      {
        intercept: column(() => 1),
        nj: column((row) => Number(row.nj)),
        d: column((row) => Number(row.d)),
        both: column((row) => Number(row.nj) * Number(row.d)),
      },
    );
    expect(fit.coefficients[3]).toBeAbout(computed.ols_interaction);
    expect(heteroskedasticErrors(fit)[3]).toBeAbout(computed.ols_hc1_se);
    const tests = clusterTests(
      fit,
      seen.map((row) => row.id ?? ''),
      'CR1S',
    );
    expect(tests[3]?.standardError).toBeAbout(computed.ols_cluster_store_CR1S_se);
  });

  it('hold other differences of the stores equal as in table 4', () => {
    const kept = both.filter(({ before, after }) => before?.wage && (after?.status === '3' || after?.wage));
    expect(kept).toHaveLength(computed.table4_i_n);
    const isJersey = kept.map(({ before }) => before?.nj === '1');
    const plain = adjustedDifference(kept.map(change), isJersey);
    expect(plain.estimate).toBeAbout(computed.table4_i[0]);
    expect(plain.standardError).toBeAbout(computed.table4_i[1]);
    const dummy = (name: string): number[] => kept.map(({ before }) => Number(before?.[name]));
    const held = adjustedDifference(kept.map(change), isJersey, {
      bk: dummy('bk'),
      kfc: dummy('kfc'),
      roys: dummy('roys'),
      owned: dummy('co_owned'),
    });
    expect(held.estimate).toBeAbout(computed.table4_ii[0]);
    expect(held.standardError).toBeAbout(computed.table4_ii[1]);
  });
});

describe('few clusters', () => {
  interface Numbers {
    se: number[];
    df: number[];
    p: number[];
  }
  type Grunfeld = Record<ClusterCorrection, Numbers> & {
    coef: number[];
    wild_cluster_restricted_rademacher_full_enumeration: Record<
      'value' | 'capital',
      { t: number; p_two_tailed_abs: number; n_draws: number }
    >;
  };
  const { computed } = expectedOf<{ computed: Grunfeld }>('grunfeld_small_clusters');
  const rows = referenceRows('grunfeld_10firms');
  const invest = present(numbersOf(rows, 'invest'));
  const columns = {
    intercept: rows.map(() => 1),
    value: present(numbersOf(rows, 'value')),
    capital: present(numbersOf(rows, 'capital')),
  };
  const firms = rows.map((row) => row.firm ?? '');

  it.each(['CR0', 'CR1', 'CR1S', 'CR2', 'CR3'] as const)(
    'give Grunfeld’s ten firms the errors of %s',
    (kind) => {
      const tests = clusterTests(leastSquares(invest, columns), firms, kind);
      tests.forEach(({ estimate, standardError, df, p }, index) => {
        expect(estimate).toBeAbout(computed.coef[index] ?? Number.NaN);
        expect(standardError).toBeAbout(computed[kind].se[index] ?? Number.NaN);
        expect(df).toBeAbout(computed[kind].df[index] ?? Number.NaN, 1e-8);
        expect(p).toBeAbout(computed[kind].p[index] ?? Number.NaN, 1e-8);
      });
    },
  );

  it.each(['value', 'capital'] as const)('are tried with every pattern of signs for %s', (name) => {
    const expected = computed.wild_cluster_restricted_rademacher_full_enumeration[name];
    const test = wildClusterTest(invest, columns, name, firms);
    expect(test.isEnumerated).toBe(true);
    expect(test.draws).toBe(expected.n_draws);
    expect(test.t).toBeAbout(expected.t);
    expect(test.p).toBeAbout(expected.p_two_tailed_abs);
  });
});

describe('agreement', () => {
  interface Agreement {
    kripp: Record<Scale, number> & {
      binary_2obs: number;
      nominal_2obs: number;
      binary_data: number[][];
      nominal_data: number[][];
    };
    cohen1968: { table: number[][]; weights: number[][]; kappa: number; weighted: number };
  }
  const { computed } = expectedOf<{ computed: Agreement }>('agreement');

  it.each(['nominal', 'ordinal', 'interval', 'ratio'] as const)(
    'of Krippendorff’s four raters, %s',
    (scale) => {
      const ratings = referenceRows('krippendorff_4x12').map((row) =>
        Array.from({ length: 12 }, (_, unit) => (row[`X${unit + 1}`] ? Number(row[`X${unit + 1}`]) : null)),
      );
      expect(krippendorff(ratings, scale)).toBeAbout(computed.kripp[scale]);
    },
  );

  it('of two raters', () => {
    expect(krippendorff(computed.kripp.binary_data, 'nominal')).toBeAbout(computed.kripp.binary_2obs);
    expect(krippendorff(computed.kripp.nominal_data, 'nominal')).toBeAbout(computed.kripp.nominal_2obs);
    const { table, weights, kappa, weighted } = computed.cohen1968;
    expect(cohenKappa(table)).toBeAbout(kappa);
    expect(cohenKappa(table, (i, j) => weights[i]?.[j] ?? Number.NaN)).toBeAbout(weighted);
  });
});

describe('composite figures', () => {
  const { computed } = expectedOf<{
    computed: {
      hdi_costa_rica_2013?: number;
      aci_rule_example: { clusters: number[]; harmonic: number; arithmetic: number; geometric: number };
    };
  }>('composite');
  const { clusters, ...means } = computed.aci_rule_example;

  it.each(['arithmetic', 'geometric', 'harmonic'] as const)('of the four clusters of the ACI, %s', (how) => {
    expect(aggregate(clusters, how)).toBeAbout(means[how]);
  });

  it('are nought where one part is, unless parts make up for one another', () => {
    expect(aggregate([0, 80], 'harmonic')).toBe(0);
    expect(aggregate([0, 80], 'geometric')).toBe(0);
    expect(aggregate([0, 80], 'arithmetic')).toBe(40);
  });
});

describe('the rest of the file', () => {
  /** At the precision that is printed: to half of the last digit, and a little for how its authors rounded. */
  const printed = (value: number, expected: number): void => {
    const digits = /\.(\d+)/.exec(String(expected))?.[1]?.length ?? 0;
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(0.5000001 * 10 ** -digits);
  };
  const air = referenceRows('airquality');
  const ozone = (month: string): number[] =>
    present(
      numbersOf(
        air.filter((row) => row.Month === month),
        'Ozone',
      ),
    );
  const sleepRows = referenceRows('sleep');
  const [one, two] = ['1', '2'].map((group) =>
    present(
      numbersOf(
        sleepRows.filter((row) => row.group === group),
        'extra',
      ),
    ),
  ) as [number[], number[]];
  const changes = one.map((value, at) => Math.round((value - (two[at] ?? 0)) * 10) / 10);

  it('of rank tests and t tests: shifts and ranges, and what is printed', () => {
    interface Result {
      est: number;
      ci: [number, number];
    }
    const { computed, published } = expectedOf<{
      computed: Record<'sleep_mw' | 'sleep_signedrank_zeros_ties' | 'sleep_paired', Result> & {
        sleep_welch: { est: [number, number] };
        kruskal: { ci: unknown };
      };
      published: Record<string, number> & {
        kruskal_airquality: Record<'chi2' | 'df' | 'p', number>;
        sleep_welch: Record<'t' | 'df' | 'p', number> & { ci: [number, number] };
        sleep_paired: Record<'t' | 'df' | 'p', number> & { ci: [number, number] };
      };
    }>('rank_tests');
    const apart = mannWhitney(one, two, { exact: false });
    // With ties R's root stops between two differences; ours is the median of all of them.
    expect(apart.shift).toBeAbout(computed.sleep_mw.est, 5e-3);
    expect(apart.interval?.[0]).toBeAbout(computed.sleep_mw.ci[0], ROOT);
    expect(apart.interval?.[1]).toBeAbout(computed.sleep_mw.ci[1], 1e-2);
    // With a nought among ten pairs both programs give the same test; R's range is of the nine that changed.
    const paired = signedRank(changes, { exact: false });
    expect(paired.interval?.[0]).toBeAbout(computed.sleep_signedrank_zeros_ties.ci[0], ROOT);
    expect(paired.interval?.[1]).toBeAbout(computed.sleep_signedrank_zeros_ties.ci[1], ROOT);
    expect(pairedMean(changes).estimate).toBeAbout(computed.sleep_paired.est);
    const [first, second] = computed.sleep_welch.est;
    expect(welch(one, two).estimate).toBeAbout(first - second);
    expect(computed.kruskal.ci).toEqual([]);
    const may = mannWhitney(ozone('5'), ozone('8'), { exact: false });
    printed(may.statistic, published.airquality_May_Aug_W ?? Number.NaN);
    printed(may.p, published.airquality_May_Aug_p ?? Number.NaN);
    const months = kruskal(['5', '6', '7', '8', '9'].map(ozone));
    printed(months.statistic, published.kruskal_airquality.chi2);
    expect(months.df).toBe(published.kruskal_airquality.df);
    expect(months.p).toBeAbout(published.kruskal_airquality.p, 1e-3);
    for (const [test, said] of [
      [welch(one, two), published.sleep_welch],
      [pairedMean(changes), published.sleep_paired],
    ] as const) {
      printed(test.t, said.t);
      printed(test.df, said.df);
      printed(test.p, said.p);
      printed(test.interval[0], said.ci[0]);
      printed(test.interval[1], said.ci[1]);
    }
  });

  it('of Card and Krueger: the groups, and what is printed', () => {
    type Group = 'PA_before' | 'PA_after' | 'NJ_before' | 'NJ_after';
    const { computed, published } = expectedOf<{
      computed: Record<Group, [number, number, number]> & Record<'table4_i' | 'table4_ii', [number, number]>;
      published: Record<
        Group | 'diff_NJ' | 'diff_PA' | 'did' | 'did_balanced' | 'table4_i' | 'table4_ii',
        [number, number]
      >;
    }>('card_krueger');
    const rows = referenceRows('card_krueger_1994_long');
    const jobs = (nj: string, d: string): number[] =>
      present(
        numbersOf(
          rows.filter((row) => row.nj === nj && row.d === d),
          'fte',
        ),
      );
    const groups = {
      PA_before: jobs('0', '0'),
      PA_after: jobs('0', '1'),
      NJ_before: jobs('1', '0'),
      NJ_after: jobs('1', '1'),
    };
    for (const [name, values] of Object.entries(groups) as [Group, number[]][]) {
      const [centre, error, n] = computed[name];
      expect(values).toHaveLength(n);
      expect(mean(values)).toBeAbout(centre);
      expect(Math.sqrt(variance(values) / n)).toBeAbout(error);
      printed(mean(values), published[name][0]);
      printed(Math.sqrt(variance(values) / n), published[name][1]);
    }
    const own = mean(groups.NJ_after) - mean(groups.NJ_before);
    const other = mean(groups.PA_after) - mean(groups.PA_before);
    printed(own, published.diff_NJ[0]);
    // The paper subtracts rounded means: 21.17 − 23.33 and 0.59 + 2.16 lie a hundredth off.
    expect(Math.abs(other - published.diff_PA[0])).toBeLessThan(0.011);
    expect(Math.abs(own - other - published.did[0])).toBeLessThan(0.011);
    // Errors of changes: Pennsylvania's is that of stores seen twice, and that of the difference follows from the two
    // printed ones. New Jersey's .54 is none that the public data give: stores seen twice have .48, both samples with
    // their covariance .47, both as if they were strangers .73. The paper does not say how it was made.
    const twice = (nj: string): number[] => {
      const before = new Map(
        rows.filter((row) => row.nj === nj && row.d === '0').map((row) => [row.id, row.fte]),
      );
      return rows.flatMap((row) => {
        const first = row.nj === nj && row.d === '1' ? before.get(row.id) : undefined;
        return first && row.fte ? [Number(row.fte) - Number(first)] : [];
      });
    };
    const [jersey, pennsylvania] = [twice('1'), twice('0')].map((changed) =>
      Math.sqrt(variance(changed) / changed.length),
    ) as [number, number];
    printed(pennsylvania, published.diff_PA[1]);
    printed(Math.hypot(published.diff_NJ[1], published.diff_PA[1]), published.did[1]);
    const strangers = Math.sqrt(computed.NJ_before[1] ** 2 + computed.NJ_after[1] ** 2);
    expect(published.diff_NJ[1]).toBeGreaterThan(jersey);
    expect(published.diff_NJ[1]).toBeLessThan(strangers);
    printed(2.75, published.did_balanced[0]);
    printed(Math.hypot(jersey, pennsylvania), published.did_balanced[1]);
    printed(computed.table4_i[0], published.table4_i[0]);
    printed(computed.table4_i[1], published.table4_i[1]);
    printed(computed.table4_ii[0], published.table4_ii[0]);
    printed(computed.table4_ii[1], published.table4_ii[1]);
  });

  it('of Grunfeld’s ten firms: coefficients, and CR1S by Student’s t with nine degrees of freedom', () => {
    const { computed, published } = expectedOf<{
      computed: { G: number; CR1S_t_df9_p: Record<'value' | 'capital', number> };
      published: { coef: number[]; stata_cluster_se_value: number; stata_cluster_se_capital: number };
    }>('grunfeld_small_clusters');
    const rows = referenceRows('grunfeld_10firms');
    const column = (name: string): number[] => present(numbersOf(rows, name));
    const fit = leastSquares(column('invest'), {
      intercept: rows.map(() => 1),
      value: column('value'),
      capital: column('capital'),
    });
    const firms = rows.map((row) => row.firm ?? '');
    expect(new Set(firms).size).toBe(computed.G);
    for (const [at, expected] of published.coef.entries())
      printed(fit.coefficients[at] ?? Number.NaN, expected);
    const tests = clusterTests(fit, firms, 'CR1S');
    for (const [at, name] of [
      [1, 'value'],
      [2, 'capital'],
    ] as const) {
      const error = tests[at]?.standardError ?? Number.NaN;
      printed(error, published[`stata_cluster_se_${name}`]);
      const t = (fit.coefficients[at] ?? Number.NaN) / error;
      expect(studentTwoSided(t, computed.G - 1)).toBeAbout(computed.CR1S_t_df9_p[name], 1e-6);
    }
  });

  it('of agreement and composites, as printed', () => {
    const { computed, published } = expectedOf<{
      computed: { kripp: Record<string, number>; cohen1968: { kappa: number; weighted: number } };
      published: { krippendorff: Record<string, number>; cohen1968: { kappa: number; weighted: number } };
    }>('agreement');
    // What is computed was compared with our own functions above.
    for (const scale of ['nominal', 'ordinal', 'interval', 'ratio', 'binary_2obs', 'nominal_2obs'])
      printed(computed.kripp[scale] ?? Number.NaN, published.krippendorff[scale] ?? Number.NaN);
    printed(computed.cohen1968.kappa, published.cohen1968.kappa);
    printed(computed.cohen1968.weighted, published.cohen1968.weighted);
    const composite = expectedOf<{
      computed: { hdi: Record<'health' | 'education' | 'income' | 'hdi', number> };
      published: { hdi_costa_rica_2013: number };
    }>('composite');
    const { health, education, income, hdi } = composite.computed.hdi;
    expect(aggregate([health, education, income], 'geometric')).toBeAbout(hdi);
    printed(hdi, composite.published.hdi_costa_rica_2013);
  });

  it('of effect sizes: their ranges', () => {
    interface Ranged {
      CI: number;
      CI_low: number;
      CI_high: number;
    }
    const { computed } = expectedOf<{
      computed: {
        cohens_d: [Ranged];
        hedges_g: [Ranged];
        cliffs_delta_sleep: [Ranged];
        cliffs_delta_airquality_May_vs_Aug: [Ranged & { r_rank_biserial: number }];
      };
    }>('effect_sizes');
    const { d, g } = standardisedInterval(one, two, computed.cohens_d[0].CI);
    // R finds the noncentrality by a search that ends earlier than ours.
    expect(d[0]).toBeAbout(computed.cohens_d[0].CI_low, 1e-5);
    expect(d[1]).toBeAbout(computed.cohens_d[0].CI_high, 1e-4);
    expect(computed.hedges_g[0].CI).toBe(0.95);
    expect(g[0]).toBeAbout(computed.hedges_g[0].CI_low, 1e-5);
    expect(g[1]).toBeAbout(computed.hedges_g[0].CI_high, 1e-4);
    const sleepers = computed.cliffs_delta_sleep[0];
    const rank = dominanceInterval(one, two, sleepers.CI);
    expect(rank[0]).toBeAbout(sleepers.CI_low);
    expect(rank[1]).toBeAbout(sleepers.CI_high);
    const months = computed.cliffs_delta_airquality_May_vs_Aug[0];
    expect(dominance(ozone('5'), ozone('8')).delta).toBeAbout(months.r_rank_biserial);
    const ends = dominanceInterval(ozone('5'), ozone('8'), months.CI);
    expect(ends[0]).toBeAbout(months.CI_low);
    expect(ends[1]).toBeAbout(months.CI_high);
  });

  it('of the noncentral t: without noncentrality it is Student’s', () => {
    for (const t of [-2.5, -0.4, 0, 1.3])
      expect(noncentralBelow(t, 7, 0)).toBeAbout(
        t < 0 ? studentTwoSided(t, 7) / 2 : 1 - studentTwoSided(t, 7) / 2,
      );
  });

  it('of trends', () => {
    const { computed, published } = expectedOf<{
      computed: { nile_slope_ols: number };
      published: { sen_slope: number; sen_ci93: [number, number] };
    }>('trend');
    const nile = present(numbersOf(referenceRows('nile'), 'flow'));
    const fit = leastSquares(nile, { intercept: nile.map(() => 1), year: nile.map((_, at) => at) });
    expect(fit.coefficients[1]).toBeAbout(computed.nile_slope_ols);
    const sen = referenceRows('sen_1968');
    const { slope, interval } = theilSen(present(numbersOf(sen, 't')), present(numbersOf(sen, 'x')), 0.93);
    expect(slope).toBe(published.sen_slope);
    expect(interval?.[0]).toBeAbout(published.sen_ci93[0]);
    expect(interval?.[1]).toBeAbout(published.sen_ci93[1]);
  });

  it('of Efron’s law schools', () => {
    const { computed, published } = expectedOf<{
      computed: { law_basic95: [number, number] };
      published: Record<'corr' | 'jackknife_se' | 'bootstrap_se_approx', number>;
    }>('bootstrap');
    const schools = referenceRows('efron_law_school').map(
      (row) => [Number(row.LSAT), Number(row.GPA)] as const,
    );
    const r = (rows: readonly (readonly [number, number])[]): number => {
      const [mx, my] = [0, 1].map((k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length) as [
        number,
        number,
      ];
      const sum = (of: (x: number, y: number) => number): number =>
        rows.reduce((all, [x, y]) => all + of(x - mx, y - my), 0);
      return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_x, y) => y * y));
    };
    printed(r(schools), published.corr);
    printed(jackknife(schools, r).standardError, published.jackknife_se);
    const { estimate, percentile, standardError } = bootstrap(schools, r, { draws: 20_000, seed: 7 });
    expect(standardError).toBeAbout(published.bootstrap_se_approx, 0.02);
    // The basic interval is the percentile one mirrored in the estimate.
    expect(2 * estimate - percentile[1]).toBeAbout(computed.law_basic95[0], 0.02);
    expect(2 * estimate - percentile[0]).toBeAbout(computed.law_basic95[1], 0.02);
  });
});

it('nothing of the file of expected numbers is left aside', () => {
  expect(unread()).toEqual([]);
});
