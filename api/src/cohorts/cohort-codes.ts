import { addDays, type Issue } from '@kipimo/shared';
import type { Initiative } from '../initiative/initiative.type.js';
import { argumentIssue } from '../refusals.js';
import type { CohortMeaning, NamedUnit } from '../reference/cohort.rules.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { WrittenCohort } from './cohort.rules.js';

type Written = Pick<WrittenCohort, 'rule' | 'named'>;

/** Every code that names nothing, as an issue at its field. */
export function unknownCodes(
  facts: ReferenceFacts,
  initiative: Initiative,
  { rule, named }: Written,
): Issue[] {
  const known = {
    countries: new Set(facts.countries.map(({ iso3 }) => iso3)),
    regions: new Set(facts.regions.map(({ code }) => code)),
    kinds: new Set(facts.units.map(({ kind }) => kind)),
    roles: new Set(facts.spellsOf(initiative).map(({ role }) => role)),
    alsoIn: new Set(facts.initiatives.map(({ code }) => code)),
  };
  const units = new Set(facts.units.map(({ code }) => code));
  const lists = Object.keys(known) as (keyof typeof known)[];
  return [
    ...lists.flatMap((list) =>
      (rule?.[list] ?? [])
        .filter((code) => !known[list].has(code))
        .map((code) => argumentIssue(`rule.${list}`, 'code_unknown', { code })),
    ),
    ...named.flatMap(({ institution }, at) =>
      units.has(institution)
        ? []
        : [argumentIssue(`named.${at}.institution`, 'code_unknown', { code: institution })],
    ),
  ];
}

/** A definition in the terms of the record: units by their keys, times half open. Errors: NotFound. */
export function meaningOf(facts: ReferenceFacts, { rule, named }: Written): CohortMeaning {
  return {
    rule,
    named: named.map(({ institution, counts, enters, leaves, reason }): NamedUnit => ({
      unitId: facts.unit(institution).id,
      counts,
      from: enters,
      before: leaves === null ? null : addDays(leaves, 1),
      reason,
    })),
  };
}
