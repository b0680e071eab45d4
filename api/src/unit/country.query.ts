import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Country } from './country.type.js';

/** Countries in which an initiative has or had members, in the order of their English names; without one: all. */
export function countriesOf(
  facts: ReferenceFacts,
  initiative: string | null | undefined,
): readonly Country[] {
  if (initiative == null) return facts.countries;
  const seats = new Set(facts.panel(facts.initiative(initiative)).map(({ unit }) => unit.iso3));
  return facts.countries.filter(({ iso3 }) => seats.has(iso3));
}
