import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isDeviceUsed } from '../graphql/device-used.js';
import { useText } from '../i18n/use-text.js';
import { useSession, useSignOut } from '../session/session.js';
import { partLater } from '../ui/part-later.js';
import { Link } from '../ui/link.js';

/** The way out of a device that may hold work of its own, fetched when somebody takes it. */
const Leaving = partLater(() => import('../features/entry/leaving.js'), { isAsked: true });

/** Sign in, or the viewer's name with account and sign out. Shows nothing until it is known which. */
export function AccountMenu() {
  const { t } = useText();
  const { viewer, unknown } = useSession();
  const { signOut, isPending } = useSignOut();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const [isLeaving, setLeaving] = useState(false);
  if (unknown) return null;
  if (!viewer) {
    const back =
      pathname === '/' || pathname === '/sign-in'
        ? ''
        : `?to=${encodeURIComponent(pathname + search + hash)}`;
    return (
      <Link to={`/sign-in${back}`} className="link text-sm whitespace-nowrap">
        {t('shell.sign-in')}
      </Link>
    );
  }
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 text-sm">
      <Link to="/account" className="link inline-flex min-h-6 items-center">
        {viewer.name}
      </Link>
      <button
        type="button"
        className="link min-h-6 cursor-pointer text-ink-2"
        disabled={isPending}
        onClick={() => (isDeviceUsed() ? setLeaving(true) : void signOut().then(() => navigate('/')))}
      >
        {t('shell.sign-out')}
      </button>
      {isLeaving && <Leaving person={viewer.email} onStay={() => setLeaving(false)} />}
    </span>
  );
}
