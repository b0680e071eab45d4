import { colourOf } from './colour.js';
import { Marker } from './marks.js';

/** The names above the plot, where there is no room beside it; the mark has the colour, the word is plain to read. */
export function SeriesNames({
  series,
  slots,
}: {
  series: readonly { key: string; label: string }[];
  slots: ReadonlyMap<string, number>;
}) {
  return (
    <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {series.map(({ key, label }) => (
        <li key={key} className="inline-flex items-baseline gap-1.5 text-ink">
          <svg width="12" height="10" viewBox="-6 -5 12 10" aria-hidden="true" className="shrink-0">
            <Marker slot={slots.get(key)} x={0} y={0} colour={colourOf(slots.get(key))} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
