import { communicationFacts } from './communication-facts.js';
import { organisationFacts } from './organisation-facts.js';
import { pathOf } from './path.js';
import { researchFacts } from './research-facts.js';
import { type DemonstrationUnit } from './units.js';

/** Figures of one institution and year by indicator code; texts and yes/no apart from numbers. */
export type Numbers = Readonly<Record<string, number>>;

/** Everything that one institution would truly answer for one year, before late reports, blanks and slips. */
export interface FactsOfYear {
  readonly year: number;
  readonly numbers: Numbers;
  /** Parts of RES-06 by sex; together at most the total. Null where the institution does not keep them. */
  readonly researchersBySex: { readonly female: number; readonly male: number } | null;
}

/**
 * The figures of one institution over ten years.
 *
 * Shape    by programme year. Parts never exceed their totals; stocks follow from flows.
 * Unit     money in the unit's own currency, in whole units, at the rate of the year.
 */
export function factsOf(
  unit: DemonstrationUnit,
  perUsd: (currency: string, year: number) => number,
): ReadonlyMap<number, FactsOfYear> {
  return new Map(
    pathOf(unit).map((state) => {
      const briefs = communicationFacts(unit, state);
      const research = researchFacts(unit, state, briefs['COM-01'] ?? 0);
      const numbers = {
        ...research.numbers,
        ...briefs,
        ...organisationFacts(unit, state, perUsd(unit.currency, state.year)),
      };
      return [state.year, { year: state.year, numbers, researchersBySex: research.researchersBySex }];
    }),
  );
}
