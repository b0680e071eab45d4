import {
  inOrder,
  type Ordered,
  type Page,
  type PageRequest,
  pageOfOrdered,
  type SortKey,
} from '../graphql/page.js';
import { isMemberOn } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { answersSearch, folded } from './institution-search.js';
import type { Institution } from './institution.type.js';

export interface InstitutionFilter {
  readonly initiative?: string | null;
  readonly cohort?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly search?: string | null;
  readonly onDate?: string | null;
}

/**
 * Institutions that meet every condition given, with the names they had on the day, or have now.
 *
 * Shape   each once. With a day, an initiative or cohort means: a member on that day; without one: ever a member.
 * Errors  NotFound for a code that does not exist.
 */
export function institutionsFound(facts: ReferenceFacts, filter: InstitutionFilter): Institution[] {
  const { search, onDate } = filter;
  const units = unitsOf(facts, filter).filter((unit) => !search || answersSearch(unit, search));
  return onDate == null ? units : units.map((unit) => asOn(facts, unit, onDate));
}

/** One page of them by name, then by code, which no two share. */
export function institutionPage(
  facts: ReferenceFacts,
  filter: InstitutionFilter,
  page: PageRequest,
): Page<Institution> {
  return pageOfOrdered(orderedFor(facts, filter), page);
}

/** Lists in order, kept as long as the facts that they were made from: pages of one list follow one another. */
const kept = new WeakMap<ReferenceFacts, Map<string, readonly Ordered<Institution>[]>>();
const KEPT_LISTS = 100;

function orderedFor(facts: ReferenceFacts, filter: InstitutionFilter): readonly Ordered<Institution>[] {
  const make = () => inOrder(institutionsFound(facts, filter), nameThenCode);
  // What people type into a search box is seldom typed again.
  if (filter.search) return make();
  const lists = kept.get(facts) ?? new Map<string, readonly Ordered<Institution>[]>();
  kept.set(facts, lists);
  const { initiative, cohort, country, region, onDate } = filter;
  const key = JSON.stringify([initiative, cohort, country, region, onDate]);
  const known = lists.get(key);
  if (known) return known;
  if (lists.size >= KEPT_LISTS) lists.clear();
  const made = make();
  lists.set(key, made);
  return made;
}

/** Institutions by name, then by code. */
export function byName(units: readonly Institution[]): Institution[] {
  return inOrder(units, nameThenCode).map(({ row }) => row);
}

const nameThenCode = ({ name, code }: Institution): SortKey => [folded(name), code];

function unitsOf(facts: ReferenceFacts, filter: InstitutionFilter): readonly Institution[] {
  const { initiative, cohort, country, region, onDate } = filter;
  const countries = country == null ? [] : [facts.country(country).iso3];
  const regions = region == null ? [] : [facts.region(region).code];
  const cohorts = cohort == null ? [] : [facts.cohort(cohort).code];
  const asking =
    initiative != null
      ? facts.initiative(initiative)
      : cohort != null
        ? facts.initiativeById(facts.cohort(cohort).initiativeId)
        : null;
  if (asking) {
    const panel = facts.panel(asking, { cohorts, countries, regions });
    const members = onDate == null ? panel : panel.filter((member) => isMemberOn(member, onDate));
    return [...new Set(members.map(({ unit }) => unit))];
  }
  return facts.units.filter(
    (unit) =>
      (countries.length === 0 || countries.includes(unit.iso3 ?? '')) &&
      (regions.length === 0 || regions.includes(unit.regionCode ?? '')),
  );
}

function asOn(facts: ReferenceFacts, unit: Institution, day: string): Institution {
  const { name, acronym } = facts.nameAt(unit, day);
  return name === unit.name && acronym === unit.acronym ? unit : { ...unit, name, acronym };
}
