import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import type { IndicatorInitiative } from './indicator.query.js';
import { Link } from '../../ui/link.js';

/** The indicators before and after this one in the framework's order. */
export function Neighbours({ initiative, code }: { initiative: IndicatorInitiative; code: string }) {
  const { t, say } = useText();
  const { hrefTo } = useSelection();
  const all = initiative.domains.flatMap(({ indicators }) => indicators);
  const at = all.findIndex((one) => one.code === code);
  const before = at > 0 ? all[at - 1] : undefined;
  const next = at >= 0 ? all[at + 1] : undefined;
  const href = (other: string) => hrefTo(`/initiatives/${initiative.code}/indicators/${other}`);
  return (
    <nav
      aria-label={t('indicator.neighbours.title')}
      className="mt-12 flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-rule pt-4 text-sm"
    >
      {before && (
        <Link className="link" rel="prev" to={href(before.code)}>
          {t('indicator.neighbours.before', { name: say(before.current.name).words })}
        </Link>
      )}
      {next && (
        <Link className="link ml-auto text-right" rel="next" to={href(next.code)}>
          {t('indicator.neighbours.next', { name: say(next.current.name).words })}
        </Link>
      )}
    </nav>
  );
}
