import { seeded } from '../statistics/random.js';

/** Standard normal numbers from a seed, by Box and Muller. */
export function normals(seed: number): () => number {
  const random = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A panel in which nothing happens to anybody: any finding is a false one. */
export interface NullPanel {
  readonly outcome: readonly number[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly clusters: readonly number[];
}

const YEARS = 10;
const LASTING = 0.8;
const MISSING = 0.2;

/**
 * Ten years of two groups that grow alike: errors last from year to year (AR(1), 0.8) and a fifth of the values is
 * missing. The question is whether one group stands higher.
 */
export function nullPanel(institutions: number, seed: number): NullPanel {
  const random = seeded(seed * 7919 + 1);
  const normal = normals(seed * 104_729 + 3);
  const rows: { value: number; group: number; time: number; cluster: number }[] = [];
  for (let unit = 0; unit < institutions; unit += 1) {
    let error = normal();
    for (let year = 0; year < YEARS; year += 1) {
      if (year > 0) error = LASTING * error + Math.sqrt(1 - LASTING ** 2) * normal();
      if (random() < MISSING) continue;
      rows.push({ value: error, group: unit % 2, time: year - (YEARS - 1) / 2, cluster: unit });
    }
  }
  return {
    outcome: rows.map(({ value }) => value),
    columns: {
      intercept: rows.map(() => 1),
      group: rows.map(({ group }) => group),
      time: rows.map(({ time }) => time),
    },
    clusters: rows.map(({ cluster }) => cluster),
  };
}

/** Shares of false findings at 5 %. */
export interface FalseFindings {
  readonly ols: number;
  readonly cr2: number;
  readonly wild: number;
}
