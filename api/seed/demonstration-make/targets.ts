import type { FactsOfYear } from './facts.js';
import { timeAfter } from './ids.js';
import { draw } from './random.js';
import { type DemonstrationUnit, LAST_YEAR, isInTti } from './units.js';

/** What an institution wants to reach, as a path from a baseline. */
export interface DemonstrationTarget {
  readonly unit: DemonstrationUnit;
  readonly initiative: 'TTI' | 'ACBF';
  readonly indicator: string;
  readonly state: 'proposed' | 'signed';
  readonly rationale: string;
  readonly baselineYear: number;
  readonly baseline: number;
  readonly isMoney: boolean;
  /** By programme year. */
  readonly path: readonly { readonly year: number; readonly value: number }[];
  readonly from: string;
  readonly until: string | null;
}

const BASELINE_YEAR = 2014;
const GROWTH: Readonly<Record<string, number>> = {
  'RES-02': 0.1,
  'RES-06': 0.05,
  'RES-09': 0.08,
  'RES-04': 0.07,
  'COM-01': 0.08,
  'COM-06': 0.1,
  'ORG-03': 0.08,
  'ORG-22': 0.12,
};
const INDICATORS = Object.keys(GROWTH);

const RATIONALES = {
  en: 'Illustrative: agreed with the plan for phase 2.',
  fr: 'Illustratif : convenu avec le plan de la phase 2.',
  es: 'Ilustrativo: acordado con el plan de la fase 2.',
} as const;
const LOWERED = {
  en: 'Illustrative: lowered after a funder left.',
  fr: 'Illustratif : abaissé après le départ d’un bailleur.',
  es: 'Ilustrativo: reducido tras la salida de un financiador.',
} as const;

/** These have targets in any case: people can sign in as them. */
const ALWAYS: readonly string[] = ['cres', 'faro', 'csea', 'bidpa', 'kippra'];
/** The one whose first signed target was replaced by a lower one. */
const SUPERSEDED = { unit: 'csea', indicator: 'RES-02', at: '2016-11-14T10:30:00Z', by: 0.8 } as const;

/** Signed and proposed targets of about a third of the institutions, one of them replaced by a later one. */
export function targetsOf(
  units: readonly DemonstrationUnit[],
  facts: ReadonlyMap<string, ReadonlyMap<number, FactsOfYear>>,
): DemonstrationTarget[] {
  return units.flatMap((unit) => {
    const own = draw(`${unit.code} targets`);
    if (!ALWAYS.includes(unit.code) && !own.chance(0.3)) return [];
    const initiative = isInTti(unit, BASELINE_YEAR) ? 'TTI' : 'ACBF';
    if (initiative === 'ACBF' && !unit.inAcbf) return [];
    const start = own.whole(0, INDICATORS.length - 1);
    const chosen = new Set([
      ...(ALWAYS.includes(unit.code) ? ['RES-02'] : []),
      ...rotated(start).slice(0, 4),
    ]);
    return [...chosen].flatMap((indicator) => targetFor(unit, initiative, indicator, facts));
  });
}

function targetFor(
  unit: DemonstrationUnit,
  initiative: 'TTI' | 'ACBF',
  indicator: string,
  facts: ReadonlyMap<string, ReadonlyMap<number, FactsOfYear>>,
): DemonstrationTarget[] {
  const baseline = facts.get(unit.code)?.get(BASELINE_YEAR)?.numbers[indicator];
  if (baseline === undefined || baseline <= 0) return [];
  const chance = draw(`${unit.code} ${indicator} target`);
  const growth = (GROWTH[indicator] ?? 0) * chance.between(0.6, 1.3);
  const path = years().map((year, index) => ({
    year,
    value: Math.round(baseline * (1 + growth) ** (index + 1)),
  }));
  const target: DemonstrationTarget = {
    unit,
    initiative,
    indicator,
    state: chance.chance(0.75) || indicator === SUPERSEDED.indicator ? 'signed' : 'proposed',
    rationale: RATIONALES[unit.language],
    baselineYear: BASELINE_YEAR,
    baseline,
    isMoney: indicator.startsWith('ORG'),
    path,
    from: timeAfter('2015-10-01', chance.whole(0, 60), chance.whole(480, 1020)),
    until: null,
  };
  if (unit.code !== SUPERSEDED.unit || indicator !== SUPERSEDED.indicator) return [target];
  const lowered = path.map(({ year, value }) => ({ year, value: Math.round(value * SUPERSEDED.by) }));
  return [
    { ...target, until: SUPERSEDED.at },
    { ...target, rationale: LOWERED[unit.language], path: lowered, from: SUPERSEDED.at },
  ];
}

function rotated(start: number): string[] {
  return [...INDICATORS.slice(start), ...INDICATORS.slice(0, start)];
}

function years(): number[] {
  return Array.from({ length: LAST_YEAR - BASELINE_YEAR }, (_, index) => BASELINE_YEAR + 1 + index);
}
