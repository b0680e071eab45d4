import type { Initiative } from '../initiative/initiative.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Institution } from '../unit/institution.type.js';
import { dueOnOf, type YearEnd } from './programme-years.rules.js';

/** Programme years beyond the last round that a path may still name. */
const YEARS_AHEAD = 10;

/** The programme years that a path of a unit may name, each with the day on which a step falls due. */
export function agreementYears(facts: ReferenceFacts, unit: Institution, initiative: Initiative): YearEnd[] {
  const rounds = facts.roundsOf(initiative).map((round) => ({
    year: round.programmeYear,
    ends: facts.periodOf(unit, round)?.ends ?? round.programmeEnds,
  }));
  const last = rounds.at(-1)?.year;
  if (last === undefined) return [];
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, at) => last + 1 + at);
  return [...rounds, ...ahead.map((year) => ({ year, ends: dueOnOf(rounds, year) ?? '' }))];
}
