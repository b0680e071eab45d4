import type { MapSpec } from '@kipimo/shared';
import type { InitiativeInstitutionsQuery } from '../../graphql/generated/graphql.js';
import type { Words } from '../../i18n/use-text.js';

export type Member = InitiativeInstitutionsQuery['institutions']['nodes'][number];

interface Around {
  asOf: string;
  selected?: string;
  hrefOf: (code: string) => string;
}

/**
 * Where the institutions are, one dot each, coloured by region.
 *
 * Gaps   an institution whose place is not known is counted, never put somewhere.
 */
export function placesSpec(members: readonly Member[], { t, say, format }: Words, around: Around): MapSpec {
  const placed = members.flatMap((member) => {
    const { latitude, longitude, country } = member;
    return country && typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ ...member, country, latitude, longitude }]
      : [];
  });
  const regions = new Map(placed.map(({ country: { region } }) => [region.code, say(region.name).words]));
  return {
    kind: 'map',
    title: t('initiative.map.title'),
    subtitle: t('initiative.map.subtitle'),
    asOf: around.asOf,
    source: t('initiative.map.source'),
    demonstration: false,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    selected: around.selected,
    unplaced: members.length - placed.length,
    groups: [...regions]
      .map(([key, label]) => ({ key, label }))
      .sort((a, b) => format.compare(a.label, b.label)),
    places: placed.map(({ code, name, acronym, city, country, latitude, longitude }) => ({
      key: code,
      label: acronym ? `${acronym} · ${name}` : name,
      country: { iso3: country.iso3, label: say(country.name).words },
      city: city ?? undefined,
      latitude,
      longitude,
      group: country.region.code,
      href: around.hrefOf(code),
    })),
  };
}
