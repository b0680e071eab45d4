import type { Numbers } from './facts.js';
import type { YearOfUnit } from './path.js';
import { draw } from './random.js';
import { type DemonstrationUnit, isInTti } from './units.js';

/** Known to live largely on their government. */
const DOMESTIC: Readonly<Record<string, number>> = {
  eprc: 0.66,
  kippra: 0.62,
  niser: 0.8,
  edri: 0.7,
  ncaer: 0.55,
};

/** The figures of governance and money of one institution and year; money in its own currency, in whole units. */
export function organisationFacts(
  unit: DemonstrationUnit,
  { year, income, expenditure, reserves }: YearOfUnit,
  perUsd: number,
): Numbers {
  const own = draw(`${unit.code} organisation`);
  const core = own.between(0.12, 0.26);
  const largest = own.between(0.24, 0.52);
  const domestic = DOMESTIC[unit.code] ?? own.between(0.04, 0.34);
  const funders = own.whole(4, 8);
  const board = own.whole(7, 13);
  const women = own.between(0.15, 0.42);
  const meetings = own.whole(2, 4);
  const planFrom = own.whole(2006, 2013);
  const genderPolicyFrom = own.whole(2009, 2021);
  const punctual = own.between(0.7, 0.97);
  const startLevels = [own.whole(1, 3), own.whole(1, 3), own.whole(2, 3), own.whole(1, 2)] as const;

  const chance = draw(`${unit.code} ${year} organisation`);
  const money = (dollars: number) => Math.round(dollars * perUsd);
  const share = (level: number, deviation: number) =>
    Math.min(0.92, Math.max(0.02, level + chance.noise(deviation)));
  const members = board + chance.whole(-1, 1);
  // The core grant of TTI came on top of what an institution may spend as it likes, up to 30 % of its budget.
  const coreShare = share(core + (isInTti(unit, year) ? 0.13 : 0), 0.03);
  const total = money(income);

  return {
    'ORG-01': total,
    'ORG-02': money(expenditure),
    'ORG-03': Math.min(total, money(income * coreShare)),
    'ORG-05': Math.min(total, money(income * share(largest, 0.05))),
    'ORG-07': Math.max(2, funders + chance.whole(-1, 1)),
    'ORG-08': Math.min(total, money(income * share(domestic, 0.03))),
    'ORG-11': chance.chance(punctual) ? 1 : 0,
    'ORG-12': Math.max(1, meetings + chance.whole(-1, 1)),
    'ORG-13': members,
    'ORG-14': Math.min(members, Math.round(members * (women + 0.008 * (year - 2009)))),
    'ORG-16': year >= planFrom && !chance.chance(0.04) ? 1 : 0,
    'ORG-17': year >= genderPolicyFrom ? 1 : 0,
    'ORG-18': levelIn(unit, year, 'effectiveness', startLevels[0]),
    'ORG-19': levelIn(unit, year, 'efficiency', startLevels[1]),
    'ORG-20': levelIn(unit, year, 'relevance', startLevels[2]),
    'ORG-21': levelIn(unit, year, 'sustainability', startLevels[3]),
    'ORG-22': money(reserves),
  };
}

/** A level from 1 to 4 that climbs seldom and falls more seldom. */
function levelIn(unit: DemonstrationUnit, year: number, domain: string, start: number): number {
  let level = start;
  for (let step = 2010; step <= year; step += 1) {
    const chance = draw(`${unit.code} ${step} ${domain}`);
    if (chance.chance(0.15)) level += 1;
    else if (chance.chance(0.05)) level -= 1;
    level = Math.min(4, Math.max(1, level));
  }
  return level;
}
