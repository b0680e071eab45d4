import { borders, coasts, spreadSpots, windowOf, type MapPlace, type MapSpec } from '@kipimo/shared';
import { useId } from 'react';
import { colourOf, colourSlots } from './colour.js';
import type { DrawingProps } from './kinds.js';
import { Marker } from './marks.js';
import { PlaceList } from './place-list.js';
import { Readable, type Stop } from './readable.js';
import { SeriesNames } from './series-names.js';
import { useChartWords, type ChartWords } from './use-chart-words.js';
import { useWidth } from './use-width.js';

interface Dot {
  place: MapPlace;
  x: number;
  y: number;
}

/** Institutions as dots over the coasts; a country is chosen by its dots or from the list, never shaded. */
export default function PlacesMap({ spec, onSelect }: DrawingProps<MapSpec>) {
  const words = useChartWords();
  const { t, format } = words;
  const [width, box] = useWidth();
  const id = useId();
  const groups = spec.groups ?? [];
  const slots = colourSlots(groups.map(({ key }) => key));
  const view = windowOf(spec.places, width);
  const spots = spreadSpots(
    spec.places.map(({ longitude, latitude }) => view.place(longitude, latitude)),
    width < 480 ? 9 : 11,
  );
  const dots = spec.places.map((place, at): Dot => ({ place, x: spots[at]?.x ?? 0, y: spots[at]?.y ?? 0 }));
  const countries = countriesOf(spec.places, format.compare);
  const choose = (iso3: string) => onSelect?.(iso3 === spec.selected ? null : iso3);
  return (
    <div ref={box}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {groups.length > 0 && <SeriesNames series={groups} slots={slots} />}
        {onSelect && (
          <p className="text-sm">
            <label htmlFor={id} className="mr-2 text-ink-2">
              {t('chart.map.country')}
            </label>
            <select
              id={id}
              className="min-h-9 max-w-full border border-field bg-paper px-2 py-1"
              value={spec.selected ?? ''}
              onChange={(event) => onSelect(event.target.value || null)}
            >
              <option value="">{t('chart.map.all')}</option>
              {countries.map(({ iso3, label, places }) => (
                <option key={iso3} value={iso3}>
                  {label} ({places.length})
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      <Readable
        label={spec.title}
        width={width}
        height={view.height}
        rows={countries.map(({ places }) =>
          places.map((place) => stopOf(dots[spec.places.indexOf(place)] as Dot, spec, words)),
        )}
        onEnter={choose}
      >
        <svg aria-hidden="true" width={width} height={view.height} className="absolute inset-0 bg-wash">
          <g transform={view.transform}>
            <path
              d={coasts}
              fill="var(--paper)"
              stroke="var(--context)"
              strokeWidth={0.9}
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={borders}
              fill="none"
              stroke="var(--rule)"
              strokeWidth={0.8}
              vectorEffect="non-scaling-stroke"
            />
          </g>
          {dots.map(({ place, x, y }) => {
            const slot = place.group ? slots.get(place.group) : undefined;
            const away = spec.selected !== undefined && place.country.iso3 !== spec.selected;
            const colour = slot ? colourOf(slot) : 'var(--accent)';
            return (
              <g
                key={place.key}
                data-place={place.key}
                opacity={away ? 0.25 : 1}
                className={onSelect ? 'cursor-pointer' : undefined}
                onClick={() => choose(place.country.iso3)}
              >
                <circle cx={x} cy={y} r={12} fill="transparent" />
                <Marker slot={slot} x={x} y={y} colour={colour} hollow={place.value === null} size={1.25} />
              </g>
            );
          })}
        </svg>
      </Readable>
      <p className="mt-2 text-xs text-ink-2">{t('chart.map.outline')}</p>
      <PlaceList countries={countries} unit={spec.unit} selected={spec.selected} onSelect={onSelect} />
    </div>
  );
}

export interface CountryPlaces {
  iso3: string;
  label: string;
  places: MapPlace[];
}

function countriesOf(
  places: readonly MapPlace[],
  compare: (a: string, b: string) => number,
): CountryPlaces[] {
  const countries = new Map<string, CountryPlaces>();
  for (const place of places) {
    const { iso3, label } = place.country;
    const country = countries.get(iso3) ?? { iso3, label, places: [] };
    country.places.push(place);
    countries.set(iso3, country);
  }
  return [...countries.values()].sort((a, b) => compare(a.label, b.label));
}

function stopOf({ place, x, y }: Dot, { unit, groups }: MapSpec, words: ChartWords): Stop {
  const group = groups?.find(({ key }) => key === place.group)?.label;
  const figure =
    place.value !== null && place.value !== undefined && unit
      ? [words.value(place.value, unit)]
      : place.absence
        ? [words.t('chart.no-value', { reason: words.gap(place.absence).toLowerCase() })]
        : [];
  const where = [place.city, place.country.label].filter((part) => part !== undefined).join(', ');
  const lines = [where, ...(group ? [group] : []), ...figure];
  return {
    x,
    y,
    title: place.label,
    lines,
    words: [place.label, ...lines].join(', '),
    key: place.country.iso3,
  };
}
