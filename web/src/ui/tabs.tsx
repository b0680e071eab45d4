import { Link } from './link.js';

export interface Tab {
  label: string;
  to: string;
  current: boolean;
}

/** Views of one thing as links, so that each has an address; not ARIA tabs, which would hide them from it. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ label: words, to, current }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? 'page' : undefined}
              className={`inline-block border-b-2 py-2 text-sm ${current ? 'border-accent font-medium' : 'border-transparent text-ink-2 hover:text-ink'}`}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
