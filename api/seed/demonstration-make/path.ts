import { draw } from './random.js';
import { type DemonstrationUnit, FIRST_YEAR, LAST_YEAR } from './units.js';

/** The state of an institution in one year, from which its figures follow. Money is in US dollars. */
export interface YearOfUnit {
  readonly year: number;
  /** Research staff at year end. */
  readonly researchers: number;
  readonly income: number;
  readonly expenditure: number;
  readonly reserves: number;
}

/** Known to be large or small; the others lie between. Researchers in 2009. */
const STAFF_IN_2009: Readonly<Record<string, number>> = {
  ncaer: 72,
  'ieg-in': 38,
  'cpr-in': 42,
  csds: 30,
  kippra: 44,
  isser: 36,
  niser: 58,
  sdpi: 34,
  cpd: 40,
  fusades: 46,
  grade: 32,
  'iep-pe': 38,
  codesria: 30,
  aerc: 26,
  stipro: 5,
  'iset-nepal': 8,
};

/**
 * Ten years of one institution: its own size, its own trend, chance, and for some a year in which a funder left.
 *
 * Shape    one state per year from 2009, in order.
 */
export function pathOf(unit: DemonstrationUnit): YearOfUnit[] {
  const own = draw(`${unit.code} path`);
  const start = STAFF_IN_2009[unit.code] ?? own.whole(9, 26);
  const trend = own.between(-0.005, 0.065);
  const shockYear = own.chance(0.3) ? own.whole(2011, 2016) : null;
  const incomePerResearcher = own.between(24_000, 52_000);
  const cautious = own.between(0.955, 1.0);

  const years: YearOfUnit[] = [];
  let size = start;
  let reserves = start * incomePerResearcher * own.between(0.1, 0.55);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const chance = draw(`${unit.code} ${year} path`);
    if (year > FIRST_YEAR) size *= 1 + trend + chance.noise(0.04);
    if (shockYear !== null && year === shockYear + 1) size *= 0.86;
    const shock = year === shockYear ? 0.66 : 1;
    const income =
      size * incomePerResearcher * 1.02 ** (year - FIRST_YEAR) * shock * (1 + chance.noise(0.07));
    const usual = size * incomePerResearcher * 1.02 ** (year - FIRST_YEAR);
    const expenditure =
      (income * 0.6 + usual * 0.4 * (shock < 1 ? 0.8 : 1)) * (cautious + chance.noise(0.03));
    reserves += income - expenditure;
    years.push({ year, researchers: Math.max(3, Math.round(size)), income, expenditure, reserves });
  }
  return years;
}
