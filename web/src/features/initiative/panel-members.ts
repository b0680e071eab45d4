import type { PanelNames } from '../../figures/panel-banner.js';
import type { Words } from '../../i18n/use-text.js';
import type { Selection } from '../../selection/selection.js';
import type { InitiativeFacts } from './initiative.query.js';
import type { Member } from './places.chart.js';

/** The institutions that the address narrows the page to. Cohorts are not known here: the API narrows by them. */
export function membersShown(members: readonly Member[], selection: Selection): Member[] {
  const { countries = [], regions = [], institutions = [] } = selection;
  const within = (codes: readonly string[], code: string | undefined) =>
    codes.length === 0 || (code !== undefined && codes.includes(code));
  return members.filter(
    ({ code, country }) =>
      within(countries, country?.iso3) && within(regions, country?.region.code) && within(institutions, code),
  );
}

/** Names of everything the page can be narrowed to. */
export function panelNames(
  { cohorts }: Pick<InitiativeFacts, 'cohorts'>,
  members: readonly Member[],
  { say }: Words,
): PanelNames {
  const placed = members.flatMap(({ country }) => (country ? [country] : []));
  return {
    countries: new Map(placed.map(({ iso3, name }) => [iso3, say(name).words])),
    regions: new Map(placed.map(({ region }) => [region.code, say(region.name).words])),
    cohorts: new Map(cohorts.map(({ code, name }) => [code, say(name).words])),
    institutions: new Map(members.map(({ code, name }) => [code, name])),
  };
}
