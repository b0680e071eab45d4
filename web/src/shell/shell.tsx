import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { Skeleton } from '../ui/notice.js';
import { AccountMenu } from './account-menu.js';
import { AddressProblems, ConnectionBadge, ConnectionBar, DemonstrationBar, SeeingAsBar } from './bars.js';
import { DeviceBadge, DeviceBar } from './device.js';
import { InitiativeSwitcher } from './initiative-switcher.js';
import { Mark } from './mark.js';
import { navigationFor } from './navigation.js';
import { PageBoundary } from './page-boundary.js';
import { LanguageSwitch, ThemeSwitch } from './switches.js';
import { Link } from '../ui/link.js';

/** After a step to another page the reader, and the screen reader, start at the top of its content. */
function useStartAtTop() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const former = useRef(pathname);
  useEffect(() => {
    if (former.current === pathname) return;
    former.current = pathname;
    // The page itself has led to a place in it, such as a cell that a message points to.
    if (main.current?.contains(document.activeElement)) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

function Navigation({ className }: { className: string }) {
  const { t } = useText();
  const { viewer, initiatives } = useSession();
  const { selection, hrefTo } = useSelection();
  const { pathname } = useLocation();
  const first = initiatives.find(({ institutionCount }) => institutionCount > 0)?.code ?? null;
  return (
    <nav aria-label={t('shell.navigation')} className={className}>
      {navigationFor(viewer, selection.initiative ?? first).map(({ to, label, within }) => (
        <Link
          key={to}
          to={hrefTo(to)}
          aria-current={pathname.startsWith(within) ? 'page' : undefined}
          className="inline-flex min-h-9 items-center border-b-2 border-transparent text-sm hover:border-field aria-[current=page]:border-accent aria-[current=page]:font-medium"
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

function Header() {
  const { t } = useText();
  return (
    <header className="border-b border-rule">
      <div className="page flex flex-wrap items-center gap-x-5 gap-y-2 py-3">
        <Link to="/" className="flex items-center gap-2 font-serif text-lg">
          <Mark />
          Kipimo
        </Link>
        <span className="order-last flex w-full min-w-0 md:order-none md:w-auto">
          <InitiativeSwitcher />
        </span>
        <span className="ml-auto hidden items-center gap-3 md:flex">
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
        <span className="ml-auto flex flex-wrap items-baseline justify-end gap-x-4 md:ml-0">
          <DeviceBadge />
          <AccountMenu />
        </span>
        <details className="order-last w-full md:hidden">
          <summary className="min-h-9 cursor-pointer py-1.5 text-sm">{t('shell.menu')}</summary>
          <Navigation className="flex flex-col py-2" />
          <span className="flex flex-wrap gap-3 pb-2">
            <LanguageSwitch />
            <ThemeSwitch />
          </span>
        </details>
        <Navigation className="-mb-3 hidden w-full flex-wrap gap-x-6 md:flex" />
      </div>
    </header>
  );
}

/** Who runs this installation, with the way to reach them. */
function RunBy({ name, contact }: { name: string; contact: string | null }) {
  const { t } = useText();
  const words = t('shell.footer.organisation', { name });
  if (!contact) return <span>{words}</span>;
  return (
    <a href={contact.startsWith('http') ? contact : `mailto:${contact}`} className="link">
      {words}
    </a>
  );
}

function Footer() {
  const { t } = useText();
  const { service } = useSession();
  return (
    <footer className="mt-16 border-t border-rule text-sm text-ink-2">
      <div className="page flex flex-wrap items-baseline gap-x-6 gap-y-2 py-6">
        <Link to="/about-the-data" className="link">
          {t('shell.nav.about')}
        </Link>
        {service?.organisation && <RunBy {...service.organisation} />}
        <span>{t('shell.footer.licence')}</span>
        {service && (
          <span className="tabular">{t('shell.footer.version', { version: service.version })}</span>
        )}
        <span className="ml-auto">
          <ConnectionBadge />
        </span>
      </div>
    </footer>
  );
}

/** What stands around every page. A page that fails or is still loading leaves it standing. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useText();
  const main = useStartAtTop();
  const { pathname } = useLocation();
  return (
    <div className="flex min-h-screen flex-col">
      <a
        href="#content"
        className="sr-only z-50 bg-paper p-3 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t('shell.skip')}
      </a>
      <SeeingAsBar />
      <DemonstrationBar />
      <Header />
      <ConnectionBar />
      <DeviceBar />
      <AddressProblems />
      <main id="content" ref={main} tabIndex={-1} className="page flex-1 outline-none">
        <PageBoundary key={pathname}>
          <Suspense
            fallback={
              <div className="py-10">
                <Skeleton block="3rem" rows={6} label={t('ui.loading')} />
              </div>
            }
          >
            {children}
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
    </div>
  );
}
