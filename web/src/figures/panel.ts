import type { PanelInput } from '../graphql/generated/graphql.js';
import type { Selection } from '../selection/selection.js';

/** Whom the page is about, as the API asks it; undefined means every member. */
export function panelOf({ countries, regions, cohorts, institutions }: Selection): PanelInput | undefined {
  const lists = { countries, regions, cohorts, institutions };
  const given = Object.entries(lists).filter(([, codes]) => codes !== undefined && codes.length > 0);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The moment of "as recorded on": the last one of a day, so that the day itself counts. */
export function momentOf(asOf: string | undefined): string | undefined {
  if (asOf === undefined || asOf.includes('T')) return asOf;
  return `${asOf}T23:59:59.999999Z`;
}
