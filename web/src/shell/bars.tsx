import { useConnection } from '../graphql/connection.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { Notice } from '../ui/notice.js';
import { partLater } from '../ui/part-later.js';
import { Link } from '../ui/link.js';

const SeeingAs = partLater(() => import(/* own words */ '../features/people/seeing-as.js'));

/** On every page while somebody looks through another's eyes. */
export function SeeingAsBar() {
  const { viewer } = useSession();
  return viewer?.seesAs ? <SeeingAs seen={viewer.seesAs} /> : null;
}

/** On every page of a service that holds generated values, so that none can be cited by mistake. */
export function DemonstrationBar() {
  const { t } = useText();
  const { service } = useSession();
  if (!service?.demonstration) return null;
  return (
    <aside
      aria-label={t('ui.illustrative')}
      className="border-b border-rule bg-attention-wash text-sm text-ink"
    >
      <span className="page flex flex-wrap gap-x-3 py-1.5">
        <strong className="font-medium text-attention">
          <span aria-hidden="true">▲ </span>
          {t('ui.illustrative')}
        </strong>
        <Link to="/about-the-data#illustrative" className="link">
          {t('shell.illustrative.more')}
        </Link>
      </span>
    </aside>
  );
}

/** A word and a mark for the way to the server; what still works is said when it is cut. */
export function ConnectionBadge() {
  const { t } = useText();
  const connection = useConnection();
  const cut = connection !== 'connected';
  return (
    <span
      role="status"
      className={`text-sm whitespace-nowrap ${cut ? 'font-medium text-attention' : 'text-ink-2'}`}
    >
      <span aria-hidden="true">{cut ? '▲ ' : '● '}</span>
      {t(`shell.connection.${connection}`)}
    </span>
  );
}

export function ConnectionBar() {
  const { t } = useText();
  const connection = useConnection();
  if (connection === 'connected') return null;
  return (
    <aside aria-label={t(`shell.connection.${connection}`)} className="border-b border-rule bg-wash text-sm">
      <span className="page block py-1.5">{t(`shell.connection.${connection}.words`)}</span>
    </aside>
  );
}

/** Parts of the address that were left out because they could not be read. */
export function AddressProblems() {
  const { t, format } = useText();
  const { problems } = useSelection();
  if (problems.length === 0) return null;
  const named = format.list(problems.map(({ name, value }) => `${name}=${value}`));
  return (
    <div className="page pt-4">
      <Notice tone="attention" title={t('selection.problem.title')}>
        {t('selection.problem.words', { named })}
      </Notice>
    </div>
  );
}
