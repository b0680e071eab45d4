import { Chart } from '../../charts/chart.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { placesSpec, type Member } from './places.chart.js';

/** The institutions as dots; choosing a country narrows the whole page to it. */
export function InstitutionMap({ members }: { members: readonly Member[] }) {
  const words = useText();
  const { selection, select, hrefTo } = useSelection();
  const { service } = useSession();
  const spec = placesSpec(members, words, {
    asOf: service?.recordedUpTo ?? new Date().toISOString(),
    selected: selection.countries?.[0],
    hrefOf: (code) => hrefTo(`/institutions/${code}`),
  });
  return (
    <Chart
      spec={spec}
      headingLevel={3}
      onSelect={(iso3) => select({ countries: iso3 === null ? undefined : [iso3] })}
    />
  );
}
