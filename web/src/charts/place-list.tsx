import type { ChartUnit } from '@kipimo/shared';
import type { CountryPlaces } from './map.js';
import { useChartWords } from './use-chart-words.js';
import { Link } from '../ui/link.js';

/** The map again as a list: every country is a button, every institution a link. */
export function PlaceList({
  countries,
  unit,
  selected,
  onSelect,
}: {
  countries: readonly CountryPlaces[];
  unit: ChartUnit | undefined;
  selected: string | undefined;
  onSelect: ((key: string | null) => void) | undefined;
}) {
  const { t, gap, value } = useChartWords();
  return (
    <details className="mt-2 text-sm">
      <summary className="link w-fit cursor-pointer">{t('chart.map.list')}</summary>
      <ul className="mt-3 gap-8 sm:columns-2 lg:columns-3">
        {countries.map(({ iso3, label, places }) => (
          <li key={iso3} className="mb-3 break-inside-avoid">
            {onSelect ? (
              <button
                type="button"
                className="min-h-6 font-medium hover:underline"
                aria-pressed={iso3 === selected}
                onClick={() => onSelect(iso3 === selected ? null : iso3)}
              >
                {label}
              </button>
            ) : (
              <p className="font-medium">{label}</p>
            )}
            <ul>
              {places.map((place) => (
                <li key={place.key} className="flex justify-between gap-3 border-b border-rule py-1">
                  {place.href ? (
                    <Link className="link" to={place.href}>
                      {place.label}
                    </Link>
                  ) : (
                    <span>{place.label}</span>
                  )}
                  <span className="tabular shrink-0 text-ink-2">
                    {place.value !== null && place.value !== undefined && unit
                      ? value(place.value, unit)
                      : place.absence
                        ? gap(place.absence)
                        : ''}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
