import type { Indicator } from '../framework/indicator.type.js';
import type { Text } from '../graphql/text.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Institution } from '../unit/institution.type.js';
import type { BoardGroupCode } from './target.codes.js';

/** Keys of the groups that a target is in; a unit counts in each cohort that it is in on a day. */
export function keysOf(
  facts: ReferenceFacts,
  initiative: Initiative,
  groupBy: BoardGroupCode,
  unit: Institution,
  indicator: Indicator,
  day: string,
): string[] {
  switch (groupBy) {
    case 'domain':
      return [indicator.domain.code];
    case 'country':
      return unit.iso3 === null ? [] : [unit.iso3];
    case 'institution':
      return [unit.code];
    case 'cohort':
      return facts
        .cohortsOf(initiative)
        .map(({ code }) => code)
        .filter((code) =>
          facts
            .panel(initiative, { cohorts: [code], institutions: [unit.code] })
            .some(({ from, before }) => (from === null || from <= day) && (before === null || day < before)),
        );
  }
}

/** The groups that have any row, in the order of the framework for domains, of the initiative for cohorts, else by name. */
export function groupsOf<Row extends { readonly groups: readonly string[] }>(
  facts: ReferenceFacts,
  initiative: Initiative,
  groupBy: BoardGroupCode,
  rows: readonly Row[],
): { key: string; label: Text; rows: Row[] }[] {
  const within = (key: string): Row[] => rows.filter(({ groups }) => groups.includes(key));
  return labels(facts, initiative, groupBy)
    .map(({ key, label }) => ({ key, label, rows: within(key) }))
    .filter((group) => group.rows.length > 0);
}

function labels(
  facts: ReferenceFacts,
  initiative: Initiative,
  groupBy: BoardGroupCode,
): { key: string; label: Text }[] {
  switch (groupBy) {
    case 'domain':
      return facts.domains.map(({ code, name }) => ({ key: code, label: name }));
    case 'cohort':
      return facts.cohortsOf(initiative).map(({ code, name }) => ({ key: code, label: name }));
    case 'country':
      return facts.countries.map(({ iso3, name }) => ({ key: iso3, label: name })).sort(byName);
    case 'institution':
      return facts.units.map(({ code, name }) => ({ key: code, label: asIs(name) })).sort(byName);
  }
}

const byName = (one: { label: Text }, other: { label: Text }): number =>
  one.label.en < other.label.en ? -1 : one.label.en > other.label.en ? 1 : 0;

/** Names of institutions are the same in every language. */
const asIs = (name: string): Text => ({ en: name, fr: name, es: name, drafted: [] });
