import { useText } from '../i18n/use-text.js';
import { Link } from './link.js';

export interface Crumb {
  label: string;
  to?: string;
}

/** Where the page stands; only for pages three levels down or deeper. The last entry is the page itself. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  const { t } = useText();
  return (
    <nav aria-label={t('ui.breadcrumb')} className="pt-4 text-sm text-ink-2">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ label, to }, at) => (
          <li key={`${at} ${label}`} className="flex gap-2">
            {at > 0 && <span aria-hidden="true">/</span>}
            {to ? (
              <Link to={to} className="link">
                {label}
              </Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
