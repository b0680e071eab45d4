import type { MapSpec } from '@kipimo/shared';
import type { Words } from '../../i18n/use-text.js';
import type { CountryFacts, CountryInstitution } from './country.query.js';

/** The institutions of a country as dots; nothing is said of the country from them. */
export function placesSpec(
  country: CountryFacts,
  shown: readonly CountryInstitution[],
  { t, say }: Words,
  { asOf, hrefOf }: { asOf: string; hrefOf: (code: string) => string },
): MapSpec {
  const label = say(country.name).words;
  const placed = shown.flatMap((one) =>
    typeof one.latitude === 'number' && typeof one.longitude === 'number'
      ? [{ ...one, latitude: one.latitude, longitude: one.longitude }]
      : [],
  );
  return {
    kind: 'map',
    title: t('country.map.title', { country: label }),
    subtitle: t('country.map.subtitle'),
    asOf,
    source: t('country.map.source'),
    demonstration: false,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    unplaced: shown.length - placed.length,
    places: placed.map(({ code, name, acronym, city, latitude, longitude }) => ({
      key: code,
      label: acronym ? `${acronym} · ${name}` : name,
      country: { iso3: country.iso3, label },
      city: city ?? undefined,
      latitude,
      longitude,
      href: hrefOf(code),
    })),
  };
}
