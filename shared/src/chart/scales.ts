export interface Extent {
  low: number;
  high: number;
}

/** Maps a value to pixels; `from` of zero width maps to the middle. */
export function linear(from: Extent, to: Extent): (value: number) => number {
  const width = from.high - from.low;
  if (width === 0) return () => (to.low + to.high) / 2;
  return (value) => to.low + ((value - from.low) / width) * (to.high - to.low);
}

/** Values nearer to each other than this are drawn as one: below it a step is no longer a number of its own. */
const LEAST_SPAN = 1e-15;

/**
 * Round numbers (1, 2 or 5 times a power of ten, and 25, 250, …) that cover the extent.
 *
 * Shape    ascending, first <= low and last >= high, about `wanted` of them.
 */
export function niceTicks({ low, high }: Extent, wanted = 5): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const isFlat = high - low <= Math.max(LEAST_SPAN, Math.max(Math.abs(low), Math.abs(high)) * 1e-12);
  if (isFlat) {
    const [bottom, top] = [Math.min(low, 0), Math.max(high, 0)];
    return top - bottom <= LEAST_SPAN ? [0, 1] : niceTicks({ low: bottom, high: top }, wanted);
  }
  const step = niceStep((high - low) / Math.max(1, wanted - 1));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, place) => rounded((first + place) * step, step));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  const quarter = share > 2 && share <= 2.5 && power >= 10; // 25, 50, 75 read well; 2.5 of an article does not
  const factor = share <= 1 ? 1 : share <= 2 ? 2 : quarter ? 2.5 : share <= 5 ? 5 : 10;
  return factor * power;
}

function rounded(value: number, step: number): number {
  const places = Math.max(0, Math.min(20, -Math.floor(Math.log10(step))));
  return Number(value.toFixed(places)) + 0;
}

/**
 * Extent and ticks of a value axis.
 *
 * Shape    the unit's whole range when it has one; otherwise from zero, unless everything lies in the
 *          upper part, where a line axis may start later and must then show that it does (`broken`).
 */
export function valueAxis(
  values: readonly number[],
  range?: readonly [number, number],
  wanted = 5,
): { extent: Extent; ticks: number[]; broken: boolean } {
  if (range) {
    const ticks = niceTicks({ low: range[0], high: range[1] }, wanted).filter(
      (tick) => tick >= range[0] && tick <= range[1],
    );
    return { extent: { low: range[0], high: range[1] }, ticks, broken: range[0] > 0 };
  }
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 1;
  const late = low > 0 && low > high * 0.6 && high > low;
  const ticks = niceTicks({ low: late ? low : Math.min(0, low), high: Math.max(0, high) }, wanted);
  const lowest = ticks[0] ?? 0;
  return { ...trimmed(ticks, lowest, high), broken: lowest > 0 };
}

/** A last tick far above every value is left out, so that the plot is not half empty. */
function trimmed(ticks: number[], lowest: number, high: number): { extent: Extent; ticks: number[] } {
  const last = ticks.at(-1) ?? 1;
  const before = ticks.at(-2) ?? 0;
  const end = high + (high - lowest) * 0.04;
  if (ticks.length < 4 || high < before || end > before + (last - before) * 0.5)
    return { extent: { low: lowest, high: last }, ticks };
  return { extent: { low: lowest, high: end }, ticks: ticks.slice(0, -1) };
}

/** Which years get a word: the last, every k-th counted back from it, and the first when it has room. */
export function labelledYears(years: readonly number[], width: number, wordWidth = 38): number[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const every = Math.max(1, Math.ceil((years.length * wordWidth) / Math.max(1, width)));
  const regular = years.filter((year) => (last - year) % every === 0);
  const earliest = regular[0] ?? last;
  if (earliest === first) return regular;
  return earliest - first >= every || regular.length === 1
    ? [first, ...regular]
    : [first, ...regular.slice(1)];
}

/** Every programme year between the first and the last that a row names. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** One decimal of a pixel is finer than any screen and keeps paths short. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
