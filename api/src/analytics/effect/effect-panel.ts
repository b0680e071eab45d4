import type { Trend } from '../trend.type.js';
import type { UnitSeries } from './effect-question.js';

/** Every institution of a trend by institution, as a series of values. */
export function seriesOf({ groups }: Trend, lastYear: number): UnitSeries[] {
  return groups.map(({ key, points }) => ({
    unit: key,
    values: new Map(
      points.flatMap(({ year, value, median }): [number, number][] => {
        const figure = value ?? median;
        return figure === null ? [] : [[year, figure]];
      }),
    ),
    isExpected: points.some(({ year, expected }) => year === lastYear && expected > 0),
  }));
}

/** The series with what they are matched on: the value of each indicator in one year, null where there is none. */
export function withCovariates(
  series: readonly UnitSeries[],
  covariates: readonly ReadonlyMap<string, UnitSeries>[],
  year: number,
): UnitSeries[] {
  return series.map((one) => ({
    ...one,
    covariates: covariates.map((of) => of.get(one.unit)?.values.get(year) ?? null),
  }));
}

/** The series with the year of their start; the first one named counts. */
export function withStarts(
  series: readonly UnitSeries[],
  starts: readonly { readonly year: number; readonly units: ReadonlySet<string> }[],
): UnitSeries[] {
  const inOrder = starts.toSorted((a, b) => a.year - b.year);
  return series.map((one) => ({
    ...one,
    start: inOrder.find(({ units }) => units.has(one.unit))?.year ?? null,
  }));
}
