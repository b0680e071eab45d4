import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Link } from '../../ui/link.js';

/** The same page about the institutions of one region: links, so that they work without JavaScript too. */
export function RegionLinks({ regions }: { regions: ReadonlyMap<string, string> }) {
  const { t, format } = useText();
  const { selection, hrefWith } = useSelection();
  const sorted = [...regions].sort(([, a], [, b]) => format.compare(a, b));
  if (sorted.length < 2) return null;
  return (
    <nav aria-label={t('initiative.by-region')} className="my-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <span className="text-ink-2">{t('initiative.by-region')}</span>
      {sorted.map(([code, name]) => (
        <Link
          key={code}
          className="link"
          aria-current={selection.regions?.includes(code) ? 'true' : undefined}
          to={hrefWith({
            regions: [code],
            countries: undefined,
            cohorts: undefined,
            institutions: undefined,
          })}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
